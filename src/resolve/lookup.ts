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
