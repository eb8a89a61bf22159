import { builtInNames } from '../../engine/built-in-names.js';
import { METRIC_MEANINGS } from '../../lexicon/metrics/index.js';

/** The built-in names of a metric and when they name it, group by group, in the words of a rule pack. */
export function metricSettings(metric: string): [key: string, value: string][] {
  return METRIC_MEANINGS.map((meaning, i) => ({ ...meaning, terms: builtInNames()[i]! }))
    .filter((entry) => entry.metric === metric)
    .flatMap(({ terms, on, units, aspects, with: label, without, clause, near }) => {
      const conditions: readonly (readonly [string, unknown])[] = [
        ['dimensions', on.join(' ')],
        ['units', units],
        ['aspects', aspects?.join(' ')],
        ['with', label],
        ['without', without],
        ['clause', clause ?? near],
      ];
      const set = conditions.filter(([, value]) => value !== undefined);
      return [
        ['terms', terms.join(' ')],
        ...set.map(([key, value]): [string, string] => [key, String(value)]),
      ] as [string, string][];
    });
}
