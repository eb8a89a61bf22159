import { TOLD_BY } from '../lexicon/headings.js';
import { IN_ALL } from '../lexicon/time.js';
import { endYear, isMultiYear, startYear } from './interval.js';
import { isClauseBreak } from './lookup.js';
import { isDay, tellsWhich } from './time-resolve.js';
import type { TimeExpression } from './time-scan.js';

/** How far a time is followed, in UTF-16 code units. */
const FOLLOWED = 400;
const FOUNDED_BEFORE = /(?:成立|建立|创建|创办|始建|建成|设立|组建|建[场校院厂站社馆园]|建|立)于$/;
const FOUNDED_AFTER =
  /^[^,;。\d]{0,24}(?:建成|成立|建设完成|开工建设|投资建设|投资兴建|兴建|始建|动工|开工|通车|通航|投产|投入(?:生产|使用|运营|运行)|竣工|创办|设立|注册|落户)[,;]/;
/** `每年可接待…`: what holds every year holds outside the year before it. */
const EVERY_YEAR = /每年(?:约?[可能]|均|都)/;
/** `从去年超收收入中安排`: where money comes from, which says nothing of when it is spent. */
const TAKEN_FROM = /^[^,;。\d]{1,16}中(?=安排|拨|列支|支出|提取|划|调|拿出|支付)/;
/** `在去年增长3%的基础上`: what a change starts from, which says nothing of when it comes about. */
export const BASIS = /^[^,;。]{0,24}?基[础数]上/;
export const BASIS_LENGTH = 30;
/** A clause that says more of the figure before it: `2002年收入达5亿元,是1997年的3倍,占…`. */
const GOES_ON = /^(?:[是比较]|分别|占(?![^,;。\d]{0,20}[从由])|同比|增长|下降|增加|减少|提高|实现利[润税])/;
const GOES_ON_LENGTH = 24;
const AVERAGE = /^(?:年均|年?平均)/;
const SINCE = '以来';
const SUMS = new RegExp(`^(?:年均|年?平均|${IN_ALL})`);
const QUOTE_ENDS = '”"';
/** A clause that holds a pace against another's. */
const HELD_AGAINST = /^(?:增?[速幅])?(?:分别|均)?(?=)(?:高于|低于|快于|慢于|高出|超过|领先|跑赢|好于|比)/;
const MONTH_END = /月份?[末底]|^月[末底]/;
/** A new part of a sentence that does not speak of how things stand. */
const FLOWS_FOLLOW =
  /;(?![^\d,;]{0,16}(?:余额|存栏|存款|贷款|保有量|人口|户数|库存|结余|存量|总数|资产|负债|存货|应收|所有者权益))/;
/** `截至11月底,完成产值9亿元;销售额…`: what has come about up to then, as what is told behind it has. */
const SUMMED_UP = /^,?[^\d,;。]{0,16}(?:完成|实现|累计)(?![^\d,;。]{0,16}(?:余额|存|户|总数|保有))/;
const SUMMED_LENGTH = 36;
/** `2004年我们提出…`: when something was promised, which says nothing of what has come of it. */
const PROMISED = /^,?[^,;。\d]{0,8}(?:提出(?!的?\d[\d,.]{0,12}[万余]?[件案条项份])|承诺|约定|签[订署](?!的))/;
/** `自6月27日至今未有新病例,累计46例`: the day says nothing of what else has come about. */
const UP_TO_NOW = '至今';
/** `距县城20公里` holds at all times. */
const DISTANCE = /[,;]距/;
/** `主要是上年基数较低;`, `降水集中于6-8月;`: a time in the cause of what was told, or within which it falls, says nothing of what comes next. */
const CAUSE_BEFORE = /(?:主要是|主要系|主要因|主要受|主要原因是|由于|因为|集中[于在])$/;
const CAUSE_LENGTH = 5;
/** `扭转了上半年下降的局面;`: how things were then, which what comes next is no longer of. */
const ENDED_BEFORE = /(?:扭转|改变|结束|延续|一改|告别|摆脱)了?$/;
const ENDED_LENGTH = 3;
/** `由上年下降2.3%转为`: the change of that time, up to what it turned into. */
const TURNED = /^[^,;。\d]{0,6}[增升降涨跌长落][^,;。]{1,40}?[,]?(?:转|减|变|回|改|扭|收|缩|扩)[为至到升窄]/;
const TURNED_LENGTH = 60;
/** `预计2025年6月完工;…`: when a work is to be done, which says nothing of what the next part of the sentence tells. */
const DONE_THEN =
  /^[底末初]?(?:年?[底末]?前)?[^,;。\d]{0,6}(?:完[工成]|竣工|通车|启[用动]|[开动]工|落成|[运营]{2}|投[用产]|交付|建成|开业|投入使用)(?:改造|建设|施工|验收)?(?=;)/;
