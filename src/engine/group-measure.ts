import {
  DEEDS_BETWEEN,
  GROUP_NOUNS,
  MEASURE_OF_EACH,
  OWN_RATE,
  PEOPLE_NOUNS,
  PER_EACH,
  SAYS_OF_MEASURE,
} from '../lexicon/group-nouns.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { allMetricTerms } from './metric-terms.js';
import { SuffixSet } from './suffix-set.js';

/** Words for what is counted in groups, at the end of a name. */
const groupNouns = new SuffixSet(GROUP_NOUNS);
const whoseDeed = new SuffixSet([...GROUP_NOUNS, ...PEOPLE_NOUNS]);
const saysOfMeasure = new OpeningPattern(SAYS_OF_MEASURE);
/** A measure whose name opens with a word for places. */
const REGIONAL_PRODUCT = '地区生产总值';
/** What is said between a measure's name and its figure is short. */
const LONGEST_SAYING = 14;

/**
 * Where, in the words between a count and the figure after it, the name of what is measured of the things counted starts:
 * 2 in `县市财政收入下降`, of `12个县市财政收入下降5%`. Null where the words name no such measure.
 */
export function measureStart(gap: string): number | null {
  const groups = endsOf(groupNouns, gap);
  if (groups.length > 0) {
    const among = gap.indexOf('中');
    if (gap.length - among > 2 && groups.includes(among)) return among + 1;
    for (const { start, end } of allMetricTerms(gap)) {
      if (!groups.includes(start) || !isSaid(gap, end)) continue;
      // `1000个产业项目完成投资`, `3个国家重点项目`: 项目 is what is counted.
      const opensGroup = startsWithOne(GROUP_NOUNS, gap, start) && !gap.startsWith(REGIONAL_PRODUCT, start);
      if (groups.includes(end) || opensGroup) continue;
      return start;
    }
  }
  const each = gap.indexOf('均') > 1 ? PER_EACH.exec(gap) : null;
  if (each && each.index > 0) return each.index;
  for (const start of groups.toReversed()) {
    const measure = start < gap.length - 1 ? MEASURE_OF_EACH.exec(gap.slice(start)) : null;
    if (measure && isSaid(gap, start + measure[0].length)) return start;
  }
  return gap.includes('率') || gap.includes('比') ? (OWN_RATE.exec(gap)?.index ?? null) : null;
}

/** Where what is done for or by the things counted starts: 2 in `学校更换课桌椅`. Null where nothing of the kind is said. */
export function deedStart(gap: string): number | null {
  return endsOf(whoseDeed, gap).find((at) => startsWithOne(DEEDS_BETWEEN, gap, at)) ?? null;
}

/** Where what the things counted have starts, of which the next figure is the size: `3家单位的办公用房2万平方米`. */
export function ownedStart(gap: string): number | null {
  const at = gap.indexOf('的');
  if (at < 1 || whoseDeed.at(gap, at) === null) return null;
  return allMetricTerms(gap).some(({ start, end }) => start > at && end === gap.length) ? at + 1 : null;
}

/** Whether what follows the name of a measure says something of it. */
function isSaid(gap: string, end: number): boolean {
  return gap.length - end <= LONGEST_SAYING && (end === gap.length || saysOfMeasure.test(gap.slice(end)));
}

/** Where words of a set end in a text, in order. */
function endsOf(words: SuffixSet, text: string): number[] {
  const ends: number[] = [];
  for (let at = 1; at <= text.length; at++) if (words.at(text, at) !== null) ends.push(at);
  return ends;
}

/** Whether one of a few words starts at `at`; asked too seldom for a pattern to be worth its building. */
function startsWithOne(words: readonly string[], text: string, at: number): boolean {
  return words.some((word) => text.startsWith(word, at));
}
