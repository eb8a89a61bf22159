import { availableParallelism } from 'node:os';
import { isParsedPath, type Source } from '../../read/index.js';
import { sizeOf } from '../source-sizes.js';

/** Most threads that are started unasked. */
const USUAL = 8;

/**
 * What a thread has to do to be worth its start, in bytes of plain text: until it has read some megabytes, its code is only being compiled.
 */
const WORTH = 8_000_000;

/** How many bytes of plain text take as long as one of a format that is parsed, about. */
const PARSED = 5;

/** How much there is to do for a file, as bytes of plain text; 0 where it cannot be told. */
export function workOf({ path }: Source): number {
  return (sizeOf(path) ?? 0) * (isParsedPath(path) ? PARSED : 1);
}

/** How many threads are worth it where nobody said how many, for files of so much work. */
export function usualJobs(works: readonly number[]): number {
  const all = works.reduce((sum, work) => sum + work, 0);
  return Math.max(1, Math.min(availableParallelism(), USUAL, works.length, Math.floor(all / WORTH)));
}
