import type { Quantity } from '../contracts/index.js';

/** Merges two lists in text order; where spans overlap the second list's quantity wins. */
export function mergeQuantities(first: readonly Quantity[], second: readonly Quantity[]): Quantity[] {
  const merged: Quantity[] = [];
  let j = 0;
  for (const quantity of first) {
    while (j < second.length && second[j]!.start < quantity.end) merged.push(second[j++]!);
    const last = merged[merged.length - 1];
    if (!last || last.end <= quantity.start) merged.push(quantity);
  }
  while (j < second.length) merged.push(second[j++]!);
  return merged;
}
