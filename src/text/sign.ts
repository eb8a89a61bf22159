import { addCharacter, type CharacterBits, characterBits, mayHold } from './character-bits.js';
import { codeAt } from './code-units.js';

/** Few characters share a bit with one of a sign, and its table takes a kilobyte. */
const TOLD_APART = 8192;

/**
 * Characters of which one is in all that a dear pattern matches: most texts have none of them, which is told here for a tenth of what the
 * pattern costs.
 */
export class Sign {
  readonly #bits: CharacterBits = characterBits(TOLD_APART);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) addCharacter(this.#bits, characters.charCodeAt(i));
  }

  /** False where none of the characters is in a text. */
  mayBeIn(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (mayHold(this.#bits, codeAt(text, i))) return true;
    return false;
  }
}
