import type { FigureRecord } from '../contracts/index.js';

/** Takes records and writes them in one format. The stream it writes to stays open. */
export interface Sink {
  /** Writes one record; where a promise is returned, the stream is full and the caller waits. */
  write(record: FigureRecord): Promise<void> | undefined;
  /** Completes the output. Call it once, after the last record. */
  end(): Promise<void>;
}
