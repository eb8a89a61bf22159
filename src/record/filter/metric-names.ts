import { CATALOGUE, METRIC_IDS, type MetricId } from '../../lexicon/catalogue.js';
import { METRIC_TOPICS } from '../../lexicon/metrics/index.js';
import { UnknownName } from './unknown-name.js';

/**
 * The metrics that a name stands for: an id; the start of ids (`investment`); a Chinese name of the catalogue; part of such names
 * (`投资`); or a term by which reports name metrics (`引进内资`). The first of these that fits decides.
 * @throws UnknownName
 */
export function metricsNamed(name: string): readonly MetricId[] {
  const id = name.toLowerCase();
  for (const fits of [
    (metric: MetricId) => metric === id,
    (metric: MetricId) => metric.startsWith(id),
    (metric: MetricId) => CATALOGUE[metric] === name,
    (metric: MetricId) => CATALOGUE[metric].includes(name),
  ]) {
    const metrics = METRIC_IDS.filter(fits);
    if (metrics.length > 0) return metrics;
  }
  const byTerm = metricsOfTerms().get(name);
  if (byTerm) return byTerm;
  const names = [...METRIC_IDS, ...Object.values(CATALOGUE), ...metricsOfTerms().keys()];
  throw new UnknownName('metric', name, names, 'the ids are listed in src/lexicon/catalogue.ts');
}

let terms: Map<string, MetricId[]> | undefined;

/** Terms that name metrics by themselves, without a generic word (`项目`) or more of the clause deciding. */
function metricsOfTerms(): ReadonlyMap<string, readonly MetricId[]> {
  if (terms) return terms;
  terms = new Map();
  for (const { metric, generic, clause, near, ...entry } of METRIC_TOPICS.flatMap(({ entries }) => entries)) {
    if (metric === null || generic || clause || near) continue;
    for (const term of entry.terms.trim().split(/\s+/)) {
      if (entry.with?.test(term) === false || entry.without?.test(term)) continue;
      const metrics = terms.get(term) ?? [];
      if (!metrics.includes(metric)) metrics.push(metric);
      terms.set(term, metrics);
    }
  }
  return terms;
}
