import type { Site } from '../../contracts/index.js';
import { wordsBefore } from '../../engine/around-figure.js';
import type { Saying } from '../../engine/saying.js';
import { SMALL_NUMERALS } from '../../lexicon/time.js';
import { basisOf as basisOfTime, basisOfWord, type Comparison } from './comparison.js';

/** `十年增长65%`: compared with as many years before. */
export const SINCE =
  /(?<![续第每满\d一二三四五六七八九十“])(?:“?十[一二三四五]五”?)?(?:近|前|过去|最近|这)?(?=)(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年(?:来|间|累计)?$/;
/** `近三年累计,用水量下降10%`, `前四年累计…下降`. */
const ADDED_UP =
  /(?:近|前|过去|最近|这)(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年(?:来|间)?累计,?(?=$|[^,;。]{2,24}$)/;
/** `近5年,…累积增幅`, `2012年至2016年期间,…累计增加` */
const YEARS_OVER =
  /(?:近|前|过去|过往|最近|这)(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年(?:来|间)?,$|\d{4}(?:-\d{4})?年度?[至到-]\d{4}(?:-\d{4})?年度?(?:期间|间),$/;
/** `2018年与2010年相比,产值增长57%`: what is compared stands in a clause of its own. */
const HELD_AGAINST =
  /(?:(按[季月年])(?:比较|计算|相比)|[与同跟]([^,;。:]{1,30}?)(?:相[比较]|同比|(?<![可对])比较)|相[比较](?:于)?([^,;。:]{1,16}?)),$/;
/** `与2010年相比,粮食增长5%,蔬菜增长6%`: of all that its sentence goes on to say. */
const ALL_HELD_AGAINST = /[与同跟]((?:同期|[^,;。:与同跟]){1,30})(?:相[比较]|同比|比较),/;
/** `2018年第一季与2017年第四季比较,`: a quarter or month and the one that it is held against. */
const PARTS_AGAINST =
  /(?:第?([一二三四1-4])季度?|(\d{1,2})月份?)[与同跟](?:\d{4}年)?(?=)(?:第?([一二三四1-4])季度?|(\d{1,2})月份?)(?:相比|比较)/;
/** `与2017年第四季相比,2018年第一季…`: so it is where what is held against stands first. */
const PARTS_AGAINST_BEFORE =
  /[与同跟](?:\d{4}年)?第?([一二三四1-4])季度?(?:相比|比较),(?:\d{4}年)?第?([一二三四1-4])季/;
/** What parts a figure from the one before it where both are held against the same: `失业人口(600人)减少20人`. */
const GOES_ON = /^[,)]/;
/** `增幅比1至2月(3.6%)提高8个百分点`: what is compared with has its own value in brackets. */
const HELD_WITH_VALUE = /[比较]([^,;。()比较]{1,16})\([^(),;]{1,14}$/;
const VALUE_REACH = 34;
/** One of these is in all of them. */
const HOLDS_AGAINST = /相[比较]|(?:比较|同比),/;
/** `承包期延长30年`: a term is made longer, and nothing compared. */
const TERMS = new Set(['a', '个月']);
/** A price that is set anew is compared with the one before it, whenever that was. */
const PRICED = new Set(['提价', '降价']);
/** More or less taken in or spent than the budget says, where no earlier time is named. */
const AGAINST_BUDGET = new Set(['短收', '超收', '短征', '超征', '超支', '超额', '超额完成']);
/** More or less than is usual. */
const AGAINST_USUAL = new Set(['偏多', '偏少', '偏高', '偏低']);
/** What a budget is changed by while it runs; of a rate it may be said from year to year. */
const READJUSTED = new Set(['调增', '调减']);

/** What a change is on: what its own words compare with, else what stands before them. */
export function basisOf(
  { basis, head, holds }: Comparison,
  verb: string,
  site: Site,
): Pick<Saying, 'basis' | 'holds'> {
  if (basis !== null) return { basis, holds };
  const before = basisBefore(verb, head, site);
  if (before === null || before === 'bare') return { basis: before, holds: null };
  return {
    basis: before,
    holds: site.lead.endsWith(',') && HOLDS_AGAINST.test(site.lead) ? 'sentence' : 'thing',
  };
}

/** The basis of a change whose own words name none. */
function basisBefore(verb: string, head: string, site: Site): Saying['basis'] {
  const { quantity, lead, pre, gap, clause } = site;
  if ((verb === '延长' && TERMS.has(quantity.unit)) || PRICED.has(verb)) return null;
  if (AGAINST_BUDGET.has(verb) || AGAINST_USUAL.has(verb) || SINCE.test(head)) return 'other';
  if (READJUSTED.has(verb) && quantity.dimension === 'money') return 'other';
  const valued = gap?.startsWith(')') ? HELD_WITH_VALUE.exec(wordsBefore(site, gap, VALUE_REACH)) : null;
  if (valued) return basisOfTime(valued[1]!);
  const added = head.includes('累计') ? head : lead.endsWith('累计,') ? lead : '';
  if (added !== '' && ADDED_UP.test(added)) return 'other';
  if (pre.includes('累') && lead.endsWith(',') && YEARS_OVER.test(lead)) return 'other';
  // `各项与2020年同期相比,防制成效最显著,减少9人`: what it names may stand some clauses before the first change.
  const against = HOLDS_AGAINST.test(lead)
    ? (HELD_AGAINST.exec(lead) ?? (gap === null ? ALL_HELD_AGAINST.exec(lead) : null))
    : gap !== null && GOES_ON.test(gap) && HOLDS_AGAINST.test(clause)
      ? ALL_HELD_AGAINST.exec(clause)
      : null;
  if (!against) return 'bare';
  const other = otherPart(lead) ?? otherPart(clause);
  if (other) return other;
  const time = against[1] ?? against[2] ?? against[3]!;
  return (time.startsWith('按') ? basisOfWord(time) : null) ?? basisOfTime(time);
}

/** What one part of a year is held against another: the one right before it, or any; null where it is the same part of another year. */
function otherPart(lead: string): 'previous_period' | 'other' | null {
  if (!HOLDS_AGAINST.test(lead)) return null;
  const before = PARTS_AGAINST_BEFORE.exec(lead);
  if (before) return against(quarterOf(before[2]!), quarterOf(before[1]!), 4);
  const parts = PARTS_AGAINST.exec(lead);
  if (!parts) return null;
  const quarterly = parts[1] !== undefined && parts[3] !== undefined;
  const own = quarterly ? quarterOf(parts[1]!) : Number(parts[2]);
  const other = quarterly ? quarterOf(parts[3]!) : Number(parts[4]);
  return against(own, other, quarterly ? 4 : 12);
}

function against(own: number, other: number, inYear: number): 'previous_period' | 'other' | null {
  if (own === other || Number.isNaN(own) || Number.isNaN(other)) return null;
  return (own - other + inYear) % inYear === 1 ? 'previous_period' : 'other';
}

function quarterOf(digit: string): number {
  return SMALL_NUMERALS[digit] ?? Number(digit);
}
