import type { Aspect } from '../contracts/index.js';
import type { HeadSaying } from './head-reading.js';
import { isRelative, NO_UNIT, type TableUnit, tableUnit } from './table-unit.js';

/** Where a cell's unit may come from, from near to far. */
export interface UnitSources {
  readonly cell: TableUnit | null;
  /** The cell says itself that it is a difference (`增加3个`). */
  readonly isChange: boolean;
  readonly row: readonly TableUnit[];
  /** Of the rows that the row stands under. */
  readonly inherited: readonly TableUnit[];
  readonly column: readonly TableUnit[];
  /** Of the nearest size to the left, which a difference has its unit from. */
  readonly beside: readonly TableUnit[];
  readonly caption: readonly TableUnit[];
  /** What is measured: a rate is in percent where the caption offers that. */
  readonly label: string;
}

interface UnitAndAspect {
  readonly unit: TableUnit;
  readonly aspect: Aspect;
}

const RATE = /(?:率|比重|占比|比例|增速|增幅|涨幅|程度)$/;

/** The unit of a cell, and the aspect where the unit decides it: a change in percent is a growth, in points a difference. */
export function unitAndAspect(sources: UnitSources, saying: HeadSaying | null): UnitAndAspect {
  const { cell } = sources;
  if (cell?.unit !== '' || cell.exponent === 0) return found(sources, saying);
  // `86.4万` under `人次`: the cell gives the magnitude, its heads the unit.
  const { unit, aspect } = found({ ...sources, cell: null }, saying);
  return { unit: { ...unit, exponent: cell.exponent }, aspect };
}

function found(sources: UnitSources, saying: HeadSaying | null): UnitAndAspect {
  const { cell, row, column, inherited, beside, caption, label } = sources;
  if (cell && sources.isChange) return { unit: cell, aspect: cell.unit === '%' ? 'growth' : 'change' };
  if (saying === null) {
    const near = cell ?? row[0] ?? column[0] ?? inherited[0];
    const unit = near ?? fromCaption(caption, label);
    // Points are always a difference.
    return { unit, aspect: unit.dimension === 'points' ? 'change' : 'level' };
  }
  const written = saying.unit === undefined ? null : tableUnit(saying.unit, 'CN');
  const relative = [...column, ...row].filter(isRelative);
  if (saying.aspect === 'change' && written === null) {
    const near = cell ?? column[0] ?? row[0] ?? beside[0] ?? inherited[0];
    return { unit: near ?? fromCaption(caption, label), aspect: 'change' };
  }
  if (saying.aspect === 'growth') {
    const points = column.find(({ dimension }) => dimension === 'points');
    const inPercent = row[0] !== undefined && isRelative(row[0]);
    if (cell?.dimension === 'points') return { unit: cell, aspect: 'change' };
    if (points && (column.length === 1 || inPercent)) return { unit: points, aspect: 'change' };
    const percent = column.find(({ dimension }) => dimension === 'percent');
    return { unit: cell ?? percent ?? written!, aspect: 'growth' };
  }
  return {
    unit: cell ?? (written?.dimension === 'percent' ? relative[0] : undefined) ?? written ?? NO_UNIT,
    aspect: saying.aspect,
  };
}

/** Of `单位：万元、%` a rate takes the percent, all else the other. */
function fromCaption(units: readonly TableUnit[], label: string): TableUnit {
  const rate = RATE.test(label);
  return units.find((unit) => isRelative(unit) === rate) ?? (rate ? undefined : units[0]) ?? NO_UNIT;
}
