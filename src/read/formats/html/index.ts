import { decodeText } from '../decode-text.js';
import { type Flow, layOut } from '../flow.js';
import type { FormatReader } from '../format-reader.js';
import { TextBuilder } from '../text-builder.js';
import { mainText } from './main-text.js';
import { flowOf } from './page-item.js';
import { readPage } from './page-reader.js';
import { titleOf } from './page-title.js';
import { parseHtml } from './tree.js';

/**
 * Reads a web page: its article as its reader sees it, headings, paragraphs and data tables; without what frames the page.
 * `encoding` is believed before what the page declares.
 */
export const readHtml: FormatReader = async (bytes, encoding) => {
  const { text, encoding: used, notes } = decodeText(bytes, { encoding });
  return { ...layOutHtml(text, notes), encoding: used };
};

/** Lays a decoded page out; shared with pages saved as one file. */
export function layOutHtml(html: string, notes: readonly string[]) {
  const builder = new TextBuilder();
  layOut(articleFlow(html), builder);
  return builder.build(notes);
}

function articleFlow(html: string): Flow {
  const root = parseHtml(html);
  return flowOf(mainText(readPage(root), titleOf(root)));
}

/** All that is seen of a piece of a page, such as HTML inside Markdown. */
export function fragmentFlow(html: string): Flow {
  return flowOf(readPage(parseHtml(html)));
}
