import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, recordsOf, startModules } from './run-cli.js';

const folder = tempFolder();
const REGISTER = new URL('./faulty-reader/register.mjs', import.meta.url).href;
const good = (n: number) => `全镇新建公路${n}公里。`;

/** Runs the command with a reader of separated values that does what a document says, at its worst. */
const start = (...args: string[]) => startModules(folder, args, REGISTER);
const run = (...args: string[]) => endOf(start(...args));
const valuesOf = (stdout: string) =>
  recordsOf({ stdout, stderr: '', code: 0 }).map(({ file, value }) => [file, value]);

writeFiles(folder, {
  'throws/a.csv': good(1),
  'throws/b.csv': 'throw',
  'throws/c.csv': good(2),
  'throws/d.csv': 'throw later',
  'throws/e.csv': 'exit',
  'throws/f.txt': good(3),
  'throws/g.csv': good(4),
  'hangs/a.csv': 'hang',
  'hangs/c.csv': 'never',
  'hangs/d.txt': good(2),
  'eats/a.csv': 'eat memory',
  'eats/b.csv': good(1),
  'all.zip': makeZip({
    'a.csv': good(1),
    'b.csv': 'throw',
    'in.zip': makeZip({ 'c.csv': good(2), 'd.csv': 'exit', 'e.csv': 'throw', 'f.csv': good(3) }),
    'g.txt': good(4),
  }),
  'old.json': 'old',
});

describe('a document that its parser fails on', () => {
  it('costs itself alone, whatever it does', async () => {
    const { code, stdout, stderr } = await run('throws');
    expect(code).toBe(2);
    expect(valuesOf(stdout)).toEqual([
      ['throws/a.csv', 1],
      ['throws/c.csv', 2],
      ['throws/f.txt', 3],
      ['throws/g.csv', 4],
    ]);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(
        /^extract: throws\/b\.csv: .*failed on it \(TypeError: nothing to read\); report it/,
      ),
      expect.stringMatching(/^extract: throws\/d\.csv: .*failed on it \(Error: too late\); report it/),
      expect.stringMatching(/^extract: throws\/e\.csv: .*failed on it \(.+\); report it/),
      '',
    ]);
  });

  it('is given up when it hangs, busy or waiting', async () => {
    const { code, stdout, stderr } = await run('hangs', '--timeout', '1');
    expect(code).toBe(2);
    expect(valuesOf(stdout)).toEqual([['hangs/d.txt', 2]]);
    expect(stderr).toMatch(/hangs\/a\.csv: .*longer than the limit of 1 s; .*--timeout\n/);
    expect(stderr).toMatch(/hangs\/c\.csv: .*longer than the limit of 1 s; .*--timeout\n/);
  });

  it('is given up when it runs out of memory', async () => {
    const { code, stdout, stderr } = await run('eats');
    expect(code).toBe(2);
    expect(valuesOf(stdout)).toEqual([['eats/b.csv', 1]]);
    expect(stderr).toMatch(/^extract: eats\/a\.csv: .*more memory than the limit of \d+ MB; .+\n$/);
  });

  it('costs no other document of its archive, and none is read twice', async () => {
    const { code, stdout, stderr } = await run('all.zip');
    expect(code).toBe(2);
    expect(valuesOf(stdout)).toEqual([
      ['all.zip/a.csv', 1],
      ['all.zip/in.zip/c.csv', 2],
      ['all.zip/in.zip/f.csv', 3],
      ['all.zip/g.txt', 4],
    ]);
    const failed = [...stderr.matchAll(/^extract: (\S+): .*failed on it/gm)].map((match) => match[1]);
    expect(failed).toEqual(['all.zip/b.csv', 'all.zip/in.zip/d.csv', 'all.zip/in.zip/e.csv']);
  });

  it.each(['text', 'explain'])('ends `%s` with 2', async (command) => {
    const { code, stdout, stderr } = await run(command, 'throws/b.csv');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^extract: throws\/b\.csv: .*failed on it/);
  });

  it.skipIf(process.platform === 'win32')('does not keep Ctrl-C from ending the run', async () => {
    const child = start('hangs', '-o', 'old.json');
    const [said] = await once(child.stderr!, 'data');
    expect(String(said)).toContain('hanging');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    child.kill('SIGINT');
    expect((await endOf(child)).code).toBe(130);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readFileSync(`${folder}/old.json`, 'utf8')).toBe('old');
  });
});
