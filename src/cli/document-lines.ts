import { createReadStream, statSync } from 'node:fs';
import { extractDocument } from '../extract-document.js';
import { type LineDocument, LineError, parseDocumentLine } from '../read/document-line.js';
import {
  type FoundFiles,
  fileSystemError,
  lineBatches,
  MAX_BYTES,
  ReadError,
  type Source,
  STDIN,
  tooLong,
} from '../read/index.js';
import type { ExtractedSource, Problem, ReadingRequest } from './extract-source.js';
import { faultMessage, problemMessage } from './messages.js';

/** How streams of documents are read. */
export interface LineRequest extends Pick<ReadingRequest, 'script'> {
  /** Longest line that is read; MAX_BYTES where undefined. */
  readonly maxBytes?: number | undefined;
  /** Told the length of each part that was read and done with, in bytes; more is read when it is through. */
  done(bytes: number): Promise<void>;
}

/** The streams that paths name, `-` for standard input; what cannot be opened shows when it is read. */
export function documentSources(paths: readonly string[]): FoundFiles {
  const sources = [...new Set(paths)].map((path) => ({ path, name: path }));
  return { sources, problems: [], skipped: [] };
}

/**
 * Reads a source as JSON Lines of documents and extracts their figures one after the other, as they come: no more than a part of the
 * source is held. Lines that are no document are told to `problem`, by their number, and do not stop the others.
 */
export async function* extractDocumentLines(
  { path }: Source,
  { script, maxBytes = MAX_BYTES, done }: LineRequest,
  problem: Problem,
): AsyncGenerator<ExtractedSource> {
  try {
    for await (const { lines, bytes } of lineBatches(streamOf(path), maxBytes)) {
      for (const { number, bytes: line } of lines) {
        const at = `${path}:${number}`;
        const document = documentOf(at, line, maxBytes, problem);
        const extracted = document && extract(at, document, script, problem);
        if (extracted) yield extracted;
      }
      await done(bytes);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    problem(problemMessage(error), path);
  }
}

/** The bytes of a source; what keeps them from being read is a ReadError, to be told from what happens to the output. */
async function* streamOf(path: string): AsyncGenerator<Uint8Array> {
  if (path !== STDIN && isDevice(path))
    throw new ReadError('not-a-file', path, 'a device', 'name a file or pipe, or - for standard input');
  try {
    yield* path === STDIN ? process.stdin : createReadStream(path);
  } catch (error) {
    throw fileSystemError(path, error);
  }
}

/** Whether a path names a device, some of which never end. A missing file shows when it is opened. */
function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isCharacterDevice() === true || stats?.isBlockDevice() === true;
}

function documentOf(
  at: string,
  bytes: Uint8Array | null,
  maxBytes: number,
  problem: Problem,
): LineDocument | null {
  if (bytes === null) {
    problem(problemMessage(tooLong(at, null, maxBytes)), at);
    return null;
  }
  try {
    return parseDocumentLine(bytes);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    problem(`${at}: ${error.message}`, at);
    return null;
  }
}

/** An id is no file name: a number among thousands of ids would be taken for a year. */
function extract(
  at: string,
  { id, text, title = '', script }: LineDocument,
  scriptOfAll: LineRequest['script'],
  problem: Problem,
): ExtractedSource | null {
  try {
    const options = { file: id, name: id, fileName: title, script: script ?? scriptOfAll };
    return { path: id, notes: [], text, extraction: extractDocument({ text, tables: [] }, options) };
  } catch (error) {
    // A fault of the program must not cost its user the other documents.
    problem(faultMessage(at, error), at);
    return null;
  }
}
