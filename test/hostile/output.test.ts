import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, endOf, runCli, startCli } from '../cli/run-cli.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const line = '全镇新建公路8公里，改造农房35户，投资120万元。\n';
writeFiles(folder, { 'long.txt': line.repeat(3000), 'longer.txt': line.repeat(4000), 'short.txt': line });
/** One file, which the program reads itself, or two in threads. */
const RUNS = ['long.txt', 'long.txt longer.txt --jobs 2'];
const shell = (script: string) => endOf(spawn('bash', ['-c', script], { cwd: folder, stdio: 'pipe' }));
const extract = `'${process.execPath}' '${CLI}'`;
const FULL = /cannot be written \(ENOSPC.*\); check the disk and its space\n$/;

describe.skipIf(process.platform !== 'linux')('a full disk', () => {
  describe.each(RUNS)('extract %s', (args) => {
    it.each(['json', 'jsonl', 'csv', 'table', 'xlsx', 'parquet', 'md'])('is told, as %s', async (format) => {
      const ran = await runCli(folder, [...args.split(' '), '-f', format, '-o', '/dev/full']);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(new RegExp(`^extract: /dev/full: ${FULL.source}`));
    });

    // Files that may not grow stand for a disk that is full: the write fails in the same place.
    it.each(['jsonl', 'xlsx', 'parquet'])('leaves the old %s and nothing else', async (format) => {
      const old = `${format}/old.${format}`;
      writeFiles(folder, { [old]: 'old' });
      const ran = await shell(`trap '' XFSZ; ulimit -f 16; ${extract} ${args} -o ${old}`);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/cannot be written \(EFBIG.*\); check the disk and its space\n$/);
      expect(readdirSync(join(folder, format))).toEqual([`old.${format}`]);
      expect(readFileSync(join(folder, old), 'utf8')).toBe('old');
    });
  });

  it.each([
    'long.txt',
    '--help',
    '--version',
    'check --help',
    'text long.txt',
    'explain long.txt',
    'check .',
    'rules list',
    'completion bash',
  ])('is told where standard output goes: extract %s', async (args) => {
    const ran = await shell(`${extract} ${args} > /dev/full`);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(new RegExp(`extract: standard output: ${FULL.source}`));
  });

  it('does not keep a run from its end where only messages go to it', async () => {
    const ran = await shell(`${extract} nope.txt short.txt 2> /dev/full`);
    expect(ran.code).toBe(2);
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(3);
  });

  it('leaves the old expected file and nothing else', async () => {
    writeFiles(folder, { 'checked/long.txt': line.repeat(3000), 'checked/long.expected.jsonl': '' });
    const ran = await shell(`trap '' XFSZ; ulimit -f 16; CI= ${extract} check checked --update`);
    expect(ran.code).toBe(2);
    expect(readdirSync(join(folder, 'checked')).sort()).toEqual(['long.expected.jsonl', 'long.txt']);
    expect(readFileSync(join(folder, 'checked/long.expected.jsonl'), 'utf8')).toBe('');
  });
});

describe('a reader that goes away', () => {
  it.each(['text long.txt', 'explain long.txt', 'rules list', 'long.txt -f csv', RUNS[1]!, 'check .'])(
    'ends `extract %s` quietly',
    async (args) => {
      const ran = await shell(`${extract} ${args} | head -c 1; echo; exit \${PIPESTATUS[0]}`);
      expect(ran.stderr).toBe('');
      expect(ran.stdout).toHaveLength(2);
      expect([0, 1]).toContain(ran.code);
    },
  );
});

it.each(RUNS)(
  'what a run that was killed in the middle of writing left is removed by the next: %s',
  async (args) => {
    writeFiles(folder, { 'out/figures.jsonl': 'old' });
    const names = () => readdirSync(join(folder, 'out')).sort();
    const child = startCli(folder, [...args.split(' '), '-', '-o', 'out/figures.jsonl']);
    const half = `out/figures.jsonl.extract-${child.pid}.tmp`;
    const size = () => (names().length > 1 ? readFileSync(join(folder, half)).length : 0);
    while (size() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    expect((await endOf(child)).code).toBeNull();
    expect(readFileSync(join(folder, 'out/figures.jsonl'), 'utf8')).toBe('old');
    expect(names()).toHaveLength(2);
    const next = await runCli(folder, ['short.txt', '-o', 'out/figures.jsonl']);
    expect(next).toMatchObject({ code: 0, stderr: '' });
    expect(names()).toEqual(['figures.jsonl']);
    expect(readFileSync(join(folder, 'out/figures.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(3);
  },
);
