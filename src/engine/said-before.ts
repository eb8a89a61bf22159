import type { Quantity, Site } from '../contracts/index.js';
import { ANOTHER_PLACE } from '../lexicon/change-words.js';
import { PRICE_BASES } from '../lexicon/closing-adverbs.js';
import {
  AGAINST_GOAL,
  EARLIER_ESTIMATE,
  FALLS_SHORT,
  FAR_FROM_GOAL,
  GOAL_FOLLOWS,
  SHORT_OF_GOAL,
} from '../lexicon/head-patterns.js';
import { OWN_SAYING } from '../lexicon/list-patterns.js';
import { GOAL_WORD_LENGTH } from '../lexicon/qualifiers.js';
import { RATE_UNITS } from '../lexicon/units/index.js';
import { continuesList } from './list.js';
import { isOnOther, type SaidSite, type Saying } from './saying.js';

const RECKONINGS: ReadonlySet<string> = new Set(PRICE_BASES);
/** The place that comes next: `其次为白水县`. */
const NEXT_IN_RANK = '其次';

/** `控制在4.5%的预期目标以内`: the word for the bound takes in the goal. */
function isWithinGoal({ quantity: { end, outerEnd } }: Site): boolean {
  return outerEnd - end >= GOAL_WORD_LENGTH;
}

/** `减少税费1亿元、收费2亿元`, `占年度任务6000万元的52%`, `增长9.8%,高于6%以上的预期目标`, `增长5.1%、6.2%` and `增长12%,即613亿元`, `高出127亿元或2.9%`. */
export function saidBefore(site: Site, words: string, before: SaidSite): Saying | null {
  const { saying } = before;
  if (words === '' && saying.aspect !== 'level' && continuesList(site, before.site.quantity)) {
    return passesLevel(site, saying) ? null : headless(saying, saying.aspect);
  }
  // `净增企业5家、合作社3家`: that something is added or cut stands once, before the list.
  const opens = saying.aspect === 'change' && opensParts(site, before);
  if ((opens || (saying.runsOn && site.gap?.startsWith('、'))) && !OWN_SAYING.test(site.gap!))
    return { ...headless(saying, saying.aspect), head: words, runsOn: true };
  // `高于全省4.1个百分点、全市2.3个百分点`: what the difference is from stands anew, the verb once.
  if (isOnOther(saying.basis) && samePlaces(site, words, before)) return headless(saying, saying.aspect);
  const sameKind = site.quantity.unit === before.site.quantity.unit && saying.status !== 'target';
  // `提高到400元和200元的目标`: a member of a list is what the others are.
  const listed = words === '' && /^[、和及与]/.test(site.gap ?? '');
  const toGoal = sameKind && !listed && (words === '' || AGAINST_GOAL.test(words));
  if (toGoal && (GOAL_FOLLOWS.test(site.post) || isWithinGoal(site))) {
    return { ...headless(saying, saying.aspect), sign: 1, status: 'target' };
  }
  const far = farFromGoal(site, before);
  if (far) return far;
  if (site.gap === '的' && site.quantity.unit === '%' && saying.status === 'target') {
    return { ...headless(saying, 'completion'), status: null };
  }
  // `增加2万座、40万米`, `减少3批41人次`: the second measure of what has changed.
  const next = site.gap === '、' || site.gap === '';
  // `面积、绿化率分别增加9公顷和2个百分点`: the members of a list need not be measured alike.
  const dealt = listed && (saying.inOrder || site.quantity.unit === 'pp');
  const alsoMeasured = words === '' && (next || dealt) && site.post === '' && saying.aspect === 'change';
  if (alsoMeasured && site.quantity.unit !== '%' && saying.status === null) return headless(saying, 'change');
  // `增长1.4%(7月概估数为1.5%)`
  const estimated = saying.aspect === 'growth' && sameKind && site.gap?.startsWith('(');
  if (estimated && EARLIER_ESTIMATE.test(words)) return { ...headless(saying, 'growth'), status: 'baseline' };
  // `增长8.7%(可比口径12.9%)`: the same change by another reckoning.
  if (estimated && words === '' && RECKONINGS.has(site.gap!.slice(1))) return headless(saying, 'growth');
  // `增加率最高者为青石县千分之9,其次为白水县千分之8`: the next in rank is told by the same rate.
  if (saying.aspect === 'growth' && sameKind && words === '' && site.gap?.includes(NEXT_IN_RANK))
    return { ...headless(saying, 'growth'), sign: 1 };
  const rate = signedRate(site, saying, before.site) ?? rateOfChange(site, words, saying, before.site);
  if (rate) return rate;
  // `较预算减少41亿元,约18.3%`
  const asRate =
    words === '' && /^,约?$/.test(site.gap ?? '') && saying.aspect === 'change' && site.quantity.unit === '%';
  const approximately = asRate && site.quantity.qualifier === 'approx' && before.site.quantity.unit !== 'pp';
  // `增加839件、2.7%`: a rate listed behind an amount of change is how much that is.
  const listedRate =
    listed &&
    site.gap === '、' &&
    saying.aspect === 'change' &&
    isRateOf(site.quantity, before.site.quantity);
  const restated =
    words === '即' ||
    words === '或' ||
    (words === '' && (site.gap === '或' || site.gap === '即')) ||
    approximately ||
    listedRate;
  if (restated && (saying.aspect === 'growth' || saying.aspect === 'change')) {
    const again = headless(saying, site.quantity.unit === '%' ? 'growth' : 'change');
    // `减少2万人或-5.3%`: the sign says the direction by itself.
    return site.quantity.value < 0 ? { ...again, sign: 1 } : again;
  }
  return null;
}

