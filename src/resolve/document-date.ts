import type { Region } from '../contracts/index.js';
import { type CalendarDate, months, years } from './interval.js';
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
  /** That year, or the part of it in the title (`2024年上半年…情况`), as an interval. */
  readonly reportPeriod: string | null;
  /** True where the whole text is a plan for that year. */
  readonly plan: boolean;
}

/** Characters at the start of a text that hold its title and dateline. */
const HEAD = 1500;
/** Those that hold its title alone. */
const TITLE_LENGTH = 100;
/** Those that hold who wrote it. */
const BY_LINE_LENGTH = 200;
const YMD = '((?:19|20)\\d\\d)(?:年|[-/.])\\s?(\\d{1,2})(?:月|[-/.])\\s?(\\d{1,2})日?';

const MEETING = new RegExp(`${YMD},?\\s{0,9}在[^\\n。]{2,40}(?:代表大会|会议|大会)`);
const DATELINE = new RegExp(
  `(?:发布时间|发布日期|时间|日期|来源)[^\\n。\\d]{0,20}${YMD}|${YMD}\\s{0,9}(?:星期|第\\s{0,9}\\d{1,9}\\s{0,9}版)`,
);
const LONE_DATE = new RegExp(`(?:^|\\n)[^\\n。]{0,24}?${YMD}[^\\n。]{0,12}(?:\\n|$)`);
const TITLE_YEAR = /(?:^|\n)[^\n。,;]{0,20}?((?:19|20)\d\d)年?(?:[^\n。,;]{0,12})政府工作报告/;
/** A year in a line of its own that is no numbered heading. */
const TITLED_YEAR = String.raw`(?:^|\n)(?![^\S\n]{0,20}[一二三四五六七八九十]{1,3}、)[^\n。,;:]{0,30}?((?:19|20)\d\d)年(?!\s?\d{1,2}月)度?`;
/** `X县2024年国民经济和社会发展统计公报`, `2023年度述职报告`: a line of its own that names a year and a kind of report on it. */
const TITLE_SUMMARY = new RegExp(
  String.raw`${TITLED_YEAR}[^\n。,;:《]{0,40}?(?:总结|小结|情况|报告|年鉴|年报|公报|述职|综述|概况|回顾|白皮书|简报|快报|月报|季报|统计资料|指标)`,
);
/** `2025年工作要点`: a text of goals. */
const TITLE_PLAN = new RegExp(
  String.raw`${TITLED_YEAR}[^\n。,;:]{0,30}?(?:工作要点|工作计划|工作打算|工作安排|重点工作|实施计划|预算草案|部门预算|单位预算)[^\n。,;:]{0,12}(?:\n|$)`,
);
/** `2019年X市为民办实事项目`, `印发2023年…工作方案的通知`: what a year's list of works promises, unless the title says what came of it. */
const TITLE_WORKS = new RegExp(
  String.raw`${TITLED_YEAR}[^\n。,;:]{0,40}?(?:实事|工作方案|实施方案|行动方案|行动计划|任务清单|任务分解|目标任务)(?![^\n]{0,20}(?:完成|兑现|落地|落实|见效|收官|盘点|成绩|进展|回头看|办结|竣工|惠及))`,
);
/** `2022年计划执行情况与2023年计划草案的报告`: laid before a congress in the second of its years. */
const DRAFT = /((?:19|20)\d\d)年[^\n,。\d]{0,30}草案/;
/** `听取了关于2023年X落实情况的报告`: news of a report on a year, told as the report tells it. */
const REPORT_TOLD =
  /关于[^\n。,;]{0,16}?((?:19|20)\d\d)年[^\n。,;]{0,24}?(?:情况|工作|进展|预算|决算|计划)[^\n。;]{0,24}?的?(?:工作|专项)?报告/;
/** Where news says what it is of. */
const NEWS_LENGTH = 600;
/** A first line on part of a year that it leaves unnamed. */
const TITLE_PART = /^[^\n。]{0,60}(?:经济运行|国民经济|运行情况|经济形势|工作总结|工作情况|主要指标)/;
const SPEECH = /政府工作报告|政\s?府\s?工\s?作\s?报\s?告|向大会(?:作|报告)|人民代表大会/;
/** A paper's line on who wrote: news of a congress is no report to it. */
const BY_LINE = /本报讯|本网讯|本报记者|记者|通讯员|新华社/;
const ADDRESS = /各位代表|向大会(?:作|报告)/;
const BUDGET_TITLE =
  /((?:19|20)\d\d)\s?[-—–至/]\s?((?:19|20)\d\d|\d\d)(?:年度)?\s?(?:财政年度)?(?:政府)?财政预算案/;
