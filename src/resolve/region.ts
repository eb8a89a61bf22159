import type { Region } from '../contracts/index.js';
import { REGION_MARKERS } from '../lexicon/places.js';
import { markTable } from '../text/mark-table.js';

/** Marks per ten thousand characters from which on a report counts as written in the region. */
const DENSITY = 12;
const MINIMUM = 4;
/**
 * `107年10月`, `108年度`: a year of three digits is one of the republican calendar, which no other text counts by;
 * `民国26年` is one of history.
 */
const REPUBLICAN_YEAR = /民国(?:[5-9]\d|1\d\d)年|(?<![\d第])1\d\d年(?:[度底]|\d{1,2}月)/g;
/** What every such year holds; few other texts have it, and it is found at once. */
const LIKELY_REPUBLICAN = /民国|1\d\d年/;
/** One of them tells a short text. */
const REPUBLICAN_WEIGHT = MINIMUM;
/** Characters that are looked at. */
const SAMPLE = 30_000;

type Marked = Exclude<Region, 'CN'>;
const MARKED: readonly Marked[] = ['HK', 'MO', 'TW'];
const WORDS = MARKED.flatMap((region) => REGION_MARKERS[region].words.map((word) => ({ word, region })));
const STARTS = markTable(WORDS.map(({ word }) => word.charAt(0)).join(''));
/** Indices of the words by their first code unit. */
const WORDS_BY_START = new Map<number, number[]>();
WORDS.forEach(({ word }, index) => {
  const first = word.charCodeAt(0);
  WORDS_BY_START.set(first, [...(WORDS_BY_START.get(first) ?? []), index]);
});

/**
 * Whose money and calendar a normalised text uses, by the density of place names and currency words.
 * A mainland report mentions 香港 now and then; a Hong Kong one does so all the time.
 */
export function detectRegion(text: string): Region {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const counts = countWords(sample);
  let best: Region = 'CN';
  let bestCount = Math.max(MINIMUM, (sample.length * DENSITY) / 10_000);
  for (const region of MARKED) {
    const count = counts.get(region)!;
    // The special regions share some words: a text that has no others is taken for the larger one's.
    if (best === 'CN' ? count >= bestCount : count > bestCount) {
      best = region;
      bestCount = count;
    }
  }
  return best;
}

/** How often the words of each region occur; occurrences of one word do not overlap. */
function countWords(text: string): ReadonlyMap<Marked, number> {
  const counts = new Map(MARKED.map((region) => [region, 0]));
  const reached = new Int32Array(WORDS.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (STARTS[code] === 0) continue;
    for (const index of WORDS_BY_START.get(code)!) {
      const { word, region } = WORDS[index]!;
      if (at < reached[index]! || !text.startsWith(word, at)) continue;
      reached[index] = at + word.length;
      counts.set(region, counts.get(region)! + 1);
    }
  }
  const years = LIKELY_REPUBLICAN.test(text) ? (text.match(REPUBLICAN_YEAR)?.length ?? 0) : 0;
  counts.set('TW', counts.get('TW')! + years * REPUBLICAN_WEIGHT);
  return counts;
}
