import { LIMITS } from './formats/limits.js';
import { kindOf, withPath } from './formats/read-format.js';
import type { Growth } from './formats/zip.js';
import { extensionOf, isHiddenName, isReadable } from './formats.js';
import { MAX_BYTES, tooLong } from './read-bytes.js';
import { bytesOf, type Document, documentOfKind, type ReadOptions } from './read-document.js';
import { ReadError } from './read-error.js';

/** A document of a file, or why it could not be read. */
export interface ReadResult {
  /** Where in an archive it stands, with `/` between folders; empty for a file that is no archive. */
  readonly inside: string;
  readonly document: Document | ReadError;
}

/** How the documents that bytes hold are read, and what is told on the way. */
export interface ReadingPlan {
  readonly encoding?: string | undefined;
  /** Most bytes of a document in an archive; MAX_BYTES where undefined. */
  readonly maxBytes?: number | undefined;
  /** Refuses archives, for those who can take one document only. */
  readonly single?: boolean | undefined;
  /** Documents and archives in an archive that are passed over, by `inside`. */
  readonly skip?: ReadonlySet<string> | undefined;
  /** Told of each document and archive in an archive before it is unpacked. */
  starting?(inside: string): void;
  /** Asked for each document in an archive before it is read; false passes it over. All are read where undefined. */
  wanted?(inside: string, bytes: Uint8Array): Promise<boolean>;
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
  yield* documentsIn(path, bytes, options);
}

/** Reads all documents that the bytes of a file hold, as `readDocuments` does. */
export function documentsIn(path: string, bytes: Uint8Array, plan: ReadingPlan): AsyncGenerator<ReadResult> {
  return documentsAt(
    { path, inside: '', bytes, depth: 0, growth: { packed: bytes.length, inflated: 0 } },
    plan,
  );
}

interface Place {
  readonly path: string;
  readonly inside: string;
  readonly bytes: Uint8Array;
  /** How many archives it is in. */
  readonly depth: number;
  /** Of the file it is in. */
  readonly growth: Growth;
}

async function* documentsAt(place: Place, plan: ReadingPlan): AsyncGenerator<ReadResult> {
  const { path, inside, bytes, depth } = place;
  const shown = inside === '' ? path : `${path}/${inside}`;
  try {
    const kind = await kindOf(shown, bytes, extensionOf(shown));
    if (kind !== 'zip') {
      if (depth > 0 && plan.wanted && !(await plan.wanted(inside, bytes))) return;
      yield { inside, document: await documentOfKind(shown, bytes, kind, plan.encoding) };
      return;
    }
    if (plan.single)
      throw new ReadError('archive', shown, 'an archive of documents', 'unpack it and name one of them');
    if (depth >= LIMITS.archiveDepth)
      throw new ReadError('unsafe', shown, 'an archive deep inside archives', 'unpack it first');
  } catch (error) {
    yield { inside, document: known(error) };
    return;
  }
  yield* documentsOfArchive(place, shown, plan);
}

async function* documentsOfArchive(
  { path, inside, bytes, depth, growth }: Place,
  shown: string,
  plan: ReadingPlan,
): AsyncGenerator<ReadResult> {
  const maxBytes = plan.maxBytes ?? MAX_BYTES;
  let found = 0;
  try {
    const { Zip } = await import('./formats/zip.js');
    const zip = await withPath(shown, () => Zip.open(bytes, growth));
    for (const name of zip.names) {
      if (!isReadable(name) || name.split('/').some(isHiddenName)) continue;
      found++;
      const at = inside === '' ? name : `${inside}/${name}`;
      if (plan.skip?.has(at)) continue;
      plan.starting?.(at);
      try {
        const size = zip.sizeOf(name);
        if (size > maxBytes) throw tooLong(`${path}/${at}`, size, maxBytes);
        const entry = await withPath(`${path}/${at}`, () => zip.read(name));
        const place = { path, inside: at, bytes: entry ?? new Uint8Array(), depth: depth + 1, growth };
        yield* documentsAt(place, plan);
      } catch (error) {
        yield { inside: at, document: known(error) };
      }
    }
    if (found === 0) throw new ReadError('empty', shown, 'an archive without any report', 'put some into it');
  } catch (error) {
    yield { inside, document: known(error) };
  }
}

/** Faults of the program itself go on. */
function known(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  throw error;
}
