import type { Cell } from './columns.js';

/** Tells a spreadsheet that the bytes after it are UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a field may hold only between quotes (RFC 4180). */
const TO_QUOTE = /[",\r\n]/;

/** A field of CSV; null is empty. */
export function csvField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return TO_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A line of CSV with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvField).join(',')}\r\n`;
}
