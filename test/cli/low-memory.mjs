// Runs the built `extract FOLDER --format jsonl` with little memory for its thread: node low-memory.mjs FOLDER MEGABYTES
import { runExtract } from '../../build/cli/run-extract.js';
import { IsolatedReader } from '../../build/read/index.js';
import { PLAIN_VIEW } from '../../build/write/index.js';

const [folder, megabytes] = process.argv.slice(2);
const limits = { megabytes: Number(megabytes) };
process.exitCode = await runExtract({
  paths: [folder],
  format: 'jsonl',
  layout: { view: PLAIN_VIEW, bom: false, wide: false },
  limits,
  rules: [],
  wanted: {},
  jobs: 1,
  output: undefined,
  encoding: undefined,
  script: 'auto',
  reader: new IsolatedReader(limits),
  seen: undefined,
});
