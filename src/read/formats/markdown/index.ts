import { decodeText } from '../decode-text.js';
import { layOut } from '../flow.js';
import type { FormatReader } from '../format-reader.js';
import { TextBuilder } from '../text-builder.js';
import { withoutFrontMatter } from './front-matter.js';
import { readMarkdownFlow } from './token-reader.js';

/** Reads Markdown: headings, paragraphs, list items and tables, without the marks. */
export const readMarkdown: FormatReader = async (bytes, encoding) => {
  const { text, encoding: used, notes } = decodeText(bytes, { encoding });
  const builder = new TextBuilder();
  layOut(readMarkdownFlow(withoutFrontMatter(text)), builder);
  return { ...builder.build(notes), encoding: used };
};
