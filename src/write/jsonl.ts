import { recordJson } from './record-json.js';
import type { Sink } from './sink.js';
import type { TextOut } from './text-out.js';

/** JSON Lines: one record a line. */
export function jsonlSink(out: TextOut): Sink {
  const json = recordJson();
  return {
    write: (record) => out.write(`${json(record)}\n`),
    flush: () => out.flush(),
    end: () => out.flush(),
  };
}
