import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
const REPORT = '全镇新建公路8公里。\n';
writeFiles(folder, {
  'own/extract.config.yaml': 'paths: [reports, more]\nformat: csv\n',
  'own/reports/a.txt': REPORT,
  'own/more/b.txt': REPORT,
  'own/more/c.txt': REPORT,
  'to-file/extract.config.yaml': 'paths: [a.txt]\nformat: csv\noutput: out/figures.csv\n',
  'to-file/a.txt': REPORT,
  'to-file/out/old.txt': '',
  'checked/extract.config.yaml': 'check:\n  folder: fixtures\n  reporter: json\n  fields: [unit]\n',
  'checked/fixtures/a.txt': REPORT,
  'checked/fixtures/a.expected.jsonl': '{"start":6,"text":"8公里","value":9,"unit":"km"}\n',
  'limits/extract.config.yaml': 'max-bytes: 9TB\n',
  'limits/a.txt': REPORT,
  'short/extract.config.yaml': 'max-bytes: 10\nencoding: big5\n',
  'short/a.txt': REPORT,
  'wrong/extract.config.yaml': 'formt: csv\n',
  'wrong/a.txt': REPORT,
});
const run = (from: string, ...args: string[]) => runCli(join(folder, from), args);
const filesOf = (ran: { stdout: string }) =>
  recordsOf({ ...ran, code: 0, stderr: '' }).map(({ file }) => file);

describe('the configuration of the working directory', () => {
  it('gives what the command line leaves open', async () => {
    const { code, stdout, stderr } = await run('own');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^id,file,start/);
    expect(stdout.match(/reports\/a\.txt|more\/[bc]\.txt/g)).toHaveLength(3);
  });

  it('gives way to the command line', async () => {
    expect(filesOf(await run('own', 'reports', '-f', 'jsonl'))).toEqual(['reports/a.txt']);
    expect(filesOf(await run('own', '-f', 'jsonl'))).toHaveLength(3);
  });

  it('gives neither output nor format where the command line says one of them', async () => {
    expect(filesOf(await run('to-file', '-f', 'jsonl'))).toEqual(['a.txt']);
    expect(existsSync(join(folder, 'to-file/out/figures.csv'))).toBe(false);
    expect(await run('to-file', '-o', 'mine.json')).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(folder, 'to-file/mine.json'), 'utf8'))).toHaveLength(1);
    expect(await run('to-file')).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(folder, 'to-file/out/figures.csv'), 'utf8')).toMatch(/^id,file,start/);
  });

  it('holds for extract check', async () => {
    const ran = await run('checked', 'check');
    expect(JSON.parse(ran.stdout)).toMatchObject({ passed: true, counts: { reports: 1 } });
    expect((await run('checked', 'check', '--fields', 'value')).code).toBe(1);
    expect((await run('checked', 'check', 'fixtures/a.txt', '--reporter', 'pretty')).stdout).toMatch(
      /all as expected\n$/,
    );
  });

  it('is converted and checked as the command line is', async () => {
    expect((await run('short', 'text', 'a.txt')).stderr).toMatch(/limit of 10 bytes|longer than|--max-bytes/);
    expect((await run('short', 'text', 'a.txt', '--max-bytes', '1kB')).stdout).not.toBe(REPORT);
    const ran = await run('limits', 'a.txt');
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toMatch(
      /^extract: extract\.config\.yaml: key `max-bytes` is wrong; Write a number of bytes/,
    );
  });

  it('is told wrong, and may be another one', async () => {
    const ran = await run('wrong', 'a.txt');
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toMatch(
      /^extract: extract\.config\.yaml: unknown key `formt`; write one of paths, format,/,
    );
    expect((await run('wrong', 'a.txt', '--config', '../checked/extract.config.yaml')).code).toBe(0);
    expect((await run('wrong', 'a.txt', '--config', 'none.yaml')).code).toBe(64);
  });
});

describe('a configuration that is named', () => {
  it('counts paths from its folder', async () => {
    const ran = await run('.', '-f', 'jsonl', '--config', 'own/extract.config.yaml');
    expect(filesOf(ran)).toEqual(['own/reports/a.txt', 'own/more/b.txt', 'own/more/c.txt']);
    const check = await run('.', 'check', '--config', 'checked/extract.config.yaml');
    expect(JSON.parse(check.stdout).reports).toMatchObject([{ file: 'checked/fixtures/a.txt' }]);
  });
});

it('asks for paths where neither command line nor configuration gives them', async () => {
  const ran = await run('.');
  expect(ran).toMatchObject({ code: 64, stdout: '' });
  expect(ran.stderr).toMatch(
    /missing argument 'paths'; name files.* or give `paths` in extract\.config\.yaml/,
  );
});
