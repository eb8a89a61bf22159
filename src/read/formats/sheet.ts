import type { Flow, FlowCell, FlowItem } from './flow.js';
import { checkSize } from './grid.js';

/** A cell of a sheet that holds something or spans several places. */
export interface SheetCell {
  readonly text: string;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** For each row of a sheet its cells, by column; empty cells are left out. */
export type SheetRows = readonly (readonly SheetCell[])[];

/** Remarks under a table. */
const REMARK = /^[（(]?(?:注|备注|備註|说明|說明|资料来源|資料來源|数据来源|數據來源)/;
const LONG = 30;

/**
 * What a sheet shows: its tables, with the lines above them (title, unit) and remarks below them as paragraphs. Empty rows
 * part two tables only where a line of its own follows; otherwise they only set off rows.
 * @throws FormatError `unsafe` for a table beyond the limits
 */
export function layOutSheet(rows: SheetRows, name: string | null): Flow {
  const flow: FlowItem[] = [];
  let table: (readonly SheetCell[])[] = [];
  const flush = () => {
    let end = table.length;
    while (end > 0 && isRemark(table[end - 1]!)) end--;
    if (end > 0) flow.push(tableOf(table.slice(0, end), name));
    flow.push(...table.slice(end).map(lineOf));
    table = [];
  };
  let gap = true;
  for (const row of rows) {
    if (!row.some(({ text }) => text.trim() !== '')) {
      gap = true;
      continue;
    }
    const single = isSingle(row);
    if (gap && single) flush();
    if (single && table.length === 0) flow.push(lineOf(row));
    else table.push(row);
    gap = false;
  }
  flush();
  return flow;
}

/** Whether a row says one thing only, and that not about the rows below it. */
function isSingle(row: readonly SheetCell[]): boolean {
  const filled = row.filter(({ text }) => text.trim() !== '');
  return filled.length === 1 && filled[0]!.rowSpan === 1;
}

function isRemark(row: readonly SheetCell[]): boolean {
  if (!isSingle(row)) return false;
  const { text } = row.find((cell) => cell.text.trim() !== '')!;
  return REMARK.test(text.trim()) || text.length > LONG;
}

function lineOf(row: readonly SheetCell[]): FlowItem {
  return { text: row.find(({ text }) => text.trim() !== '')!.text, kind: 'paragraph' };
}

function tableOf(rows: SheetRows, name: string | null): FlowItem {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const row of rows) {
    for (const { column, colSpan, text } of row) {
      if (text.trim() === '') continue;
      first = Math.min(first, column);
      end = Math.max(end, column + colSpan);
    }
  }
  // Every place gets a cell: one wide row among many would make more of them than memory holds.
  checkSize(rows.length, end - first);
  return { rows: filledUp(rows, first, end), headRows: 0, name };
}

const EMPTY: FlowCell = { flow: [], rowSpan: 1, colSpan: 1 };

function paragraphs(text: string): Flow {
  return text === '' ? [] : text.split('\n').map((line) => ({ text: line, kind: 'paragraph' }));
}

/** Rows with a cell for every place from column `first` to `end` that no other cell covers. */
function filledUp(rows: SheetRows, first: number, end: number): FlowCell[][] {
  /** For each column up to which row, exclusive, a cell from above covers it. */
  const coveredTo: number[] = [];
  return rows.map((row, index) => {
    const cells: FlowCell[] = [];
    let column = first;
    const fillTo = (to: number) => {
      for (; column < to; column++) if ((coveredTo[column] ?? 0) <= index) cells.push(EMPTY);
    };
    for (const { text, column: at, rowSpan, colSpan } of row) {
      if (at < column || at >= end) continue;
      fillTo(at);
      const span = Math.min(colSpan, end - at);
      cells.push({ flow: paragraphs(text), rowSpan, colSpan: span });
      for (let i = at; i < at + span; i++) coveredTo[i] = index + rowSpan;
      column = at + span;
    }
    fillTo(end);
    return cells;
  });
}
