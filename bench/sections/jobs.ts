import { availableParallelism } from 'node:os';
import { hasJobs, wholeCommand } from '../command.js';
import { megabytesOf, repeatTo } from '../documents.js';
import { inFolder } from '../folder.js';
import { median, medianRatio, secondsByRound } from '../measure.js';
import { atLeast, type Section } from '../section.js';
import type { Setup } from '../setup.js';

const TARGET = 'two workers, times as fast as one';

/** One worker against two, on a folder. */
export async function measureJobs({ simplified, bytes, runs }: Setup): Promise<Section> {
  const documents = repeatTo(simplified, bytes);
  const megabytes = megabytesOf(documents);
  const section = {
    title: 'Workers',
    about: `The whole command on a folder of ${megabytes.toFixed(1)} MB in ${documents.length} files; ${availableParallelism()} processors.`,
    columns: ['', 'ms', 'MB/s', 'ratio to one'],
  };
  if (!hasJobs()) {
    const notes = ['Not measured: the built command has no `--jobs`.'];
    return { ...section, rows: [], notes, targets: [atLeast(TARGET, 1.8, null)] };
  }
  const times = await inFolder(documents, (folder) => {
    const withJobs = (jobs: string) => wholeCommand([folder], ['--jobs', jobs]);
    return secondsByRound([withJobs('1'), withJobs('2')], runs);
  });
  const [one, two] = [...times.values()];
  const ratio = medianRatio(one!, two!);
  const row = (name: string, rounds: number[], times: number) => {
    const took = median(rounds);
    return [name, Math.round(took * 1000), megabytes / took, times];
  };
  return {
    ...section,
    rows: [row('--jobs 1', one!, 1), row('--jobs 2', two!, ratio)],
    notes: [],
    targets: [atLeast(TARGET, 1.8, ratio)],
  };
}
