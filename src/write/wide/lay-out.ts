import { BYTE_ORDER_MARK, csvLine } from '../csv-text.js';
import { guardFormula } from '../guard-formula.js';
import { markdownHead, markdownRow } from '../markdown.js';
import type { LayOut } from './wide-sink.js';
import { WIDE_KEYS } from './wide-table.js';

/** A wide table as CSV; its titles, subjects and files are guarded, its numbers are not touched. */
export function csvLayOut(bom: boolean): LayOut {
  return (titles, rows) => {
    const lines = rows.map((row) =>
      csvLine(row.map((cell, i) => (i < WIDE_KEYS && typeof cell === 'string' ? guardFormula(cell) : cell))),
    );
    return (bom ? BYTE_ORDER_MARK : '') + csvLine(titles.map(guardFormula)) + lines.join('');
  };
}

/** A wide table as Markdown. */
export const markdownLayOut: LayOut = (titles, rows) =>
  markdownHead(
    titles,
    titles.map((_, i) => i >= WIDE_KEYS),
  ) + rows.map(markdownRow).join('');
