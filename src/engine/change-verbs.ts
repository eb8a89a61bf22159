import { FALL, RISE } from '../lexicon/change-words.js';
import { SuffixSet } from './suffix-set.js';

/** Verbs of change long enough to be told without their surroundings. */
export const changeVerbs = new SuffixSet([...RISE, ...FALL]);
