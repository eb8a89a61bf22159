import type { Aspect, Dimension } from '../contracts/index.js';
import { characterSet, hasCharacter } from '../text/character-bits.js';
import { OpeningPattern } from '../text/opening-pattern.js';

export interface MetricInput {
  /** What is measured, in simplified characters. */
  readonly label: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly aspect: Aspect;
  /** Clause the figure stands in, for cues outside the label. */
  readonly clause: string;
}

/** Marks that are no part of a name. */
export const QUOTES = /[“”"'‘’《》_]/g;
const MARKS = characterSet(',;:。(（\n');
const COMMA = 0x2c;
const THOUSANDS = /^\d,\d{3}/;
const ENUMERATION_COMMA = 0x3001;
const DIGIT = /\d/;
/** `、299人` behind `77户`. */
const PEOPLE_OF_HOMES = new OpeningPattern(/^\d[\d.]{0,9}[百千万余多]{0,3}人/);
const LONGEST_COUNT = 16;
/** So many characters of a label's end tell where in its clause it stands. */
const LABEL_END = 4;
/** How many times a label is looked for in its clause. */
const MOST_PLACES = 4;

/** What is asked about one figure. Remembers whether the answer depends on more than the label: such an answer holds for this figure alone. */
export class MetricQuestion implements MetricInput {
  readonly label: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly aspect: Aspect;
  /** Whether the clause was asked for. */
  clauseAsked = false;
  readonly #clause: string;
  #parts: readonly string[] | null = null;

  constructor({ label, unit, dimension, aspect, clause }: MetricInput) {
    this.label = label;
    this.unit = unit;
    this.dimension = dimension;
    this.aspect = aspect;
    this.#clause = clause;
  }

  get clause(): string {
    this.clauseAsked = true;
    return this.#clause;
  }

  /** The parts between commas of the clause that the label stands in. */
  get parts(): readonly string[] {
    this.#parts ??= partsAround(this.label, this.clause);
    return this.#parts;
  }
}

/** The parts between commas of the figure's clause that its label stands in; the whole clause where it is not found. */
function partsAround(label: string, clause: string): string[] {
  const words = clause.replace(QUOTES, '');
  const sought = label.slice(-LABEL_END);
  const parts: string[] = [];
  if (sought === '') return [words];
  for (let at = words.indexOf(sought); at >= 0 && parts.length < MOST_PLACES; ) {
    let start = at;
    while (start > 0 && !endsPart(words, start - 1)) start--;
    let end = at;
    while (end < words.length && !endsPart(words, end)) end++;
    parts.push(words.slice(start, end));
    at = words.indexOf(sought, end + 1);
  }
  return parts.length > 0 ? parts : [words];
}

/** Commas and the like end a part, and the mark of enumeration does behind a figure, but for `77户、299人`. */
function endsPart(words: string, at: number): boolean {
  const mark = words.charCodeAt(at);
  // `1,250名`
  if (mark === COMMA && THOUSANDS.test(words.slice(Math.max(0, at - 1), at + 4))) return false;
  if (mark !== ENUMERATION_COMMA) return hasCharacter(MARKS, mark);
  if (words[at - 1] === '户' && PEOPLE_OF_HOMES.test(words.slice(at + 1, at + LONGEST_COUNT))) return false;
  return DIGIT.test(words.slice(Math.max(0, at - 4), at));
}
