import { damaged, encrypted, FormatError } from '../format-error.js';
import { LIMITS } from '../limits.js';
import { contentOf } from './page-content.js';
import { type PageParts, partsOf } from './page-layout.js';
import { loadPdfjs, openOptions } from './pdfjs.js';

/**
 * The lines and the ruled tables of each page; nothing else of a page is kept once the next one is read.
 * @throws FormatError `encrypted`, `damaged`, or `unsafe` for more pages than the limit
 */
export async function readPages(bytes: Uint8Array): Promise<PageParts[]> {
  const { getDocument, OPS } = await loadPdfjs();
  const task = getDocument(openOptions(bytes));
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pages)
      throw new FormatError('unsafe', `a document of more than ${LIMITS.pages} pages`, 'split it');
    const pages: PageParts[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(partsOf(await contentOf(page, OPS), number - 1));
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
