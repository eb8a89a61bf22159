/** A set of words looked for at the end of a text: linear, longest word first. */
export class SuffixSet {
  readonly #byLast = new Map<number, string[]>();
  readonly #whole: SuffixSet | null;

  /** `whole` are words that must not be cut into: with 战略 there, 略 at its end is not taken off. */
  constructor(words: Iterable<string>, whole: Iterable<string> = []) {
    const kept = [...whole];
    this.#whole = kept.length > 0 ? new SuffixSet(kept) : null;
    for (const word of new Set(words)) {
      const last = word.charCodeAt(word.length - 1);
      const list = this.#byLast.get(last);
      if (list) list.push(word);
      else this.#byLast.set(last, [word]);
    }
    for (const list of this.#byLast.values()) list.sort((a, b) => b.length - a.length);
  }

  /** The longest word that ends at `end` of `text`, or null. */
  at(text: string, end = text.length): string | null {
    const list = this.#byLast.get(text.charCodeAt(end - 1));
    if (!list || this.#whole?.at(text, end)) return null;
    for (const word of list) if (word.length <= end && text.startsWith(word, end - word.length)) return word;
    return null;
  }

  /** Where the run of words that closes `text` starts; `text.length` where there is none. */
  runStart(text: string): number {
    let end = text.length;
    for (let word = this.at(text, end); word; word = this.at(text, end)) end -= word.length;
    return end;
  }
}
