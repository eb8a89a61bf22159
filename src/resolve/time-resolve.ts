import type { Region } from '../contracts/index.js';
import { CAME_ABOUT, EPIDEMIC_YEARS } from '../lexicon/time.js';
import {
  type CalendarDate,
  endYear,
  fiscalYears,
  isMultiYear,
  isoDate,
  isWithinTwelvemonth,
  MONTH_LENGTH,
  months,
  schoolYears,
  span,
  startYear,
  years,
} from './interval.js';
import type { PlannedYears } from './plan-title.js';
import type { TimeMeaning, YearPart } from './time-meaning.js';
import type { TimeExpression } from './time-scan.js';

/** What time words are resolved against. */
export interface TimeFrame {
  readonly date: CalendarDate | null;
  /** The year that runs for the text, see `runningYear`. */
  readonly running: number | null;
  readonly region: Region;
  /** A report to a people's congress. */
  readonly workReport: boolean;
  /** A Hong Kong budget, whose `现时` is the running fiscal year. */
  readonly budget: boolean;
  /** The year of the total budget of Taiwan that a title names; it is spoken of in the year before. */
  readonly budgetYear?: number | null;
  /** The years of the plan of several years that the text is, which builds on whole years before them; null for other texts. */
  readonly plan: PlannedYears | null;
  /** True of a review that was written in the year after: in its plan for that one, `去年` is the year reviewed. */
  readonly toldNextYear?: boolean;
  /** True where the date was printed on the report, so that `目前` has a month. */
  readonly dated: boolean;
}

const MONTHS_OF_QUARTER = 3;
/** How much of a clause may tell that a day is that of a meeting. */
const SAID_LIMIT = 60;
/** `2月22日上午,在…会议上`, `5月6日,记者从…获悉`: when it was said, not when it holds. */
const SAID_AFTER =
  /^(?:上午|下午|晚)?,?(?:在[^,。;]{2,40}(?:会议?|大会|发布会)上|[^,。;]{0,12}(?:从|在)[^,。;]{2,30}(?:获悉|了解到|会上)|[^,。;\d]{2,40}(?:[届次][^,。;\d]{0,12}会议?|两会|党代会|人代会|代表大会)[^,。;\d]{0,12}(?:开幕|闭幕|召开|举行))/;
/** `去年引进的3个项目`: which thing is spoken of, not when the rest of the sentence holds. */
const TELLS_WHICH = new RegExp(`^[^,。;\\d]{0,8}?(?:${CAME_ABOUT.join('|')})的`);
const WHICH_LIMIT = 14;

/**
 * ISO interval of a time expression, or null where the report gives no hint of it.
 * `scope` is the interval of the section the expression stands in.
 */
export function resolveTime(meaning: TimeMeaning, frame: TimeFrame, scope: string | null): string | null {
  const now = frame.running;
  switch (meaning.kind) {
    case 'year':
      return inYear(
        meaning.year,
        meaning.part,
        meaning.since,
        frame.workReport && now !== null ? now - 1 : now,
        frame.date,
      );
    case 'deictic':
      return deictic(meaning, frame, scope);
    case 'part': {
      const year = yearOfPart(meaning.part, frame, scope);
      if (year === null) return null;
      return meaning.since
        ? months(year, meaning.part.first, lastMonth(frame, year))
        : inYear(year, meaning.part, false, now);
    }
    case 'years':
      if (meaning.twelvemonth === null || frame.region !== 'HK' || meaning.last === meaning.first)
        return years(meaning.first, meaning.last);
      return meaning.twelvemonth === 'school'
        ? schoolYears(meaning.first, meaning.last)
        : fiscalYears(meaning.first, meaning.last);
    case 'span':
      return span(meaning.from, meaning.to);
    case 'plan':
      return meaning.end ? years(meaning.first + 4) : years(meaning.first, meaning.first + meaning.count - 1);
    case 'back':
      if (
        scope !== null &&
        !meaning.recent &&
        spans(scope, meaning.count) &&
        (now === null || endYear(scope) <= now)
      )
        return scope;
      if (now === null) return scope !== null && spans(scope, meaning.count) ? scope : null;
      return meaning.recent && frame.workReport
        ? recentYears(meaning.count, now, scope)
        : backYears(meaning.count, now, frame.workReport || frame.plan?.first === now);
    case 'ahead':
      return now === null ? null : years(now, now + meaning.count - (frame.workReport ? 1 : 0));
    case 'within':
      return toCome(meaning.count, frame, scope);
    case 'summed':
      if (scope === null && now !== null && frame.plan?.first === now)
        return years(now - meaning.count, now - 1);
      return toCome(meaning.count, frame, scope) ?? summedYears(meaning.count, frame, scope);
    case 'this-and-next':
      return now === null ? null : years(now, now + 1);
    case 'now':
      return present(frame);
    case 'whole-year':
      return scope !== null && startYear(scope) === endYear(scope) ? years(startYear(scope)) : scope;
    case 'year-end':
      if (scope !== null && isFiscalYear(scope)) return scope;
      if (scope !== null) return isMultiYear(scope) ? null : years(startYear(scope));
      return now !== null && frame.dated ? years(now) : null;
    case 'epidemic':
      return now !== null && now >= EPIDEMIC_YEARS[0] && now <= EPIDEMIC_YEARS[1] ? years(now) : null;
    case 'this-month':
      return scope === null ? null : lastMonthOf(scope);
    case 'open':
    case 'same':
      return null;
  }
}

