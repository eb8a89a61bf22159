import { isWide, withoutAutoSpaces } from './characters.js';

/** Text that was drawn in one go. Points, from the top left of the page as it is shown. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Text between two wide gaps of a line. */
export interface LineCell {
  text: string;
  readonly x: number;
  right: number;
}

export interface Line {
  readonly page: number;
  readonly x: number;
  right: number;
  readonly y: number;
  /** Of most of its text. */
  size: number;
  readonly cells: LineCell[];
}

/** Gaps, in parts of the font size. */
const SPACE_GAP = 0.2;
const WIDE_SPACE_GAP = 0.8;
const CELL_GAP = 1.4;

/** A superscript digit after a Chinese character refers to a note; after a letter it belongs to a unit. */
const NOTE_MARK = /^[[〔]?(?:\d{1,2}|[①-⑳])[\]〕]?$/;

/** Puts the pieces of a page together in the order in which they were drawn. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let longest = 0;
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    if (line && isNoteMark(line, piece)) continue;
    if (!line || !continues(line, piece)) {
      const { x, y, size } = piece;
      line = { page, x, right: x, y, size, cells: [] };
      lines.push(line);
      longest = 0;
    }
    append(line, piece);
    if (piece.text.length > longest) {
      longest = piece.text.length;
      line.size = piece.size;
    }
    line.right = Math.max(line.right, piece.x + piece.width);
  }
  return lines;
}

/** The line as one text, its cells parted by tabs. */
export function textOf({ cells }: Line): string {
  return cells.map(({ text }) => text).join('\t');
}

function continues(line: Line, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(piece.y - line.y) < size * 0.4 && piece.x > line.right - size * 0.5;
}

function isNoteMark(line: Line, piece: Piece): boolean {
  if (piece.size > line.size * 0.75 || line.y - piece.y < line.size * 0.15) return false;
  const near = line.y - piece.y < line.size && Math.abs(piece.x - line.right) < line.size * 0.5;
  return near && NOTE_MARK.test(piece.text.trim()) && isWide(line.cells.at(-1)?.text.at(-1));
}

function append(line: Line, piece: Piece): void {
  const text = withoutAutoSpaces(piece.text).replaceAll('\t', ' ');
  const right = piece.x + piece.width;
  const cell = line.cells.at(-1);
  const gap = (piece.x - line.right) / Math.max(line.size, piece.size);
  if (!cell || gap > CELL_GAP) {
    line.cells.push({ text: text.trim(), x: piece.x, right });
    return;
  }
  const wide = isWide(cell.text.at(-1)) || isWide(text[0]);
  const space = wide ? (gap > WIDE_SPACE_GAP ? '\u3000' : '') : gap > SPACE_GAP ? ' ' : '';
  cell.text = `${wide ? cell.text.trimEnd() : cell.text}${space}${wide ? text.trimStart() : text}`;
  cell.right = Math.max(cell.right, right);
}
