import type { Segmentation, Sentence } from '../contracts/index.js';

/** Index of the first span that starts at or after `offset`. */
export function lowerBound(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds `offset`, or the nearest before it. */
export function sentenceAt(segmentation: Segmentation, offset: number): Sentence | undefined {
  const { sentences } = segmentation;
  // Most questions are about the sentence of the question before.
  if (last.sentences === sentences && offset >= last.start && offset < last.end) return sentences[last.index];
  const index = lowerBound(sentences, offset + 1) - 1;
  const found = sentences[index];
  if (found) {
    last.sentences = sentences;
    last.index = index;
    last.start = found.start;
    last.end = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY;
  }
  return found;
}

/** The sentence found last: it is the answer for offsets in `[start, end)`. */
const last: { sentences: readonly Sentence[] | null; index: number; start: number; end: number } = {
  sentences: null,
  index: 0,
  start: 0,
  end: 0,
};

/** Where a clause of a sentence stands; half-open. */
export interface ClauseSpan {
  readonly start: number;
  readonly end: number;
}

/** The clauses in `[from, to)`, cut at `,;:` outside numbers; the marks belong to none, and no clause is empty. */
export function clausesOf(text: string, from: number, to: number): ClauseSpan[] {
  const clauses: ClauseSpan[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x3b || code < 0x2c || !isClauseBreak(text, at)) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  if (to > start) clauses.push({ start, end: to });
  return clauses;
}

/** True where a clause ends at `offset`: at `,;:` outside numbers (`5,595`, `12:38:50`). */
export function isClauseBreak(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === 0x3b) return true;
  return (
    (code === 0x2c || code === 0x3a) &&
    !(isDigit(text.charCodeAt(offset - 1)) && isDigit(text.charCodeAt(offset + 1)))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
