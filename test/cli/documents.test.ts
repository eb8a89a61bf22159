import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, recordsOf, runCli, startCli } from './run-cli.js';

const folder = tempFolder();
const fact = '全镇新建公路8公里，改造农房35户，投资120万元。';
const line = (document: object) => `${JSON.stringify(document)}\n`;
const stream = (input: string, ...args: string[]) =>
  runCli(folder, ['--documents', 'jsonl', '-', ...args], input);

describe('--documents jsonl', () => {
  it('gives the records of each document with its id, in order', async () => {
    const ran = await stream(line({ id: 'b', text: fact }) + line({ id: 2, text: fact, other: [1] }));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const expected = ['b', '2'].flatMap((file) => extractText(fact, { file }).records);
    expect(recordsOf(ran)).toEqual(expected);
    expect(expected).toHaveLength(6);
  });

  it('takes no id for a year or place, but a title, and the script', async () => {
    const text = '全镇去年新建公路8公里，投資120萬元。';
    const [plain, titled] = await Promise.all([
      stream(line({ id: '青石镇2019', text })),
      stream(line({ id: 'x', text, title: '青石镇2019年情况', script: 'hans' })),
    ]);
    expect(recordsOf(plain)).toMatchObject([{ period: null, subject: null }, {}]);
    expect(recordsOf(titled)[0]).toMatchObject({ period: '2018', subject: '青石镇' });
    expect(recordsOf(plain)[1]).toMatchObject({ label: '投资' });
    expect(recordsOf(titled)[1]).toMatchObject({ label: '投資' });
  });

  it('says where a line is bad and goes on', async () => {
    const input = `${line({ id: 'a', text: fact })}{"id":\n\n${line({ id: 'c' })}${line({ id: 'd', text: fact })}`;
    const ran = await stream(input);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^extract: -:2: no JSON .*\nextract: -:4: "text": .*\n$/);
    expect([...new Set(recordsOf(ran).map(({ file }) => file))]).toEqual(['a', 'd']);
  });

  it('holds --max-bytes for each line', async () => {
    const long = line({ id: 'long', text: '好'.repeat(100_000) });
    const ran = await stream(long + line({ id: 'd', text: fact }), '--max-bytes', '200kB');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^extract: -:1: longer than the limit of 0.2 MB; .*--max-bytes\n$/);
    expect(recordsOf(ran)).toHaveLength(3);
  });

  it('reads several files and pipes, and says which cannot be read', async () => {
    writeFiles(folder, {
      'in/a.jsonl': line({ id: 'a', text: fact }),
      'in/b.txt': line({ id: 'b', text: fact }),
    });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const ran = runCli(folder, ['--documents', 'jsonl', 'in/a.jsonl', 'nope', 'in', 'pipe', 'in/b.txt']);
    createWriteStream(join(folder, 'pipe')).end(line({ id: 'p', text: fact }));
    const { code, stderr, stdout } = await ran;
    expect(code).toBe(2);
    expect(stderr).toBe(
      'extract: nope: no such file or folder; check the path\nextract: in: a folder; name a file\n',
    );
    expect([...stdout.matchAll(/"file":"(\w)"/g)].map(([, id]) => id).join('')).toBe('aaapppbbb');
  });

  it('writes csv, and files', async () => {
    const input = line({ id: 'a,b', text: fact });
    const ran = await stream(input, '--format', 'csv');
    expect(ran.stdout.split('\r\n')).toHaveLength(5);
    expect(ran.stdout).toContain(',"a,b",');
    expect(await stream(input, '-o', 'out.csv')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(ran.stdout);
  });

  it('ends with 1 where there is no figure', async () => {
    expect(await stream(line({ id: 'a', text: '' }))).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(await stream('')).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it.each([['--dedupe'], ['--encoding', 'gbk']])('does not go with %s', async (...args) => {
    const ran = await stream('', ...args);
    expect(ran.code).toBe(64);
    expect(ran.stderr).toMatch(/cannot be used with option/);
  });

  it.each(['jsonl', 'csv'])('answers in %s before more is sent', async (format) => {
    const child = startCli(folder, ['--documents', 'jsonl', '-', '--format', format]);
    for (const id of ['first', 'second']) {
      child.stdin!.write(line({ id, text: fact }));
      for (let text = ''; !text.includes('120万元'); ) text += (await once(child.stdout!, 'data'))[0];
    }
    child.stdin!.end();
    expect((await endOf(child)).code).toBe(0);
  });
});

describe('a stream that is cut off', () => {
  const many = line({ id: 'a', text: fact }).repeat(2000);

  it('ends quietly when the reader goes away', async () => {
    const child = startCli(folder, ['--documents', 'jsonl', '-']);
    child.stdin!.on('error', () => {});
    child.stdin!.on('error', () => {}).write(many);
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    // As long as it reads, there is more.
    const more = setInterval(() => child.stdin!.write(many), 20);
    const [stderr, [code]] = await Promise.all([child.stderr!.toArray(), once(child, 'close')]);
    clearInterval(more);
    expect(Buffer.concat(stderr).toString()).toBe('');
    expect(code).toBe(0);
  });

  it('leaves complete lines at Ctrl-C', async () => {
    const child = startCli(folder, ['--documents', 'jsonl', '-']);
    child.stdin!.on('error', () => {});
    child.stdin!.on('error', () => {}).write(many);
    child.stdout!.once('data', () => child.kill('SIGINT'));
    const ran = await endOf(child);
    expect(ran).toMatchObject({ code: 130, stderr: '' });
    expect(ran.stdout.endsWith('}\n')).toBe(true);
    expect(recordsOf(ran).length).toBeGreaterThan(0);
  });

  it('leaves the old file at Ctrl-C', async () => {
    writeFiles(folder, { 'kept/out.jsonl': 'old' });
    const child = startCli(folder, ['--documents', 'jsonl', '-', '-o', 'kept/out.jsonl']);
    child.stdin!.on('error', () => {}).write(many);
    while (readdirSync(join(folder, 'kept')).length === 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect((await endOf(child)).code).toBe(130);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['out.jsonl']);
    expect(readFileSync(join(folder, 'kept/out.jsonl'), 'utf8')).toBe('old');
  });
});
