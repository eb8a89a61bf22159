import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map(({ text: figure, period }) => `${figure} ${period}`);

it('a report titled with a month that opens with those up to it is on all of them', () => {
  expect(
    said('青桥区2024年3月经济运行情况\n一季度，全区经济平稳。\n规模工业增加值增长6%。3月份，增长5%。'),
  ).toEqual(['6% 2024-01/2024-03', '5% 2024-03']);
  expect(said('青桥区2024年5月经济运行情况\n1-5月，全区税收3亿元。\n出口增长7%。')).toEqual([
    '3亿元 2024-01/2024-05',
    '7% 2024-01/2024-05',
  ]);
  expect(said('青桥区2024年5月经济运行情况\n5月份，税收3亿元。\n出口增长7%。')).toEqual([
    '3亿元 2024-05',
    '7% 2024-05',
  ]);
});

it('the month that stood out among those of a year is not what its parts are told of', () => {
  const text = '2017年青桥区统计公报\n全年支出9亿元。12月份单月最高，为2亿元。其中镇级支出3亿元。';
  expect(said(text)).toEqual(['9亿元 2017', '2亿元 2017-12', '3亿元 2017']);
});

it('the day on which a report was made public is not what it is on', () => {
  const text =
    '2020年青桥市生态环境状况公报\n6月2日，市局召开发布会，公布了公报。优良率为90%，上升2个百分点。';
  expect(said(text)).toEqual(['90% 2020', '2个百分点 2020']);
});

it('a report on a quarter of a year that it leaves unnamed holds it against the year before', () => {
  const text = '青桥区一季度经济运行情况\n一季度，全区税收3亿元，增长8%。';
  expect(extractText(text).records.map(({ basis }) => basis)).toEqual([null, 'yoy']);
});

it('what a ministry gave out on the country is on it', () => {
  const text = '生态环境部发布2020年全国生态环境质量简况\n森林覆盖率为23%。';
  expect(extractText(text).records[0]?.subject).toBe('全国');
});
