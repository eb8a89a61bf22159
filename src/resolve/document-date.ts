import type { Region } from '../contracts/index.js';
import { ADDRESS, BY_LINE, GIVEN_AT } from '../lexicon/datelines.js';
import { MINGUO_OFFSET, TO_COME_AFTER } from '../lexicon/time.js';
import {
  AFTER_OPENING_YEAR,
  GOALS_SECTION,
  HALF_REVIEWED,
  IS_REPORT,
  NO_SPEECH,
  OPENS_WITH_YEAR,
  POLICY_FOR_YEAR,
  REVIEW_LINE,
  REVIEW_SECTION,
  SINCE_YEAR,
  SPEECH,
  STATED,
  SUMMARY_ABOVE,
  SUMMARY_GOES_ON,
  TITLE_ADJUSTS,
  TITLE_BODY_REPORT,
  TITLE_RUNNING,
  TITLE_THIS_YEAR,
  TITLE_WORK_REPORT,
  YEAR_STILL_RUNNING,
} from '../lexicon/title-patterns.js';
import { article, type DocumentDate, onYear, workReportOf } from './document-kinds.js';
import { fileYear, guessedYear } from './guessed-year.js';
import { hongKongDate } from './hong-kong-date.js';
import { type CalendarDate, months } from './interval.js';
import { plannedYears } from './plan-title.js';
import { calendarDate, meetingDate, meetingMonth, printedDate, reportMonth } from './printed-date.js';
import { count, yearTold } from './time-meaning.js';
import type { TimeExpression } from './time-scan.js';
import {
  addressedSpan,
  promisedWorks,
  titledBudget,
  titledBudgetNote,
  titledCensus,
  titledFiscalYear,
  titledPart,
  titledPlan,
  titledRelease,
  titledReview,
  toldReport,
} from './titled-year.js';

/** Characters at the start of a text that hold its title and dateline. */
const HEAD = 1500;
/** Those that say what kind of text it is. */
const KIND_LENGTH = 60;
/** Those that hold its title and what stands above it. */
const TITLES_LENGTH = 200;
/** The month that ends the half-year. */
const HALF_OVER = 6;
/** The month from which on a congress hears of its own year. */
const YEARS_END = 11;
/** The month by whose end congresses have passed the budget of their year. */
const BUDGETS_PASSED = 3;
/** Those that hold who wrote it. */
const BY_LINE_LENGTH = 200;
/** Those in which its first paragraph starts. */
const OPENING_LENGTH = 400;

/** How a text from Taiwan names its own year, and the one before. */
const YEAR_IN_BRACKETS = /([今本去])\((1\d\d)\)年/;

/** When Macau's chief executive speaks of the year to come. */
const ADDRESS_MONTH = 11;

/** Reads the date of a report from its head: meeting, title, dateline, opening; else the last year it speaks of. */
export function findDocumentDate(
  text: string,
  times: readonly TimeExpression[],
  region: Region,
  fileName: string,
): DocumentDate {
  const isMainland = region === 'CN';
  const opening = isMainland ? text.slice(0, HEAD) : inDigits(text.slice(0, HEAD));
  const head = region === 'TW' ? inWesternYears(opening) : opening;
  const guess = () => guessedYear(text, times, fileName);
  return (
    (isMainland ? (promisedWorks(head) ?? workReport(text, inDigits(head), times, fileName)) : null) ??
    (region === 'MO' ? policyOfFiscalYear(head) : null) ??
    titledBudgetNote(head) ??
    titledReview(head, times, isMainland) ??
    (region === 'HK' ? titledFiscalYear(head) : null) ??
    titledPlan(head) ??
    titledCensus(text, times, printedDate(head)) ??
    titledBudget(head) ??
    (isMainland ? toldReport(head) : titledRelease(text, times, printedDate(head))) ??
    (region === 'TW' ? addressedSpan(text, times, printedDate(head)) : null) ??
    thisYear(head) ??
    printed(text, head, times, isMainland, guess) ??
    planned(text) ??
    (region === 'HK' ? hongKongSpeech(text, head, times) : null) ??
    openedByYear(text, times) ??
    (isMainland ? entryYear(text, times) : null) ??
    (isMainland ? sectioned(text) : null) ??
    (region === 'TW' ? toldYear(text) : null) ??
    article(guess(), false)
  );
}

