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
  return segmentation.sentences[lowerBound(segmentation.sentences, offset + 1) - 1];
}

/** True where a clause ends at `offset`: at `,;:` outside a number (`5,595`). */
export function isClauseBreak(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === 0x3b || code === 0x3a) return true;
  return code === 0x2c && !(isDigit(text.charCodeAt(offset - 1)) && isDigit(text.charCodeAt(offset + 1)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