/** The bill that a budget moves is of the year in which it is given. */
const APPROPRIATION_BILL = /((?:19|20)\d\d)年拨款条例草案/;
/** A revised estimate is made for the running fiscal year; `2019-2020年度财政预算` is the one to come. */
const FISCAL = '((?:19|20)\\d\\d)\\s?[-—–至/]\\s?(?:(?:19|20)\\d\\d|\\d\\d)(?:财政)?年度';
const REVISED_ESTIMATE = new RegExp(`${FISCAL}[^\\n。,;:]{0,16}修订预算`);
const ESTIMATE_TO_COME = new RegExp(`${FISCAL}的?(?:政府)?财政预算(?!案)`);
const POLICY_ADDRESS = /((?:19|20)\d\d)年的?施政报告/g;
/** Until then policy addresses were given in January. */
const FIRST_AUTUMN_ADDRESS = 2017;
const FISCAL_YEARS_OF_BUDGET = 4;
const REVIEW_SECTION =
  /(?:^|\n)[^\S\n]{0,20}[一二三四五六七八九十]{1,3}、[^\n。]{0,20}?((?:19|20)\d\d)年[^\n。]{0,16}(?:回顾|总结|工作情况)/;
const GOALS_SECTION =
  /(?:^|\n)[^\S\n]{0,20}[一二三四五六七八九十]{1,3}、[^\n。]{0,20}?((?:19|20)\d\d)年[^\n。]{0,20}(?:安排|目标|重点|任务|打算|部署|建议|要求)/;
/** Figures before the year that a later paragraph opens with: the text is not on that year. */
const STATED = /\d(?:[万亿]|平?方?公里|平方|个|户|人|亩|%|元|名|家)/;
/** A year spoken of as still to come: `预计于2028年`, `到2030年`, `在2028年内`. */
const TO_COME_BEFORE =
  /(?:将[于在]|[拟应须要]于|力争[于在]?|争取[于在]?|预[计期][于在]?|有望[于在]?|可以?[于在]|计划[于在]?|到|至|展望|规划)$/;
const TO_COME_AFTER = /^(?:年?内|[年]?底?前|将)/;

/** Reads the date of a report from its head: meeting, dateline, title, opening; else the last year it speaks of. */
export function findDocumentDate(
  text: string,
  times: readonly TimeExpression[],
  region: Region,
  fileName: string,
): DocumentDate {
  const head = text.slice(0, HEAD);
  const workReport =
    SPEECH.test(head) && !/总结|年鉴/.test(head.slice(0, 60)) && region === 'CN' && !isNews(head);
  const meeting = calendarDate(MEETING.exec(head));
  if (workReport) {
    const title = TITLE_YEAR.exec(head);
    const date =
      meeting ?? sectionedDate(text) ?? (title ? { year: Number(title[1]) } : null) ?? fileYear(fileName);
    if (date) return workReportOf(date);
  }
  const summary = TITLE_SUMMARY.exec(head.slice(0, 300));
  if (summary) return dated(onYear(Number(summary[1]), false, titlePeriod(times, summary)), head, summary);
  const plan = TITLE_PLAN.exec(head.slice(0, 300)) ?? TITLE_WORKS.exec(head.slice(0, TITLE_LENGTH));
  if (plan) return onYear(Number(plan[1]), true);
  const told = region === 'CN' ? REPORT_TOLD.exec(head.slice(0, NEWS_LENGTH)) : null;
  if (told) return dated(onYear(Number(told[1]), false), head, told);
  const dateline =
    meeting ?? calendarDate(DATELINE.exec(head)) ?? calendarDate(LONE_DATE.exec(head.slice(0, 400)));
  if (dateline) return onPart(text, times, dateline) ?? article(dateline, true);
  if (region === 'HK') {
    const date = hongKongDate(text, head, times);
    if (date) return article(date, date.month !== undefined);
  }
  const opening = openingYear(text, times);
  if (opening !== null) return onYear(opening, false);
  const sectioned = region === 'CN' ? sectionedDate(text) : null;
  if (sectioned !== null) return workReportOf(sectioned);
  return article(spokenOfYear(text, times, fileName), false);
}

/** Whether a text is printed news, which may tell of a congress without being given to it. */
function isNews(head: string): boolean {
  return BY_LINE.test(head.slice(0, BY_LINE_LENGTH)) && !ADDRESS.test(head);
}

/** The interval of the time in a title that starts with the year matched. */
function titlePeriod(times: readonly TimeExpression[], title: RegExpExecArray): string | undefined {
  const start = title.index + title[0].indexOf(title[1]!);
  const meaning = times.find((time) => time.start === start)?.meaning;
  if (meaning?.kind !== 'year' || meaning.part === null) return undefined;
  return months(meaning.year, meaning.part.first, meaning.part.last);
}

/** `前三季度X市经济运行稳中有进`, printed in October: a review of those months. */
function onPart(text: string, times: readonly TimeExpression[], date: CalendarDate): DocumentDate | null {
  const title = TITLE_PART.exec(text);
  if (!title) return null;
  const meaning = times.find(({ start }) => start >= title.index && start < title[0].length)?.meaning;
  if (meaning?.kind !== 'part' || meaning.part.day !== undefined) return null;
  const { first, last } = meaning.part;
  const year = date.month !== undefined && first > date.month ? date.year - 1 : date.year;
  const reportPeriod = months(year, first, last);
  return { date, dated: true, workReport: false, reportYear: year, reportPeriod, plan: false };
}

