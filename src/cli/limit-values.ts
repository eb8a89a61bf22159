import { InvalidArgumentError } from 'commander';
import { MOST_BYTES } from '../read/index.js';

/** Bytes by unit, in lower case. */
const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };

/** setTimeout takes no more than 24 days; a day is more than anyone waits for a document. */
const MOST_SECONDS = 86_400;

/** The number of bytes that `50000000`, `50MB` or `0.5 kB` stands for. */
export function parseBytes(text: string): number {
  const match = /^(\d+(?:\.\d+)?) ?([kmg]?b)?$/i.exec(text);
  const bytes = match ? Math.floor(Number(match[1]) * UNITS[(match[2] ?? '').toLowerCase()]!) : 0;
  if (bytes < 1 || bytes > MOST_BYTES)
    throw new InvalidArgumentError(
      `Write a number of bytes, such as 800000, 500kB or 20MB, up to ${MOST_BYTES / 1e6}MB.`,
    );
  return bytes;
}

/** The number of seconds that `90` or `0.5` stands for. */
export function parseSeconds(text: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > MOST_SECONDS)
    throw new InvalidArgumentError('Write a number of seconds, such as 90 or 0.5, up to 86400.');
  return seconds;
}

/** Threads cost memory, and more than there are processors gain nothing. */
const MOST_JOBS = 64;

/** The number of `--jobs`. */
export function parseJobs(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`Write how many documents are read at a time, from 1 to ${MOST_JOBS}.`);
}
