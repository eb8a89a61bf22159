import type { Document } from '../read-document.js';
import type { ReadErrorCode } from '../read-error.js';

/** What the parsing thread is told. */
export type Order =
  /** Start on these bytes; whatever was read before is forgotten. */
  | ({ readonly order: 'open' } & OpenOrder)
  /** Read the next document. */
  | { readonly order: 'next' }
  /** Whether to read the document whose digest was told. */
  | { readonly order: 'wanted'; readonly wanted: boolean };

export interface OpenOrder {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
  readonly maxBytes: number;
  readonly single: boolean;
  readonly skip: ReadonlySet<string>;
  /** Whether to ask for each document in an archive, by its digest, if it is wanted. */
  readonly digests: boolean;
}

/** What the parsing thread answers; each `next` ends in a `document`, a `problem` or the `end`. */
export type Answer =
  | { readonly answer: 'starting'; readonly inside: string }
  | { readonly answer: 'digest'; readonly inside: string; readonly digest: string }
  | { readonly answer: 'document'; readonly inside: string; readonly document: Document }
  | { readonly answer: 'problem'; readonly inside: string; readonly problem: Problem }
  | { readonly answer: 'end' };

/** The fields of a ReadError, which as an error would lose them between threads. */
export interface Problem {
  readonly code: ReadErrorCode;
  readonly path: string;
  readonly found: string;
  readonly advice: string;
}
