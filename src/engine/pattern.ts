import { longestWordsFirst } from '../text/longest-first.js';

/** Builds regular-expression source from words, longest first so that no word hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${longestWordsFirst(words).map(escaped).join('|')})`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
