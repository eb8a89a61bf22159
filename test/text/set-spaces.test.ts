import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { normalise } from '../../src/text/normalise.js';

it.each([
  ['全区增长 6.4 %，比 2023 年快。', '全区增长6.4%,比2023年快。'],
  ['增速由 -3.8% 回升，列全市第 5 位。', '增速由-3.8%回升,列全市第5位。'],
  ['增长\u00a06.4\u00a0个百分点。', '增长6.4个百分点。'],
  ['人均 GDP 达 6 万元，R&D 经费增长。', '人均GDP达6万元,R&D经费增长。'],
  ['2024 年统计公报', '2024年统计公报'],
  ['工作总结及 2024 年工作思路', '工作总结及2024年工作思路'],
  [
    '有 4 个 案例入选，适用率 90 % 以上 ，挽损 3260 余万元 。',
    '有4个案例入选,适用率90%以上,挽损3260余万元。',
  ],
])('takes out the spaces set around numbers: %s', (text, normal) => {
  expect(normalise(text).text).toBe(normal);
});

it.each([
  ['digits of one number', '提供2 300个宿位，为期5年。'],
  ['a numbered line', '1 加强领导，落实责任。'],
  ['columns', '生产总值 766 亿元 6.4'],
  ['a number that is no year', '完成率及 2024 个'],
  ['wide gaps', '生产总值  766亿元，增长6%'],
  ['a name behind a date', '2024年4月10日 林远，记者'],
  ['Latin words', '引进Hua Tai公司，建成5G B座'],
])('leaves those of %s', (_, text) => {
  expect(normalise(text).text).toBe(normalise(text.replaceAll(' ', '_')).text.replaceAll('_', ' '));
});

it('finds the same characters', () => {
  const text = '2024 年全区新增市场主体 1.27 万户，列全市第 5 位。';
  const records = extractText(text).records;
  expect(records.map((record) => [record.text, record.value, record.period])).toEqual([
    ['1.27 万户', 12700, '2024'],
    ['第 5 位', 5, '2024'],
  ]);
  for (const record of records) expect(text.slice(record.start, record.end)).toBe(record.text);
});

it('goes through a long text of nothing but such spaces', () => {
  expect(normalise('年 5 '.repeat(1_000_000)).text.length).toBeGreaterThan(1_000_000);
  expect(normalise('年 5 \n'.repeat(500_000)).text.length).toBeGreaterThan(1_000_000);
});
