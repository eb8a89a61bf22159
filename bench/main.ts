// Throughput of the command and of each stage, in MB of UTF-8 a second and as a ratio to opencc-js on the same text.
//
//   npm run bench [-- --megabytes N] [--runs N] [--floor RATIO] [--json]
//
// 50 MB by default, so that the start of the process counts for little.
//
// Writes nothing but its table (or, with --json, one object) on standard output; --floor makes it fail where the whole
// command stays below that ratio.
import { parseArgs } from 'node:util';
import { wholeCommand } from './command.js';
import { loadDocuments } from './documents.js';
import { type Measured, median, secondsByRound } from './measure.js';
import { prepare, STAGES, type Stage, WHOLE, YARDSTICK } from './stages.js';

const { values: flags } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '50' },
    runs: { type: 'string', default: '3' },
    floor: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const documents = (await loadDocuments(Number(flags.megabytes) * 1e6)).map(prepare);
const megabytes = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
const figures = documents.reduce((sum, { records }) => sum + records.length, 0);

const command = wholeCommand(documents);
const measured: Measured[] = [YARDSTICK, ...STAGES, WHOLE].map((stage: Stage) => ({
  name: stage.name,
  run: () => stage.run(documents),
}));
const seconds = await secondsByRound([...measured, command], Number(flags.runs)).finally(command.remove);

const yardstick = seconds.get(YARDSTICK.name)!;
const rows = [...seconds].map(([name, times]) => ({
  name,
  milliseconds: Math.round(median(times) * 1000),
  megabytesPerSecond: round(megabytes / median(times)),
  // Round by round: both were measured at nearly the same moment.
  ratio: round(median(times.map((time, i) => yardstick[i]! / time))),
}));
if (flags.json) {
  console.log(JSON.stringify({ megabytes: round(megabytes), documents: documents.length, figures, rows }));
} else {
  console.log(
    `${megabytes.toFixed(1)} MB in ${documents.length} documents, ${figures} figures; medians of ${flags.runs} runs\n`,
  );
  console.log(`${'stage'.padEnd(32)}      ms     MB/s   ratio to opencc-js`);
  for (const row of rows) {
    const cells = [String(row.milliseconds).padStart(7), String(row.megabytesPerSecond).padStart(8)];
    console.log(
      `${row.name.replace('→', '>').padEnd(32)} ${cells.join(' ')} ${String(row.ratio).padStart(7)}`,
    );
  }
}
const reached = rows.at(-1)!.ratio;
if (!flags.json) console.log(`\nthe whole command reaches ${reached} of opencc-js`);
if (flags.floor !== undefined && reached < Number(flags.floor)) {
  console.error(
    `bench: the whole command reaches ${reached} of opencc-js, below the floor of ${flags.floor}`,
  );
  process.exitCode = 1;
}

function round(number: number): number {
  return Number(number.toPrecision(3));
}
