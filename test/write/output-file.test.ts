import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openOutput } from '../../src/write/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const at = (path: string) => join(folder, path);

it('leaves the old file until the new one is complete', async () => {
  writeFiles(folder, { 'a.json': 'old' });
  chmodSync(at('a.json'), 0o640);
  const output = openOutput(at('a.json'));
  output.stream.write('new');
  expect(readFileSync(at('a.json'), 'utf8')).toBe('old');
  await output.commit();
  output.discard();
  expect(readFileSync(at('a.json'), 'utf8')).toBe('new');
  expect(statSync(at('a.json')).mode & 0o777).toBe(0o640);
});

it('keeps the old file and leaves nothing behind when it is discarded', () => {
  writeFiles(folder, { 'b.json': 'old' });
  const output = openOutput(at('b.json'));
  output.stream.write('new');
  output.discard();
  expect(readFileSync(at('b.json'), 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('writes through a link', async () => {
  writeFiles(folder, { 'real.json': 'old' });
  symlinkSync('real.json', at('link.json'));
  const output = openOutput(at('link.json'));
  output.stream.write('new');
  await output.commit();
  expect(readFileSync(at('real.json'), 'utf8')).toBe('new');
});

it('refuses a folder, and a file in one that does not exist', () => {
  expect(() => openOutput(folder)).toThrow('is a folder');
  expect(() => openOutput(at('nope/a.json'))).toThrow('ENOENT');
  expect(existsSync(at('nope'))).toBe(false);
});
