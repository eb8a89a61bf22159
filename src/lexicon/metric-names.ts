import { CATALOGUE } from './catalogue.js';

/** Ids of metrics and their Chinese names. */
export type MetricNames = ReadonlyMap<string, string>;

/** Id of a metric that a rule pack adds: the name of the pack, a colon and a name of its own (`acme:pocket_parks`). */
export const ADDED_METRIC = /^[a-z][a-z0-9-]*:[a-z][a-z0-9_]*$/;

/** The catalogue. */
export const BUILT_IN_NAMES: MetricNames = new Map(Object.entries(CATALOGUE));

let inForce = BUILT_IN_NAMES;

/** The metrics known at present: the catalogue and those of the rule packs in use. */
export function metricNames(): MetricNames {
  return inForce;
}

/** Makes these the metrics known from now on; gives those so far. */
export function useMetricNames(names: MetricNames): MetricNames {
  const before = inForce;
  inForce = names;
  return before;
}
