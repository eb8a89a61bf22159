import { createReadStream, statSync } from 'node:fs';
import {
  type FoundFiles,
  fileSystemError,
  type LineBatch,
  lineBatches,
  MAX_BYTES,
  ReadError,
  STDIN,
} from '../read/index.js';

/** The streams that paths name, `-` for standard input; what cannot be opened shows when it is read. */
export function documentSources(paths: readonly string[]): FoundFiles {
  const sources = [...new Set(paths)].map((path) => ({ path, name: path }));
  return { sources, problems: [], skipped: [] };
}

/**
 * The lines of a source, by batches.
 * @throws ReadError what keeps the source from being read
 */
export function linesOf(path: string, maxBytes = MAX_BYTES): AsyncGenerator<LineBatch> {
  return lineBatches(streamOf(path), maxBytes);
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
