import type { Cell, Span, Table } from '../contracts/index.js';

/** How the cells of a row are parted: by tabs, by two blanks and more, by single ones. */
type Parting = 'tab' | 'gap' | 'blank';

/** A row of a text: its line without blanks around it, and its cells. */
interface Row extends Span {
  readonly cells: readonly Cell[];
}

/** Rows, one below the other, that are parted in the same way. */
interface Run {
  readonly parted: Parting;
  readonly rows: Row[];
  /** The last lines above it, nearest last. */
  readonly above: readonly Span[];
}

/** Most texts have blanks only where paragraphs are set in. */
const PARTED = /\S[\t \u00a0\u3000]/;
const BY_BLANKS: readonly (readonly [Parting, RegExp])[] = [
  ['gap', /[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/],
  ['blank', /[ \u00a0]/],
];
/** Rows that a table has at least. Words are parted by blanks in running text, too. */
const FEWEST_ROWS: Readonly<Record<Parting, number>> = { tab: 2, gap: 3, blank: 3 };
/** One of so many rows at least holds a number; the others are heads, and names of groups. */
const VALUED = 3;
/** Columns and characters of a row, and characters of a cell, at most: beyond them it is no table. */
const MOST_COLUMNS = 60;
const LONGEST_ROW = 2000;
const LONGEST_CELL = 60;
/** Cells of all tables of a text, at most; what stands below them is running text. A cell takes many times its own characters. */
const MOST_CELLS = 200_000;
/** What ends or parts sentences, which cells do not hold. */
const SENTENCE = /[。；！？，]/;
const NUMBER = /^[-−－+＋▲▼]?\d[\d,，]*(?:\.\d+)?(?:[%‰万亿萬億]|万亿|萬億)?$/;
const NO_VALUE = /^(?:[-—–－─/…]{1,4}|…{1,2})$/;
/** Lines above a table that are its caption: so many, and no longer. */
const CAPTION_LINES = 2;
const LONGEST_CAPTION = 60;

/**
 * The tables that are set in plain text, as programs that know no others write them and as they are copied from a page: rows whose
 * cells tabs or blanks part, one line a row. Where blanks do, each row has as many cells as the one before; single blanks part cells
 * only where a head stands above rows that end in numbers. Linear in the text's length.
 * @returns tables in text order; offsets count in `text`
 */
export function setTables(text: string): Table[] {
  if (!PARTED.test(text)) return [];
  const tables: Table[] = [];
  let left = MOST_CELLS;
  let run: Run | null = null;
  let above: Span[] = [];
  const close = () => {
    if (run && isTable(run, text)) tables.push(tableOf(run, text));
    run = null;
  };
  for (let from = 0; from < text.length && left > 0; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = lineOf(text, from, to);
    from = to + 1;
    if (line === null) continue;
    const row = line.parted === null ? null : line;
    if (run !== null && (row === null || !goesOn(run, row))) close();
    if (row !== null) {
      run ??= { parted: row.parted!, rows: [], above };
      run.rows.push(row);
      left -= row.cells.length;
    }
    above = [...above, line].slice(-CAPTION_LINES);
  }
  // Of a run that is cut off at the most cells nothing is known.
  if (left > 0) close();
  return tables;
}

interface Line extends Row {
  /** Null for a line that is no row. */
  readonly parted: Parting | null;
}

/** A line without blanks around it; null for an empty one. */
function lineOf(text: string, from: number, to: number): Line | null {
  if (to - from > LONGEST_ROW) return { start: from, end: to, parted: null, cells: [] };
  const words = text.slice(from, to);
  const body = words.trim();
  if (body === '') return null;
  const start = from + words.indexOf(body);
  const line = { start, end: start + body.length };
  if (SENTENCE.test(body)) return { ...line, parted: null, cells: [] };
  // Tabs around the words stand for empty cells; before them only they set a line in.
  if (words.trimStart().includes('\t')) return { ...line, parted: 'tab', cells: cellsOf(words, from, '\t') };
  const parted = BY_BLANKS.find(([, separator]) => separator.test(body));
  if (!parted) return { ...line, parted: null, cells: [] };
  return { ...line, parted: parted[0], cells: cellsOf(body, start, parted[1]) };
}

/** The cells that `separator` parts words into, which start at `at`. */
function cellsOf(words: string, at: number, separator: RegExp | string): Cell[] {
  let from = 0;
  return words.split(separator).map((raw, column) => {
    const text = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const start = at + words.indexOf(raw, from) + (text === '' ? 0 : indent);
    from = words.indexOf(raw, from) + raw.length;
    return { start, end: start + text.length, row: 0, column, rowSpan: 1, colSpan: 1, indent };
  });
}

/** Whether a row is parted as those of the run are. Tabs show an empty cell, blanks do not. */
function goesOn({ parted, rows }: Run, row: Line): boolean {
  return row.parted === parted && (parted === 'tab' || row.cells.length === rows[0]!.cells.length);
}

function isTable({ parted, rows }: Run, text: string): boolean {
  if (rows.length < FEWEST_ROWS[parted]) return false;
  if (rows.some(({ cells }) => cells.length > MOST_COLUMNS || cells.some(isLong))) return false;
  const [head, ...body] = rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));
  const valued = body.filter((cells) => cells.some((cell, i) => i > 0 && isValue(cell))).length;
  if (parted !== 'blank') return valued * VALUED >= body.length && valued > 0;
  return !head!.some(isValue) && body.every((cells) => !isValue(cells[0]!) && isValue(cells.at(-1)!));
}

function isLong({ start, end }: Cell): boolean {
  return end - start > LONGEST_CELL;
}

function isValue(text: string): boolean {
  return NUMBER.test(text) || NO_VALUE.test(text);
}

function tableOf({ rows, above }: Run, text: string): Table {
  const cells = rows.map((row, i) => row.cells.map((cell) => ({ ...cell, row: i })));
  return {
    start: cells[0]![0]!.start,
    end: cells.at(-1)!.at(-1)!.end,
    rows: cells,
    columns: cells.reduce((most, row) => Math.max(most, row.length), 0),
    headRows: 0,
    caption: captionOf(above, text),
    name: null,
  };
}

/** The short lines right above a table. */
function captionOf(above: readonly Span[], text: string): Span | null {
  let from = above.length;
  while (from > 0 && isCaption(above[from - 1]!, text)) from--;
  return from < above.length ? { start: above[from]!.start, end: above.at(-1)!.end } : null;
}

function isCaption({ start, end }: Span, text: string): boolean {
  return end - start <= LONGEST_CAPTION && !SENTENCE.test(text.slice(start, end));
}
