import { METRIC_MEANINGS, type MetricMeaning } from '../lexicon/metrics/index.js';
import { METRIC_NODES } from './built-in-nodes.js';
import { termLists, unpackNodes } from './trie-nodes.js';

let names: readonly (readonly string[])[] | undefined;

/** The built-in names of metrics: one list for each of `METRIC_MEANINGS`. Read back from the trie, where alone the bundle has them. */
export function builtInNames(): readonly (readonly string[])[] {
  names ??= termLists(unpackNodes(METRIC_NODES));
  return names;
}

/** What the built-in names mean, with them. */
export function builtInEntries(): (MetricMeaning & { readonly terms: readonly string[] })[] {
  return METRIC_MEANINGS.map((meaning, i) => ({ ...meaning, terms: builtInNames()[i]! }));
}
