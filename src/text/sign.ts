import { type CharacterBits, characterSet, hasCharacter } from './character-bits.js';
import { codeAt } from './code-units.js';

/** Few characters share a bit with one of a sign, and its table takes a kilobyte. */
const TOLD_APART = 8192;

/**
 * Characters of which one is in all that a dear pattern matches: most texts have none of them, which is told here for a tenth of what the
 * pattern costs.
 */
export class Sign {
  readonly #bits: CharacterBits;

  constructor(characters: string) {
    this.#bits = characterSet(characters, TOLD_APART);
  }

  /** False where none of the characters is in a text. */
  mayBeIn(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (hasCharacter(this.#bits, codeAt(text, i))) return true;
    return false;
  }
}
