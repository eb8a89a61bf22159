import { type CalendarDate, years } from './interval.js';

/** When a report was given, and the year it reports on. */
export interface DocumentDate {
  readonly date: CalendarDate | null;
  /** True where the report prints its date; false where it is only guessed from the years it speaks of. */
  readonly dated: boolean;
  /** A report to a people's congress, given early in the year on the year before, or at a year's end on that year. */
  readonly workReport: boolean;
  /** The year that silent sentences speak of; null for articles and profiles. */
  readonly reportYear: number | null;
  /** That year, or the part of it in the title (`2024年上半年…情况`), as an interval. */
  readonly reportPeriod: string | null;
  /** True where the whole text is a plan for that year. */
  readonly plan: boolean;
  /** A census, whose changes are on the one before. */
  readonly census?: true;
}

/** A report to a congress held on `date`, on the year before unless it says else. */
export function workReportOf(date: CalendarDate, reportYear = date.year - 1): DocumentDate {
  return { date, dated: true, workReport: true, reportYear, reportPeriod: years(reportYear), plan: false };
}

/** A text on the year `year`, its plan or its review. */
export function onYear(year: number, plan: boolean, reportPeriod = years(year)): DocumentDate {
  return { date: { year }, dated: false, workReport: false, reportYear: year, reportPeriod, plan };
}

/** A text whose date gives nothing to its silent sentences. */
export function article(date: CalendarDate | null, dated: boolean): DocumentDate {
  return { date, dated, workReport: false, reportYear: null, reportPeriod: null, plan: false };
}

/** The year that runs for a text: that of its date, for a report to a congress the one after the year it is on. */
export function runningYear({ date, workReport, reportYear }: DocumentDate): number | null {
  return workReport && reportYear !== null ? reportYear + 1 : (date?.year ?? null);
}
