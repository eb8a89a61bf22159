// Peak memory and speed of the built `extract --documents jsonl -` on a stream of invented documents.
//
//   npm run bench:stream [-- --documents N] [--most MEGABYTES] [--format jsonl|csv]
//
// 100,000 documents by default; --most makes it fail where the process took more memory at its peak.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { CLI, SAY_PEAK } from './command.js';
import { inventedLine } from './invented-documents.js';

const { values: flags } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    most: { type: 'string' },
    format: { type: 'string', default: 'jsonl' },
  },
});
const documents = Number(flags.documents);
let bytes = 0;

/** Lines by the hundred, made as they are asked for. */
function* lines(): Generator<string> {
  for (let i = 0; i < documents; i += 100) {
    const text = Array.from({ length: Math.min(100, documents - i) }, (_, j) => inventedLine(i + j)).join('');
    bytes += Buffer.byteLength(text);
    yield text;
  }
}

const start = performance.now();
const args = ['--import', SAY_PEAK, CLI, '--documents', 'jsonl', '-', '--format', flags.format];
const child = spawn(process.execPath, args, { stdio: 'pipe' });
const said = child.stderr.setEncoding('utf8').toArray() as Promise<string[]>;
let written = 0;
let records = 0;
child.stdout.on('data', (chunk: Buffer) => {
  written += chunk.length;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) records++;
});
const [, [code]] = await Promise.all([pipeline(Readable.from(lines()), child.stdin), once(child, 'close')]);
const seconds = (performance.now() - start) / 1000;
const messages = (await said).join('').trimEnd();
if (code !== 0) throw new Error(`the command ended with ${code}: ${messages}`);

const peak = Math.round(Number(messages) / 1e6);
console.log(
  `${documents} documents, ${(bytes / 1e6).toFixed(1)} MB in, ${records} lines, ${(written / 1e6).toFixed(1)} MB out (${flags.format})`,
);
console.log(
  `${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s in, peak ${peak} MB resident`,
);
if (flags.most !== undefined && peak > Number(flags.most)) {
  console.error(`bench: ${peak} MB at the peak, more than ${flags.most} MB`);
  process.exitCode = 1;
}
