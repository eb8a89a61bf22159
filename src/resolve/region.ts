import type { Region } from '../contracts/index.js';
import { MAINLAND_MARKERS, REGION_MARKERS, REGION_TITLES } from '../lexicon/regions.js';
import { characterSet, hasCharacter } from '../text/character-bits.js';
import { toCodeUnits } from '../text/code-units.js';

/** Marks per ten thousand characters from which on a report counts as written in the region. */
const DENSITY = 12;
const MINIMUM = 4;
/** So many tell it of a text that says nothing of the mainland, in whatever characters. */
const FEWEST = 3;
/**
 * `107年10月`, `108年度`, `113学年`, and `105年` that opens a sentence or is compared with: a year of three digits is one of the republican calendar, which no other text counts by;
 * `民国26年` is one of history.
 */
const REPUBLICAN_YEAR =
  /民国(?:[5-9]\d|1\d\d)年|(?<![\d第])1\d\d(?:年(?:[度底]|[上下]半年|(?:\d{1,2}(?:[-至到~]\d{1,2})?|[一二三四五六七八九十]{1,2})月|第\d{1,2}[周季])|学年)|(?<=[较与自][1]\d\d|(?:^|[\n。:;])1\d\d)年(?![来前后间的多以历内之])/g;
/** What every such year holds; few other texts have it, and it is found at once. */
const LIKELY_REPUBLICAN = /1\d\d(?:年|学年)|民国\d/;
/** One of them tells a short text. */
const REPUBLICAN_WEIGHT = MINIMUM;
/** `3兆1,648亿元`: elsewhere a million millions are 万亿, and 兆 is money of Japan or Korea only. */
const TRILLIONS = /[\d一二三四五六七八九十]兆(?:[\d,.一二三四五六七八九十百千〇零○]{1,12}亿)?元/g;
const TRILLION = '兆';
/** Two of them tell a short text. */
const TRILLIONS_WEIGHT = 2;
/** `1 588人`: thousands set apart by a space, as Hong Kong and Macau write them; more of them say no more. */
const SPACED_THOUSANDS = /(?<![\d.] ?)\d{1,3} \d{3}[\u4e00-\u9fff]/g;
/** `2013/14年度`: how the fiscal year is written there, and elsewhere only the season of a crop or a league. */
const SHORT_FISCAL_YEAR = /(?:19|20)\d\d[/\u2215-]\d\d年度/g;
const SPACED_LIMIT = 2;
/** What a region is outweighed by: each `全省` or `我市` speaks for a report from there on its ties with the region. */
const MAINLAND_WEIGHT = 2;
/** What else speaks of the mainland. */
const OF_MAINLAND = /国务院|国家统计局|国家发展改革|全国人大|人民币|[省市]委|自治区|新华社/;
/** Characters that are looked at. */
const SAMPLE = 30_000;
/** Lines that may entitle a text, and how much of one is read. */
const TITLE_LINES = 3;
const TITLE_LENGTH = 60;

type Marked = Exclude<Region, 'CN'>;
const MARKED: readonly Marked[] = ['HK', 'MO', 'TW'];
/** The special administrative regions stand first. */
const SPECIAL = 2;
/** Where `countMarks` counts what speaks for none of them. */
const MAINLAND = MARKED.length;

/** A word and those whose mark it is, as indices of `MARKED`, or `MAINLAND`. */
interface Mark {
  readonly word: string;
  readonly of: number[];
}

/** Lists of marks, of which the first is empty. */
const MARKS: Mark[][] = [[]];
const ALL_MARKS = allMarks();
/** The first characters of marks: a look at them passes over most of a text. */
const FIRSTS = characterSet(ALL_MARKS.map(({ word }) => word.charAt(0)).join(''));
/** For `pairOf` the first two characters of a mark the place of its list in `MARKS`. */
const PAIRS = new Uint16Array(0x10000);
for (const mark of ALL_MARKS) {
  const pair = pairOf(mark.word.charCodeAt(0), mark.word.charCodeAt(1));
  PAIRS[pair] ||= MARKS.push([]) - 1;
  MARKS[PAIRS[pair]!]!.push(mark);
}

