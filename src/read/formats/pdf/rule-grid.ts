import type { Rule } from './rules.js';

/** Grid that lines on a page form. Columns and rows lie between the edges. */
export interface RuledArea {
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
  readonly cells: readonly RuledCell[];
}

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Lines meet, and are one edge, within this many points: borders may be double, or have room between the cells. */
const TOUCH = 4;
/** Drawings have more pairs of lines than this; a table has far fewer. */
const MOST_PAIRS = 200_000;
/** Part of a cell's side that a line must cover to close it. */
const CLOSED = 0.6;

/** The grids that the lines of a page form, from top to bottom; a frame is one of a single cell. */
export function ruledAreas(rules: readonly Rule[]): RuledArea[] {
  const rows = rules.filter(({ horizontal }) => horizontal);
  const columns = rules.filter(({ horizontal }) => !horizontal);
  if (rows.length * columns.length > MOST_PAIRS) return [];
  return groupsOf(rows, columns)
    .map(([across, down]) => areaOf(across, down))
    .filter(({ columnEdges, rowEdges }) => columnEdges.length > 1 && rowEdges.length > 1)
    .sort((a, b) => a.rowEdges[0]! - b.rowEdges[0]!);
}

/** Horizontal and vertical lines that hang together. */
function groupsOf(rows: readonly Rule[], columns: readonly Rule[]): [Rule[], Rule[]][] {
  const parent = new Map<Rule, Rule>();
  const rootOf = (rule: Rule): Rule => {
    let root = rule;
    for (let up = parent.get(root); up; up = parent.get(root)) root = up;
    if (root !== rule) parent.set(rule, root);
    return root;
  };
  for (const row of rows)
    for (const column of columns)
      if (meet(row, column)) {
        const [a, b] = [rootOf(row), rootOf(column)];
        if (a !== b) parent.set(a, b);
      }
  const groups = new Map<Rule, [Rule[], Rule[]]>();
  for (const rule of [...rows, ...columns]) {
    const root = rootOf(rule);
    const group = groups.get(root) ?? [[], []];
    group[rule.horizontal ? 0 : 1].push(rule);
    groups.set(root, group);
  }
  return [...groups.values()].filter(([across, down]) => across.length > 0 && down.length > 0);
}

function meet(row: Rule, column: Rule): boolean {
  return (
    column.at >= row.from - TOUCH &&
    column.at <= row.to + TOUCH &&
    row.at >= column.from - TOUCH &&
    row.at <= column.to + TOUCH
  );
}

function areaOf(across: readonly Rule[], down: readonly Rule[]): RuledArea {
  // Tables may be open at their sides: the lines' ends are edges too.
  const columnEdges = edgesOf([
    ...down.map(({ at }) => at),
    Math.min(...across.map(({ from }) => from)),
    Math.max(...across.map(({ to }) => to)),
  ]);
  const rowEdges = edgesOf([
    ...across.map(({ at }) => at),
    Math.min(...down.map(({ from }) => from)),
    Math.max(...down.map(({ to }) => to)),
  ]);
  const rightOf = wallsOf(down, columnEdges, rowEdges);
  const below = wallsOf(across, rowEdges, columnEdges);
  return {
    columnEdges,
    rowEdges,
    cells: cellsOf(rowEdges.length - 1, columnEdges.length - 1, rightOf, below),
  };
}

/** Whether a line stands at an edge, along the strip of the other direction. */
type Walls = (edge: number, strip: number) => boolean;

function wallsOf(lines: readonly Rule[], edges: readonly number[], strips: readonly number[]): Walls {
  const walls = new Set<number>();
  const key = (edge: number, strip: number) => edge * strips.length + strip;
  for (const { at, from, to } of lines) {
    const edge = nearest(edges, at);
    for (let strip = 0; strip + 1 < strips.length; strip++) {
      const [start, end] = [strips[strip]!, strips[strip + 1]!];
      const covered = Math.min(to, end) - Math.max(from, start);
      if (covered >= (end - start) * CLOSED) walls.add(key(edge, strip));
    }
  }
  return (edge, strip) => walls.has(key(edge, strip));
}

/** Joins the fields of the grid that no line parts, always to rectangles. */
function cellsOf(rows: number, columns: number, vertical: Walls, horizontal: Walls): RuledCell[] {
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let right = column + 1;
      while (right < columns && !vertical(right, row) && !taken.has(row * columns + right)) right++;
      let bottom = row + 1;
      while (bottom < rows && isOpen(row, column, right, bottom)) bottom++;
      for (let i = row; i < bottom; i++) for (let j = column; j < right; j++) taken.add(i * columns + j);
      cells.push({ row, column, rowSpan: bottom - row, colSpan: right - column });
    }
  return cells;

  /** Whether the strip `bottom` goes with the rows above it, from `column` to `right`. */
  function isOpen(row: number, column: number, right: number, bottom: number): boolean {
    for (let j = column; j < right; j++) {
      if (horizontal(bottom, j) || taken.has(bottom * columns + j)) return false;
      if (j > column && vertical(j, bottom)) return false;
    }
    const sideIsClosed = (edge: number) =>
      edge === 0 || edge === columns || vertical(edge, bottom) === vertical(edge, row);
    return sideIsClosed(column) && sideIsClosed(right);
  }
}

/** Places within `TOUCH` of each other are one edge, in the middle of them. */
function edgesOf(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const place of sorted) {
    const group = groups.at(-1);
    if (group && place - group[0]! < TOUCH) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => (group[0]! + group.at(-1)!) / 2);
}

function nearest(edges: readonly number[], at: number): number {
  let best = 0;
  edges.forEach((edge, index) => {
    if (Math.abs(edge - at) < Math.abs(edges[best]! - at)) best = index;
  });
  return best;
}
