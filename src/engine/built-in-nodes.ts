import { TAIL_WORDS } from '../lexicon/metrics/tails.js';
import { METRIC_TOPICS } from '../lexicon/metrics/topics.js';
import {
  DEEDS_OF_THINGS,
  DOING_VERBS,
  KEPT_VERBS,
  NAMES_FROM_DOING,
  NAMING_VERBS,
  SERVING_VERBS,
} from '../lexicon/verbs.js';
import { buildNodes, packNodes } from './trie-nodes.js';

/*
 * The tries of built-in words. `scripts/bundle.mjs` writes what they come to into a file of the bundle, since working them out takes an
 * eighth of a start.
 */
const nodesOf = (lists: readonly string[]) => packNodes(buildNodes(lists));

/** Names of metrics, one list for each entry. */
export const METRIC_NODES = nodesOf(
  METRIC_TOPICS.flatMap(({ entries }) => entries.map(({ terms }) => terms)),
);
/** Words that may follow them. */
export const TAIL_NODES = nodesOf(TAIL_WORDS);
/** Verbs of doing, those that a label keeps, and names that start with one, in this order. */
export const DOING_NODES = nodesOf([...DOING_VERBS, ...KEPT_VERBS, ...NAMES_FROM_DOING]);
/** Verbs that part what stands before a figure. */
export const SPLITTING_NODES = nodesOf(
  [...new Set([...NAMING_VERBS, ...DOING_VERBS, ...KEPT_VERBS, ...SERVING_VERBS])].filter(
    (verb) => verb.length > 1,
  ),
);
/** What is done with the things counted. */
export const DEED_NODES = nodesOf(DEEDS_OF_THINGS);
