import type { Sink } from './sink.js';
import type { TextFormat } from './text-format.js';
import type { TextOut } from './text-out.js';

/** Writes records one after the other, each as its text. */
export function textSink(out: TextOut, { head, between, foot, none, texts }: TextFormat): Sink {
  const text = texts();
  let before = head;
  let isEmpty = true;
  /** What stands before the next record. */
  const lead = () => {
    const now = before;
    before = between;
    isEmpty = false;
    return now;
  };
  return {
    write: (record) => out.write(lead() + text(record)),
    async append(bytes) {
      const full = out.write(lead());
      if (full) await full;
      await out.writeBytes(bytes);
    },
    flush: () => out.flush(),
    async end() {
      await out.write(isEmpty ? none : foot);
      await out.flush();
    },
  };
}
