import { peakOf, VARIANTS } from '../command.js';
import { type BenchDocument, documentOf, megabytesOf, repeatTo } from '../documents.js';
import { inFolder } from '../folder.js';
import { atMost, type Cell, type Section } from '../section.js';
import type { Setup } from '../setup.js';

/** Of the whole length: memory is not to grow with the folder. */
const SHARES = [0.2, 1, 3];

/** How much memory the whole command takes at its peak. */
export async function measureMemory({ simplified, bytes }: Setup): Promise<Section> {
  const rows: Cell[][] = [];
  const measure = async (what: string, documents: readonly BenchDocument[], args: readonly string[]) => {
    const peak = await inFolder(documents, (folder) => peakOf([folder, '--format', 'jsonl', ...args]));
    rows.push([what, megabytesOf(documents), peak / 1e6]);
    return peak / 1e6;
  };
  const targets = [];
  for (const args of VARIANTS) {
    const name = ['folder', ...args].join(' ');
    const peaks: number[] = [];
    for (const share of SHARES) peaks.push(await measure(name, repeatTo(simplified, bytes * share), args));
    targets.push(atMost(`peak memory on a ${name}, MB`, 200, Math.max(...peaks)));
  }
  const joined = repeatTo(simplified, bytes).map(({ text }) => text);
  await measure('one file', [documentOf(joined.join('\n'))], ['--max-bytes', '100MB']);
  return {
    title: 'Memory',
    about:
      'Most that the process of the whole command had resident, by the system’s count, Node itself included.',
    columns: ['', 'MB of UTF-8', 'peak MB'],
    rows,
    notes: ['A single file is held in memory as a whole; the target is about folders of any size.'],
    targets,
  };
}
