import { addCharacter, characterBits, hasCharacter } from '../text/character-bits.js';
import { grouped } from '../text/grouped.js';
import { longestWordsFirst } from '../text/longest-first.js';

/** Few characters share a bit with a last one, and its table takes a kilobyte. */
const TOLD_APART = 8192;

/** Words of two parts that are looked for at the end of a text, as `提高到` is of 提高 and 到, without putting each together. */
export class SuffixPairs {
  readonly #firsts: SuffixSet;
  readonly #seconds: readonly string[];
  readonly #anySecond: SuffixSet;

  constructor(firsts: Iterable<string>, seconds: readonly string[]) {
    this.#firsts = new SuffixSet(firsts);
    this.#seconds = seconds;
    this.#anySecond = new SuffixSet(seconds);
  }

  /** The longest word that ends at `end` of `text`, or null. */
  at(text: string, end = text.length): string | null {
    if (this.#anySecond.at(text, end) === null) return null;
    let longest: string | null = null;
    for (const second of this.#seconds) {
      const first = text.endsWith(second, end) ? this.#firsts.at(text, end - second.length) : null;
      if (first !== null && first.length + second.length > (longest?.length ?? 0)) longest = first + second;
    }
    return longest;
  }
}

/** A set of words looked for at the end of a text: linear, longest word first. */
export class SuffixSet {
  /** The last characters of words; most texts end in none of them. */
  readonly #lasts = characterBits(TOLD_APART);
  readonly #byLast: ReadonlyMap<number, readonly string[]>;
  readonly #whole: SuffixSet | null;
  readonly #pairs: SuffixPairs | null;

  /**
   * @param whole words that must not be cut into: with 战略 there, 略 at its end is not taken off
   * @param pairs more words of the set
   */
  constructor(words: Iterable<string>, whole: Iterable<string> = [], pairs: SuffixPairs | null = null) {
    const kept = [...whole];
    this.#pairs = pairs;
    this.#whole = kept.length > 0 ? new SuffixSet(kept) : null;
    this.#byLast = grouped(longestWordsFirst(words), (word) => word.charCodeAt(word.length - 1));
    for (const last of this.#byLast.keys()) addCharacter(this.#lasts, last);
  }

  /** The longest word that ends at `end` of `text`, or null. */
  at(text: string, end = text.length): string | null {
    if (end <= 0) return null;
    let word = this.#listed(text, end);
    if (this.#pairs !== null) {
      const pair = this.#pairs.at(text, end);
      if (pair !== null && pair.length > (word?.length ?? 0)) word = pair;
    }
    return word !== null && this.#whole?.at(text, end) ? null : word;
  }

  #listed(text: string, end: number): string | null {
    const last = text.charCodeAt(end - 1);
    if (!hasCharacter(this.#lasts, last)) return null;
    for (const word of this.#byLast.get(last) ?? []) {
      const start = end - word.length;
      // The first character tells most words apart for less than a call.
      if (start < 0 || text.charCodeAt(start) !== word.charCodeAt(0)) continue;
      if (text.startsWith(word, start)) return word;
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
