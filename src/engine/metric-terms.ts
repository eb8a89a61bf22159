import type { MetricId } from '../lexicon/catalogue.js';
import { METRIC_TOPICS, type MetricEntry, metricRuleId } from '../lexicon/metrics/index.js';
import { markTable } from '../text/mark-table.js';
import { buildTermTrie } from './term-trie.js';

/** A way a term may be meant, with the rule that says so. */
export interface MetricCandidate {
  readonly entry: MetricEntry;
  readonly metric: MetricId | null;
  readonly rule: string;
}

/** A metric term in a text: half-open UTF-16 span and what it may mean, the likeliest first. */
export interface MetricTerm {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly MetricCandidate[];
}

/** An entry with the rule it stands for. */
export function candidateOf(entry: MetricEntry): MetricCandidate {
  return {
    entry,
    metric: entry.metric,
    rule: entry.metric === null ? '' : metricRuleId(entry.metric),
  };
}

function conditions(entry: MetricEntry): number {
  return (entry.clause || entry.near ? 4 : 0) + (entry.with ? 2 : 0) + (entry.units ? 1 : 0);
}

const termIndex = new Map<string, MetricCandidate[]>();
for (const { entries } of METRIC_TOPICS) {
  for (const entry of entries) {
    const candidate = candidateOf(entry);
    for (const term of entry.terms.split(/\s+/)) {
      if (term === '') continue;
      const candidates = termIndex.get(term);
      if (candidates === undefined) termIndex.set(term, [candidate]);
      else if (!candidates.includes(candidate)) candidates.push(candidate);
    }
  }
}
// A term meant only under some condition is asked before the same term without one.
const candidatesOf = [...termIndex.values()].map((candidates) =>
  candidates.sort((a, b) => conditions(b.entry) - conditions(a.entry)),
);
const trie = buildTermTrie([...termIndex.keys()]);
const LASTS = markTable([...termIndex.keys()].map((term) => term.charAt(term.length - 1)).join(''));

/** False where no term ends with the last character of `name`, which tells most names apart at once. */
export function mayEndInTerm(name: string): boolean {
  return LASTS[name.charCodeAt(name.length - 1)] === 1;
}

/**
 * All metric terms in `[from, to)` of `text`, in text order, without those that lie wholly inside a longer one.
 * Overlapping terms are both given.
 */
export function findMetricTerm(text: string, from: number, to: number): MetricTerm[] {
  const terms: MetricTerm[] = [];
  let reached = from;
  for (const { start, end, term } of trie.longest(text, from, to)) {
    if (end <= reached) continue;
    reached = end;
    terms.push({ start, end, candidates: candidatesOf[term]! });
  }
  return terms;
}

/** Every metric term in `text`, those inside longer ones too, in order of start, then of length. */
export function allMetricTerms(text: string): MetricTerm[] {
  return trie
    .all(text, 0, text.length)
    .map(({ start, end, term }) => ({ start, end, candidates: candidatesOf[term]! }));
}
