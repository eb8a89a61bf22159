import type { GridCell } from '../grid.js';
import { type Line, textOf } from './lines.js';
import { isTable, type PageItem } from './page-layout.js';
import type { PageTable } from './page-table.js';
import type { Slot } from './slots.js';
import { isNumber } from './table-rows.js';

/** A table with all that stands of it on further pages. */
export interface DocumentTable {
  readonly rows: (readonly GridCell[])[];
  readonly columns: number;
  /** The row that each of its pages starts with. */
  readonly starts: { readonly page: number; readonly row: number }[];
}

export type DocumentItem = Line | DocumentTable;

/** Says above the rest of a table that it is one. */
const CONTINUES = /^[（(]?[续續]\s*表?|[（(][续續][）)]$/;
/** Lines above the rest of a table: that it is continued, and its unit again. */
const MAX_LINES = 2;
/** How far, in points, the edge of a column may be from where it was on the page before. */
const SLACK = 6;

/** The last table so far, while nothing but the next page can follow it. */
interface OpenTable {
  /** What of it stands on its last page, and that page. */
  readonly table: PageTable;
  readonly page: readonly PageItem[];
  readonly joined: DocumentTable;
}

/** The items of all pages in order, tables that go on from one page to the next as one. */
export function joinPages(pages: readonly (readonly PageItem[])[]): DocumentItem[] {
  const items: DocumentItem[] = [];
  let open: OpenTable | undefined;
  for (const page of pages) {
    const index: number = open ? placeOfRest(open, page) : -1;
    let joined: DocumentTable | undefined;
    if (open && index >= 0) {
      joined = open.joined;
      append(joined, page[index] as PageTable);
    }
    for (const item of page.slice(index + 1)) {
      joined = isTable(item) ? documentTable(item) : undefined;
      items.push(joined ?? (item as Line));
    }
    const table = page.at(-1);
    open = table && isTable(table) && joined ? { table, page, joined } : undefined;
  }
  return items;
}

/** Where on a page the table stands that goes on from the page before; -1 if there is none. */
function placeOfRest({ table, page: before }: OpenTable, page: readonly PageItem[]): number {
  const index = page.findIndex(isTable);
  const rest = page[index];
  if (!rest || !isTable(rest) || index > MAX_LINES || !goesOn(table, rest)) return -1;
  return page.slice(0, index).every((item) => isTable(item) || isHeadOfRest(item, before)) ? index : -1;
}

function documentTable({ rows, columns, page }: PageTable): DocumentTable {
  return { rows: [...rows], columns: columns.length, starts: [{ page, row: 0 }] };
}

function append({ rows, starts }: DocumentTable, rest: PageTable): void {
  starts.push({ page: rest.page, row: rows.length });
  rows.push(...rest.rows.slice(repeatedRows(rows, rest.rows)));
}

/** Same columns, and the same head again or none at all. */
function goesOn(table: PageTable, rest: PageTable): boolean {
  if (
    rest.page !== table.page + 1 ||
    table.ruled !== rest.ruled ||
    table.columns.length !== rest.columns.length
  )
    return false;
  if (!table.columns.every((column, index) => isSame(column, rest.columns[index]!, table.ruled)))
    return false;
  return repeatedRows(table.rows, rest.rows) > 0 || startsWithNumbers(rest);
}

/** Columns between lines keep both edges; aligned ones keep the edge that their text is set against. */
function isSame(column: Slot, other: Slot, ruled: boolean): boolean {
  const left = Math.abs(column.left - other.left) < SLACK;
  const right = Math.abs(column.right - other.right) < SLACK;
  return ruled ? left && right : left || right;
}

/** How many rows at the start are those that the table starts with. */
function repeatedRows(rows: PageTable['rows'], rest: PageTable['rows']): number {
  let count = 0;
  while (count < rest.length - 1 && rows[count] && rowText(rows[count]!) === rowText(rest[count]!)) count++;
  return count;
}

function rowText(row: readonly GridCell[]): string {
  return row.map(({ paragraphs }) => paragraphs.join('').replace(/\s+/g, '')).join('\t');
}

/** Years are numbers that stand in heads. */
function startsWithNumbers({ rows }: PageTable): boolean {
  return rows[0]!.some(({ column, paragraphs }) => {
    const text = paragraphs.join('');
    return column > 0 && isNumber(text) && !/^(?:19|20)\d\d$/.test(text);
  });
}

function isHeadOfRest(line: Line, before: readonly PageItem[]): boolean {
  const text = textOf(line).trim();
  return CONTINUES.test(text) || before.some((item) => !isTable(item) && textOf(item).trim() === text);
}
