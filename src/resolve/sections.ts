import type { Segmentation, Sentence } from '../contracts/index.js';
import {
  AHEAD_OPENING,
  GOALS_HEADING,
  GOALS_SENTENCE,
  MEASURES_AHEAD,
  REVIEW_HEADING,
  WORK_AHEAD,
} from '../lexicon/headings.js';
import type { DocumentDate } from './document-date.js';
import { endYear, isMultiYear, startYear, years } from './interval.js';
import { resolveTime, type TimeFrame } from './time-resolve.js';
import type { TimeExpression } from './time-scan.js';

/** What the sentences from `start` on inherit, up to the next scope. */
export interface Scope {
  readonly start: number;
  readonly period: string | null;
  readonly status: 'actual' | 'target';
}

/** Sections and, for every block, what it sets for itself alone. */
export interface Sections {
  /** In text order; the first starts at 0. */
  readonly scopes: readonly Scope[];
  /** By index of the block. */
  readonly blocks: ReadonlyMap<number, Omit<Scope, 'start'>>;
}

const LEAD =
  /^(?:各位代表[!,:]?|[-—–]{1,4}|[(]?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]是|回首|回顾|总结|盘点|展望|刚刚过去的|在|\s)+/;
const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;
const LIST_ITEM = /^[(][一二三四五六七八九十\d]{1,3}[)]/;
const YEAR_IS = /^(?:是|为)[^。]{0,40}(?:年|时期|开局)/;
const TITLE = /政府工作报告|会议上|大会上/;
const HEADING_LIMIT = 48;

/**
 * Walks blocks and sentences once and notes where a period or the side (done, to come) changes.
 * `first(from, to)` gives the first time expression that names no comparison in `[from, to)`.
 */
export function findSections(
  text: string,
  segmentation: Segmentation,
  document: DocumentDate,
  frame: TimeFrame,
  first: (from: number, to: number) => TimeExpression | null,
): Sections {
  const base = document.reportYear === null ? null : years(document.reportYear);
  const scopes: Scope[] = [{ start: 0, period: base, status: 'actual' }];
  const blocks = new Map<number, Omit<Scope, 'start'>>();
  const now = document.date?.year ?? null;
  let list: Omit<Scope, 'start'> | null = null;
  let previous = -1;

  const current = (): Scope => scopes[scopes.length - 1]!;
  const open = (start: number, period: string | null, status: Scope['status']): void => {
    const last = current();
    if (last.period === period && last.status === status) return;
    scopes.push({ start, period, status });
  };
  const goalsYear = (): string | null =>
    now === null ? null : years(document.workReport ? now : (document.reportYear ?? now) + 1);

  const heading = (sentence: Sentence, body: string): boolean => {
    const time = first(sentence.start, sentence.end);
    const period = time === null ? null : resolveTime(time.meaning, frame, base);
    const review = REVIEW_HEADING.test(body);
    const goals = !review && GOALS_HEADING.test(body);
    if (document.workReport) {
      if (TITLE.test(body) || (!NUMBERED.test(body) && !review && !goals)) return false;
      if (period !== null)
        open(
          sentence.start,
          period,
          goals || (!review && now !== null && startYear(period) >= now) ? 'target' : 'actual',
        );
      else if (review && NUMBERED.test(body)) open(sentence.start, base, 'actual');
      else if (goals && NUMBERED.test(body)) open(sentence.start, goalsYear(), 'target');
      else return false;
      return true;
    }
    if (document.reportYear === null) open(sentence.start, period, 'actual');
    return period !== null;
  };

  for (const sentence of segmentation.sentences) {
    const block = segmentation.blocks[sentence.block]!;
    const blockStart = sentence.block !== previous;
    previous = sentence.block;
    const body = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    const short = sentence.end - sentence.start <= HEADING_LIMIT;
    if (blockStart) {
      if (block.kind === 'heading' || (NUMBERED.test(body) && short)) {
        list = null;
        heading(sentence, body);
        continue;
      }
      if (list !== null && LIST_ITEM.test(body)) blocks.set(sentence.block, list);
      else list = null;
    }
    announceList(sentence, body, block.start);
    if (GOALS_SENTENCE.test(body) && !/(?:完成|实现)[^,。]{0,20}目标/.test(body.slice(0, 60))) {
      const time = first(sentence.start, sentence.start + (GOALS_SENTENCE.exec(body)?.index ?? 0));
      const named = time === null ? null : resolveTime(time.meaning, frame, base);
      const kept = current().status === 'target' ? current().period : goalsYear();
      open(sentence.start, named ?? kept, 'target');
      continue;
    }
    const lead = LEAD.exec(body)?.[0].length ?? 0;
    const openingText = body.slice(lead);
    if (document.workReport && WORK_AHEAD.test(openingText) && !/主要做了/.test(openingText.slice(0, 30))) {
      if (current().status !== 'target') open(sentence.start, goalsYear(), 'target');
      continue;
    }
    if (!blockStart && lead === 0) continue;
    const at = sentence.start + lead;
    const time = first(at, Math.min(at + 8, sentence.end));
    if (time !== null && time.start === at) {
      openAt(sentence, time, body, at);
    } else if (blockStart && document.reportYear !== null && AHEAD_OPENING.test(openingText)) {
      open(sentence.start, document.workReport ? goalsYear() : null, 'target');
    }
  }
  return { scopes, blocks };

  /** A sentence that ends in a colon hands its period and side to the numbered blocks after it. */
  function announceList(sentence: Sentence, body: string, blockStart: number): void {
    if (body.length < sentence.end - sentence.start || !/[:︰]$/.test(body)) return;
    const time = first(sentence.start, sentence.end);
    const governs =
      time !== null &&
      (/[由自从在于]$/.test(text.slice(time.start - 1, time.start)) ||
        text[time.end] === '起' ||
        text[time.end] === ',');
    const period = governs ? resolveTime(time.meaning, frame, current().period) : current().period;
    const ahead = MEASURES_AHEAD.test(text.slice(Math.max(blockStart, sentence.end - 240), sentence.end));
    list = { period, status: ahead ? 'target' : current().status };
  }

  function openAt(sentence: Sentence, time: TimeExpression, body: string, at: number): void {
    const period = resolveTime(time.meaning, frame, base);
    if (period === null) return;
    const after = text.slice(time.end, time.end + 44);
    const future = now !== null && startYear(period) >= now;
    const status = document.workReport && future ? 'target' : current().status;
    if (!document.workReport) {
      if (document.reportYear === null || period !== current().period)
        blocks.set(sentence.block, { period, status });
      return;
    }
    const review =
      time.meaning.kind === 'back' ||
      time.meaning.kind === 'plan' ||
      /刚刚过去的$/.test(text.slice(sentence.start, at));
    if (review && endYear(period) < now!) {
      if (current().status === 'target') blocks.set(sentence.block, { period, status: 'actual' });
      else open(sentence.start, period, 'actual');
    } else if (future && (isMultiYear(period) || GOALS_HEADING.test(body.slice(0, 60)))) {
      open(sentence.start, period, 'target');
    } else if (YEAR_IS.test(after) && current().status === 'actual') {
      open(sentence.start, period, future ? 'target' : 'actual');
    } else if (text[time.end] === ',') {
      blocks.set(sentence.block, { period, status });
    }
  }
}
