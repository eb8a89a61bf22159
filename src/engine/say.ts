import type { Site } from '../contracts/index.js';
import { CURRENCIES } from '../lexicon/units/index.js';
import { withoutRankedPlace } from './ranked-place.js';
import { reached } from './reached.js';
import { saidBefore } from './said-before.js';
import { type AspectRule, type SaidSite, type Saying, type Tail, tailOf, trimTail } from './saying.js';
import type { SharedBasis } from './shared-basis.js';
import { SuffixSet } from './suffix-set.js';

const moneyNames = new SuffixSet(CURRENCIES.flatMap(({ names }) => names));
const REMARK = /(?<=增长|增加|上升|上涨|提高|下降|减少|降低|下跌)\([^()]{2,40}\)\s?$/;
/** Words before the name of a currency that is itself what is told of. */
const NAMES_A_PART = /(?:其中|当中|[,、;:(和及与中])$/;

/**
 * Asks the aspect rules, in their order, how each figure of a sentence is said.
 * A figure that only continues a list is said like the one before it.
 */
export function sayAll(sites: readonly Site[], rules: readonly AspectRule[], bases: SharedBasis): SaidSite[] {
  const said: SaidSite[] = [];
  for (const site of sites) {
    const tail = tailOf(withoutRemark(withoutRankedPlace(withoutCurrency(site), site)));
    const before = said[said.length - 1];
    const saying =
      (before && saidBefore(site, tail.words, before)) ??
      reached(site, ask(site, tail, rules), tail.words, said);
    said.push({ site, tail, saying: bases.fill(saying, site, before) });
  }
  return said;
}

/** `捐款人民币300万元`, `计新台币2亿元`: in what money is no part of the name; `其中人民币3亿元` is a part of the loans. */
function withoutCurrency({ pre, quantity }: Site): string {
  if (quantity.dimension !== 'money' || !pre.endsWith('币')) return pre;
  const name = moneyNames.at(pre);
  const words = name === null ? pre : pre.slice(0, -name.length);
  return words === '' || NAMES_A_PART.test(words) ? pre : words;
}

function ask(site: Site, tail: Tail, rules: readonly AspectRule[]): Saying {
  for (const rule of rules) {
    const found = rule.says(tail, site);
    if (!found) continue;
    const left = trimTail(found.head, found.tail ?? tail);
    return {
      aspect: found.aspect,
      sign: found.sign ?? 1,
      basis: found.basis ?? null,
      status: found.status ?? null,
      head: withoutRankedPlace(left.words, site),
      inOrder: left.inOrder,
      each: left.each,
      joint: left.joint,
      runsOn: found.runsOn ?? false,
      holds: found.holds ?? null,
      compared: found.compared ?? null,
      rule: rule.id,
    };
  }
  throw new Error(`no aspect rule typed «${site.pre}»; the level rule must be last and take everything`);
}

/** `增长(以下如无特别说明,均为同比增长)7.9%`: what a bracket between a verb of change and its figure remarks. */
function withoutRemark(words: string): string {
  if (!words.includes(')')) return words;
  const remark = REMARK.exec(words);
  return remark ? words.slice(0, remark.index) : words;
}
