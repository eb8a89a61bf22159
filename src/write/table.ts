import type { FigureRecord } from '../contracts/index.js';
import { displayWidth, fitWidth } from './display-width.js';
import { exactValue } from './exact-value.js';
import { printable } from './printable.js';
import type { Sink } from './sink.js';
import { type Column, fitColumns } from './table-columns.js';
import type { TextOut } from './text-out.js';

const GAP = '  ';
const SIGNS = { exact: '', range: '', approx: '≈', at_least: '≥', at_most: '≤' } as const;

interface Field extends Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  cell(record: FigureRecord): string;
}

/** From left to right; where the terminal is narrow, `drop` says which column goes first. */
const FIELDS: readonly Field[] = [
  { title: 'line', align: 'right', min: 4, max: 8, drop: 0, cell: (r) => String(r.line) },
  { title: 'label', align: 'left', min: 6, max: 32, drop: 0, cell: (r) => r.label },
  { title: 'text', align: 'left', min: 8, max: 20, drop: 3, cell: (r) => r.text },
  // Never cut short: a number without its end is another number.
  { title: 'value', align: 'right', min: 60, max: 60, drop: 0, cell: value },
  { title: 'aspect', align: 'left', min: 10, max: 22, drop: 5, cell: aspect },
  { title: 'status', align: 'left', min: 8, max: 8, drop: 4, cell: (r) => r.status },
  { title: 'metric', align: 'left', min: 10, max: 32, drop: 2, cell: (r) => r.metric ?? '-' },
  { title: 'subject', align: 'left', min: 8, max: 20, drop: 1, cell: (r) => r.subject ?? '-' },
  { title: 'period', align: 'left', min: 9, max: 17, drop: 6, cell: (r) => r.period ?? '-' },
];

/** A table for reading, one for each file under its name, at most `width` columns wide. */
export function tableSink(out: TextOut, width: number): Sink {
  let records: FigureRecord[] = [];
  let first = true;
  const flush = () => {
    if (records.length === 0) return undefined;
    const text = (first ? '' : '\n') + table(records, width);
    first = false;
    records = [];
    return out.write(text);
  };
  return {
    write(record) {
      const waiting = records[0] && records[0].file !== record.file ? flush() : undefined;
      records.push(record);
      return waiting;
    },
    async end() {
      await flush();
      await out.flush();
    },
  };
}

function table(records: readonly FigureRecord[], width: number): string {
  const rows = records.map((record) => FIELDS.map((field) => printable(field.cell(record))));
  const natural = FIELDS.map((field, i) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[i]!)), field.title.length),
  );
  const widths = fitColumns(FIELDS, natural, width - 1, GAP.length);
  const line = (cells: readonly string[]) =>
    cells
      .flatMap((cell, i) => (widths[i]! > 0 ? [fitWidth(cell, widths[i]!, FIELDS[i]!.align)] : []))
      .join(GAP)
      .trimEnd();
  const head = line(FIELDS.map((field) => field.title));
  return `${[printable(records[0]!.file), head, '-'.repeat(displayWidth(head)), ...rows.map(line)].join('\n')}\n`;
}

function value(record: FigureRecord): string {
  const { text, value, value_max: max } = record;
  const range = max === null ? '' : `–${number(text, max)}`;
  return `${SIGNS[record.qualifier]}${number(text, value)}${range}${record.unit === '' ? '' : ` ${record.unit}`}`;
}

function aspect(record: FigureRecord): string {
  return record.basis === null ? record.aspect : `${record.aspect} ${record.basis}`;
}

function number(text: string, value: number): string {
  return exactValue(text, value) ?? value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}
