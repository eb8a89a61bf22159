import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const subjects = (text: string) =>
  extractText(`青石区2024年统计公报\n${text}`).records.map(({ subject }) => subject);

it.each([
  ['parts', '白河镇常住人口5.2万人。其中,60岁以上老人1.2万人。'],
  ['parts by a feature', '白河镇常住人口5.2万人。按性别分,男性2.6万人。'],
  ['how it has changed', '白河镇财政收入5亿元。同比增长6%。'],
])('a sentence on %s of what the one before told is about the same', (_, text) => {
  expect(subjects(text)).toEqual(['白河镇', '白河镇']);
});

it('is about the report’s own place where it says so, or in a new paragraph', () => {
  expect(subjects('白河镇粮食产量5万吨。全区财政收入6亿元。')).toEqual(['白河镇', '青石区']);
  expect(subjects('白河镇粮食产量5万吨。\n其中,小麦2万吨。')).toEqual(['白河镇', '青石区']);
});

it('takes no longer for many of them than for few', () => {
  expect(subjects(`${'其中。'.repeat(50_000)}其中,小麦2万吨。`)).toEqual(['青石区']);
});

it('is about the report’s own place where what that lies in stands before it', () => {
  const { records } = extractText(
    '云溪县白河镇2020年部门预算\n云溪县白河镇人民政府2020年收支总预算900万元。',
  );
  expect(records.map(({ subject, label }) => [subject, label])).toEqual([['白河镇', '收支总预算']]);
});

it('is about the report’s own place behind a road that was finished in passing', () => {
  expect(subjects('青云高铁白河段全线贯通,新增高速公路305公里。')).toEqual(['青石区']);
});

it('is about each place of a list that tells how much it has grown there', () => {
  const text = '财政收入增长8%,其中白河镇增长12%、东溪镇增长6%,增速快于去年2个百分点。';
  expect(subjects(text)).toEqual(['青石区', '白河镇', '东溪镇', '青石区']);
  expect(subjects('财政收入增幅最大的是白河镇(增长12%)、东溪镇(增长6%)。')).toEqual(['白河镇', '东溪镇']);
  expect(subjects('财政收入增幅最大的是白河镇(增长了12%)、东溪镇(上升6%)。')).toEqual(['白河镇', '东溪镇']);
});
