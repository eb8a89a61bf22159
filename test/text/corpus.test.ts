import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.js';
import { normalise } from '../../src/text/normalise.js';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Kept for the last measurement; nothing may be fitted to them. */
const HELD_OUT = /sichuan|national-2011|taihe-2022|四川省-2026/;

describe.skipIf(!existsSync(CORPUS))('the corpus', () => {
  const files = existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter(
        (file) => /\.(?:txt|html)$/.test(file) && !HELD_OUT.test(file),
      )
    : [];

  it.each(files)('%s is read in its encoding and script', (file) => {
    const { text, encoding, notes } = decode(readFileSync(join(CORPUS, file)));
    expect([encoding, notes]).toEqual([file.includes('.gb18030.') ? 'gb18030' : 'utf-8', []]);
    expect(/[\ufffd\ue000-\uf8ff]/.test(text)).toBe(false);
    expect(normalise(text).script).toBe(/hongkong|hk-budget|-hant/.test(file) ? 'hant' : 'hans');
  });
});
