import type { Span } from '../contracts/index.js';
import { PREDICATES, SHORT_PREDICATES } from '../lexicon/verbs.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { anyOf } from './pattern.js';

/** Source of a pattern of the predicates of more than one character. */
export const LONG_PREDICATES = anyOf(PREDICATES);
/** The same of all that end a name. */
export const PREDICATE_SOURCE = `${LONG_PREDICATES}|${SHORT_PREDICATES.join('|')}`;
/** What opens with one of the long ones. */
export const startsWithPredicate = new OpeningPattern(new RegExp(`^${LONG_PREDICATES}`));

/**
 * `集中式水源地`, `引领型企业`: with these behind it a verb tells of what kind a thing is; 生产总值 is no making. `参加居民基本养老保险`: 基本
 * is part of the name.
 */
const PREDICATE = new RegExp(
  `(?:${PREDICATE_SOURCE})(?![式型]|总值|分子|(?<=基本)(?:养老|医疗|医保|公共服务|公共卫生|药物))`,
  'g',
);

/** The first predicate of `words` that starts at `from` or later, as a half-open span, or null. */
export function nextPredicate(words: string, from: number): Span | null {
  PREDICATE.lastIndex = from;
  const match = PREDICATE.exec(words);
  return match && { start: match.index, end: PREDICATE.lastIndex };
}
