import type { NormalisedText, Quantity, Region } from '../contracts/index.js';
import { mergeQuantities } from './merge.js';
import { scanRanks } from './rank.js';
import { scanQuantities } from './scan.js';
import { keepWideCommas } from './wide-commas.js';

/**
 * Every quantity and rank of a normalised text, in text order, before any rule has looked at it.
 * Spans are half-open, in UTF-16 code units of the normalised text.
 */
export function findQuantities(normalised: NormalisedText, region: Region): Quantity[] {
  return mergeQuantities(scanQuantities(keepWideCommas(normalised), region), scanRanks(normalised.text));
}
