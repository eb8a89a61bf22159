import { nearest } from './nearest.js';

/** A filter names something that does not exist. The message says what was meant, perhaps, or what there is. */
export class UnknownName extends Error {
  readonly code = 'unknown-name';

  /**
   * @param kind what was to be named: `metric`
   * @param names what could have been written
   * @param all how to see all of them
   */
  constructor(kind: string, word: string, names: readonly string[], all: string) {
    const close = nearest(word, names);
    super(`'${word}' is no ${kind}; ${close.length > 0 ? `did you mean ${close.join(', ')}?` : all}`);
  }
}
