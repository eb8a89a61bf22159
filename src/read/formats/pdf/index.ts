import { FormatError } from '../format-error.js';
import type { FormatReader, FormattedText } from '../format-reader.js';
import { isUnmapped } from './characters.js';
import { joinPages } from './continued.js';
import { withoutFurniture } from './furniture.js';
import { textOf } from './lines.js';
import { notesAtFoot } from './notes-at-foot.js';
import { isTable, itemsOf, type PageParts } from './page-layout.js';
import { readPages } from './read-pages.js';
import { writeDocument } from './write-document.js';

const ADVICE = 'have its characters recognised (OCR) or give the document it was made from';

/**
 * Reads the text layer of PDF documents: lines joined into paragraphs, cells between lines or aligned into tables, also over
 * several pages; without running heads, page numbers, marks of notes and turned text. Pages without text, and those whose fonts
 * do not tell what their glyphs stand for, are left out and named in the notes.
 * @throws FormatError `no-text` where that leaves no page; `encrypted`, `damaged`, `unsafe`
 */
export const readPdf: FormatReader = async (bytes): Promise<FormattedText> => {
  const read = await readPages(bytes);
  const states = read.map(stateOf);
  if (states.every((state) => state !== 'read')) {
    const found = states.includes('unmapped')
      ? 'a PDF document whose fonts do not tell which characters they show'
      : 'a PDF document without text, most likely scanned';
    throw new FormatError('no-text', found, ADVICE);
  }
  const pages = read.map((page, index) =>
    states[index] === 'unmapped' ? { ...page, lines: [], ruled: [] } : page,
  );
  const kept = withoutFurniture(pages);
  const items = pages.map((page, index) => itemsOf(page, kept[index]!));
  const notes = notesAtFoot(items, pages);
  const body = items.map((page) => page.filter((item) => isTable(item) || !notes.has(item)));
  const widths = pages.map(({ width }) => width);
  return writeDocument(joinPages(body), [...notes], widths, remarksOn(states));
};

/** What became of a page: whether it holds text, and whether that is what the page shows. */
type PageState = 'read' | 'empty' | 'unmapped';

function stateOf({ lines, ruled }: PageParts): PageState {
  const cells = ruled.flatMap(({ rows }) => rows.flat().flatMap(({ paragraphs }) => paragraphs));
  const text = [...lines.map(textOf), ...cells].join('');
  if (text === '') return 'empty';
  return isUnmapped(text) ? 'unmapped' : 'read';
}

const REMARKS = {
  empty: 'hold no text (%); scanned pages are not read',
  unmapped: 'have fonts that do not tell which characters they show (%); they are not read',
} as const;

function remarksOn(states: readonly PageState[]): string[] {
  return (['empty', 'unmapped'] as const).flatMap((state) => {
    const pages = states.flatMap((each, index) => (each === state ? [index + 1] : []));
    if (pages.length === 0) return [];
    const list = pages.length <= 10 ? pages.join(', ') : `${pages.slice(0, 10).join(', ')}…`;
    return [`${pages.length} of ${states.length} pages ${REMARKS[state].replace('%', list)}`];
  });
}
