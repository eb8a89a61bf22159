import { availableParallelism } from 'node:os';
import { runTogether, wholeCommand } from '../command.js';
import { megabytesOf, repeatTo } from '../documents.js';
import { inFolder } from '../folder.js';
import { type Measured, median, medianRatio, secondsByRound } from '../measure.js';
import { atLeast, type Section } from '../section.js';
import type { Setup } from '../setup.js';

/** One worker against two, on a folder, and against two programs that share nothing: no pool can do better than they. */
export async function measureJobs({ simplified, bytes, runs }: Setup): Promise<Section> {
  const documents = repeatTo(simplified, bytes);
  const half = documents.slice(0, documents.length >> 1);
  const times = await inFolder(documents, (folder) =>
    inFolder(half, (halfFolder) => {
      const twoPrograms: Measured = {
        name: 'two programs at once, each with half of the folder',
        run: () => runTogether(2, [halfFolder, '--format', 'jsonl', '--jobs', '1']),
      };
      const withJobs = (jobs: string) => wholeCommand([folder], ['--jobs', jobs]);
      return secondsByRound([withJobs('1'), withJobs('2'), twoPrograms], runs);
    }),
  );
  const megabytes = megabytesOf(documents);
  const [one, two] = [...times.values()];
  return {
    title: 'Workers',
    about: `The whole command on a folder of ${megabytes.toFixed(1)} MB in ${documents.length} files; ${availableParallelism()} processors.`,
    columns: ['', 'ms', 'MB/s', 'ratio to one'],
    rows: [...times].map(([name, rounds]) => [
      name,
      Math.round(median(rounds) * 1000),
      megabytes / median(rounds),
      medianRatio(one!, rounds),
    ]),
    notes: [
      'What two programs that share nothing reach together is what the processors of this machine give.',
    ],
    targets: [atLeast('two workers, times as fast as one', 1.8, medianRatio(one!, two!))],
  };
}
