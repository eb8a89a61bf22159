import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, startCli } from './run-cli.js';

const folder = tempFolder();
const line = '全镇新建公路8公里，改造农房35户，投资120万元。\n';
writeFiles(
  folder,
  Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`many/${i}.txt`, line.repeat(500)])),
);

describe.skipIf(process.platform === 'win32').each(['1', '2'])('the end of a run with --jobs %s', (jobs) => {
  it('is quiet when the reader of standard output goes away', async () => {
    const child = startCli(folder, ['many', '--jobs', jobs]);
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    const [stderr, [code]] = await Promise.all([child.stderr!.toArray(), once(child, 'close')]);
    expect(Buffer.concat(stderr).toString()).toBe('');
    expect(code).toBe(0);
  });

  it('is quiet at Ctrl-C', async () => {
    const child = startCli(folder, ['-', '--jobs', jobs]);
    child.stdin!.write(line);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill('SIGINT');
    expect(await endOf(child)).toEqual({ code: 130, stdout: '', stderr: '' });
  });

  it('leaves the old output file and no other at Ctrl-C', async () => {
    writeFiles(folder, { 'out/figures.json': 'old' });
    const child = startCli(folder, ['many', '-', '-o', 'out/figures.json', '--jobs', jobs]);
    while (readdirSync(join(folder, 'out')).length === 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect((await endOf(child)).code).toBe(130);
    expect(readdirSync(join(folder, 'out'))).toEqual(['figures.json']);
    expect(readFileSync(join(folder, 'out/figures.json'), 'utf8')).toBe('old');
  });
});
