import type { Segmentation, Sentence, Span } from '../contracts/index.js';
import { FARM_YEAR_WORDS, FLOW_WORDS } from '../lexicon/time.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { endYear, isMultiYear, MONTH_LENGTH, months, startYear, YEAR_LENGTH, years } from './interval.js';
import { isClauseBreak, lowerBound, sentenceAt } from './lookup.js';
import type { Inherited, Sections } from './section-scopes.js';
import { figuresInOrder } from './time-list.js';
import { isDay, isRunning, isSaid, resolveTime, type TimeFrame, tellsWhich } from './time-resolve.js';
import { isListedAfter, type TimeExpression } from './time-scan.js';

export interface FoundPeriod {
  readonly period: string | null;
  /** True where the figure's own sentence names the time. */
  readonly explicit: boolean;
  /** True where that time is named by looking back (`过去五年`). */
  readonly past: boolean;
}

/** How far back a figure looks for a time expression, in UTF-16 code units. */
const LOOK_BACK = 400;
/** How far ahead, for `预留…亿元,在未来5年…`. */
const LOOK_AHEAD = 40;
const FOUNDED_BEFORE = /(?:成立|建立|创建|创办|始建|建成|设立|组建|建|立)于$/;
const FOUNDED_AFTER =
  /^[^,;。\d]{0,24}(?:建成|成立|建设完成|开工建设|投资建设|投资兴建|兴建|始建|动工|开工|通车|通航|投产|投入(?:生产|使用|运营|运行)|竣工|创办|设立|注册|落户)[,;]/;
/** `每年可接待…`: what holds every year holds outside the year before it. */
const EVERY_YEAR = /每年(?:约?[可能]|均|都)/;
/** `,已于8月底通车`: when something happened to what the figure before it measures. */
const HAPPENED =
  /^[底末初]?[^,。;]{0,4}(?:通车|投产|完工|竣工|建成|投用|开工|动工|启动|挂牌|揭牌|开业|投入|验收|交付)/;
/** `从去年超收收入中安排`: where money comes from, which says nothing of when it is spent. */
const TAKEN_FROM = /^[^,;。\d]{1,16}中(?=安排|拨|列支|支出|提取|划|调|拿出|支付)/;
/** A clause that says more of the figure before it: `2002年收入达5亿元,是1997年的3倍,占…`. */
const GOES_ON = /^(?:[是比较]|占(?![^,;。\d]{0,20}[从由])|同比|增长|下降|增加|减少|提高)/;
const GOES_ON_LENGTH = 24;
/** `截至9月底` with a sum that grows from January on. */
const UP_TO = /(?:截[至止到]|[到至](?=.{1,10}[底末]$))(?:(?:19|20)\d\d年|[今本]年)?\d{1,2}月[份底末]?$/;
const UP_TO_LIMIT = 14;
const FLOWS = new RegExp(`^[份底末]?,?[^,;]{0,8}?(?:${FLOW_WORDS.join('|')})(?!率)`);
/** `一是…`: the first item of a list within its paragraph. */
const FIRST_ITEM = new OpeningPattern(/^\s{0,9}一是/);
const PART = new OpeningPattern(/^\s{0,9}其中/);
const OF_FARM_YEAR = new RegExp(FARM_YEAR_WORDS.join('|'));
const MONTH_END = /月份?[末底]|^月[末底]/;
/** A new part of a sentence that does not speak of how things stand. */
const FLOWS_FOLLOW = /;(?![^\d,;]{0,16}(?:余额|存栏|存款|贷款|保有量|人口|户数|库存|结余|存量|总数))/;
/** `年均增长`: over the years from that which the figure before is compared with. */
const ANNUAL = /(?:年均|平均每年)[^,。;\d]{0,8}$/;

/** A time expression with its interval and the offset up to which figures take it. */
interface PlacedTime {
  readonly start: number;
  readonly end: number;
  readonly period: string | null;
  readonly reach: number;
  /** Whether later sentences of a list item may take it over. */
  readonly carries: boolean;
  readonly past: boolean;
}

/** Whether a time lies behind the years that its section is on. */
function isBeyond(period: string, scope: string | null): boolean {
  return scope !== null && startYear(period) > endYear(scope);
}