/** `增加2万人,超过30万人`: the size that a thing has passed by growing. */
function passesLevel(
  { quantity: { qualifier, outerStart, start } }: Site,
  { aspect, inOrder }: Saying,
): boolean {
  return aspect === 'change' && !inOrder && qualifier === 'at_least' && outerStart < start;
}

/** Whether a rate stands behind an amount, which is no rate itself. */
function isRateOf(rate: Quantity, amount: Quantity): boolean {
  return RATE_UNITS.has(rate.unit) && !RATE_UNITS.has(amount.unit) && amount.unit !== 'pp';
}

/** `减少312件(-4.8%)`, `出口42亿美元(+3.8%)`: a percentage whose sign is written is how much the amount before it has changed. */
function signedRate({ gap, quantity }: Site, saying: Saying, { quantity: amount }: Site): Saying | null {
  if (gap === null || !isRateOf(quantity, amount)) return null;
  if (!(gap === '(' && quantity.value < 0) && gap !== '(+') return null;
  const again = headless(saying, 'growth');
  const changes = saying.aspect === 'change' || saying.aspect === 'growth';
  return { ...again, sign: 1, basis: changes ? again.basis : 'bare' };
}

/** `较预算数增加4亿元(4.28%)`: a bare percentage in brackets behind an amount of change says it once more. */
function rateOfChange(
  { gap, quantity, after }: Site,
  words: string,
  saying: Saying,
  { quantity: amount }: Site,
): Saying | null {
  if (saying.aspect !== 'change' || gap !== '(' || words !== '' || !after.startsWith(')')) return null;
  if (!isRateOf(quantity, amount)) return null;
  return headless(saying, 'growth');
}

/** `高于8%的目标2个百分点`: by how much a result differs from the goal that the figure before told. */
function farFromGoal({ gap, quantity }: Site, { saying, site, tail }: SaidSite): Saying | null {
  const { unit } = site.quantity;
  if (saying.status !== 'target' || quantity.unit !== (unit === '%' ? 'pp' : unit)) return null;
  const far = gap === null ? null : FAR_FROM_GOAL.exec(gap);
  if (!far) return null;
  const before = site.quantity.qualifier === 'at_most' || SHORT_OF_GOAL.test(tail.words);
  const short = far[1] === undefined ? before : FALLS_SHORT.test(far[1]);
  return { ...headless(saying, 'change'), sign: short ? -1 : 1, basis: 'other', status: null };
}

/** `净增38家(工业16家、服务业9家)`: what the sum of an addition is made up of. */
function opensParts({ gap, quantity }: Site, { site }: SaidSite): boolean {
  return quantity.unit === site.quantity.unit && /^[(:](?:其中)?[\u4e00-\u9fff]{2,8}$/.test(gap ?? '');
}

function samePlaces({ gap, quantity }: Site, words: string, { saying, site }: SaidSite): boolean {
  // `高出全国3个、全省1个百分点`
  const sameUnit =
    quantity.unit === site.quantity.unit || (quantity.unit === 'pp' && site.quantity.unit === '个');
  if (saying.aspect !== 'change' || !sameUnit) return false;
  return /^[、和]/.test(gap ?? '') && ANOTHER_PLACE.test(words);
}

/** How a figure is said that names nothing itself. */
function headless(saying: Saying, aspect: Saying['aspect']): Saying {
  const { sign, basis, status, joint, runsOn, holds, rule } = saying;
  const named = { head: '', inOrder: false, each: false };
  return { aspect, sign, basis, status, ...named, joint, runsOn, holds, compared: null, rule };
}
