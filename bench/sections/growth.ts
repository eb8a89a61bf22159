import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Grown } from '../growth-child.js';
import { atMost, type Cell, type Section } from '../section.js';
import type { Setup } from '../setup.js';

const CHILD = fileURLToPath(new URL('../growth-child.ts', import.meta.url));
/** What a line repeats, and how long it gets, as a share of the whole length: what is a figure makes a record of many times its length. */
const LINES = [
  { part: '7', longest: 1 },
  { part: '一', longest: 1 },
  { part: '、', longest: 1 },
  { part: '（', longest: 1 },
  { part: '亿', longest: 1 },
  { part: '5个、', longest: 0.02 },
];
/** Of the longest. */
const SHARES = [0.12, 0.24, 0.5, 1];
/** Longest that one process may take, in seconds. */
const LIMIT = 240;
/** Most that a MB of the longest line may cost, in those of the shortest: twice for noise and a larger heap; quadratic would be 8. */
const MOST = 2;

/** Whether the cost of a text grows with its length alone, whatever stands in it. */
export async function measureGrowth({ bytes, runs }: Setup): Promise<Section> {
  const rows: Cell[][] = [];
  const notes: string[] = [];
  const targets = [];
  for (const { part, longest } of LINES) {
    const lengths = SHARES.map((share) => Number(((bytes / 1e6) * longest * share).toPrecision(2)));
    const { grown, end } = await grow(part, lengths, runs);
    const costs = grown.map(({ megabytes, seconds }) => (seconds * 1000) / megabytes);
    const ratio = costs.length === lengths.length ? costs.at(-1)! / costs[0]! : null;
    rows.push([`\`${part}\``, lengths.at(-1)!, ...lengths.map((_, i) => costs[i] ?? null), ratio]);
    if (ratio === null) notes.push(`\`${part}\`: ${end} at ${lengths[costs.length]} MB.`);
    targets.push(atMost(`a line of \`${part}\`, cost a MB, longest to shortest`, MOST, ratio));
  }
  return {
    title: 'Growth',
    about:
      'Decoding, `extractText` and writing JSON Lines of one line that repeats the same, each in a process of its own that is ended ' +
      `after ${LIMIT} s. Milliseconds a MB at shares of the longest; where cost is linear, the last column is about 1.`,
    columns: [
      'line of',
      'longest, MB',
      ...SHARES.map((share) => `at ${share * 100} %`),
      'longest to shortest',
    ],
    rows,
    notes,
    targets,
  };
}

/** What lines that repeat `part` take, as far as the time suffices; `end` says what became of the process. */
async function grow(
  part: string,
  lengths: readonly number[],
  runs: number,
): Promise<{ grown: Grown[]; end: string }> {
  const grown: Grown[] = [];
  const child = fork(CHILD, [part, String(runs), ...lengths.map(String)], {
    timeout: LIMIT * 1000,
    killSignal: 'SIGKILL',
  });
  child.on('message', (message) => grown.push(message as Grown));
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { grown, end: signal === 'SIGKILL' ? 'over the limit' : `ended with ${code ?? signal}` };
}
