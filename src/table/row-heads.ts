import type { Region } from '../contracts/index.js';
import { ONLY_A_PART } from '../lexicon/table-words.js';
import type { CellGrid, TextCell } from './cell-grid.js';
import { type HeadReading, readHead, rowMarks } from './head-reading.js';
import { joinLabels } from './join-labels.js';
import { arePlaces } from './place-heads.js';
import { distinct, headOf, range, type TableLayout } from './table-layout.js';
import { type TableUnit, unitOfColumn } from './table-unit.js';

/** What the head of a row says. */
export interface RowHead extends HeadReading {
  /** The place or body it names, else null. */
  readonly place: string | null;
  /** The row that this one is a part of, or that says what it measures. */
  readonly parent: RowHead | null;
  /** Units of the rows it stands under, which heads of columns come before. */
  readonly inherited: readonly TableUnit[];
}

/** A row that rows below it may be parts of. */
interface OpenRow {
  readonly head: RowHead;
  readonly indent: number;
  readonly depth: number;
}

/** How far rows are set in that open a part of the table. */
const SECTION = -1;
/** A part is set in by at least this where `其中:` stands before its name. */
const OF_WHICH_INDENT = 4;

/** The heads of all rows of figures for one group of head columns; rows above the first of figures have none. */
export function rowHeads(
  grid: CellGrid,
  layout: TableLayout,
  group: readonly number[],
  region: Region,
): ReadonlyMap<number, RowHead> {
  const heads = new Map<number, RowHead>();
  const unitColumn = layout.columns.indexOf('units');
  const rows = range(layout.firstRow, grid.rows);
  const cellsOf = (row: number) => headCells(grid, row, group);
  const above = group.length > 0 ? headOf(grid, group.at(-1)!, layout.firstRow) : '';
  const names = rows.map((row) => rowMarks(cellsOf(row).at(-1)?.text ?? '').rest);
  const places = arePlaces(distinct(names), above.replace(/[\s　]/g, ''));
  const open: OpenRow[] = [];
  let named: RowHead | null = null;
  for (const row of rows) {
    const cells = cellsOf(row);
    const last = cells.at(-1);
    if (!last) continue;
    const { rest, depth: numbered, isOfWhich } = rowMarks(last.text);
    // What stands alone in its row opens a part of the table.
    const isSection = isAloneIn(grid, row, layout);
    const indent = isSection ? SECTION : last.indent + (isOfWhich ? OF_WHICH_INDENT : 0);
    const depth = isSection ? 0 : numbered;
    const parent = parentOf(open, indent, depth);
    const own = readHead(rest, region);
    const section = open[0]?.indent === SECTION ? open[0].head : null;
    const outer = cells.slice(0, -1).map((cell) => readHead(rowMarks(cell.text).rest, region));
    const unit = unitAt(grid, row, unitColumn, region);
    const head: RowHead = {
      ...own,
      label: places ? '' : filledOut(own.label, outer.at(-1)?.label || (parent?.label ?? '')),
      units: firstNamed(unit ? [unit] : [], own.units, outer.at(-1)?.units, section?.units.filter(isIndex)),
      inherited: parent ? firstNamed(parent.units, parent.inherited) : [],
      saying: own.saying ?? section?.saying ?? null,
      times: [...(parent?.times ?? []), ...outer.flatMap(({ times }) => times), ...own.times],
      place: places && !own.isTotal ? rest : null,
      parent: places ? null : isGrowthRow(own) ? named : (outerParent(outer, parent) ?? parent),
    };
    heads.set(row, head);
    open.push({ head, indent, depth });
    if (head.label !== '') named = head;
  }
  return heads;
}

/** The different head cells of a row, from outside to inside. */
function headCells(grid: CellGrid, row: number, group: readonly number[]): TextCell[] {
  const cells = distinct(group.map((column) => grid.at(row, column)));
  return cells.filter((cell) => cell !== undefined && !cell.isEmpty) as TextCell[];
}

function unitAt(grid: CellGrid, row: number, column: number, region: Region): TableUnit | null {
  const cell = column < 0 ? undefined : grid.at(row, column);
  return cell && !cell.isEmpty ? unitOfColumn(cell.text, region) : null;
}

/** A head column further out groups the rows beside it. */
function outerParent(outer: readonly HeadReading[], parent: RowHead | null): RowHead | null {
  const group = outer.at(-1);
  return group && group.label !== '' ? { ...group, place: null, parent, inherited: [] } : null;
}

/** `公办` beside `幼儿园` is 公办幼儿园, `其中:女性` under `常住人口` 女性常住人口. */
function filledOut(label: string, whole: string): string {
  const isPart = ONLY_A_PART.test(label) && whole !== '' && !ONLY_A_PART.test(whole);
  return isPart ? joinLabels(label, whole) : label;
}

function firstNamed(...units: readonly (readonly TableUnit[] | undefined)[]): readonly TableUnit[] {
  return units.find((found) => found !== undefined && found.length > 0) ?? [];
}

/** `指数(上年=100)`: whatever unit its columns name. */
function isIndex({ unit, exponent }: TableUnit): boolean {
  return unit === '' && exponent === 0;
}

/** `增速` says how the row above it changed. */
function isGrowthRow({ label, saying }: HeadReading): boolean {
  return label === '' && saying !== null;
}

/** The nearest row above that stands further out, by how far it is set in or by its list number; rows that end there are closed. */
function parentOf(open: OpenRow[], indent: number, depth: number): RowHead | null {
  for (let last = open.at(-1); last; last = open.at(-1)) {
    if (last.indent < indent) return last.head;
    if (last.indent === indent && last.depth > 0 && depth > last.depth) return last.head;
    open.pop();
  }
  return null;
}

function isAloneIn(grid: CellGrid, row: number, { columns }: TableLayout): boolean {
  return columns.every((kind, column) => {
    const cell = grid.at(row, column);
    return kind !== 'figures' || !cell || cell.number === null;
  });
}
