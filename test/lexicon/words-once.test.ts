import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const LEXICON = join(import.meta.dirname, '../../src/lexicon');

/** What is told twice is mended in one place and not in the other. */
it('lists of words name each once', async () => {
  const files = readdirSync(LEXICON, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  let lists = 0;
  const twice: string[] = [];
  for (const name of files) {
    const exported: Record<string, unknown> = await import(join(LEXICON, name));
    for (const [list, words] of Object.entries(exported)) {
      if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) continue;
      lists++;
      for (const word of words)
        if (words.indexOf(word) !== words.lastIndexOf(word)) twice.push(`${list}: ${word}`);
    }
  }
  expect(lists).toBeGreaterThan(70);
  expect(twice).toEqual([]);
});
