import {
  DRAFT,
  REPORT_TOLD,
  TITLE_BUDGET,
  TITLE_PART,
  TITLE_PLAN,
  TITLE_SUMMARY,
  TITLE_WORKS,
} from '../lexicon/title-patterns.js';
import { type DocumentDate, onYear } from './document-kinds.js';
import { type CalendarDate, months } from './interval.js';
import { printedDate } from './printed-date.js';
import type { TimeExpression } from './time-scan.js';

/** Characters at the start of a text that hold its title and what is printed above it. */
const TITLES_LENGTH = 300;
/** Those that hold its title alone. */
const TITLE_LENGTH = 100;
/** Those in which news says what it is of. */
const NEWS_LENGTH = 600;
const ADDRESS = /施政报告/;

/** A text that entitles itself a review of a year or of part of one, and is not older than that year, as an address on it may be. */
export function titledReview(head: string, times: readonly TimeExpression[]): DocumentDate | null {
  const title = TITLE_SUMMARY.exec(head.slice(0, TITLES_LENGTH));
  if (!title) return null;
  const year = Number(title[1]);
  if (ADDRESS.test(title[0]) && (printedDate(head)?.year ?? year) < year) return null;
  return dated(onYear(year, false, titlePeriod(times, title)), head, title);
}

/** A text that entitles itself a plan for a year. */
export function titledPlan(head: string): DocumentDate | null {
  const title =
    TITLE_PLAN.exec(head.slice(0, TITLES_LENGTH)) ?? TITLE_WORKS.exec(head.slice(0, TITLE_LENGTH));
  return title && onYear(Number(title[1]), true);
}

/** A text that entitles itself the budget of a year, with the date it prints: told while the year before runs, it looks ahead. */
export function titledBudget(head: string): DocumentDate | null {
  const title = TITLE_BUDGET.exec(head.slice(0, TITLE_LENGTH));
  if (!title) return null;
  const plan = onYear(Number(title[1]), true);
  const date = printedDate(head);
  return date && date.year <= plan.reportYear! ? { ...plan, date, dated: true } : plan;
}

/** News of a report on a year. */
export function toldReport(head: string): DocumentDate | null {
  const told = REPORT_TOLD.exec(head.slice(0, NEWS_LENGTH));
  return told && dated(onYear(Number(told[1]), false), head, told);
}

/** `前三季度X市经济运行稳中有进`, printed in October: a review of those months. */
export function titledPart(
  text: string,
  times: readonly TimeExpression[],
  date: CalendarDate,
): DocumentDate | null {
  const title = TITLE_PART.exec(text);
  if (!title) return null;
  const meaning = times.find(({ start }) => start >= title.index && start < title[0].length)?.meaning;
  if (meaning?.kind !== 'part' || meaning.part.day !== undefined) return null;
  const { first, last } = meaning.part;
  const year = date.month !== undefined && first > date.month ? date.year - 1 : date.year;
  const reportPeriod = months(year, first, last);
  return { date, dated: true, workReport: false, reportYear: year, reportPeriod, plan: false };
}

/** The interval of the time in a title that starts with the year matched. */
function titlePeriod(times: readonly TimeExpression[], title: RegExpExecArray): string | undefined {
  const start = title.index + title[0].indexOf(title[1]!);
  const meaning = times.find((time) => time.start === start)?.meaning;
  if (meaning?.kind !== 'year' || meaning.part === null) return undefined;
  return months(meaning.year, meaning.part.first, meaning.part.last);
}

/** A review with the date that its title gives it where it goes on to the draft for the year after. */
function dated(review: DocumentDate, head: string, title: RegExpExecArray): DocumentDate {
  const year = Number(DRAFT.exec(head.slice(title.index, title.index + TITLE_LENGTH))?.[1]);
  return year === review.reportYear! + 1 ? { ...review, date: { year } } : review;
}
