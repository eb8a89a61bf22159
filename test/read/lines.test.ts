import { describe, expect, it } from 'vitest';
import { lineBatches } from '../../src/read/index.js';

async function* chunksOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function batches(chunks: readonly string[], maxBytes = 100) {
  const found: (readonly (readonly [number, string | null])[])[] = [];
  for await (const { lines } of lineBatches(chunksOf(...chunks), maxBytes))
    found.push(lines.map(({ number, bytes }) => [number, bytes === null ? null : bytes.toString()]));
  return found;
}

describe('lines of a stream', () => {
  it('come with the chunk that ends them', async () => {
    expect(await batches(['a\nb\nc', 'd', 'e\n\nf'])).toEqual([
      [
        [1, 'a'],
        [2, 'b'],
      ],
      [],
      [
        [3, 'cde'],
        [4, ''],
      ],
      [[5, 'f']],
    ]);
  });

  it('are the same wherever the stream is cut', async () => {
    const text = '{"id":"一"}\n\n{"id":"二\u2028三"}\r\nlast';
    const whole = (await batches([text])).flat();
    expect(whole.map(([, line]) => line)).toEqual(['{"id":"一"}', '', '{"id":"二\u2028三"}\r', 'last']);
    const bytes = Buffer.from(text);
    for (let at = 0; at <= bytes.length; at++) {
      const parts = [bytes.subarray(0, at), bytes.subarray(at)];
      const found: (string | undefined)[] = [];
      const stream = (async function* () {
        yield* parts;
      })();
      for await (const { lines } of lineBatches(stream, 100))
        found.push(...lines.map((line) => line.bytes?.toString()));
      expect(found).toEqual(whole.map(([, line]) => line));
    }
  });

  it('count but are not kept where they are longer than the limit', async () => {
    const found = await batches(['12345\n123', '456\n', '1', '2', '3456', '7', '\n12345'], 5);
    expect(found.flat()).toEqual([
      [1, '12345'],
      [2, null],
      [3, null],
      [4, '12345'],
    ]);
  });

  it('are told with the bytes they came in', async () => {
    const lengths: number[] = [];
    for await (const { bytes } of lineBatches(chunksOf('一\n', 'ab', ''), 100)) lengths.push(bytes);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(6);
  });
});
