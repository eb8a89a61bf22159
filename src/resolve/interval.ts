/** A day, month or year; the finer parts are left out where unknown. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Lengths of a year and of a month as ISO writes them. */
export const YEAR_LENGTH = 4;
export const MONTH_LENGTH = 7;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** `2014`, `2012-12`, `2017-03-31`. */
export function isoDate(date: CalendarDate): string {
  if (date.month === undefined) return String(date.year);
  const month = `${date.year}-${two(date.month)}`;
  return date.day === undefined ? month : `${month}-${two(date.day)}`;
}

/** Calendar year or years, `2014` or `2021/2025`. */
export function years(first: number, last: number = first): string {
  return first === last ? String(first) : `${first}/${last}`;
}

/** Months of one year, `2020-01/2020-06`; a single month gives `2020-01`, and a first one below 1 is of the year before. */
export function months(year: number, first: number, last: number): string {
  const start = isoDate(first < 1 ? { year: year - 1, month: first + 12 } : { year, month: first });
  return first === last ? start : `${start}/${isoDate({ year, month: last })}`;
}

/** From one day or month to another, in whole months or years where the days allow it: `2018-08/2019-03`. */
export function span(from: CalendarDate, to: CalendarDate): string {
  const whole = (from.day ?? 1) === 1 && (to.day ?? 31) >= lastDay(to);
  if (!whole) return `${isoDate(from)}/${isoDate(to)}`;
  if (from.month === 1 && to.month === 12) return years(from.year, to.year);
  const [first, last] = [from, to].map(({ year, month }) => isoDate({ year, month: month! }));
  return first === last ? first! : `${first}/${last}`;
}

/** The last day of a date's month. */
function lastDay({ year, month = 12 }: CalendarDate): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Hong Kong fiscal years from April of `first` to March of `last`. */
export function fiscalYears(first: number, last: number = first + 1): string {
  return `${isoDate({ year: first, month: 4 })}/${isoDate({ year: last, month: 3 })}`;
}

/** School years from September of `first` to August of `last`. */
export function schoolYears(first: number, last: number = first + 1): string {
  return `${isoDate({ year: first, month: 9 })}/${isoDate({ year: last, month: 8 })}`;
}

/** Year in which an ISO interval starts. */
export function startYear(period: string): number {
  return Number(period.slice(0, 4));
}

/** Year in which an ISO interval ends. */
export function endYear(period: string): number {
  const slash = period.indexOf('/');
  return Number(period.slice(slash + 1, slash + 5));
}

/** True for a period that ended before a date's year or, where both have months, before its month. */
export function isOverBy(period: string, { year, month }: CalendarDate): boolean {
  if (endYear(period) !== year) return endYear(period) < year;
  const end = period.slice(period.indexOf('/') + 1);
  return (
    month !== undefined &&
    end.length >= MONTH_LENGTH &&
    Number(end.slice(YEAR_LENGTH + 1, MONTH_LENGTH)) < month
  );
}

/** True for a period of at most twelve months, in one calendar year or across two. */
export function isWithinTwelvemonth(period: string): boolean {
  const [first, last] = period.split('/');
  return last === undefined || monthOf(last, 12) - monthOf(first!, 1) < 12;
}

/** Months since the year 0 of an ISO date; `unnamed` stands for the month of a bare year. */
function monthOf(date: string, unnamed: number): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? unnamed : Number(month));
}

/** True for a period of several calendar years, `2021/2025`. */
export function isMultiYear(period: string): boolean {
  return period.length === 9 && period[4] === '/';
}

/** `2017-04/2018-03`, `2012-04/2018-03`: years that do not start in January. */
const TWELVEMONTHS = /^\d{4}-\d\d\/\d{4}-\d\d$/;

/** True for a period that a report given in the year `now` speaks of as one to come: it ends after that year, and starts no earlier. */
export function isAhead(period: string, now: number | null): boolean {
  if (now === null || endYear(period) <= now) return false;
  return startYear(period) >= now || (TWELVEMONTHS.test(period) && endYear(period) - startYear(period) > 1);
}
