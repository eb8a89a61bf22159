import { anyOf } from '../../engine/pattern.js';
import type { Saying, ToldBasis } from '../../engine/saying.js';
import { LAST_PERIOD, LAST_YEAR } from '../../lexicon/change-words.js';
import { MINGUO_OFFSET, SMALL_NUMERALS } from '../../lexicon/time.js';
import { OpeningPattern } from '../../text/opening-pattern.js';

/** How times and places end that others are held against; `比重较大的食品、纺织行业` lists none. */
const TIME_OR_PLACE = '[^,;。:、增减升降回提]{0,9}[国省市区县州均平月份度年期初末标划民]';
/** `比全国、全省平均水平`, `较一季度、上半年和1-8月`: several that are compared with. */
const LISTED = `(?:${TIME_OR_PLACE}、){1,5}${TIME_OR_PLACE}`;
const COMPARED = new RegExp(
  [
    '(?:同比|(?<![年度其])同期(?:相比|比较)|环比|按[年季月](?:比较|计算)?|相比([^,;。:、]{1,24}?)[,]?',
    `(?<![占同环对评之可])比(?!例|重|率|值|较|口径|亚迪)([^,;。:、]{1,24}?|${LISTED})`,
    `(?<!(?<!占)比|相)相?较(?!大(?:及?以上|事故|型|规模|社会|生产|安全|道路|交通|突发|涉险|[火涝水旱险风]))于?([^,;。:、]{1,24}?|${LISTED})`,
    '(?<![合共协不会相])[与同跟]([^,;。:、]{1,36}?)(?:相比|比较|相较)|按([^,;。:、]{0,16}?(?:修订|原来|原先)预算)|(?<![针相应面])对(上[年季月][^,;。:、]{0,4}?)',
    String.raw`对比([^,;。:、]{1,16}?)|在((?:(?:19|20)\d\d年|上年|去年|现有|目前|“十[一二三四五]五”末?)[^,;。:、]{0,8}?)基础上)(?:相比|同期相比|水平)?(?:实际|名义|大幅|明显|略有?|净|平均|分别|均|累计|预计|又|还|再|约|可比口径|同口径|有所|显著|已|将|共|实质|按可比口径|按可比价格?|按不变价格?){0,9}$`,
  ].join('|'),
);
/** `“十三五”同期` is no year before. */
const LAST_YEAR_AT = new RegExp(`^(?:${anyOf(LAST_YEAR)})|(?<!五”?|常年|历[史年]|多年)同[期月季]|^[一1]年前`);
const FROM_HERE_ON = '下同';
const BRACKET_BEHIND = /\([^()]{1,40}\)$/;
/** The revised estimate is made for the running year: what is compared with it belongs to the year after. */
const REVISED_ESTIMATE = /修订预算$/;
/** `2023年`, `101年度预算数`, `2023年8月`, `106年底`, `2015-16年度`: a year that is named, and its month; not that of a census. */
const EARLIER_YEAR =
  /^在?(?:民国)?((?:19|20)\d\d|1\d\d|[6-9]\d)(?=)(?:年(?![代前])(?:(\d{1,2})月|([底末]))?|[-—/至]\d{2,4}(?:年度|学年|财年))(?![^,;。]{0,12}普查|[^,;。]{0,6}至\d{4}年)/;
const MINGUO_LIMIT = 1000;

function sinceYear([, digits, month, end]: RegExpExecArray): ToldBasis {
  const year = Number(digits) < MINGUO_LIMIT ? Number(digits) + MINGUO_OFFSET : Number(digits);
  if (end === undefined && month === undefined) return `since ${year}`;
  return `since ${year}-${(month ?? '12').padStart(2, '0')}`;
}

/** `去年第四季`, `八月份`, `2023年第2季`: a quarter or month that is named, with its year or without. */
const EARLIER_PART =
  /^在?(?:((?:19|20)\d\d)年|([去上]年))?(?:第([一二三四1-4])季度?|([一二三四1-4])季度|(\d{1,2}|十[一二]?|[一二三四五六七八九])月份?)(?=末|底|$)/;
const ENDS_PART = /[季月]/;

function sincePart(what: string): ToldBasis | null {
  const m = ENDS_PART.test(what) ? EARLIER_PART.exec(what) : null;
  if (!m) return null;
  const [, year, last, quarter, other, month] = m;
  const name = month ?? quarter ?? other!;
  const number = SMALL_NUMERALS[name] ?? Number(name);
  const part = month === undefined ? `Q${number}` : String(number).padStart(2, '0');
  return `since ${year ?? (last === undefined ? '' : 'last')}-${part}`;
}

