import {
  DEEDS_BETWEEN,
  GROUP_NOUNS,
  MEASURE_OF_EACH,
  PEOPLE_NOUNS,
  PER_EACH,
  SAYS_OF_MEASURE,
} from '../lexicon/group-nouns.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { allMetricTerms } from './metric-terms.js';
import { anyOf } from './pattern.js';
import { SuffixSet } from './suffix-set.js';
import { buildTermTrie } from './term-trie.js';

const groupNouns = new SuffixSet(GROUP_NOUNS);
const whoseDeed = new SuffixSet([...GROUP_NOUNS, ...PEOPLE_NOUNS]);
const deeds = buildTermTrie(DEEDS_BETWEEN);
const startsWithGroup = new OpeningPattern(new RegExp(`^${anyOf(GROUP_NOUNS)}`));
const saysOfMeasure = new OpeningPattern(SAYS_OF_MEASURE);
/** What is said between a measure's name and its figure is short. */
const LONGEST_SAYING = 14;

/**
 * Where, in the words between a count and the figure after it, the name of what is measured of the things counted starts:
 * 2 in `县市财政收入下降`, of `12个县市财政收入下降5%`. Null where the words name no such measure.
 */
export function measureStart(gap: string): number | null {
  const among = gap.indexOf('中');
  if (among > 0 && gap.length - among > 2 && groupNouns.at(gap, among) !== null) return among + 1;
  for (const { start, end } of allMetricTerms(gap)) {
    // `1000个产业项目完成投资`, `3个国家重点项目`: 项目 is what is counted.
    if (groupNouns.at(gap, end) !== null || startsWithGroup.test(gap.slice(start))) continue;
    if (isMeasure(gap, start, end)) return start;
  }
  const each = PER_EACH.exec(gap);
  if (each && each.index > 0) return each.index;
  for (let start = gap.length - 2; start > 0; start--) {
    if (groupNouns.at(gap, start) === null) continue;
    const measure = MEASURE_OF_EACH.exec(gap.slice(start));
    if (measure && isMeasure(gap, start, start + measure[0].length)) return start;
  }
  return null;
}

/** Where what is done for or by the things counted starts: 2 in `学校更换课桌椅`. Null where nothing of the kind is said. */
export function deedStart(gap: string): number | null {
  const deed = deeds.longest(gap, 0, gap.length).find(({ start }) => whoseDeed.at(gap, start) !== null);
  return deed?.start ?? null;
}

function isMeasure(gap: string, start: number, end: number): boolean {
  if (start === 0 || gap.length - end > LONGEST_SAYING || groupNouns.at(gap, start) === null) return false;
  return end === gap.length || saysOfMeasure.test(gap.slice(end));
}