/** A review with the date that its title gives it where it goes on to the draft for the year after. */
function dated(review: DocumentDate, head: string, title: RegExpExecArray): DocumentDate {
  const year = Number(DRAFT.exec(head.slice(title.index, title.index + TITLE_LENGTH))?.[1]);
  return year === review.reportYear! + 1 ? { ...review, date: { year } } : review;
}

/** A text on the year `year`, its plan or its review. */
function onYear(year: number, plan: boolean, reportPeriod = years(year)): DocumentDate {
  return { date: { year }, dated: false, workReport: false, reportYear: year, reportPeriod, plan };
}

/** A report to a congress on the year before `date`. */
function workReportOf(date: CalendarDate): DocumentDate {
  const reportYear = date.year - 1;
  return { date, dated: true, workReport: true, reportYear, reportPeriod: years(reportYear), plan: false };
}

/** A text whose date gives nothing to its silent sentences. */
function article(date: CalendarDate | null, dated: boolean): DocumentDate {
  return { date, dated, workReport: false, reportYear: null, reportPeriod: null, plan: false };
}

/**
 * Hong Kong speeches seldom print their date. A budget tells it by the years it revises and estimates; one titled by the running fiscal year is given in the February before it
 * ends; one without a title speaks most of the fiscal year to come. A policy address is named by its year.
 */
function hongKongDate(text: string, head: string, times: readonly TimeExpression[]): CalendarDate | null {
  const bill = APPROPRIATION_BILL.exec(head);
  if (bill) return { year: Number(bill[1]), month: 2 };
  const revised = REVISED_ESTIMATE.exec(text);
  if (revised) return { year: Number(revised[1]) + 1, month: 2 };
  const estimate = ESTIMATE_TO_COME.exec(text);
  if (estimate) return { year: Number(estimate[1]), month: 2 };
  const budget = BUDGET_TITLE.exec(head);
  if (budget) return { year: Number(budget[1]) + 1, month: 2 };
  const addresses = [...text.matchAll(POLICY_ADDRESS)].map((match) => Number(match[1]));
  if (addresses.length > 0) {
    const year = Math.max(...addresses);
    return { year, month: year < FIRST_AUTUMN_ADDRESS ? 1 : 10 };
  }
  const counts = new Map<number, number>();
  for (const { meaning } of times) {
    if (meaning.kind === 'years' && meaning.twelvemonth === 'fiscal' && meaning.last === meaning.first + 1)
      counts.set(meaning.first, (counts.get(meaning.first) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FISCAL_YEARS_OF_BUDGET ? { year: most[0], month: 2 } : null;
}

/**
 * `一、2025年工作回顾` with `二、2026年工作安排`: given in the year of its goals, whichever of the two its title names
 * (`2025年政府工作报告` may be the report given in 2025 or the report on it), also where the title was cut off.
 */
function sectionedDate(text: string): CalendarDate | null {
  const review = REVIEW_SECTION.exec(text);
  const goals = GOALS_SECTION.exec(text);
  return review && goals && Number(goals[1]) === Number(review[1]) + 1 ? { year: Number(goals[1]) } : null;
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
    if (STATED.test(text.slice(0, time.start))) return null;
    const before = text.slice(Math.max(0, time.start - 1), time.start);
    if ((before === '' || /\s/.test(before)) && /^(?:度)?,/.test(text.slice(time.end, time.end + 2)))
      return time.meaning.year;
  }
  return null;
}

/**
 * The year of a text without a date: that in its file's name where the text speaks of it too, else the last year it speaks of
 * about as often as of others. Years to come do not count, but for the one before them where the text names no other.
 */
function spokenOfYear(text: string, times: readonly TimeExpression[], fileName: string): CalendarDate | null {
  const counts = new Map<number, number>();
  const ahead: number[] = [];
  for (const { start, end, meaning, comparison } of times) {
    if (meaning.kind !== 'year' || comparison) continue;
    if (
      TO_COME_BEFORE.test(text.slice(Math.max(0, start - 5), start)) ||
      TO_COME_AFTER.test(text.slice(end, end + 4))
    )
      ahead.push(meaning.year);
    else counts.set(meaning.year, (counts.get(meaning.year) ?? 0) + 1);
  }
  const named = fileYear(fileName);
  const spoken = new Set([...counts.keys(), ...ahead]);
  if (named && (spoken.size === 0 || [-1, 0, 1].some((shift) => spoken.has(named.year + shift))))
    return named;
  if (counts.size > 0) {
    const often = Math.max(...counts.values()) / 4;
    return { year: Math.max(...[...counts].filter(([, count]) => count >= often).map(([year]) => year)) };
  }
  // Far goals are set for round years, near ones for the next.
  const near = ahead.filter((year) => year % 5 !== 0);
  return near.length === 0 ? null : { year: Math.min(...near) - 1 };
}

function fileYear(fileName: string): CalendarDate | null {
  const match = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(fileName);
  return match ? { year: Number(match[1]) } : null;
}
