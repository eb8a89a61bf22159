import { decode } from '../../../text/decode.js';
import { DecodeError } from '../../../text/decode-error.js';
import { htmlText } from '../../html-text.js';
import { damaged, FormatError } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { findHtml, parseEntity } from './mime.js';

/** Reads a web page that was saved as one file: the first page in it, read as HTML is. */
export const readMhtml: FormatReader = async (bytes, encoding) => {
  const page = findHtml(parseEntity(bytes));
  if (!page) throw damaged('saved web page');
  try {
    const decoded = decode(page.body, { encoding, declared: page.charset });
    const notes = decoded.text.includes('\ufffd') ? decoded.notes : [];
    return { text: htmlText(decoded.text), tables: [], notes };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new FormatError(error.code, error.found, error.advice, { cause: error });
  }
};
