/**
 * Items by the length of their words, longest first; those of one length stay in order. Takes time in proportion to how many they are:
 * to sort the words of the lexicon would take as long as a small document.
 */
export function longestFirst<T>(items: Iterable<T>, lengthOf: (item: T) => number): T[] {
  const byLength: T[][] = [];
  for (const item of items) {
    const length = lengthOf(item);
    byLength[length] ??= [];
    byLength[length]!.push(item);
  }
  return byLength.reverse().flat();
}

/** The same of plain words, each once. */
export function longestWordsFirst(words: Iterable<string>): string[] {
  return longestFirst(new Set(words), ({ length }) => length);
}
