import type { Segmentation } from '../contracts/index.js';
import { isMultiYear } from './interval.js';
import { isClauseBreak, lowerBound, sentenceAt } from './lookup.js';
import type { Inherited, Sections } from './sections.js';
import { resolveTime, type TimeFrame } from './time-resolve.js';
import type { TimeExpression } from './time-scan.js';

export interface FoundPeriod {
  readonly period: string | null;
  /** True where the figure's own sentence names the time. */
  readonly explicit: boolean;
}

/** How far back a figure looks for a time expression, in UTF-16 code units. */
const LOOK_BACK = 400;
/** How far ahead, for `预留…亿元,在未来5年…`. */
const LOOK_AHEAD = 40;
const FOUNDED_BEFORE = /(?:成立|建立|创建|创办|始建|建成|设立|组建|建|立)于$/;
const FOUNDED_AFTER = /^[^,;。\d]{0,14}(?:建成|成立|建设完成|开工建设|通车|通航|投产|竣工|创办|设立),/;
const LIST_ITEM = /^[(][一二三四五六七八九十\d]{1,3}[)]/;

/** A time expression with its interval and the offset up to which figures take it. */
interface PlacedTime {
  readonly start: number;
  readonly end: number;
  readonly period: string | null;
  readonly reach: number;
  /** Whether later sentences of a list item may take it over. */
  readonly carries: boolean;
}

/** Finds the period of a figure from the expressions before it in its sentence, else from its block and section. */
export class PeriodFinder {
  private readonly placed: PlacedTime[] = [];

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    times: readonly TimeExpression[],
    private readonly sections: Sections,
    frame: TimeFrame,
  ) {
    for (const time of times) {
      if (time.comparison) continue;
      const sentence = sentenceAt(segmentation, time.start);
      if (!sentence || sentence.end <= time.start) continue;
      const scope = this.scopeAt(time.start, sentence.block).period;
      if (time.meaning.kind === 'whole-year' && scope === null) continue;
      if (time.meaning.kind === 'now' && frame.region !== 'HK' && (!frame.dated || frame.workReport))
        continue;
      const period = resolveTime(time.meaning, frame, scope);
      const reach = this.reachOf(time, period, scope, sentence.start, sentence.end);
      this.placed.push({
        start: time.start,
        end: time.end,
        period,
        reach,
        carries: time.meaning.kind !== 'now',
      });
    }
  }

  /** Period of the figure at `offset`; see `DocumentContext.periodAt`. */
  at(offset: number): FoundPeriod {
    const sentence = sentenceAt(this.segmentation, offset);
    if (!sentence) return { period: this.sections.scopes[0]!.period, explicit: false };
    const from = Math.max(sentence.start, offset - LOOK_BACK);
    const own = this.before(from, offset);
    if (own) return { period: own.period, explicit: true };
    const ahead = this.ahead(offset, sentence.end);
    if (ahead) return { period: ahead.period, explicit: true };
    const block = this.segmentation.blocks[sentence.block]!;
    const carried =
      block.start < from && this.isListItem(block.start) ? this.before(block.start, offset, true) : null;
    return {
      period: carried ? carried.period : this.scopeAt(offset, sentence.block).period,
      explicit: false,
    };
  }

  private isListItem(start: number): boolean {
    return LIST_ITEM.test(this.text.slice(start, start + 6));
  }

  /** What the section, or the block where it says something of its own, gives a figure at `offset`. */
  scopeAt(offset: number, block: number): Inherited {
    const scope = this.sections.scopes[lowerBound(this.sections.scopes, offset + 1) - 1]!;
    return this.sections.blocks.get(block) ?? scope;
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
    return /,(?:已于|于|在)$/.test(this.text.slice(next.start - 3, next.start)) ? next : null;
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
    if (/[从由]$/.test(text.slice(time.start - 1, time.start))) {
      const to = /[到至增升降扩]/.exec(text.slice(time.end, Math.min(sentenceEnd, time.end + 60)));
      if (to) return time.end + to.index;
    }
    if (
      FOUNDED_BEFORE.test(text.slice(Math.max(0, time.start - 4), time.start)) ||
      this.isEvent(time.end, sentenceEnd)
    ) {
      return this.clauseEnd(time.end, sentenceEnd);
    }
    if (period === null || scope === null || !isMultiYear(scope)) return sentenceEnd;
    if (text[time.end] === ',' && time.start - sentenceStart <= 6) return sentenceEnd;
    return this.clauseEnd(time.end + 1, sentenceEnd);
  }

  /** `2014年建成,`: when a thing came about, which says nothing of its size in the clauses after. */
  private isEvent(end: number, sentenceEnd: number): boolean {
    return FOUNDED_AFTER.test(this.text.slice(end, Math.min(sentenceEnd, end + 24)));
  }

  private clauseEnd(from: number, sentenceEnd: number): number {
    const limit = Math.min(sentenceEnd, from + LOOK_BACK);
    for (let at = from; at < limit; at++) if (isClauseBreak(this.text, at)) return at;
    return sentenceEnd;
  }
}
