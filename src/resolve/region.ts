import type { Region } from '../contracts/index.js';
import { REGION_MARKERS } from '../lexicon/places.js';

/** Marks per ten thousand characters from which on a report counts as written in the region. */
const DENSITY = 12;
const MINIMUM = 4;
/** Characters that are looked at. */
const SAMPLE = 30_000;

/**
 * Whose money and calendar a normalised text uses, by the density of place names and currency words.
 * A mainland report mentions 香港 now and then; a Hong Kong one does so all the time.
 */
export function detectRegion(text: string): Region {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  let best: Region = 'CN';
  let bestCount = Math.max(MINIMUM, (sample.length * DENSITY) / 10_000);
  for (const region of ['HK', 'MO', 'TW'] as const) {
    let count = 0;
    for (const word of REGION_MARKERS[region].words) count += occurrences(sample, word);
    if (count >= bestCount) {
      best = region;
      bestCount = count;
    }
  }
  return best;
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++;
  return count;
}
