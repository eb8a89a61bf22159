import { SuffixPairs, SuffixSet } from '../../engine/suffix-set.js';
import { FALL, FALL_SHORT, LEVEL_WORDS, RECAST, RISE, RISE_SHORT, TO } from '../../lexicon/change-words.js';
import { KEPT_WORDS } from '../../lexicon/kept-words.js';

/** 长达, 多达 and 快达 lead to no level, or to one in another way. */
const LEADS_NOWHERE = new Set(['长', '快', '多', '少', '慢', '低']);
const verbs = [...RISE, ...FALL, ...RISE_SHORT, ...FALL_SHORT, ...RECAST].filter(
  (verb) => !LEADS_NOWHERE.has(verb),
);

/** `提高到`, `降至`: a verb of change that leads to a level. */
export const toLevel = new SuffixPairs(verbs, TO);

/** Closing adverbs that end in 计, which leads to a level by itself; they say that the figure is a sum. */
const SUMS = ['累计', '总计', '合计', '共计', '小计'];

/** Everything that may stand between a head and its level. */
export const levelTail = new SuffixSet(LEVEL_WORDS, [...KEPT_WORDS, ...SUMS], toLevel);

/** Of these some are nouns, too, as `增长` is: right before an amount verbs, and never part of a label. */
export const RISES: ReadonlySet<string> = new Set(RISE);

/** What may stand between a verb of change and its amount. */
export const verbClose = new SuffixSet(['了', '约', '近', '超', '逾', '幅度', '达', '达到'], ['节约']);
