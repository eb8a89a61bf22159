import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map(({ text: figure, status, period }) => `${figure} ${status} ${period}`);

it('since the year began is the half that a report is on', () => {
  expect(said('望湖街道2024年上半年工作总结\n今年以来，新引进项目6个，到位资金2亿元。')).toEqual([
    '6个 actual 2024-01/2024-06',
    '2亿元 actual 2024-01/2024-06',
  ]);
  expect(said('望湖街道2024年工作总结\n今年以来，新引进项目6个。')).toEqual(['6个 actual 2024']);
});

it('how much of its goal an expected sum is, is expected too', () => {
  const title = '望湖街道2024年上半年工作总结\n2024年7月5日\n';
  expect(said(`${title}预计全年完成税收3亿元，同比增长8%，完成区下达任务的102%，总量居全区第四。`)).toEqual([
    '3亿元 target 2024',
    '8% target 2024',
    '102% target 2024',
    '第四 target 2024',
  ]);
  expect(said(`${title}上半年完成税收1亿元，完成区下达任务的52%。`).map((s) => s.split(' ')[1])).toEqual([
    'actual',
    'actual',
  ]);
});
