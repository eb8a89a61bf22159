import type { FigureRecord } from '../contracts/index.js';
import type { ColumnName } from './column-titles.js';
import type { Cell, OutputColumn } from './columns.js';
import type { TextFormat } from './text-format.js';

/** What a table to paste shows where its user names no columns: as the terminal's table, with the unit. */
export const MARKDOWN_COLUMNS: readonly ColumnName[] = [
  'label',
  'text',
  'value',
  'unit',
  'aspect',
  'basis',
  'status',
  'metric',
  'subject',
  'period',
];

/** A table of GitHub's Markdown, a row a record; numbers stand to the right. */
export function markdownFormat(columns: readonly OutputColumn[]): TextFormat {
  const head = markdownHead(
    columns.map(({ title }) => title),
    columns.map(({ kind }) => kind !== 'text'),
  );
  const row = (record: FigureRecord) => markdownRow(columns.map(({ cell }) => cell(record)));
  return { head, between: '', foot: '', none: head, texts: () => row };
}

/** The head of a table and the line below it. */
export function markdownHead(titles: readonly string[], toTheRight: readonly boolean[]): string {
  return `${markdownRow(titles)}| ${toTheRight.map((right) => (right ? '---:' : '---')).join(' | ')} |\n`;
}

export function markdownRow(cells: readonly Cell[]): string {
  return `| ${cells.map(markdownCell).join(' | ')} |\n`;
}

/** Line breaks become `<br>`; whatever Markdown would read as markup is escaped. An underscore inside a word is none. */
function markdownCell(cell: Cell): string {
  return String(cell ?? '')
    .trim()
    .replace(/[\\`*[\]<>|~&]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>');
}
