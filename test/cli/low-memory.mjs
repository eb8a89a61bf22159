// Runs the built `extract FOLDER --format jsonl` with little memory for its thread: node low-memory.mjs FOLDER MEGABYTES
import { runExtract } from '../../build/cli/run-extract.js';
import { IsolatedReader } from '../../build/read/index.js';
import { PLAIN_VIEW } from '../../build/write/index.js';

const [folder, megabytes] = process.argv.slice(2);
process.exitCode = await runExtract({
  paths: [folder],
  format: 'jsonl',
  layout: { view: PLAIN_VIEW, bom: false, wide: false },
  filter: undefined,
  output: undefined,
  encoding: undefined,
  script: 'auto',
  reader: new IsolatedReader({ megabytes: Number(megabytes) }),
  seen: undefined,
});
