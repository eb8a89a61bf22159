import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8');

const BUNDLED = ['commander', 'numfmt'];

it('the published files hold the licence of each package whose code they hold', () => {
  const licences = read('dist/THIRD-PARTY-LICENSES.txt');
  const told = [...licences.matchAll(/^This package holds code of (\S+) /gm)].map(([, name]) => name);
  expect(told).toEqual(BUNDLED);
  for (const name of BUNDLED) expect(licences).toContain(read(`node_modules/${name}/LICENSE`).trim());
});

it('what is bundled is not installed besides', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  for (const name of BUNDLED) expect(Object.keys(dependencies)).not.toContain(name);
});
