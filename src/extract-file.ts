import { basename } from 'node:path';
import { type Extraction, type ExtractOptions, extractDocument } from './extract-document.js';
import { readDocument } from './read/index.js';

export interface ExtractFileOptions extends ExtractOptions {
  /** Encoding the file is in; declared in it or detected where left out. */
  encoding?: string;
}

export interface FileExtraction extends Extraction {
  /** What the reader has to say of the file: characters without a meaning in its encoding, pages without text. */
  readonly notes: readonly string[];
}

/**
 * Extracts the figures of one file, whatever its format; an archive holds several and is refused. Unlike the command line, which
 * parses in a thread of its own, this runs in the caller's: files from strangers are best given a process that may be killed.
 * Records name `path` as their `file` unless `options.file` says otherwise; their offsets count in the text that the file's reader gives.
 * @throws ReadError where the file cannot be read; its `code` says why
 */
export async function extractFile(path: string, options: ExtractFileOptions = {}): Promise<FileExtraction> {
  const { encoding, ...rest } = options;
  const document = await readDocument(path, { encoding });
  const extraction = extractDocument(document, { file: path, name: basename(path), ...rest });
  return { ...extraction, notes: document.notes };
}
