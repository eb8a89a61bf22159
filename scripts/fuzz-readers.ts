import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsolatedReader as SourceReader } from '../src/read/isolated/isolated-reader.js';
import { fuzz } from '../test/read/fuzz.js';
import { fuzzSources } from '../test/read/fuzz-sources.js';

/**
 * Breaks the fixtures of every format and reads them, for every night: `npm run fuzz [-- CASES SEED FOLDER]`, 10,000 cases a format and
 * the day's number for a seed by default. What a reader fails on, hangs on or takes too much memory for is kept in FOLDER
 * (`fuzz-findings`), and the exit code is 1. Each is to become a fixture.
 */
const [cases = 10_000, seed = Math.floor(Date.now() / 86_400_000) * 10_000] = process.argv
  .slice(2, 4)
  .map(Number);
const folder = process.argv[4] ?? 'fuzz-findings';
/** Of each format; larger ones take longer and show no more. */
const SMALLEST = 12;

// Threads run the built program.
const BUILD = new URL('../build/read/isolated/isolated-reader.js', import.meta.url).href;
const { IsolatedReader } = (await import(BUILD)) as { IsolatedReader: typeof SourceReader };

mkdirSync(folder, { recursive: true });
console.log(`seed ${seed}, ${cases} cases a format`);
let findings = 0;
for (const [extension, sources] of fuzzSources(SMALLEST)) {
  const reader = new IsolatedReader({ timeout: 60 });
  let found = 0;
  for await (const { seed: at, bytes, what } of fuzz(reader, sources, extension, { cases, seed, folder })) {
    found++;
    writeFileSync(join(folder, `seed-${at}${extension}`), bytes);
    console.log(`${extension} seed ${at}: ${what}`);
  }
  console.log(`${extension}: ${cases} cases, ${found} findings`);
  findings += found;
}
process.exit(findings > 0 ? 1 : 0);
