import {
  ACCOUNT_FOLLOWS,
  CENSUS_NUMBER,
  CENSUS_YEAR,
  CENSUS_YEARS,
  DRAFT,
  NO_RELEASE,
  PLAN_THEN_REVIEW,
  RELEASE_TITLE,
  REPORT_TOLD,
  REVIEW_THEN_PLAN,
  SINCE_THEN,
  SUMMED_BELOW,
  TITLE_BUDGET,
  TITLE_BUDGET_ALONE,
  TITLE_BUDGET_NOTE,
  TITLE_CENSUS,
  TITLE_FISCAL_YEAR,
  TITLE_FISCAL_YEAR_BEHIND,
  TITLE_PART,
  TITLE_PLAN,
  TITLE_PLAN_REVIEWED,
  TITLE_PLAN_TO_PLAN,
  TITLE_PROMISED,
  TITLE_SUMMARY,
  TITLE_TOLD,
  TITLE_WORKS,
  TITLE_YEAR_BEHIND,
} from '../lexicon/title-patterns.js';
import { type DocumentDate, onYear } from './document-kinds.js';
import {
  type CalendarDate,
  endYear,
  isMultiYear,
  isoDate,
  MONTH_LENGTH,
  months,
  span,
  startYear,
  YEAR_LENGTH,
  years,
} from './interval.js';
import { fiveYears, plannedYears } from './plan-title.js';
import { meetingDate, printedDate } from './printed-date.js';
import type { YearPart } from './time-meaning.js';
import type { TimeExpression } from './time-scan.js';

/** The month from which on what is printed on the year before was written after it: summaries come out in its first months. */
const LONG_OVER = 4;
/** Characters at the start of a text that hold its title and what is printed above it. */
const TITLES_LENGTH = 300;
/** Those that hold its title alone. */
const TITLE_LENGTH = 100;
/** Those in which news says what it is of. */
const NEWS_LENGTH = 600;
const MONTHS = 12;
/** Longest line of a title. */
const LINE_LENGTH = 60;
/** What stands before the first word of a sentence. */
const OPENS = /(?:^|[\n。])\s{0,6}(?:\d{4}年)?$/;
const OPENS_LENGTH = 12;
const ADDRESS = /施政报告/;

/**
 * A text that entitles itself a review of a year or of part of one, and is not older than that year, as an address on it may be. Given to a
 * meeting in the year after, it speaks from the day of that meeting. On the mainland `去年` in a review of 2023 printed in January 2024 may
 * be 2022; elsewhere it counts from the day of printing.
 */
export function titledReview(
  head: string,
  times: readonly TimeExpression[],
  isMainland: boolean,
): DocumentDate | null {
  const title = TITLE_SUMMARY.exec(head.slice(0, TITLES_LENGTH));
  if (!title) {
    const titles = linesOf(head, TITLE_LENGTH);
    return reviewThenPlan(titles) ?? yearBehind(titles) ?? planReviewed(titles, head) ?? toldInTitle(head);
  }
  // A list of works that goes on to tell of those of the year before is a plan all the same.
  if ((planTitle(head)?.index ?? title.index) < title.index) return null;
  const year = Number((title[0].includes('计划') && PLAN_THEN_REVIEW.exec(title[0])?.[1]) || title[1]);
  const printed = printedDate(head);
  if (ADDRESS.test(title[0]) && (printed?.year ?? year) < year) return null;
  const period = titlePeriod(times, title);
  const review = told(
    dated(
      onYear(year, false, period && summedUpTo(period, head, times, title.index + title[0].length)),
      head,
      title,
    ),
  );
  const titles = head.slice(0, TITLES_LENGTH);
  const met = meetingDate(titles);
  if (met?.year === year + 1) return printedOn(review, met);
  if (!isMainland) return printed?.year === year + 1 ? { ...review, date: printed } : review;
  const date = printedDate(titles);
  return date?.year === year + 1 && (date.month ?? 0) >= LONG_OVER ? printedOn(review, date) : review;
}

