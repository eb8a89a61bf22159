import type { GridCell } from '../grid.js';

/** A table on one page, or what of it stands there. */
export interface PageTable {
  readonly page: number;
  /** Place of its first piece among those of the page. */
  readonly order: number;
  readonly rows: readonly (readonly GridCell[])[];
  /** Where its columns start and end, in points: one more than there are columns. */
  readonly edges: readonly number[];
  /** How far edges of the same column may be from each other on the next page. */
  readonly slack: number;
  readonly top: number;
  readonly bottom: number;
}

/** Text without rows and columns that hold none, which margins and double lines make; null if no table is left. */
export function tidyTable(table: PageTable): PageTable | null {
  const { rows, edges } = table;
  const columns = edges.slice(1).map((_, column) => column);
  const startsText = (cell: GridCell) => cell.paragraphs.some((text) => text !== '');
  const used = columns.filter((column) =>
    rows.some((row) => row.some((cell) => cell.column === column && startsText(cell))),
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
  return { ...table, rows: tidied, edges: [...used.map((column) => edges[column]!), edges.at(-1)!] };
}
