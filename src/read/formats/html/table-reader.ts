import type { FlowCell } from '../flow.js';
import { placeCells } from '../grid.js';
import { LIMITS } from '../limits.js';
import { isLayout } from './layout-table.js';
import { flowOf, type PageItem } from './page-item.js';
import type { HtmlElement } from './tree.js';

/** A cell before it is known whether its table holds data. */
export interface ReadCell {
  readonly items: readonly PageItem[];
  readonly isHead: boolean;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Longest span downwards that HTML allows; 0 stands for it. */
const LONGEST_SPAN = 65_534;

/**
 * What a table comes to: its caption and whatever stands outside its cells, then the table; or, where the table only arranges a page,
 * what is in its cells, one after the other. `readCell` reads what is inside an element, `isSeen` tells whether it is seen.
 */
export function readTable(
  table: HtmlElement,
  readCell: (element: HtmlElement) => readonly PageItem[],
  isSeen: (element: HtmlElement) => boolean,
): PageItem[] {
  const { head, body, foot, outside } = partsOf(table, isSeen);
  const above = outside.flatMap((part) => readCell(part));
  const cellsOf = (row: HtmlElement) =>
    row.children
      .filter(isCell)
      .filter(isSeen)
      .map((cell) => ({ items: readCell(cell), ...shapeOf(cell) }));
  const rows: ReadCell[][] = [...head, ...body, ...foot].map(cellsOf);
  const grid = compact(rows);
  const marked = rows.some((row) => row.some(({ isHead }) => isHead)) || head.length > 0;
  if (!grid || isLayout(rows, table, marked)) return [...above, ...rows.flat().flatMap(({ items }) => items)];
  const items = rows.flat().flatMap((cell) => cell.items);
  return [
    ...above,
    {
      table: { rows: grid, headRows: Math.max(head.length, leadingHeads(rows)), name: null },
      length: sum(items.map(({ length }) => length)),
      linked: sum(items.map(({ linked }) => linked)),
      element: table,
    },
  ];
}

function partsOf(table: HtmlElement, isSeen: (element: HtmlElement) => boolean) {
  const head: HtmlElement[] = [];
  const body: HtmlElement[] = [];
  const foot: HtmlElement[] = [];
  const outside: HtmlElement[] = [];
  const visit = (parent: HtmlElement, rows: HtmlElement[]) => {
    const loose: HtmlElement['children'] = [];
    for (const child of parent.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') loose.push(child);
      } else if (!isSeen(child) || child.name === 'colgroup') continue;
      else if (child.name === 'tr') rows.push(child);
      else if (child.name === 'thead') visit(child, body.length > 0 ? body : head);
      else if (child.name === 'tfoot') visit(child, foot);
      else if (child.name === 'tbody' || child.name === 'form') visit(child, rows);
      else if (isCell(child)) {
        // A row whose start tag is missing.
        const row = rows.at(-1);
        if (row && row.name === '') row.children.push(child);
        else rows.push({ name: '', attributes: new Map(), children: [child], parent });
      } else loose.push(child);
    }
    if (loose.length > 0) outside.push({ ...parent, name: 'div', children: loose, parent: table.parent });
  };
  visit(table, body);
  for (const row of [...head, ...body, ...foot]) {
    // Browsers move what stands between cells in front of the table.
    const loose = row.children.filter((child) =>
      typeof child === 'string' ? child.trim() !== '' : !isCell(child) && isSeen(child),
    );
    if (loose.length > 0) outside.push({ ...row, name: 'div', children: loose, parent: table.parent });
  }
  return { head, body, foot, outside };
}

function isCell(child: HtmlElement | string): child is HtmlElement {
  return typeof child !== 'string' && (child.name === 'td' || child.name === 'th');
}

function shapeOf({ name, attributes }: HtmlElement) {
  const rowSpan = spanOf(attributes.get('rowspan'));
  return {
    isHead: name === 'th',
    rowSpan: rowSpan === 0 ? LONGEST_SPAN : rowSpan,
    colSpan: Math.max(1, spanOf(attributes.get('colspan'))),
  };
}

function spanOf(attribute: string | undefined): number {
  const match = /^\s*\+?(\d{1,6})/.exec(attribute ?? '');
  return match ? Math.min(Number(match[1]), LONGEST_SPAN) : 1;
}

/** Rows that hold nothing but heads, as far as they lead. */
function leadingHeads(rows: readonly (readonly ReadCell[])[]): number {
  const body = rows.findIndex((row) => row.length === 0 || row.some(({ isHead }) => !isHead));
  return body < 0 ? rows.length : body;
}

/**
 * The rows of a table without columns that no cell starts in, which spans claim at will; undefined for a table of one column and for
 * one beyond the limits.
 */
function compact(rows: readonly (readonly ReadCell[])[]): FlowCell[][] | undefined {
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (longest > LIMITS.columns || rows.length * longest > LIMITS.cells) return undefined;
  const covered = sum(
    rows.flatMap((row, at) =>
      row.map(
        ({ rowSpan, colSpan }) => Math.min(rowSpan, rows.length - at) * Math.min(colSpan, LIMITS.columns),
      ),
    ),
  );
  if (covered > LIMITS.cells) return undefined;
  const placed = placeCells(rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: [] }))));
  const starts = new Set(placed.rows.flatMap((row) => row.map(({ column }) => column)));
  /** For each column how many before it have a cell that starts in them. */
  const before = [0];
  for (let column = 0; column < placed.columns; column++)
    before.push(before[column]! + (starts.has(column) ? 1 : 0));
  const columns = before.at(-1)!;
  if (columns < 2 || columns > LIMITS.columns || rows.length * columns > LIMITS.cells) return undefined;
  return placed.rows.map((row, at) =>
    row.map(({ column, rowSpan, colSpan }, index) => {
      const end = Math.min(column + colSpan, placed.columns);
      return { flow: flowOf(rows[at]![index]!.items), rowSpan, colSpan: before[end]! - before[column]! };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
