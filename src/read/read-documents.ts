import { LIMITS } from './formats/limits.js';
import { kindOf, withPath } from './formats/read-format.js';
import { extensionOf, isReadable } from './formats.js';
import { bytesOf, type Document, documentOfKind, type ReadOptions } from './read-document.js';
import { ReadError } from './read-error.js';

/** A document of a file, or why it could not be read. */
export interface ReadResult {
  /** Where in an archive it stands, with `/` between folders; empty for a file that is no archive. */
  readonly inside: string;
  readonly document: Document | ReadError;
}

/**
 * Reads all documents of a file: the one it is, or those of the archive it is, in the archive's order. Entries that are hidden, or
 * no documents by their names, are passed over. Never throws for a file that cannot be read.
 */
export async function* readDocuments(path: string, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(path, options);
  } catch (error) {
    yield { inside: '', document: known(error) };
    return;
  }
  yield* documentsIn({ path, inside: '', bytes, depth: 0 }, options.encoding);
}

interface Place {
  readonly path: string;
  readonly inside: string;
  readonly bytes: Uint8Array;
  /** How many archives it is in. */
  readonly depth: number;
}

async function* documentsIn(place: Place, encoding: string | undefined): AsyncGenerator<ReadResult> {
  const { path, inside, bytes, depth } = place;
  const shown = inside === '' ? path : `${path}/${inside}`;
  try {
    const kind = await kindOf(shown, bytes, extensionOf(shown));
    if (kind !== 'zip') {
      yield { inside, document: await documentOfKind(shown, bytes, kind, encoding) };
      return;
    }
    if (depth >= LIMITS.archiveDepth)
      throw new ReadError('unsafe', shown, 'an archive deep inside archives', 'unpack it first');
  } catch (error) {
    yield { inside, document: known(error) };
    return;
  }
  yield* documentsOfArchive(place, shown, encoding);
}

async function* documentsOfArchive(
  { path, inside, bytes, depth }: Place,
  shown: string,
  encoding: string | undefined,
): AsyncGenerator<ReadResult> {
  let found = 0;
  try {
    const { Zip } = await import('./formats/zip.js');
    const zip = await withPath(shown, () => Zip.open(bytes));
    for (const name of zip.names) {
      if (!isReadable(name) || name.split('/').some(isHidden)) continue;
      found++;
      const at = inside === '' ? name : `${inside}/${name}`;
      try {
        const entry = await withPath(`${path}/${at}`, () => zip.read(name));
        yield* documentsIn(
          { path, inside: at, bytes: entry ?? new Uint8Array(), depth: depth + 1 },
          encoding,
        );
      } catch (error) {
        yield { inside: at, document: known(error) };
      }
    }
    if (found === 0) throw new ReadError('empty', shown, 'an archive without any report', 'put some into it');
  } catch (error) {
    yield { inside, document: known(error) };
  }
}

/** Also what macOS adds to archives. */
function isHidden(step: string): boolean {
  return /^\.[^.]/.test(step) || step === '__MACOSX';
}

/** Faults of the program itself go on. */
function known(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  throw error;
}
