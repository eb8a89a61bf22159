import type { Segmentation, Sentence, Span } from '../contracts/index.js';
import { FARM_YEAR_WORDS, FLOW_WORDS, MONEY_YEAR_WORDS, NO_FLOW_AFTER } from '../lexicon/time.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { endYear, isMultiYear, MONTH_LENGTH, months, startYear, YEAR_LENGTH, years } from './interval.js';
import { lowerBound, sentenceAt } from './lookup.js';
import { carriedEnds } from './paired-years.js';
import type { Inherited, Sections } from './section-scopes.js';
import { figuresByYear, figuresInOrder } from './time-list.js';
import { PLAN_LENGTH } from './time-meaning.js';
import { BASIS, BASIS_LENGTH, isBeyond, isFounding, isStart, reachOf, timedFigure } from './time-reach.js';
import { isDay, isRunning, isSaid, lastMonthOf, resolveTime, type TimeFrame } from './time-resolve.js';
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
/** `,已于8月底通车`: when something happened to what the figure before it measures. */
const HAPPENED =
  /^[底末初]?[^,。;]{0,4}(?:通车|投产|完工|竣工|建成|投用|开工|动工|启动|挂牌|揭牌|开业|投入|验收|交付)/;
/** `截至9月底` with a sum that grows from January on. */
const UP_TO =
  /(?:截[至止到]|(?<=(?:^|[\n。;,])\s{0,4})至|[到至](?=.{1,10}[底末]$))(?:(?:19|20)\d\d年|[今本]年)?\d{1,2}月[份底末]?$/;
const UP_TO_LIMIT = 14;
const FLOWS = new RegExp(`^[份底末]?,?[^,;]{0,8}?(?:${FLOW_WORDS.join('|')})(?!${NO_FLOW_AFTER})`);
const CUT_OFF = /截[至止]到?$/;
const CUT_OFF_LENGTH = 3;
/** `截至9月底,累计装机容量…`: what has been built up stands as it is then. */
const STOCKS =
  /^[^,;]{0,3},?[^,;]{0,12}轮候|^[^,;]{0,3},?[^,;]{0,8}累计(?:发电|新能源|光伏|风电|清洁能源)?(?:装机|并网容量|余额|存量|保有量|拥有量)/;
/** `一是…`: the first item of a list within its paragraph. */
const FIRST_ITEM = new OpeningPattern(/^\s{0,9}一是/);
/** `其中,…`, `从征收部门看:…`, `(2)地方企业…`: parts of what the sentence before told. */
const PART = new OpeningPattern(/^\s{0,9}(?:其中|[从分按][^,:;。\d]{2,8}[看分][,:]|[(]\d[)])/);
const PART_LENGTH = 21;
/** How far from the start of such a sentence its own time may stand: `其中,2月…`. */
const PART_OPENING = 6;
/** What a line ends in that the next goes on from, and what that opens with where it is an item of its own. */
const LINE_GOES_ON = ';';
const LIST_MARK = /^\s{0,9}(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)是]|[-—–·●■*])/;
const LIST_MARK_LENGTH = 14;
/** How many such sentences in a row may stand behind the one that names the time. */
const LONGEST_PARTS = 6;
/** A year by its number, and what may stand before the first word of a paragraph. */
const YEAR_FIRST = /^\d{3,4}年/;
const NOTHING_BEFORE = /^\s{0,6}(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]\s{0,2})?(?:截[至止])?$/;
/** `公路:到“十二五”末,`: the end of a plan, and what may stand before it. */
const PLAN_END = /五[”"]期?末$/;
const HEAD_BEFORE =
  /^\s{0,6}(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]\s{0,2})?(?:[\u4e00-\u9fff]{2,6}:)?(?:截[至止]|[到至])?$/;
const BEFORE_LENGTH = 14;
/** `特别是刚刚过去的2012年,…`: a year that stands out among those of a review. */
const ABOVE_ALL = /^(?:特别是|尤其是)(?:刚刚?|刚)?(?:过去的)?$/;
const ABOVE_ALL_LENGTH = 9;
const OF_FARM_YEAR = new RegExp(FARM_YEAR_WORDS.join('|'));
const OF_MONEY_YEAR = new RegExp(MONEY_YEAR_WORDS.join('|'));
const MONEY = '元';
/** `年均增长`: over the years from that which the figure before is compared with. */
const ANNUAL = /(?:年均|平均每年|年平均)[^,。;\d]{0,8}(?:\d[\d.]{0,5}%[、和及]){0,3}$/;
/** `2012年,…能耗累计下降21%` in a review of five years: over all of them. */
const ADDED_UP = /累计(?:下降|降低|提高|提升|增长|上升)了?$/;
/** How far before its figure that may stand. */
const ANNUAL_LENGTH = 28;

