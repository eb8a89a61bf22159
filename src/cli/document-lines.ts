import { extractText } from '../extract-text.js';
import { type LineDocument, LineError, parseDocumentLine } from '../read/document-line.js';
import { type Line, MAX_BYTES, ReadError, type Source, tooLong } from '../read/index.js';
import { linesOf } from './document-streams.js';
import type { ExtractedSource, ReadingRequest } from './extract-source.js';
import { faultMessage, problemMessage } from './messages.js';
import type { Taker } from './taker.js';

/** How streams of documents are read. */
export interface LineRequest extends Pick<ReadingRequest, 'script'> {
  /** Longest line that is read; MAX_BYTES where undefined. */
  readonly maxBytes?: number | undefined;
  /** Told the length of each part that was read and done with, in bytes; more is read when it is through. */
  done(bytes: number): Promise<void>;
}

/** Who is told of lines that are no document. */
type Told = Pick<Taker, 'problem'>;

/** Lines of a stream of documents, which messages name. */
export interface DocumentLines {
  readonly path: string;
  readonly lines: readonly Line[];
}

/**
 * Reads a source as JSON Lines of documents and extracts their figures one after the other, as they come: no more than a part of the
 * source is held. Lines that are no document are told, by their number, and do not stop the others.
 */
export async function* extractDocumentLines(
  { path }: Source,
  { script, maxBytes = MAX_BYTES, done }: LineRequest,
  told: Told,
): AsyncGenerator<ExtractedSource> {
  try {
    for await (const { lines, bytes } of linesOf(path, maxBytes)) {
      yield* extractLines({ path, lines }, { script, maxBytes }, told);
      await done(bytes);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    told.problem(problemMessage(error), path);
  }
}

/** Extracts the figures of some lines, as `extractDocumentLines` does. */
export function* extractLines(
  { path, lines }: DocumentLines,
  { script, maxBytes = MAX_BYTES }: Pick<LineRequest, 'script' | 'maxBytes'>,
  told: Told,
): Generator<ExtractedSource> {
  for (const { number, bytes: line } of lines) {
    const at = `${path}:${number}`;
    const document = documentOf(at, line, maxBytes, told);
    const extracted = document && extract(at, document, script, told);
    if (extracted) yield extracted;
  }
}

function documentOf(at: string, bytes: Uint8Array | null, maxBytes: number, told: Told): LineDocument | null {
  if (bytes === null) {
    told.problem(problemMessage(tooLong(at, null, maxBytes)), at);
    return null;
  }
  try {
    return parseDocumentLine(bytes);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    told.problem(`${at}: ${error.message}`, at);
    return null;
  }
}

/** An id is no file name: a number among thousands of ids would be taken for a year. */
function extract(
  at: string,
  { id, text, title = '', script }: LineDocument,
  scriptOfAll: LineRequest['script'],
  told: Told,
): ExtractedSource | null {
  try {
    const options = { file: id, name: id, fileName: title, script: script ?? scriptOfAll };
    return { path: id, notes: [], text, extraction: extractText(text, options) };
  } catch (error) {
    // A fault of the program must not cost its user the other documents.
    told.problem(faultMessage(at, error), at);
    return null;
  }
}
