import { FormatError } from './format-error.js';
import { LIMITS } from './limits.js';

/** A cell as a document gives it. */
export interface SourceCell {
  readonly paragraphs: readonly string[];
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A cell with its place in the grid. */
export interface GridCell extends SourceCell {
  readonly column: number;
}

/** A table before it is laid out as text: for each row the cells that start in it, by column. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  readonly columns: number;
  readonly headRows: number;
}

/**
 * Refuses a table whose grid would cost more than a report is worth.
 * @throws FormatError `unsafe`
 */
export function checkSize(rows: number, columns: number, most: number = LIMITS.columns): void {
  if (columns <= most && rows * columns <= LIMITS.cells) return;
  throw new FormatError('unsafe', `a table of ${rows} × ${columns} cells`, 'split it into smaller ones');
}

/**
 * Places cells that come one after the other, as in HTML: each takes the first column that no cell above reaches down to.
 * Spans that run beyond the last row are cut there.
 * @throws FormatError `unsafe` for a grid beyond the limits
 */
export function placeCells(rows: readonly (readonly SourceCell[])[], headRows = 0): Grid {
  /** For each column how many rows, counted from the current one, a cell above still covers. */
  const covered: number[] = [];
  let columns = 0;
  const placed = rows.map((row, index) => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const cell of row) {
      while ((covered[column] ?? 0) > 0) column++;
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - index));
      const colSpan = Math.max(1, Math.min(cell.colSpan, LIMITS.columns));
      cells.push({ paragraphs: cell.paragraphs, rowSpan, colSpan, column });
      for (let i = 0; i < colSpan; i++) covered[column + i] = Math.max(covered[column + i] ?? 0, rowSpan);
      column += colSpan;
      columns = Math.max(columns, column);
      // Columns that no cell starts in may still be taken out.
      checkSize(rows.length, columns, LIMITS.cells);
    }
    for (let i = 0; i < covered.length; i++) covered[i] = Math.max((covered[i] ?? 0) - 1, 0);
    return cells;
  });
  return { rows: placed, columns, headRows };
}
