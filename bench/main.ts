// Speed, memory and start-up of the built command, measured against other programs on the same texts.
//
//   npm run bench [-- --only PARTS] [--megabytes N] [--runs N] [--floor RATIO] [--json]
//
// Parts: simplified,traditional,files,jobs,startup,memory,growth,recognizers. 50 MB by default, so that the start of the process
// counts for little; medians of 3 runs.
//
// Prints each part as it is done, or with --json one object at the end. A run of all parts writes bench/results.md. --floor makes it fail
// where the whole command on simplified text stays below that ratio to opencc-js.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FlagError, type Flags, readFlags } from './flags.js';
import { describeMachine, load } from './machine.js';
import { renderSection, renderTargets } from './render.js';
import type { Section } from './section.js';
import { SECTIONS } from './sections/index.js';
import { loadSetup } from './setup.js';

const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));
/** Bad usage, as the command itself says it. */
const USAGE = 64;

const args = process.argv.slice(2);
try {
  await run(readFlags(args, [...SECTIONS.keys()]));
} catch (error) {
  if (!(error instanceof FlagError)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = USAGE;
}

async function run({ only, megabytes, runs, floor, json }: Flags): Promise<void> {
  const machine = describeMachine();
  const before = load();
  const setup = await loadSetup(megabytes, runs);
  const sections: Record<string, Section> = {};
  for (const name of only) {
    console.error(`bench: ${name} …`);
    sections[name] = await SECTIONS.get(name)!(setup);
    if (!json) console.log(renderSection(sections[name]));
  }
  const measured = Object.values(sections);
  if (json) console.log(JSON.stringify({ machine, runs, sections }));
  else console.log(renderTargets(measured));
  if (only.length === SECTIONS.size) {
    const head = [
      '# Measured',
      `Written by \`${['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ')}\` on ${new Date().toISOString().slice(0, 10)}; runs: ${runs}, of which medians are given.`,
      `Machine: ${machine}. Load average before ${before}, after ${load()}: above 1 before, others were at work.`,
    ].join('\n\n');
    writeFileSync(RESULTS, [`${head}\n`, renderTargets(measured), ...measured.map(renderSection)].join('\n'));
  }
  const reached = sections.simplified?.targets[0]?.measured;
  if (floor !== undefined && (reached ?? 0) < floor) {
    console.error(`bench: the whole command reaches ${reached} of opencc-js, below the floor of ${floor}`);
    process.exitCode = 1;
  }
}
