import type { FigureRecord, RejectedNumber } from '../../contracts/index.js';
import type { ExplainedSentence } from './numbers.js';
import { type RuleText, rulesOf } from './rule-docs.js';

/** What both kinds of line carry besides the fields of a record. */
interface Explanation {
  /** Why the number is no figure; null for a figure. */
  readonly reason: string | null;
  readonly rules: readonly RuleText[];
}

type ExplainedFigure = FigureRecord & Explanation;
type ExplainedRejection = Pick<FigureRecord, 'file' | 'line' | 'column' | 'quote'> &
  RejectedNumber &
  Explanation;

/**
 * One JSON object a line for each figure and each number that is none, in text order. A figure is its record; a number
 * that is none has those fields of a record that place it, and its `rule`.
 */
export function* sentenceAsJson(sentence: ExplainedSentence, file: string): Generator<string> {
  for (const object of objectsOf(sentence, file)) yield `${JSON.stringify(object)}\n`;
}

function* objectsOf(
  { numbers, text: quote }: ExplainedSentence,
  file: string,
): Generator<ExplainedFigure | ExplainedRejection> {
  for (const { figures, rejected, line, column } of numbers) {
    for (const record of figures) yield { ...record, reason: null, rules: rulesOf(record) };
    if (!rejected) continue;
    const { start, end, text, rule, reason } = rejected;
    yield { file, start, end, line, column, text, quote, rule, reason, rules: rulesOf(rejected) };
  }
}
