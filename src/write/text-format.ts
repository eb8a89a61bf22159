import type { FigureRecord } from '../contracts/index.js';

/** A format in which each record is a text of its own, and these stand one after the other. */
export interface TextFormat {
  /** Before the first record. */
  readonly head: string;
  /** Between two records. */
  readonly between: string;
  /** After the last record. */
  readonly foot: string;
  /** The whole output where there is no record. */
  readonly none: string;
  /** Makes the text of records; it may remember parts of the one before, so take one for each run of records. */
  texts(): (record: FigureRecord) => string;
}
