import { builtInEntries } from '../../engine/built-in-names.js';

/** The built-in names of a metric and when they name it, group by group, in the words of a rule pack. */
export function metricSettings(metric: string): [key: string, value: string][] {
  return builtInEntries()
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
