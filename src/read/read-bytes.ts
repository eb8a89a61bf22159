import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { readAtMost } from './read-at-most.js';
import { fileSystemError, notAFile, ReadError } from './read-error.js';

/** Longest document read unless told otherwise, in bytes. Real reports stay below 1 MB; a longer one is most likely not a report. */
export const MAX_BYTES = 50_000_000;

/**
 * Longest document that may be asked for, in bytes. Text of nothing but figures takes 33 bytes of memory for each of its own while its
 * records are held (measured on 100 MB), and the engine ends a program that takes more than 4 GB.
 */
export const MOST_BYTES = 100_000_000;

/**
 * The bytes of a regular file of at most `maxBytes`.
 * @throws ReadError `missing`, `unreadable`, `not-a-file`, `empty` or `too-long`
 */
export function readBytes(path: string, maxBytes: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    const stats = statSync(path);
    // Checked before opening: opening a named pipe would wait for its writer.
    if (stats.isDirectory()) throw new ReadError('not-a-file', path, 'a folder', 'name a file');
    if (!stats.isFile()) throw notAFile(path);
    if (stats.size > maxBytes) throw tooLong(path, stats.size, maxBytes);
    bytes = readAtMost(path, maxBytes);
  } catch (error) {
    throw error instanceof ReadError ? error : fileSystemError(path, error);
  }
  if (bytes.length > maxBytes) throw tooLong(path, null, maxBytes);
  return notEmpty(path, bytes);
}

/**
 * All bytes of a stream, such as standard input, at most `maxBytes`; `path` names it in errors.
 * @throws ReadError `unreadable`, `empty` or `too-long`
 */
export async function readStream(path: string, stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      length += bytes.length;
      if (length > maxBytes) throw tooLong(path, null, maxBytes);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof ReadError ? error : fileSystemError(path, error);
  }
  return notEmpty(path, Buffer.concat(chunks, length));
}

function notEmpty(path: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new ReadError('empty', path, 'an empty file', 'give it some text');
  return bytes;
}

/** What is wrong with a document of more than `maxBytes`; `length` is null where its end was not seen. */
export function tooLong(path: string, length: number | null, maxBytes: number): ReadError {
  const limit = inWords(maxBytes);
  const found =
    length === null ? `longer than the limit of ${limit}` : `${inWords(length)} long, limit ${limit}`;
  const advice = maxBytes < MOST_BYTES ? ' or set a higher --max-bytes' : '';
  return new ReadError('too-long', path, found, `split it into shorter files${advice}`);
}

/** `50 MB`, `1.3 MB`; the exact number below a tenth of a megabyte. */
function inWords(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${Math.ceil(bytes / 100_000) / 10} MB`;
}
