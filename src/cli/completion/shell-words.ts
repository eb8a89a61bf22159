/** Text as one word of a shell that quotes as sh does. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Words that need no quotes of their own, as one quoted list. */
export function shellWords(words: readonly string[]): string {
  return quoted(words.join(' '));
}
