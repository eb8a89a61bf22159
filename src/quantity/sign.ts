import type { Dimension } from '../contracts/index.js';
import { isDash, isHan, isLatin, isOneOf } from './chars.js';
import type { Scan } from './found.js';
import { isWhole } from './whole.js';

/** What 负 may follow and still be a sign: elsewhere a word ends with it (税负, 自负). */
const BEFORE_NEGATIVE = '为至到由从是长率达~—-';

/** Length of the sign before the number at `start` that makes it negative, 0 where there is none. */
export function signBefore(scan: Scan, start: number, unit: string, dimension: Dimension): number {
  const { text } = scan;
  if (dimension === 'temperature' && text.endsWith('零下', start)) return 2;
  return isNegative(scan, start, unit) ? 1 : 0;
}

/** True for a minus sign or 负 before the number, as against a dash that joins it to what stands left. */
function isNegative(scan: Scan, start: number, unit: string): boolean {
  const { text } = scan;
  const sign = start - 1;
  if (sign < 0) return false;
  if (text.charAt(sign) === '负') return !isHan(text, sign - 1) || isOneOf(text, sign - 1, BEFORE_NEGATIVE);
  if (!isOneOf(text, sign, '-−－')) return false;
  const last = scan.found.at(-1);
  if (last && last.end === sign) return false;
  if (sign === 0) return unit !== '' || isWhole(text, start, text.length);
  if (isLatin(text, sign - 1) || isDash(text, sign - 1) || isOneOf(text, sign - 1, '0123456789%)）]〕”"'))
    return false;
  return unit !== '' || text.charAt(sign) === '−';
}

/** Length of a sign that stands at `index`, before the second bound of a range; 0 where there is none. */
export function signAt(text: string, index: number): number {
  if (text.startsWith('零下', index)) return 2;
  return isOneOf(text, index, '-−－负') ? 1 : 0;
}
