import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const periods = (text: string) =>
  extractText(text, { file: 'a.txt' }).records.map(({ text: figure, period }) => `${figure} ${period}`);

const HEAD = `2026年青桥市政府工作报告
——2026年1月12日在青桥市第八届人民代表大会第五次会议上
一、2025年和“十四五”时期工作回顾
`;

it('years added up or averaged hold for what they are said of', () => {
  const text = `${HEAD}2025年,生产总值500亿元,五年年均增长6%,快于全国1个百分点,人均7万元;五年累计投资300亿元;财政收入30亿元。
`;
  expect(periods(text)).toEqual([
    '500亿元 2025',
    '6% 2021/2025',
    '1个百分点 2021/2025',
    '7万元 2025',
    '300亿元 2021/2025',
    '30亿元 2025',
  ]);
});

it('a part of the year told in January is over', () => {
  expect(periods(`${HEAD}上半年财政收入增长3%,在去年增长2%的基础上回升。\n`)[0]).toBe('3% 2025-01/2025-06');
});

it('what has fallen in all over five years is told of all of them, behind their last year too', () => {
  const head = HEAD.replace('2025年和“十四五”时期', '过去五年');
  const text = `${head}2025年,生产总值500亿元,是2020年的1.4倍,年均增长6%;能耗累计下降21%。
`;
  expect(periods(text)).toEqual(['500亿元 2025', '1.4倍 2025', '6% 2020/2025', '21% 2021/2025']);
});

it('a pace averaged over years starts from the one compared with', () => {
  expect(periods(`${HEAD}2025年,国民收入675亿元,比2020年增长23.7%,五年平均增长4.3%。\n`)[2]).toBe(
    '4.3% 2020/2025',
  );
});

it('a year within a review holds for the profit of what it tells the output of', () => {
  const head = HEAD.replace('2025年和“十四五”时期', '过去五年');
  expect(periods(`${head}工业加快发展,2024年工业增加值348亿元,实现利润40亿元,粮食产量9万吨。\n`)).toEqual([
    '348亿元 2024',
    '40亿元 2024',
    '9万吨 2021/2025',
  ]);
});

it('the years of a plan that a pace within a sentence is averaged over hold for nothing else', () => {
  const head = HEAD.replace('2025年和“十四五”时期', '2025年');
  const text = `${head}2025年生产总值增长5%,“十四五”以来年均增长6%(现价);财政收入30亿元、增长4%。\n`;
  expect(periods(text)).toEqual(['5% 2025', '6% 2021/2025', '30亿元 2025', '4% 2025']);
});

it('the heading of a term and its last year is that of the term', () => {
  const head = HEAD.replace('2025年和“十四五”时期', '市政府本届任期和2025年');
  expect(periods(`${head}易地搬迁3万人。\n`)).toEqual(['3万人 2021/2025']);
});

it('the year of what a congress had decided on says nothing of what is told', () => {
  const text =
    '望湖省2025年上半年计划执行情况的报告\n上半年,全省落实人代会批准的2025年国民经济和社会发展计划的决议,生产总值900亿元。\n';
  expect(periods(text)).toEqual(['900亿元 2025-01/2025-06']);
});

it('years behind which 共 adds up hold for it, as those before 累计 do; what they share is no sum', () => {
  const text = `${HEAD}连续三年共投入资金9亿元,建成学校12所。三年共同富裕项目8个。\n`;
  expect(periods(text)).toEqual(['9亿元 2023/2025', '12所 2023/2025', '8个 2025']);
});
