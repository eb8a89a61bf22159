import { parse } from 'csv-parse/sync';
import { decode } from '../../../text/decode.js';
import { DecodeError } from '../../../text/decode-error.js';
import { layOut } from '../flow.js';
import { damaged, FormatError } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { layOutSheet, type SheetRows } from '../sheet.js';
import { TextBuilder } from '../text-builder.js';

const DELIMITERS = [',', '\t', ';', '，'] as const;
/** Characters by which the delimiter is chosen. */
const SAMPLE = 10_000;

/** Reads separated values; the delimiter is the one that the first lines hold most of. */
export const readCsv: FormatReader = async (bytes, encoding) => {
  const { text, notes } = decoded(bytes, encoding);
  const rows = records(text).map((record) =>
    record
      .map((value, column) => ({ text: value, column, rowSpan: 1, colSpan: 1 }))
      .filter((cell) => cell.text.trim() !== ''),
  ) satisfies SheetRows;
  const builder = new TextBuilder();
  layOut(layOutSheet(rows, null), builder);
  return builder.build(text.includes('\ufffd') ? notes : []);
};

function decoded(bytes: Uint8Array, encoding: string | undefined) {
  try {
    return decode(bytes, { encoding });
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new FormatError(error.code, error.found, error.advice, { cause: error });
  }
}

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

function delimiterOf(sample: string): string {
  const unquoted = sample.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
