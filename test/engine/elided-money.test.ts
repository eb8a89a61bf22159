import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const units = (text: string) =>
  extractText(`花莲县政府105年施政报告\n${text}`).records.map(
    ({ text: figure, unit }) => `${figure} ${unit}`,
  );

it('what is put into works is money without its 元', () => {
  expect(units('渔港工程共25案,投入1.5亿;护岸工程10件总计5,700万,设计7件138万。')).toEqual([
    '25案 案',
    '1.5亿 TWD',
    '10件 件',
    '5,700万 TWD',
    '7件 件',
    '138万 TWD',
  ]);
});

it('so is what rose in a year', () => {
  expect(units('营业额达324亿年升13%。')).toEqual(['324亿 TWD', '13% %']);
});

it('what is brought about or given is named behind its amount', () => {
  const labels = extractText(
    '花莲县政府105年施政报告\n每年创造3亿元产值,为县库带来2,000万元收入;县民每人3000元振兴券。',
  ).records;
  expect(labels.map(({ label }) => label)).toEqual(['产值', '收入', '振兴券']);
});
