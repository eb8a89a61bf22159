import { hasOption, peakOf } from '../command.js';
import { type BenchDocument, documentOf, megabytesOf, repeatTo } from '../documents.js';
import { inFolder } from '../folder.js';
import { atMost, type Section } from '../section.js';
import type { Setup } from '../setup.js';

/** How much memory the whole command takes at its peak, and whether that grows with the folder. */
export async function measureMemory({ simplified, bytes }: Setup): Promise<Section> {
  const rows: [name: string, megabytes: number, peak: number][] = [];
  const measure = async (what: string, documents: readonly BenchDocument[], args: readonly string[] = []) => {
    const peak = await inFolder(documents, (folder) => peakOf([folder, '--format', 'jsonl', ...args]));
    rows.push([[what, ...args].join(' '), megabytesOf(documents), peak / 1e6]);
  };
  for (const share of [0.2, 1, 3]) await measure('folder', repeatTo(simplified, bytes * share));
  const highest = Math.max(...rows.map(([, , peak]) => peak));
  if (hasOption('--jobs')) await measure('folder', repeatTo(simplified, bytes), ['--jobs', '2']);
  const joined = repeatTo(simplified, bytes)
    .map(({ text }) => text)
    .join('\n');
  await measure('one file', [documentOf(joined)], ['--max-bytes', '500MB']);
  return {
    title: 'Memory',
    about:
      'Most that the process of the whole command had resident, by the system’s count, Node itself included.',
    columns: ['', 'MB of UTF-8', 'peak MB'],
    rows,
    notes: ['A single file is held in memory as a whole; the target is about folders of any size.'],
    targets: [atMost('peak memory on a folder, MB', 200, highest)],
  };
}
