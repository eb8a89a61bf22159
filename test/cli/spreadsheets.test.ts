import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
writeFiles(folder, {
  'reports/a.txt': `青山区2023年工作总结

2023年，全区招商引资内资完成67286.37万元，完成年初任务的112%，同比增长9%。累计服务群众7.15万人。
2024年，力争招商引资完成8亿元。
全年拨付财政资金12345678901234567.89元。
`,
  'reports/b.txt': '白水镇2022年工作总结\n\n2022年，全镇地区生产总值完成35.2亿元，同比增长6.1%。\n',
  'broken/c.pdf': '%PDF-1.4 and nothing else',
});
const run = (...args: string[]) => runCli(folder, args);
const csv = async (...args: string[]) => {
  const ran = await run('reports', '-f', 'csv', ...args);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return parse(ran.stdout, { bom: true }) as string[][];
};

describe('csv', () => {
  it('has the columns named, in Chinese, with a readable value', async () => {
    const rows = await csv('--lang', 'zh', '--scale', 'auto', '--columns', '主体，指标,value,unit,方面');
    expect(rows[0]).toEqual(['主体', '指标', '数值', '单位', '可读值', '方面']);
    expect(rows[1]).toEqual(['青山区', '招商引资', '672863700', '元', '67286.37 万元', '水平']);
    expect(rows.map((row) => row[4])).toContain('7.15 万人');
  });

  it('has the exact digits beside numbers that lose them', async () => {
    const rows = await csv('--columns', 'value,value_text');
    expect(rows.filter((row) => row[1] !== '')).toEqual([
      ['value', 'value_text'],
      ['12345678901234568', '12345678901234567.89'],
    ]);
  });

  it('starts with a byte order mark for Excel', async () => {
    expect((await run('reports', '-f', 'csv', '--bom')).stdout).toMatch(/^\ufeffid,file,/);
  });

  it('has a row for each subject and period', async () => {
    const rows = await csv('--wide', '--metric', '招商引资,gdp');
    expect(rows[0]).toEqual([
      ...['subject', 'period', 'file', 'gdp level (CNY)', 'gdp growth yoy (%)'],
      ...['investment_attracted level (CNY)', 'investment_attracted level target (CNY)'],
      ...['investment_attracted growth yoy (%)', 'investment_attracted completion (%)'],
    ]);
    expect(rows.slice(1)).toEqual([
      ['青山区', '2023', 'reports/a.txt', '', '', '672863700', '', '9', '112'],
      ['青山区', '2024', 'reports/a.txt', '', '', '', '800000000', '', ''],
      ['白水镇', '2022', 'reports/b.txt', '3520000000', '6.1', '', '', '', ''],
    ]);
  });
});

describe('filters', () => {
  it.each([
    [
      ['--metric', '招商引资'],
      ['67286.37万元', '112%', '9%', '8亿元'],
    ],
    [
      ['--metric', 'investment', '--aspect', '增长,completion'],
      ['112%', '9%'],
    ],
    [
      ['--metric', 'gdp', '--metric', 'beneficiaries'],
      ['7.15万人', '35.2亿元', '6.1%'],
    ],
    [['--status', '目标'], ['8亿元']],
    [
      ['--subject', '白水'],
      ['35.2亿元', '6.1%'],
    ],
    [
      ['--period', '2022,2024'],
      ['8亿元', '35.2亿元', '6.1%'],
    ],
  ])('%j', async (args, texts) => {
    expect(recordsOf(await run('reports', ...args)).map(({ text }) => text)).toEqual(texts);
    const markdown = await run('reports', '-f', 'md', '--columns', 'text', ...args);
    expect(markdown.stdout).toBe(`| text |\n| --- |\n${texts.map((text) => `| ${text} |\n`).join('')}`);
  });

  it('that leave nothing end with 1', async () => {
    expect(await run('reports', '--period', '1999')).toEqual({ code: 1, stdout: '', stderr: '' });
  });
});

describe('bad usage', () => {
  it.each([
    [['--metric', 'investmnt'], "'investmnt' is no metric; did you mean investment_attracted"],
    [['--metric', '招商引姿'], "'招商引姿' is no metric; did you mean 招商引资"],
    [['--aspect', 'grwoth'], "'grwoth' is no aspect; did you mean growth"],
    [['--status', 'zzz'], 'use actual (实际), target (目标), baseline (基数)'],
    [['--period', '2023年'], "'2023年' is no period"],
    [['-f', 'csv', '--columns', 'valeu'], "'valeu' is no column; did you mean value"],
    [['-f', 'csv', '--columns', 'value,数值'], "'数值' is named twice"],
    [['-f', 'csv', '--columns', 'value,'], 'write a,b,c'],
    [['-f', 'jsonl', '--columns', 'value'], "option '--columns' does not go with the format jsonl"],
    [['-f', 'xlsx', '--wide'], 'xlsx has a wide sheet anyway'],
    [['-f', 'csv', '--wide', '--columns', 'value'], 'leave one of them out'],
    [['-f', 'md', '--bom'], "option '--bom' does not go with the format md"],
  ])('%j', async (args, message) => {
    const ran = await run('reports', ...args);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});

describe('files', () => {
  it('are workbooks with the files that were read and those that could not be', async () => {
    const ran = await run('reports', 'broken', 'nowhere.txt', '-o', 'all.xlsx');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    const book = read(readFileSync(join(folder, 'all.xlsx')));
    const rows = utils.sheet_to_json<(string | number)[]>(book.Sheets.files!, { header: 1, defval: '' });
    const byFile = new Map(rows.map(([file, ...rest]) => [file, rest]));
    expect(byFile.get('reports/a.txt')).toEqual([6, 3, '']);
    expect(byFile.get('reports/b.txt')?.[0]).toBe(2);
    expect(byFile.get('broken/c.pdf')?.[0]).toBe('');
    expect(byFile.get('broken/c.pdf')?.[2]).not.toBe('');
    expect(byFile.get('nowhere.txt')?.[2]).not.toBe('');
    expect(utils.sheet_to_json(book.Sheets.records!)).toHaveLength(8);
  });

  it.each(['xlsx', 'parquet', 'md'])('.%s appear only when they are complete', async (extension) => {
    writeFiles(folder, { [`${extension}/out.${extension}`]: 'old' });
    const path = `${extension}/out.${extension}`;
    expect((await run('nowhere', '-o', path)).code).toBe(2);
    expect(readFileSync(join(folder, path), 'utf8')).toBe('old');
    expect(await run('reports', '-o', path)).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(folder, path), 'latin1')).toMatch(/^(?:PK|PAR1|\|)/);
    expect(readdirSync(join(folder, extension))).toEqual([`out.${extension}`]);
  });

  it.each([
    ['list.csv', []],
    ['wide.csv', ['--wide']],
    ['list.md', []],
    ['wide.md', ['--wide']],
    ['list.parquet', []],
  ])('%s is not read as a report of its folder', async (name, args) => {
    writeFiles(folder, { 'own/a.txt': '2023年，全镇新建公路8公里。' });
    expect((await run('own', '-o', `own/${name}`, ...args)).code).toBe(0);
    expect(recordsOf(await run('own')).map(({ file }) => file)).toEqual(['own/a.txt']);
  });

  it.each(['xlsx', 'parquet'])('.%s go into a pipe as well', async (format) => {
    const ran = await run('reports', '-f', format);
    expect(ran.stdout).toMatch(/^(?:PK|PAR1)/);
  });
});
