import type { Flow, FlowCell, FlowTable } from './flow.js';

/** How a row says that a cell stands to its neighbours. */
export interface CellShape {
  /** Right edge, in twips. */
  right: number;
  merge: 'none' | 'starts' | 'continues';
  mergeDown: 'none' | 'starts' | 'continues';
}

export interface SourceRow {
  readonly cells: readonly Flow[];
  readonly shapes: readonly CellShape[];
  readonly left: number;
  readonly isHead: boolean;
}

interface PlacedCell {
  flow: Flow;
  left: number;
  right: number;
  rowSpan: number;
  down: CellShape['mergeDown'];
}

/** Edges nearer than this, in twips, are one: rows are aligned by eye. */
const SAME_EDGE = 30;

/** A table of rows that tell only the edges of their cells: a column is what lies between two edges of any row. */
export function tableOf(source: readonly SourceRow[]): FlowTable {
  const rows = source.map(placed);
  const edges = distinctEdges(rows);
  const above = new Map<number, PlacedCell>();
  const kept = rows.map((row) =>
    row.filter((cell) => {
      const column = edgeIndex(edges, cell.left);
      const upper = above.get(column);
      if (cell.down === 'continues' && upper) {
        upper.rowSpan++;
        return false;
      }
      above.set(column, cell);
      return true;
    }),
  );
  const table = kept.map((row) =>
    row.map((cell): FlowCell => {
      const colSpan = Math.max(1, edgeIndex(edges, cell.right) - edgeIndex(edges, cell.left));
      return { flow: cell.flow, rowSpan: cell.rowSpan, colSpan };
    }),
  );
  const body = source.findIndex(({ isHead }) => !isHead);
  return { rows: table, headRows: body < 0 ? source.length : body, name: null };
}

function placed({ cells, shapes, left }: SourceRow): PlacedCell[] {
  const row: PlacedCell[] = [];
  let edge = left;
  cells.forEach((flow, index) => {
    const shape = shapes[index];
    // A row without edges has columns of one width.
    const right = shape?.right ?? edge + 1000;
    const before = row.at(-1);
    if (shape?.merge === 'continues' && before) {
      before.right = right;
      before.flow = [...before.flow, ...flow];
    } else row.push({ flow, left: edge, right, rowSpan: 1, down: shape?.mergeDown ?? 'none' });
    edge = right;
  });
  return row;
}

function distinctEdges(rows: readonly (readonly PlacedCell[])[]): number[] {
  const all = rows.flatMap((row) => row.flatMap(({ left, right }) => [left, right])).sort((a, b) => a - b);
  return all.filter((edge, index) => index === 0 || edge - all[index - 1]! > SAME_EDGE);
}

/** Index of the last of the sorted edges that is not right of `edge`. */
function edgeIndex(edges: readonly number[], edge: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}
