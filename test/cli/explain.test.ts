import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
const report = [
  '石桥镇2022年工作总结',
  '',
  '2022年，全镇招商引资完成3.5亿元，完成年初任务的112%，同比增长9%。新建公路近8公里。',
  '各村统一思想。',
  '入园率、入学率均达100%。',
  '',
].join('\r\n');
const wrapped =
  '今年以来我镇坚持以项目建设为抓手全面推进各项工作落实落细，累计完成固定资产\n投资6亿元，新建公路8公里。\n';
writeFiles(folder, {
  'report.txt': report,
  'wrapped.txt': wrapped,
  'silent.txt': '这里没有任何数字。\n',
  'page.html': '<html><body><h1>白水镇概况</h1><p>全镇面积<b>35</b>平方公里。</p></body></html>',
  // 全镇新建公路8公里。
  'gb.txt': Buffer.from('c8abd5f2d0c2bda8b9abc2b738b9abc0efa1a3', 'hex'),
  'explain/a.txt': '全镇新建公路8公里。',
});
const explain = (...args: string[]) => runCli(folder, ['explain', ...args]);

describe('extract explain', () => {
  it('prints each sentence with its numbers marked, and what was made of each number by which rules', async () => {
    const ran = await explain('report.txt');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const growth = [
      '  9%  = 9 %  growth yoy actual  investment_attracted «招商引资»  石桥镇 2022\n',
      '    rule aspect/growth/verb: A rise or fall',
    ];
    expect(ran.stdout).toContain(growth.join(''));
    expect(ran.stdout).toMatch(/ {4}rule metric\/investment\/investment-attracted: \S.*\.\n/);
    expect(ran.stdout).toContain('  8公里  ≤ 8 km  level actual  ');
    expect(ran.stdout).toContain('  2022年  no figure: date (non-figure/date/calendar: Years, months');
    expect(headsOf(ran.stdout)).toEqual([
      '1  石桥镇⟦2022年⟧工作总结',
      '3  ⟦2022年⟧，全镇招商引资完成⟦3.5亿元⟧，完成年初任务的⟦112%⟧，同比增长⟦9%⟧。',
      '3  新建公路近⟦8公里⟧。',
      '5  入园率、入学率均达⟦100%⟧。',
    ]);
  });

  it('tells a number of too many digits like any other that is none', async () => {
    const long = '1234567890123456789012345';
    const input = `编号${long}的项目投资3亿元，编号${'9'.repeat(24)}。`;
    const { stdout } = await runCli(folder, ['explain', '-'], input);
    expect(headsOf(stdout)).toEqual([`1  编号⟦${long}⟧的项目投资⟦3亿元⟧，编号⟦${'9'.repeat(24)}⟧。`]);
    expect(stdout).toContain(`  ${long}  no figure: overlong (non-figure/overlong/digits: A number of more`);
    expect(stdout).toContain('  3亿元  = 300000000 CNY  ');
    const all = await runCli(folder, ['-', '--summary'], input);
    expect(all.stderr).toContain('2 other numbers left out (bare 1, overlong 1)');
  });

  it('prints every figure of a number that gives several', async () => {
    const { stdout } = await explain('report.txt', '--at', '5');
    expect(stdout.match(/^ {2}100% .*«\S+»/gm)).toEqual([
      expect.stringContaining('«入园率»'),
      expect.stringContaining('«入学率»'),
    ]);
  });

  it('keeps to one line, also of a sentence that was wrapped', async () => {
    const first = await explain('wrapped.txt', '--at', '1');
    expect(first).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'extract: wrapped.txt: no number in line 1\n',
    });
    const second = await explain('wrapped.txt', '--at', '2');
    expect(second.code).toBe(0);
    expect(headsOf(second.stdout)).toEqual([
      expect.stringMatching(/^1-2 {2}.*资产 投资⟦6亿元⟧，.*⟦8公里⟧。$/),
    ]);
  });

  it('writes the records of extract as JSON, and the numbers that are none', async () => {
    const lines = recordsOf(await explain('report.txt', '--json'));
    const figures = lines.filter((line) => line.reason === null);
    const records = recordsOf(await runCli(folder, ['report.txt']));
    expect(figures.map(({ reason, rules, ...record }) => record)).toEqual(records);
    for (const { rule, rules } of lines) {
      expect((rules as { id: string }[]).map(({ id }) => id).join('+')).toBe(rule);
      for (const { finds } of rules as { finds: string }[]) expect(finds).toMatch(/^[A-Z].+\.$/s);
    }
    expect(lines.filter((line) => line.reason !== null)[1]).toMatchObject({
      file: 'report.txt',
      start: report.indexOf('2022年，'),
      line: 3,
      column: 1,
      text: '2022年',
      quote: report.split('\r\n')[2]!.split('新')[0],
      reason: 'date',
      rule: 'non-figure/date/calendar',
    });
    const starts = lines.map(({ start }) => start as number);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('lets --at choose among JSON lines', async () => {
    const lines = recordsOf(await explain('report.txt', '--at', '3', '--json'));
    expect(lines.map(({ text }) => text)).toEqual(['2022年', '3.5亿元', '112%', '9%', '8公里']);
  });

  it('reads web pages, other encodings, traditional characters and standard input', async () => {
    expect((await explain('page.html')).stdout).toContain('全镇面积⟦35平方公里⟧。');
    expect((await explain('gb.txt', '--encoding', 'gbk')).stdout).toContain('公路⟦8公里⟧。');
    const hant = await runCli(folder, ['explain', '-'], '全鎮新建公路8公里，改造農房35戶。');
    expect(hant.stdout).toContain('1  全鎮新建公路⟦8公里⟧，改造農房⟦35戶⟧。\n');
    expect(hant.stdout).toContain('  35戶  = 35 户  ');
  });

  it('never steers the terminal', async () => {
    const { stdout } = await runCli(folder, ['explain', '-'], '全镇\x1b[2J新建\u202e公路8公里。');
    expect(stdout).toContain('⟦8公里⟧');
    expect(/(?!\n)\p{Cc}|\u202e/u.test(stdout)).toBe(false);
  });

  it('leaves a file or folder of its name within reach', async () => {
    const ran = await runCli(folder, ['./explain']);
    expect(recordsOf(ran)).toMatchObject([{ file: './explain/a.txt', value: 8 }]);
    expect((await runCli(join(folder, 'explain'), ['explain', 'a.txt'])).stdout).toContain('⟦8公里⟧');
  });

  it('is listed in the help and has its own', async () => {
    expect((await runCli(folder, ['--help'])).stdout).toMatch(/^Commands:\n {2}explain /m);
    const own = await explain('--help');
    expect(own).toMatchObject({ code: 0, stderr: '' });
    expect(own.stdout).toContain('--at <line>');
  });
});

