import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map(({ text: figure, status }) => `${figure} ${status}`);

it('a bill is a plan, and whoever is on a list is none', () => {
  const text = '卑南乡民代表会报告\n114年度总预算案岁入2亿元，岁出3亿元。新增62户，累计列册1,236户。';
  expect(said(text)).toEqual(['2亿元 target', '3亿元 target', '62户 actual', '1,236户 actual']);
});

it('what a revised estimate is the topic of is estimated', () => {
  const text = '香港财政预算案演辞\n2013-14年度的修订预算：政府收入4,480亿元。';
  expect(said(text)).toEqual(['4,480亿元 target']);
});

it('what the news of a budget tells of its sides is planned, and what was struck out is done', () => {
  const text =
    '青禾乡代表会三读通过114年度总预算\n总计岁入四千三百万元，岁出四千五百万元，移用以前年度岁计剩余二百万元。代表会删除活动费10万元。';
  expect(said(text)).toEqual([
    '四千三百万元 target',
    '四千五百万元 target',
    '二百万元 target',
    '10万元 actual',
  ]);
});

it('a budget by its title alone is a plan for its year', () => {
  const text =
    '114年度中央政府总预算追加预算案\n主要内容包括：\n（１）渔业署主管办理渔港工程所需经费30.1亿元。';
  expect(said(text)).toEqual(['30.1亿元 target']);
  expect(extractText(text).records[0]?.period).toBe('2025');
});

it('money is told without its unit in Hong Kong and Macau, too', () => {
  const units = (text: string) =>
    extractText(text).records.map(({ text: figure, unit }) => `${figure} ${unit}`);
  expect(units('2024年澳门渔船买卖统计\n渔船买卖12宗,总值5.8亿,上升12%。')).toEqual([
    '12宗 宗',
    '5.8亿 MOP',
    '12% %',
  ]);
  expect(units('青石县114年度总预算\n岁入累计66亿8百万居全县第一。')[0]).toBe('66亿8百万 TWD');
});
