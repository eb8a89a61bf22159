import type { Region } from '../contracts/index.js';
import { INDEX_HEADS, REMARK_HEADS, UNIT_HEADS } from '../lexicon/table-words.js';
import type { CellGrid, TextCell } from './cell-grid.js';
import { unitOfColumn } from './table-unit.js';

/** What a column holds below its heads. */
export type ColumnKind =
  /** Figures. */
  | 'figures'
  /** What each row is about. */
  | 'heads'
  /** Each row's unit. */
  | 'units'
  /** Running numbers, codes and the like: no figures. */
  | 'index'
  /** Descriptions, which are read as running text. */
  | 'remarks'
  | 'empty';

/** Which part of a table is what. Rows and columns count from 0. */
export interface TableLayout {
  /** Lines inside the table, above its heads, that are about all of it. */
  readonly titles: readonly TextCell[];
  /** The first row with figures; heads and titles stand above it. */
  readonly firstRow: number;
  readonly columns: readonly ColumnKind[];
  /** For each column of figures the columns that say what its rows are about. */
  readonly headColumns: ReadonlyMap<number, readonly number[]>;
}

/** Longest text in a cell that is a head and no description. */
const LONG_HEAD = 28;

/** Tells heads from figures; null where the table holds no figures of its own, only words or text with figures in it. */
export function layoutOf(grid: CellGrid, headRows: number, region: Region): TableLayout | null {
  const firstRow = firstRowOf(grid, headRows);
  if (firstRow === null) return null;
  const heads = range(0, firstRow);
  const titleRows = heads.filter((row) => grid.filledIn(row).length === 1);
  const titles = titleRows.flatMap((row) => grid.filledIn(row));
  const columns = range(0, grid.columns).map((column) => kindOf(grid, column, firstRow, region));
  firstAsHeads(grid, firstRow, columns);
  const headColumns = headColumnsOf(grid, firstRow, columns);
  return columns.includes('figures')
    ? { titles: [...new Set(titles)], firstRow, columns, headColumns }
    : null;
}

/** The first row with figures; rows of years, and those that number the columns, are heads. */
function firstRowOf(grid: CellGrid, headRows: number): number | null {
  const first = range(0, grid.rows).find((row) => {
    const cells = grid.filledIn(row);
    const numbers = cells.filter(({ number }) => number !== null);
    if (numbers.length === 0) return false;
    if (numbers.every(({ number }) => number!.isYear) && cells[0]?.number === null) return false;
    return !numbersColumns(cells);
  });
  if (first === undefined) return null;
  const marked = headRows < grid.rows ? headRows : 0;
  // A line right above the first figures that stands alone opens a part of the table, where heads stand above it.
  let head = first;
  while (head > 1 && isAlone(grid, head - 1) && hasHeads(grid, head - 1)) head--;
  return Math.max(head, marked);
}

/** `甲 乙 1 2 3`: a row that numbers the columns. */
function numbersColumns(cells: readonly TextCell[]): boolean {
  const numbers = cells.filter(({ number }) => number !== null);
  const counted = numbers.every(({ number }, index) => number!.digits === String(index + 1));
  const rest = cells.filter(({ number }) => number === null);
  return (
    numbers.length >= 2 && counted && rest.every(({ text }) => /^(?:[甲乙丙丁戊A-E]|栏次|行次)$/.test(text))
  );
}

function isAlone(grid: CellGrid, row: number): boolean {
  const cells = grid.filledIn(row);
  return cells.length <= 1;
}

function hasHeads(grid: CellGrid, before: number): boolean {
  return range(0, before).some((row) => grid.filledIn(row).length > 1);
}

function kindOf(grid: CellGrid, column: number, firstRow: number, region: Region): ColumnKind {
  const head = headOf(grid, column, firstRow);
  const below = distinct(range(firstRow, grid.rows).map((row) => grid.at(row, column))).filter(
    // What spans several columns is no value of this one.
    (cell) => cell !== undefined && !cell.isEmpty && cell.row >= firstRow && cell.colSpan === 1,
  ) as TextCell[];
  const numbers = below.filter(({ number }) => number !== null);
  const texts = below.length - numbers.length;
  if (below.length === 0) return 'empty';
  if (INDEX_HEADS.test(head)) return 'index';
  if (numbers.length > texts || (numbers.length > 0 && numbers.length === texts && column > 0)) {
    return column === 0 && isRunning(numbers) && grid.columns > 2 ? 'index' : 'figures';
  }
  if (isUnits(head, below, region)) return 'units';
  if (REMARK_HEADS.test(head) || (column > 0 && below.every(({ text }) => text.length > LONG_HEAD)))
    return 'remarks';
  return 'heads';
}

/** The text of all heads of a column. */
export function headOf(grid: CellGrid, column: number, firstRow: number): string {
  return distinct(range(0, firstRow).map((row) => grid.at(row, column)))
    .filter((cell) => cell !== undefined && !cell.isEmpty && cell.colSpan < grid.columns)
    .map((cell) => cell!.text)
    .join('');
}

function isUnits(head: string, cells: readonly TextCell[], region: Region): boolean {
  const units = cells.filter(({ text }) => unitOfColumn(text, region) !== null).length;
  if (UNIT_HEADS.test(head)) return units * 2 > cells.length;
  return units === cells.length && cells.length > 1 && cells.some(({ text }) => /[%元吨人户亩]$/.test(text));
}

function isRunning(cells: readonly TextCell[]): boolean {
  return cells.length > 1 && cells.every(({ number }, index) => number!.digits === String(index + 1));
}

/** A first column of years says when each row holds; one of quantities (`0-14岁`) what it is about. */
function firstAsHeads(grid: CellGrid, firstRow: number, columns: ColumnKind[]): void {
  const first = columns.indexOf('figures');
  if (first < 0 || columns.slice(0, first).includes('heads') || columns.lastIndexOf('figures') === first)
    return;
  const numbers = distinct(range(firstRow, grid.rows).map((row) => grid.at(row, first))).flatMap(
    (cell) => cell?.number ?? [],
  );
  if (numbers.every(({ isYear }) => isYear) || numbers.every(({ unit }) => unit !== null))
    columns[first] = 'heads';
}

/**
 * The head columns left of each column of figures. Where the same head opens another group of columns to the right
 * (`指标 数值 指标 数值`), its column is meant; a text column in between describes the row.
 */
function headColumnsOf(
  grid: CellGrid,
  firstRow: number,
  columns: ColumnKind[],
): ReadonlyMap<number, readonly number[]> {
  const result = new Map<number, readonly number[]>();
  let group: number[] = [];
  let closed = false;
  columns.forEach((kind, column) => {
    if (kind === 'heads') {
      if (!closed) group = [...group, column];
      else if (firstRow === 0 || headOf(grid, group[0]!, firstRow) === headOf(grid, column, firstRow)) {
        group = [column];
        closed = false;
      } else columns[column] = 'remarks';
    } else if (kind === 'figures') {
      closed = group.length > 0;
      result.set(column, group);
    }
  });
  return result;
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

export function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
