import type { NormalisedText, Span } from '../contracts/index.js';
import { scanNumbers } from '../quantity/scan.js';
import type { LaidOutTable } from './lay-out-table.js';

/** The overlong numbers in those cells of a table that are not read as running text, in text order. */
export function overlongNumbers({ grid, taken }: LaidOutTable, { text }: NormalisedText): Span[] {
  const kept = new Set(taken);
  return grid.cells.flatMap((cell) => {
    if (cell.number || !kept.has(cell)) return [];
    // What stands there: offsets into the cell's own text, whose lines are joined, may be others.
    return scanNumbers(text.slice(cell.start, cell.end)).overlong.map(({ start, end }) => ({
      start: cell.start + start,
      end: cell.start + end,
    }));
  });
}