/** `当月` in a report on the months up to one is that one; of a year it is none. */
export function lastMonthOf(period: string): string | null {
  return /^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(period) ? period.slice(-MONTH_LENGTH) : null;
}

/** Whether an interval is of so many years, counted with its first or from it: `五年工作总结(2006-2011年)`. */
function spans(scope: string, count: number): boolean {
  const length = endYear(scope) - startYear(scope);
  return length > 0 && (length === count || length === count - 1);
}

/** `过去五年` in a work report are the five whole years before it; elsewhere the years up to now. */
function backYears(count: number, now: number, workReport: boolean): string {
  if (workReport) return years(now - count, now - 1);
  return count === 1 ? years(now) : years(now - count, now);
}

/** `三年内` in the plans of a work report: the years to come. */
function toCome(count: number, { running, workReport }: TimeFrame, scope: string | null): string | null {
  const isPlanned = workReport && running !== null && scope !== null && startYear(scope) >= running;
  return isPlanned ? years(running, running + count - 1) : null;
}

/** `三年累计`, `五年年均`: as many years as that, with the last under review. */
function summedYears(count: number, { region }: TimeFrame, scope: string | null): string | null {
  if (scope === null || region === 'HK') return null;
  const last = endYear(scope);
  return years(last - count + 1, last);
}

/** `近三年` in a work report ends with the year under review, and counts back from it: 2012/2015. */
function recentYears(count: number, now: number, scope: string | null): string {
  const last = scope !== null && scope.length === 4 ? Math.min(Number(scope), now - 1) : now - 1;
  return years(last - count, last);
}

/**
 * `2003年以来` reaches to `last`: the year of speaking, or that before where a year's work is reported at its end; `2003年7月以来` to the
 * month of speaking.
 */
function inYear(
  year: number,
  part: YearPart | null,
  since: boolean,
  last: number | null,
  date: CalendarDate | null = null,
): string {
  if (since && part === null && last !== null && last > year) return years(year, last);
  if (since && part?.day === undefined && part !== null && isLater(date, year, part.first))
    return span({ year, month: part.first }, { year: date.year, month: date.month });
  if (part === null) return years(year);
  if (part.day !== undefined) {
    const first = isoDate({ year, month: part.first, day: part.day });
    return part.lastDay === undefined
      ? first
      : `${first}/${isoDate({ year, month: part.last, day: part.lastDay })}`;
  }
  return months(year, part.first, part.last);
}

/** Whether the report was made in a month that is known and behind that one. */
function isLater(
  date: CalendarDate | null,
  year: number,
  month: number,
): date is Required<Pick<CalendarDate, 'year' | 'month'>> {
  return date?.month !== undefined && (date.year > year || (date.year === year && date.month > month));
}

/** The month of speaking in the running year, else the last of a year. */
function lastMonth({ date }: TimeFrame, year: number): number {
  return date?.year === year ? (date.month ?? 12) : 12;
}

