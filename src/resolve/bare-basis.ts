import type { Aspect, Basis } from '../contracts/index.js';
import { endYear, isWithinTwelvemonth, startYear } from './interval.js';

/**
 * The basis of a change whose words name none, by the interval it holds for. In a report on one year a bare rise is on the year before,
 * in a census on the one before; over several years it names no basis. In a fiscal year only a rate is: `政府收入将减少19亿元` is what
 * a measure costs.
 */
export function bareBasis(period: string | null, aspect: Aspect, census: boolean): Basis | null {
  if (census) return 'other';
  if (period === null) return null;
  if (startYear(period) === endYear(period)) return 'yoy';
  return aspect === 'growth' && isWithinTwelvemonth(period) ? 'yoy' : null;
}
