/**
 * Loads every module of the built program with a `RegExp` that notes what is built, and prints as JSON each pattern with the place that
 * built it. A process of its own: the modules must not be loaded yet, and one of them parses the command line.
 */
import { stdout } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

if (isMainThread) {
  // The modules of threads want to be in one, and to be told what to do.
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: {
      files: process.argv.slice(2),
      limits: {},
      rules: [],
      wanted: {},
      format: 'jsonl',
      layout: {},
    },
    stdout: true,
  });
  worker.once('message', (patterns) => {
    stdout.write(JSON.stringify(patterns), () => process.exit());
  });
} else {
  const patterns = [];
  const note = (pattern) => {
    const frame = new Error().stack
      .split('\n')
      .find((line) => line.includes('/build/') && !line.includes('/node_modules/'));
    const place = /\/build\/(.*:\d+):\d+/.exec(frame ?? '');
    if (place) patterns.push({ source: pattern.source, flags: pattern.flags, place: place[1] });
    return pattern;
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  for (const path of workerData.files) await import(pathToFileURL(path).href);
  parentPort.postMessage(patterns);
}
