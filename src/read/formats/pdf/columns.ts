import type { Line, LineCell } from './lines.js';
import { isNumber } from './table-rows.js';

/** Fewer lines than this in a column are no column of prose. */
const FEWEST_LINES = 5;
/** Mean characters of a line below this: lists and tables. */
const SHORTEST_MEAN = 8;
/** Width of the usual line, in parts of its column, below this: lists and tables. */
const USUAL_WIDTH = 0.75;

/** Two columns: where the right one starts, and the heights between which the page is set so. */
interface Layout {
  readonly gutter: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts the lines of a page that is set in two columns in reading order; other pages stay as drawn. */
export function inColumns(lines: readonly Line[], width: number): Line[] {
  const layout = layoutOf(lines, width);
  if (!layout) return [...lines];
  const { gutter, top, bottom } = layout;
  const before: Line[] = [];
  const columns: [Line[], Line[]] = [[], []];
  const after: Line[] = [];
  for (const line of lines) {
    if (line.y < top || line.y > bottom) {
      (line.y < top ? before : after).push(line);
      continue;
    }
    const left = line.cells.filter(({ right }) => right < gutter);
    const right = line.cells.filter(({ x }) => x >= gutter - 1);
    if (left.length > 0) columns[0].push(partOf(line, left, 'left'));
    if (right.length > 0) columns[1].push(partOf(line, right, 'right'));
  }
  // Heads and feet are drawn before or after all else; what else is outside keeps its place.
  return [...before, ...columns.flat(), ...after];
}

function partOf(line: Line, cells: LineCell[], frame: string): Line {
  return { ...line, x: cells[0]!.x, right: cells.at(-1)!.right, cells, frame };
}

function layoutOf(lines: readonly Line[], width: number): Layout | null {
  if (lines.length < FEWEST_LINES * 2) return null;
  const starts = lines
    .flatMap((line) => line.cells.map(({ x }) => x))
    .filter((x) => x > width * 0.3 && x < width * 0.75);
  const gutter = mode(starts);
  if (gutter === null) return null;
  const rights = lines.filter(({ cells }) => cells.some(({ x }) => x >= gutter - 1));
  const top = Math.min(...rights.map(({ y }) => y)) - 1;
  const crossing = lines.filter((line) => line.y > top && crosses(line, gutter)).map(({ y }) => y);
  const bottom = Math.min(...crossing, Infinity);
  const within = lines.filter(({ y }) => y >= top && y < bottom);
  const cells = within.flatMap((line) => line.cells);
  const isProse = [
    cells.filter(({ right }) => right < gutter),
    cells.filter(({ x }) => x >= gutter - 1),
  ].every(isColumn);
  return isProse ? { gutter, top, bottom: bottom - 1 } : null;
}

function crosses({ cells }: Line, gutter: number): boolean {
  return cells.some(({ x, right }) => x < gutter - 1 && right >= gutter);
}

/** Long lines that mostly fill the width, and no numbers that stand alone. */
function isColumn(cells: readonly LineCell[]): boolean {
  if (cells.length < FEWEST_LINES) return false;
  const mean = cells.reduce((sum, { text }) => sum + text.length, 0) / cells.length;
  const widths = cells.map(({ x, right }) => right - x).sort((a, b) => a - b);
  const usual = widths[widths.length >> 1]!;
  const numbers = cells.filter(({ text }) => isNumber(text)).length;
  return mean >= SHORTEST_MEAN && usual > widths.at(-1)! * USUAL_WIDTH && numbers < cells.length * 0.1;
}

/** The place where most lines start, among those that at least some share. */
function mode(places: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place), (counts.get(Math.round(place)) ?? 0) + 1);
  let best: number | null = null;
  for (const [place, count] of counts)
    if (count >= FEWEST_LINES - 1 && count > (best === null ? 0 : counts.get(best)!)) best = place;
  return best;
}
