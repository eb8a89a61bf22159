import { builtInEntries } from '../../engine/built-in-names.js';
import { metricNames } from '../../lexicon/metric-names.js';
import { UnknownName } from './unknown-name.js';

/**
 * The metrics that a name stands for, of those known at present (see `metricNames`): an id; the start of ids (`investment`); a Chinese
 * name; part of such names (`投资`); or a term by which reports name metrics of the catalogue (`引进内资`). The first of these that
 * fits decides.
 * @throws UnknownName
 */
export function metricsNamed(name: string): readonly string[] {
  const id = name.toLowerCase();
  const known = [...metricNames()];
  for (const fits of [
    ([metric]: readonly [string, string]) => metric === id,
    ([metric]: readonly [string, string]) => metric.startsWith(id),
    ([, chinese]: readonly [string, string]) => chinese === name,
    ([, chinese]: readonly [string, string]) => chinese.includes(name),
  ]) {
    const metrics = known.filter(fits).map(([metric]) => metric);
    if (metrics.length > 0) return metrics;
  }
  const byTerm = metricsOfTerms().get(name);
  if (byTerm) return byTerm;
  const names = [...known.flat(), ...metricsOfTerms().keys()];
  throw new UnknownName('metric', name, names, '`extract rules list` shows the ids');
}

let terms: Map<string, string[]> | undefined;

/** Terms that name metrics by themselves, without a generic word (`项目`) or more of the clause deciding. */
function metricsOfTerms(): ReadonlyMap<string, readonly string[]> {
  if (terms) return terms;
  terms = new Map();
  for (const { metric, generic, clause, near, ...entry } of builtInEntries()) {
    if (metric === null || generic || clause || near) continue;
    for (const term of entry.terms) {
      if (entry.with?.test(term) === false || entry.without?.test(term)) continue;
      const metrics = terms.get(term) ?? [];
      if (!metrics.includes(metric)) metrics.push(metric);
      terms.set(term, metrics);
    }
  }
  return terms;
}
