import type { CellPlace, Span, Status } from '../contracts/index.js';
import type { LinkedDraft } from './draft-of.js';

/** A figure of running text or of a table, with all that its surroundings say of it. Spans count in normalised text. */
export interface FoundFigure {
  readonly draft: LinkedDraft;
  readonly status: Status;
  readonly label: string;
  readonly subject: string | null;
  readonly period: string | null;
  /** The sentence or the row of a table that it stands in. */
  readonly sentence: Span;
  /** Null for running text. */
  readonly cell: CellPlace | null;
}