/**
 * Whose money and calendar a normalised text uses, by its title, else by the density of place names, bodies and currency words.
 * A mainland report mentions 香港 now and then, and speaks of 全省 or 我市 besides; a Hong Kong one names it in its title or
 * does so all the time.
 */
export function detectRegion(text: string): Region {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const counts = countMarks(sample);
  // Taiwan has its own 全市 and 全县.
  for (let region = 0; region < SPECIAL; region++)
    if (counts[region]! < counts[MAINLAND]! * MAINLAND_WEIGHT) counts[region] = 0;
  const titled = titledRegion(sample);
  if (titled >= 0 && (counts[titled]! > 0 || counts[MAINLAND] === 0)) return MARKED[titled]!;
  let best = -1;
  const local = counts[MAINLAND] === 0 && !OF_MAINLAND.test(sample);
  let bestCount = local
    ? Math.max(FEWEST, (sample.length * DENSITY) / 20_000)
    : Math.max(MINIMUM, (sample.length * DENSITY) / 10_000);
  for (let region = 0; region < MARKED.length; region++) {
    const count = counts[region]!;
    // The special regions share some words: a text that has no others is taken for the larger one's.
    if (best < 0 ? count >= bestCount : count > bestCount) {
      best = region;
      bestCount = count;
    }
  }
  return best < 0 ? 'CN' : MARKED[best]!;
}

/** The region whose title one of the first lines is, as an index of `MARKED`; -1 where none is. */
function titledRegion(text: string): number {
  let lines = 0;
  for (let from = 0; from < text.length && lines < TITLE_LINES; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, Math.min(end, from + TITLE_LENGTH)).trim();
    from = end + 1;
    if (line === '') continue;
    lines++;
    const region = MARKED.findIndex((name) => REGION_TITLES[name].test(line));
    if (region >= 0) return region;
  }
  return -1;
}

/** How often the marks of each region occur, by its index in `MARKED`, and at `MAINLAND` those of none. */
function countMarks(text: string): Int32Array {
  const counts = new Int32Array(MARKED.length + 1);
  const units = toCodeUnits(text);
  for (let at = 0; at + 1 < units.length; at++) {
    const first = units[at]!;
    if (!hasCharacter(FIRSTS, first)) continue;
    const list = PAIRS[pairOf(first, units[at + 1]!)]!;
    if (list === 0) continue;
    for (const { word, of } of MARKS[list]!) {
      if (text.startsWith(word, at)) for (const region of of) counts[region]!++;
    }
  }
  const years = LIKELY_REPUBLICAN.test(text) ? (text.match(REPUBLICAN_YEAR)?.length ?? 0) : 0;
  counts[MARKED.indexOf('TW')]! += years * REPUBLICAN_WEIGHT;
  if (text.includes(TRILLION))
    counts[MARKED.indexOf('TW')]! += (text.match(TRILLIONS)?.length ?? 0) * TRILLIONS_WEIGHT;
  if (counts[0]! > 0 || counts[1]! > 0) {
    const spaced = Math.min(SPACED_LIMIT, text.match(SPACED_THOUSANDS)?.length ?? 0);
    // Both write so: it does not tell one from the other.
    for (let region = 0; region < SPECIAL; region++) if (counts[region]! > 0) counts[region]! += spaced;
    if (counts[0]! > 0) counts[0]! += Math.min(SPACED_LIMIT, text.match(SHORT_FISCAL_YEAR)?.length ?? 0);
  }
  return counts;
}

/** Two code units as one number, which few pairs share. */
function pairOf(first: number, second: number): number {
  return (first ^ (second << 5)) & 0xffff;
}

function allMarks(): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (words: readonly string[], region: number) => {
    for (const word of words) {
      const mark = marks.get(word) ?? { word, of: [] };
      mark.of.push(region);
      marks.set(word, mark);
    }
  };
  MARKED.forEach((region, index) => {
    add(REGION_MARKERS[region].words, index);
  });
  add(MAINLAND_MARKERS, MAINLAND);
  return [...marks.values()];
}
