import type { Extraction } from '../extract-document.js';

/** What a document gave, counted. */
export interface Tally {
  readonly figures: number;
  /** Figures by metric. */
  readonly metrics: ReadonlyMap<string | null, number>;
  /** Numbers that are no figures, by reason. */
  readonly rejected: ReadonlyMap<string, number>;
}

export function tallyOf({ records, rejected }: Pick<Extraction, 'records' | 'rejected'>): Tally {
  const metrics = new Map<string | null, number>();
  const reasons = new Map<string, number>();
  for (const { metric } of records) increase(metrics, metric, 1);
  for (const { reason } of rejected) increase(reasons, reason, 1);
  return { figures: records.length, metrics, rejected: reasons };
}

/** Adds to the count of a key. */
export function increase<Key>(counts: Map<Key, number>, key: Key, number: number): void {
  counts.set(key, (counts.get(key) ?? 0) + number);
}
