import type { FigureRecord } from '../contracts/index.js';
import type { OutputColumn } from './columns.js';
import { BYTE_ORDER_MARK, csvField, csvLine } from './csv-text.js';
import { guardFormula } from './guard-formula.js';
import type { TextFormat } from './text-format.js';

/** CSV after RFC 4180: a header row, lines ended by CRLF, null as an empty field; text that could be a formula is guarded. */
export function csvFormat(columns: readonly OutputColumn[], bom: boolean): TextFormat {
  const head = (bom ? BYTE_ORDER_MARK : '') + csvLine(columns.map(({ title }) => title));
  return { head, between: '', foot: '', none: head, texts: () => linesOf(columns) };
}

function linesOf(columns: readonly OutputColumn[]): (record: FigureRecord) => string {
  const fields = columns.map(fieldOf);
  return (record) => {
    let line = fields[0]!(record);
    for (let i = 1; i < fields.length; i++) line += `,${fields[i]!(record)}`;
    // An empty line would be taken for none.
    return `${line === '' ? '""' : line}\r\n`;
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
