import type { DocumentDate } from './document-kinds.js';
import { endYear, isoDate, MONTH_LENGTH, startYear, YEAR_LENGTH, years } from './interval.js';
import { resolveTime, type TimeFrame } from './time-resolve.js';
import type { TimeExpression } from './time-scan.js';

/** The first time expression in `[from, to)` that names no comparison. */
export type FirstTime = (from: number, to: number) => TimeExpression | null;

/** The years that a report is on, and what the times it names mean in it. */
export class ReportTimes {
  /** The report's year, as an interval. */
  readonly base: string | null;
  /** The year that runs for it: that in which it was given, for a report to a congress the one after the year it is on. */
  readonly now: number | null;

  constructor(
    readonly document: DocumentDate,
    readonly frame: TimeFrame,
    readonly first: FirstTime,
  ) {
    this.base = document.reportPeriod;
    this.now = frame.running;
  }

  /** The interval of a time in a section on `scope`. */
  periodOf({ meaning }: TimeExpression, scope = this.base): string | null {
    return resolveTime(meaning, this.frame, scope);
  }

  /** The interval of the first time in `[from, to)`. */
  firstPeriod(from: number, to: number): string | null {
    const time = this.first(from, to);
    return time && this.periodOf(time);
  }

  /** True for a period that ended before the year in which the report was given. */
  isOver(period: string): boolean {
    return this.now !== null && endYear(period) < this.now;
  }

  /** True for months that were over when the text was dated. */
  isPast(period: string): boolean {
    const { date } = this.frame;
    if (date?.month === undefined) return false;
    return period.slice(-MONTH_LENGTH) < isoDate({ year: date.year, month: date.month });
  }

  /** True for a period that starts with that year or after it. */
  startsAhead(period: string): boolean {
    return this.now !== null && startYear(period) >= this.now;
  }

  /**
   * True for a part of the year that comes after the one reported on: the second half in a report on the first; so is the whole of the
   * next year in a review of one, though that year had begun when it was printed.
   */
  comesAfter(period: string): boolean {
    if (this.base === null) return false;
    if (this.base.length <= YEAR_LENGTH) {
      const { reportYear, workReport } = this.document;
      return reportYear !== null && !workReport && period.length === YEAR_LENGTH && period > this.base;
    }
    return period.length > YEAR_LENGTH && period.slice(0, MONTH_LENGTH) > this.base.slice(-MONTH_LENGTH);
  }

  /** The year whose goals the report sets: what is to be done next after the first half of a year is done in its second. */
  get goalsYear(): string | null {
    if (this.now === null) return null;
    const { base } = this;
    if (
      base !== null &&
      base.length > YEAR_LENGTH &&
      startYear(base) === endYear(base) &&
      !base.endsWith('-12')
    )
      return years(endYear(base));
    return years(this.document.workReport ? this.now : (this.document.reportYear ?? this.now) + 1);
  }

  /** The five years before the report: a government's term, or the years of a plan that is done. */
  get fiveYears(): string | null {
    return this.now === null ? null : years(this.now - 5, this.now - 1);
  }

  /** The plan that starts with the year in which the report was given. */
  get nextFiveYears(): string | null {
    return this.now === null ? null : years(this.now, this.now + 4);
  }
}
