import type { Segmentation, Sentence } from '../contracts/index.js';
import {
  AHEAD_OPENING,
  FORECAST_HEADING,
  GOALS_HEADING,
  GOALS_SENTENCE,
  GOALS_WORDS,
  MEASURES_AHEAD,
  PLAN_BEGINS,
  PLAN_HEADING,
  REVIEW_HEADING,
  WORK_AHEAD,
  WORKS_SENTENCE,
} from '../lexicon/headings.js';
import { PLAN_STARTS } from '../lexicon/time.js';
import { markTable } from '../text/mark-table.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import type { DocumentDate } from './document-date.js';
import { endYear, isAhead, isMultiYear, startYear, years } from './interval.js';
import { isDay, isRunning, isSaid, resolveTime, type TimeFrame, tellsWhich } from './time-resolve.js';
import type { TimeExpression } from './time-scan.js';
import { WordFinder } from './word-finder.js';

/** What silent sentences take over: a period and a side. */
export interface Inherited {
  readonly period: string | null;
  readonly status: 'actual' | 'target';
}

/** What the sentences from `start` on inherit, up to the next scope. */
export interface Scope extends Inherited {
  readonly start: number;
}

/** Sections and, for every block that says so, what it sets for itself alone. */
export interface Sections {
  /** In text order; the first starts at 0. */
  readonly scopes: readonly Scope[];
  /** By index of the block, in text order: what its sentences from `start` on take over. */
  readonly blocks: ReadonlyMap<number, readonly Scope[]>;
  /** Blocks that are items of an announced list. */
  readonly items: ReadonlySet<number>;
}

/** The first time expression in `[from, to)` that names no comparison. */
export type FirstTime = (from: number, to: number) => TimeExpression | null;

