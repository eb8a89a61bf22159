import { METRIC_MEANINGS, type MetricMeaning, metricRuleId } from '../lexicon/metrics/index.js';
import { Answers } from './answers.js';
import { builtInNames } from './built-in-names.js';
import { METRIC_NODES } from './built-in-nodes.js';
import { buildTermTrie, builtInTrie, type TermTrie } from './term-trie.js';

/** A way a term may be meant, with the rule that says so. */
export interface MetricCandidate {
  readonly entry: MetricMeaning<string>;
  readonly metric: string | null;
  readonly rule: string;
  /** Set on what a rule pack adds. */
  readonly added?: true;
}

/** What a rule pack's names of a metric mean. */
export interface AddedCandidate extends MetricCandidate {
  /** The names, separated by white space. */
  readonly terms: string;
}

/** The metric of a figure and the rule that says so. */
export interface Classified {
  readonly metric: string;
  readonly rule: string;
}

/** A metric term in a text: half-open UTF-16 span and what it may mean, the likeliest first. */
export interface MetricTerm {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly MetricCandidate[];
}

/** The entry with all its fields set, in one order: so each stands at the same place in all entries and is found at once. */
export function withAllFields(given: MetricMeaning<string>): MetricMeaning<string> {
  const { metric, on, units, where, generic, with: needs, without, clause, near, aspects } = given;
  return { metric, on, units, where, generic, with: needs, without, clause, near, aspects };
}

/** An entry with the rule it stands for. */
export function candidateOf(entry: MetricMeaning): MetricCandidate {
  const { metric } = entry;
  return {
    entry: withAllFields(entry),
    metric,
    rule: metric === null ? '' : metricRuleId(metric),
  };
}

/** A term meant only under some condition is asked before the same term without one, one that was added before both. */
function rank({ entry, added }: MetricCandidate): number {
  return (
    (added ? 8 : 0) + (entry.clause || entry.near ? 4 : 0) + (entry.with ? 2 : 0) + (entry.units ? 1 : 0)
  );
}

/** Names of metrics, ready to be looked for. */
export interface MetricTerms {
  readonly trie: TermTrie;
  /** What a term of the trie may mean, the likeliest first. */
  candidatesOf(term: number): readonly MetricCandidate[];
  /** Metrics of labels that no clause had a say in. */
  readonly answers: Answers;
}

/** What the built-in names of metrics may mean. */
const CANDIDATES = METRIC_MEANINGS.map(candidateOf);

const BUILT_IN = buildMetricTerms(CANDIDATES, builtInTrie(METRIC_NODES));

/** The built-in names and `added` ones; where candidates share a term, the earlier is asked first. */
export function metricTerms(added: readonly AddedCandidate[]): MetricTerms {
  if (added.length === 0) return BUILT_IN;
  const names = [...builtInNames().map((list) => list.join(' ')), ...added.map(({ terms }) => terms)];
  return buildMetricTerms([...CANDIDATES, ...added], buildTermTrie(names));
}

function buildMetricTerms(all: readonly MetricCandidate[], trie: TermTrie): MetricTerms {
  const known = new Array<readonly MetricCandidate[] | undefined>(trie.size);
  return {
    trie,
    candidatesOf(term) {
      known[term] ??= [...new Set(trie.listsOf(term))]
        .map((list) => all[list]!)
        .sort((a, b) => rank(b) - rank(a));
      return known[term];
    },
    answers: new Answers(),
  };
}

let inForce = BUILT_IN;

/** Makes these the terms that are looked for from now on; gives those so far. */
export function useMetricTerms(terms: MetricTerms): MetricTerms {
  const before = inForce;
  inForce = terms;
  return before;
}

/** Metrics of labels found with the terms in force. */
export function knownAnswers(): Answers {
  return inForce.answers;
}

/** False where no term ends with the last character of `name`, which tells most names apart at once. */
export function mayEndInTerm(name: string): boolean {
  return inForce.trie.mayEnd(name.charCodeAt(name.length - 1));
}

/**
 * All metric terms in `[from, to)` of `text`, in text order, without those that lie wholly inside a longer one.
 * Overlapping terms are both given.
 */
export function findMetricTerm(text: string, from: number, to: number): MetricTerm[] {
  const terms: MetricTerm[] = [];
  let reached = from;
  for (const { start, end, term } of inForce.trie.longest(text, from, to)) {
    if (end <= reached) continue;
    reached = end;
    terms.push({ start, end, candidates: inForce.candidatesOf(term) });
  }
  return terms;
}

/** Every metric term in `text`, those inside longer ones too, in order of start, then of length. */
export function allMetricTerms(text: string): MetricTerm[] {
  return inForce.trie
    .all(text, 0, text.length)
    .map(({ start, end, term }) => ({ start, end, candidates: inForce.candidatesOf(term) }));
}
