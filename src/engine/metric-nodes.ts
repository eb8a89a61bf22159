import { METRIC_TOPICS } from '../lexicon/metrics/topics.js';
import { buildNodes, packNodes } from './trie-nodes.js';

/**
 * The trie of the built-in names of metrics, one list for each entry. `scripts/bundle.mjs` writes what this comes to into a file of the
 * bundle, since working it out takes a tenth of a start.
 */
export const METRIC_NODES = packNodes(
  buildNodes(METRIC_TOPICS.flatMap(({ entries }) => entries.map(({ terms }) => terms))),
);
