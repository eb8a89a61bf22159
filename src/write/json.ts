import type { Sink } from './sink.js';
import type { TextOut } from './text-out.js';

/** One JSON array, a record a line; `[]` where there is none. */
export function jsonSink(out: TextOut): Sink {
  let before = '[\n';
  let after = '[]\n';
  return {
    write(record) {
      const text = before + JSON.stringify(record);
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
