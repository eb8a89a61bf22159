import { describe, expect, it } from 'vitest';
import type { IsolatedReader as SourceReader } from '../../src/read/isolated/isolated-reader.js';
import { tempFolder } from '../temp-folder.js';
import { fuzz } from './fuzz.js';
import { fuzzSources } from './fuzz-sources.js';

// Threads run the built program.
const BUILD = new URL('../../build/read/isolated/isolated-reader.js', import.meta.url).href;
const { IsolatedReader } = (await import(BUILD)) as { IsolatedReader: typeof SourceReader };

const CASES = 300;
/** Large ones take their time without being broken otherwise; `npm run fuzz` has them all. */
const SMALLEST = 4;

const folder = tempFolder();

describe('broken documents are read or refused', () => {
  it.each([...fuzzSources(SMALLEST)])('%s', { timeout: 600_000 }, async (extension, sources) => {
    const reader = new IsolatedReader({ timeout: 60 });
    for await (const { seed, what } of fuzz(reader, sources, extension, { cases: CASES, seed: 1, folder }))
      expect.fail(`seed ${seed}: ${what}`);
  });

  it('and a reader that fails is noticed', async () => {
    const reader = new IsolatedReader({ megabytes: 16 });
    const big = Buffer.from(`指标,数值\n${'投资,3\n'.repeat(300_000)}`);
    const found = [];
    for await (const finding of fuzz(reader, [big], '.csv', { cases: 3, seed: 1, folder }))
      found.push(finding);
    expect(found[0]?.what).toMatch(/more memory/);
  });
});
