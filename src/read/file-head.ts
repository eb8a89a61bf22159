import { closeSync, openSync, readSync } from 'node:fs';

/**
 * The first `length` bytes of a file, or all of a shorter one.
 * @throws the file system's error where the file cannot be read
 */
export function fileHead(path: string, length: number): Uint8Array {
  const head = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
