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

const SINCE = /^since (\d{4})(?:-(\d\d))?$/;
const YEARS_END = '12';

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
  return isYearBefore(since[1]!, since[2], period) ? 'yoy' : 'other';
}

/** `较101年度增加` of a figure of 2013, `与2023年8月比较` of one of August 2024, `较106年底增加` of one of 2018 or its December. */
function isYearBefore(year: string, month: string | undefined, period: string | null): boolean {
  if (period === null || startYear(period) !== Number(year) + 1 || !isWithinTwelvemonth(period)) return false;
  if (month === undefined) return true;
  const end = period.slice(period.indexOf('/') + 1);
  return end.length === 4 ? month === YEARS_END : end.slice(5, 7) === month && !period.includes('/');
}
