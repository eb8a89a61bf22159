import type { Line } from './lines.js';
import { isTable, type PageItem, type PageParts } from './page-layout.js';

/** Notes are set at most this large, in parts of the usual size of a document's lines. */
const NOTE_SIZE = 0.92;
/** Part of the page's height above which no notes start. */
const LOWEST_PART = 0.5;

/**
 * The notes at the foot of each page: the small lines that end it. A paragraph or a table may go on from above them to the next
 * page.
 */
export function notesAtFoot(pages: readonly (readonly PageItem[])[], parts: readonly PageParts[]): Set<Line> {
  const sizes = pages.flatMap((items) => items.flatMap((item) => (isTable(item) ? [] : [item.size])));
  const usual = sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const isNote = (item: PageItem, height: number): item is Line =>
    !isTable(item) && item.size <= usual * NOTE_SIZE && item.y > height * LOWEST_PART;
  return new Set(
    pages.flatMap((items, index) => {
      const start = items.findLastIndex((item) => !isNote(item, parts[index]!.height)) + 1;
      return items.slice(start) as Line[];
    }),
  );
}
