import type { FigureRecord } from '../contracts/index.js';

/** What a run did with one file. */
export interface FileReport {
  readonly path: string;
  /** Null where the file could not be read. */
  readonly counts: { readonly figures: number; readonly otherNumbers: number } | null;
  /** What was said about it on standard error. */
  readonly messages: readonly string[];
}

/** Takes records and writes them in one format. The stream it writes to stays open. */
export interface Sink {
  /** Writes one record; where a promise is returned, the stream is full and the caller waits. */
  write(record: FigureRecord): Promise<void> | undefined;
  /** Writes the texts of records that follow each other, as the format's `TextFormat` makes them, in UTF-8; text formats alone have it. */
  append?(bytes: Uint8Array): Promise<void>;
  /** Notes what was done with a file, in formats that have a place for it; several reports of one file add up. */
  file?(report: FileReport): void;
  /** Writes what was gathered, for formats that are read while they are written. */
  flush?(): Promise<void>;
  /** Completes the output. Call it once, after the last record. */
  end(): Promise<void>;
}
