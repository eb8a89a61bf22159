import { type Height, heightsOf } from './heights.js';
import type { Line } from './lines.js';

/** Rows of a table stand at most this far from each other, in parts of the font size. */
const MAX_STEP = 4;
/** How many lines in a row with a single text a table may hold: wrapped cells, and rows that head a group. */
const MAX_SINGLE = 3;
/** A dotted line leads to a page number: a table of contents. */
const LEADER = /\.{4,}|…{2,}|·{4,}|(?:\. ){4,}/;
const UNIT = /单\s*位\s*[:：]|單\s*位\s*[:：]/;

/** Heights below each other that may be rows of one table: most have several texts, with wide gaps between them. */
export function alignedRuns(lines: readonly Line[]): Height[][] {
  const runs: Height[][] = [];
  let run: Height[] = [];
  let single: Height[] = [];
  const flush = () => {
    if (run.length > 1) runs.push(run);
    run = [];
    single = [];
  };
  for (const height of heightsOf(lines)) {
    const before = single.at(-1) ?? run.at(-1);
    if (before && height.y - before.y > height.size * MAX_STEP) flush();
    if (isCaption(height)) flush();
    else if (height.parts.length > 1) {
      run.push(...single, height);
      single = [];
    } else if (run.length > 0 && single.length < MAX_SINGLE && keepsToColumn(height, run))
      single.push(height);
    else flush();
  }
  flush();
  return runs;
}

/** Its unit and number stand above a table; what leads to page numbers is none. */
function isCaption({ parts }: Height): boolean {
  return parts.some(({ text }) => UNIT.test(text) || LEADER.test(text));
}

/** Whether a lone text ends before the last column of the rows above starts, or stands wholly in a later one. */
function keepsToColumn({ parts: [part] }: Height, run: readonly Height[]): boolean {
  const last = Math.min(...run.map(({ parts }) => parts.at(-1)!.x));
  const first = Math.max(...run.map(({ parts }) => parts[0]!.right));
  return part!.right < last || part!.x > first;
}
