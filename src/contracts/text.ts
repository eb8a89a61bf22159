import type { Span } from './figure.js';

/** Script of a document's Chinese. */
export type Script = 'hans' | 'hant';

/** Whose money a bare `元` is, and whose calendar `民国` years belong to. */
export type Region = 'CN' | 'HK' | 'MO' | 'TW';

/** Normalised text and the way back. `toOriginal*` take offsets into `text` and give offsets into the original. */
export interface NormalisedText {
  readonly original: string;
  /** Simplified, half-width text that scanning and rules work on. */
  readonly text: string;
  readonly script: Script;
  /** True where every offset is the same in both texts. */
  readonly identity: boolean;
  /** Original offset of the character that starts at `offset`. */
  toOriginalStart(offset: number): number;
  /** Original offset just past the character that ends at `offset`. */
  toOriginalEnd(offset: number): number;
  /** Offset into `text` of the character that stands at `offset` of the original. */
  fromOriginal(offset: number): number;
}

/** A heading, a paragraph or a line of page furniture. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph';
}

/** A run of text ended by `。！？` or by its block. */
export interface Sentence extends Span {
  /** Index into `Segmentation.blocks`. */
  readonly block: number;
}

export interface Segmentation {
  readonly blocks: readonly Block[];
  /** In text order, not overlapping. Headings are one sentence each. */
  readonly sentences: readonly Sentence[];
}
