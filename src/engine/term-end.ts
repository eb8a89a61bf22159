import { findMetricTerm, mayEndInTerm } from './metric-terms.js';

/** Where the metric term that closes `name` starts, looked for from `from` on; null where none closes it. */
export function closingTerm(name: string, from = 0): number | null {
  if (!mayEndInTerm(name)) return null;
  let start: number | null = null;
  for (const term of findMetricTerm(name, from, name.length)) {
    if (term.end === name.length && (start === null || term.start < start)) start = term.start;
  }
  return start;
}

/** True where a metric term closes the name. */
export function endsInTerm(name: string): boolean {
  return closingTerm(name) !== null;
}
