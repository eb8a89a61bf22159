/** A set of words looked for at the end of a text: linear, longest word first. */
export class SuffixSet {
  /** A bit for each last character of a word; most texts end in none of them. */
  readonly #lasts = new Uint32Array(0x10000 / 32);
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
      this.#lasts[last >>> 5]! |= 1 << (last & 31);
    }
    for (const list of this.#byLast.values()) list.sort((a, b) => b.length - a.length);
  }

  /** The longest word that ends at `end` of `text`, or null. */
  at(text: string, end = text.length): string | null {
    if (end <= 0) return null;
    const last = text.charCodeAt(end - 1);
    if ((this.#lasts[last >>> 5]! & (1 << (last & 31))) === 0) return null;
    for (const word of this.#byLast.get(last)!) {
      const start = end - word.length;
      // The first character tells most words apart for less than a call.
      if (start < 0 || text.charCodeAt(start) !== word.charCodeAt(0) || !text.startsWith(word, start))
        continue;
      return this.#whole?.at(text, end) ? null : word;
    }
    return null;
  }

  /** Where the run of words that closes `text` starts; `text.length` where there is none. */
  runStart(text: string): number {
    let end = text.length;
    for (let word = this.at(text, end); word; word = this.at(text, end)) end -= word.length;
    return end;
  }
}
