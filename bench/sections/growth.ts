import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Grown } from '../growth-child.js';
import { atMost, type Cell, type Section } from '../section.js';
import type { Setup } from '../setup.js';

const CHILD = fileURLToPath(new URL('../growth-child.ts', import.meta.url));
const CHARACTERS = ['7', '一', '、', '（', '亿'];
/** Of the whole length. */
const SHARES = [0.12, 0.24, 0.5, 1];
/** Longest that one character may take, in seconds. */
const LIMIT = 240;
/** Most that a MB of the longest line may cost, in those of the shortest: twice for noise and a larger heap; quadratic would be 8. */
const MOST = 2;

/** Whether the cost of a text grows with its length alone, whatever stands in it. */
export async function measureGrowth({ bytes, runs }: Setup): Promise<Section> {
  const lengths = SHARES.map((share) => Math.round((bytes / 1e6) * share * 10) / 10);
  const rows: Cell[][] = [];
  const notes: string[] = [];
  const targets = [];
  for (const character of CHARACTERS) {
    const { grown, end } = await grow(character, lengths, runs);
    const costs = grown.map(({ megabytes, seconds }) => (seconds * 1000) / megabytes);
    const ratio = costs.length === lengths.length ? costs.at(-1)! / costs[0]! : null;
    rows.push([`\`${character}\``, ...lengths.map((_, i) => costs[i] ?? null), ratio ?? end]);
    if (ratio === null) notes.push(`\`${character}\`: ${end} at ${lengths[costs.length]} MB.`);
    targets.push(atMost(`a line of \`${character}\`, cost a MB, longest to shortest`, MOST, ratio));
  }
  return {
    title: 'Growth',
    about:
      'Decoding, `extractText` and writing JSON Lines of one line of a repeated character, each in a process of its own that is ended ' +
      `after ${LIMIT} s. Milliseconds a MB; linear cost is a ratio of about 1.`,
    columns: ['line of', ...lengths.map((megabytes) => `at ${megabytes} MB`), 'longest to shortest'],
    rows,
    notes,
    targets,
  };
}

/** What lines of a character take, as far as the time suffices; `end` says what became of the process. */
async function grow(
  character: string,
  lengths: readonly number[],
  runs: number,
): Promise<{ grown: Grown[]; end: string }> {
  const grown: Grown[] = [];
  const child = fork(CHILD, [character, String(runs), ...lengths.map(String)], {
    timeout: LIMIT * 1000,
    killSignal: 'SIGKILL',
  });
  child.on('message', (message) => grown.push(message as Grown));
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { grown, end: signal === 'SIGKILL' ? 'over the limit' : `ended with ${code ?? signal}` };
}
