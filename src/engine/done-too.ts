import { LIST_DEEDS } from '../lexicon/part-measures.js';
import { afterLast } from '../text/after-last.js';
import { wordsBefore } from './around-figure.js';
import { type Head, renamed } from './head.js';
import type { Label } from './label.js';
import type { SaidSite } from './saying.js';
import { opensWithPredicate } from './thing-label.js';

/** How far before a member the deed of its list may stand. */
const DEED_REACH = 120;
const LIST_GOES_ON = /^[、和及]/;
/** Marks that a list of things does not pass. */
const MARKS = ',;:。(';

/**
 * What is done with the first of a list is done with those behind it: `清理杂物40处、旧家具18件` are all cleared away,
 * `检查餐饮店120家、小作坊15家` all looked into.
 */
export function doneToo(head: Head, own: Label, { site, saying }: SaidSite, before: Head | null): Head {
  const { gap, pre, quantity } = site;
  if (gap === null || before === null || saying.aspect !== 'level' || head.metric === before.metric)
    return head;
  const deed = LIST_GOES_ON.test(gap) ? LIST_DEEDS.get(before.metric) : undefined;
  if (!deed?.units.test(quantity.unit) || deed.instead?.has(head.metric) === false) return head;
  if (deed.without?.test(own.text) || opensWithPredicate(own.text)) return head;
  const words = wordsBefore(site, pre, DEED_REACH) + pre;
  return deed.list.test(words.slice(afterLast(words, MARKS)))
    ? renamed(head, head.label, before, head.dimension)
    : head;
}
