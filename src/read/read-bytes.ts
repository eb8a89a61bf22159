import { readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileSystemError, ReadError } from './read-error.js';

/** Longest document read, in bytes. Real reports stay below 1 MB; a longer one is most likely not a report. */
export const MAX_BYTES = 50_000_000;

/**
 * The bytes of a regular file.
 * @throws ReadError `missing`, `unreadable`, `not-a-file`, `empty` or `too-long`
 */
export function readBytes(path: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    const stats = statSync(path);
    // Checked before opening: opening a named pipe would wait for its writer.
    if (stats.isDirectory()) throw new ReadError('not-a-file', path, 'a folder', 'name a file');
    if (!stats.isFile())
      throw new ReadError('not-a-file', path, 'neither a file nor a folder', 'name a file');
    if (stats.size > MAX_BYTES) throw tooLong(path, `${megabytes(stats.size)} long`);
    bytes = readFileSync(path);
  } catch (error) {
    throw error instanceof ReadError ? error : fileSystemError(path, error);
  }
  if (bytes.length > MAX_BYTES) throw tooLong(path, `${megabytes(bytes.length)} long`);
  return notEmpty(path, bytes);
}

/**
 * All bytes of a stream, such as standard input; `path` names it in errors.
 * @throws ReadError `unreadable`, `empty` or `too-long`
 */
export async function readStream(path: string, stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      length += bytes.length;
      if (length > MAX_BYTES) throw tooLong(path, `longer than ${megabytes(MAX_BYTES)}`);
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

function tooLong(path: string, found: string): ReadError {
  return new ReadError('too-long', path, found, `split it into files of at most ${megabytes(MAX_BYTES)}`);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
