import { codeAt } from './code-units.js';

/** Characters are told apart by so many of their lowest bits only, so that a table takes a kilobyte; two that share them are rare. */
const TOLD_APART = 8192;

/**
 * Characters of which one is in all that a dear pattern matches: most texts have none of them, which is told here for a tenth of what the
 * pattern costs.
 */
export class Sign {
  readonly #bits = new Int32Array(TOLD_APART / 32);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      this.#bits[(code & (TOLD_APART - 1)) >> 5]! |= 1 << (code & 31);
    }
  }

  /** False where none of the characters is in a text. */
  mayBeIn(text: string): boolean {
    const bits = this.#bits;
    for (let i = 0; i < text.length; i++) {
      const code = codeAt(text, i);
      if ((bits[(code & (TOLD_APART - 1)) >> 5]! & (1 << (code & 31))) !== 0) return true;
    }
    return false;
  }
}
