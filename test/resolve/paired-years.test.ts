import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const periods = (text: string) =>
  extractText(text, { file: 'a.txt' }).records.map(({ text: figure, period }) => `${figure} ${period}`);

const HEAD = `2026年青桥市政府工作报告
——2026年1月12日在青桥市第八届人民代表大会第五次会议上
一、“十四五”时期工作回顾
`;

it('what goes on with a pair of values is of the years that the first pair names', () => {
  const text = `${HEAD}研发经费从2020年的5亿元增加到2025年的9亿元,占生产总值比重从1.1%提高到1.5%、由居全省第9位升到第4位;财政收入30亿元。
`;
  expect(periods(text)).toEqual([
    '5亿元 2020',
    '9亿元 2025',
    '1.1% 2020',
    '1.5% 2025',
    '第9位 2020',
    '第4位 2025',
    '30亿元 2021/2025',
  ]);
});

it('where only the year is named from which it went, the section gives the other', () => {
  const text = `${HEAD}城镇化率由2020年的52%提高到60%,绿化率由30%提高到35%,2024年就业率由90%提高到93%。
`;
  expect(periods(text)).toEqual([
    '52% 2020',
    '60% 2021/2025',
    '30% 2020',
    '35% 2021/2025',
    '90% 2024',
    '93% 2024',
  ]);
});

it('what 分别 hands out over a span of years has each of them, where it is told of one thing', () => {
  expect(
    periods('2016年至2018年,分别完成产值2.3亿元、3.1亿元、3.6亿元;分别完成投资7亿元、9亿元、10亿元。'),
  ).toEqual(['2.3亿元 2016', '3.1亿元 2017', '3.6亿元 2018', '7亿元 2016', '9亿元 2017', '10亿元 2018']);
  expect(periods('2016年至2018年,水稻、玉米、大豆产量分别为2万吨、3万吨、4万吨。')).toEqual([
    '2万吨 2016/2018',
    '3万吨 2016/2018',
    '4万吨 2016/2018',
  ]);
});

it('so are the values of a list that went from one to another', () => {
  const text = `${HEAD}生产总值从2020年的90亿元提高到120亿元,城乡居民收入分别从4万元、2万元提高到6万元、3万元。
`;
  expect(periods(text)).toEqual([
    '90亿元 2020',
    '120亿元 2021/2025',
    '4万元 2020',
    '2万元 2020',
    '6万元 2021/2025',
    '3万元 2021/2025',
  ]);
});
