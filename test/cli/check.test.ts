import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkReportSchema, REPORTERS } from '../../src/check/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, startCli, startModules } from './run-cli.js';

const folder = tempFolder();
const REGISTER = new URL('./broken-rule/register.mjs', import.meta.url).href;
const { CI: _, GITHUB_WORKSPACE: __, ...ENV } = process.env;
const FIRST = '岚石镇2024年工作总结\n全镇招商引资完成8.6亿元，完成年初任务的107.5%。\n';
const SECOND = '岚石镇2023年工作总结\n年末党员312名。\n';

const check = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  endOf(startCli(folder, ['check', ...args], [], { ...ENV, ...env }));
const broken = (...args: string[]) => endOf(startModules(folder, ['check', ...args], REGISTER, ENV));
const expectedFile = (name: string) => join(folder, `reports/${name}.expected.jsonl`);
const linesOf = (name: string) => readFileSync(expectedFile(name), 'utf8').trimEnd().split('\n');

/** Changes the text of an expected file. */
function edit(name: string, change: (text: string) => string): void {
  const before = readFileSync(expectedFile(name), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(expectedFile(name), after);
}

/** The folder as it is before each test: what `--update` wrote beside two reports. */
const files: Record<string, string> = { 'reports/a.txt': FIRST, 'reports/sub/b.txt': SECOND };

beforeAll(async () => {
  writeFiles(folder, files);
  expect((await check(['reports', '--update'])).code).toBe(0);
  for (const name of ['a', 'sub/b'])
    files[`reports/${name}.expected.jsonl`] = readFileSync(expectedFile(name), 'utf8');
});

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, files);
});

describe('extract check', () => {
  it('passes on what --update wrote', async () => {
    expect(linesOf('a').map((line) => JSON.parse(line))).toMatchObject([
      { start: 21, text: '8.6亿元', value: 860_000_000, aspect: 'level', metric: 'investment_attracted' },
      { text: '107.5%', aspect: 'completion' },
    ]);
    expect(linesOf('sub/b')).toHaveLength(1);
    expect(await check(['reports'])).toEqual({
      code: 0,
      stdout: 'figures 3, reports 2: all as expected\n',
      stderr: '',
    });
  });

  it('names each figure that is added, changed or missing', async () => {
    edit('a', (text) => text.replace('860000000', '8600').replace('"investment_attracted"', 'null'));
    edit('sub/b', () => '{"start":2,"text":"2023年","value":2023}\n');
    const { code, stdout } = await check(['reports']);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'reports/a.txt:2: changed: 8.6亿元 «招商引资»: value was 8600, is 860000000; metric was none, is investment_attracted',
      'reports/sub/b.txt:1: missing: 2023年: is expected and not found (2023)',
      'reports/sub/b.txt:2: added: 312名 «党员»: is found and not expected (312 名, level, actual, party_members, 岚石镇, 2023)',
      'figures 3, reports 2: 1 added, 1 changed, 1 missing, 0 stale, 0 new, 0 unread',
      '',
    ]);
  });

  it('fails for an expected file without report and a report without expected file', async () => {
    rmSync(join(folder, 'reports/a.txt'));
    writeFiles(folder, { 'reports/c.txt': SECOND });
    const { code, stdout } = await check(['reports']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^reports\/a\.expected\.jsonl: stale: /m);
    expect(stdout).toMatch(/^reports\/c\.txt: new: .*\(1\)/m);
    expect(stdout).toMatch(/1 stale, 1 new, 0 unread\n$/);
  });

  it('compares only the fields that --fields names', async () => {
    edit('a', (text) => text.replace('860000000', '8600'));
    expect((await check(['reports', '--fields', 'metric,aspect'])).code).toBe(0);
    expect((await check(['reports', '--fields', 'metric,value'])).code).toBe(1);
    const ran = await check(['reports', '--fields', 'metric,size']);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain("'size' is none of start, ");
  });

  it.each([
    ['a broken report', 'reports/bad.docx', 'PK\u0003\u0004…', /reports\/bad\.docx: unread: .+; .+/],
    [
      'a broken expected file',
      'reports/a.expected.jsonl',
      '{"start":',
      /a\.expected\.jsonl: unread: line 1 is no JSON; /,
    ],
  ])('ends with 2 for %s, and checks the rest', async (_, path, content, message) => {
    writeFiles(folder, { [path]: content });
    for (const args of [['reports'], ['reports', '--update']]) {
      const { code, stdout } = await check(args);
      expect(code).toBe(2);
      expect(stdout).toMatch(message);
      expect(stdout).toMatch(/1 unread\n$/);
    }
    expect(readFileSync(join(folder, path), 'utf8')).toBe(content);
  });

  it('ends with 2 where there is nothing to check', async () => {
    writeFiles(folder, { 'empty/readme.png': '' });
    expect((await check(['empty'])).stdout).toContain('empty: unread: holds no report; ');
    expect((await check(['nowhere'])).stdout).toContain('nowhere: unread: no such file or folder; ');
    expect((await check(['nowhere'])).code).toBe(2);
  });

  it('takes one report, and the working directory where nothing is named', async () => {
    expect((await check(['reports/sub/b.txt'])).stdout).toBe('figures 1, reports 1: all as expected\n');
    expect((await check([])).stdout).toBe('figures 3, reports 2: all as expected\n');
  });

  it('takes a tree of expected files', async () => {
    writeFiles(folder, { 'tree/sub/b.txt': SECOND, 'tree/expected/keep': '' });
    expect((await check(['tree', '--update'])).code).toBe(0);
    expect(readdirSync(join(folder, 'tree/expected/sub'))).toEqual(['b.expected.jsonl']);
    expect(readdirSync(join(folder, 'tree/sub'))).toEqual(['b.txt']);
    expect((await check(['tree'])).code).toBe(0);
  });
});

