import type { Readable } from 'node:stream';
import type { Block, Table } from '../contracts/index.js';
import { type Decoded, decode } from '../text/decode.js';
import { DecodeError } from '../text/decode-error.js';
import { setTables } from '../text/set-tables.js';
import type { DocumentKind } from './formats/kind.js';
import { kindOf, readFormat } from './formats/read-format.js';
import { extensionOf } from './formats.js';
import { MAX_BYTES, readBytes, readStream } from './read-bytes.js';
import { ReadError } from './read-error.js';
import { binaryKind } from './sniff.js';

/** A document as the stages after reading see it. */
export interface Document {
  /** What its reader sees; offsets of records count in it. Other than for plain text, what the format's reader makes of it. */
  readonly text: string;
  readonly format: 'text' | Exclude<DocumentKind, 'zip'>;
  /** Null where the format does not leave it open. */
  readonly encoding: Decoded['encoding'] | null;
  /** What a careful reader should know of how it was read. */
  readonly notes: readonly string[];
  /** Headings and paragraphs, where the format tells them apart. */
  readonly blocks?: readonly Block[];
  readonly tables: readonly Table[];
  /** Where each page starts in `text`, for formats that have pages. */
  readonly pages?: readonly number[];
}

export interface ReadOptions {
  /** Encoding the document is in; detected where undefined. */
  readonly encoding?: string | undefined;
  /** Read this instead of the file; the path then only names it. */
  readonly stream?: Readable | undefined;
  /** Most bytes that a document may have; MAX_BYTES where undefined. */
  readonly maxBytes?: number | undefined;
}

/**
 * Reads one document, whatever its format.
 * @throws ReadError whatever is wrong with it; `archive` for an archive, which `readDocuments` reads
 */
export async function readDocument(path: string, options: ReadOptions = {}): Promise<Document> {
  const bytes = await bytesOf(path, options);
  const kind = await kindOf(path, bytes, extensionOf(path));
  if (kind === 'zip')
    throw new ReadError('archive', path, 'an archive of documents', 'unpack it and name one of them');
  return documentOfKind(path, bytes, kind, options.encoding);
}

/**
 * The bytes of the file, or of the stream that stands for it.
 * @throws ReadError
 */
export async function bytesOf(path: string, { stream, maxBytes }: ReadOptions): Promise<Uint8Array> {
  return stream ? readStream(path, stream, maxBytes ?? MAX_BYTES) : readBytes(path, maxBytes ?? MAX_BYTES);
}

/**
 * The document that `bytes` of a known kind hold.
 * @throws ReadError whatever is wrong with it
 */
export async function documentOfKind(
  path: string,
  bytes: Uint8Array,
  kind: Exclude<DocumentKind, 'zip'> | null,
  encoding: string | undefined,
): Promise<Document> {
  if (kind === null) return documentOf(path, bytes, encoding);
  const document = await readFormat(path, bytes, kind, encoding);
  refuseEmpty(path, document.text);
  return { ...document, format: kind, encoding: document.encoding ?? null };
}

/**
 * The document that the bytes of plain text hold; `path` names it in errors.
 * @throws ReadError `binary`, `empty` or `undecodable`
 */
export function documentOf(path: string, bytes: Uint8Array, encoding?: string): Document {
  const kind = binaryKind(bytes);
  if (kind) throw new ReadError('binary', path, kind, 'save it as text, as a web page or as .docx');
  const decoded = decodeDocument(path, bytes, encoding);
  refuseEmpty(path, decoded.text);
  return { ...decoded, format: 'text', tables: setTables(decoded.text) };
}

function refuseEmpty(path: string, text: string): void {
  if (text.trim() === '') throw new ReadError('empty', path, 'no text in it', 'give it some text');
}

function decodeDocument(path: string, bytes: Uint8Array, encoding: string | undefined): Decoded {
  try {
    return decode(bytes, { encoding });
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new ReadError(error.code, path, error.found, error.advice, { cause: error });
  }
}
