import type { Aspect, Quantity } from '../contracts/index.js';
import { decimal } from '../quantity/numeral.js';
import type { TextCell } from './cell-grid.js';
import type { CellNumber } from './cell-number.js';
import type { TableUnit } from './table-unit.js';

/** The value of a figure in units of one, as records carry it; `sign` is that of its head. */
export function valuesOf(number: CellNumber, unit: TableUnit, sign: 1 | -1, aspect: Aspect) {
  // A fall that its head names is written without a sign.
  const minus = sign === -1 && !number.digits.startsWith('-') ? '-' : '';
  const isMultiple = aspect === 'growth' && unit.unit === '倍';
  const exponent = unit.exponent + (isMultiple ? 2 : 0);
  return {
    value: decimal(minus + number.digits, exponent),
    valueMax: number.max === null ? null : decimal(minus + String(number.max), exponent),
    unit: isMultiple ? '%' : unit.unit,
  };
}

/** The quantity that a cell holds, in normalised text. */
export function quantityOf(cell: TextCell, number: CellNumber, unit: TableUnit): Quantity {
  const start = cell.start + number.start;
  const end = cell.start + number.end;
  return {
    start,
    end,
    unitStart: end,
    value: Number(number.digits),
    valueMax: number.max,
    unit: unit.unit,
    dimension: unit.dimension,
    qualifier: number.qualifier,
    outerStart: start,
    outerEnd: end,
    script: 'arabic',
  };
}
