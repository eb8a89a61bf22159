import type { FigureRecord } from '../../contracts/index.js';
import type { ReadingLimits, Source } from '../../read/index.js';
import type { Wanted } from '../../record/filter/index.js';
import type { FileReport, Format, SinkOptions } from '../../write/index.js';
import type { DocumentLines } from '../document-lines.js';
import type { ReadingRequest } from '../extract-source.js';
import type { Tally } from '../tally.js';

/** How a thread is to extract, given when it starts. */
export interface Recipe extends Pick<ReadingRequest, 'encoding' | 'script'> {
  readonly limits: ReadingLimits;
  /** Rule packs, as the command line names them. */
  readonly rules: readonly string[];
  /** Which records are kept. */
  readonly wanted: Wanted;
  readonly format: Format;
  readonly layout: Pick<SinkOptions, 'view' | 'bom' | 'wide'>;
}

/** What a thread does in one go: some files, or some lines of a stream of documents. */
export type Task = ({ readonly sources: readonly Source[] } | DocumentLines) & {
  /** Whether each file or line is delivered as soon as it is finished, so that the one at which a thread ended is known. */
  readonly singly?: boolean;
};

/** What a thread is told. */
export type Order =
  | { readonly order: 'do'; readonly task: Task }
  /** So much of what it delivered is off its owner's hands, and these texts, whose memory only a thread that makes garbage soon frees. */
  | { readonly order: 'taken'; readonly size: number; readonly texts: Uint8Array | null };

/** What happened to documents, in their order. */
export type Event =
  | { readonly event: 'note'; readonly message: string }
  | { readonly event: 'problem'; readonly message: string; readonly path: string }
  | { readonly event: 'document'; readonly report: FileReport; readonly tally: Tally }
  /** Only where the format has no text for each record. */
  | { readonly event: 'records'; readonly records: readonly FigureRecord[] }
  /** Whatever came before belongs to earlier files or lines of the task. */
  | { readonly event: 'finished' };

/** A part of what a task gives. */
export interface Delivery {
  readonly events: readonly Event[];
  /** Texts of records, in UTF-8. */
  readonly texts: Uint8Array | null;
  /** About how many bytes it takes. */
  readonly size: number;
  /** Whether it ends within a file or line, which is not finished. */
  readonly isWithin: boolean;
  /** Whether it is the task's last. */
  readonly isLast: boolean;
}

/** What a message with these texts hands over instead of copying it. */
export function transferable(texts: Uint8Array | null): ArrayBuffer[] {
  return texts?.buffer instanceof ArrayBuffer ? [texts.buffer] : [];
}
