import type { Line } from './lines.js';

/** Longer runs of lines may be columns. */
const SHORT_RUN = 2;

/**
 * Lines in the order in which they are drawn, which keeps columns apart; but a line or two drawn after what stands below them go
 * above it: heads of pages and merged cells of spreadsheets.
 */
export function inReadingOrder(lines: readonly Line[]): Line[] {
  const ordered: Line[] = [];
  for (const run of runsOf(lines)) {
    if (run.length <= SHORT_RUN) for (const line of run) ordered.splice(placeOf(line, ordered), 0, line);
    else ordered.splice(placeOf(run.at(-1)!, ordered) === 0 ? 0 : ordered.length, 0, ...run);
  }
  return ordered;
}

/** After the last line that does not stand below. */
function placeOf({ y }: Line, ordered: readonly Line[]): number {
  return ordered.findLastIndex((line) => line.y <= y) + 1;
}

/** Lines drawn one below the other. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last && line.y > last.y - line.size * 0.5) runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  return runs;
}