/** A text that entitles itself a review, of the year before the one that its plan is for. */
function reviewThenPlan(titles: string): DocumentDate | null {
  const title = REVIEW_THEN_PLAN.exec(titles);
  return title && onYear(Number(title[1]) - 1, false);
}

/** A text whose title has its year behind itself. */
function yearBehind(titles: string): DocumentDate | null {
  const title = TITLE_YEAR_BEHIND.exec(titles);
  return title && onYear(Number(title[1]), false);
}

/** A text that entitles itself a review of the years of a plan. */
function planReviewed(titles: string, head: string): DocumentDate | null {
  const both = TITLE_PLAN_TO_PLAN.exec(titles);
  const title = both ?? (plannedYears(head) === null ? TITLE_PLAN_REVIEWED.exec(titles) : null);
  const plan = title && fiveYears(title[1]!);
  if (!plan) return null;
  const { first, last } = plan;
  return {
    ...onYear(last, false, years(first, last)),
    date: printedDate(head) ?? { year: both ? last : last + 1 },
  };
}

/** News whose first line tells what came of a year. */
function toldInTitle(head: string): DocumentDate | null {
  const title = TITLE_TOLD.exec(head.slice(0, TITLE_LENGTH));
  return title && printedOn(onYear(Number(title[1]), false), printedDate(head));
}

/** The lines that start in the first `length` characters, each to its end: where a line is cut off is no end of a title. */
function linesOf(head: string, length: number): string {
  const end = head.indexOf('\n', length);
  return end < 0 ? head : head.slice(0, end);
}

/** A text that entitles itself a review of a fiscal year of Hong Kong, from April to March. */
export function titledFiscalYear(head: string): DocumentDate | null {
  const titles = head.slice(0, TITLES_LENGTH);
  const title = TITLE_FISCAL_YEAR.exec(titles) ?? TITLE_FISCAL_YEAR_BEHIND.exec(titles);
  if (!title) return null;
  const year = Number(title[1]);
  const period = span({ year, month: 4 }, { year: year + 1, month: 3 });
  return { ...onYear(year, false, period), date: printedDate(head) ?? { year: year + 1 } };
}

/** A text that entitles itself a plan for a year. */
export function titledPlan(head: string): DocumentDate | null {
  const title = planTitle(head);
  return title && onYear(Number(title[1]), true);
}

function planTitle(head: string): RegExpExecArray | null {
  return TITLE_PLAN.exec(linesOf(head, TITLES_LENGTH)) ?? TITLE_WORKS.exec(head.slice(0, TITLE_LENGTH));
}

/** News of the works that a government promises to a congress for the year, of which nothing is done yet. */
export function promisedWorks(head: string): DocumentDate | null {
  const title = TITLE_PROMISED.exec(head.slice(0, TITLE_LENGTH));
  if (!title) return null;
  const date = printedDate(head);
  const year = title[1] === undefined ? date?.year : Number(title[1]);
  return year === undefined ? null : printedOn(onYear(year, true), date?.year === year ? date : null);
}

const CARRIED_OUT = /执行|决算/;

/** A text that entitles itself an explanation of the budget of a year. */
export function titledBudgetNote(head: string): DocumentDate | null {
  const titles = linesOf(head, TITLE_LENGTH);
  if (!titles.includes('预算')) return null;
  const note = TITLE_BUDGET_NOTE.exec(titles);
  // `2020年预算执行情况与2021年预算安排情况` tells what was done first.
  if (note && !CARRIED_OUT.test(note[0])) return onYear(Number(note[1]), true);
  const alone = TITLE_BUDGET_ALONE.exec(titles);
  // Under the same title some tell how that very budget was carried out.
  const told = alone && ['预算执行', '财政预算执行'].some((words) => head.includes(`${alone[1]}年${words}`));
  return alone && !told ? onYear(Number(alone[1]), true) : null;
}

