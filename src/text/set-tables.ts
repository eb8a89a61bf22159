import type { Cell, Span, Table } from '../contracts/index.js';

/** A line of a text, and the cells that its blanks part it into. */
interface Line extends Span {
  /** What parts the cells; null for a line that is no row. */
  readonly parted: Parting | null;
  readonly cells: readonly Cell[];
}

/** How the cells of a row are parted: by tabs, by two blanks and more, by single ones. */
type Parting = 'tab' | 'gap' | 'blank';

const BY_BLANKS: readonly (readonly [Parting, RegExp])[] = [
  ['gap', /[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/],
  ['blank', /[ \u00a0]/],
];
/** Most texts have blanks only where paragraphs are set in. */
const PARTED = /\S[\t \u00a0\u3000]/;
/** Rows that a table has at least. Words are parted by blanks in running text, too. */
const FEWEST_ROWS: Readonly<Record<Parting, number>> = { tab: 2, gap: 3, blank: 3 };
/** One of so many rows at least holds a number; the others are heads, and names of groups. */
const VALUED = 3;
/** Columns and characters of a row, and characters of a cell, at most: beyond them it is no table. */
const MOST_COLUMNS = 60;
const LONGEST_ROW = 2000;
const LONGEST_CELL = 60;
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
 * only where a head stands above rows that end in numbers.
 * @returns tables in text order; offsets count in `text`
 */
export function setTables(text: string): Table[] {
  if (!PARTED.test(text)) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  for (let i = 0, next = 0; i < lines.length; i = next) {
    next = endOfRun(lines, i);
    const run = lines.slice(i, next);
    if (isTable(run, text)) tables.push(tableOf(run, captionOf(lines, i, text)));
  }
  return tables;
}

/** The lines that hold anything, in order. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = lineOf(text, start, end);
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
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

/** Where the rows end that are parted as that at `first` is; the line after it where it is no row. */
function endOfRun(lines: readonly Line[], first: number): number {
  const { parted, cells } = lines[first]!;
  let end = first + 1;
  if (parted === null) return end;
  // Tabs show an empty cell, blanks do not.
  while (
    end < lines.length &&
    lines[end]!.parted === parted &&
    (parted === 'tab' || lines[end]!.cells.length === cells.length)
  )
    end++;
  return end;
}

function isTable(rows: readonly Line[], text: string): boolean {
  const { parted } = rows[0]!;
  if (parted === null || rows.length < FEWEST_ROWS[parted]) return false;
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

function tableOf(lines: readonly Line[], caption: Span | null): Table {
  const rows = lines.map(({ cells }, row) => cells.map((cell) => ({ ...cell, row })));
  return {
    start: rows[0]![0]!.start,
    end: rows.at(-1)!.at(-1)!.end,
    rows,
    columns: Math.max(...rows.map((row) => row.at(-1)!.column)) + 1,
    headRows: 0,
    caption,
    name: null,
  };
}

/** The short lines right above the row at `first`. */
function captionOf(lines: readonly Line[], first: number, text: string): Span | null {
  let from = first;
  while (from > 0 && first - from < CAPTION_LINES && isCaption(lines[from - 1]!, text)) from--;
  return from < first ? { start: lines[from]!.start, end: lines[first - 1]!.end } : null;
}

function isCaption({ start, end }: Line, text: string): boolean {
  return end - start <= LONGEST_CAPTION && !SENTENCE.test(text.slice(start, end));
}
