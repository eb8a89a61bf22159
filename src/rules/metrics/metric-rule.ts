import type { RuleDoc } from '../../contracts/index.js';
import type { MetricId } from '../../lexicon/catalogue.js';

/** Shows how a metric is named. Its terms stand in the lexicon; on the text of `silent` no record may have this metric. */
export interface MetricRule extends RuleDoc {
  readonly metric: MetricId;
}