/** A text that entitles itself the budget of a year, with the date it prints: told while the year before runs, it looks ahead. */
export function titledBudget(head: string): DocumentDate | null {
  const title = TITLE_BUDGET.exec(linesOf(head, TITLE_LENGTH));
  if (!title) return null;
  const plan = onYear(Number(title[1]), true);
  const date = printedDate(head);
  return printedOn(plan, date && date.year <= plan.reportYear! ? date : null);
}

const HALF_YEAR = 6;

/** News of a report on a year, or an account that tells its year in its first sentences. */
export function toldReport(head: string): DocumentDate | null {
  const told = REPORT_TOLD.exec(head.slice(0, NEWS_LENGTH));
  if (told === null) return summedBelow(head);
  return dated(onYear(Number(told[1] ?? told[2] ?? told[3]), false), head, told);
}

/** `现将2008年工作情况总结如下:` */
function summedBelow(head: string): DocumentDate | null {
  const told = SUMMED_BELOW.exec(head);
  if (told === null) return null;
  const year = Number(told[1]);
  const review = onYear(year, false, told[2] === '' ? undefined : months(year, 1, HALF_YEAR));
  return printedOn(review, printedDate(head));
}

/**
 * `前三季度X市经济运行稳中有进`, printed in October: a review of those months. So is a text whose title names part of a year and
 * whose sentences open with it (`上半年青桥经济向好`, `上半年,…`). One that prints no date is of the year that `guess` finds for it.
 */
export function titledPart(
  text: string,
  times: readonly TimeExpression[],
  date: CalendarDate | null,
  guess: () => CalendarDate | null,
): DocumentDate | null {
  const known = TITLE_PART.exec(text)?.[0].length ?? 0;
  const title = known === 0 ? firstLines(text) : known;
  for (const time of times) {
    if (time.start >= title) return null;
    if (namedPart(time) === null) continue;
    const now = date ?? guess();
    const part = partOf(time, now?.year);
    if (part === null || (known === 0 && !opensSentences(text, time, title))) continue;
    const { first, last } = part;
    const year =
      part.year ?? (now && (now.month !== undefined && first > now.month ? now.year - 1 : now.year));
    if (year === null) return null;
    const period = summedUpTo(months(year, first, last), text, times, text.indexOf('\n', time.end));
    return printedOn(onYear(year, false, period), date);
  }
  return null;
}

/** `青桥区一季度经济运行情况` that says of no year: all the same it is on one, or on part of it. */
export function isOnPart(text: string, times: readonly TimeExpression[]): boolean {
  const title = TITLE_PART.exec(text)?.[0].length ?? 0;
  return times.some((time) => time.start < title && namedPart(time) !== null);
}

/** How far into a release its first sentence names the time of its statistics. */
const RELEASE_LENGTH = 300;
/** How many months they may be older than the release. */
const RELEASE_AGE = 6;

/**
 * `公布旅客统计`, printed in July and opening with `2024年6月入境旅客…`: a release of the statistics of that month or quarter, which all of
 * it is on where it names no other. The mainland's name their time in the title.
 */
export function titledRelease(
  text: string,
  times: readonly TimeExpression[],
  date: CalendarDate | null,
): DocumentDate | null {
  const opened = openingMonths(text, times, date);
  if (opened) return opened;
  const title = firstLines(text);
  if (date?.month === undefined || !RELEASE_TITLE.test(text.slice(0, title))) return null;
  const time = times.find(
    ({ meaning, comparison }) =>
      !comparison &&
      (meaning.kind === 'year' || meaning.kind === 'deictic') &&
      meaning.part !== null &&
      meaning.part.day === undefined,
  );
  const part = time && time.start < RELEASE_LENGTH ? partOf(time, date.year) : null;
  if (time === undefined || part?.year === undefined) return null;
  if (time.start > title && text.slice(title, time.start).includes('。')) return null;
  const age = (date.year - part.year) * 12 + date.month - part.last;
  if (age < 0 || age > RELEASE_AGE) return null;
  return printedOn(onYear(part.year, false, months(part.year, part.first, part.last)), date);
}

