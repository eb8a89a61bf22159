import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map(({ text: figure, label, metric }) => `${figure} ${label} ${metric}`);

it('how far works have come is said of those counted before', () => {
  expect(said('青石镇2023年工作总结\n实施工程60件，已完工40件、施工中15件、设计中5件。')).toEqual([
    '60件 工程 project_count',
    '40件 工程完工 project_count',
    '15件 施工中工程 project_count',
    '5件 设计中工程 project_count',
  ]);
});

it('when one work is to be done says nothing of the next', () => {
  const text = '青石市2023年工作总结\n东线工程进度81%，预计2025年6月完工；西线总经费12亿元。';
  const { period, status } = extractText(text).records.at(-1)!;
  expect([period, status]).toEqual(['2023', 'actual']);
});
