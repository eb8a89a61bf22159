import type { Dimension, Region } from '../contracts/index.js';
import { ALSO_AFTER_MAGNITUDE, STOPS_AFTER_DIGITS } from '../lexicon/units/after-digits.js';
import { COUNTS_THINGS, REGIONAL_MONEY, UNITS, type UnitEntry } from '../lexicon/units/index.js';
import { grouped } from '../text/grouped.js';
import { longestFirst } from '../text/longest-first.js';
import { isLatin, isOneOf } from './chars.js';

/** A unit found in text. */
export interface UnitMatch {
  readonly end: number;
  readonly unit: string;
  readonly dimension: Dimension;
  /** Power of ten that the number is multiplied by: 1 for 成, else 0. */
  readonly scale: number;
}

interface Form {
  readonly text: string;
  /** Code of the second character, which tells most forms apart; NaN where there is none. */
  readonly second: number;
  readonly latin: boolean;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly notBefore: string;
  readonly arabicOnly: boolean;
  readonly scale: number;
}

const REGION_MONEY: Readonly<Record<Region, string>> = { CN: 'CNY', HK: 'HKD', MO: 'MOP', TW: 'TWD' };

/** Code of the money that a bare 元 of the region is. */
export function regionalMoney(region: Region): string {
  return REGION_MONEY[region];
}

/** Forms of units by first code unit, longest first. */
export type UnitForms = ReadonlyMap<number, readonly Form[]>;

const BUILT_IN = buildForms(UNITS);

/** The forms of the built-in units and of `added` ones, none of which the built-in ones may have. */
export function unitForms(added: readonly UnitEntry[]): UnitForms {
  return added.length === 0 ? BUILT_IN : buildForms([...UNITS, ...added]);
}

function buildForms(units: readonly UnitEntry[]): UnitForms {
  const forms = longestFirst(units.flatMap(formsOf), ({ text }) => text.length);
  return grouped(forms, ({ text }) => text.charCodeAt(0));
}

function formsOf({ forms, unit, dimension, notBefore, arabicOnly, scale }: UnitEntry): Form[] {
  return forms.map((text) => ({
    text,
    second: text.charCodeAt(1),
    latin: isLatin(text, text.length - 1),
    unit,
    dimension,
    notBefore: notBefore ?? '',
    arabicOnly: arabicOnly ?? false,
    scale: scale ?? 0,
  }));
}

let formsInForce = BUILT_IN;

/** Makes these the forms that are looked for from now on; gives those so far. */
export function useUnitForms(forms: UnitForms): UnitForms {
  const before = formsInForce;
  formsInForce = forms;
  return before;
}

/**
 * What stands before a unit. A Chinese numeral rules out words that then name a thing; behind plain digits hardly any word but
 * a measure word can stand.
 */
export type Before = 'digits' | 'magnitude' | 'chinese';

