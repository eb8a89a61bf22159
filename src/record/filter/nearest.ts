import { distance } from 'fastest-levenshtein';

/** Most names that are suggested. */
const SUGGESTED = 3;

/** The names most like `word`, nearest first; those that share less than half of their characters with it are none. */
export function nearest(word: string, names: readonly string[]): string[] {
  const lower = word.toLowerCase();
  return names
    .map((name) => ({ name, changes: changesTo(lower, name) }))
    .filter(
      ({ name, changes }) => changes * 2 <= Math.max(lower.length, Math.min(name.length, lower.length * 2)),
    )
    .sort((a, b) => a.changes - b.changes)
    .slice(0, SUGGESTED)
    .map(({ name }) => name);
}

/** A name may be longer than what was typed: its start counts too, at the price of one change. */
function changesTo(word: string, name: string): number {
  const start = name.slice(0, word.length);
  return Math.min(distance(word, name), distance(word, start) + (start === name ? 0 : 1));
}
