import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/record/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
const report = '青山区2023年工作总结\n\n2023年，全区招商引资完成12.5亿元，同比增长9%。\n';
writeFiles(folder, {
  'reports/a.txt': report,
  'reports/b.html': '<html><body><h1>白水镇概况</h1><p>全镇面积<b>35</b>平方公里。</p></body></html>',
  'reports/sub/c.md': '全镇新建公路8公里。',
  'silent/a.txt': '这里没有任何数字。',
  './check/a.txt': '全镇新建公路8公里。',
});
const run = (...args: string[]) => runCli(folder, args);

describe('extract', () => {
  it('turns a folder into records, one a line in a pipe, and says nothing else', async () => {
    const ran = await run('reports');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const records = recordsOf(ran).map(checkRecord);
    expect(records.map(({ file, value, unit }) => [file, value, unit])).toEqual([
      ['reports/a.txt', 1_250_000_000, 'CNY'],
      ['reports/a.txt', 9, '%'],
      ['reports/b.html', 35, 'km2'],
      ['reports/sub/c.md', 8, 'km'],
    ]);
    for (const record of records.filter((r) => r.file === 'reports/a.txt')) {
      expect(report.slice(record.start, record.end)).toBe(record.text);
    }
    expect(records[0]).toMatchObject({ line: 3, column: report.split('\n')[2]!.indexOf('12.5') + 1 });
  });

  it('gives the same bytes each time', async () => {
    expect(await run('reports')).toEqual(await run('reports'));
  });

  it('gives a figure the same id wherever its folder lies', async () => {
    const ids = async (cwd: string, path: string) =>
      recordsOf(await runCli(cwd, [path])).map((record) => record.id);
    const expected = await ids(folder, 'reports');
    expect(new Set(expected).size).toBe(4);
    expect(await ids(join(folder, 'reports'), '.')).toEqual(expected);
    expect(await ids('/', join(folder, 'reports'))).toEqual(expected);
  });

  it('reads standard input', async () => {
    const ran = await runCli(folder, ['-'], '全镇新建公路8公里。');
    expect(ran.code).toBe(0);
    expect(recordsOf(ran)).toMatchObject([{ file: '-', value: 8, unit: 'km' }]);
  });

  it.each(['json', 'jsonl', 'csv', 'table'])('writes %s', async (format) => {
    const ran = await run('reports', '--format', format);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    if (format === 'json') expect(JSON.parse(ran.stdout)).toHaveLength(4);
    else expect(ran.stdout).toContain('12.5亿元');
  });

  it.each(['json', 'jsonl', 'csv'])('writes a .%s file and nothing on standard output', async (format) => {
    const expected = await run('reports', '-f', format);
    const ran = await run('reports', '-o', `out.${format}`);
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toBe(expected.stdout);
  });

  it('lets --format decide over the extension', async () => {
    await run('reports', '-o', 'out.txt', '-f', 'json');
    expect(JSON.parse(readFileSync(join(folder, 'out.txt'), 'utf8'))).toHaveLength(4);
  });

  it('reaches a folder that is named like a subcommand', async () => {
    expect(recordsOf(await run('./check'))).toHaveLength(1);
  });

  it('ends with 1 where nothing is found', async () => {
    expect(await run('silent')).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(await run('silent', '-f', 'json')).toEqual({ code: 1, stdout: '[]\n', stderr: '' });
  });

  it('prints its version and help on standard output', async () => {
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await run('--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Examples:');
  });
});