/** `去(112)年`, `今(113)年`: which year it is, said in brackets. */
function toldYear(text: string): DocumentDate | null {
  const told = YEAR_IN_BRACKETS.exec(text);
  return told && article({ year: Number(told[2]) + MINGUO_OFFSET + (told[1] === '去' ? 1 : 0) }, false);
}

/** Macau's policy address for a year is given in the November before, which it may not print. */
function policyOfFiscalYear(head: string): DocumentDate | null {
  const title = POLICY_FOR_YEAR.exec(head);
  if (!title || printedDate(head)) return null;
  const year = Number(title[1]);
  return { ...onYear(year, false), date: { year: year - 1, month: ADDRESS_MONTH } };
}

/** A report to a congress, by its meeting, its sections, its title or the name of its file. */
function workReport(
  text: string,
  head: string,
  times: readonly TimeExpression[],
  fileName: string,
): DocumentDate | null {
  if (!SPEECH.test(head) || NO_SPEECH.test(head.slice(0, KIND_LENGTH)) || isNews(head)) return null;
  const met = meetingDate(head) ?? meetingMonth(head);
  const titles = head.slice(0, TITLES_LENGTH);
  if (met && (Number(TITLE_RUNNING.exec(titles)?.[1]) === met.year || TITLE_THIS_YEAR.test(titles)))
    return null;
  const adjusted = met && adjustedBudget(met, head);
  if (adjusted) return adjusted;
  // A title on part of a year, of which no meeting heard: a congress is only named in passing.
  if (!met && TITLE_RUNNING.test(head.slice(0, KIND_LENGTH))) return null;
  if (met && isAtYearsEnd(met, head)) return workReportOf(met, met.year);
  const halfYear = atMidYear(met ?? printedDate(head), head);
  if (halfYear) return halfYear;
  const sections = met ?? sectionedDate(text);
  const own = sections ? null : onTitledYear(text, head);
  if (own) return own;
  const date =
    sections ??
    calendarDate(TITLE_WORK_REPORT.exec(head)) ??
    bodyReport(head) ??
    printedDate(head) ??
    reportMonth(head);
  if (date && !sections) {
    const told = toldLongBefore(times, date);
    if (told !== null) return workReportOf({ year: told + 1 });
  }
  if (date) return workReportOf(date);
  return reviewOnly(text) ?? (IS_REPORT.test(head) ? reportOfFile(head, fileName) : null);
}

/** `关于预算调整方案的报告` to a standing committee: of the year that runs, once its budget has been carried out for some months. */
function adjustedBudget(met: CalendarDate, head: string): DocumentDate | null {
  const isAdjusted = TITLE_ADJUSTS.test(head) && !head.slice(0, KIND_LENGTH).includes('决算');
  if (!isAdjusted || met.month === undefined || met.month <= BUDGETS_PASSED) return null;
  return { ...onYear(met.year, false), date: met, dated: true };
}

/** The year in a file's name is that in which the report was given, unless the report opens with it as the one that it is on. */
function reportOfFile(head: string, fileName: string): DocumentDate | null {
  const named = fileYear(fileName);
  if (!named) return null;
  const opened = OPENS_WITH_YEAR.exec(head.slice(0, OPENING_LENGTH)) ?? REVIEW_LINE.exec(head);
  return workReportOf(Number(opened?.[1]) === named.year ? { year: named.year + 1 } : named);
}

/**
 * `2023年X镇政府工作报告` with `一、2023年工作回顾`, or that starts with `2023年以来`: on the year of its title, which else is that in which
 * it is given.
 */
function onTitledYear(text: string, head: string): DocumentDate | null {
  const titled = calendarDate(TITLE_WORK_REPORT.exec(head));
  if (!titled) return null;
  if (Number(REVIEW_SECTION.exec(text)?.[1]) === titled.year) return reviewOnly(text);
  const since = SINCE_YEAR.exec(head.slice(0, OPENING_LENGTH));
  return since && Number(since[1]) === titled.year ? onYear(titled.year, false) : null;
}

/** `2020年X县人民法院工作报告` that opens with 2019. */
function bodyReport(head: string): CalendarDate | null {
  const titled = calendarDate(TITLE_BODY_REPORT.exec(head.slice(0, BY_LINE_LENGTH)));
  const opened = titled && OPENS_WITH_YEAR.exec(head.slice(0, OPENING_LENGTH));
  return opened && Number(opened[1]) === titled.year - 1 ? titled : null;
}

