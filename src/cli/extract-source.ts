import { fstatSync } from 'node:fs';
import { type Extraction, type ExtractOptions, extractDocument } from '../extract-document.js';
import { type Document, type IsolatedReader, ReadError, type Source, STDIN } from '../read/index.js';
import { faultMessage, note, problemMessage } from './messages.js';
import type { Taker } from './taker.js';

const STDIN_DESCRIPTOR = 0;

/** How documents are read. */
export interface ReadingRequest {
  readonly reader: IsolatedReader;
  /** Encoding of all documents; detected where undefined. */
  readonly encoding: string | undefined;
  readonly script: NonNullable<ExtractOptions['script']>;
}

/** Takes what a document could not be read for, and the document's path. */
export type Problem = (message: string, path: string) => void;

export interface ExtractedSource extends ExtractedText {
  readonly path: string;
  /** What was said of how it was read. */
  readonly notes: readonly string[];
}

export interface ExtractedText {
  /** The text that the offsets of `extraction` count in. */
  readonly text: string;
  readonly extraction: Extraction;
}

/**
 * Reads the documents of a source, of which an archive has several, and extracts their figures one after the other. What
 * cannot be read, and what is worth saying of the others, is told.
 */
export async function* extractSources(
  source: Source,
  { reader, encoding, script }: ReadingRequest,
  told: Pick<Taker, 'note' | 'problem'>,
): AsyncGenerator<ExtractedSource> {
  let path = source.path;
  try {
    for await (const { inside, document } of reader.read(path, { encoding, stream: streamOf(source) })) {
      path = inside === '' ? source.path : `${source.path}/${inside}`;
      const name = inside === '' ? source.name : `${source.name}/${inside}`;
      if (document instanceof ReadError) told.problem(problemMessage(document), document.path);
      else {
        const notes = sayNotes(path, document, encoding, (message) => told.note(message));
        yield { path, notes, ...extracted(document, path, name, script) };
      }
    }
  } catch (error) {
    // A fault of the program must not cost its user the other files.
    told.problem(faultMessage(path, error), path);
  }
}

/** Reads one document and extracts its figures; where that fails, tells `problem` why and gives undefined. */
export async function extractSource(
  source: Source,
  request: ReadingRequest,
  problem: Problem,
): Promise<ExtractedText | undefined> {
  const { path, name } = source;
  const document = await readSource(source, request, problem);
  if (!document) return undefined;
  try {
    return extracted(document, path, name, request.script);
  } catch (error) {
    problem(faultMessage(path, error), path);
    return undefined;
  }
}

/** Reads one document; where that fails, tells `problem` why and gives undefined. */
export async function readSource(
  source: Source,
  { reader, encoding }: Pick<ReadingRequest, 'reader' | 'encoding'>,
  problem: Problem,
): Promise<Document | undefined> {
  try {
    for await (const { document } of reader.read(source.path, {
      encoding,
      stream: streamOf(source),
      single: true,
    })) {
      if (document instanceof ReadError) problem(problemMessage(document), document.path);
      else {
        sayNotes(source.path, document, encoding, note);
        return document;
      }
    }
  } catch (error) {
    problem(faultMessage(source.path, error), source.path);
  }
  return undefined;
}

function extracted(
  document: Document,
  path: string,
  name: string,
  script: ReadingRequest['script'],
): ExtractedText {
  return { text: document.text, extraction: extractDocument(document, { file: path, name, script }) };
}

/**
 * How a text was decoded is worth saying only where something was lost, or where its user named an encoding that it
 * does not look like. Gives what was said.
 */
function sayNotes(
  path: string,
  { encoding, notes, text }: Document,
  named: string | undefined,
  tell: (message: string) => void,
): readonly string[] {
  if (encoding !== null && named === undefined && !text.includes('\ufffd')) return [];
  for (const what of notes) tell(`${path}: ${what}`);
  return notes;
}

/**
 * Standard input where that is the source. A folder there (`extract - < reports`) has no bytes and would pass for an empty file.
 * @throws ReadError `not-a-file`
 */
function streamOf({ path }: Source): NodeJS.ReadStream | undefined {
  if (path !== STDIN) return undefined;
  if (isFolder(STDIN_DESCRIPTOR))
    throw new ReadError('not-a-file', path, 'a folder as standard input', 'name the folder instead of -');
  return process.stdin;
}

/** False for a descriptor that is closed: reading it says so. */
function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}
