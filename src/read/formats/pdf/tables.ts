import type { Grid, GridCell } from '../grid.js';
import type { Line } from './lines.js';

/** Where a column lies on the page, in points. */
interface Column {
  left: number;
  right: number;
}

/** Lines of one page, one below the other, that each have several cells: a table that was drawn as text. */
export type LineTable = readonly Line[];

/** Splits lines into tables and what stands between them, in order. A table has at least two rows. */
export function splitTables(lines: readonly Line[]): (LineTable | Line)[] {
  const parts: (LineTable | Line)[] = [];
  let run: Line[] = [];
  const flush = () => {
    if (run.length >= 2) parts.push(run);
    else parts.push(...run);
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    if (last && (last.page !== line.page || line.y <= last.y)) flush();
    if (line.cells.length >= 2) run.push(line);
    else {
      flush();
      parts.push(line);
    }
  }
  flush();
  return parts;
}

/** The grid of a table: its columns are those of the rows with most cells; other cells span all that they reach over. */
export function gridOf(table: LineTable): Grid {
  const columns = columnsOf(table);
  const rows = table.map((line) => {
    const cells: GridCell[] = [];
    let next = 0;
    for (const { text, x, right } of line.cells) {
      const reached = columns.flatMap((column, index) => (overlaps(column, x, right) ? [index] : []));
      const first = Math.max(reached[0] ?? nearest(columns, x, right), next);
      const last = Math.max(reached.at(-1) ?? first, first);
      if (first >= columns.length) {
        // No column is left: what does not fit goes with the cell before.
        const before = cells.pop();
        if (before) cells.push({ ...before, paragraphs: [[...before.paragraphs, text].join(' ')] });
        continue;
      }
      for (; next < first; next++) cells.push({ paragraphs: [], rowSpan: 1, colSpan: 1, column: next });
      cells.push({ paragraphs: [text], rowSpan: 1, colSpan: last - first + 1, column: first });
      next = last + 1;
    }
    for (; next < columns.length; next++)
      cells.push({ paragraphs: [], rowSpan: 1, colSpan: 1, column: next });
    return cells;
  });
  return { rows, columns: columns.length, headRows: 0 };
}

/** The columns of the fullest rows, widened by the cells of all rows that touch one column only. */
function columnsOf(table: LineTable): Column[] {
  const most = Math.max(...table.map(({ cells }) => cells.length));
  const fullest = table.filter(({ cells }) => cells.length === most);
  const columns = Array.from({ length: most }, (_, index): Column => {
    const cells = fullest.map((line) => line.cells[index]!);
    return {
      left: Math.min(...cells.map(({ x }) => x)),
      right: Math.max(...cells.map(({ right }) => right)),
    };
  });
  return columns;
}

function overlaps({ left, right }: Column, x: number, end: number): boolean {
  return x < right && end > left;
}

function nearest(columns: readonly Column[], x: number, right: number): number {
  const middle = (x + right) / 2;
  const distances = columns.map((column) => Math.abs((column.left + column.right) / 2 - middle));
  return distances.indexOf(Math.min(...distances));
}
