import { isOneOf } from './chars.js';
import type { UnitMatch } from './unit.js';

/** Words that 半 starts; there it adds no half. */
const HALF_WORDS = '导岛径山成数程价封载工';

/** A unit with what stands behind or inside it: `年半`, `个半`, `个半小时`, `个多月`. */
export interface ExtendedUnit {
  readonly end: number;
  readonly unit: string;
  readonly dimension: UnitMatch['dimension'];
  /** A half to add, or "and more". */
  readonly adds: 'half' | 'more';
}

const TAKES_HALF: ReadonlySet<string> = new Set([
  'a',
  'd',
  '倍',
  '周',
  '个',
  '斤',
  'km',
  'mu',
  'kg',
  '岁',
  't',
  'm',
  '里',
  '尺',
  '两',
]);

/** Units that 个半 and 个多 may be split by (`两个半小时`, `3个多月`). */
const SPLIT_UNITS: ReadonlyArray<{
  readonly word: string;
  readonly unit: string;
  readonly points?: boolean;
}> = [
  { word: '小时', unit: 'h' },
  { word: '钟头', unit: 'h' },
  { word: '月', unit: '个月' },
  { word: '星期', unit: '周' },
  { word: '百分点', unit: 'pp', points: true },
];

/** What extends `unit`, or null. */
export function extendUnit(text: string, unit: UnitMatch): ExtendedUnit | null {
  const half = isOneOf(text, unit.end, '半');
  if (!half && !isOneOf(text, unit.end, '多')) return null;
  const adds = half ? 'half' : 'more';
  const end = unit.end + 1;
  if (unit.unit === '个') {
    for (const { word, unit: whole, points } of SPLIT_UNITS) {
      if (!text.startsWith(word, end)) continue;
      return { end: end + word.length, unit: whole, dimension: points ? 'points' : 'duration', adds };
    }
  }
  if (!half || isOneOf(text, end, HALF_WORDS)) return null;
  if (!TAKES_HALF.has(unit.unit) && unit.unit !== '%') return null;
  return { end, unit: unit.unit, dimension: unit.dimension, adds };
}
