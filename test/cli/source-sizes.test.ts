import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sizeOf } from '../../src/cli/source-sizes.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
writeFiles(folder, { 'a.txt': 'abc' });
symlinkSync('loop.txt', join(folder, 'loop.txt'));

it.each([
  ['a.txt', 3],
  ['gone.txt', null],
  ['loop.txt', null],
  ['a.txt/b.txt', null],
  ['x'.repeat(5000), null],
  ['.', null],
])('the size of %s is %s', (name, size) => {
  expect(sizeOf(join(folder, name))).toBe(size);
});

it('standard input has none', () => {
  expect(sizeOf('-')).toBeNull();
});
