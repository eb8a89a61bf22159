import { isWide, raised, withoutAutoSpaces, withoutSpread } from './characters.js';
import { type Piece, placesOf } from './pieces.js';

/** Text between two wide gaps of a line. */
export interface LineCell {
  text: string;
  readonly x: number;
  right: number;
  readonly joints: Joint[];
}

/** Where two pieces of a cell meet with room between them. */
export interface Joint {
  /** Offset in the cell's text at which the second one starts. */
  readonly at: number;
  /** Where the first one ends on the page, and where the second one starts. */
  readonly from: number;
  readonly to: number;
}

export interface Line {
  readonly page: number;
  /** Place of its first piece among those of the page. */
  readonly order: number;
  readonly x: number;
  right: number;
  readonly y: number;
  /** Of most of its text. */
  size: number;
  readonly cells: LineCell[];
  /** Names the column or the box that it stands in; empty where it has the page's whole width. */
  readonly frame: string;
}

/** How the names of frames start that are boxes drawn around text. */
export const BOX = 'box';

/** Gaps, in parts of the font size. */
const SPACE_GAP = 0.2;
const WIDE_SPACE_GAP = 0.8;
const CELL_GAP = 1.4;
const JOINT_GAP = 0.1;
/** Text that starts this far before the end of what is there is drawn over it. */
const OVERLAP = 0.5;
/** Less is kerning. */
const MIN_REPEAT = 0.12;
/** Letters drawn twice are nearer to each other than this; widths are estimates. */
const MAX_APART = 0.2;

/** Raised digits refer to a note, but for those that belong to a unit or a power of ten. */
const NOTE_MARK = /^[[〔(（]?(?:\d{1,2}|[①-⑳]|\*{1,3})[\]〕)）.]?$/;
const TAKES_POWER = /(?:[mM米]|[×x*]\s*10)$/;
/** Raised text is at most this large, in parts of the size of its line, and at least this far above. */
const RAISED_SIZE = 0.9;
const RAISED_BY = 0.15;

/** Puts the pieces of a page together in the order in which they were drawn. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let longest = 0;
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    if (line && isNoteMark(line, piece)) continue;
    if (line && isMarkBefore(line, piece)) lines.pop();
    if (!line || !continues(line, piece) || isMarkBefore(line, piece)) {
      const { x, y, size, order } = piece;
      line = { page, order, x, right: x, y, size, cells: [], frame: '' };
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
  return cells.reduce((line, { text }, index) => {
    const spread = text.length === 1 && isWide(text) && isWide(cells[index - 1]?.text);
    return index === 0 ? text : `${line}${spread && cells[index - 1]!.text.length === 1 ? '' : '\t'}${text}`;
  }, '');
}

function continues(line: Line, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  if (Math.abs(piece.y - line.y) >= size * 0.4) return false;
  return piece.x > line.right - size * OVERLAP || repeated(line, piece) > 0;
}

function isNoteMark(line: Line, piece: Piece): boolean {
  if (!isRaised(piece, line) || Math.abs(piece.x - line.right) > line.size * 0.5) return false;
  return NOTE_MARK.test(piece.text.trim()) && !TAKES_POWER.test(line.cells.at(-1)?.text ?? '');
}

/** Whether all of the line is the mark at the start of a note, whose text the piece is. */
function isMarkBefore({ x, y, size, right, cells }: Line, piece: Piece): boolean {
  const near = Math.abs(piece.x - right) < piece.size && piece.x > x;
  return near && cells.length === 1 && NOTE_MARK.test(cells[0]!.text) && isRaised({ y, size }, piece);
}

type Placed = Pick<Piece, 'y' | 'size'>;

function isRaised(mark: Placed, base: Placed): boolean {
  const by = base.y - mark.y;
  return mark.size <= base.size * RAISED_SIZE && by >= base.size * RAISED_BY && by < base.size;
}

/**
 * How many characters at the start of a piece repeat those that the line ends with: bold letters made by drawing each twice,
 * a little apart.
 */
function repeated({ right, cells }: Line, piece: Piece): number {
  const { text, x, size } = piece;
  const last = cells.at(-1)?.text ?? '';
  const overlap = right - x;
  if (overlap < size * MIN_REPEAT) return 0;
  const places = placesOf(piece);
  for (let length = Math.min(text.length, last.length); length > 0; length--) {
    if (Math.abs(places[length]! - right) < size * MAX_APART && last.endsWith(text.slice(0, length)))
      return length;
  }
  return 0;
}

function append(line: Line, piece: Piece): void {
  const drawn = piece.text.slice(repeated(line, piece));
  const shown = isRaised(piece, line) ? raised(drawn) : withoutSpread(drawn);
  const text = withoutAutoSpaces(shown).replaceAll('\t', ' ');
  const right = piece.x + piece.width;
  const cell = line.cells.at(-1);
  const gap = (piece.x - line.right) / Math.max(line.size, piece.size);
  if (!cell || gap > CELL_GAP) {
    line.cells.push({ text: text.trim(), x: piece.x, right, joints: [] });
    return;
  }
  const wide = isWide(cell.text.at(-1)) || isWide(text[0]);
  const space = wide ? (gap > WIDE_SPACE_GAP ? '\u3000' : '') : gap > SPACE_GAP ? ' ' : '';
  const added = wide ? text.trimStart() : text;
  const before = `${wide ? cell.text.trimEnd() : cell.text}${space}`;
  if (gap > JOINT_GAP) cell.joints.push({ at: before.length, from: line.right, to: piece.x });
  cell.text = before + added;
  cell.right = Math.max(cell.right, right);
}
