import { damaged, encrypted, FormatError } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { LIMITS } from '../limits.js';
import { TextBuilder } from '../text-builder.js';
import { unmappedShare } from './characters.js';
import { type Page, withoutFurniture } from './furniture.js';
import { type Line, linesOf, type Piece } from './lines.js';
import { joinLines, paragraphsOf } from './paragraphs.js';
import { loadPdfjs, openOptions } from './pdfjs.js';
import { gridOf, splitTables } from './tables.js';

/** Text with more unmapped glyphs than this is garbage. */
const MAX_UNMAPPED = 0.1;
/** Text turned by more than this, in radians, is a watermark or runs along the margin. */
const MAX_TURN = 0.05;

/**
 * Reads the text layer of PDF documents: lines joined into paragraphs, rows of aligned cells into tables; without running heads,
 * page numbers, marks of notes and turned text.
 * @throws FormatError `no-text` for scans and for fonts that do not tell what their glyphs stand for; `encrypted`, `damaged`
 */
export const readPdf: FormatReader = async (bytes) => {
  const pages = await readPages(bytes);
  const empty = pages.flatMap(({ lines }, index) => (lines.length === 0 ? [index + 1] : []));
  if (empty.length === pages.length) {
    throw new FormatError('no-text', 'a PDF document without text, most likely scanned', ADVICE);
  }
  refuseUnmapped(pages);
  const kept = withoutFurniture(pages);
  const builder = new TextBuilder();
  /** Where the first line of each page starts. */
  const starts: (number | undefined)[] = [];
  const add = (lines: readonly Line[]) => {
    for (const paragraph of paragraphsOf(lines, (page) => pages[page]!.width)) {
      const { position } = builder;
      const text = joinLines(paragraph, ({ page }, offset) => {
        starts[page] ??= position + offset;
      });
      builder.block(text);
    }
  };
  let prose: Line[] = [];
  for (const part of splitTables(kept.flat())) {
    if (!('length' in part)) {
      prose.push(part);
      continue;
    }
    add(prose);
    prose = [];
    starts[part[0]!.page] ??= builder.position;
    builder.table(gridOf(part), null);
  }
  add(prose);
  const document = builder.build(notesOf(empty, pages.length));
  return { ...document, pages: filled(starts, pages.length, document.text.length) };
};

const ADVICE = 'have its characters recognised (OCR) or give the document it was made from';

async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const { getDocument, Util } = await loadPdfjs();
  const task = getDocument(openOptions(bytes));
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pages)
      throw new FormatError('unsafe', `a document of more than ${LIMITS.pages} pages`, 'split it');
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true });
      const pieces: Piece[] = [];
      for (const item of items) {
        if (!('str' in item)) continue;
        const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform) as number[];
        if (Math.abs(Math.atan2(b!, a!)) > MAX_TURN) continue;
        pieces.push({ text: item.str, x: x!, y: y!, width: item.width, size: Math.hypot(c!, d!) || 1 });
      }
      pages.push({ width: viewport.width, height: viewport.height, lines: linesOf(pieces, number - 1) });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof FormatError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted('a PDF document');
    throw damaged('PDF document', error);
  } finally {
    await task.destroy();
  }
}

function refuseUnmapped(pages: readonly Page[]): void {
  const text = pages
    .flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map((cell) => cell.text)))
    .join('');
  if (unmappedShare(text) <= MAX_UNMAPPED) return;
  const found = 'a PDF document whose fonts do not tell which characters they show';
  throw new FormatError('no-text', found, ADVICE);
}

function notesOf(empty: readonly number[], pages: number): string[] {
  if (empty.length === 0) return [];
  const list = empty.length <= 10 ? empty.join(', ') : `${empty.slice(0, 10).join(', ')}…`;
  return [`${empty.length} of ${pages} pages hold no text (${list}); scanned pages are not read`];
}

/** A page without text starts where the next one does. */
function filled(starts: readonly (number | undefined)[], pages: number, end: number): number[] {
  const full: number[] = [];
  let next = end;
  for (let page = pages - 1; page >= 0; page--) {
    next = starts[page] ?? next;
    full[page] = next;
  }
  return full;
}
