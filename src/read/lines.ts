import { Buffer } from 'node:buffer';

/** One line of a stream of bytes, without its line end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than the limit. */
  readonly bytes: Buffer | null;
}

/** The lines that ended in one chunk of a stream, and the chunk's length. */
export interface LineBatch {
  readonly lines: readonly Line[];
  readonly bytes: number;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream into lines, one batch for each chunk it comes in, so that no more than a chunk and the line begun in it are held. Only
 * a line feed ends a line: JSON may hold U+2028, at which `node:readline` would cut too. Of a line longer than `maxBytes` nothing is
 * kept. A last line needs no end.
 */
export async function* lineBatches(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<LineBatch> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = { number: number++, bytes: length > maxBytes ? null : Buffer.concat(parts, length) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    add(chunk.subarray(start));
    yield { lines, bytes: chunk.length };
  }
  if (length > 0) yield { lines: [take()], bytes: 0 };
}
