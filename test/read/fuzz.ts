import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadResult } from '../../src/read/index.js';
import type { IsolatedReader } from '../../src/read/isolated/isolated-reader.js';
import { seeded } from '../text/seeded.js';
import { mutate } from './mutate.js';

/** A broken document that a reader neither read nor refused. */
export interface Finding {
  /** Gives the same document of the same sources again. */
  readonly seed: number;
  readonly bytes: Uint8Array;
  readonly what: string;
}

/** Codes of documents at which the reader, and not the document, is to blame. */
const FAULTS = new Set(['crashed', 'timeout']);

/**
 * Breaks `sources` in `cases` ways, one for each seed from `seed` on, and has each read as a file of `folder`. Gives those at which the
 * reader fails, hangs or runs out of memory.
 */
export async function* fuzz(
  reader: IsolatedReader,
  sources: readonly Uint8Array[],
  extension: string,
  { cases, seed, folder }: { readonly cases: number; readonly seed: number; readonly folder: string },
): AsyncGenerator<Finding> {
  const path = join(folder, `fuzz${extension}`);
  for (let at = seed; at < seed + cases; at++) {
    const bytes = mutate(sources, seeded(at));
    writeFileSync(path, bytes);
    const what = await faultOf(reader, path);
    if (what !== null) yield { seed: at, bytes, what };
  }
}

async function faultOf(reader: IsolatedReader, path: string): Promise<string | null> {
  try {
    for await (const { document } of reader.read(path, {})) if (isFault(document)) return document.message;
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
}

/** Built and source classes differ, so errors are told by what they hold. */
function isFault(document: ReadResult['document']): document is Extract<ReadResult['document'], Error> {
  if (!('code' in document)) return false;
  return FAULTS.has(document.code) || / more memory than /.test(document.message);
}