const LAST_PERIOD_AT = new RegExp(`^(?:${anyOf(LAST_PERIOD)})`);
/** An earlier time, as against another place. */
const A_TIME = /\d{4}年|年初|普查|[一二三四五]”?[末期时]/;
const MONTHLY = /(?:平均每月|每月平均)$/;
const ANNUAL = /(?:(?<!按)年均|年平均|平均每年|每年(?:平均)?|年度平均|逐年|(?<=^|[值额量入资])年)$/;

/** `较目标的1%为低`: what stands behind the value that another is held against. */
export const IS_MORE_OR_LESS = new OpeningPattern(/^为[高低多少佳]/);

/** `比全省(6.4%)分别高`: how far from a value in brackets. */
export const BEHIND_BRACKETS = new OpeningPattern(/^\)(?:(?:分别|均|都)?(?=)[高低快慢]出?)?$/);

/** `与去年同期相比达标天数增加`: what all of a sentence is compared with, before its first thing. */
const OPENS_COMPARED =
  /^[与同跟]([^,;。:、]{1,20}?)相比(?=[\u4e00-\u9fff]{2})(?!(?:略|有所|大幅|明显|显著|均|都|分别|累计|共|净|平均|实际|名义|总体|基本|仍|还|也|又|再|已|则|小幅|微){1,3}$)/;

/** `同比起数下降`, `同比,批次下降`: the comparison before the measure of what was counted. */
const MEASURE_BETWEEN = /^同比,?((?:总)?(?:批次|人次|件次|起数|件数|批数|宗数|人数|户数|次数))$/;

export interface Comparison {
  readonly head: string;
  readonly basis: ToldBasis | null;
  /** True where the text names what it compares with. */
  readonly named: boolean;
  /** See `Saying.holds`. */
  readonly holds: Saying['holds'];
}

/** Takes the words of comparison (`同比`, `比上年`, `较2020年`, `年均`) off the end of the words before a verb of change. */
export function takeComparison(words: string, annual: boolean): Comparison {
  // `比2013年末(第二次普查年份,下同)增加`: brackets behind a time say which it is.
  const bracket = words.endsWith(')') ? BRACKET_BEHIND.exec(words) : null;
  const opening = words.includes('相比') ? OPENS_COMPARED.exec(words) : null;
  if (opening) {
    const head = words.slice(opening[0].length);
    return { head, basis: basisOf(opening[1]!), named: true, holds: 'sentence' };
  }
  const m = (bracket && COMPARED.exec(words.slice(0, bracket.index))) ?? COMPARED.exec(words);
  if (!m) {
    const measure = words.startsWith('同比') ? MEASURE_BETWEEN.exec(words) : null;
    if (measure) return { head: measure[1]!, basis: 'yoy', named: true, holds: 'thing' };
    const monthly = words.includes('每月') ? MONTHLY.exec(words) : null;
    if (monthly)
      return {
        head: words.slice(0, monthly.index),
        basis: 'previous_period',
        named: false,
        holds: null,
      };
    const yearly = ANNUAL.exec(words);
    if (yearly || annual) {
      const head = yearly ? words.slice(0, yearly.index) : words;
      return { head, basis: 'annual_average', named: false, holds: null };
    }
    return { head: words, basis: null, named: false, holds: null };
  }
  const head = words.slice(0, m.index);
  const on = (basis: ToldBasis, holds: Saying['holds']): Comparison => ({ head, basis, named: true, holds });
  const word = basisOfWord(m[0]);
  if (word) return on(word, word === 'yoy' ? 'thing' : 'sentence');
  const what = m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5] ?? m[6] ?? m[7] ?? m[8] ?? '';
  const basis = basisOf(what);
  // `比2012年(下同)增长`: all that the sentence tells is held against that year.
  if (bracket?.[0].includes(FROM_HERE_ON)) return on(basis, 'sentence');
  return on(basis, basis !== 'other' || A_TIME.test(what) ? 'thing' : null);
}

/** What a comparison is by its one word: `同比`, `按季`; null for others. */
export function basisOfWord(words: string): 'yoy' | 'previous_period' | null {
  if (/^(?:同[比期]|按年)/.test(words)) return 'yoy';
  return /^(?:环比|按季|按月)/.test(words) ? 'previous_period' : null;
}

/** `上(108)年底`: Taiwan says which year it is. */
const ASIDE_YEAR = /^上\(\d{1,4}\)(?=[年月季])/;

/** What a comparison with this is. */
export function basisOf(named: string): ToldBasis {
  const what = named.startsWith('上(') ? named.replace(ASIDE_YEAR, '上') : named;
  if (REVISED_ESTIMATE.test(what)) return 'yoy';
  const part = sincePart(what);
  if (part) return part;
  const year = EARLIER_YEAR.exec(what);
  if (year) return sinceYear(year);
  if (LAST_YEAR_AT.test(what)) return 'yoy';
  return LAST_PERIOD_AT.test(what) ? 'previous_period' : 'other';
}
