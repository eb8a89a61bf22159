import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../command.js';
import { median, medianRatio, secondsByRound } from '../measure.js';
import { atMost, type Section } from '../section.js';

const REPORT = fileURLToPath(new URL('../../fixtures/reports/street-summary.txt', import.meta.url));
const ROUNDS = 20;

/** How long the command takes on one small file, against Node itself. */
export async function measureStartup(): Promise<Section> {
  const times = await secondsByRound(
    [
      { name: 'node -e 0', run: () => void spawnSync(process.execPath, ['-e', '0']) },
      { name: 'extract --version', run: () => void runCommand(['--version']) },
      { name: 'extract street-summary.txt', run: () => void runCommand([REPORT]) },
    ],
    ROUNDS,
  );
  const node = times.get('node -e 0')!;
  const rows = [...times].map(([name, rounds]) => [name, median(rounds) * 1000, medianRatio(rounds, node)]);
  const ratio = medianRatio(times.get('extract street-summary.txt')!, node);
  return {
    title: 'Start-up',
    about: `One file of ${statSync(REPORT).size} bytes; medians of ${ROUNDS} rounds, in each of which all take turns.`,
    columns: ['', 'ms', 'times `node -e 0`'],
    rows,
    notes: [],
    targets: [atMost('start-up on one small file, times `node -e 0`', 2.5, ratio)],
  };
}
