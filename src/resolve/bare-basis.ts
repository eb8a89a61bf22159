import type { Aspect, Basis } from '../contracts/index.js';
import type { ToldBasis } from '../engine/saying.js';
import { endYear, isWithinTwelvemonth, startYear } from './interval.js';

/**
 * The basis of a change whose words name none, by the interval it holds for. In a report on one year, or on part of it, a bare rise is on
 * the year before, also where the report leaves unnamed which year that is; in a census on the one before, in an adjusted budget on the
 * budget as it was (`other`); over several years it names no basis. In a fiscal year only a rate is: `政府收入将减少19亿元` is what a
 * measure costs.
 */
function bareBasis(period: string | null, aspect: Aspect, other: boolean, ofOneYear: boolean): Basis | null {
  if (other) return 'other';
  if (period === null) return ofOneYear ? 'yoy' : null;
  if (startYear(period) === endYear(period)) return 'yoy';
  return aspect === 'growth' && isWithinTwelvemonth(period) ? 'yoy' : null;
}

/** `since 2023`, `since 2023-08`, `since 2023-Q2`, and without year or of the last one `since -08`, `since last-Q4`. */
const SINCE = /^since (\d{4}|last|)(?:-(Q?)(\d{1,2}))?$/;
const YEARS_END = 12;

/** The basis of a change by what its words tell and by the interval it holds for. */
export function settledBasis(
  told: ToldBasis | 'bare' | null,
  period: string | null,
  aspect: Aspect,
  other: boolean,
  ofOneYear: boolean,
): Basis | null {
  if (told === 'bare') return bareBasis(period, aspect, other, ofOneYear);
  const since = told === null ? null : SINCE.exec(told);
  if (since === null) return told as Basis | null;
  const [, year, quarter, part] = since;
  if (period === null) return year === 'last' ? 'yoy' : 'other';
  if (part === undefined) return isYearBefore(Number(year), undefined, period) ? 'yoy' : 'other';
  const inYear = quarter === '' ? 12 : 4;
  const own = quarter === '' ? monthOf(period) : quarterOf(period);
  if (own !== null) {
    const earlier = Number(part);
    const first = startYear(period) * inYear;
    const years =
      year === 'last' ? -1 : year === '' ? (earlier > own ? -1 : 0) : Number(year) - startYear(period);
    const apart = first + own - (first + years * inYear + earlier);
    if (apart === 1) return 'previous_period';
    if (apart === inYear) return 'yoy';
  }
  if (year === 'last') return 'yoy';
  return year !== '' && quarter === '' && isYearBefore(Number(year), Number(part), period) ? 'yoy' : 'other';
}

/** The month that a period is or ends on, as `2023-08` and `2023-08-31`; null for a longer one. */
function monthOf(period: string): number | null {
  return period.length >= 7 && !period.includes('/') ? Number(period.slice(5, 7)) : null;
}

/** The quarter that a period is, `2024-07/2024-09`, or ends on, as a month does. */
function quarterOf(period: string): number | null {
  const [first, last] = period.split('/');
  const month = Number((last ?? first!).slice(5, 7));
  if (month === 0 || month % 3 !== 0) return null;
  return last === undefined || month - Number(first!.slice(5, 7)) === 2 ? month / 3 : null;
}

/** `较101年度增加` of a figure of 2013, `与2023年8月比较` of one of August 2024, `较106年底增加` of one of 2018 or its December. */
function isYearBefore(year: number, month: number | undefined, period: string): boolean {
  if (startYear(period) !== year + 1 || !isWithinTwelvemonth(period)) return false;
  if (month === undefined) return true;
  const end = period.slice(period.indexOf('/') + 1);
  return end.length === 4 ? month === YEARS_END : Number(end.slice(5, 7)) === month && !period.includes('/');
}
