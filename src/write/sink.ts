import type { FigureRecord } from '../contracts/index.js';

/** Takes records and writes them in one format. The stream it writes to stays open. */
export interface Sink {
  /** Writes one record; where a promise is returned, the stream is full and the caller waits. */
  write(record: FigureRecord): Promise<void> | undefined;
  /** Writes what was gathered, for formats that are read while they are written. */
  flush?(): Promise<void>;
  /** Completes the output. Call it once, after the last record. */
  end(): Promise<void>;
}
