import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const units = (text: string) =>
  extractText(`白石镇2023年工作总结\n${text}`).records.map((record) => `${record.text} ${record.unit}`);

describe('the unit of an amount that is written without one', () => {
  it.each([
    ['项目总投资2.3亿,占地80亩。', ['2.3亿 CNY', '80亩 mu']],
    ['税收9200万,同比增加800万。', ['9200万 CNY', '800万 CNY']],
    ['村集体经济收入突破150万。', ['150万 CNY']],
    ['财政结余150万,储备30万,总预算900万。', ['150万 CNY', '30万 CNY', '900万 CNY']],
    ['出境旅游人次320万。', ['320万 ']],
    ['惠及群众1.3万,全镇总人口4.6万。', ['1.3万 ', '4.6万 ']],
    ['实际利用外资1.2亿。', ['1.2亿 ']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  it.each([
    ['歲入編列2兆8600億,較113年度減少300億;兩者相抵差短120億。', ['2兆8600億 TWD', '300億 TWD', '120億 TWD']],
    ['全台人口逾2億。', ['2億 ']],
  ])('in Taiwan: %s', (text, expected) => {
    const { records } = extractText(`行政院114年度中央政府總預算案\n${text}`);
    expect(records.map((record) => `${record.text} ${record.unit}`)).toEqual(expected);
  });
});

it('a ministry speaks of all Taiwan, of who is insured and of homes by their own words', () => {
  const { records } = extractText(
    '教育部预测国小学生\n據教育部統計,一一三學年國小學生還有60萬人,未來將跌破50萬人。農民健康保險加保者30萬人。行政院補助20億元。',
  );
  expect(records.map(({ text, qualifier, metric, subject }) => [text, qualifier, metric, subject])).toEqual([
    ['60萬人', 'exact', null, '台湾'],
    ['50萬人', 'at_most', null, '台湾'],
    ['30萬人', 'exact', 'social_insurance_enrollment', '台湾'],
    ['20億元', 'exact', 'subsidies_paid', '台湾'],
  ]);
});

it('homes and square feet of Hong Kong', () => {
  expect(units('首季落成3115伙,面積431至752方呎。')).toEqual(['3115伙 伙', '431至752方呎 平方英尺']);
});
