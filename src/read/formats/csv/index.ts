import { parse } from 'csv-parse/sync';
import { decodeText } from '../decode-text.js';
import { layOut } from '../flow.js';
import { damaged } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { layOutSheet, type SheetRows } from '../sheet.js';
import { TextBuilder } from '../text-builder.js';

const DELIMITERS = [',', '\t', ';'] as const;
const WIDE_COMMA = '，';
/** Characters by which the delimiter is chosen. */
const SAMPLE = 10_000;

/** Reads separated values; the delimiter is the one that the first lines hold most of. */
export const readCsv: FormatReader = async (bytes, encoding) => {
  const { text, encoding: used, notes } = decodeText(bytes, { encoding });
  const rows = records(text).map((record) =>
    record
      .map((value, column) => ({ text: value, column, rowSpan: 1, colSpan: 1 }))
      .filter((cell) => cell.text.trim() !== ''),
  ) satisfies SheetRows;
  const builder = new TextBuilder();
  layOut(layOutSheet(rows, null), builder);
  return { ...builder.build(notes), encoding: used };
};

function records(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text.slice(0, SAMPLE)),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    throw damaged('table of separated values', error);
  }
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
