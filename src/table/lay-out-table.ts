import type { NormalisedText, Region, Span, Table } from '../contracts/index.js';
import { type CellGrid, cellGrid } from './cell-grid.js';
import { layoutOf, type TableLayout } from './table-layout.js';

/** A table laid out on normalised text. */
export interface LaidOutTable {
  readonly table: Table;
  /** Which of the document's tables it is, from 1. */
  readonly number: number;
  readonly grid: CellGrid;
  readonly layout: TableLayout;
  /** Cells that are no running text: figures, their heads, and places without a value. In text order. */
  readonly taken: readonly Span[];
}

/** Tells heads from figures in a table; null where it has no figures of its own, or cannot be made out. */
export function layOutTable(
  table: Table,
  number: number,
  normalised: NormalisedText,
  region: Region,
): LaidOutTable | null {
  const grid = cellGrid(table, normalised, region);
  const layout = layoutOf(grid, table.headRows, region);
  if (!layout) return null;
  const isRemark = (column: number) => layout.columns[column] === 'remarks';
  const taken = grid.cells.filter(({ row, column }) => row < layout.firstRow || !isRemark(column));
  return { table, number, grid, layout, taken };
}
