import type { Extraction } from '../extract-document.js';
import { count, plural } from './messages.js';
import { increase, type Tally, tallyOf } from './tally.js';

/** Metrics that are named; the others are counted together. */
const NAMED = 8;

/** Counts what a run did, for the lines that end it. */
export class Summary {
  files = 0;
  figures = 0;
  problems = 0;
  readonly #metrics = new Map<string | null, number>();
  readonly #rejected = new Map<string, number>();

  /** @param noun what is counted as read: `file`, or `document` of a stream */
  constructor(readonly noun: 'file' | 'document' = 'file') {}

  add(extraction: Pick<Extraction, 'records' | 'rejected'>): void {
    this.take(tallyOf(extraction));
  }

  /** Adds a document that was counted before. */
  take({ figures, metrics, rejected }: Tally): void {
    this.files++;
    this.figures += figures;
    for (const [metric, number] of metrics) increase(this.#metrics, metric, number);
    for (const [reason, number] of rejected) increase(this.#rejected, reason, number);
  }

  /** What was read and found, the metrics found most often, which numbers were no figures and why, and how many messages say what failed. */
  lines(): string[] {
    const lines = [`${plural(this.figures, 'figure')} in ${plural(this.files, this.noun)}`];
    if (this.figures > 0) lines.push(`by metric: ${this.#byMetric()}`);
    const rejected = total(this.#rejected);
    if (rejected > 0)
      lines.push(`${plural(rejected, 'other number')} left out (${list(sorted(this.#rejected))})`);
    if (this.problems > 0) lines.push(`${plural(this.problems, 'problem')}, see above`);
    return lines;
  }

  #byMetric(): string {
    const named = sorted(this.#metrics).filter((entry): entry is [string, number] => entry[0] !== null);
    const parts = named.length > 0 ? [list(named.slice(0, NAMED))] : [];
    const others = named.slice(NAMED);
    if (others.length > 0) parts.push(`${plural(others.length, 'other metric')} ${count(total(others))}`);
    const without = this.#metrics.get(null);
    if (without !== undefined) parts.push(`none ${count(without)}`);
    return parts.join(', ');
  }
}

function total(counts: Iterable<readonly [unknown, number]>): number {
  let sum = 0;
  for (const [, number] of counts) sum += number;
  return sum;
}

/** The most frequent first, those equally frequent by name. */
function sorted<Key extends string | null>(counts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1));
}

function list(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([name, number]) => `${name} ${count(number)}`).join(', ');
}
