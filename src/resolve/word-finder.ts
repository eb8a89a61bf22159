/**
 * Tells whether one of a few words starts in a stretch of a text. Stretches are asked for in the order of the text, so that each
 * place is looked through once however many there are.
 */
export class WordFinder {
  /** Where each word stands next; beyond every text where it no longer does. */
  readonly #next: number[];

  constructor(
    private readonly text: string,
    private readonly words: readonly string[],
  ) {
    this.#next = words.map(() => -1);
  }

  /** Whether a word starts in `[start, end)`; `start` is never below that of the question before. */
  standsIn(start: number, end: number): boolean {
    let stands = false;
    for (let i = 0; i < this.words.length; i++) {
      if (this.#next[i]! < start) {
        const next = this.text.indexOf(this.words[i]!, start);
        this.#next[i] = next < 0 ? Number.MAX_SAFE_INTEGER : next;
      }
      if (this.#next[i]! < end) stands = true;
    }
    return stands;
  }
}
