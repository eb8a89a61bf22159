import { afterNumber, type NumberStyle, writeNumber } from '../numbering.js';
import type { BinTable } from './properties.js';

interface Level {
  readonly start: number;
  readonly style: NumberStyle;
  /** The number; characters below 9 stand for the numbers of those levels. */
  readonly text: string;
}

/** Number formats ([MS-OSHARED] 2.2.1.3) other than digits. */
const STYLES: ReadonlyMap<number, NumberStyle> = new Map([
  [1, 'ROMAN'],
  [2, 'roman'],
  [3, 'LETTER'],
  [4, 'letter'],
  [10, 'chinese-digits'],
  [11, 'chinese'],
  [18, 'circled'],
  [28, 'circled'],
  [23, 'none'],
  [255, 'none'],
  [30, 'stems'],
  [31, 'branches'],
  [33, 'chinese'],
  [34, 'legal'],
  [35, 'chinese'],
  [36, 'chinese-digits'],
  [37, 'chinese'],
  [38, 'legal'],
  [39, 'chinese'],
]);

const LIST = 28;
const LIST_USE = 16;
const LEVEL = 28;
const LEVELS = 9;
const SIMPLE = 1;

/** Counts the numbered paragraphs of a document, which must be told in its order. */
export class ListNumbers {
  readonly #levels = new Map<number, readonly Level[]>();
  /** Ids of the lists that paragraphs refer to by number, from 1. */
  readonly #uses: number[] = [];
  readonly #counters = new Map<number, number[]>();

  /** `lists` and `uses` say where the tables of lists are in the table stream; a table that is broken has no lists. */
  constructor(table: DataView, lists: BinTable, uses: BinTable) {
    try {
      if (lists.length > 0) this.#readLists(table, lists);
      if (uses.length > 0) this.#readUses(table, uses.start);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }

  /** What stands before the text of the list's next paragraph: its number, or nothing for a bullet. */
  next(use: number, level: number): string {
    const id = this.#uses[use - 1];
    const levels = id === undefined ? undefined : this.#levels.get(id);
    const current = levels?.[level];
    if (id === undefined || !levels || !current) return '';
    const counters = this.#counters.get(id) ?? [];
    this.#counters.set(id, counters);
    counters[level] = (counters[level] ?? current.start - 1) + 1;
    counters.length = level + 1;
    if (current.style === 'none') return '';
    const number = Array.from(current.text, (character) => {
      const index = character.charCodeAt(0);
      if (index >= LEVELS) return character;
      const shown = levels[index];
      return shown ? writeNumber(counters[index] ?? shown.start, shown.style) : '';
    });
    return afterNumber(number.join(''));
  }

  #readLists(table: DataView, { start, length }: BinTable): void {
    const count = table.getUint16(start, true);
    // The levels of all lists follow the table itself.
    let at = start + length;
    for (let i = 0; i < count; i++) {
      const list = start + 2 + i * LIST;
      const levels: Level[] = [];
      const isSimple = (table.getUint8(list + 26) & SIMPLE) !== 0;
      for (let level = 0; level < (isSimple ? 1 : LEVELS); level++) {
        const properties = table.getUint8(at + 24) + table.getUint8(at + 25);
        const text = at + LEVEL + properties;
        const characters = table.getUint16(text, true);
        levels.push({
          start: table.getInt32(at, true),
          style: STYLES.get(table.getUint8(at + 4)) ?? 'decimal',
          text: utf16(table, text + 2, characters),
        });
        at = text + 2 + characters * 2;
      }
      this.#levels.set(table.getInt32(list, true), levels);
    }
  }

  #readUses(table: DataView, start: number): void {
    const count = table.getUint32(start, true);
    for (let i = 0; i < count; i++) this.#uses.push(table.getInt32(start + 4 + i * LIST_USE, true));
  }
}

function utf16(table: DataView, start: number, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(table.getUint16(start + i * 2, true));
  return text;
}