/** `2019年8月酒店住客`, `2019年12月至2020年2月失业数字发表`: a first line that opens with the months that all below it is on. */
function openingMonths(
  text: string,
  times: readonly TimeExpression[],
  date: CalendarDate | null,
): DocumentDate | null {
  const [time] = times;
  const end = text.indexOf('\n');
  if (!time || time.start > 0 || end < 0 || end > LINE_LENGTH || NO_RELEASE.test(text.slice(0, end)))
    return null;
  if (time.meaning.kind === 'span') {
    const { from, to } = time.meaning;
    if (from.day !== undefined || to.day !== undefined) return null;
    return printedOn(onYear(to.year, false, span(from, to)), date);
  }
  const part = partOf(time);
  if (part?.year === undefined || (date && date.year < part.year)) return null;
  return printedOn(onYear(part.year, false, months(part.year, part.first, part.last)), date);
}

/** How far into an address it says what it is on. */
const ADDRESS_LENGTH = 500;
/** Characters behind that time which say so. */
const ACCOUNT_LENGTH = 24;

/** `谨就本县112年10月至113年3月施政成果提出报告`: how a mayor of Taiwan tells the assembly which months a report is on. */
export function addressedSpan(
  text: string,
  times: readonly TimeExpression[],
  date: CalendarDate | null,
): DocumentDate | null {
  for (const time of times) {
    if (time.start > ADDRESS_LENGTH) return null;
    if (!ACCOUNT_FOLLOWS.test(text.slice(time.end, time.end + ACCOUNT_LENGTH))) continue;
    if (time.meaning.kind === 'span') {
      const { from, to } = time.meaning;
      return printedOn(onYear(to.year, false, span(from, to)), date);
    }
    const part = partOf(time);
    if (part?.year !== undefined)
      return printedOn(onYear(part.year, false, months(part.year, part.first, part.last)), date);
  }
  return null;
}

/** The part of a year that a time names, which is no day: `今年上半年`. */
function namedPart({ meaning, comparison }: TimeExpression): YearPart | null {
  if (comparison || (meaning.kind !== 'part' && meaning.kind !== 'year' && meaning.kind !== 'deictic'))
    return null;
  return meaning.part?.day === undefined ? meaning.part : null;
}

/** The months, and the year where it says so, of a time that is part of a year and no day; `今年` is the year `now`. */
function partOf(time: TimeExpression, now?: number): { first: number; last: number; year?: number } | null {
  const part = namedPart(time);
  if (part === null) return null;
  const { meaning } = time;
  const { first, last } = part;
  if (meaning.kind === 'year') return { first, last, year: meaning.year };
  if (meaning.kind !== 'deictic') return { first, last };
  return now === undefined ? null : { first, last, year: now + meaning.offset };
}

/** Where the first two lines of a text end that are short enough to be its title. */
function firstLines(text: string): number {
  let end = 0;
  for (let line = 0, start = 0; line < 2; line++, start = end + 1) {
    const next = text.indexOf('\n', start);
    if (next < 0 || next - start > LINE_LENGTH) break;
    end = next;
  }
  return end;
}

/** Whether a sentence behind the title opens with the time that the title names. */
function opensSentences(text: string, { start, end }: TimeExpression, title: number): boolean {
  const word = text.slice(start, end).replace(/^\d{4}年/, '');
  const limit = Math.min(text.length, title + NEWS_LENGTH);
  for (let at = text.indexOf(word, title); at >= 0 && at < limit; at = text.indexOf(word, at + 1))
    if (OPENS.test(text.slice(Math.max(0, at - OPENS_LENGTH), at))) return true;
  return false;
}

