import type { Sink } from './sink.js';
import type { TextOut } from './text-out.js';

/** JSON Lines: one record a line. */
export function jsonlSink(out: TextOut): Sink {
  return {
    write: (record) => out.write(`${JSON.stringify(record)}\n`),
    end: () => out.flush(),
  };
}
