import { decodeText } from '../decode-text.js';
import { damaged } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { layOutHtml } from '../html/index.js';
import { findHtml, parseEntity } from './mime.js';

/** Reads a web page that was saved as one file: the first page in it, read as HTML is. */
export const readMhtml: FormatReader = async (bytes, encoding) => {
  const page = findHtml(parseEntity(bytes));
  if (!page) throw damaged('saved web page');
  const { text, encoding: used, notes } = decodeText(page.body, { encoding, declared: page.charset });
  return { ...layOutHtml(text, notes), encoding: used };
};
