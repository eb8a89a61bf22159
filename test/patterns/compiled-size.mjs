// A thread that says how many bytes of machine code V8 compiles each of some patterns to. In a thread of its own, since V8 compiles
// otherwise what comes after 16 MB of them.
import { getHeapCodeStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';

const { sources, flags } = workerData;
parentPort.postMessage(
  sources.map((source) => {
    const pattern = new RegExp(source, flags);
    const before = getHeapCodeStatistics().code_and_metadata_size;
    pattern.test('文');
    return getHeapCodeStatistics().code_and_metadata_size - before;
  }),
);
