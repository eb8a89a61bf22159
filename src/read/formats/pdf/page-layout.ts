import { alignedTables } from './aligned-table.js';
import { inColumns } from './columns.js';
import { inReadingOrder } from './drawing-order.js';
import { BOX, type Line, linesOf } from './lines.js';
import type { PageContent } from './page-content.js';
import type { PageTable } from './page-table.js';
import { middleOf, type Piece } from './pieces.js';
import { type RuledArea, ruledAreas } from './rule-grid.js';
import { ruledTable } from './ruled-table.js';
import type { Rule } from './rules.js';

/** What stands on a page, before heads and feet are known. */
export interface PageParts {
  readonly width: number;
  readonly height: number;
  /** All lines outside ruled tables, in reading order. */
  readonly lines: readonly Line[];
  readonly ruled: readonly PageTable[];
  /** The lines drawn across the page. */
  readonly rules: readonly Rule[];
}

export type PageItem = Line | PageTable;

/** Takes the ruled tables out of a page and puts the rest into lines. */
export function partsOf({ pieces, rules, width, height }: PageContent, page: number): PageParts {
  const ruled: PageTable[] = [];
  const taken = new Set<Piece>();
  const areas = ruledAreas(rules);
  for (const area of areas) {
    const inside = pieces.filter((piece) => !taken.has(piece) && isInside(piece, area));
    const table = ruledTable(area, inside, page);
    if (!table) continue;
    ruled.push(table);
    for (const piece of inside) taken.add(piece);
  }
  const boxes = areas.filter(({ columnEdges }) => columnEdges.length === 2);
  const free = pieces.filter((piece) => !taken.has(piece));
  const lines = inColumns(framed(inReadingOrder(linesOf(free, page)), boxes), width);
  return { width, height, lines, ruled, rules: rules.filter(({ horizontal }) => horizontal) };
}

/**
 * What stands on a page in reading order; `lines` are those that are no heads and feet. An aligned table stands where the first
 * of its lines does, a ruled one before the first line that is drawn after it.
 */
export function itemsOf({ ruled, rules }: PageParts, lines: readonly Line[]): PageItem[] {
  const tableOf = new Map<Line, PageTable>();
  for (const { table, lines: own } of alignedTables(lines, rules))
    for (const line of own) tableOf.set(line, table);
  const items: PageItem[] = [];
  const placed = new Set<PageTable>();
  const open = [...ruled].sort((a, b) => a.order - b.order);
  for (const line of lines) {
    while (open.length > 0 && open[0]!.order < line.order) items.push(open.shift()!);
    const table = tableOf.get(line);
    if (!table) items.push(line);
    else if (!placed.has(table)) items.push(table);
    if (table) placed.add(table);
  }
  return [...items, ...open];
}

export function isTable(item: PageItem): item is PageTable {
  return 'rows' in item;
}

/** Names the box that a line stands in: its text is set to the box's width. */
function framed(lines: readonly Line[], boxes: readonly RuledArea[]): Line[] {
  return lines.map((line) => {
    const place = { x: (line.x + line.right) / 2, y: line.y, width: 0, size: line.size };
    const index = boxes.findIndex((box) => isInside(place, box));
    return index < 0 ? line : { ...line, frame: `${BOX} ${line.page} ${index}` };
  });
}

type Place = Pick<Piece, 'x' | 'y' | 'width' | 'size'>;

function isInside(piece: Place, { columnEdges, rowEdges }: RuledArea): boolean {
  const [x, y] = [piece.x + piece.width / 2, middleOf(piece)];
  return x > columnEdges[0]! && x < columnEdges.at(-1)! && y > rowEdges[0]! && y < rowEdges.at(-1)!;
}
