import type { Aspect, Basis, Qualifier, Status } from './figure.js';

/** One figure of a report, as written out. What each field means stands in README.md, "Read a record". */
export interface FigureRecord {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly value: number;
  readonly value_max: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly aspect: Aspect;
  readonly status: Status;
  readonly basis: Basis | null;
  readonly metric: string | null;
  readonly label: string;
  readonly subject: string | null;
  readonly period: string | null;
  readonly quote: string;
  readonly rule: string;
  readonly page: number | null;
  readonly table: number | null;
  readonly table_row: number | null;
  readonly table_column: number | null;
}

/** A number that is no figure, and why; counted in the run's summary. */
export interface RejectedNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Short reason: `date`, `ordinal`, `name`, `scheme`…, or one that a rule pack gives. */
  readonly reason: string;
  /** The id of the rule that told it. */
  readonly rule: string;
}
