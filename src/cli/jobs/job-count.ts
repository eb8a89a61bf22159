import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { isParsedPath, type Source } from '../../read/index.js';
import { sizeOf } from '../source-sizes.js';

/** Most threads that are started unasked. */
const USUAL = 8;

/** Most that may be asked for. */
const MOST = 64;

/** What a thread has to do to be worth its start, in bytes of plain text. */
const WORTH = 2_000_000;

/** How many bytes of plain text take as long as one of a format that is parsed, about. */
const PARSED = 5;

/** The number of `--jobs`. */
export function parseJobs(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST) return jobs;
  throw new InvalidArgumentError(`Write how many documents are read at a time, from 1 to ${MOST}.`);
}

/** How much there is to do for a file, as bytes of plain text; 0 where it cannot be told. */
export function workOf({ path }: Source): number {
  return (sizeOf(path) ?? 0) * (isParsedPath(path) ? PARSED : 1);
}

/** How many threads are worth it where nobody said how many, for files of so much work. */
export function usualJobs(works: readonly number[]): number {
  const all = works.reduce((sum, work) => sum + work, 0);
  return Math.max(1, Math.min(availableParallelism(), USUAL, works.length, Math.floor(all / WORTH)));
}