/** What may stand before the words that open a section. */
const LEAD = new OpeningPattern(
  /^(?:各位代表[!,:]?|[-—–]{1,4}|[(]?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]是|回首|回望|回顾|总结|盘点|展望|刚刚过去的|在|\s)+/,
);
const NUMBERED = new OpeningPattern(/^[一二三四五六七八九十]{1,3}、/);
const LIST_ITEM = new OpeningPattern(/^[(][一二三四五六七八九十\d]{1,3}[)]/);
const TITLE = /政府工作报告|会议上|大会上|预算案|施政报告|的报告$/;
/** Marks of a heading in Markdown. */
const MARKS = new OpeningPattern(/^#{1,6}\s+/);
/** A short line that hands over to what follows it. */
const LEADS_IN = markTable(':︰');
const workAhead = new OpeningPattern(WORK_AHEAD);
const aheadOpening = new OpeningPattern(AHEAD_OPENING);
const HEADING_LIMIT = 48;
const BODY_LIMIT = 400;
/** How far into its sentence `今年以来` may stand. */
const SINCE_LIMIT = 10;
const PLAN_TITLE =
  /(?:^|\n)[^\n。,;:]{0,40}(?:第(十[一二三四五六]?)个五年|[“"]?(十[一二三四五六]?五)[”"]?)[^\n。,;:]{0,24}规划/;
/** Where in a text the first words of an article stand. */
const ARTICLE_HEAD = 200;
/** From how many years on an article that looks back on them speaks of nothing else. */
const MOST_BACK = 5;
const YEAR_IS = /^(?:是|为)[^。]{0,40}(?:年|时期|开局)/;
/** Goals of several years give way to those of the first. */
const THIS_YEAR = /^(?:今年|全年)/;
/** A paragraph that turns from the year to the plan that ends with it. */
const TURNS = ['收官', '标志着“'];
const ADDRESSES = '各位代表';
/** What stands in every sentence of the next pattern. */
const PLAN_DONE_WORDS = ['标志着'];
const PLAN_DONE = /标志着[^,。]{0,4}“十[一二三四五六七八九]?五”/;
const THESE_YEARS = new OpeningPattern(/^这是[^,。]{2,40}的五年/);

/**
 * Walks blocks and sentences once and notes where period and side (done, to come) change: at headings, at sentences that
 * open a review (`五年来`, `刚刚过去的2025年`) or a list of goals (`主要预期目标是`).
 */
export function findSections(
  text: string,
  segmentation: Segmentation,
  document: DocumentDate,
  frame: TimeFrame,
  first: FirstTime,
): Sections {
  return new SectionReader(text, segmentation, document, frame, first).read();
}

class SectionReader {
  private readonly scopes: Scope[];
  private readonly blocks = new Map<number, Scope[]>();
  private readonly items = new Set<number>();
  /** The report's year, as an interval. */
  private readonly base: string | null;
  private readonly now: number | null;
  /** What numbered blocks inherit from the sentence with a colon before them. */
  private list: Inherited | null = null;
  private turning = false;
  /** The years that all of an article looks back on. */
  private whole: string | null = null;
  /** The years that a five-year plan, which the whole text is, sets goals for; null for other texts. */
  private readonly plan: string | null;
  /** Whether its goals have begun. */
  private planned = false;
  /** Whether the sentence before was a heading. */
  private headed = false;
  private readonly turns: WordFinder;
  private readonly planDone: WordFinder;
  private readonly goalWords: WordFinder;

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    private readonly document: DocumentDate,
    private readonly frame: TimeFrame,
    private readonly first: FirstTime,
  ) {
    this.turns = new WordFinder(text, TURNS);
    this.planDone = new WordFinder(text, PLAN_DONE_WORDS);
    this.goalWords = new WordFinder(text, GOALS_WORDS);
    this.base = document.reportPeriod;
    this.plan = planOf(text);
    this.now = document.date?.year ?? null;
    this.scopes = [{ start: 0, period: this.base, status: document.plan ? 'target' : 'actual' }];
  }

  read(): Sections {
    let previous = -1;
    for (const sentence of this.segmentation.sentences) {
      this.sentence(sentence, sentence.block !== previous);
      previous = sentence.block;
    }
    return { scopes: this.scopes, blocks: this.blocks, items: this.items };
  }

  private sentence(sentence: Sentence, blockStart: boolean): void {
    const block = this.segmentation.blocks[sentence.block]!;
    const body = this.text.slice(sentence.start, Math.min(sentence.end, sentence.start + BODY_LIMIT));
    if (blockStart) {
      const title = body.slice(MARKS.lengthAt(body));
      if (
        (block.kind === 'heading' && !leadsIn(title)) ||
        (NUMBERED.test(title) && sentence.end - sentence.start <= HEADING_LIMIT)
      ) {
        this.heading(sentence, title);
        this.headed = true;
        return;
      }
      if (this.list !== null && LIST_ITEM.test(body)) {
        this.inBlock(sentence, this.list.period, this.list.status);
        this.items.add(sentence.block);
      } else this.list = null;
      this.turning = false;
    }
    const headed = this.headed;
    this.headed = false;
    const to = sentence.start + body.length;
    if (this.turns.standsIn(sentence.start, to) || body.startsWith(ADDRESSES)) this.turning = true;
    this.announceList(sentence, body, block.start);
    if (this.goalWords.standsIn(sentence.start, to) && this.goals(sentence, body)) return;
    const lead = LEAD.lengthAt(body);
    if (this.document.workReport) {
      const rest = body.slice(lead);
      if (workAhead.test(rest)) {
        if (this.current.status !== 'target' || (this.isOfYears && THIS_YEAR.test(rest)))
          this.open(sentence.start, this.goalsYear, 'target');
        return;
      }
      if (THESE_YEARS.test(rest) && this.now !== null) {
        this.open(sentence.start, years(this.now - 5, this.now - 1), 'actual');
        return;
      }
      if (this.planDone.standsIn(sentence.start, to) && PLAN_DONE.test(body) && this.now !== null)
        this.open(sentence.end, years(this.now - 5, this.now - 1), 'actual');
    }
    if (this.document.reportYear === null) this.since(sentence);
    const at = sentence.start + lead;
    const time = this.first(at, Math.min(at + 8, sentence.end));
    if (time !== null && time.start === at && !isSaid(this.text, time) && !tellsWhich(this.text, time)) {
      if (blockStart || lead > 0 || (this.turning && isReview(time, this.text)))
        this.opening(sentence, time, body, at, headed);
    } else if (blockStart && this.document.reportYear !== null && aheadOpening.test(body.slice(lead))) {
      this.open(sentence.start, this.document.workReport ? this.goalsYear : null, 'target');
    }
  }

  /** `今年以来,…` in an article holds for what its paragraph tells from there on. */
  private since(sentence: Sentence): void {
    const time = this.first(sentence.start, Math.min(sentence.end, sentence.start + SINCE_LIMIT));
    if (time?.meaning.kind !== 'deictic' || !time.meaning.since) return;
    this.inBlock(sentence, resolveTime(time.meaning, this.frame, this.base), this.current.status);
  }

  private heading(sentence: Sentence, body: string): void {
    this.list = null;
    if (TITLE.test(body)) return;
    const time = this.first(sentence.start, sentence.end);
    // A day in a heading is a dateline: when the text was printed, not what it speaks of.
    const period = time === null || isDay(time) ? null : resolveTime(time.meaning, this.frame, this.base);
    if (!this.document.workReport) {
      if (this.document.reportYear === null) {
        if (this.plan !== null && PLAN_BEGINS.test(body)) {
          this.whole = this.plan;
          this.planned = true;
        }
        const ahead =
          FORECAST_HEADING.test(body) || (period === null ? this.planned : isAhead(period, this.now));
        this.open(sentence.start, period ?? this.whole, ahead ? 'target' : 'actual');
      } else if (NUMBERED.test(body)) this.summaryHeading(sentence, body, period);
      return;
    }
    const review = REVIEW_HEADING.test(body);
    const goals = !review && GOALS_HEADING.test(body);
    const numbered = NUMBERED.test(body);
    if (!numbered && !review && !goals) return;
    if (period !== null) {
      const over = this.now !== null && endYear(period) < this.now;
      this.open(
        sentence.start,
        period,
        over || (review && startYear(period) !== this.now) ? 'actual' : 'target',
      );
    } else if (numbered && (review || goals)) {
      this.open(sentence.start, review ? this.base : this.goalsYear, review ? 'actual' : 'target');
    }
  }

  /** A summary of a year closes with a plan: `三、下半年工作计划`, `二、下一步打算`. */
  private summaryHeading(sentence: Sentence, body: string, period: string | null): void {
    const ahead = period !== null && isAhead(period, this.document.reportYear);
    if ((ahead || PLAN_HEADING.test(body)) && !REVIEW_HEADING.test(body)) {
      this.open(sentence.start, period ?? this.goalsYear, 'target');
    } else if (this.current.status === 'target' && !this.document.plan) {
      this.open(sentence.start, this.base, 'actual');
    }
  }

  /** `今年…主要预期目标是:…` opens a list of goals. */
  private goals(sentence: Sentence, body: string): boolean {
    if (!this.document.workReport && WORKS_SENTENCE.test(body)) return this.works(sentence);
    const match = GOALS_SENTENCE.exec(body);
    if (!match || /(?:完成|实现)[^,。]{0,20}目标/.test(body.slice(0, 60))) return false;
    const time = this.first(sentence.start, sentence.start + match.index);
    const named = time === null ? null : resolveTime(time.meaning, this.frame, this.base);
    const kept = this.current.status === 'target' ? this.current.period : this.goalsYear;
    this.open(sentence.start, named ?? kept, 'target');
    return true;
  }

  /** `这十件实事是:…` opens a list of what is promised for the year named last, else for the report's own. */
  private works(sentence: Sentence): boolean {
    const time = this.first(sentence.start, sentence.end);
    const named = time === null ? null : resolveTime(time.meaning, this.frame, this.base);
    const kept = this.blocks.get(sentence.block)?.at(-1)?.period ?? this.base;
    this.open(sentence.start, named ?? kept ?? (this.now === null ? null : years(this.now)), 'target');
    return true;
  }

  /** A sentence that ends in a colon hands its period and side to the numbered blocks after it. */
  private announceList(sentence: Sentence, body: string, blockStart: number): void {
    if (body.length < sentence.end - sentence.start || !leadsIn(body)) return;
    const time = this.first(sentence.start, sentence.end);
    const governs = time !== null && this.governs(time);
    const kept = this.blocks.get(sentence.block)?.at(-1) ?? this.current;
    const period = governs ? resolveTime(time.meaning, this.frame, kept.period) : kept.period;
    const ahead = MEASURES_AHEAD.test(
      this.text.slice(Math.max(blockStart, sentence.end - 240), sentence.end),
    );
    this.list = { period, status: ahead ? 'target' : this.current.status };
  }

  /** `由2017年起`, `2017年,`: the time of the whole sentence, not of one thing in it (`本年度的盈余`). */
  private governs(time: TimeExpression): boolean {
    return (
      /[由自从在于]/.test(this.text[time.start - 1] ?? '') ||
      this.text[time.end] === '起' ||
      this.text[time.end - 1] === '起' ||
      this.text[time.end] === ','
    );
  }

  /** A sentence that starts with a time. */
  private opening(sentence: Sentence, time: TimeExpression, body: string, at: number, headed: boolean): void {
    const period = resolveTime(time.meaning, this.frame, this.base);
    if (period === null) return;
    const { current, now } = this;
    if (!this.document.workReport || now === null) {
      const own =
        this.document.reportYear === null
          ? this.governs(time) || isFiscalYear(time)
          : period !== current.period;
      const item = this.items.has(sentence.block);
      const ahead = isAhead(period, now) && !isRunning(time, this.frame) ? 'target' : current.status;
      if (own && this.isOnYears(sentence, time)) {
        this.whole = period;
        this.open(sentence.start, period, 'actual');
        return;
      }
      if (own) this.inBlock(sentence, period, item && this.list ? this.list.status : ahead);
      return;
    }
    const over = endYear(period) < now;
    const future = startYear(period) >= now;
    const reviews = isReview(time, this.text) || (headed && current.status === 'actual' && isSince(time));
    if (over && (reviews || /刚刚过去的$/.test(this.text.slice(sentence.start, at)))) {
      if (current.status === 'target') this.inBlock(sentence, period, 'actual');
      else this.open(sentence.start, period, 'actual');
    } else if (future && (isMultiYear(period) || GOALS_HEADING.test(body.slice(0, 60)))) {
      this.open(sentence.start, period, 'target');
    } else if (
      YEAR_IS.test(this.text.slice(time.end, time.end + 44)) &&
      (current.status === 'actual' || (future && this.isOfYears))
    ) {
      this.open(sentence.start, period, future ? 'target' : 'actual');
    } else if (this.text[time.end] === ',') {
      this.inBlock(sentence, period, future ? 'target' : over ? 'actual' : current.status);
    }
  }

  /** `十年来,…`, as the first words of an article, are what all of it looks back on. */
  private isOnYears({ start }: Sentence, { meaning }: TimeExpression): boolean {
    return (
      start < ARTICLE_HEAD &&
      this.scopes.length === 1 &&
      this.frame.region === 'CN' &&
      this.document.reportYear === null &&
      meaning.kind === 'back' &&
      !meaning.recent &&
      meaning.count >= MOST_BACK
    );
  }

  /** Whether goals are being told for several years. */
  private get isOfYears(): boolean {
    const { period, status } = this.current;
    return status === 'target' && period !== null && isMultiYear(period);
  }

  private get current(): Scope {
    return this.scopes[this.scopes.length - 1]!;
  }

  /** The block's sentences from this one on take over `period` and `status`. */
  private inBlock(sentence: Sentence, period: string | null, status: Scope['status']): void {
    const known = this.blocks.get(sentence.block);
    const scope = { start: sentence.start, period, status };
    if (known) known.push(scope);
    else this.blocks.set(sentence.block, [scope]);
  }

  private open(start: number, period: string | null, status: Scope['status']): void {
    if (this.current.period !== period || this.current.status !== status)
      this.scopes.push({ start, period, status });
  }

  /** The year whose goals the report sets. */
  private get goalsYear(): string | null {
    if (this.now === null) return null;
    return years(this.document.workReport ? this.now : (this.document.reportYear ?? this.now) + 1);
  }
}

