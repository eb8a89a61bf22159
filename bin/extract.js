#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { keepCompiled } from './compile-cache.js';

// By default V8 inlines so many of the program's small functions into one another that it spends long on compiling them and
// throws much of it away; with less of it a folder is done sooner, and a single file no later. It has to be set before the
// program is loaded. V8 complains of flags it does not know: this one is known to these versions (Node 20 to 24).
const engine = Number.parseInt(process.versions.v8 ?? '', 10);
if (engine >= 11 && engine <= 13) setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
keepCompiled();
await import('../dist/main.js');