/** A congress in summer that hears of the half-year before it: `一、上半年工作回顾`. */
function atMidYear(date: CalendarDate | null, head: string): DocumentDate | null {
  const month = date?.month;
  if (!date || month === undefined || month < HALF_OVER || month >= YEARS_END) return null;
  if (!HALF_REVIEWED.test(head)) return null;
  return { ...onYear(date.year, false, months(date.year, 1, HALF_OVER)), date, dated: true };
}

/** A congress in the last months of a year, which hears of that year, unless the title names the one before. */
function isAtYearsEnd({ year, month }: CalendarDate, head: string): boolean {
  return month !== undefined && month >= YEARS_END && !head.slice(0, KIND_LENGTH).includes(`${year - 1}年`);
}

/** A report that lost its date and its goals, by the heading of its review. */
function reviewOnly(text: string): DocumentDate | null {
  const review = REVIEW_SECTION.exec(text);
  if (!review) return null;
  const year = Number(review[1]);
  const running = YEAR_STILL_RUNNING.test(text.slice(review.index, review.index + HEAD));
  return running ? onYear(year, false) : workReportOf({ year: year + 1 });
}

/** The head of a Taiwan text with its years counted as others count them: `中华民国108年5月2日`. */
function inWesternYears(head: string): string {
  return head.replace(/(?<![\d年])1\d\d(?=年)/g, (year) => String(Number(year) + MINGUO_OFFSET));
}

/** `23` for `二十三`; what is no number stays. */
function ofHan(numeral: string): string {
  const number = count(numeral);
  return Number.isNaN(number) ? numeral : String(number);
}

