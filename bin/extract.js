#!/usr/bin/env node
const { setFlagsFromString } = require('node:v8');
const { keepCompiled } = require('./compile-cache.js');

// How V8 is to run the program, in all its threads. It complains of flags it does not know: these are known to the versions of
// Node 20 to 24. They are set before anything is loaded, since code that was compiled under others is not used again.
const engine = Number.parseInt(process.versions.v8 ?? '', 10);
if (engine >= 11 && engine <= 13) {
  // By default V8 inlines so many of the program's small functions into one another that it spends long on compiling them and
  // throws much of it away; with less of it a folder is done sooner, and a single file no later.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
  // Garbage is collected when the heap is a quarter larger than what was in use after the last time. Left to itself V8 lets a run
  // over many small documents fill several times of what they need; the more often it collects, the slower are several threads.
  setFlagsFromString('--heap-growing-percent=25');
  // Patterns are compiled for the processor at once: by default V8 runs each one first by an interpreter it is compiled for beforehand,
  // which takes a tenth of a short run. Not `--no-regexp-tier-up`, which does as much: what Node has compiled for that interpreter
  // by now, V8 then runs as if it were machine code; one run in fifty to a hundred ended with a segmentation fault.
  setFlagsFromString('--regexp-tier-up-ticks=0');
  // Compiled code of functions is kept, whether they were called of late or not: what is thrown away in a long run is not in what
  // `keepCompiled` keeps at its end, and each later start would have to compile it.
  setFlagsFromString('--no-flush-bytecode');
}
keepCompiled();
try {
  require('../dist/main.cjs');
} catch (error) {
  // What is missing may be what could say so; the program says it in these words of parts that it loads later.
  if (error?.code !== 'MODULE_NOT_FOUND') throw error;
  const reason = error.message.split('\n')[0];
  const advice = 'install it again, with npm ci or from its package';
  process.stderr.write(`extract: this installation of the program lacks a part (${reason}); ${advice}\n`);
  process.exitCode = 2;
}
