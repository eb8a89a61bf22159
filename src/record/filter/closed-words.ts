import { UnknownName } from './unknown-name.js';

/**
 * The word of a closed vocabulary that is named by itself or in Chinese.
 * @param words the vocabulary, each word with its Chinese one
 * @throws UnknownName
 */
export function closedWord<T extends string>(
  kind: string,
  named: string,
  words: Readonly<Record<T, string>>,
): T {
  const all = Object.keys(words) as T[];
  const found = all.find((word) => word === named.toLowerCase() || words[word] === named);
  if (found !== undefined) return found;
  const names = all.flatMap((word) => [word, words[word]]);
  throw new UnknownName(
    kind,
    named,
    names,
    `use ${all.map((word) => `${word} (${words[word]})`).join(', ')}`,
  );
}
