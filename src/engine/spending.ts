import { MONEY_THING } from '../lexicon/head-patterns.js';
import {
  AMOUNT_ONLY,
  GIVER,
  GIVES,
  LAUNCHES,
  MERE_MONEY,
  ONLY_SPENT,
  PLANNED,
} from '../lexicon/label-patterns.js';
import { type Head, headBehind, headNamed, renamed } from './head.js';
import type { Label } from './label.js';
import { countedThing } from './own-label.js';
import { countedPurpose, matterLabel, purposeLabel, recipientLabel } from './purpose-label.js';
import type { SaidSite } from './saying.js';

/** The head of money that only a verb of spending stands before: for what it is, or to whom it goes. Null for other money. */
export function spentHead(entry: SaidSite, own: Label | null): Head | null {
  const { site, saying, tail } = entry;
  if (saying.aspect !== 'level') return null;
  const recipient = recipientLabel(saying.head);
  if (recipient) return spendingHead(recipient.text, entry);
  if (LAUNCHES.test(saying.head) && site.post.startsWith('的')) {
    const thing = countedThing(entry);
    if (thing && (!saying.head.endsWith('涉及') || PLANNED.test(thing.text)))
      return spendingHead(thing.text, entry);
    if (thing) return headBehind(thing, entry);
  }
  const given = GIVES.test(tail.words);
  if (!given && !ONLY_SPENT.test(own?.text ?? saying.head)) return null;
  const after = given ? site.after.replace(MERE_MONEY, '') : site.after;
  const matter =
    (after.startsWith(',') ? matterLabel(site.lead) : null) ?? purposeLabel(after) ?? countedPurpose(site);
  return matter && spendingHead(matter.text, entry, own);
}

/** Shorter purposes say nothing of their own: `支持` before another figure. */
const SHORTEST_PURPOSE = 4;

/**
 * The head of money whose own name says only who gives it or that it is an amount: `中央财政安排3亿元救灾款`, `总额3亿元的投资计划`.
 * What a treasury gives stays its expenditure where the purpose has no metric. Null for other money.
 */
export function givenHead(entry: SaidSite, own: Label, thing: Label | null): Head | null {
  const { site, saying } = entry;
  if (saying.aspect !== 'level') return null;
  if (AMOUNT_ONLY.test(own.text))
    return thing && site.post.startsWith('的') ? spendingHead(thing.text, entry) : null;
  if (!GIVER.test(own.text)) return null;
  const purpose = thing && MONEY_THING.test(thing.text) ? thing : purposeLabel(site.after);
  if (!purpose || purpose.text.length < SHORTEST_PURPOSE) return null;
  const head = headNamed(purpose.text, 0, entry);
  return head.metric
    ? head
    : renamed(head, purpose.text, headNamed(own.text.replace('拿出', ''), 0, entry), head.dimension);
}

/** Money whose purpose is named is an investment in it unless the purpose, or who gives it, says otherwise. */
export function spendingHead(purpose: string, entry: SaidSite, giver: Label | null = null): Head {
  const head = headNamed(purpose, 0, entry);
  if (head.metric) return head;
  const given = giver && headNamed(giver.text, 0, entry);
  const spent = given?.metric ? given : headNamed('项目投资', 0, entry);
  return renamed(spent, purpose, spent, spent.dimension);
}
