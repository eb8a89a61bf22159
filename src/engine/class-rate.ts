import {
  BY_PLACES,
  EACH_PLACE,
  FOREIGN_PLACES,
  LEADS_IN,
  LEVEL_OF_ALL,
  RATE,
  SCHOOL_OR_HOME,
} from '../lexicon/class-rates.js';
import { PLACE } from '../lexicon/head-patterns.js';
import type { Head } from './head.js';
import { headLabel } from './head-label.js';
import type { SaidSite } from './saying.js';
import { closingTerm } from './term-end.js';

/** Longest name of a class that says of whom a rate is. */
const LONGEST_CLASS = 12;

/**
 * The rate that a list is of whose lead-in names it once: 失业率 of `主要国家失业率如下:美国4%,日本2.6%`; of places it may be any
 * measure. Null where nothing leads in.
 */
export function leadInName(lead: string, subject: string | null): string | null {
  if (!lead.endsWith(':')) return null;
  const { text } = headLabel(lead.replace(LEADS_IN, ''), subject);
  const at = closingTerm(text);
  if (at === null || !(text.endsWith(RATE) || EACH_PLACE.test(lead))) return null;
  return text.slice(at);
}

/** `财政收入9亿元。分县区看,青石县完成3亿元`: a list of places that names no measure is of what was told before. */
export function placesName(lead: string, carried: Head | null): string | null {
  return carried !== null && carried.metric !== null && BY_PLACES.test(lead) ? carried.label : null;
}

/** The name of a figure of such a list: a place is whom it is about, a class says of which part it is. */
export function nameInList(own: string, listed: string): string | null {
  if (own.length > LONGEST_CLASS || own.endsWith(RATE)) return null;
  if (LEVEL_OF_ALL.test(own)) return own + listed;
  if (!listed.endsWith(RATE) && !PLACE.test(own)) return null;
  return PLACE.test(own) || FOREIGN_PLACES.includes(own) ? listed : own + listed;
}

/**
 * `25至29岁失业率为5.9%、30至34岁为3.4%`: a class called as the one before it has the rate of that one. Null where `own` is no such
 * class or the figure before is no rate.
 */
export function rateOfClass(
  own: string,
  { site, saying }: Pick<SaidSite, 'site' | 'saying'>,
  before: Head | null,
): string | null {
  if (saying.aspect !== 'level' || site.quantity.unit !== '%' || before?.unit !== '%') return null;
  if (!before.label.endsWith(RATE) || own.endsWith(RATE) || own.length > LONGEST_CLASS) return null;
  const kind = SCHOOL_OR_HOME.test(own) ? SCHOOL_OR_HOME.exec(before.label) : null;
  const end = kind ? kind[0].length : before.label.lastIndexOf(own.slice(-1)) + 1;
  const measure = before.label.slice(end);
  return end > 1 && measure.length > 1 ? own + measure : null;
}
