import type { Aspect, Basis, RuleDoc } from '../contracts/index.js';

/** What a head of a table says of the figures under or beside it. */
export interface HeadFound {
  readonly aspect: Aspect;
  /** `bare` stands for a change whose basis depends on the period. */
  readonly basis?: Basis | 'bare' | null;
  /** -1 for a fall. */
  readonly sign?: 1 | -1;
  /** Unit of figures that neither head nor cell gives one; as a head writes it. */
  readonly unit?: string;
  /** Where in the head the words start that say so; what stands before them names the thing. */
  readonly at: number;
}

/**
 * A head rule knows how heads of tables say what their figures are, and nothing of metrics. It reads a head without unit and
 * brackets, in normalised characters; `unit` is the unit that the head names. Its examples are separated by tabs and line ends.
 */
export interface HeadRule extends RuleDoc {
  reads(head: string, unit: string | null): HeadFound | null;
}
