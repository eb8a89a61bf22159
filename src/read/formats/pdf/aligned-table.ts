import type { GridCell } from '../grid.js';
import { alignedRuns } from './aligned-runs.js';
import { headSpan } from './head-span.js';
import type { Height, Part } from './heights.js';
import type { Line } from './lines.js';
import { type PageTable, tidyTable } from './page-table.js';
import { partsBySlot } from './parts.js';
import type { Rule } from './rules.js';
import { type Slot, slotsOf, slotsUnder } from './slots.js';
import { isFigure, isNumber, joinTexts, type Row, rowsOf, type Segment } from './table-rows.js';

/** Part of a column's cells that must be numbers for a table to be told from lists and names in columns. */
const NUMBERS = 0.6;
/** A line over this part of the table's width parts its rows. */
const FULL_WIDTH = 0.9;
/** A text longer than this that reaches over several columns is prose above the table. */
const LONGEST_HEAD = 16;

/** The tables of a page whose columns show by alignment, with the lines that they are made of. */
export function alignedTables(
  lines: readonly Line[],
  rules: readonly Rule[],
): { table: PageTable; lines: readonly Line[] }[] {
  const frames = [...new Set(lines.map(({ frame }) => frame))];
  return frames.flatMap((frame) =>
    alignedRuns(lines.filter((line) => line.frame === frame)).flatMap((run) => {
      const slots = tableSlots(run);
      if (!slots) return [];
      const heights = withoutProse(run, slots);
      const table = tableOf(heights, slots, rules);
      return table ? [{ table, lines: heights.flatMap((height) => height.lines) }] : [];
    }),
  );
}

/** The columns of a run of lines; null if one of them does not hold numbers, beside another one. */
function tableSlots(run: readonly Height[]): Slot[] | null {
  const figures = run.filter(hasFigure);
  if (figures.length < 2) return null;
  // Heads may stand off from the numbers below them.
  const numbers = run.filter(hasNumber);
  const rows = numbers.length > 1 ? numbers : figures;
  const slots = slotsOf(rows);
  const isNumeric = (_: Slot, index: number) => {
    const own = rows.flatMap(({ parts }) => parts.filter((part) => slotsUnder(part, slots)[0] === index));
    return index > 0 && own.filter(({ text }) => isFigure(text)).length >= own.length * NUMBERS;
  };
  return slots.length > 1 && slots.some(isNumeric) ? slots : null;
}

/** Years stand in heads. */
function hasNumber({ parts }: Height): boolean {
  return parts.slice(1).some(({ text }) => isNumber(text) && !/^(?:19|20)\d\d$/.test(text));
}

function hasFigure({ parts }: Height): boolean {
  return parts.slice(1).some(({ text }) => isFigure(text));
}

/** Without lines of prose above it that happen to have gaps. */
function withoutProse(run: readonly Height[], slots: readonly Slot[]): Height[] {
  const isProse = ({ parts }: Height) =>
    parts
      .flatMap((part) => partsBySlot(part, slots))
      .some((part) => {
        const [first, last] = slotsUnder(part, slots);
        return last > first && part.text.length > LONGEST_HEAD;
      });
  const firstRow = run.findIndex(hasFigure);
  const start = run.slice(0, firstRow).findLastIndex(isProse) + 1;
  return run.slice(start);
}

function tableOf(
  heights: readonly Height[],
  slots: readonly Slot[],
  rules: readonly Rule[],
): PageTable | null {
  const [left, right] = [slots[0]!.left, slots.at(-1)!.right];
  const [top, bottom] = [heights[0]!.y - heights[0]!.size * 2, heights.at(-1)!.y + heights.at(-1)!.size];
  const inside = rules.filter(
    ({ horizontal, at, from, to }) => horizontal && at > top && at < bottom && to > left && from < right,
  );
  const isWhole = ({ from, to }: Rule) => to - from >= (right - left) * FULL_WIDTH;
  const groups = inside.filter((rule) => !isWhole(rule));
  const firstRow = heights.findIndex(hasNumber);
  const segments = heights.flatMap(({ parts }, index) => {
    const own = parts.flatMap((part) => partsBySlot(part, slots));
    return own.map((part, column) => {
      if (own.length === slots.length) return segmentOf(part, [column, column]);
      return segmentOf(part, index < firstRow ? headSpan(part, own, slots, groups) : slotsUnder(part, slots));
    });
  });
  const parting = inside.filter(isWhole).map(({ at }) => at);
  const rows = bandsOf(segments, parting).flatMap((band) => rowsOfBand(band));
  const { page, order } = heights[0]!.lines[0]!;
  const cells = rows.map((row) => cellsOf(row, slots.length));
  return tidyTable({ page, order, rows: cells, columns: slots, ruled: false });
}

function segmentOf({ text, x, right, y, size }: Part, [first, last]: readonly [number, number]): Segment {
  return { text, x, right, y, size, column: first, colSpan: last - first + 1 };
}

interface BandOfSegments {
  readonly segments: readonly Segment[];
  /** Lines stand above and below it. */
  readonly closed: boolean;
}

function bandsOf(segments: readonly Segment[], parting: readonly number[]): BandOfSegments[] {
  const edges = [-Infinity, ...parting, Infinity].sort((a, b) => a - b);
  return edges.slice(1).flatMap((bottom, index) => {
    const top = edges[index]!;
    const own = segments.filter(({ y, size }) => y - size * 0.35 >= top && y - size * 0.35 < bottom);
    return own.length > 0 ? [{ segments: own, closed: top > -Infinity && bottom < Infinity }] : [];
  });
}

/** Between two lines stands one row, unless its numbers, or heads over several columns, say otherwise. */
function rowsOfBand({ segments, closed }: BandOfSegments): Row[] {
  const heights = new Set(segments.filter(({ text }) => isNumber(text)).map(({ y }) => Math.round(y)));
  const isRow = closed && heights.size <= 1 && segments.every(({ colSpan }) => colSpan === 1);
  return isRow ? [[...segments].sort((a, b) => a.column - b.column || a.y - b.y)] : rowsOf(segments);
}

function cellsOf(row: Row, columns: number): GridCell[] {
  const cells: GridCell[] = [];
  let next = 0;
  for (let at = 0; at < row.length; ) {
    const { column, colSpan } = row[at]!;
    let end = at + 1;
    while (end < row.length && row[end]!.column < column + colSpan) end++;
    const own = row.slice(at, end);
    for (; next < column; next++) cells.push({ paragraphs: [], rowSpan: 1, colSpan: 1, column: next });
    const last = Math.max(...own.map((segment) => segment.column + segment.colSpan));
    cells.push({ paragraphs: [joinTexts(own)], rowSpan: 1, colSpan: last - column, column });
    next = last;
    at = end;
  }
  for (; next < columns; next++) cells.push({ paragraphs: [], rowSpan: 1, colSpan: 1, column: next });
  return cells;
}
