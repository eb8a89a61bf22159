import type { MetricMeaning } from './entry.js';
import { METRIC_TOPICS } from './topics.js';

export * from './entry.js';
export { FALLBACKS, OPENINGS } from './fallbacks.js';
export { metricRuleId } from './rule-ids.js';
export { TAIL_WORDS } from './tails.js';

/** What the terms of all entries mean, in the order of the topics and their entries. */
export const METRIC_MEANINGS: readonly MetricMeaning[] = METRIC_TOPICS.flatMap(({ entries }) => entries);
