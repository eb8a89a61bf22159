import { isWide } from './characters.js';

/** Text that was drawn in one go. Points, from the top left of the page as it is shown. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Its place among the pieces of the page, as drawn. */
  readonly order: number;
}

/** Text drawn again within this part of its size is the same text, made bold or given a shadow. */
const REPEAT = 0.12;

/** Without text that is drawn a second time at its place. */
export function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const key = `${piece.text} ${Math.round(piece.y / piece.size)}`;
    const same = seen.get(key) ?? [];
    if (same.some((other) => isRepeat(piece, other))) return false;
    same.push(piece);
    seen.set(key, same);
    return true;
  });
}

function isRepeat(piece: Piece, other: Piece): boolean {
  const reach = piece.size * REPEAT;
  return Math.abs(piece.x - other.x) < reach && Math.abs(piece.y - other.y) < reach;
}

/** Height of the middle of a piece's characters. */
export function middleOf({ y, size }: Pick<Piece, 'y' | 'size'>): number {
  return y - size * 0.35;
}

/** A piece as two, parted at the blank nearest to `x`; null if there is none within a character's width. */
export function cutAt(piece: Piece, x: number): [Piece, Piece] | null {
  const places = placesOf(piece);
  let best = -1;
  for (let index = piece.text.indexOf(' '); index >= 0; index = piece.text.indexOf(' ', index + 1)) {
    if (best < 0 || Math.abs(places[index]! - x) < Math.abs(places[best]! - x)) best = index;
  }
  if (best <= 0 || Math.abs(places[best]! - x) > piece.size) return null;
  const [cut, start] = [places[best]!, places[best + 1]!];
  return [
    { ...piece, text: piece.text.slice(0, best), width: cut - piece.x },
    { ...piece, text: piece.text.slice(best + 1), x: start, width: piece.x + piece.width - start },
  ];
}

/** Where each character starts, and where the last one ends, as far as widths tell: narrow ones are half as wide. */
export function placesOf({ text, x, width }: Piece): number[] {
  const widths = [...text].flatMap((character) => {
    const share = isWide(character) ? 1 : 0.5;
    return character.length === 2 ? [share, 0] : [share];
  });
  const unit = width / widths.reduce((sum, share) => sum + share, 0);
  let place = x;
  return [x, ...widths.map((share) => (place += share * unit))];
}
