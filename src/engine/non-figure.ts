import type { Quantity, RuleDoc } from '../contracts/index.js';

/** A number in its place: what stands around it, cut at the sentence and at `REACH` characters. */
export interface NumberInPlace {
  readonly quantity: Quantity;
  /** The figure's own characters. */
  readonly text: string;
  /** Text before the number and the words that qualify it. */
  readonly before: string;
  /** Text right after the unit, with the words that qualify it. */
  readonly after: string;
  /** Text after the words that qualify it. */
  readonly beyond: string;
}

/** A rule that says why a number is no figure. */
export interface NonFigureRule extends RuleDoc {
  /** Short reason, counted in the run's summary. */
  readonly reason: string;
  rejects(number: NumberInPlace): boolean;
}

const REACH = 24;

/** Cuts out the surroundings of `quantity`, which stands in the sentence `[sentenceStart, sentenceEnd)` of `text`. */
export function inPlace(
  text: string,
  quantity: Quantity,
  sentenceStart: number,
  sentenceEnd: number,
): NumberInPlace {
  const { start, end, outerStart, outerEnd } = quantity;
  return {
    quantity,
    text: text.slice(start, end),
    before: text.slice(Math.max(sentenceStart, outerStart - REACH), outerStart),
    after: text.slice(end, Math.min(sentenceEnd, end + REACH)),
    beyond: text.slice(outerEnd, Math.min(sentenceEnd, outerEnd + REACH)),
  };
}
