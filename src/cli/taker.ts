import type { FigureRecord } from '../contracts/index.js';
import type { FileReport } from '../write/index.js';
import type { Tally } from './tally.js';

/** Takes what documents give, in the order of the input. */
export interface Taker {
  /** Something that is no problem. */
  note(message: string): void;
  /** What a document could not be read for, and the document's path. */
  problem(message: string, path: string): void;
  /** A document was read; its records follow. */
  document(report: FileReport, tally: Tally): void;
  /** Resolves when more may come. */
  records(records: readonly FigureRecord[]): Promise<void>;
}