describe('extract check --update', () => {
  it('rewrites what differs, and nothing else', async () => {
    const before = statSync(expectedFile('sub/b'));
    const lines = linesOf('a');
    edit('a', (text) => text.replace('860000000', '8600'));
    const ran = await check(['reports', '--update']);
    expect(ran).toEqual({
      code: 0,
      stdout: 'figures 3, reports 2: all as expected\n',
      stderr: 'extract: wrote reports/a.expected.jsonl (1 change)\n',
    });
    expect(linesOf('a')).toEqual(lines);
    expect(statSync(expectedFile('sub/b')).mtimeMs).toBe(before.mtimeMs);
    expect(readdirSync(join(folder, 'reports')).sort()).toEqual(['a.expected.jsonl', 'a.txt', 'sub']);
  });

  it('rewrites only the fields that --fields names', async () => {
    edit('a', (text) => text.replace('860000000', '8600').replace('"completion"', '"share"'));
    expect((await check(['reports', '--update', '--fields', 'value'])).code).toBe(0);
    const { stdout } = await check(['reports']);
    expect(stdout).toMatch(/aspect was share, is completion\n/);
    expect(stdout).not.toContain('value was');
  });

  it('writes as many files as there are, and warns of nothing', async () => {
    const many = Array.from({ length: 15 }, (_, i) => `many/${i + 10}`);
    writeFiles(folder, Object.fromEntries(many.map((name) => [`${name}.txt`, SECOND])));
    const { code, stderr } = await check(['many', '--update']);
    expect(code).toBe(0);
    expect(stderr).toBe(many.map((name) => `extract: wrote ${name}.expected.jsonl (1 figure)\n`).join(''));
    expect(readdirSync(join(folder, 'many'))).toHaveLength(30);
  });

  it('is refused where CI is set', async () => {
    edit('a', (text) => text.replace('860000000', '8600'));
    const ran = await check(['reports', '--update'], { CI: 'true' });
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toMatch(/--update' is refused where the environment variable CI is set/);
    expect(linesOf('a')[0]).toContain('8600,');
    expect((await check(['reports'], { CI: 'true' })).code).toBe(1);
  });

  it('leaves stale files for their owner to delete', async () => {
    rmSync(join(folder, 'reports/a.txt'));
    const { code, stdout } = await check(['reports', '--update']);
    expect(code).toBe(1);
    expect(stdout).toContain('reports/a.expected.jsonl: stale');
    expect(linesOf('a')).toHaveLength(2);
  });
});

describe('a rule that is broken on purpose', () => {
  it('fails the check in each reporter, which names the figure; restored, it passes', async () => {
    for (const reporter of REPORTERS) {
      const args = ['./reports', '--reporter', reporter];
      const { code, stdout, stderr } = await broken(...args);
      expect({ reporter, code, stderr }).toEqual({ reporter, code: 1, stderr: '' });
      expect(stdout).toContain('107.5%'.replace('%', reporter === 'github' ? '%25' : '%'));
      expect(stdout).toContain('aspect was completion, is ');
      expect((await check(args)).code).toBe(0);
    }
  });

  it('is annotated at its place in the repository', async () => {
    const { stdout } = await broken('./reports', '--reporter', 'github');
    expect(stdout).toMatch(
      /^::error file=reports\/a\.txt,line=2,title=extract check%3A changed::107\.5%25 «.+»: aspect was /,
    );
    const inside = await endOf(
      startModules(join(folder, 'reports'), ['check', '--reporter', 'github'], REGISTER, {
        ...ENV,
        GITHUB_WORKSPACE: folder,
      }),
    );
    expect(inside.stdout).toContain('::error file=reports/a.txt,line=2,');
  });

  it('is told to programs as the schema says', async () => {
    const { stdout } = await broken('reports', '--reporter', 'json');
    const report = checkReportSchema.parse(JSON.parse(stdout));
    expect(report.counts).toMatchObject({ changed: 1, added: 0, missing: 0 });
    expect(report.reports[0]!.differences[0]).toMatchObject({ kind: 'changed', line: 2, text: '107.5%' });
  });
});
