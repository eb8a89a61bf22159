import { DEICTIC_YEARS, MINGUO_OFFSET, PLAN_STARTS, SMALL_NUMERALS } from '../lexicon/time.js';
import type { CalendarDate } from './interval.js';

/** Part of a year: months `first` to `last`, one day, or the days from one to another. */
export interface YearPart {
  readonly first: number;
  readonly last: number;
  readonly day?: number;
  /** Last day of a run of days (`10月1日至7日`), in the month `last`. */
  readonly lastDay?: number;
}

/** Years of a plan. */
export const PLAN_LENGTH = 5;

/** What a time expression says, before the report's date is known. */
export type TimeMeaning =
  | { readonly kind: 'year'; readonly year: number; readonly part: YearPart | null; readonly since: boolean }
  | {
      readonly kind: 'deictic';
      readonly offset: number;
      readonly word: string;
      readonly part: YearPart | null;
      readonly since: boolean;
      /** `上年同期`: that part of it which the report is on. */
      readonly same?: boolean;
    }
  | { readonly kind: 'part'; readonly part: YearPart; readonly since?: boolean }
  | {
      readonly kind: 'years';
      readonly first: number;
      readonly last: number;
      readonly twelvemonth: 'fiscal' | 'school' | null;
    }
  /** From one day or month to another of a later year. */
  | { readonly kind: 'span'; readonly from: CalendarDate; readonly to: CalendarDate }
  /** A five-year plan, its first `count` years, or its last year alone (`end`). */
  | { readonly kind: 'plan'; readonly first: number; readonly count: number; readonly end: boolean }
  | { readonly kind: 'back'; readonly count: number; readonly recent: boolean }
  | { readonly kind: 'ahead'; readonly count: number }
  /** `三年内` */
  | { readonly kind: 'within'; readonly count: number }
  /** `三年累计`, `五年年均` */
  | { readonly kind: 'summed'; readonly count: number }
  /** `今明两年` */
  | { readonly kind: 'this-and-next' }
  | { readonly kind: 'now' }
  | { readonly kind: 'whole-year' }
  /** `当月`: the last month of the time that is spoken of. */
  | { readonly kind: 'this-month' }
  | { readonly kind: 'year-end' }
  | { readonly kind: 'epidemic' }
  /** `在此期间`, `该年度`: the time named last. */
  | { readonly kind: 'same' }
  | { readonly kind: 'open' };

type Groups = Readonly<Record<string, string | undefined>>;

/** The year that digits write, after the republican calendar where they are no more than three. */
function yearOf(digits: string): number {
  const year = Number(digits.replace('民国', ''));
  return year < 1000 ? year + MINGUO_OFFSET : year;
}

function dateOf(year: string, month: string | undefined, day: string | undefined): CalendarDate {
  return {
    year: yearOf(year),
    month: month === undefined ? Number.NaN : count(month),
    ...(day ? { day: Number(day) } : {}),
  };
}

