import { writeSync } from 'node:fs';

/** Stands for a parser at its worst: does what the document says. */
export async function readCsv(bytes) {
  const text = Buffer.from(bytes).toString('utf8');
  await FAULTS[text.trim()]?.();
  return { text, tables: [], notes: [] };
}

const FAULTS = {
  hang() {
    // Straight to the file descriptor: what a thread writes the usual way waits for a turn that never comes.
    writeSync(2, 'hanging');
    for (;;);
  },
  'eat memory'() {
    const eaten = [];
    for (;;) eaten.push(new Array(10_000).fill(Math.random()));
  },
  throw() {
    throw new TypeError('nothing to read');
  },
  'throw later'() {
    setImmediate(() => {
      throw new Error('too late');
    });
    return never();
  },
  exit: () => process.exit(7),
  never,
};

function never() {
  return new Promise(() => {});
}
