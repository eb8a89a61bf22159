import { stringify } from 'csv-stringify/sync';
import type { FigureRecord } from '../contracts/index.js';
import { RECORD_FIELDS } from '../record/index.js';
import type { Sink } from './sink.js';
import type { TextOut } from './text-out.js';

/** Records formatted in one go: a call for each would cost more than the formatting. */
const BATCH = 256;

/** CSV after RFC 4180: a header row, lines ended by CRLF, null as an empty field. */
export function csvSink(out: TextOut): Sink {
  let rows: unknown[][] = [[...RECORD_FIELDS]];
  const format = () => {
    if (rows.length === 0) return undefined;
    const text = stringify(rows, { record_delimiter: 'windows' });
    rows = [];
    return out.write(text);
  };
  const flush = async () => {
    await format();
    await out.flush();
  };
  return {
    write(record) {
      rows.push(row(record));
      return rows.length >= BATCH ? format() : undefined;
    },
    flush,
    end: flush,
  };
}

function row(record: FigureRecord): unknown[] {
  return RECORD_FIELDS.map((field) => record[field]);
}