const DONE_LENGTH = 24;
/** `2001年撤并1个,现有村庄7个`: how things stand now is told of no year before. */
const NOW_TOLD = /[,;][^,;。\d]{0,4}?(?:现(?=[有辖退共已种养居住])|目前|如今)/;
/** How far behind a time that is looked for. */
const NOW_REACH = 80;
/** `补发1—5月差额50万元;保障低保对象…`: the months that money is paid for, which the next part of the sentence is not on. */
const PAID_FOR = /(?:补发|补缴|补助|发放|拨付|支付|兑现|预拨|核发|拖欠)$/;
const PAID_LENGTH = 2;
/** From one value to another. */
const TURN = /[到至增升降扩跌落减缩跃调变]|(?:演[化进]|发展|优化|改)为/;

/** `上年度审计查出的90个问题已整改80个`: what was found then, up to what has been done of it since. */
const FOUND_THEN =
  /^度?[^,;。\d]{0,8}(?:查出|发现|反馈|反映|揭示|提出|交办|移交|指出)的[^,;。\d]{0,6}\d[\d,]{0,6}[^,;。\d]{1,12}?,?(?=已|均|全部)/;
const FOUND_LENGTH = 48;

/** What may stand before a time that opens its sentence all the same: `特别是刚刚过去的2012年,`. */
const ADVERBS_LENGTH = 9;
const OPENS = /^[末底初]?,/;
/** `(一)、2012年收入…`: the mark of an item, which says nothing. */
const ITEM_MARK = /^\s{0,6}(?:[(第]?[一二三四五六七八九十\d]{1,3}[)、.是][、.]?\s{0,2})?$/;
const ITEM_MARK_LENGTH = 10;
/** `(含上年结转等支出,下同)`: what a bracket tells besides a time stays in it; `(2014年)` is a time of what stands around it. */
const IN_BRACKET = /\(([^()]{0,24})$/;
const BRACKET_BEHIND = /^([^()。]{0,60})\)/;
const ONLY_TIME = /^(?:截[至止]|统计至|至|到|以|按)?$/;
const BRACKET_BEFORE = 25;
const BRACKET_LENGTH = 61;
const FEW_WORDS = 6;
/** `最高气温38.5℃(2022年7月)`: a bracket behind a figure that tells when that one was so. */
const OPENS_BRACKET = /\((?:截[至止])?$/;
const CLOSES_BRACKET = /^(?:[底末]|统计|数据?|年度)?\)/;
const FIGURE_BEFORE = /-?\d[\d,.]{0,12}[^\d,;。()、:\s]{0,6}$/;
const FIGURE_LENGTH = 20;

/** `获得2009年度先进单位等50项荣誉`, `入选2025年省重点项目`: the year of what was won, which says nothing of when in a report on its own years. */
const WON = /(?:获得?|荣获|获评|入选|评为|授予)(?:了|的)?$/;
const WON_LENGTH = 3;
/** `、2009年度招商工作先进单位`: the next of them. */
const NEXT_WON = /^[^,;。、\d]{0,20}(?:先进|优秀|文明|标兵|模范|[一二三]等[奖功])/;
const NEXT_WON_LENGTH = 26;

/** `1-9月收入3亿元,为全年预算4亿元的75%,增长5%`: the whole year is that of its budget alone. */
const BUDGET_OF_YEAR =
  /^(?:度|的)?[^,;。\d]{0,6}(?:预算|计划|任务|目标)[数量额]?(?:为)?\d[\d.,]{0,14}[万亿]{0,2}元?(?=的\d)/;
const BUDGET_LENGTH = 36;
const WHOLE_YEARS: ReadonlySet<string> = new Set(['whole-year', 'year', 'deictic']);

