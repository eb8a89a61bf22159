import { HOLDS } from '../lexicon/head-patterns.js';
import {
  AMOUNT_ONLY,
  GIVER,
  GIVES,
  LAUNCHES,
  MERE_MONEY,
  MONEY_CHANGED,
  MONEY_OF,
  MONEY_THING,
  MONEY_TO_DO,
  ONLY_SPENT,
  PLANNED,
  SPENDING,
  TAKEN_BACK,
  TO_BE_SPENT,
  WON,
} from '../lexicon/spending-patterns.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { type Head, headBehind, headNamed, renamed } from './head.js';
import { headLabel } from './head-label.js';
import type { Label } from './label.js';
import { countedPurpose, matterLabel, purposeLabel, recipientLabel } from './purpose-label.js';
import type { SaidSite } from './saying.js';

const spending = new OpeningPattern(SPENDING);
/** What is not spent on the thing behind it, unless that is planned. */
const INVOLVES = '涉及';

const COST = '投资';
/** Between two works of a list, behind the cost of the first. */
const LISTED_WORK = /^的[^,;。]{2,30}[、和及,]$/;

/**
 * The head of money that is named by what it is for or to whom it goes. `own` is the name before the figure, `thing` the one behind
 * it. Null where the amount is that of what its own name says.
 */
export function moneyHead(entry: SaidSite, own: Label | null, thing: Label | null): Head | null {
  const { site, saying } = entry;
  const spent = spentHead(entry, own, thing);
  if (spent) return spent;
  if (own && thing) return headOfBoth(entry, own, thing);
  if (saying.aspect === 'change' && MONEY_CHANGED.test(site.post))
    return headBehind({ text: site.post.replace(/^的/, ''), offset: 0 }, entry);
  if (!own || !spending.test(own.text)) return null;
  if (TAKEN_BACK.test(saying.head)) return null;
  if (isWon(own, entry)) return null;
  const purpose = purposeLabel(site.after) ?? (saying.aspect === 'level' ? countedPurpose(site) : null);
  return purpose && spendingHead(purpose.text, entry);
}

/** `争取专项债券资金5亿元支持园区建设`: funds from above are called by where they come from. */
function isWon(own: Label, entry: SaidSite): boolean {
  return WON.test(entry.saying.head) && headNamed(own.text, own.offset, entry).metric === 'bond_funds';
}

/** `总投资5亿元的污水厂、3亿元的水库`: what works cost is called so once, before the first of a list. */
export function costsToo(thing: Label, entry: SaidSite, before: Head | null): Head | null {
  const { site, saying } = entry;
  if (saying.aspect !== 'level' || site.quantity.dimension !== 'money' || before === null) return null;
  if (!site.post.startsWith('的') || saying.head !== '' || !LISTED_WORK.test(site.gap ?? '')) return null;
  if (before.dimension !== 'money' || !before.label.endsWith(COST)) return null;
  return renamed(headNamed(thing.text, 0, entry), thing.text + COST, before, before.dimension);
}

/** `投资3亿元的污水厂`, `安排3亿元灾后重建资金`, `总收入3亿元的企业`. */
function headOfBoth(entry: SaidSite, own: Label, thing: Label): Head {
  if (own.text.length > 2 && !spending.test(own.text) && TO_BE_SPENT.test(entry.site.post))
    return headNamed(own.text, own.offset, entry);
  const fund = MONEY_TO_DO.exec(thing.text)?.[0];
  if (fund !== undefined) return headBehind({ text: fund, offset: thing.offset }, entry);
  const holds = entry.site.post.startsWith('的') && HOLDS.test(own.text);
  if (holds || MONEY_THING.test(thing.text)) return headBehind(thing, entry);
  if (!MONEY_OF.test(own.text) || isWon(own, entry)) return headNamed(own.text, own.offset, entry);
  const { post, after } = entry.site;
  if (post.startsWith('的')) return headNamed(`${thing.text}投资`, own.offset, entry);
  const purpose = purposeLabel(after);
  if (purpose) return spendingHead(purpose.text, entry);
  return headNamed(`${headLabel(thing.text, null).text.replace(/^对/, '')}投资`, own.offset, entry);
}

/** `其中1亿元用于建校;2亿元用于修路`: a sum by what it goes to alone. */
const GOES_TO = /^(?:将|会|则)?(?:用[于作]|以(?=增[加设]|支持|加强|提升|改善|推动|资助))/;

/**
 * The head of money that only a verb of spending stands before, who gives it or that it is an amount: for what it is, or to whom it
 * goes. Null for other money.
 */
function spentHead(entry: SaidSite, own: Label | null, thing: Label | null): Head | null {
  const { site, saying, tail } = entry;
  if (saying.aspect !== 'level') return null;
  const recipient = recipientLabel(saying.head);
  if (recipient) return spendingHead(recipient.text, entry);
  const name = own?.text ?? '';
  const launched = LAUNCHES.test(saying.head) || AMOUNT_ONLY.test(name);
  if (launched && thing && site.post.startsWith('的')) {
    const involved = saying.head.endsWith(INVOLVES) && !PLANNED.test(thing.text);
    return involved ? headBehind(thing, entry) : spendingHead(thing.text, entry);
  }
  const given = GIVES.test(tail.words) || GIVER.test(name);
  const onward = own === null && saying.head === '' && GOES_TO.test(site.post);
  if (!given && !onward && !ONLY_SPENT.test(own?.text ?? saying.head)) return null;
  if (own && isWon(own, entry)) return null;
  const after = given ? site.after.replace(MERE_MONEY, '') : site.after;
  const fund = given && after === site.after && thing && MONEY_THING.test(thing.text) ? thing : null;
  const matter =
    fund ??
    (after.startsWith(',') ? matterLabel(site.lead) : null) ??
    purposeLabel(after) ??
    countedPurpose(site);
  return matter && spendingHead(matter.text, entry, own);
}

/** Money whose purpose is named is an investment in it unless the purpose, or who gives it, says otherwise. */
export function spendingHead(purpose: string, entry: SaidSite, giver: Label | null = null): Head {
  const head = headNamed(purpose, 0, entry);
  if (head.metric) return head;
  const given = giver && headNamed(giver.text, 0, entry);
  const spent = given?.metric ? given : headNamed('项目投资', 0, entry);
  return renamed(spent, purpose, spent, spent.dimension);
}
