import type { Block, Table } from '../../contracts/index.js';
import type { Decoded } from '../../text/decode.js';

/** What a reader makes of a document: the text that all offsets count in, and what it knows of it. */
export interface FormattedText {
  readonly text: string;
  /** Headings and paragraphs in text order, where the format tells them apart; tables are not among them. */
  readonly blocks?: readonly Block[];
  /** In text order, not overlapping. */
  readonly tables: readonly Table[];
  /** For formats that are text underneath, the encoding it was read in. */
  readonly encoding?: Decoded['encoding'];
  /** What a careful reader should know of how it was read. */
  readonly notes: readonly string[];
  /** Where each page starts in the text, first page first; a page without text starts where the next one does. */
  readonly pages?: readonly number[];
}

/**
 * Reads one format. `encoding` matters only to formats that do not tell their own.
 * @throws FormatError whatever is wrong with the bytes
 */
export type FormatReader = (bytes: Uint8Array, encoding?: string) => Promise<FormattedText>;
