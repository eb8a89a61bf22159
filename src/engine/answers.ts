import type { MetricInput } from './metric-index.js';
import type { Classified } from './metric-terms.js';

/** Most answers that are kept; then all are forgotten, which costs less than to keep book of their use. */
const MOST = 20_000;

interface Answer extends Pick<MetricInput, 'unit' | 'dimension' | 'aspect'> {
  readonly found: Classified | null;
}

/** Remembers the metrics of labels, since reports name the same things again and again. Bounded, so that no run of texts fills the memory. */
export class Answers {
  readonly #byLabel = new Map<string, Answer[]>();
  #size = 0;

  /** What `keep` was given for the same question, or undefined; the clause is no part of it. */
  get({ label, unit, dimension, aspect }: MetricInput): Classified | null | undefined {
    const answers = this.#byLabel.get(label);
    if (!answers) return undefined;
    for (const answer of answers) {
      if (answer.unit === unit && answer.aspect === aspect && answer.dimension === dimension)
        return answer.found;
    }
    return undefined;
  }

  keep({ label, unit, dimension, aspect }: MetricInput, found: Classified | null): void {
    if (this.#size++ >= MOST) {
      this.#byLabel.clear();
      this.#size = 1;
    }
    const answer = { unit, dimension, aspect, found };
    const known = this.#byLabel.get(label);
    if (known) known.push(answer);
    else this.#byLabel.set(copyOf(label), [answer]);
  }
}

/** The same string, but no slice of a longer one, which would be kept with it. */
function copyOf(label: string): string {
  return ` ${label}`.slice(1);
}