function spanOf(from: CalendarDate, to: CalendarDate): TimeMeaning | null {
  const valid = [from, to].every(
    ({ month = 0, day = 1 }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
  );
  return valid && from.year <= to.year ? { kind: 'span', from, to } : null;
}

/** What the named groups of `time-scan.ts`'s pattern say; null where they name no time that there is (`13月`). */
export function meaningOf(g: Groups): TimeMeaning | null {
  // `2015年8月至今年7月`: the months up to the year after.
  if (g.spanYear && g.untilNext) {
    const from = dateOf(g.spanYear, g.spanMonth, g.spanDay);
    return spanOf(from, { ...dateOf(g.spanYear, g.untilMonth, g.untilDay), year: from.year + 1 });
  }
  if (g.spanYear && g.untilYear) {
    return spanOf(dateOf(g.spanYear, g.spanMonth, g.spanDay), dateOf(g.untilYear, g.untilMonth, g.untilDay));
  }
  if (g.asideYear) {
    const part = g.asidePart ? partOf(g.asidePart) : null;
    return { kind: 'year', year: yearOf(g.asideYear), part, since: false };
  }
  if (g.year) {
    return {
      kind: 'year',
      year: yearOf(g.year),
      part: g.yearPart ? partOf(g.yearPart) : null,
      since: Boolean(g.yearSince),
    };
  }
  if (g.schoolYear) {
    const first = yearOf(g.schoolYear);
    return { kind: 'years', first, last: first + 1, twelvemonth: 'school' };
  }
  if (g.deictic) {
    const part = g.deicticPart ? partOf(g.deicticPart) : null;
    return {
      kind: 'deictic',
      offset: DEICTIC_YEARS[g.deictic]!,
      word: g.deictic,
      part,
      since: Boolean(g.deicticSince),
    };
  }
  if (g.from && g.to) {
    const first = yearOf(g.from);
    const to = g.until ?? g.to;
    const last =
      /^\d\d$/.test(to) && g.from.length === 4 ? Math.floor(first / 100) * 100 + Number(to) : yearOf(to);
    // `2011-12及2012-13年度`: a year of two digits is the second half of a fiscal one, which the last of a list says of all.
    const twelvemonth = g.school ? 'school' : g.fiscal || g.to.length === 2 ? 'fiscal' : null;
    return last < first ? null : { kind: 'years', first, last, twelvemonth };
  }
  if (g.plan) {
    const years = g.planYears ? count(g.planYears) : PLAN_LENGTH;
    return { kind: 'plan', first: PLAN_STARTS[g.plan]!, count: years, end: Boolean(g.planEnd) };
  }
  const back = g.back ?? g.backBare;
  if (back) return { kind: 'back', count: count(back), recent: Boolean(g.recent) };
  if (g.ahead) return { kind: 'ahead', count: count(g.ahead) };
  const within = g.spent ?? g.within ?? g.taking;
  if (within) return { kind: 'within', count: count(within) };
  if (g.summed) return { kind: 'summed', count: count(g.summed) };
  if (g.both) return { kind: 'this-and-next' };
  if (g.part) return partMeaning(partOf(g.part));
  if (g.sharedMonth) return partMeaning(partOf(`${g.sharedMonth}月`));
  if (g.sharedQuarter) return partMeaning(quarter(count(g.sharedQuarter.replace('第', ''))));
  if (g.sharedYear) return { kind: 'year', year: yearOf(g.sharedYear), part: null, since: false };
  if (g.now) return { kind: 'now' };
  if (g.thisMonth) return { kind: 'this-month' };
  if (g.whole) return { kind: 'whole-year' };
  if (g.yearEnd) return { kind: 'year-end' };
  if (g.open) return { kind: 'open' };
  if (g.same) return { kind: 'same' };
  return g.epidemic ? { kind: 'epidemic' } : null;
}

function partMeaning(part: YearPart | null): TimeMeaning | null {
  return part && { kind: 'part', part };
}

function quarter(number: number): YearPart | null {
  return valid({ first: number * 3 - 2, last: number * 3 });
}

function partOf(word: string): YearPart | null {
  if (word === '上半年' || word === '头半年') return { first: 1, last: 6 };
  if (word === '下半年') return { first: 7, last: 12 };
  const numbers = word.match(/\d+|[一二三四五六七八九十两]+/g)?.map(count) ?? [];
  const [a = 0, b = 0] = numbers;
  if (/^[前首头].*月$/.test(word)) return valid({ first: 1, last: a });
  // `首季` is the first alone.
  if (/^[前首]/.test(word)) return valid({ first: 1, last: (a || 1) * 3 });
  if (word.endsWith('季') || word.endsWith('季度')) return quarter(a);
  if (/[日号]$/.test(word)) return daysOf(numbers);
  return valid({ first: a, last: b || a });
}

/** `3月5日`, `10月1日至7日`, `9月29日至10月6日`: month and day, and where there are more the last day, with its month or without. */
function daysOf([month = 0, day = 0, ...rest]: readonly number[]): YearPart | null {
  if (rest.length === 0) return valid({ first: month, last: month, day });
  const [last, lastDay] = rest.length > 1 ? rest : [month, rest[0]];
  return valid({ first: month, last: last!, day, lastDay: lastDay! });
}

function valid(part: YearPart): YearPart | null {
  const ordered = part.first >= 1 && part.last <= 12 && part.first <= part.last;
  const isDay = (day: number | undefined) => day === undefined || (day >= 1 && day <= 31);
  return ordered && isDay(part.day) && isDay(part.lastDay) ? part : null;
}

/** The year that a time names by its number, of months over several years the last; null where it names none. */
export function yearTold(meaning: TimeMeaning): number | null {
  if (meaning.kind === 'span') return meaning.to.year;
  return meaning.kind === 'year' ? meaning.year : null;
}

/** The number that a word of a time stands for: digits, or a Chinese numeral up to 39; NaN for others. */
export function count(word: string): number {
  return SMALL_NUMERALS[word] ?? (HAN_TENS.test(word) ? tens(word) : Number(word));
}

/** `二十三`, as days are counted. */
const HAN_TENS = /^[二三]?十[一二三四五六七八九]?$/;

function tens(word: string): number {
  const [many, rest] = word.split('十');
  return (many ? SMALL_NUMERALS[many]! : 1) * 10 + (rest ? SMALL_NUMERALS[rest]! : 0);
}