function deictic(
  meaning: TimeMeaning & { kind: 'deictic' },
  frame: TimeFrame,
  scope: string | null,
): string | null {
  if (frame.date === null) return null;
  const now = frame.date.year + (frame.toldNextYear === true && scope === years(frame.date.year + 1) ? 1 : 0);
  // 上年 and 本年 count from the year under review, 去年 and 今年 from the day of speaking.
  const fromScope = /^[上本]/.test(meaning.word) && scope !== null && startYear(scope) === endYear(scope);
  // Talk of a budget before its year: `明年度` is the year it is of, not the one behind.
  const ahead = frame.budgetYear === now && meaning.offset === 1;
  const year = ahead ? now : (fromScope ? startYear(scope) : now) + meaning.offset;
  if (frame.region === 'HK' && (meaning.word.endsWith('年度') || (frame.budget && meaning.word === '来年')))
    return fiscalYears(currentFiscal(frame, frame.date) + meaning.offset);
  if (meaning.same && meaning.part === null && scope !== null) return sameMonths(year, scope);
  // `今年以来` in a report on a first half is that half.
  if (meaning.since && meaning.part === null && scope?.startsWith(`${year}-01/`)) return scope;
  return inYear(year, meaning.part, meaning.since, now);
}

/** The months of `scope` in another year: `上年同期` in a report on a first quarter. */
function sameMonths(year: number, scope: string): string {
  const inOneYear = startYear(scope) === endYear(scope);
  return inOneYear && /^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(scope)
    ? scope.replace(/\d{4}(?=-)/g, String(year))
    : years(year);
}

function yearOfPart(part: YearPart, frame: TimeFrame, scope: string | null): number | null {
  if (scope !== null && !isMultiYear(scope) && startYear(scope) === endYear(scope)) return startYear(scope);
  if (frame.date === null) return null;
  const { year, month } = frame.date;
  // A review told at the year's start: `上半年` is that of the year before, unless the section is on what is to come.
  const isOver = frame.workReport && (scope === null || startYear(scope) < year);
  if (month !== undefined && isOver && part.last >= month) return year - 1;
  // `四季度力争…` in July is of the same year; a month that is not yet there is that of the year before.
  const isMonth = part.last - part.first < MONTHS_OF_QUARTER - 1;
  return month !== undefined && part.first > month && (isMonth || month <= MONTHS_OF_QUARTER)
    ? year - 1
    : year;
}

function present(frame: TimeFrame): string | null {
  if (frame.date === null) return null;
  if (frame.region === 'HK')
    return frame.budget ? fiscalYears(currentFiscal(frame, frame.date)) : years(frame.date.year);
  if (!frame.dated || frame.workReport) return null;
  return isoDate(
    frame.date.month === undefined
      ? { year: frame.date.year }
      : { year: frame.date.year, month: frame.date.month },
  );
}

/** A budget is given before April; of other speeches without a month most are given after it. */
function currentFiscal(frame: TimeFrame, { year, month }: CalendarDate): number {
  return (month ?? (frame.budget ? 2 : 10)) < 4 ? year - 1 : year;
}

/** True for a time as fine as a day. */
export function isDay({ meaning }: TimeExpression): boolean {
  return 'part' in meaning && meaning.part?.day !== undefined;
}

/** True for the day on which something was said, as in a meeting: no figure holds on it. */
export function isSaid(text: string, time: TimeExpression): boolean {
  return isDay(time) && SAID_AFTER.test(text.slice(time.end, time.end + SAID_LIMIT));
}

/** True for a time that only tells which thing is spoken of; it reaches no further than the clause. */
export function tellsWhich(text: string, { end }: TimeExpression): boolean {
  return TELLS_WHICH.test(text.slice(end, end + WHICH_LIMIT));
}

/**
 * A school year that began in the report's year or before is no time to come, though it ends in the next; nor is a fiscal year of
 * Hong Kong in a review of the year it began in.
 */
export function isRunning({ meaning }: TimeExpression, frame: TimeFrame): boolean {
  // `2022年7月至2023年6月` in a report on 2022 that bears no date: the months that an audit of the year looks back on.
  if (meaning.kind === 'span')
    return frame.region === 'CN' && !frame.dated && meaning.from.year === frame.date?.year;
  if (meaning.kind !== 'years' || frame.date === null || meaning.first > frame.date.year) return false;
  return frame.region === 'CN'
    ? meaning.twelvemonth === 'school'
    : meaning.twelvemonth === 'fiscal' && !frame.dated;
}

/** A year that ends in another than it begins in; `年内` and `年底` in a report on it are of it, too. */
function isFiscalYear(scope: string): boolean {
  return startYear(scope) !== endYear(scope) && isWithinTwelvemonth(scope);
}
