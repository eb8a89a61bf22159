import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8');

it('the published files hold the licence of each package whose code they hold', () => {
  const code = readdirSync(`${ROOT}/dist`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => read(`dist/${file}`))
    .join('');
  const bundled = new Set(
    [...code.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name!),
  );
  expect([...bundled]).toEqual(['commander']);
  const licences = read('dist/THIRD-PARTY-LICENSES.txt');
  for (const name of bundled) expect(licences).toContain(read(`node_modules/${name}/LICENSE`).trim());
});

it('what is bundled is not installed besides', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies)).not.toContain('commander');
});
