import type { FigureRecord } from '../contracts/index.js';
import { codeAt } from '../text/code-units.js';

/** What tells the figures of one file apart. */
export type Identity = Pick<FigureRecord, 'start' | 'end' | 'text' | 'rule' | 'label'>;

/**
 * Gives the records of one file their ids, 16 hexadecimal digits: the same in every run, different within the file.
 * `name` is the file's name or path; its folder is best left out, so that ids outlive a move.
 */
export function stableIds(name: string): (identity: Identity) => string {
  const given = new Set<string>();
  const hash = new Hash64();
  hash.addText(name);
  hash.keep();
  return ({ start, end, text, rule, label }) => {
    // Several records may stand on one span and share a label (subjects named together): they are counted.
    for (let ordinal = 0; ; ordinal++) {
      hash.reset();
      hash.addNumber(start);
      hash.addNumber(end);
      hash.addText(text);
      hash.addText(rule);
      hash.addText(label);
      hash.addNumber(ordinal);
      const id = hash.digits();
      if (given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}

/** The two hexadecimal digits of every byte; many times faster than `toString(16)`. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A hash of 64 bits: two lanes of 32 bits that multiply by different primes and are mixed at the end (cyrb53 with all
 * its bits). Ids have to be spread evenly, not kept secret; a cryptographic hash would take as long as the rest of a
 * record.
 */
class Hash64 {
  #a = 0xdeadbeef | 0;
  #b = 0x41c6ce57;
  #keptA = 0;
  #keptB = 0;

  /** What was added so far is what `reset` goes back to. */
  keep(): void {
    this.#keptA = this.#a;
    this.#keptB = this.#b;
  }

  reset(): void {
    this.#a = this.#keptA;
    this.#b = this.#keptB;
  }

  addNumber(number: number): void {
    this.#a = Math.imul(this.#a ^ number, 0x9e3779b1);
    this.#b = Math.imul(this.#b ^ number, 0x5f356495);
  }

  /** The length goes in too: it keeps `ab` + `c` and `a` + `bc` apart. */
  addText(text: string): void {
    let a = this.#a;
    let b = this.#b;
    const { length } = text;
    for (let i = 0; i < length; i++) {
      const code = codeAt(text, i);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x5f356495);
    }
    this.#a = a;
    this.#b = b;
    this.addNumber(length);
  }

  digits(): string {
    const a =
      Math.imul(this.#a ^ (this.#a >>> 16), 0x85ebca6b) ^ Math.imul(this.#b ^ (this.#b >>> 13), 0xc2b2ae35);
    const b = Math.imul(this.#b ^ (this.#b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    return hex(b) + hex(a);
  }
}

function hex(lane: number): string {
  return HEX[lane >>> 24]! + HEX[(lane >>> 16) & 0xff]! + HEX[(lane >>> 8) & 0xff]! + HEX[lane & 0xff]!;
}
