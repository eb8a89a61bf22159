import type { MetricRule } from './metric-rule.js';

export type { MetricRule } from './metric-rule.js';

/** All metric rules, by topic. */
export const rules: readonly MetricRule[] = [];
