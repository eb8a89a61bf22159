import type { BenchDocument } from './documents.js';
import { onEach } from './measure.js';
import { convert } from './setup.js';
import type { Work } from './throughput.js';

/** What a first attempt at finding figures would be. */
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** opencc-js from traditional to simplified characters: the yardstick of all ratios. */
export function conversion(documents: readonly BenchDocument[]): Work {
  return { ...onEach('opencc-js t → cn', documents, ({ text }) => convert(text)), figures: null };
}

/** One plain regular expression that finds digits. */
export function digits(documents: readonly BenchDocument[]): Work {
  const count = () => {
    let found = 0;
    for (const { text } of documents) for (const _ of text.matchAll(NUMBER)) found++;
    return found;
  };
  return { name: `one regular expression, \`${NUMBER.source}\``, figures: count(), run: () => void count() };
}
