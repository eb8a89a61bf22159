import type { FigureRecord } from '../../contracts/index.js';
import type { Cell, Lang } from '../columns.js';
import { exactValue } from '../exact-value.js';
import { compareColumns, type WideColumn, wideColumnKey, wideTitle } from './wide-column.js';

interface WideRow {
  readonly subject: string | null;
  readonly period: string | null;
  readonly files: Set<string>;
  readonly cells: Map<string, Entry>;
}

interface Entry {
  readonly cell: Cell;
  readonly place: string;
}

/** Leading columns that say what a row is about; the others hold values. */
export const WIDE_KEYS = 3;

const KEY_TITLES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['subject', 'period', 'file'],
  zh: ['主体', '时期', '文件'],
};

/** Where a second, other value for a cell that is taken went. */
export type Conflict = (message: string) => void;

/**
 * Figures by subject and period, a column for each metric, aspect, basis, status and unit. Figures of all files go into the row
 * of their subject and period, save those without a subject: each file has rows of its own for them. Of conflicting values the
 * first is kept and the other told. Figures without a metric have no column and are counted. Holds all cells in memory.
 */
export class WideTable {
  /** Figures left out because they have no metric. */
  withoutMetric = 0;
  /** Values left out because their cell had another one. */
  conflicts = 0;
  #rows = new Map<string, WideRow>();
  #columns = new Map<string, WideColumn>();
  #conflict: Conflict;

  constructor(conflict: Conflict) {
    this.#conflict = conflict;
  }

  add(record: FigureRecord): void {
    if (record.metric === null) {
      this.withoutMetric++;
      return;
    }
    const { aspect, basis, status, unit } = record;
    const column: WideColumn = { metric: record.metric, aspect, basis, status, unit };
    const key = wideColumnKey(column);
    const row = this.#rowOf(record);
    const cell = cellOf(record);
    const kept = row.cells.get(key);
    if (kept) {
      if (kept.cell !== cell) this.#tell(record, column, kept, cell);
      return;
    }
    row.cells.set(key, { cell, place: placeOf(record) });
    row.files.add(record.file);
    if (!this.#columns.has(key)) this.#columns.set(key, column);
  }

  /** Titles, and rows in the order in which subjects first came, their periods ascending. */
  grid(lang: Lang): { titles: string[]; rows: Cell[][] } {
    const columns = [...this.#columns].sort(([, a], [, b]) => compareColumns(a, b));
    const titles = [...KEY_TITLES[lang], ...columns.map(([, column]) => wideTitle(column, lang))];
    const rows = this.#sortedRows().map(({ subject, period, files, cells }) => [
      subject,
      period,
      [...files].join('; '),
      ...columns.map(([key]) => cells.get(key)?.cell ?? null),
    ]);
    return { titles, rows };
  }

  #rowOf({ subject, period, file }: FigureRecord): WideRow {
    const key = JSON.stringify(subject === null ? [file, null, period] : [subject, period]);
    const row = this.#rows.get(key) ?? { subject, period, files: new Set(), cells: new Map() };
    this.#rows.set(key, row);
    return row;
  }

  #sortedRows(): WideRow[] {
    const rows = [...this.#rows.values()];
    const order = new Map<string, number>();
    const owner = ({ subject, files }: WideRow) => subject ?? `\0${[...files][0]}`;
    for (const row of rows) if (!order.has(owner(row))) order.set(owner(row), order.size);
    return rows.sort(
      (a, b) => order.get(owner(a))! - order.get(owner(b))! || ((a.period ?? '') < (b.period ?? '') ? -1 : 1),
    );
  }

  #tell(record: FigureRecord, column: WideColumn, kept: Entry, cell: Cell): void {
    this.conflicts++;
    const { subject, period } = record;
    this.#conflict(
      `${subject ?? record.file}, ${period ?? 'no period'}, ${wideTitle(column, 'en')}: ${kept.cell} (${kept.place}) is kept, ` +
        `${cell} (${placeOf(record)}) is left out`,
    );
  }
}

/** A number, or as text what is none: a range, and a value that no number holds. */
function cellOf({ text, value, value_max: max }: FigureRecord): Cell {
  if (max !== null) return `${exactValue(text, value) ?? value}–${exactValue(text, max) ?? max}`;
  return exactValue(text, value) ?? value;
}

function placeOf({ file, line }: FigureRecord): string {
  return `${file}:${line}`;
}
