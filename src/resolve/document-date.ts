import type { Region } from '../contracts/index.js';
import type { CalendarDate } from './interval.js';
import type { TimeExpression } from './time-scan.js';

/** When a report was given, and the year it reports on. */
export interface DocumentDate {
  readonly date: CalendarDate | null;
  /** True where the report prints its date; false where it is only guessed from the years it speaks of. */
  readonly dated: boolean;
  /** A report to a people's congress, given early in the year on the year before. */
  readonly workReport: boolean;
  /** The year that silent sentences speak of; null for articles and profiles. */
  readonly reportYear: number | null;
}

/** Characters at the start of a text that hold its title and dateline. */
const HEAD = 1500;
const YMD = '((?:19|20)\\d\\d)(?:年|[-/.])\\s?(\\d{1,2})(?:月|[-/.])\\s?(\\d{1,2})日?';

const MEETING = new RegExp(`${YMD},?\\s*在[^\\n。]{2,40}(?:代表大会|会议|大会)`);
const DATELINE = new RegExp(
  `(?:发布时间|发布日期|时间|日期|来源)[^\\n。\\d]{0,20}${YMD}|${YMD}\\s*(?:星期|第\\s*\\d+\\s*版)`,
);
const LONE_DATE = new RegExp(`(?:^|\\n)[^\\n。]{0,24}?${YMD}[^\\n。]{0,12}(?:\\n|$)`);
const TITLE_YEAR = /(?:^|\n)[^\n。,;]{0,20}?((?:19|20)\d\d)年?(?:[^\n。,;]{0,12})政府工作报告/;
const TITLE_SUMMARY =
  /(?:^|\n)[^\n。,;]{0,24}?((?:19|20)\d\d)年(?:度)?[^\n。,;]{0,10}(?:工作)?(?:总结|情况|报告|年鉴|公报)/;
const SPEECH = /政府工作报告|政\s?府\s?工\s?作\s?报\s?告|向大会(?:作|报告)|人民代表大会/;
const BUDGET_TITLE =
  /((?:19|20)\d\d)\s?[-—–至/]\s?((?:19|20)\d\d|\d\d)(?:年度)?\s?(?:财政年度)?(?:政府)?财政预算案/;

/** Reads the date of a report from its head: meeting, dateline, title, opening; else the last year it speaks of. */
export function findDocumentDate(
  text: string,
  times: readonly TimeExpression[],
  region: Region,
  fileName: string,
): DocumentDate {
  const head = text.slice(0, HEAD);
  const workReport = SPEECH.test(head) && !/总结|年鉴/.test(head.slice(0, 60)) && region === 'CN';
  const meeting = calendarDate(MEETING.exec(head));
  if (workReport) {
    const title = TITLE_YEAR.exec(head);
    const date = meeting ?? (title ? { year: Number(title[1]) } : null) ?? fileYear(fileName);
    if (date) return { date, dated: true, workReport, reportYear: date.year - 1 };
  }
  const summary = TITLE_SUMMARY.exec(head.slice(0, 300));
  if (summary) {
    const year = Number(summary[1]);
    return { date: { year }, dated: false, workReport: false, reportYear: year };
  }
  const dateline =
    meeting ?? calendarDate(DATELINE.exec(head)) ?? calendarDate(LONE_DATE.exec(head.slice(0, 400)));
  if (dateline) return { date: dateline, dated: true, workReport: false, reportYear: null };
  const budget = region === 'HK' ? BUDGET_TITLE.exec(head) : null;
  // A Hong Kong budget titled by the running fiscal year is given in the February before it ends.
  if (budget)
    return {
      date: { year: Number(budget[1]) + 1, month: 2 },
      dated: true,
      workReport: false,
      reportYear: null,
    };
  const opening = openingYear(text, times);
  if (opening !== null)
    return { date: { year: opening }, dated: false, workReport: false, reportYear: opening };
  return { date: spokenOfYear(times, fileName), dated: false, workReport: false, reportYear: null };
}

function calendarDate(match: RegExpExecArray | null): CalendarDate | null {
  if (!match) return null;
  const numbers = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const [year = 0, month = 0, day = 0] = numbers;
  if (month < 1 || month > 12) return { year };
  return day >= 1 && day <= 31 ? { year, month, day } : { year, month };
}

/** `2014年,…` as the first words of the first paragraph: a yearbook entry or a report on that year. */
function openingYear(text: string, times: readonly TimeExpression[]): number | null {
  for (const time of times) {
    if (time.start > 400) return null;
    if (time.meaning.kind !== 'year' || time.meaning.part !== null) continue;
    const before = text.slice(Math.max(0, time.start - 1), time.start);
    if ((before === '' || /\s/.test(before)) && /^(?:度)?,/.test(text.slice(time.end, time.end + 2)))
      return time.meaning.year;
  }
  return null;
}

/**
 * The year of a text without a date: that in its file's name where the text speaks of it too, else the last year it speaks of
 * about as often as of others (years to come are mentioned once or twice).
 */
function spokenOfYear(times: readonly TimeExpression[], fileName: string): CalendarDate | null {
  const counts = new Map<number, number>();
  for (const { meaning, comparison } of times) {
    if (meaning.kind === 'year' && !comparison) counts.set(meaning.year, (counts.get(meaning.year) ?? 0) + 1);
  }
  const named = fileYear(fileName);
  if (named && (counts.size === 0 || [-1, 0, 1].some((shift) => counts.has(named.year + shift))))
    return named;
  const often = Math.max(0, ...counts.values()) / 4;
  const frequent = [...counts].filter(([, count]) => count >= often).map(([year]) => year);
  return frequent.length === 0 ? null : { year: Math.max(...frequent) };
}

function fileYear(fileName: string): CalendarDate | null {
  const match = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(fileName);
  return match ? { year: Number(match[1]) } : null;
}