/** Where a time stands and what it means there. */
interface Placing {
  readonly period: string | null;
  /** The interval of the section. */
  readonly scope: string | null;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** Whether a time only says when what follows was found: it is none of its paragraph. */
export function tellsWhenFound(text: string, { end }: TimeExpression): boolean {
  return FOUND_THEN.test(text.slice(end, end + FOUND_LENGTH));
}

/** Whether a time lies behind the years that its section is on. */
export function isBeyond(period: string, scope: string | null): boolean {
  return scope !== null && startYear(period) > endYear(scope);
}

/** `由2018-2019学年起`: from then on, not from one value to another. */
export function isStart(text: string, end: number): boolean {
  return text[end] === '起' || text[end - 1] === '起';
}

/**
 * The offset up to which figures take a time: within a review of several years a single year holds for its own clause only,
 * elsewhere to the end of the sentence.
 */
export function reachOf(text: string, time: TimeExpression, placing: Placing): number {
  const { period, scope, sentenceStart, sentenceEnd } = placing;
  const source = sourceEnd(text, time, sentenceEnd);
  if (source !== null) return source;
  const found = FOUND_THEN.exec(text.slice(time.end, Math.min(sentenceEnd, time.end + FOUND_LENGTH)));
  if (found) return time.end + found[0].length;
  if (WHOLE_YEARS.has(time.meaning.kind)) {
    const budget = BUDGET_OF_YEAR.exec(text.slice(time.end, Math.min(sentenceEnd, time.end + BUDGET_LENGTH)));
    if (budget) return time.end + budget[0].length;
  }
  const bracket = bracketEnd(text, time, placing);
  if (bracket !== null) return bracket;
  if (scope !== null && isOfHonour(text, time)) return time.end;
  if (isPassing(text, time, sentenceEnd)) return clauseEnd(text, time.end, sentenceEnd);
  if (scope === null) {
    const end = timelessFrom(text, time, sentenceEnd);
    if (end !== null) return end;
  }
  if (time.meaning.kind === 'summed' || isSummedPlan(text, time, sentenceStart))
    return summedEnd(text, time.end, sentenceEnd);
  if (PAID_FOR.test(text.slice(Math.max(0, time.start - PAID_LENGTH), time.start)))
    return partEndAt(text, time.end, sentenceEnd);
  if (time.meaning.kind === 'this-month') return partEndAt(text, time.end, sentenceEnd);
  if (MONTH_END.test(text.slice(time.end - 2, time.end + 1)))
    return SUMMED_UP.test(text.slice(time.end + 1, time.end + SUMMED_LENGTH))
      ? sentenceEnd
      : partEnd(text, time.end, sentenceEnd);
  // `隧道已于9月16日贯通,目前路基完成70%`
  const past = isDay(time) && text[time.start - 1] === '于';
  if (past || (scope === null && time.meaning.kind === 'year')) {
    const now = NOW_TOLD.exec(text.slice(time.end, Math.min(sentenceEnd, time.end + NOW_REACH)));
    if (now) return time.end + now.index;
  }
  if (period === null || scope === null || !isMultiYear(scope)) return sentenceEnd;
  if (opensSentence(text, time, sentenceStart)) return sentenceEnd;
  if (text[time.start - 1] === '到' && isBeyond(period, scope)) return sentenceEnd;
  let end = clauseEnd(text, time.end + 1, sentenceEnd);
  while (end < sentenceEnd && GOES_ON.test(text.slice(end + 1, end + GOES_ON_LENGTH)))
    end = clauseEnd(text, end + 1, sentenceEnd);
  return end;
}

/** Whether a time opens its sentence, if need be behind an adverb or behind who says it: `普查结果显示,2016年末,`. */
export function opensSentence(text: string, { start, end }: TimeExpression, sentenceStart: number): boolean {
  if (start === sentenceStart) return true;
  if (start - sentenceStart <= ITEM_MARK_LENGTH && ITEM_MARK.test(text.slice(sentenceStart, start)))
    return true;
  if (!OPENS.test(text.slice(end, end + 2))) return false;
  return (
    start - sentenceStart <= ADVERBS_LENGTH ||
    TOLD_BY.exec(text.slice(sentenceStart, start))?.[0].length === start - sentenceStart
  );
}

/** Whether a time is part of the name of something that was won. */
function isOfHonour(text: string, { start, end }: TimeExpression): boolean {
  return text.charAt(start - 1) === '、'
    ? NEXT_WON.test(text.slice(end, end + NEXT_WON_LENGTH))
    : WON.test(text.slice(Math.max(0, start - WON_LENGTH), start));
}

/** Where the figure starts that has a time in a bracket of its own right behind it. */
export function timedFigure(text: string, { start, end }: TimeExpression): number | null {
  if (!CLOSES_BRACKET.test(text.slice(end, end + 3))) return null;
  const open = start - (OPENS_BRACKET.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? start);
  const from = Math.max(0, open - FIGURE_LENGTH);
  const figure = FIGURE_BEFORE.exec(text.slice(from, open));
  return figure && from + figure.index;
}

/** Where the bracket closes that a time stands in among other words, or by itself behind its figure. */
function bracketEnd(text: string, time: TimeExpression, { period, sentenceEnd }: Placing): number | null {
  const { start, end } = time;
  if (timedFigure(text, time) !== null) return end;
  const before = text.slice(Math.max(0, start - BRACKET_BEFORE), start);
  const open = before.includes('(') ? IN_BRACKET.exec(before) : null;
  const close = open && BRACKET_BEHIND.exec(text.slice(end, end + BRACKET_LENGTH));
  if (!close) return null;
  const closed = end + close[1]!.length;
  if (!ONLY_TIME.test(open[1]!) || close[1]!.length >= FEW_WORDS) return closed;
  // `南湖工程(2017—2019年)完成投资1亿元;北湖工程…`: the years of a work say nothing of the next.
  const ofWork = period !== null && startYear(period) !== endYear(period) && text[closed + 1] !== ':';
  return ofWork ? partEndAt(text, closed, sentenceEnd) : null;
}

/** `从去年…中安排`, `由上年…增加到`: where the words end that tell what something comes from. */
function sourceEnd(text: string, { start, end }: TimeExpression, sentenceEnd: number): number | null {
  const before = text.charAt(start - 1);
  if (!/[从由在]/.test(before)) return null;
  const basis =
    before === '在' ? BASIS.exec(text.slice(end, Math.min(sentenceEnd, end + BASIS_LENGTH))) : null;
  if (basis) return end + basis[0].length;
  const taken = TAKEN_FROM.exec(text.slice(end, end + 20));
  if (taken) return end + taken[0].length;
  if (before === '在' || isStart(text, end)) return null;
  const after = text.slice(end, Math.min(sentenceEnd, end + TURNED_LENGTH));
  const turned = TURNED.exec(after);
  if (turned) return end + turned[0].length;
  const to = TURN.exec(after);
  return to ? end + to.index : null;
}

/** `成立于1954年` */
export function isFounding(text: string, { start }: TimeExpression): boolean {
  return text[start - 1] === '于' && FOUNDED_BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether a time only tells when a thing came about or which it is: it says nothing of the clauses after. */
function isPassing(text: string, time: TimeExpression, sentenceEnd: number): boolean {
  const after = text.slice(time.end, Math.min(sentenceEnd, time.end + 34));
  return (
    FOUNDED_BEFORE.test(text.slice(Math.max(0, time.start - 4), time.start)) ||
    FOUNDED_AFTER.test(after) ||
    PROMISED.test(after) ||
    DONE_THEN.test(after.slice(0, DONE_LENGTH)) ||
    CAUSE_BEFORE.test(text.slice(Math.max(0, time.start - CAUSE_LENGTH), time.start)) ||
    ENDED_BEFORE.test(text.slice(Math.max(0, time.start - ENDED_LENGTH), time.start)) ||
    (isDay(time) &&
      text.slice(time.end - UP_TO_NOW.length, time.end + UP_TO_NOW.length).includes(UP_TO_NOW)) ||
    tellsWhich(text, time)
  );
}

/** Where words follow a year in a text of no time of its own that hold every year. */
function timelessFrom(text: string, { end, meaning }: TimeExpression, sentenceEnd: number): number | null {
  if (meaning.kind !== 'year') return null;
  const after = text.slice(end, Math.min(sentenceEnd, end + FOLLOWED));
  const found = EVERY_YEAR.exec(after) ?? DISTANCE.exec(after);
  return found && end + found.index;
}

/** `6月末存栏72万头,下降2%;出栏…`: how things stand at the end of a month is told up to a `;` that flows follow. */
function partEnd(text: string, from: number, sentenceEnd: number): number {
  const part = FLOWS_FOLLOW.exec(text.slice(from, sentenceEnd));
  return part ? from + part.index : sentenceEnd;
}

/** `当月增长6%;累计…`: up to the semicolon. */
function partEndAt(text: string, from: number, sentenceEnd: number): number {
  const end = text.indexOf(';', from);
  return end < 0 || end > sentenceEnd ? sentenceEnd : end;
}

/**
 * `“十四五”年均增长6%`, which is no time of anything else: the same as a plan's years summed up; so is `,“十四五”以来年均增长6%` where it does not
 * open its sentence.
 */
function isSummedPlan(text: string, { meaning, start, end }: TimeExpression, sentenceStart: number): boolean {
  if (!SUMS.test(text.slice(end, end + 3))) return false;
  if (meaning.kind === 'plan' && QUOTE_ENDS.includes(text.charAt(end - 1))) return true;
  const isSpan = meaning.kind === 'plan' || (meaning.kind === 'year' && meaning.since);
  return isSpan && start > sentenceStart && text.startsWith(SINCE, end - SINCE.length);
}

/** `五年累计…;财政收入…`: up to the semicolon; `五年年均增长6%,快于全国1个百分点`: for the pace and what it is held against. */
function summedEnd(text: string, from: number, sentenceEnd: number): number {
  if (!AVERAGE.test(text.slice(from, from + 3))) return partEndAt(text, from, sentenceEnd);
  let end = clauseEnd(text, from, sentenceEnd);
  while (end < sentenceEnd && HELD_AGAINST.test(text.slice(end + 1, end + GOES_ON_LENGTH)))
    end = clauseEnd(text, end + 1, sentenceEnd);
  return end;
}

function clauseEnd(text: string, from: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, from + FOLLOWED);
  for (let at = from; at < limit; at++) if (isClauseBreak(text, at)) return at;
  return sentenceEnd;
}
