// Runs the tests under the newest release of a line of Node.js with long-term support, which npm brings:
//
//   node scripts/test-lts.mjs [--some | vitest arguments]
//
// Needs what `npm run build` makes. `--some` runs those that would show a difference between engines first; CI does.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** The newest line with long-term support; 26 becomes one when its `process.release.lts` has a name. */
const LINE = 24;

/**
 * What a version of Node.js can change: readers, threads, streams, files, start-up, regular expressions, the package. Without
 * `test/cli/isolation.test.ts`: see SECURITY.md on threads that run out of memory.
 */
const SOME = [
  'test/package',
  'test/properties',
  'test/read',
  'test/text',
  'test/index.test.ts',
  'test/cli/extract.test.ts',
  'test/cli/ending.test.ts',
  'test/cli/start-up.test.ts',
  'test/hostile/special-files.test.ts',
  'test/hostile/output.test.ts',
];

const [first, ...rest] = process.argv.slice(2);
const wanted = first === '--some' ? [...SOME, ...rest] : process.argv.slice(2);
const platform = process.platform === 'win32' ? 'win' : process.platform;
// The package of the binary itself: `node` would fetch the same with an install script.
const { stdout, stderr, status } = spawnSync(
  'npx',
  [
    ...['--yes', '--prefer-offline', '--package', `node-${platform}-${process.arch}@${LINE}`, '--'],
    ...['node', '-p', 'JSON.stringify([process.execPath, process.version, process.release.lts])'],
  ],
  { encoding: 'utf8' },
);
const [node, version, name] = status === 0 ? JSON.parse(stdout) : [];
if (!name) {
  const found = version ?? stderr?.trim();
  console.error(
    `no Node.js ${LINE} with long-term support to be had (${found}); npm has to reach its registry`,
  );
  process.exit(1);
}
console.log(`tests under Node.js ${version} (${name})`);
// The result that CI reads is that of the tests under its own Node.js. What the tests start with npm runs under this one too.
const { TEST_REPORT: _, ...env } = process.env;
const ran = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', ...wanted], {
  stdio: 'inherit',
  env: { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH}` },
});
process.exit(ran.status ?? 1);
