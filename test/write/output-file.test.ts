import { spawnSync } from 'node:child_process';
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

it('removes what runs left that are no more, and nothing else', async () => {
  // A process that was there and is gone; pids are not given out again at once.
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const stays = [
    `c.csv.extract-${process.ppid}.tmp`,
    'c.csv.extract-x.tmp',
    `d.csv.extract-${gone}.tmp`,
    'c.csv',
  ];
  const stale = [`c.csv.extract-${gone}.tmp`, `c.csv.extract-${process.pid}.tmp`];
  writeFiles(folder, Object.fromEntries([...stays, ...stale].map((name) => [`stale/${name}`, 'old'])));
  const output = openOutput(at('stale/c.csv'));
  output.stream.write('new');
  await output.commit();
  expect(readdirSync(at('stale')).sort()).toEqual([...stays].sort());
  expect(readFileSync(at('stale/c.csv'), 'utf8')).toBe('new');
});

it('refuses to write to one file twice at a time', async () => {
  const output = openOutput(at('twice.json'));
  expect(() => openOutput(at('twice.json'))).toThrow('EEXIST');
  output.stream.write('first');
  await output.commit();
  expect(readFileSync(at('twice.json'), 'utf8')).toBe('first');
});
