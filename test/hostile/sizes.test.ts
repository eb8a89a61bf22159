import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordsOf, runCli } from '../cli/run-cli.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const good = '全镇新建公路8公里。';

it('10,000 tiny files are read like few', async () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `tiny/${i % 100}/${i}.txt`);
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, good])));
  const ran = await runCli(folder, ['tiny', '--summary']);
  expect(ran.code).toBe(0);
  const records = recordsOf(ran);
  expect(new Set(records.map(({ file }) => file))).toEqual(new Set(names));
  expect(new Set(records.map(({ id }) => id)).size).toBe(10_000);
  expect(ran.stderr).toContain('extract: 10,000 figures in 10,000 files\n');
});

it('a file of 1 GB is refused by its length, also where the limit is raised as far as it goes', async () => {
  writeFiles(folder, { 'long.txt': '', 'long.docx': '', 'good.txt': good });
  for (const name of ['long.txt', 'long.docx']) truncateSync(join(folder, name), 1_000_000_000);
  const ran = await runCli(folder, ['long.txt', 'long.docx', 'good.txt']);
  expect(ran.code).toBe(2);
  expect(recordsOf(ran)).toHaveLength(1);
  expect(ran.stderr).toBe(
    ['long.txt', 'long.docx']
      .map(
        (name) =>
          `extract: ${name}: 1000 MB long, limit 50 MB; split it into shorter files or set a higher --max-bytes\n`,
      )
      .join(''),
  );
  const most = await runCli(folder, ['long.txt', '--max-bytes', '1GB']);
  expect(most).toMatchObject({ code: 64, stdout: '' });
  expect(most.stderr).toMatch(/up to (\d+)MB/);
  const [, limit] = /up to (\d+MB)/.exec(most.stderr)!;
  const raised = await runCli(folder, ['long.txt', '--max-bytes', limit!]);
  expect(raised.code).toBe(2);
  expect(raised.stderr).toMatch(
    /^extract: long\.txt: 1000 MB long, limit \d+ MB; split it into shorter files\n$/,
  );
  for (const name of ['long.txt', 'long.docx']) rmSync(join(folder, name));
});

it('standard input without end is given up at the limit', async () => {
  const ran = await runCli(folder, ['-', '--max-bytes', '1MB'], new Uint8Array(5_000_000).fill(0x30));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(/^extract: -: longer than the limit of 1 MB; .*\n$/);
});
