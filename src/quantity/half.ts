import { isOneOf } from './chars.js';
import type { UnitMatch } from './unit.js';

/** Words that 半 starts; there it adds no half. */
const HALF_WORDS = '导岛径山成数程价封载工径';

/** A unit with the half behind it: `年半`, `个半`, `个半小时`, `成半`. */
export interface HalfUnit {
  readonly end: number;
  readonly unit: string;
  readonly dimension: UnitMatch['dimension'];
}

const TAKES_HALF: ReadonlySet<string> = new Set(['a', 'd', '倍', '周', '个', '斤', '天']);

const AFTER_HALF: ReadonlyArray<{ readonly word: string; readonly unit: string }> = [
  { word: '小时', unit: 'h' },
  { word: '钟头', unit: 'h' },
  { word: '月', unit: '个月' },
];

/** The half after `unit`, or null. A 成 is ten percent, so its half is read with it by the caller. */
export function readHalf(text: string, unit: UnitMatch): HalfUnit | null {
  if (!isOneOf(text, unit.end, '半')) return null;
  if (!TAKES_HALF.has(unit.unit) && unit.scale === 0) return null;
  const end = unit.end + 1;
  if (unit.unit === '个') {
    for (const { word, unit: whole } of AFTER_HALF) {
      if (text.startsWith(word, end)) return { end: end + word.length, unit: whole, dimension: 'duration' };
    }
  }
  if (isOneOf(text, end, HALF_WORDS)) return null;
  return { end, unit: unit.unit, dimension: unit.dimension };
}
