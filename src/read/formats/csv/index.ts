import { parse } from 'csv-parse/sync';
import { decodeText } from '../decode-text.js';
import { layOut } from '../flow.js';
import { damaged, FormatError } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { LIMITS } from '../limits.js';
import { layOutSheet, type SheetCell, type SheetRows } from '../sheet.js';
import { TextBuilder } from '../text-builder.js';

const DELIMITERS = [',', '\t', ';'] as const;
const WIDE_COMMA = '，';
/** Characters by which the delimiter is chosen. */
const SAMPLE = 10_000;

/** Reads separated values; the delimiter is the one that the first lines hold most of. */
export const readCsv: FormatReader = async (bytes, encoding) => {
  const { text, encoding: used, notes } = decodeText(bytes, { encoding });
  const builder = new TextBuilder();
  layOut(layOutSheet(rowsOf(text), null), builder);
  return { ...builder.build(notes), encoding: used };
};

function rowsOf(text: string): SheetRows {
  const rows: SheetCell[][] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text.slice(0, SAMPLE)),
      record_delimiter: lineEndsOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      // Row by row: what is too wide is refused before the rest is read, and empty cells are not kept.
      on_record(record: string[], { lines }) {
        rows.push(cellsOf(record, lines));
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw damaged('table of separated values', error);
  }
}

/** The cells of a row that hold something; `line` is the one that it stands in. */
function cellsOf(record: readonly string[], line: number): SheetCell[] {
  const cells: SheetCell[] = [];
  const width = record.findLastIndex(isFilled) - record.findIndex(isFilled) + 1;
  if (width > LIMITS.columns) {
    throw new FormatError(
      'unsafe',
      `a row of ${width} columns in line ${line}`,
      `split it into tables of at most ${LIMITS.columns}`,
    );
  }
  record.forEach((text, column) => {
    if (isFilled(text)) cells.push({ text, column, rowSpan: 1, colSpan: 1 });
  });
  return cells;
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

/**
 * The line end of a text that has one kind only; none where the first row is to tell. Then the parser tries all kinds at every character
 * of that row, which takes ten times as long: two seconds for 500,000 columns.
 */
function lineEndsOf(text: string): string[] {
  if (!text.includes('\r')) return ['\n'];
  return /\r(?!\n)|(?<!\r)\n/.test(text) ? [] : ['\r\n'];
}

/** The mark that the first lines hold most of; the Chinese comma, which prose holds too, where all of them hold it as often. */
function delimiterOf(sample: string): string {
  const unquoted = sample.replace(/"[^"]*"/g, '');
  const count = (text: string, delimiter: string) => text.split(delimiter).length - 1;
  const counts = DELIMITERS.map((delimiter) => count(unquoted, delimiter));
  const most = Math.max(...counts);
  if (most > 0) return DELIMITERS[counts.indexOf(most)]!;
  const lines = unquoted.split(/\r?\n/).slice(0, -1);
  const commas = lines.filter((line) => line !== '').map((line) => count(line, WIDE_COMMA));
  return commas.length > 1 && commas.every((found) => found === commas[0]) ? WIDE_COMMA : DELIMITERS[0];
}
