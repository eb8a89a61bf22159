import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { CLI, runCli } from './run-cli.js';

const folder = tempFolder();
const fact = '2023年，青石区地区生产总值完成356.2亿元，同比增长6.1%。';
writeFiles(folder, { 'in/a.txt': fact, 'in/b.txt': fact, 'in/c.png': '', 'empty.txt': '' });
const ERASE = '\r\x1b[K';
const SUMMARY = [
  'extract: 6 figures in 3 files',
  'extract: by metric: gdp 6',
  'extract: 3 other numbers left out (date 3)',
];

/**
 * Runs the command on a terminal of its own (`script` of util-linux), with standard output to a file and a pipe as standard input, which
 * is filled when `until` has been shown. Gives what the terminal showed and the exit code.
 */
async function onTerminal(args: string, until: RegExp | null, input = fact) {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const command = `'${process.execPath}' '${CLI}' ${args} < pipe > out.jsonl`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, stdio: 'pipe' });
  const stdin = createWriteStream(pipe);
  if (until === null) stdin.end(input);
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (until?.test(shown) && !stdin.writableEnded) stdin.end(input);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  rmSync(pipe);
  return { shown, code };
}

describe('a terminal', () => {
  it('shows progress while a run lasts, takes it away, and ends with the summary', async () => {
    const { shown, code } = await onTerminal('in -', /figures/);
    expect(code).toBe(0);
    expect(shown).toContain(`${ERASE}extract: 2 of 3 files, 0.0 MB, 4 figures`);
    const end = shown.slice(shown.lastIndexOf(ERASE) + ERASE.length);
    expect(end.trimEnd().split('\r\n')).toEqual(SUMMARY);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(6);
  });

  it('says how far a stream of documents is', async () => {
    const line = `${JSON.stringify({ id: 1, text: fact })}\n`;
    writeFiles(folder, { 'docs.jsonl': line.repeat(5) });
    const { shown, code } = await onTerminal('--documents jsonl docs.jsonl -', /figures/, line);
    expect(code).toBe(0);
    expect(shown).toContain(`${ERASE}extract: 5 documents, 0.0 MB, 10 figures`);
    expect(shown).toContain('extract: 12 figures in 6 documents\r\n');
  });

  it('takes progress away before a message', async () => {
    const { shown, code } = await onTerminal('- empty.txt', /figures/);
    expect(code).toBe(2);
    expect(shown).toContain(`0 figures${ERASE}extract: empty.txt: an empty file`);
    expect(shown).toContain('\r\nextract: 1 problem, see above\r\n');
  });

  it('shows no colour, and nothing with --quiet', async () => {
    const { shown } = await onTerminal('in -', null);
    expect(shown).toContain(SUMMARY[0]);
    expect(shown.replaceAll(ERASE, '')).not.toContain('\x1b');
    expect(await onTerminal('in - --quiet', null)).toEqual({ shown: '', code: 0 });
  });
});

describe('a pipe', () => {
  it('gets neither progress nor summary', async () => {
    expect((await runCli(folder, ['in', '-'], fact)).stderr).toMatch(/^extract: in: skipped 1 file .*\n$/);
  });

  it('gets the summary with --summary', async () => {
    const ran = await runCli(folder, ['in', '-', '--summary'], fact);
    expect(ran.stderr.trimEnd().split('\n').slice(1)).toEqual(SUMMARY);
  });

  it('gets only problems with --quiet', async () => {
    const ran = await runCli(folder, ['in', 'nope.txt', '--quiet']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe('extract: nope.txt: no such file or folder; check the path\n');
  });

  it('is told with --quiet that a folder holds nothing', async () => {
    writeFiles(folder, { 'bare/a.png': '' });
    const ran = await runCli(folder, ['bare', '--quiet']);
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('a folder without any report') });
  });

  it('is not asked for a summary and none at once', async () => {
    expect((await runCli(folder, ['in', '--quiet', '--summary'])).code).toBe(64);
  });
});
