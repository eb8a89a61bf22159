import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { displayWidth } from '../../src/write/display-width.js';

const LEXICON = join(import.meta.dirname, '../../src/lexicon');
/** Columns, of which a Chinese character takes two. */
const WIDEST = 180;
/** A line of a list of words: many of them, and nothing of a pattern. */
const WORDS = /^[^(){}[\]|\\=;]*$/;
const MANY = 8;

/** A term that is added to a line of thousands of characters can neither be read in a diff nor be merged with another. */
it('lists of words are broken into lines that a diff can show', () => {
  const files = readdirSync(LEXICON, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const long = files.flatMap((name) =>
    readFileSync(join(LEXICON, name), 'utf8')
      .split('\n')
      .flatMap((line, i) => (isTooLong(line) ? [`${name}:${i + 1}`] : [])),
  );
  expect(files.length).toBeGreaterThan(70);
  expect(long).toEqual([]);
});

function isTooLong(line: string): boolean {
  return displayWidth(line) > WIDEST && WORDS.test(line) && line.trim().split(' ').length > MANY;
}
