import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, runCli, startCli } from './run-cli.js';

const folder = tempFolder();
const fact = '全镇新建公路8公里。';
const names = () => readdirSync(join(folder, 'out')).sort();
const old = () => readFileSync(join(folder, 'out/figures.csv'), 'utf8');

/** A run that has opened its output and waits for standard input. */
async function runningChild(jobs: string) {
  const child = startCli(folder, ['a.txt', 'b.txt', '-', '-o', 'out/figures.csv', '--jobs', jobs]);
  while (!names().includes(`figures.csv.extract-${child.pid}.tmp`))
    await new Promise((resolve) => setTimeout(resolve, 20));
  return child;
}

it.each(['1', '2'])(
  'a run with --jobs %s leaves one file when it is killed, which the next removes',
  async (jobs) => {
    writeFiles(folder, { 'out/figures.csv': 'old', 'a.txt': fact, 'b.txt': fact });
    const killed = await runningChild(jobs);
    killed.kill('SIGKILL');
    expect((await endOf(killed)).code).toBeNull();
    expect(old()).toBe('old');
    expect(names()).toEqual(['figures.csv', `figures.csv.extract-${killed.pid}.tmp`]);

    const running = await runningChild(jobs);
    expect(names()).toEqual(['figures.csv', `figures.csv.extract-${running.pid}.tmp`]);

    // A run beside another takes nothing from it; the one that ends last wins.
    expect(await runCli(folder, ['a.txt', '-o', 'out/figures.csv'])).toMatchObject({ code: 0, stderr: '' });
    expect(old()).toContain('a.txt');
    expect(names()).toEqual(['figures.csv', `figures.csv.extract-${running.pid}.tmp`]);
    running.stdin!.end('全镇改造农房35户。');
    expect(await endOf(running)).toMatchObject({ code: 0, stderr: '' });
    expect(names()).toEqual(['figures.csv']);
    expect(old()).toContain('35户');
  },
);
