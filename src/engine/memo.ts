/** Most answers that are kept; then all are forgotten, which costs less than to keep book of their use. */
const MOST = 20_000;

/**
 * Remembers answers to questions that reports ask again and again, such as which metric a label names. Bounded, so that no
 * run of texts fills the memory. Make keys by joining strings: a slice of a text as a key would keep the whole text.
 */
export class Memo<T> {
  readonly #answers = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#answers.get(key);
  }

  set(key: string, answer: T): void {
    if (this.#answers.size >= MOST) this.#answers.clear();
    this.#answers.set(key, answer);
  }
}