/** Finds the period of a figure from the expressions before it in its sentence, else from its block and section. */
export class PeriodFinder {
  /** By where they start. */
  private readonly placed: PlacedTime[] = [];
  private lastOffset = -1;
  private last: FoundPeriod = { period: null, explicit: false, past: false };
  /** The sentence last asked for the year of those before it, and that year. */
  private yearOf: { readonly sentence: Sentence | null; readonly time: PlacedTime | null } = {
    sentence: null,
    time: null,
  };
  /** What a single year is compared with: `比2002年增长`. */
  private readonly compared: { readonly start: number; readonly year: number }[] = [];
  /** By block: where a list within it starts (`一是`), and the sentence before, which may give its time. */
  private readonly listed = new Map<number, { readonly start: number; readonly from: number }>();
  /** Blocks of a review of several years in which a sentence opens with one of them. */
  private readonly openedByYear = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    times: readonly TimeExpression[],
    private readonly sections: Sections,
    frame: TimeFrame,
  ) {
    this.findLists();
    let yearBlock = -1;
    let year: string | null = null;
    let namedBlock = -1;
    let named: string | null = null;
    for (const time of times) {
      const sentence = sentenceAt(segmentation, time.start);
      if (!sentence || sentence.end <= time.start) continue;
      const scope = this.scopeAt(time.start, sentence.block).period;
      if (time.comparison) {
        if (time.meaning.kind === 'year' && time.meaning.part === null)
          this.compared.push({ start: time.start, year: time.meaning.year });
        this.placeBaseline(time, resolveTime(time.meaning, frame, scope));
        continue;
      }
      const { kind } = time.meaning;
      if (kind === 'now' && frame.region !== 'HK' && (!frame.dated || frame.workReport)) continue;
      if (isSaid(text, time)) continue;
      let period = resolveTime(time.meaning, frame, scope);
      if (kind === 'same') {
        if (namedBlock !== sentence.block) continue;
        period = named;
      }
      if (kind === 'whole-year' && period?.length !== YEAR_LENGTH && yearBlock === sentence.block)
        period = year;
      if ((kind === 'whole-year' || kind === 'year-end') && period === null) continue;
      namedBlock = sentence.block;
      named = period;
      const reach = this.reachOf(time, period, scope, sentence.start, sentence.end);
      if (kind === 'year' && period?.length === YEAR_LENGTH && reach === sentence.end) {
        yearBlock = sentence.block;
        year = period;
      }
      const opens = time.start === sentence.start && this.text[time.end] === ',';
      if (opens && kind === 'year' && scope !== null && isMultiYear(scope))
        this.openedByYear.add(sentence.block);
      this.placed.push({
        start: time.start,
        end: time.end,
        period,
        reach,
        carries:
          kind !== 'now' &&
          period !== null &&
          reach === sentence.end &&
          !isDay(time) &&
          !isBeyond(period, scope),
        // `现时,…` as the first words of a sentence tells how things stand, whatever stands around it.
        past: kind === 'back' || isRunning(time, frame) || (kind === 'now' && time.start === sentence.start),
      });
    }
    this.handOut();
  }

  /** `一、二季度分别增长5.4%、5.2%`: each figure has the time in its place. */
  private handOut(): void {
    const { placed, text, segmentation } = this;
    const handed: PlacedTime[] = [];
    for (let i = 0, next = 1; i < placed.length; i = next++) {
      while (next < placed.length && isListedAfter(placed[next - 1]!, text, placed[next]!.start)) next++;
      if (next - i < 2) continue;
      const from = placed[next - 1]!.end;
      figuresInOrder(text, from, sentenceAt(segmentation, from - 1)!.end, next - i).forEach((figure, k) => {
        const { period, past } = placed[i + k]!;
        handed.push({
          start: figure.start - 1,
          end: figure.start - 1,
          period,
          reach: figure.end,
          carries: false,
          past,
        });
      });
    }
    if (handed.length === 0) return;
    placed.push(...handed);
    placed.sort((a, b) => a.start - b.start);
  }

  private findLists(): void {
    const { sentences } = this.segmentation;
    for (let i = 1; i < sentences.length; i++) {
      const { start, block } = sentences[i]!;
      const before = sentences[i - 1]!;
      if (before.block === block && FIRST_ITEM.test(this.text.slice(start, start + 12)))
        this.listed.set(block, { start, from: before.start });
    }
  }

  /** `比上年的640元`: the year compared with is that of the figure that follows at once, and of no other. */
  private placeBaseline(time: TimeExpression, period: string | null): void {
    if (!time.ownFigure || period === null) return;
    const digit = this.text.slice(time.end, time.end + 8).search(/\d/);
    this.placed.push({
      start: time.start,
      end: time.end,
      period,
      reach: time.end + digit + 1,
      carries: false,
      past: false,
    });
  }

  /** Period of the figure at `offset`; see `DocumentContext.periodAt`. */
  at(offset: number): FoundPeriod {
    // A figure's status asks for it again.
    if (offset !== this.lastOffset) {
      this.last = this.find(offset);
      this.lastOffset = offset;
    }
    return this.last;
  }

  private find(offset: number): FoundPeriod {
    const sentence = sentenceAt(this.segmentation, offset);
    if (!sentence) return { period: this.sections.scopes[0]!.period, explicit: false, past: false };
    const from = Math.max(sentence.start, offset - LOOK_BACK);
    const own = this.before(from, offset);
    if (own) return { period: this.stretched(own.period, own.end, offset), explicit: true, past: own.past };
    const ahead = this.ahead(offset, sentence.end);
    if (ahead) return { period: ahead.period, explicit: true, past: false };
    const block = this.segmentation.blocks[sentence.block]!;
    const carried =
      block.start < from && (this.sections.items.has(sentence.block) || this.openedByYear.has(sentence.block))
        ? this.before(block.start, offset, true)
        : null;
    const listed = carried ? null : this.beforeList(sentence.block, offset);
    const scope = this.scopeAt(offset, sentence.block);
    const sameYear = scope.period === null && !carried && !listed ? this.sameYear(block, sentence) : null;
    return {
      period: this.stretched((carried ?? listed ?? sameYear ?? scope).period, from, offset),
      explicit: false,
      past: false,
    };
  }

  /** `2006年…比2002年增长86.5%,年均增长16.9%`: the years between; `截至9月,发放…`: the months up to then. */
  private stretched(period: string | null, from: number, offset: number): string | null {
    const { text } = this;
    if (period === null || period.length > MONTH_LENGTH) return period;
    if (period.length === MONTH_LENGTH) {
      if (!UP_TO.test(text.slice(Math.max(0, from - UP_TO_LIMIT), from))) return period;
      const flows = FLOWS.test(text.slice(from, offset));
      return flows ? months(startYear(period), 1, Number(period.slice(-2))) : period;
    }
    if (period.length !== YEAR_LENGTH || !ANNUAL.test(text.slice(Math.max(from, offset - 12), offset)))
      return period;
    const since = this.compared[lowerBound(this.compared, offset) - 1];
    return since && since.start >= from && since.year < Number(period)
      ? years(since.year, Number(period))
      : period;
  }

  /** The time of the sentence that announces the list which the figure stands in (`2021年有4家在建。一是…`). */
  private beforeList(block: number, offset: number): PlacedTime | null {
    const list = this.listed.get(block);
    return list && offset >= list.start ? this.before(list.from, list.start, true) : null;
  }

  /**
   * `2020年总播种面积…。其中,…`: the time of the sentence before, in an undated profile; `2020年养猪…。出栏…`: for what farms are
   * asked by the year, that of any sentence of the block before.
   */
  private sameYear(block: Span, sentence: Sentence): PlacedTime | null {
    // Figures of one sentence ask for it one after the other.
    if (sentence !== this.yearOf.sentence) this.yearOf = { sentence, time: this.yearBefore(block, sentence) };
    return this.yearOf.time;
  }

  private yearBefore(block: Span, { start, end }: Sentence): PlacedTime | null {
    if (start === block.start) return null;
    const sentence = this.text.slice(start, end);
    if (OF_FARM_YEAR.test(sentence)) return this.before(block.start, start, true);
    return PART.test(sentence)
      ? this.before(sentenceAt(this.segmentation, start - 1)!.start, start, true)
      : null;
  }

  /** What the section, or the block where it says something of its own, gives a figure at `offset`. */
  scopeAt(offset: number, block: number): Inherited {
    const scope = this.sections.scopes[lowerBound(this.sections.scopes, offset + 1) - 1]!;
    const locals = this.sections.blocks.get(block);
    return locals?.[lowerBound(locals, offset + 1) - 1] ?? scope;
  }

  private before(from: number, offset: number, carried = false): PlacedTime | null {
    for (let i = lowerBound(this.placed, offset) - 1; i >= 0; i--) {
      const time = this.placed[i]!;
      if (time.start < from) return null;
      if (time.end <= offset && (carried ? time.carries : time.reach > offset)) return time;
    }
    return null;
  }

  private ahead(offset: number, sentenceEnd: number): PlacedTime | null {
    const limit = Math.min(sentenceEnd, offset + LOOK_AHEAD);
    const next = this.placed[lowerBound(this.placed, offset)];
    if (!next || next.start >= limit) return null;
    const opens = /,(?:已于|于|在|(由))$/.exec(this.text.slice(next.start - 3, next.start));
    if (opens && HAPPENED.test(this.text.slice(next.end, next.end + 10))) return null;
    return opens && (opens[1] === undefined || this.isStart(next.end)) ? next : null;
  }

  /** Within a review of several years a single year holds for its own clause only; elsewhere to the end of the sentence. */
  private reachOf(
    time: TimeExpression,
    period: string | null,
    scope: string | null,
    sentenceStart: number,
    sentenceEnd: number,
  ): number {
    const { text } = this;
    const taken = /[从由在]/.test(text.charAt(time.start - 1))
      ? TAKEN_FROM.exec(text.slice(time.end, time.end + 20))
      : null;
    if (taken) return time.end + taken[0].length;
    if (/[从由]$/.test(text.slice(time.start - 1, time.start)) && !this.isStart(time.end)) {
      const to = /[到至增升降扩跌落减缩跃调变]/.exec(
        text.slice(time.end, Math.min(sentenceEnd, time.end + 60)),
      );
      if (to) return time.end + to.index;
    }
    if (
      FOUNDED_BEFORE.test(text.slice(Math.max(0, time.start - 4), time.start)) ||
      this.isEvent(time.end, sentenceEnd)
    ) {
      return this.clauseEnd(time.end, sentenceEnd);
    }
    if (tellsWhich(text, time)) return this.clauseEnd(time.end, sentenceEnd);
    if (scope === null && time.meaning.kind === 'year') {
      const yearly = EVERY_YEAR.exec(text.slice(time.end, Math.min(sentenceEnd, time.end + LOOK_BACK)));
      if (yearly) return time.end + yearly.index;
    }
    if (MONTH_END.test(text.slice(time.end - 2, time.end + 1))) return this.partEnd(time.end, sentenceEnd);
    if (period === null || scope === null || !isMultiYear(scope)) return sentenceEnd;
    if (time.start - sentenceStart <= (text[time.end] === ',' ? 6 : 0)) return sentenceEnd;
    if (text[time.start - 1] === '到' && isBeyond(period, scope)) return sentenceEnd;
    let end = this.clauseEnd(time.end + 1, sentenceEnd);
    while (end < sentenceEnd && GOES_ON.test(text.slice(end + 1, end + GOES_ON_LENGTH)))
      end = this.clauseEnd(end + 1, sentenceEnd);
    return end;
  }

  /** `由2018-2019学年起`: from then on, not from one value to another. */
  private isStart(end: number): boolean {
    return this.text[end] === '起' || this.text[end - 1] === '起';
  }

  /** `2014年建成,`: when a thing came about, which says nothing of its size in the clauses after. */
  private isEvent(end: number, sentenceEnd: number): boolean {
    return FOUNDED_AFTER.test(this.text.slice(end, Math.min(sentenceEnd, end + 34)));
  }

  /** `6月末存栏72万头,下降2%;出栏…`: how things stand at the end of a month is told up to a `;` that flows follow. */
  private partEnd(from: number, sentenceEnd: number): number {
    const part = FLOWS_FOLLOW.exec(this.text.slice(from, sentenceEnd));
    return part ? from + part.index : sentenceEnd;
  }

  private clauseEnd(from: number, sentenceEnd: number): number {
    const limit = Math.min(sentenceEnd, from + LOOK_BACK);
    for (let at = from; at < limit; at++) if (isClauseBreak(this.text, at)) return at;
    return sentenceEnd;
  }
}