/** Whether a line hands over to what follows it. */
function leadsIn(line: string): boolean {
  return LEADS_IN[line.charCodeAt(line.length - 1)] === 1;
}

/** The years of the plan that a text entitles itself as: `…第十四个五年规划纲要`, `“十四五”…规划`. */
function planOf(text: string): string | null {
  const title = PLAN_TITLE.exec(text.slice(0, ARTICLE_HEAD));
  const first = title && PLAN_STARTS[title[1] === undefined ? title[2]! : `${title[1]}五`];
  return first ? years(first, first + 4) : null;
}

/** `2003年以来`, as the first words of a section. */
function isSince({ meaning }: TimeExpression): boolean {
  return meaning.kind === 'year' && meaning.since;
}

/** `2019-2020年度总收入预计为…`: what a paragraph of a budget goes on to tell. */
function isFiscalYear({ meaning }: TimeExpression): boolean {
  return meaning.kind === 'years' && meaning.twelvemonth === 'fiscal' && meaning.last === meaning.first + 1;
}

/** `五年来`, `过去一年`, a plan: what a whole section reviews; `近两年来` is said in passing. */
function isReview(time: TimeExpression, text: string): boolean {
  const { meaning } = time;
  if (meaning.kind === 'plan') return true;
  return meaning.kind === 'back' && (meaning.count === 1 || meaning.count === 5) && text[time.start] !== '近';
}
