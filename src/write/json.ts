import { recordJson } from './record-json.js';
import type { Sink } from './sink.js';
import type { TextOut } from './text-out.js';

/** One JSON array, a record a line; `[]` where there is none. */
export function jsonSink(out: TextOut): Sink {
  const json = recordJson();
  let before = '[\n';
  let after = '[]\n';
  return {
    write(record) {
      const text = before + json(record);
      before = ',\n';
      after = '\n]\n';
      return out.write(text);
    },
    async end() {
      await out.write(after);
      await out.flush();
    },
  };
}
