// Runs the tests under the newest release of a line of Node.js with long-term support, which npm brings:
//
//   node scripts/test-lts.mjs [--some | vitest arguments]
//
// Needs what `npm run build` makes. `--some` runs those that would show a difference between engines first; CI does.
import { spawnSync } from 'node:child_process';

/** The newest line with long-term support; 26 becomes one when its `process.release.lts` has a name. */
const LINE = 24;

/** What a version of Node.js can change: readers, threads, streams, files, start-up, regular expressions, the package. */
const SOME = [
  'test/package',
  'test/properties',
  'test/read',
  'test/text',
  'test/index.test.ts',
  'test/cli/extract.test.ts',
  'test/cli/isolation.test.ts',
  'test/cli/ending.test.ts',
  'test/hostile/special-files.test.ts',
  'test/hostile/output.test.ts',
];

const [first, ...rest] = process.argv.slice(2);
const wanted = first === '--some' ? [...SOME, ...rest] : process.argv.slice(2);
const platform = process.platform === 'win32' ? 'win' : process.platform;
// The package of the binary itself: `node` would fetch the same with an install script.
const node = [
  '--yes',
  '--prefer-offline',
  '--package',
  `node-${platform}-${process.arch}@${LINE}`,
  '--',
  'node',
];
/** The result of CI is that of the tests under the Node.js it runs on. */
const { TEST_REPORT: _, ...env } = process.env;

const asked = spawnSync('npx', [...node, '-p', "process.version + ' ' + process.release.lts"], {
  encoding: 'utf8',
  env,
});
const [version, name] = (asked.stdout ?? '').trim().split(' ');
if (asked.status !== 0 || !name || name === 'undefined') {
  console.error(
    `no Node.js ${LINE} with long-term support to be had (${version || asked.stderr?.trim()}); npm has to reach its registry`,
  );
  process.exit(1);
}
console.log(`tests under Node.js ${version} (${name})`);
const ran = spawnSync('npx', [...node, 'node_modules/vitest/vitest.mjs', 'run', ...wanted], {
  stdio: 'inherit',
  env,
});
process.exit(ran.status ?? 1);
