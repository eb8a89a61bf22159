import type { FigureRecord } from '../contracts/index.js';
import type { OutputColumn } from './columns.js';
import { BYTE_ORDER_MARK, csvField, csvLine } from './csv-text.js';
import { guardFormula } from './guard-formula.js';
import type { Sink } from './sink.js';
import type { TextOut } from './text-out.js';

/** CSV after RFC 4180: a header row, lines ended by CRLF, null as an empty field; text that could be a formula is guarded. */
export function csvSink(out: TextOut, columns: readonly OutputColumn[], bom: boolean): Sink {
  const fields = columns.map(fieldOf);
  let head = (bom ? BYTE_ORDER_MARK : '') + csvLine(columns.map(({ title }) => title));
  return {
    write(record) {
      let line = fields[0]!(record);
      for (let i = 1; i < fields.length; i++) line += `,${fields[i]!(record)}`;
      // An empty line would be taken for none.
      const text = `${head}${line === '' ? '""' : line}\r\n`;
      head = '';
      return out.write(text);
    },
    flush: () => out.flush(),
    async end() {
      await out.write(head);
      await out.flush();
    },
  };
}

/** Text of reports is guarded; numbers, also those kept as text, are never touched. */
function fieldOf({ kind, cell }: OutputColumn): (record: FigureRecord) => string {
  if (kind !== 'text') return (record) => csvField(cell(record));
  // Neighbours share their file, subject and quote.
  let last: string | null = null;
  let field = '';
  return (record) => {
    const text = cell(record) as string | null;
    if (text !== last) {
      last = text;
      field = text === null ? '' : csvField(guardFormula(text));
    }
    return field;
  };
}
