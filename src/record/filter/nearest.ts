import { createRequire } from 'node:module';

type Distance = (a: string, b: string) => number;

/** Most names that are suggested. */
const SUGGESTED = 3;

/** The names most like `word`, nearest first; what takes more changes than half of it is not like it. */
export function nearest(word: string, names: readonly string[]): string[] {
  // By `require`, which waits until a word is misspelt.
  const { distance } = createRequire(import.meta.url)('fastest-levenshtein') as {
    readonly distance: Distance;
  };
  const lower = word.toLowerCase();
  return [...new Set(names)]
    .map((name) => ({ name, changes: changesTo(lower, name, distance) }))
    .filter(({ changes }) => changes <= (lower.length + 1) / 2)
    .sort((a, b) => a.changes - b.changes)
    .slice(0, SUGGESTED)
    .map(({ name }) => name);
}

/** A name may go on after what was typed: its start counts too, at the price of one change. */
function changesTo(word: string, name: string, distance: Distance): number {
  return Math.min(distance(word, name), distance(word, name.slice(0, word.length)) + 1);
}