/** `与2010年第二次普查相比,`: what a sentence holds all that it tells against. */
const HELD_AGAINST = /^\d{4}年[^,;。\d]{0,20}(?:相比|比较),/;
const HELD_AGAINST_LENGTH = 32;
/** Of `2024-01/2024-10`. */
const MONTHS_LENGTH = 2 * MONTH_LENGTH + 1;
/** Of `2016/2018`, and how many years may be told of one by one: two may be two things. */
const YEARS_LENGTH = 2 * YEAR_LENGTH + 1;
const FEWEST_YEARS = 3;
const MOST_YEARS = 6;
/** How far behind its time the figure may stand that is compared with. */
const OWN_FIGURE_REACH = 24;

/** What says nothing where the section does not tell the year. */
const UNSAID_WITHOUT: ReadonlySet<string> = new Set(['whole-year', 'year-end', 'within', 'summed']);

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

/** The time of one figure alone, as if it stood right before it. */
function timeOf({ start, end }: Span, period: string | null, past: boolean): PlacedTime {
  return { start: start - 1, end: start - 1, period, reach: end, carries: false, past };
}

/** `截至10月底` in a report of November on the year before: the month of this year, up to which it tells what has been done since. */
function upToReport(
  text: string,
  { start, meaning }: TimeExpression,
  { dated, date }: TimeFrame,
  scope: string | null,
): string | null {
  if (meaning.kind !== 'part' || !dated || date?.month === undefined || scope?.length !== YEAR_LENGTH)
    return null;
  const { first, last, day } = meaning.part;
  if (day !== undefined || first !== last || first > date.month || Number(scope) !== date.year - 1)
    return null;
  return CUT_OFF.test(text.slice(Math.max(0, start - CUT_OFF_LENGTH), start))
    ? months(date.year, first, last)
    : null;
}

/** `7月份增幅最高,为17%,12月份单月最多,为4亿元。其中…`: one month of those told of, which the next sentence is not on. */
const PEAK = /^份?(?:单月|[^,;。\d]{0,12}最[高低大小多少快慢好])/;
const PEAK_LENGTH = 15;
function isPeak(text: string, end: number, period: string): boolean {
  return period.length === MONTH_LENGTH && PEAK.test(text.slice(end, end + PEAK_LENGTH));
}

