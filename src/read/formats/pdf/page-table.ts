import type { GridCell } from '../grid.js';
import type { Slot } from './slots.js';

/** A table on one page, or what of it stands there. */
export interface PageTable {
  readonly page: number;
  /** Place of its first piece among those of the page. */
  readonly order: number;
  readonly rows: readonly (readonly GridCell[])[];
  /** Where its columns lie: between lines, or as far as the text reaches. */
  readonly columns: readonly Slot[];
  readonly ruled: boolean;
}

/** Text without rows and columns that hold none, which margins and double lines make; null if no table is left. */
export function tidyTable(table: PageTable): PageTable | null {
  const { rows, columns } = table;
  const startsText = (cell: GridCell) => cell.paragraphs.some((text) => text !== '');
  const used = columns.flatMap((_, column) =>
    rows.some((row) => row.some((cell) => cell.column === column && startsText(cell))) ? [column] : [],
  );
  if (used.length < 2) return null;
  const newColumn = (column: number) => used.filter((each) => each < column).length;
  const usedRows = rows.flatMap((row, index) => (row.some(startsText) ? [index] : []));
  if (usedRows.length < 2) return null;
  const tidied = usedRows.map((index) =>
    rows[index]!.flatMap((cell): GridCell[] => {
      const column = newColumn(cell.column);
      const colSpan = newColumn(cell.column + cell.colSpan) - column;
      const rowSpan = usedRows.filter((row) => row >= index && row < index + cell.rowSpan).length;
      return colSpan > 0 ? [{ ...cell, column, colSpan, rowSpan }] : [];
    }),
  );
  return { ...table, rows: tidied, columns: used.map((column) => columns[column]!) };
}