describe('extract explain that has nothing to explain', () => {
  it('says so and ends with 1', async () => {
    const line = await explain('report.txt', '--at', '4');
    expect(line).toMatchObject({ code: 1, stdout: '', stderr: 'extract: report.txt: no number in line 4\n' });
    const file = await explain('silent.txt', '--json');
    expect(file).toMatchObject({ code: 1, stdout: '', stderr: 'extract: silent.txt: no number in it\n' });
  });

  it.each(['nope.txt', 'explain'])('ends with 2 where %s cannot be read', async (path) => {
    const ran = await explain(path);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^extract: ${path}: .+; .+\\n$`));
  });

  it.each([
    [[], /missing required argument 'file'/],
    [[''], /empty/],
    [['report.txt', 'silent.txt'], /too many arguments/],
    [['report.txt', '--at', '0'], /counted 1, 2, 3/],
    [['report.txt', '--at', '2.5'], /counted 1, 2, 3/],
    [['report.txt', '--at', '6'], /has 5 lines and no line 6/],
    [['report.txt', '--format', 'json'], /unknown option/],
  ])('%j ends with 64 and says what is right', async (args, message) => {
    const ran = await explain(...args);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });

  it('refuses options of extract itself', async () => {
    const ran = await runCli(folder, ['-o', 'out.csv', 'explain', 'report.txt']);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toMatch(/'-o, --output <file>' stands before 'explain'/);
  });
});

/** The lines that show a sentence. */
function headsOf(stdout: string): string[] {
  return stdout.split('\n').filter((line) => /^\d/.test(line));
}
