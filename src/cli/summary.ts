import type { Extraction } from '../extract-document.js';
import { plural } from './messages.js';

/** Counts what a run did, for the line that ends it. */
export class Summary {
  files = 0;
  figures = 0;
  problems = 0;
  #rejected = new Map<string, number>();

  add({ records, rejected }: Pick<Extraction, 'records' | 'rejected'>): void {
    this.files++;
    this.figures += records.length;
    for (const { reason } of rejected) this.#rejected.set(reason, (this.#rejected.get(reason) ?? 0) + 1);
  }

  /** One line: what was read and found, and which numbers were no figures. */
  toString(): string {
    const parts = [`${plural(this.figures, 'figure')} in ${plural(this.files, 'file')}`];
    const reasons = [...this.#rejected].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const total = reasons.reduce((sum, [, count]) => sum + count, 0);
    if (total > 0) {
      const list = reasons.map(([reason, count]) => `${reason} ${count}`).join(', ');
      parts.push(`${plural(total, 'other number')} left out (${list})`);
    }
    if (this.problems > 0) parts.push(`${plural(this.problems, 'problem')}, see above`);
    return parts.join('; ');
  }
}
