import { damaged } from '../format-error.js';

/** A run of the text that is stored in one place. */
interface Piece {
  /** First character, counted in the whole text. */
  readonly cp: number;
  readonly length: number;
  /** Where its bytes start in the WordDocument stream. */
  readonly fc: number;
  readonly bytesPerCharacter: 1 | 2;
}

/** The text of a Word 97 document, body and notes one after the other, and where each part of it is stored. */
export class PieceTable {
  readonly text: string;
  /** By place in the stream. */
  readonly #pieces: readonly Piece[];

  /** @throws FormatError `damaged` */
  constructor(stream: Uint8Array, table: Uint8Array, clxStart: number, clxLength: number) {
    const pieces = readPieces(table, clxStart, clxLength);
    const western = new TextDecoder('windows-1252');
    const wide = new TextDecoder('utf-16le');
    this.text = pieces
      .map(({ fc, length, bytesPerCharacter }) => {
        const bytes = stream.subarray(fc, fc + length * bytesPerCharacter);
        if (bytes.length < length * bytesPerCharacter) throw damaged('Word document');
        return (bytesPerCharacter === 1 ? western : wide).decode(bytes);
      })
      .join('');
    this.#pieces = [...pieces].sort((a, b) => a.fc - b.fc);
  }

  /** Tells the runs of characters that are stored in the bytes from `from` to `to`. */
  charactersIn(from: number, to: number, tell: (start: number, end: number) => void): void {
    for (let index = this.#firstEndingAfter(from); index < this.#pieces.length; index++) {
      const { cp, fc, length, bytesPerCharacter: size } = this.#pieces[index]!;
      if (fc >= to) return;
      const start = Math.max(0, Math.floor((from - fc) / size));
      const end = Math.min(length, Math.ceil((to - fc) / size));
      if (start < end) tell(cp + start, cp + end);
    }
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { fc, length, bytesPerCharacter } = this.#pieces[middle]!;
      if (fc + length * bytesPerCharacter <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function readPieces(table: Uint8Array, start: number, length: number): Piece[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const end = start + length;
  let at = start;
  // Property runs come first; the piece table is the block that starts with 2.
  while (at < end && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (at >= end || view.getUint8(at) !== 2) throw damaged('Word document');
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const descriptors = positions + (count + 1) * 4;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const cp = view.getUint32(positions + i * 4, true);
    const next = view.getUint32(positions + (i + 1) * 4, true);
    const fc = view.getUint32(descriptors + i * 8 + 2, true);
    const packed = (fc & 0x40000000) !== 0;
    if (next < cp) throw damaged('Word document');
    pieces.push({
      cp,
      length: next - cp,
      fc: packed ? (fc & 0x3fffffff) >>> 1 : fc & 0x3fffffff,
      bytesPerCharacter: packed ? 1 : 2,
    });
  }
  return pieces;
}
