import type { CellShape } from '../edge-table.js';
import type { PieceTable } from './pieces.js';

/** What a paragraph's properties say that matters here. */
export interface ParagraphProperties {
  /** Index of its style. */
  readonly style: number;
  inTable: boolean;
  /** It is the mark that ends a row of a table. */
  endsRow: boolean;
  outline: number | undefined;
  /** The list it is numbered in, from 1, and its level there, from 0; 0 where it is in none. */
  list: number;
  level: number;
  isHead: boolean;
  left: number;
  shapes: readonly CellShape[];
}

const PAGE = 512;

/** Property modifiers ([MS-DOC] 2.6) that are looked at. */
const SPRM = {
  deleted: 0x0800,
  hidden: 0x083c,
  inTable: 0x2416,
  endsRow: 0x2417,
  outline: 0x2640,
  listLevel: 0x260a,
  list: 0x460b,
  tableHead: 0x3404,
  tableDefinition: 0xd608,
  changeTabs: 0xc615,
} as const;

type View = DataView<ArrayBufferLike>;

/** Where a table of property pages stands in the table stream. */
export interface BinTable {
  readonly start: number;
  readonly length: number;
}

/** Marks with 1 the characters that tracked changes delete or that are hidden. */
export function unseenCharacters(stream: View, table: View, bins: BinTable, pieces: PieceTable): Uint8Array {
  const unseen = new Uint8Array(pieces.text.length);
  eachPage(stream, table, bins, (page, runs) => {
    for (let i = 0; i < runs; i++) {
      const at = stream.getUint8(page + (runs + 1) * 4 + i) * 2;
      if (at === 0 || at >= PAGE - 1) continue;
      const length = stream.getUint8(page + at);
      let hides = false;
      eachModifier(stream, page + at + 1, Math.min(page + at + 1 + length, page + PAGE), (sprm, operand) => {
        if (sprm === SPRM.deleted || sprm === SPRM.hidden)
          hides = hides || (stream.getUint8(operand) & 1) === 1;
      });
      if (!hides) continue;
      pieces.charactersIn(firstByte(stream, page, i), firstByte(stream, page, i + 1), (start, end) =>
        unseen.fill(1, start, end),
      );
    }
  });
  return unseen;
}

/** Gives for each character the properties of its paragraph. */
export function paragraphProperties(
  stream: View,
  table: View,
  bins: BinTable,
  pieces: PieceTable,
): (cp: number) => ParagraphProperties | undefined {
  const all: ParagraphProperties[] = [];
  /** From 1; 0 is none. */
  const indexOf = new Uint32Array(pieces.text.length);
  eachPage(stream, table, bins, (page, runs) => {
    for (let i = 0; i < runs; i++) {
      const at = stream.getUint8(page + (runs + 1) * 4 + i * 13) * 2;
      if (at === 0 || at >= PAGE - 2) continue;
      const short = stream.getUint8(page + at);
      const start = page + at + (short === 0 ? 2 : 1);
      const length = short === 0 ? stream.getUint8(page + at + 1) * 2 : short * 2 - 1;
      all.push(propertiesIn(stream, start, Math.min(start + length, page + PAGE)));
      pieces.charactersIn(firstByte(stream, page, i), firstByte(stream, page, i + 1), (first, end) =>
        indexOf.fill(all.length, first, end),
      );
    }
  });
  return (cp) => all[(indexOf[cp] ?? 0) - 1];
}

function propertiesIn(stream: View, start: number, end: number): ParagraphProperties {
  const properties: ParagraphProperties = {
    style: end - start >= 2 ? stream.getUint16(start, true) : 0,
    ...{ inTable: false, endsRow: false, outline: undefined, isHead: false, left: 0, shapes: [] },
    ...{ list: 0, level: 0 },
  };
  eachModifier(stream, start + 2, end, (sprm, operand, size) => {
    if (sprm === SPRM.inTable) properties.inTable = stream.getUint8(operand) === 1;
    else if (sprm === SPRM.endsRow) properties.endsRow = stream.getUint8(operand) === 1;
    else if (sprm === SPRM.list) properties.list = stream.getUint16(operand, true);
    else if (sprm === SPRM.listLevel) properties.level = stream.getUint8(operand);
    else if (sprm === SPRM.outline) properties.outline = stream.getUint8(operand);
    else if (sprm === SPRM.tableHead) properties.isHead = stream.getUint8(operand) === 1;
    else if (sprm === SPRM.tableDefinition) setShapes(properties, stream, operand, operand + size);
  });
  return properties;
}

/** A row's definition: how many cells, their edges in twips, and 20 bytes for each cell. */
function setShapes(properties: ParagraphProperties, stream: View, start: number, end: number): void {
  const count = stream.getUint8(start);
  const edges = start + 1;
  const cells = edges + (count + 1) * 2;
  if (cells > end) return;
  properties.left = stream.getInt16(edges, true);
  properties.shapes = Array.from({ length: count }, (_, i): CellShape => {
    const flags = cells + i * 20 + 2 <= end ? stream.getUint16(cells + i * 20, true) : 0;
    return {
      right: stream.getInt16(edges + (i + 1) * 2, true),
      merge: (flags & 2) !== 0 ? 'continues' : (flags & 1) !== 0 ? 'starts' : 'none',
      mergeDown: (flags & 0x40) !== 0 ? 'starts' : (flags & 0x20) !== 0 ? 'continues' : 'none',
    };
  });
}

/** Tells each page of properties and how many runs it has. */
function eachPage(
  stream: View,
  table: View,
  bins: BinTable,
  tell: (page: number, runs: number) => void,
): void {
  const count = Math.floor((bins.length - 4) / 8);
  for (let i = 0; i < count; i++) {
    const number = table.getUint32(bins.start + (count + 1) * 4 + i * 4, true) & 0x3fffff;
    const page = number * PAGE;
    if (page + PAGE > stream.byteLength) continue;
    tell(page, stream.getUint8(page + PAGE - 1));
  }
}

function firstByte(stream: View, page: number, run: number): number {
  return stream.getUint32(page + run * 4, true);
}

/** Bytes of a modifier's operand by the kind that its top bits say. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

function eachModifier(
  stream: View,
  start: number,
  end: number,
  tell: (sprm: number, operand: number, size: number) => void,
): void {
  let at = start;
  while (at + 2 < end) {
    const sprm = stream.getUint16(at, true);
    at += 2;
    let size = OPERAND_SIZES[sprm >> 13]!;
    if (sprm === SPRM.tableDefinition) {
      size = stream.getUint16(at, true) - 1;
      at += 2;
    } else if (size === 0) {
      size = stream.getUint8(at);
      at += 1;
      // Longer than a byte can say; what follows is not needed.
      if (sprm === SPRM.changeTabs && size === 255) return;
    }
    if (at + size > end) return;
    tell(sprm, at, size);
    at += size;
  }
}