/** Months and days of dates: what is printed as `2024年一月三十日`. */
function inDigits(head: string): string {
  return head.replace(
    /(\d{4}年)([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?/g,
    (_, year: string, month: string, day?: string) =>
      `${year}${ofHan(month)}月${day === undefined ? '' : `${ofHan(day)}日`}`,
  );
}

/** Whether a text is printed news, which may tell of a congress without being given to it. */
function isNews(head: string): boolean {
  return BY_LINE.test(head.slice(0, BY_LINE_LENGTH)) && !ADDRESS.test(head) && !GIVEN_AT.test(head);
}

/**
 * A text whose title names part of a year is a review of it; one of the mainland that opens with the year before its date (`2018年4月16日` over
 * `2017年,全县上下…`) is a report on that; another that only prints its date is an article.
 */
function printed(
  text: string,
  head: string,
  times: readonly TimeExpression[],
  isMainland: boolean,
  guess: () => CalendarDate | null,
): DocumentDate | null {
  const found = printedDate(head);
  const date = found && toldLongBefore(times, found) !== null ? null : found;
  const part = titledPart(text, times, date, guess);
  if (part !== null || date === null) return part;
  const opened = isMainland ? openedByYear(text, times) : null;
  if (opened?.reportYear !== date.year - 1) return article(date, true);
  return { ...opened, date, dated: true };
}

/** By how many years a page is put up later than what it tells. */
const LONG_BEFORE = 3;
/** How often a year must be named. */
const OFTEN = 2;

/**
 * The last year that a text speaks of, where that is long before the day it prints: a page put up again prints its own day, and not that of
 * the report. Null for all others, and where 今年 may be the year of that day.
 */
function toldLongBefore(times: readonly TimeExpression[], { year }: CalendarDate): number | null {
  let last = 0;
  let named = 0;
  for (const { meaning } of times) {
    if (meaning.kind === 'deictic') return null;
    const told = yearTold(meaning);
    if (told === null || (meaning.kind === 'year' && meaning.part?.day !== undefined)) continue;
    if (told > year - LONG_BEFORE) return null;
    last = Math.max(last, told);
    named++;
  }
  return named >= OFTEN ? last : null;
}

/** A report on what has run of the year in which it was told. */
function thisYear(head: string): DocumentDate | null {
  const date = TITLE_THIS_YEAR.test(head.slice(0, TITLES_LENGTH)) ? printedDate(head) : null;
  return date && { ...onYear(date.year, false), date, dated: true };
}

/** A plan of several years that prints no day was written for the first of its years; those it speaks of are mostly still to come. */
function planned(text: string): DocumentDate | null {
  const plan = plannedYears(text);
  return plan && article({ year: plan.first }, false);
}

function hongKongSpeech(text: string, head: string, times: readonly TimeExpression[]): DocumentDate | null {
  const date = hongKongDate(text, head, times);
  return date && article(date, true);
}

/** The name of the entry that a yearbook opens with, alone or below the name of its place. */
const ENTRY = /^(?:[^\n。]{1,30}\n){0,3}\s{0,9}[【〔][^】〕\n]{1,8}[】〕]/;
const ENTRY_HEAD_ENDS = /[】〕]/;
/** How a sentence before ends. */
const SENTENCE_ENDS = /[。;\s】〕]/;
/** So many later years make a history. */
const CHRONICLE_YEARS = 2;

/**
 * `2014年,…` as the first words of the first paragraph: a yearbook entry or a report on that year; so are `2014年我局…` and `2014年上半年,…` where
 * the title calls the text a summary.
 */
function openedByYear(text: string, times: readonly TimeExpression[]): DocumentDate | null {
  for (const { meaning, start, end } of times) {
    if (start > OPENING_LENGTH) return null;
    if (meaning.kind !== 'year' || meaning.since) continue;
    const above = text.slice(0, start);
    const isSummary = SUMMARY_ABOVE.test(above);
    const { part, year } = meaning;
    if (part !== null && !(isSummary && part.first === 1 && part.last > 1)) continue;
    if (STATED.test(above)) return null;
    const follows = isSummary ? SUMMARY_GOES_ON : AFTER_OPENING_YEAR;
    if (!/(?:^|[\s】])$/.test(above) || !follows.test(text.slice(end, end + 3))) continue;
    if (isChronicle(text, times, year)) return null;
    return onYear(year, false, part === null ? undefined : months(year, part.first, part.last));
  }
  return null;
}

/**
 * `【概况】X镇成立于1982年…。2020年,…`: the first entry of a yearbook says what its place is before it comes to its year, the last that the text
 * names; or another entry opens with it (`【社会事业】2020年,…`).
 */
function entryYear(text: string, times: readonly TimeExpression[]): DocumentDate | null {
  const entry = ENTRY.exec(text);
  if (!entry) return null;
  const end = text.indexOf('\n', entry.index + entry[0].length);
  let found: number | null = null;
  let last = 0;
  for (const { meaning, comparison, start, end: behind } of times) {
    if (meaning.kind !== 'year' || comparison) continue;
    last = Math.max(last, meaning.year);
    const isOpening =
      (end < 0 || start < end || ENTRY_HEAD_ENDS.test(text.charAt(start - 1))) &&
      meaning.part === null &&
      !meaning.since &&
      SENTENCE_ENDS.test(text.slice(start - 1, start)) &&
      AFTER_OPENING_YEAR.test(text.slice(behind, behind + 2));
    if (isOpening) found = meaning.year;
  }
  return found === null || found < last ? null : onYear(found, false);
}

/** Whether sentences go on to open with later and later years, as those of a local history do. */
function isChronicle(text: string, times: readonly TimeExpression[], first: number): boolean {
  const later = new Set<number>();
  for (const { meaning, comparison, start, end } of times) {
    if (meaning.kind !== 'year' || comparison || meaning.year <= first + 1) continue;
    if (!SENTENCE_ENDS.test(text.slice(start - 1, start)) || TO_COME_AFTER.test(text.slice(end, end + 4)))
      continue;
    if (later.add(meaning.year).size >= CHRONICLE_YEARS) return true;
  }
  return false;
}

/** A report to a congress that lost its head, by its sections; an office sums its work up before the year is out. */
function sectioned(text: string): DocumentDate | null {
  const date = sectionedDate(text);
  if (date === null) return null;
  return SUMS_UP.test(text.trimStart()) ? onYear(date.year - 1, false) : workReportOf(date);
}

/** `县水利局工作总结及工作计划`: a title without its year. */
const SUMS_UP = /^(?!政府工作)[^\n。\d]{0,24}工作(?:总结|小结)/;

/**
 * `一、2025年工作回顾` with `二、2026年工作安排`: given in the year of its goals, whichever of the two its title names
 * (`2025年政府工作报告` may be the report given in 2025 or the report on it), also where the title was cut off.
 */
function sectionedDate(text: string): CalendarDate | null {
  const review = REVIEW_SECTION.exec(text);
  const goals = GOALS_SECTION.exec(text);
  return review && goals && Number(goals[1]) === Number(review[1]) + 1 ? { year: Number(goals[1]) } : null;
}
