import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDocx, makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
const run = (...args: string[]) => runCli(folder, args);
const short = '全镇新建公路8公里。';
const long = `${short}${'村村有变化。'.repeat(100)}`;
const FIXTURES = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));

writeFiles(folder, {
  'sizes/long.txt': long,
  'sizes/short.txt': short,
  'all.zip': makeZip({ 'long.txt': long, 'short.txt': short, 'more.txt': `${short}${'好'.repeat(20_000)}` }),
  'slow/a.txt': short,
});
for (const [from, to] of [
  ['weasyprint/street-summary.pdf', 'b.pdf'],
  ['libreoffice/street-summary.xlsx', 'c.xlsx'],
] as const)
  copyFileSync(join(FIXTURES, from), join(folder, 'slow', to));

describe('--max-bytes', () => {
  it.each(['1000', '1kB', '0.001 MB', '1KB'])('%s refuses longer files and says so', async (limit) => {
    const ran = await run('sizes', '--max-bytes', limit);
    expect(ran.code).toBe(2);
    expect(recordsOf(ran).map(({ file }) => file)).toEqual(['sizes/short.txt']);
    expect(ran.stderr).toMatch(
      /^extract: sizes\/long\.txt: 1828 bytes long, limit 1000 bytes; split it .*--max-bytes\n$/,
    );
  });

  it('holds for each document of an archive, and for standard input', async () => {
    const ran = await run('all.zip', '--max-bytes', '50kB');
    expect(ran.code).toBe(2);
    expect(recordsOf(ran).map(({ file }) => file)).toEqual(['all.zip/long.txt', 'all.zip/short.txt']);
    expect(ran.stderr).toMatch(/^extract: all\.zip\/more\.txt: 60028 bytes long, limit 50000 bytes; .+\n$/);
    const piped = await runCli(folder, ['text', '-', '--max-bytes', '1000'], long);
    expect(piped).toMatchObject({ code: 2, stdout: '' });
    expect(piped.stderr).toMatch(/^extract: -: longer than the limit of 1000 bytes; .*--max-bytes\n$/);
  });

  it.each(['text', 'explain'])('holds for `%s`', async (command) => {
    expect((await run(command, 'sizes/long.txt', '--max-bytes', '1000')).code).toBe(2);
    expect((await run(command, 'sizes/short.txt', '--max-bytes', '1000')).code).toBe(0);
  });
});

describe('--timeout', () => {
  it('gives up documents that take longer, and reads the others', async () => {
    const ran = await run('slow', '--timeout', '0.001');
    expect(ran.code).toBe(2);
    expect(recordsOf(ran).map(({ file }) => file)).toEqual(['slow/a.txt']);
    for (const name of ['b.pdf', 'c.xlsx'])
      expect(ran.stderr).toContain(
        `extract: slow/${name}: reading it took longer than the limit of 0.001 s; `,
      );
  });
});

describe('--dedupe', () => {
  const docx = makeDocx('<w:p><w:r><w:t>全镇改造农房35户。</w:t></w:r></w:p>');
  writeFiles(folder, {
    'copies/a.txt': short,
    'copies/b.txt': short,
    'copies/c.docx': docx,
    'copies/d.zip': makeZip({ 'e.docx': docx, 'f.txt': short, 'g.txt': '全镇投资3亿元。' }),
    'many/a.txt': short,
    ...Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`many/b${i}.txt`, short])),
  });

  it('leaves out what an earlier file held, also in archives, and says so', async () => {
    const ran = await run('copies', '--dedupe');
    expect(ran.code).toBe(0);
    expect(recordsOf(ran).map(({ file }) => file)).toEqual([
      'copies/a.txt',
      'copies/c.docx',
      'copies/d.zip/g.txt',
    ]);
    expect(ran.stderr).toBe(
      'extract: 3 files left out, same content as another (copies/b.txt is copies/a.txt, ' +
        'copies/d.zip/e.docx is copies/c.docx, copies/d.zip/f.txt is copies/a.txt)\n',
    );
  });

  it('names no more than a few', async () => {
    const ran = await run('many', '--dedupe');
    expect(recordsOf(ran)).toHaveLength(1);
    expect(ran.stderr).toBe('extract: 5 files left out, same content as another\n');
  });

  it('is asked for: without it every file is read', async () => {
    const ran = await run('copies');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(recordsOf(ran)).toHaveLength(6);
  });
});
