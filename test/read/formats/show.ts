import type { FormattedText } from '../../../src/read/formats/format-reader.js';

/** The tables of a document, one string a cell: its place from 0, its spans where it has any, its text. */
export function cellsOf({ text, tables }: Pick<FormattedText, 'text' | 'tables'>): string[][] {
  return tables.map(({ rows }) =>
    rows.flat().map(({ row, column, rowSpan, colSpan, start, end }) => {
      const spans = rowSpan * colSpan > 1 ? ` ${rowSpan}×${colSpan}` : '';
      return `${row},${column}${spans} ${text.slice(start, end)}`;
    }),
  );
}

/** The headings and paragraphs of a document, headings after `#`. */
export function blocksOf({ text, blocks = [] }: Pick<FormattedText, 'text' | 'blocks'>): string[] {
  return blocks.map(({ kind, start, end }) => (kind === 'heading' ? '# ' : '') + text.slice(start, end));
}