/** A census, on the moment that it names or on the year with which it goes in for its figures, else on the year in which it was taken. */
export function titledCensus(
  text: string,
  times: readonly TimeExpression[],
  date: CalendarDate | null,
): DocumentDate | null {
  const title = TITLE_CENSUS.exec(text.slice(0, TITLES_LENGTH));
  if (!title) return null;
  const taken = censusYear(title);
  for (const { start, end, meaning, comparison, moment } of times) {
    if (start < title.index || comparison || meaning.kind !== 'year') continue;
    if (start > NEWS_LENGTH) break;
    const { year, part } = meaning;
    if (taken !== null && year !== taken) continue;
    const opens = OPENS.test(text.slice(Math.max(0, start - OPENS_LENGTH), start));
    if (!moment && !(opens && part === null && CENSUS_YEAR.test(text.slice(end, end + 3)))) continue;
    const reportPeriod = part === null ? years(year) : isoDate({ year, month: part.first });
    return { ...printedOn(onYear(year, false, reportPeriod), date), census: true };
  }
  return taken === null ? null : { ...printedOn(onYear(taken, false), date), census: true };
}

/** The year in the title of a census, or that of the national census whose number it has. */
function censusYear(title: RegExpExecArray): number | null {
  if (title[1] !== undefined) return Number(title[1]);
  const numbered = CENSUS_NUMBER.exec(title[0]);
  const years = numbered ? CENSUS_YEARS[numbered[2]!] : undefined;
  return years?.['一二三四五六七八九'.indexOf(numbered![1]!)] ?? null;
}

/** The interval of the time in a title that starts with the year matched. */
function titlePeriod(times: readonly TimeExpression[], title: RegExpExecArray): string | undefined {
  const start = title.index + title[0].indexOf(title[1]!);
  const meaning = times.find((time) => time.start === start)?.meaning;
  if (meaning?.kind !== 'year' || meaning.part === null) return undefined;
  return months(meaning.year, meaning.part.first, meaning.part.last);
}

/**
 * `2024年5月经济运行情况` whose first sentence goes `1-5月,…` or `上半年,…`: the months up to the one in the title, which its figures are added
 * up over.
 */
function summedUpTo(period: string, text: string, times: readonly TimeExpression[], end: number): string {
  if (period.length !== MONTH_LENGTH) return period;
  const month = Number(period.slice(-2));
  for (const time of times) {
    if (time.start < end) continue;
    if (time.start > end + NEWS_LENGTH) break;
    const part = partOf(time);
    if (part === null || !OPENS.test(text.slice(Math.max(0, time.start - OPENS_LENGTH), time.start)))
      continue;
    const isUpTo = part.first === 1 && part.last === month && part.last > 1;
    return isUpTo && (part.year ?? startYear(period)) === startYear(period)
      ? months(startYear(period), 1, month)
      : period;
  }
  return period;
}

/** The same with the date that the text prints, if any. */
function printedOn(document: DocumentDate, date: CalendarDate | null): DocumentDate {
  return date ? { ...document, date, dated: true } : document;
}

/** A review of months, which are over once it tells of them: `1-6月份,生产总值预计增长8%` is no goal. */
function told(review: DocumentDate): DocumentDate {
  const { date, reportPeriod } = review;
  const isOfMonths = reportPeriod !== null && reportPeriod.length > YEAR_LENGTH && !isMultiYear(reportPeriod);
  if (!isOfMonths || date === null || date.month !== undefined || endYear(reportPeriod) !== date.year)
    return review;
  const last = Number(reportPeriod.slice(-2));
  return last < MONTHS ? { ...review, date: { ...date, month: last + 1 } } : review;
}

/** A review with the date that its title gives it where it goes on to the draft for the year after, or to what of that year is over. */
function dated(review: DocumentDate, head: string, title: RegExpExecArray): DocumentDate {
  const words = head.slice(title.index, title.index + TITLE_LENGTH);
  const year = Number((DRAFT.exec(words) ?? SINCE_THEN.exec(words))?.[1]);
  return year === review.reportYear! + 1 ? { ...review, date: { year } } : review;
}
