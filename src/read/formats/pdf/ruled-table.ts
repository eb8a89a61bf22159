import type { GridCell } from '../grid.js';
import { cellParagraphs } from './cell-text.js';
import { type Line, linesOf } from './lines.js';
import { type PageTable, tidyTable } from './page-table.js';
import { cutAt, middleOf, type Piece } from './pieces.js';
import type { RuledArea, RuledCell } from './rule-grid.js';
import type { Slot } from './slots.js';
import { isNumber, joinTexts, type Row, rowsOf, type Segment } from './table-rows.js';

/** A cell of the grid and the lines in it. */
interface Filled extends RuledCell {
  readonly lines: readonly Line[];
}

/**
 * Puts pieces into the cells that lines on the page form. Where no line parts rows, heights do.
 * Null if no table of two rows and two columns comes of it.
 */
export function ruledTable(area: RuledArea, pieces: readonly Piece[], page: number): PageTable | null {
  const order = pieces[0]?.order;
  if (order === undefined || area.columnEdges.length < 3) return null;
  const cells = fill(area, pieces, page).flatMap((cell) => partedByColumns(cell, area));
  const { rowEdges, columnEdges: edges } = area;
  const bands = rowEdges
    .slice(1)
    .map((_, row) => splitBand(cells.filter((cell) => cell.row === row && cell.rowSpan === 1)));
  const starts = [0];
  for (const band of bands) starts.push(starts.at(-1)! + (band?.length ?? 1));
  const rows: GridCell[][] = Array.from({ length: starts.at(-1)! }, () => []);
  for (const cell of cells) {
    const { row, column, rowSpan, colSpan } = cell;
    const band = rowSpan === 1 ? bands[row] : null;
    if (band) {
      band.forEach((segments, index) => {
        const own = segments.filter((segment) => segment.column === column);
        rows[starts[row]! + index]!.push({ paragraphs: [joinTexts(own)], rowSpan: 1, column, colSpan });
      });
    } else {
      const left = edges[column]!;
      const paragraphs = cellParagraphs(cell.lines, edges[column + colSpan]! - left);
      rows[starts[row]!]!.push({
        paragraphs,
        rowSpan: starts[row + rowSpan]! - starts[row]!,
        column,
        colSpan,
      });
    }
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  const columns = edges.slice(1).map((right, index): Slot => ({ left: edges[index]!, right }));
  return tidyTable({ page, order, rows, columns, ruled: true });
}

function fill({ columnEdges, rowEdges, cells }: RuledArea, pieces: readonly Piece[], page: number): Filled[] {
  const columns = columnEdges.length - 1;
  const fields: number[] = [];
  cells.forEach(({ row, column, rowSpan, colSpan }, index) => {
    for (let i = row; i < row + rowSpan; i++)
      for (let j = column; j < column + colSpan; j++) fields[i * columns + j] = index;
  });
  const inside: Piece[][] = cells.map(() => []);
  const put = (piece: Piece): void => {
    const row = stripOf(rowEdges, middleOf(piece));
    const right = columnEdges.find((edge) => edge > piece.x + piece.size * 0.3) ?? Infinity;
    const column = stripOf(columnEdges, right - 0.1);
    const cell = cells[fields[row * columns + column]!]!;
    const wall = columnEdges[cell.column + cell.colSpan]!;
    const parts = piece.x + piece.width > wall + piece.size * 0.3 ? cutAt(piece, wall) : null;
    if (parts) {
      inside[fields[row * columns + column]!]!.push(parts[0]);
      put(parts[1]);
    } else inside[fields[row * columns + stripOf(columnEdges, piece.x + piece.width / 2)]!]!.push(piece);
  };
  for (const piece of pieces) put(piece);
  return cells.map((cell, index) => ({ ...cell, lines: linesOf(byPlace(inside[index]!), page) }));
}

/** Which strip between two edges a place lies in. */
function stripOf(edges: readonly number[], place: number): number {
  let strip = 0;
  while (strip + 2 < edges.length && place >= edges[strip + 1]!) strip++;
  return strip;
}

/** From top to bottom, and from left to right at about the same height. */
function byPlace(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const heights: Piece[][] = [];
  for (const piece of sorted) {
    const height = heights.at(-1);
    if (height && piece.y - height[0]!.y < Math.max(piece.size, height[0]!.size) * 0.5) height.push(piece);
    else heights.push([piece]);
  }
  return heights.flatMap((height) => height.sort((a, b) => a.x - b.x));
}

/** A cell over several columns whose text keeps to them is several cells: only the heads have lines between columns. */
function partedByColumns(cell: Filled, { columnEdges }: RuledArea): Filled[] {
  const { column, colSpan, rowSpan, lines } = cell;
  const isParted = colSpan > 1 && rowSpan === 1 && lines.some(({ cells }) => cells.length > 1);
  if (!isParted) return [cell];
  const stripsOf = (x: number, right: number) => [
    stripOf(columnEdges, x + 1),
    stripOf(columnEdges, right - 1),
  ];
  const parts = lines.flatMap((line) =>
    line.cells.map((part) => ({ line, part, strips: stripsOf(part.x, part.right) })),
  );
  if (parts.some(({ strips }) => strips[0] !== strips[1])) return [cell];
  return Array.from({ length: colSpan }, (_, index): Filled => {
    const own = parts.filter(({ strips }) => strips[0] === column + index);
    const inside = own.map(({ line, part }) => ({ ...line, x: part.x, right: part.right, cells: [part] }));
    return { ...cell, column: column + index, colSpan: 1, lines: inside };
  });
}

/** The rows of a band that lines leave as one, told by its numbers: two below each other stand in two rows. Else null. */
function splitBand(cells: readonly Filled[]): Row[] | null {
  const isColumn = ({ lines }: Filled) =>
    lines.filter(({ cells: [cell] }) => isNumber(cell!.text)).length > lines.length / 2 && lines.length > 1;
  if (!cells.some(isColumn)) return null;
  const segments = cells.flatMap(({ lines, column, colSpan }) =>
    lines.map(({ cells: parts, x, right, y, size }): Segment => {
      return { text: parts.map(({ text }) => text).join(' '), x, right, y, size, column, colSpan };
    }),
  );
  return rowsOf(segments);
}
