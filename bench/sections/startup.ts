import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLI, runNode } from '../command.js';
import { median, medianRatio, secondsByRound } from '../measure.js';
import { atMost, type Cell, type Section, type Target } from '../section.js';

const REPORT = fileURLToPath(new URL('../../fixtures/reports/street-summary.txt', import.meta.url));
const ROUNDS = 20;

/** Has Node read certificates before it does anything: that makes whatever starts slower, and a ratio to `node -e 0` smaller. */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS';

const NODE = { name: 'node -e 0', args: ['-e', '0'] };
const ONE_FILE = { name: 'extract street-summary.txt', args: [CLI, REPORT] };
const PROGRAMS = [NODE, { name: 'extract --version', args: [CLI, '--version'] }, ONE_FILE];

/** How long the command takes on one small file, against Node itself: with nothing else to do, and in this environment as it is. */
export async function measureStartup(): Promise<Section> {
  const { [CERTIFICATES]: certificates, ...without } = process.env;
  const environments = [{ said: '', env: without }];
  if (certificates) environments.push({ said: `, with ${CERTIFICATES}`, env: process.env });
  const times = await secondsByRound(
    environments.flatMap(({ said, env }) =>
      PROGRAMS.map(({ name, args }) => ({ name: name + said, run: () => void runNode(args, env) })),
    ),
    ROUNDS,
  );
  const rows: Cell[][] = [];
  const targets: Target[] = [];
  for (const { said } of environments) {
    const node = times.get(NODE.name + said)!;
    const ratio = (name: string) => medianRatio(times.get(name + said)!, node);
    for (const { name } of PROGRAMS)
      rows.push([name + said, median(times.get(name + said)!) * 1000, ratio(name)]);
    targets.push(atMost(`start-up on one small file, times \`node -e 0\`${said}`, 2.5, ratio(ONE_FILE.name)));
  }
  return {
    title: 'Start-up',
    about: `One file of ${statSync(REPORT).size} bytes; medians of ${ROUNDS} rounds, in each of which all take turns.`,
    columns: ['', 'ms', 'times `node -e 0`'],
    rows,
    notes: certificates
      ? [`${CERTIFICATES} is set on this machine, so each program that Node starts here reads certificates.`]
      : [],
    targets,
  };
}
