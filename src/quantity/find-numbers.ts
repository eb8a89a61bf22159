import type { NormalisedText, Region } from '../contracts/index.js';
import { mergeQuantities } from './merge.js';
import { scanRanks } from './rank.js';
import { type ScannedNumbers, scanNumbers } from './scan.js';
import { keepWideCommas } from './wide-commas.js';

/**
 * Every quantity and rank of a normalised text, in text order, before any rule has looked at it, and the numbers passed over as overlong.
 * Spans are half-open, in UTF-16 code units of the normalised text.
 */
export function findNumbers(normalised: NormalisedText, region: Region): ScannedNumbers {
  const { quantities, overlong } = scanNumbers(keepWideCommas(normalised), region);
  return { quantities: mergeQuantities(quantities, scanRanks(normalised.text)), overlong };
}
