import type { Dimension } from '../contracts/index.js';
import { isOneOf } from './chars.js';
import { emit, type Scan } from './found.js';
import { matchUnit } from './unit.js';

/** What halves: measures, not things (半个 is vague), and not days, whose half is a time of day. */
const HALVES: ReadonlySet<Dimension> = new Set<Dimension>([
  'duration',
  'points',
  'weight',
  'length',
  'area',
  'volume',
  'multiple',
]);
/** What makes 半 part of another word, or a half of a period that has a name (上半年, 大半个世纪). */
const NOT_AFTER = '上下前后大小多一过两各参对减折强月夜吨亩时年天岁个每这那近头居开';
/** What, behind 半年, makes it a period or the name of a thing. */
const NOT_BEFORE = '来内间后前以之期报度多的工总考';

/** Reads `半小时`, `半个月`, `半年` at `index` as half a unit; returns the end, or 0 where there is none. */
export function scanHalfUnit(scan: Scan, index: number): number {
  const { text, region } = scan;
  if (isOneOf(text, index - 1, NOT_AFTER) || isOneOf(text, index + 1, '山半')) return 0;
  const unit = matchUnit(text, index + 1, region, 'chinese');
  if (!unit || !HALVES.has(unit.dimension) || unit.unit === 'd' || unit.unit === '月') return 0;
  if (unit.dimension === 'duration' && isOneOf(text, unit.end, NOT_BEFORE)) return 0;
  emit(scan, {
    start: index,
    end: unit.end,
    unitStart: index + 1,
    value: 0.5,
    valueMax: null,
    unit: unit.unit,
    dimension: unit.dimension,
    qualifier: null,
    script: 'chinese',
  });
  return unit.end;
}
