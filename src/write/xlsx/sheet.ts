import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { rangeRef } from 'hucre/xlsx';
import type { Cell, ColumnKind } from '../columns.js';
import { displayWidth } from '../display-width.js';

/** Widest column that is laid out, in half-width characters. */
const WIDEST = 40;
/** Rows that are looked at for the width of a column. */
const LOOKED_AT = 200;

const BOLD: CellStyle = { font: { bold: true } };
const WHOLE = '#,##0';

export interface SheetColumn {
  readonly title: string;
  readonly kind: ColumnKind;
}

/** A sheet with a bold header that stays in view, a filter on every column, and numbers shown with thousands marks. */
export function sheetOf(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly Cell[])[],
): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map(columns.map((_, i) => [`0,${i}`, { style: BOLD }]));
  for (const [i, { kind }] of columns.entries()) {
    if (kind !== 'number') continue;
    for (const [row, values] of rows.entries()) {
      const value = values[i];
      if (typeof value === 'number' && !Number.isInteger(value))
        cells.set(`${row + 1},${i}`, { style: { numFmt: decimalFormat(value) } });
    }
  }
  return {
    name,
    columns: columns.map((column, i) => ({
      width: widthOf(column, rows, i),
      ...(column.kind === 'number' ? { numFmt: WHOLE } : {}),
    })),
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(literal))],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, Math.max(0, columns.length - 1)) },
  };
}

/** Workbooks write characters that XML cannot hold as `_x0007_`; text that looks so by itself is kept from being read as one. */
function literal(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : cell;
}

/** Shows a number with as many decimals as it has, up to ten. */
function decimalFormat(value: number): string {
  const decimals = (String(value).split('e')[0]!.split('.')[1] ?? '0').length;
  return `${WHOLE}.${'0'.repeat(Math.min(decimals, 10))}`;
}

function widthOf({ title }: SheetColumn, rows: readonly (readonly Cell[])[], i: number): number {
  const widths = rows.slice(0, LOOKED_AT).map((row) => displayWidth(String(row[i] ?? '')));
  return Math.min(WIDEST, Math.max(displayWidth(title) + 3, ...widths) + 2);
}