function findForm(text: string, index: number, before: Before): Form | null {
  const forms = formsInForce.get(text.charCodeAt(index));
  if (!forms) return null;
  const second = text.charCodeAt(index + 1);
  for (const form of forms) {
    const { length } = form.text;
    if (length > 1 && (form.second !== second || !text.startsWith(form.text, index))) continue;
    const end = index + length;
    if (form.latin && (isLatin(text, end) || isDigitCode(text.charCodeAt(end)))) continue;
    if (form.notBefore !== '' && isOneOf(text, end, form.notBefore)) {
      const plain = before === 'digits' || (before === 'magnitude' && ALSO_AFTER_MAGNITUDE.has(form.text));
      const stops = plain ? STOPS_AFTER_DIGITS[form.text] : undefined;
      if (stops === undefined) continue;
      stops.lastIndex = end;
      if (stops.test(text)) continue;
    }
    if (before === 'chinese' && form.arabicOnly) continue;
    return form;
  }
  return null;
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * The longest unit at `index`, with its second word in brackets (`户(套)` is 户) and its per-unit (`元/平方米`).
 */
export function matchUnit(text: string, index: number, region: Region, before: Before): UnitMatch | null {
  const form = findForm(text, index, before);
  if (!form) return null;
  const unit = form.unit === REGIONAL_MONEY ? regionalMoney(region) : form.unit;
  const end = index + form.text.length;
  const next = text.charCodeAt(end);
  if (next === 0x28 || next === 0xff08) {
    const closed = endOfAlternative(text, end);
    return { end: closed, unit, dimension: form.dimension, scale: form.scale };
  }
  if (next === 0x2f || next === 0xff0f) return perUnit(text, end, unit, form, region);
  // 每 joins only measures, and only to a measure: in `投入5万元每亩` it does, in `3家每家` it starts a phrase.
  // Years for each year are none: `连续五年每年`.
  if (next === 0x6bcf && PER_EACH.has(form.dimension)) {
    const per = perUnit(text, end, unit, form, region);
    const isTime = unit === 'a' && per.below === 'duration';
    // `649里每里13万元`: wards, each of which gets so much.
    const isItself = per.unit === `${unit}/${unit}`;
    return per.below && PER_EACH.has(per.below) && !isTime && !isItself
      ? per
      : { end, unit, dimension: form.dimension, scale: form.scale };
  }
  return { end, unit, dimension: form.dimension, scale: form.scale };
}

/** End of `(套)` at `index` where the brackets hold nothing but a unit, else `index`. */
function endOfAlternative(text: string, index: number): number {
  const form = findForm(text, index + 1, 'magnitude');
  if (!form) return index;
  const close = index + 1 + form.text.length;
  return isOneOf(text, close, ')）') ? close + 1 : index;
}

const PER_EACH: ReadonlySet<Dimension> = new Set<Dimension>([
  'money',
  'area',
  'length',
  'volume',
  'weight',
  'energy',
  'power',
  'data',
  'duration',
]);

/** A unit over another one, and what the one below measures. */
interface PerUnit extends UnitMatch {
  readonly below?: Dimension;
}

function perUnit(text: string, slash: number, unit: string, form: Form, region: Region): PerUnit {
  const plain = { end: slash, unit, dimension: form.dimension, scale: form.scale };
  // 张/千人: the denominator may have a magnitude of its own.
  const magnitude = isOneOf(text, slash + 1, '百千万亿') && !isOneOf(text, slash + 2, '瓦克米伏') ? 1 : 0;
  const below = findForm(text, slash + 1 + magnitude, 'magnitude');
  // `s`, `d` and `a` are times only below a slash: elsewhere each is a letter of a name (4s店).
  if (!below && isOneOf(text, slash + 1, 'sda') && !isLatin(text, slash + 2)) {
    return { ...plain, end: slash + 2, unit: `${unit}/${text.charAt(slash + 1)}` };
  }
  if (!below) return plain;
  const end = slash + 1 + magnitude + below.text.length;
  if (magnitude === 0 && COUNTS_THINGS.has(form.dimension) && COUNTS_THINGS.has(below.dimension)) {
    return { ...plain, end };
  }
  const belowUnit = below.unit === REGIONAL_MONEY ? regionalMoney(region) : below.unit;
  const concentration = form.dimension === 'weight' && below.dimension === 'volume';
  const often = perTime(text, end);
  return {
    end: often === '' ? end : end + 2,
    unit: `${unit}/${text.slice(slash + 1, slash + 1 + magnitude)}${belowUnit}${often}`,
    dimension: concentration ? 'concentration' : form.dimension,
    scale: form.scale,
    below: below.dimension,
  };
}

/** How often an amount for each is paid or used, by its sign: `元/人·月`, `升/人/日`. */
const PER_TIME: Readonly<Record<string, string>> = { 年: '/a', 月: '/月', 日: '/d', 天: '/d' };

/** The unit of time that follows a mark at `index`, with its slash; the empty string where none does. */
function perTime(text: string, index: number): string {
  return isOneOf(text, index, '·•・./') ? (PER_TIME[text.charAt(index + 1)] ?? '') : '';
}
