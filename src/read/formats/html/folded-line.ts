import { closesUp } from '../wide.js';

/** White space that HTML folds; a no-break or ideographic space is a character like any other. */
const FOLDED = /[ \t\r\n\f]+/g;
const ANY_SPACE = /\s/;

/** A line of a page, and how much of it leads elsewhere. */
export interface LineText {
  readonly text: string;
  /** Characters other than white space, and how many of them are in links. */
  readonly length: number;
  readonly linked: number;
}

/** Collects the text of one line while folding white space. */
export class FoldedLine {
  #parts: string[] = [];
  #last = '';
  /** White space seen since the last character, as written. */
  #space = '';
  #length = 0;
  #linked = 0;

  /** Adds text as written in the source; `verbatim` keeps its white space. */
  add(text: string, linked: boolean, verbatim = false): void {
    if (verbatim || !ANY_SPACE.test(text)) {
      this.#append(text, linked);
      return;
    }
    let from = 0;
    for (const match of text.matchAll(FOLDED)) {
      this.#append(text.slice(from, match.index), linked);
      this.#space += match[0];
      from = match.index + match[0].length;
    }
    this.#append(text.slice(from), linked);
  }

  /** The line so far, and starts the next; undefined where nothing but white space came. */
  take(): LineText | undefined {
    const text = this.#parts.join('').trim();
    const line = text === '' ? undefined : { text, length: this.#length, linked: this.#linked };
    this.#parts = [];
    this.#last = '';
    this.#space = '';
    this.#length = 0;
    this.#linked = 0;
    return line;
  }

  #append(text: string, linked: boolean): void {
    if (text === '') return;
    if (this.#last !== '' && this.#space !== '')
      this.#parts.push(this.#space.includes('\n') && closesUp(this.#last, text) ? '' : ' ');
    this.#parts.push(text);
    this.#last = text.slice(-1);
    this.#space = '';
    const length = ANY_SPACE.test(text) ? text.replace(/\s/g, '').length : text.length;
    this.#length += length;
    if (linked) this.#linked += length;
  }
}
