import { FormatError } from '../format-error.js';
import type { FormatReader, FormattedText } from '../format-reader.js';
import { unmappedShare } from './characters.js';
import { joinPages } from './continued.js';
import { withoutFurniture } from './furniture.js';
import { textOf } from './lines.js';
import { notesAtFoot } from './notes-at-foot.js';
import { itemsOf, type PageParts } from './page-layout.js';
import { readPages } from './read-pages.js';
import { writeDocument } from './write-document.js';

/** Text with more unmapped glyphs than this is garbage. */
const MAX_UNMAPPED = 0.1;
const ADVICE = 'have its characters recognised (OCR) or give the document it was made from';

/**
 * Reads the text layer of PDF documents: lines joined into paragraphs, cells between lines or aligned into tables, also over
 * several pages; without running heads, page numbers, marks of notes and turned text.
 * @throws FormatError `no-text` for scans and for fonts that do not tell what their glyphs stand for; `encrypted`, `damaged`
 */
export const readPdf: FormatReader = async (bytes): Promise<FormattedText> => {
  const pages = await readPages(bytes);
  const empty = pages.flatMap((page, index) => (isEmpty(page) ? [index + 1] : []));
  if (empty.length === pages.length) {
    throw new FormatError('no-text', 'a PDF document without text, most likely scanned', ADVICE);
  }
  refuseUnmapped(pages);
  const kept = withoutFurniture(pages);
  const items = pages.map((page, index) => itemsOf(page, kept[index]!));
  const notes = new Set(items.flatMap((page, index) => notesAtFoot(page, pages[index]!)));
  const widths = pages.map(({ width }) => width);
  return writeDocument(joinPages(items), notes, widths, notesOf(empty, pages.length));
};

function isEmpty({ lines, ruled }: PageParts): boolean {
  return lines.length === 0 && ruled.length === 0;
}

function refuseUnmapped(pages: readonly PageParts[]): void {
  const texts = pages.flatMap(({ lines, ruled }) => [
    ...lines.map(textOf),
    ...ruled.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs))),
  ]);
  if (unmappedShare(texts.join('')) <= MAX_UNMAPPED) return;
  const found = 'a PDF document whose fonts do not tell which characters they show';
  throw new FormatError('no-text', found, ADVICE);
}

function notesOf(empty: readonly number[], pages: number): string[] {
  if (empty.length === 0) return [];
  const list = empty.length <= 10 ? empty.join(', ') : `${empty.slice(0, 10).join(', ')}…`;
  return [`${empty.length} of ${pages} pages hold no text (${list}); scanned pages are not read`];
}
