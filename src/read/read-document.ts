import type { Readable } from 'node:stream';
import { type Decoded, decode } from '../text/decode.js';
import { DecodeError } from '../text/decode-error.js';
import { formatOf } from './formats.js';
import { htmlText } from './html-text.js';
import { readBytes, readStream } from './read-bytes.js';
import { ReadError } from './read-error.js';
import { binaryKind, looksHtml } from './sniff.js';

/** A document as the stages after reading see it. */
export interface Document {
  /** What its reader sees; offsets of records count in it. For HTML this is the text of the page. */
  readonly text: string;
  readonly encoding: Decoded['encoding'];
  /** What a careful reader should know of how it was decoded. */
  readonly notes: readonly string[];
}

export interface ReadOptions {
  /** Encoding the document is in; detected where undefined. */
  readonly encoding?: string | undefined;
  /** Read this instead of the file; the path then only names it. */
  readonly stream?: Readable | undefined;
}

/**
 * Reads one document.
 * @throws ReadError whatever is wrong with it
 */
export async function readDocument(path: string, options: ReadOptions = {}): Promise<Document> {
  const bytes = options.stream ? await readStream(path, options.stream) : readBytes(path);
  return documentOf(path, bytes, options.encoding);
}

/**
 * The document that `bytes` hold; the extension of `path`, or else the text itself, tells HTML from plain text.
 * @throws ReadError `binary`, `empty` or `undecodable`
 */
export function documentOf(path: string, bytes: Uint8Array, encoding?: string): Document {
  const kind = binaryKind(bytes);
  if (kind) throw new ReadError('binary', path, kind, 'save it as text (.txt, .md) or as a web page (.html)');
  const decoded = decodeDocument(path, bytes, encoding);
  const isHtml = (formatOf(path) ?? (looksHtml(decoded.text) ? 'html' : 'text')) === 'html';
  const text = isHtml ? htmlText(decoded.text) : decoded.text;
  if (text.trim() === '') throw new ReadError('empty', path, 'no text in it', 'give it some text');
  return { text, encoding: decoded.encoding, notes: decoded.notes };
}

function decodeDocument(path: string, bytes: Uint8Array, encoding: string | undefined): Decoded {
  try {
    return decode(bytes, { encoding });
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new ReadError(error.code, path, error.found, error.advice, { cause: error });
  }
}
