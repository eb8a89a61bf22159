import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { sampleRecord } from '../sample-record.js';
import { type Wishes, writtenText } from './written.js';

async function wide(records: readonly FigureRecord[], wishes: Wishes = {}) {
  const said: string[] = [];
  const text = await writtenText('csv', records, {
    wide: true,
    warn: (message) => said.push(message),
    ...wishes,
  });
  return { rows: parse(text) as string[][], said };
}

const growth = { text: '9%', value: 9, unit: '%', aspect: 'growth', basis: 'yoy' } as const;

it('has a row for each subject and period and a column for each metric and aspect, with its unit', async () => {
  const { rows, said } = await wide([
    sampleRecord(growth),
    sampleRecord(),
    sampleRecord({ period: '2022', value: 1e9 }),
    sampleRecord({ subject: '白水镇', metric: 'gdp', value: 5e8 }),
  ]);
  expect(rows).toEqual([
    [
      'subject',
      'period',
      'file',
      'gdp level (CNY)',
      'investment_attracted level (CNY)',
      'investment_attracted growth yoy (%)',
    ],
    ['青山区', '2022', 'reports/qingshan.txt', '', '1000000000', ''],
    ['青山区', '2023', 'reports/qingshan.txt', '', '1250000000', '9'],
    ['白水镇', '2023', 'reports/qingshan.txt', '500000000', '', ''],
  ]);
  expect(said).toEqual([]);
});

it('keeps goals, other bases and other units in columns of their own', async () => {
  const { rows, said } = await wide(
    [
      sampleRecord(),
      sampleRecord({ status: 'target' }),
      sampleRecord({ unit: 'USD' }),
      sampleRecord(growth),
      sampleRecord({ ...growth, basis: 'annual_average' }),
      sampleRecord({ ...growth, basis: null }),
    ],
    { lang: 'zh' },
  );
  expect(rows[0]!.slice(3)).toEqual([
    '招商引资 水平（元）',
    '招商引资 水平（美元）',
    '招商引资 水平 目标（元）',
    '招商引资 增长（%）',
    '招商引资 增长 同比（%）',
    '招商引资 增长 年均（%）',
  ]);
  expect(said).toEqual([]);
});

it('puts the figures of several files into the row of their subject, and those without a subject into rows of each file', async () => {
  const { rows } = await wide([
    sampleRecord({ file: 'a.txt' }),
    sampleRecord({ file: 'b.txt', ...growth }),
    sampleRecord({ file: 'a.txt', subject: null, period: null }),
    sampleRecord({ file: 'b.txt', subject: null, period: null }),
  ]);
  expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ['青山区', '2023', 'a.txt; b.txt'],
    ['', '', 'a.txt'],
    ['', '', 'b.txt'],
  ]);
});

it('keeps the first of conflicting values and tells of the other; the same value again is none', async () => {
  const { rows, said } = await wide([
    sampleRecord({ file: 'a.txt', line: 3 }),
    sampleRecord({ file: 'b.txt', line: 7, value: 1.3e9 }),
    sampleRecord({ file: 'c.txt' }),
  ]);
  expect(rows[1]!.slice(2)).toEqual(['a.txt', '1250000000']);
  expect(said).toEqual([
    '青山区, 2023, investment_attracted level (CNY): 1250000000 (a.txt:3) is kept, 1300000000 (b.txt:7) is left out',
  ]);
});

it('counts conflicts beyond the first twenty, and figures without a metric', async () => {
  const { said } = await wide([
    ...Array.from({ length: 26 }, (_, i) => sampleRecord({ value: i })),
    sampleRecord({ metric: null }),
  ]);
  expect(said).toHaveLength(22);
  expect(said[20]).toContain('5 more conflicting values');
  expect(said[21]).toContain('1 figure without a metric');
});

it('writes ranges as text and guards subjects', async () => {
  const { rows } = await wide([
    sampleRecord({ value_max: 1.5e9, subject: '=1+1' }),
    sampleRecord({ ...growth, value: -9, subject: '=1+1' }),
  ]);
  expect(rows[1]).toEqual(["'=1+1", '2023', 'reports/qingshan.txt', '1250000000–1500000000', '-9']);
});

it('is a table of Markdown as well', async () => {
  expect(await writtenText('md', [sampleRecord()], { wide: true })).toBe(
    `| subject | period | file | investment_attracted level (CNY) |
| --- | --- | --- | ---: |
| 青山区 | 2023 | reports/qingshan.txt | 1250000000 |
`,
  );
});
