import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { normalise } from '../../src/text/normalise.js';

it.each([
  ['常住人口[3]为56万人［12］。', '常住人口为56万人。'],
  ['企业有120 [3] 家,增长5.6[12]%。', '企业有120 家,增长5.6%。'],
  ['增长20%〔1〕［2］,达到“一核”[4]目标。', '增长20%,达到“一核”目标。'],
])('takes out the marks of footnotes: %s', (text, normal) => {
  expect(normalise(text).text).toBe(normal);
});

it.each([
  ['the note itself', '[1]常住人口:指住满半年的人。'],
  ['the year of a document', '澜府〔2024〕12号'],
  ['what stands between the digits of two numbers', '5[1]6'],
  ['words in brackets', '增长[注]'],
])('leaves %s', (_, text) => {
  expect(normalise(text).text).toContain(text.slice(text.search(/[[〔]/), text.search(/[[〔]/) + 2));
});

it('finds the same characters, and what a figure behind a mark goes on with', () => {
  const text = '青石市2023年工作总结\n地区生产总值增长20%[1],达到10282.51[2]亿元[3]。';
  const { records } = extractText(text);
  expect(records.map((record) => [record.text, record.value, record.metric])).toEqual([
    ['20%', 20, 'gdp'],
    ['10282.51[2]亿元', 1_028_251_000_000, 'gdp'],
  ]);
  for (const record of records) expect(text.slice(record.start, record.end)).toBe(record.text);
});

it('goes through a long text of nothing but such marks', () => {
  for (const piece of ['中[1]', '[', '[1', '中[123]]']) normalise(piece.repeat(100_000));
});
