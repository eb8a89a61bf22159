import { expect, it } from 'vitest';
import { ROOT, run } from './run-npm.js';

/** All that the package may hold: of `dist` modules and their types, and no tests, source maps or notes of the compiler. */
const WANTED = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^bin\/(?:extract|compile-cache|compiled-scripts)\.js$/,
  /^bin\/package\.json$/,
  /^man\/extract\.1$/,
  /^schemas\/[a-z-]+\.schema\.json$/,
  /^dist\/[\w-]+\.cjs$/,
  /^dist\/built-in-nodes\.bin$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^dist\/(?:[\w-]+\/)*[\w-]+\.d\.ts$/,
];

/** Without these it would not be whole. */
const NEEDED = [
  ...[
    'package.json',
    'README.md',
    'LICENSE',
    'bin/extract.js',
    'bin/compile-cache.js',
    'bin/compiled-scripts.js',
    'bin/package.json',
    'man/extract.1',
  ],
  ...['dist/main.cjs', 'dist/index.cjs', 'dist/index.d.ts', 'dist/THIRD-PARTY-LICENSES.txt'],
  'dist/built-in-nodes.bin',
  'schemas/record.schema.json',
];

/** Compressed, in bytes. It has about 0.4 MB; several times that would be something that does not belong there. */
const MOST_BYTES = 1_500_000;

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

it('the package holds what it needs and nothing else', () => {
  // What `npm test` built; the scripts of npm would build it anew under the feet of other tests.
  const told: unknown = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], ROOT));
  // A list, or since npm 11 an object by name.
  const [packed] = Object.values(told as Record<string, Packed>);
  const paths = packed!.files.map(({ path }) => path);
  expect(paths.filter((path) => !WANTED.some((pattern) => pattern.test(path)))).toEqual([]);
  for (const path of NEEDED) expect(paths).toContain(path);
  expect(packed!.size).toBeLessThan(MOST_BYTES);
});