/** By how many years the months that a text tells of are taken for later ones of the same name only where it names none. */
const LONG_BEFORE = 2;
/** `审议2012年前三季度的报告。前三季度…` in a text that prints a day of 2015: the months named right before, and not those of that year. */
function isSamePartLongBefore(named: string | null, period: string | null): boolean {
  if (named === null || period === null || named.length !== period.length || named.length === YEAR_LENGTH)
    return false;
  const isSame =
    named.replaceAll(String(startYear(named)), '') === period.replaceAll(String(startYear(period)), '');
  return isSame && Number(startYear(period)) - Number(startYear(named)) >= LONG_BEFORE;
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
  /** Whether it is of Hong Kong, Macau or Taiwan. */
  private readonly isAbroad: boolean;

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    times: readonly TimeExpression[],
    private readonly sections: Sections,
    frame: TimeFrame,
  ) {
    this.isAbroad = frame.region !== 'CN';
    this.findLists();
    let partOf: { readonly sentence: Sentence | null; readonly year: string | null } = {
      sentence: null,
      year: null,
    };
    let yearBlock = -1;
    let year: string | null = null;
    let namedBlock = -1;
    let named: string | null = null;
    let planBlock = -1;
    let plan: string | null = null;
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
      const upTo = upToReport(text, time, frame, scope);
      let period = upTo ?? resolveTime(time.meaning, frame, scope);
      if (kind === 'this-month') {
        if (namedBlock === sentence.block && named !== null) period = lastMonthOf(named) ?? period;
        if (period === null) continue;
      }
      if (kind === 'part' && namedBlock === sentence.block && isSamePartLongBefore(named, period))
        period = named;
      if (kind === 'same') {
        if (namedBlock !== sentence.block) continue;
        period = named;
      }
      if (kind === 'whole-year' && period?.length !== YEAR_LENGTH) {
        // `2018年第4季产值3亿元;全年产值12亿元`
        if (partOf.sentence === sentence) period = partOf.year;
        else if (yearBlock === sentence.block) period = year;
        // `今年形势复杂。预计全年…`
        else if (frame.region === 'CN' && namedBlock === sentence.block && named?.length === YEAR_LENGTH)
          period = named;
      }
      if (kind === 'within' && time.meaning.count === PLAN_LENGTH && planBlock === sentence.block)
        period = plan;
      if (UNSAID_WITHOUT.has(kind) && period === null) continue;
      if (kind === 'plan') [planBlock, plan] = [sentence.block, period];
      // `成立于1954年。…全年平均气温3.6℃`: when a thing was founded is no year that is spoken of.
      if (kind !== 'this-month' && !isFounding(text, time)) [namedBlock, named] = [sentence.block, period];
      const reach = reachOf(text, time, {
        period,
        scope,
        sentenceStart: sentence.start,
        sentenceEnd: sentence.end,
      });
      if (kind === 'year' && period !== null && period.length > YEAR_LENGTH && !isMultiYear(period))
        partOf = { sentence, year: years(startYear(period)) };
      // A year still to come, as that in which works are to end, is not the one that 全年 behind it speaks of.
      const comes =
        frame.region !== 'CN' && frame.running !== null && startYear(period ?? '') > frame.running;
      if (kind === 'year' && period?.length === YEAR_LENGTH && reach === sentence.end && !comes) {
        yearBlock = sentence.block;
        year = period;
      }
      const opens =
        this.text[time.end] === ',' &&
        (time.start === sentence.start ||
          (time.start - sentence.start <= ABOVE_ALL_LENGTH &&
            ABOVE_ALL.test(this.text.slice(sentence.start, time.start).trimStart())));
      if (opens && kind === 'year' && scope !== null && isMultiYear(scope))
        this.openedByYear.add(sentence.block);
      const figure = timedFigure(text, time);
      if (figure !== null) this.placed.push(timeOf({ start: figure, end: figure + 1 }, period, false));
      this.placed.push({
        start: time.start,
        end: time.end,
        period,
        reach,
        carries:
          kind !== 'now' &&
          kind !== 'within' &&
          kind !== 'summed' &&
          kind !== 'this-month' &&
          period !== null &&
          reach === sentence.end &&
          !isDay(time) &&
          !isPeak(text, time.end, period) &&
          (upTo !== null || !isBeyond(period, scope)),
        // `现时,…` as the first words of a sentence tells how things stand, whatever stands around it.
        past: kind === 'back' || isRunning(time, frame) || (kind === 'now' && time.start === sentence.start),
      });
    }
    this.handOut();
    this.carryEnds();
  }

  /** `一、二季度分别增长5.4%、5.2%`: each figure has the time in its place. */
  private handOut(): void {
    const { placed, text, segmentation } = this;
    const handed: PlacedTime[] = [];
    for (let i = 0, next = 1; i < placed.length; i = next++) {
      while (next < placed.length && isListedAfter(placed[next - 1]!, text, placed[next]!.start)) next++;
      if (next - i < 2) {
        handed.push(...this.byYear(placed[i]!));
        continue;
      }
      const from = placed[next - 1]!.end;
      figuresInOrder(text, from, sentenceAt(segmentation, from - 1)!.end, next - i).forEach((figure, k) => {
        const { period, past } = placed[i + k]!;
        handed.push(timeOf(figure, period, past));
      });
    }
    this.place(handed);
  }

  /** `2016年至2018年,产值分别为2亿元、3亿元、4亿元`: and so it has the year in its place. */
  private byYear({ end, period, past }: PlacedTime): PlacedTime[] {
    if (period?.length !== YEARS_LENGTH || !isMultiYear(period)) return [];
    const first = Number(startYear(period));
    const count = Number(endYear(period)) - first + 1;
    if (count < FEWEST_YEARS || count > MOST_YEARS) return [];
    const sentenceEnd = sentenceAt(this.segmentation, end - 1)!.end;
    return figuresByYear(this.text, end, sentenceEnd, count).flatMap((figures) =>
      figures.map((figure, k) => timeOf(figure, years(first + k), past)),
    );
  }

  /** Adds times to those placed so far. */
  private place(times: readonly PlacedTime[]): void {
    if (times.length === 0) return;
    this.placed.push(...times);
    this.placed.sort((a, b) => a.start - b.start);
  }

  /** `从2002年的5亿元增加到2007年的9亿元,占比从1.1%提高到1.5%`: the second pair is of the same years. */
  private carryEnds(): void {
    const { placed, text, segmentation } = this;
    const carried = carriedEnds(text, placed, (offset) => sentenceAt(segmentation, offset)!.end);
    this.place(carried.map((time) => ({ ...time, carries: false, past: false })));
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
    const digit = this.text.slice(time.end, time.end + OWN_FIGURE_REACH).search(/\d/);
    this.placed.push({
      start: time.start,
      end: time.end,
      period,
      reach: time.end + digit + 1,
      carries: false,
      past: false,
    });
  }

  /** The year that its sentence holds the figure at `offset` against; see `DocumentContext.heldAgainstAt`. */
  heldAgainst(offset: number): string | null {
    const against = this.compared[lowerBound(this.compared, offset) - 1];
    const sentence = against && sentenceAt(this.segmentation, offset);
    if (!sentence || against.start < sentence.start) return null;
    const words = this.text.slice(against.start, Math.min(offset, against.start + HELD_AGAINST_LENGTH));
    return HELD_AGAINST.test(words) ? years(against.year) : null;
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
    const listed = carried
      ? null
      : (this.beforeList(sentence.block, offset) ?? this.beforeBreak(sentence, offset));
    const scope = this.scopeAt(offset, sentence.block);
    const summed = carried || listed ? null : this.summedUpTo(scope.period, block, offset);
    const isSilent = scope.period === null || this.isPart(sentence);
    const sameYear = isSilent && !carried && !listed ? this.sameYear(block, sentence) : null;
    const before = carried ?? listed ?? summed ?? sameYear;
    const since = before?.period?.length === MONTH_LENGTH ? before.end : from;
    return {
      period: this.stretched((before ?? scope).period, since, offset),
      explicit: false,
      past: false,
    };
  }

  /**
   * `今年首十个月旅客900万人次。不过夜旅客400万人次。` in a release on October: once its paragraph has come to the months up to then, it goes on about
   * them. A mainland release names its month again.
   */
  private summedUpTo(month: string | null, block: Span, offset: number): PlacedTime | null {
    if (!this.isAbroad || month?.length !== MONTH_LENGTH) return null;
    const time = this.before(block.start, offset, true);
    return time?.period?.length === MONTHS_LENGTH && time.period.endsWith(month) ? time : null;
  }

  /** `2006年…比2002年增长86.5%,年均增长16.9%`: the years between; `截至9月,发放…`: the months up to then. */
  private stretched(period: string | null, from: number, offset: number): string | null {
    const { text } = this;
    if (period === null || period.length > MONTH_LENGTH) return period;
    if (period.length === MONTH_LENGTH) {
      if (!UP_TO.test(text.slice(Math.max(0, from - UP_TO_LIMIT), from))) return period;
      const told = text.slice(from, offset);
      const flows = FLOWS.test(told) && !STOCKS.test(told);
      return flows ? months(startYear(period), 1, Number(period.slice(-2))) : period;
    }
    if (period.length !== YEAR_LENGTH) return period;
    const words = text.slice(Math.max(from, offset - ANNUAL_LENGTH), offset);
    if (ANNUAL.test(words)) {
      const since = this.compared[lowerBound(this.compared, offset) - 1];
      if (since && since.start >= from && since.year < Number(period))
        return years(since.year, Number(period));
      const start = this.startOfChange(Number(period), offset);
      if (start !== null) return years(start, Number(period));
    } else if (!ADDED_UP.test(words)) return period;
    // `到2012年,地区生产总值…,年均增长9%` among the goals of five years.
    const section = this.sectionAt(offset).period;
    return section !== null && isMultiYear(section) && endYear(section) === Number(period) ? section : period;
  }

  /** `由2005年的9%提高到2010年的12%,年均提高…`: the year before `end` that the sentence has a change start from. */
  private startOfChange(end: number, offset: number): number | null {
    const from = sentenceAt(this.segmentation, offset)!.start;
    for (let i = lowerBound(this.placed, offset) - 1; i >= 0; i--) {
      const { start, period } = this.placed[i]!;
      if (start < from) return null;
      if (
        period?.length === YEAR_LENGTH &&
        Number(period) < end &&
        /[从由自]/.test(this.text.charAt(start - 1))
      )
        return Number(period);
    }
    return null;
  }

  /** The time of the sentence that announces the list which the figure stands in (`2021年有4家在建。一是…`). */
  private beforeList(block: number, offset: number): PlacedTime | null {
    const list = this.listed.get(block);
    return list && offset >= list.start ? this.before(list.from, list.start, true) : null;
  }

  /** `1-9月产值3亿元;` at the end of a line: pages that break lines there go on with the same sentence. */
  private beforeBreak({ start, block }: Sentence, offset: number): PlacedTime | null {
    const { blocks } = this.segmentation;
    let from = block;
    while (
      from > 0 &&
      block - from < LONGEST_PARTS &&
      this.text.charAt(blocks[from - 1]!.end - 1) === LINE_GOES_ON &&
      !LIST_MARK.test(this.text.slice(blocks[from]!.start, blocks[from]!.start + LIST_MARK_LENGTH))
    )
      from--;
    return from < block && start === blocks[block]!.start
      ? this.before(blocks[from]!.start, offset, true)
      : null;
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

  /** `112年底户籍人口5万人。…老年人口占18%。`: a paragraph whose first words are a year goes on about it. */
  private opensBlock({ start, end, period }: PlacedTime, block: Span): boolean {
    const words = this.text.slice(start, end);
    const before = this.text.slice(block.start, start);
    return (
      period !== null &&
      start - block.start < BEFORE_LENGTH &&
      ((YEAR_FIRST.test(words) && NOTHING_BEFORE.test(before)) ||
        (PLAN_END.test(words) && HEAD_BEFORE.test(before)))
    );
  }

  private isPart({ start, end }: Span): boolean {
    return PART.test(this.text.slice(start, Math.min(end, start + PART_LENGTH)));
  }

  private yearBefore(block: Span, { start, end }: Sentence): PlacedTime | null {
    if (start === block.start) return null;
    const sentence = this.text.slice(start, end);
    const time = this.before(block.start, start, true);
    if (time !== null && this.opensBlock(time, block)) return time;
    // `112年9月指数100,1-9月平均99。…`: what else the first sentence tells of is by the way.
    const first = this.placed[lowerBound(this.placed, block.start)];
    if (
      time &&
      first &&
      sentenceAt(this.segmentation, first.start)!.end > time.start &&
      first.carries &&
      this.opensBlock(first, block)
    )
      return first;
    if (OF_FARM_YEAR.test(sentence)) return time;
    if (time === null) return null;
    if (!this.isPart({ start, end }))
      return sentence.includes(MONEY) && OF_MONEY_YEAR.test(sentence) ? this.moneyYear(block, start) : null;
    for (const { sentence: before, told } of this.sentencesBefore(block, start)) {
      const isPart = this.isPart(before);
      // `其中:…,今年开始将基金并入。分税种看:…`: what the list of other parts tells by the way is not of these.
      if (told !== null && (!isPart || told.start - before.start < PART_OPENING)) return told;
      if (!isPart) return null;
    }
    return null;
  }

  /** `2008年完成财政收入1005万元。利用外资195万美元。`: the year of what such sentences right before tell in money. */
  private moneyYear(block: Span, start: number): PlacedTime | null {
    for (const { sentence, told } of this.sentencesBefore(block, start)) {
      const words = this.text.slice(sentence.start, sentence.end);
      if (!words.includes(MONEY) || !OF_MONEY_YEAR.test(words)) return null;
      if (told !== null) return told.period?.length === YEAR_LENGTH ? told : null;
    }
    return null;
  }

  /** The last few sentences of a paragraph before `start`, the nearest first, each with the last time that it tells. */
  private *sentencesBefore(
    block: Span,
    start: number,
  ): Generator<{ readonly sentence: Sentence; readonly told: PlacedTime | null }> {
    let until = start;
    for (let i = 0; i < LONGEST_PARTS && until > block.start; i++) {
      const sentence = sentenceAt(this.segmentation, until - 1)!;
      yield { sentence, told: this.before(sentence.start, until, true) };
      until = sentence.start;
    }
  }

  private sectionAt(offset: number) {
    return this.sections.scopes[lowerBound(this.sections.scopes, offset + 1) - 1]!;
  }

  /** What the section, or the block where it says something of its own, gives a figure at `offset`. */
  scopeAt(offset: number, block: number): Inherited {
    const scope = this.sectionAt(offset);
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
    if (opens && BASIS.test(this.text.slice(next.end, next.end + BASIS_LENGTH))) return null;
    return opens && (opens[1] === undefined || isStart(this.text, next.end)) ? next : null;
  }
}
