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
}

/** A blank behind something: most lines have blanks only where they are set in, and are passed over. */
const PARTED = /[\t \u00a0\u3000](?<=\S.)/g;
const NOT_BLANK = /\S/;
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
  const tables: Table[] = [];
  let left = MOST_CELLS;
  let run: Run | null = null;
  const close = () => {
    if (run && isTable(run, text)) tables.push(tableOf(run, text));
    run = null;
  };
  for (let from = 0; left > 0; ) {
    PARTED.lastIndex = from;
    const blank = PARTED.exec(text);
    if (!blank) break;
    const start = text.lastIndexOf('\n', blank.index) + 1;
    const newline = text.indexOf('\n', blank.index);
    const line = lineOf(text, start, newline < 0 ? text.length : newline);
    if (run !== null && (NOT_BLANK.test(text.slice(from, start)) || !goesOn(run, line))) close();
    if (line.parted !== null) {
      run ??= { parted: line.parted, rows: [] };
      run.rows.push(line);
      left -= line.cells.length;
    }
    from = newline < 0 ? text.length : newline + 1;
  }
  // Of a run that is cut off at the most cells nothing is known.
  if (left > 0) close();
  return tables;
}

interface Line extends Row {
  /** Null for a line that is no row. */
  readonly parted: Parting | null;
}

/** A line that holds something, without blanks around it. */
function lineOf(text: string, from: number, to: number): Line {
  if (to - from > LONGEST_ROW) return { start: from, end: to, parted: null, cells: [] };
  const words = text.slice(from, to);
  const body = words.trim();
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

function tableOf({ rows }: Run, text: string): Table {
  const cells = rows.map((row, i) => row.cells.map((cell) => ({ ...cell, row: i })));
  return {
    start: cells[0]![0]!.start,
    end: cells.at(-1)!.at(-1)!.end,
    rows: cells,
    columns: cells.reduce((most, row) => Math.max(most, row.length), 0),
    headRows: 0,
    caption: captionOf(text, rows[0]!.start),
    name: null,
  };
}

/** The short lines right above the row at `at`. */
function captionOf(text: string, at: number): Span | null {
  const lines: Span[] = [];
  let to = text.lastIndexOf('\n', at);
  while (lines.length < CAPTION_LINES && to > 0) {
    const from = text.lastIndexOf('\n', to - 1) + 1;
    const line = text.slice(from, to);
    if (line.trim() !== '') {
      if (line.trim().length > LONGEST_CAPTION || SENTENCE.test(line)) break;
      const start = from + line.length - line.trimStart().length;
      lines.push({ start, end: from + line.trimEnd().length });
    }
    to = from - 1;
  }
  return lines.length > 0 ? { start: lines.at(-1)!.start, end: lines[0]!.end } : null;
}
