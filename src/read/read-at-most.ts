import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are asked for once the file should have ended. */
const MORE = 4096;

/**
 * The bytes of a file; of one longer than `most`, a few more than that. Its size is no more than a hint: files of `/proc` say 0, and a
 * log may grow.
 * @throws the file system's error
 */
export function readAtMost(path: string, most: number): Uint8Array {
  // A named pipe that took the file's place since it was looked at would keep us waiting for its writer.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    let wanted = Math.min(fstatSync(file).size, most);
    while (length <= most) {
      const chunk = Buffer.allocUnsafeSlow(wanted || MORE);
      const read = readSync(file, chunk);
      if (read === 0) break;
      chunks.push(read === chunk.length ? chunk : chunk.subarray(0, read));
      length += read;
      wanted = MORE;
    }
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
  } finally {
    closeSync(file);
  }
}
