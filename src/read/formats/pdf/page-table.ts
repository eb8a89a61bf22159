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

/** The table without rows and columns that hold no text, which margins and double lines make; null if no table is left. */
export function tidyTable(table: PageTable): PageTable | null {
  const filled = table.rows.flatMap((row, index) =>
    row.flatMap(({ column, paragraphs }) =>
      paragraphs.some((text) => text !== '') ? [{ index, column }] : [],
    ),
  );
  const rows = new Set(filled.map(({ index }) => index));
  const columns = new Set(filled.map(({ column }) => column));
  if (rows.size < 2 || columns.size < 2) return null;
  const newRow = placesIn(rows, table.rows.length);
  const newColumn = placesIn(columns, table.columns.length);
  const tidied = table.rows.flatMap((row, index) => {
    if (!rows.has(index)) return [];
    const cells = row.flatMap((cell): GridCell[] => {
      const column = newColumn[cell.column]!;
      const colSpan = newColumn[cell.column + cell.colSpan]! - column;
      const rowSpan = newRow[index + cell.rowSpan]! - newRow[index]!;
      return colSpan > 0 ? [{ ...cell, column, colSpan, rowSpan }] : [];
    });
    return [cells];
  });
  return { ...table, rows: tidied, columns: table.columns.filter((_, column) => columns.has(column)) };
}

/** For each place up to `count`, how many of those before it are kept. */
function placesIn(kept: ReadonlySet<number>, count: number): number[] {
  const places = [0];
  for (let place = 0; place < count; place++) places.push(places[place]! + (kept.has(place) ? 1 : 0));
  return places;
}
