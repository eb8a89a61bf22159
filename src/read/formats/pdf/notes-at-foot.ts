import type { Line } from './lines.js';
import { isTable, type PageItem, type PageParts } from './page-layout.js';

/** Notes are set at most this large, in parts of the size of the text above them. */
const NOTE_SIZE = 0.92;
/** Part of the page's height above which no notes start. */
const LOWEST_PART = 0.5;

/** The small lines that end a page below larger ones: its notes, between which and the next page a paragraph may run on. */
export function notesAtFoot(items: readonly PageItem[], { height }: PageParts): Line[] {
  const notes: Line[] = [];
  for (const item of [...items].reverse()) {
    if (isTable(item)) return [];
    const smallest = notes.length > 0 ? Math.min(...notes.map(({ size }) => size)) : item.size;
    if (notes.length > 0 && smallest <= item.size * NOTE_SIZE) return notes;
    if (item.y < height * LOWEST_PART) return [];
    notes.unshift(item);
  }
  return [];
}
