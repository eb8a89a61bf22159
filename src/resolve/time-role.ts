import type { TimeMeaning } from './time-meaning.js';
import type { TimeExpression } from './time-scan.js';

/** `由2017年起`, `2017年,`: the time of the whole sentence, not of one thing in it (`本年度的盈余`). */
export function governs(text: string, time: TimeExpression): boolean {
  return (
    /[由自从在于]/.test(text[time.start - 1] ?? '') ||
    text[time.end] === '起' ||
    text[time.end - 1] === '起' ||
    text[time.end] === ','
  );
}

/** `五年来`, `过去一年`, a plan: what a whole section reviews; `近两年来` is said in passing. */
export function isReview(text: string, { meaning, start }: TimeExpression): boolean {
  if (meaning.kind === 'plan') return true;
  return meaning.kind === 'back' && (meaning.count === 1 || meaning.count === 5) && text[start] !== '近';
}

/** `2003年以来`, as the first words of a section. */
export function isSince({ meaning }: TimeExpression): boolean {
  return meaning.kind === 'year' && meaning.since;
}

/** `2024年6月入境旅客…`: a month or a quarter of a named year, with which a paragraph of statistics opens and goes on. */
export function isMonths({ meaning }: TimeExpression): boolean {
  return meaning.kind === 'year' && meaning.part !== null && meaning.part.day === undefined && !meaning.since;
}

/** `一季度,`, `1-9月`: part of a year, whether that is named or not. */
export function isPartOfYear({ meaning }: TimeExpression): boolean {
  if (meaning.kind !== 'year' && meaning.kind !== 'part') return false;
  return meaning.part !== null && meaning.part.day === undefined && !meaning.since;
}

/** `2019-2020年度总收入预计为…`: one fiscal year, which a paragraph of a budget goes on to tell of. */
export function isFiscalYear(meaning: TimeMeaning): meaning is TimeMeaning & { kind: 'years' } {
  return meaning.kind === 'years' && meaning.twelvemonth === 'fiscal' && meaning.last === meaning.first + 1;
}
