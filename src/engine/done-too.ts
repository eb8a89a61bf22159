import { LIST_DEEDS } from '../lexicon/part-measures.js';
import { afterLast } from '../text/after-last.js';
import { wordsBefore } from './around-figure.js';
import { type Head, headNamed, renamed } from './head.js';
import type { Label } from './label.js';
import type { SaidSite } from './saying.js';
import { opensWithPredicate } from './thing-label.js';

/** How far before a member the deed of its list may stand. */
const DEED_REACH = 120;
const CHECK = '检查';
const CHECKS = /(?:检查|巡查|排查|抽查|暗访|督查)了?(?:辖区|全街|沿街)?(?:内|的)?$/;
const LIST_GOES_ON = /^[、和及]/;
/** The thing of the member before, which stands behind its number. */
const THING_BETWEEN = /^[^,;。、\d]{1,12}[、和及]$/;
/** Marks that a list of things does not pass. */
const MARKS = ',;:。(';

/** `检查120家餐饮店、15家小作坊`: so it is where the things stand behind their number, which the deed stands right before. */
export function doneToThing(head: Head, entry: SaidSite, before: Head | null): Head {
  const { pre, quantity } = entry.site;
  if (entry.saying.aspect !== 'level') return head;
  if (!CHECKS.test(pre)) return listed(head, head.label, entry, before, THING_BETWEEN);
  const checked = LIST_DEEDS.get('inspections')!;
  if (!checked.units.test(quantity.unit) || checked.without!.test(head.label)) return head;
  const found = headNamed(CHECK + head.label, 0, entry);
  return found.metric === 'inspections' ? renamed(head, head.label, found, head.dimension) : head;
}

/**
 * What is done with the first of a list is done with those behind it: `清理杂物40处、旧家具18件` are all cleared away,
 * `检查餐饮店120家、小作坊15家` all looked into.
 */
export function doneToo(head: Head, own: Label, entry: SaidSite, before: Head | null): Head {
  return listed(head, own.text, entry, before, LIST_GOES_ON);
}

function listed(
  head: Head,
  own: string,
  { site, saying }: SaidSite,
  before: Head | null,
  joins: RegExp,
): Head {
  const { gap, pre, quantity } = site;
  if (gap === null || before === null || saying.aspect !== 'level' || head.metric === before.metric)
    return head;
  const deed = joins.test(gap) ? LIST_DEEDS.get(before.metric) : undefined;
  if (!deed?.units.test(quantity.unit) || deed.instead?.has(head.metric) === false) return head;
  if (deed.without?.test(own) || opensWithPredicate(own)) return head;
  const words = wordsBefore(site, pre, DEED_REACH) + pre;
  return deed.list.test(words.slice(afterLast(words, MARKS)))
    ? renamed(head, head.label, before, head.dimension)
    : head;
}
