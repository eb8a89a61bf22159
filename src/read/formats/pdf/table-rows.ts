/** Text of one line in one column of a table, or over several. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly column: number;
  readonly colSpan: number;
}

/** Segments of one row, by column and then from top to bottom. */
export type Row = readonly Segment[];

/** Baselines nearer than this, in parts of the font size, stand in one row: beside a cell of two lines others are centred. */
const ONE_ROW = 0.9;
/** Lines of one cell are at most this far from each other. */
const ONE_CELL = 1.7;
/** A line with less room than this left, in parts of the font size, is full. */
const FULL = 1.6;

/** Labels that head the rows below them, however long the label above is. */
const STARTS_ROW = /^(?:其中|其他|按|#|[（(]?[一二三四五六七八九十\d]+[)）、.．])/;
const NUMBER = /^[-+−–—△▲]?[,，.]*\d[\d,，.]*\s*[%％‰]?[)）]?[①-⑳*]?$|^[-—–－─…/]{1,3}$/;

/** Whether a cell's text is a number, or the dash that stands for none. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}

/** A number with what it counts, as lists of facts have it. */
const FIGURE = /^[约超近逾+-]?\d[\d,，.]*(?<!\.)[^\d.,，、．()（）]{0,5}$/;

/** Whether a text is a number, alone or with its unit. */
export function isFigure(text: string): boolean {
  return isNumber(text) || FIGURE.test(text.trim());
}

/** The lines of a cell as one text. */
export function joinTexts(segments: readonly { readonly text: string }[]): string {
  return segments.reduce((joined, { text }) => {
    if (joined === '') return text;
    const words = /[A-Za-z,.;:]$/.test(joined) && /^[A-Za-z]/.test(text);
    const numbers = /\d$/.test(joined) && /^\d/.test(text);
    return `${joined}${words || numbers ? ' ' : ''}${text}`;
  }, '');
}

/**
 * Tells the rows of a table without lines between them: what stands at one height is a row, and what is left of a cell's text
 * goes with the row that it was wrapped in.
 */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  const heights: Segment[][] = [];
  for (const segment of sorted) {
    const last = heights.at(-1);
    if (last && segment.y - last.at(-1)!.y < segment.size * ONE_ROW && fits(segment, last))
      last.push(segment);
    else heights.push([segment]);
  }
  const label = Math.min(...segments.map(({ column }) => column));
  const ends = endsOf(segments);
  const rows: Segment[][] = [];
  let open: Segment[] = [];
  heights.forEach((height, index) => {
    const before = rows.at(-1);
    const after = heights[index + 1];
    if (before && open.length === 0 && continues(height, before, label, ends)) {
      before.push(...height);
    } else if (after && goesWithNext(height, after, rows, label, ends)) {
      open.push(...height);
    } else {
      rows.push([...open, ...height]);
      open = [];
    }
  });
  return rows.map((row) => row.sort((a, b) => a.column - b.column || a.y - b.y));
}

/** A second segment in the same column would be another row. */
function fits(segment: Segment, row: readonly Segment[]): boolean {
  return row.every(
    (other) =>
      segment.y - other.y < segment.size * 0.3 ||
      segment.column + segment.colSpan <= other.column ||
      other.column + other.colSpan <= segment.column ||
      // The first and the last line of a cell whose neighbours are centred.
      row.some(({ column, y }) => column !== segment.column && y > other.y),
  );
}

/** Whether all of a height is the rest of what stands above it. */
function continues(
  height: readonly Segment[],
  before: readonly Segment[],
  label: number,
  ends: readonly number[],
): boolean {
  if (!isNear(before, height) || height.some(({ text }) => isNumber(text))) return false;
  if (isLabelOnly(height, label)) {
    const above = before.filter(({ column }) => column === label);
    return !STARTS_ROW.test(height[0]!.text) && hasNumbers(before) && above.length > 0 && isFull(above, ends);
  }
  if (height.some(({ column }) => column === label)) return false;
  return height.every((segment) =>
    before.some(
      ({ column, colSpan, text }) =>
        column === segment.column && colSpan === segment.colSpan && !isNumber(text),
    ),
  );
}

/** Whether a lone label is the start of one that ends in the row below, or a head centred between rows of heads. */
function goesWithNext(
  height: readonly Segment[],
  after: readonly Segment[],
  rows: readonly Row[],
  label: number,
  ends: readonly number[],
): boolean {
  if (!isLabelOnly(height, label) || !isNear(height, after)) return false;
  if (hasNumbers(after)) return isFull(height, ends) && startsBelow(height, after, label);
  return rows.length > 0 && !rows.some(hasNumbers) && after.every(({ column }) => column !== label);
}

function isNear(above: readonly Segment[], below: readonly Segment[]): boolean {
  const y = Math.max(...above.map((segment) => segment.y));
  return below[0]!.y - y < below[0]!.size * ONE_CELL;
}

function isLabelOnly(segments: readonly Segment[], label: number): boolean {
  return segments.every(({ column }) => column === label);
}

function hasNumbers(segments: readonly Segment[]): boolean {
  return segments.some(({ text }) => isNumber(text));
}

/** The label goes on in the row below. */
function startsBelow(height: readonly Segment[], after: readonly Segment[], label: number): boolean {
  const rest = after.find(({ column }) => column === label);
  return rest !== undefined && Math.abs(rest.x - height[0]!.x) < rest.size * 2.5;
}

function isFull(segments: readonly Segment[], ends: readonly number[]): boolean {
  const { right, column, size } = segments.at(-1)!;
  return right > ends[column]! - size * FULL;
}

/** Where the longest text of each column ends. */
function endsOf(segments: readonly Segment[]): number[] {
  const ends: number[] = [];
  for (const { column, colSpan, right } of segments)
    if (colSpan === 1) ends[column] = Math.max(ends[column] ?? 0, right);
  return ends;
}
