import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8');

const BUNDLED = ['commander', 'numfmt'];

it('the published files hold the licence of each package whose code they hold', () => {
  const code = readdirSync(`${ROOT}/dist`)
    .filter((file) => file.endsWith('.cjs'))
    .map((file) => read(`dist/${file}`))
    .join('');
  // Not each has a line that says so: those that do must be among those of the list.
  const told = [...code.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name!);
  expect(told.length).toBeGreaterThan(0);
  expect([...new Set([...told, ...BUNDLED])]).toEqual(BUNDLED);
  const licences = read('dist/THIRD-PARTY-LICENSES.txt');
  for (const name of BUNDLED) expect(licences).toContain(read(`node_modules/${name}/LICENSE`).trim());
});

it('what is bundled is not installed besides', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  for (const name of BUNDLED) expect(Object.keys(dependencies)).not.toContain(name);
});
