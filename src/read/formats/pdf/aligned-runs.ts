import { type Height, heightsOf } from './heights.js';
import type { Line } from './lines.js';
import { LEADS_TO_PAGE, NAMES_UNIT } from './paragraphs.js';

/** Rows of a table stand at most this far from each other, in parts of the font size. */
const MAX_STEP = 4;
/** The rest of a cell's text stands at most this far below its first line, which has less room than this left. */
const MAX_REST = 1.7;
/** The longest head that a table starts with. */
const LONGEST_HEAD = 12;
/** How many lines in a row with a single text a table may hold: wrapped cells, and rows that head a group. */
const MAX_SINGLE = 3;
const TITLE = /^附?表\s*[一二三四五六七八九十\d]/;

/** Heights below each other that may be rows of one table: most have several texts, with wide gaps between them. */
export function alignedRuns(lines: readonly Line[]): Height[][] {
  const runs: Height[][] = [];
  let run: Height[] = [];
  let single: Height[] = [];
  let last: Height | undefined;
  const flush = () => {
    const [rest] = single;
    // The last row's text may go on in a line of its own.
    if (rest && run.length > 1 && isRest(rest, run)) run.push(rest);
    if (run.length > 1) runs.push(run);
    run = [];
    single = [];
  };
  for (const height of heightsOf(lines)) {
    const above = last;
    last = height;
    const before = single.at(-1) ?? run.at(-1);
    if (before && height.y - before.y > height.size * MAX_STEP) flush();
    if (isCaption(height)) flush();
    else if (height.parts.length > 1) {
      if (run.length === 0 && above && isHeadAbove(above, height)) run.push(above);
      run.push(...single, height);
      single = [];
    } else if (run.length > 0 && single.length < MAX_SINGLE && keepsToColumn(height, run))
      single.push(height);
    else flush();
  }
  flush();
  return runs;
}

/** Whether a lone text above the first row is the first line of a head, or the head of several columns. */
function isHeadAbove(above: Height, { y, size, parts }: Height): boolean {
  const [head, ...others] = above.parts;
  if (others.length > 0 || isCaption(above) || y - above.y > size * MAX_REST) return false;
  return head!.x > parts[0]!.right && head!.text.length <= LONGEST_HEAD;
}

/** Whether a lone text is the end of one that fills the first column in the last row. */
function isRest({ y, size, parts: [rest] }: Height, run: readonly Height[]): boolean {
  const labels = run.flatMap(({ parts }) => parts.filter(({ x }) => Math.abs(x - rest!.x) < size));
  const last = labels.at(-1);
  if (!last || y - last.y > size * MAX_REST || last.y < run.at(-1)!.y - size) return false;
  return last.right > Math.max(...labels.map(({ right }) => right)) - size * MAX_REST;
}

/** Its unit and number stand above a table; what leads to page numbers is none. */
function isCaption({ parts }: Height): boolean {
  return parts.some(({ text }) => NAMES_UNIT.test(text) || TITLE.test(text) || LEADS_TO_PAGE.test(text));
}

/** Whether a lone text ends before the last column of the rows above starts, or stands wholly in a later one. */
function keepsToColumn({ parts: [part] }: Height, run: readonly Height[]): boolean {
  const rows = run.filter(({ parts }) => parts.length > 1);
  const last = Math.min(...rows.map(({ parts }) => parts.at(-1)!.x));
  const first = Math.max(...rows.map(({ parts }) => parts[0]!.right));
  return part!.right < last || part!.x > first;
}
