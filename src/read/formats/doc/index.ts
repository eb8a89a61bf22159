import { CompoundFile } from '../compound.js';
import { layOut } from '../flow.js';
import { damaged, encrypted, FormatError } from '../format-error.js';
import type { FormatReader, FormattedText } from '../format-reader.js';
import { TextBuilder } from '../text-builder.js';
import { FlowReader } from './flow-reader.js';
import { ListNumbers } from './list-numbers.js';
import { PieceTable } from './pieces.js';
import { paragraphProperties, unseenCharacters } from './properties.js';
import { readStyles } from './styles.js';

const MAGIC = 0xa5ec;
/** `nFib` of Word 97, the first version that wrote this format. */
const WORD_97 = 0x00c1;

/** Offsets in the file information block ([MS-DOC] 2.5). */
const FIB = {
  version: 0x02,
  flags: 0x0a,
  /** Lengths of the parts of the text, in characters, in the order in which they follow each other. */
  lengths: 0x4c,
  styles: 0xa2,
  characterBins: 0xfa,
  paragraphBins: 0x102,
  pieces: 0x1a2,
  lists: 0x2e2,
  listUses: 0x2ea,
  end: 0x2f2,
} as const;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/**
 * Reads Word documents of 1997 to 2003: tracked changes accepted, list numbers written out, text boxes and notes at the end;
 * without hidden text, comments, tables of contents, heads and feet of pages. What a style says of numbers or hiding is not known.
 */
export const readDoc: FormatReader = async (bytes) => {
  try {
    return read(bytes);
  } catch (error) {
    // Offsets that lead nowhere.
    throw error instanceof RangeError ? damaged('Word document', error) : error;
  }
};

function read(bytes: Uint8Array): FormattedText {
  const file = new CompoundFile(bytes);
  const main = file.read('WordDocument');
  if (!main || main.length < FIB.end) throw damaged('Word document');
  const stream = viewOf(main);
  if (stream.getUint16(0, true) !== MAGIC || stream.getUint16(FIB.version, true) < WORD_97) {
    const advice = 'open it in Word or LibreOffice and save it as .docx';
    throw new FormatError('unsupported', 'a Word document from before 1997', advice);
  }
  const flags = stream.getUint16(FIB.flags, true);
  if ((flags & ENCRYPTED) !== 0) throw encrypted('a Word document');
  const tableBytes = file.read((flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table');
  if (!tableBytes) throw damaged('Word document');
  const table = viewOf(tableBytes);
  const at = (offset: number) => ({
    start: stream.getUint32(offset, true),
    length: stream.getUint32(offset + 4, true),
  });
  const clx = at(FIB.pieces);
  const pieces = new PieceTable(main, tableBytes, clx.start, clx.length);
  const sheet = at(FIB.styles);
  const reader = new FlowReader(
    pieces.text,
    unseenCharacters(stream, table, at(FIB.characterBins), pieces),
    paragraphProperties(stream, table, at(FIB.paragraphBins), pieces),
    readStyles(table, sheet.start, sheet.length),
    new ListNumbers(table, at(FIB.lists), at(FIB.listUses)),
  );
  const builder = new TextBuilder();
  for (const [start, end] of shownParts(stream)) layOut(reader.read(start, end), builder);
  return builder.build();
}

/** Body, text boxes, footnotes and endnotes; between them lie heads, feet, macros and comments. */
function shownParts(stream: DataView): (readonly [start: number, end: number])[] {
  const ends: number[] = [];
  let end = 0;
  for (let i = 0; i < 7; i++) {
    end += stream.getUint32(FIB.lengths + i * 4, true);
    ends.push(end);
  }
  const part = (index: number) => [ends[index - 1] ?? 0, ends[index]!] as const;
  const [body, footnotes, endnotes, boxes] = [part(0), part(1), part(5), part(6)];
  return [body, boxes, footnotes, endnotes];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
