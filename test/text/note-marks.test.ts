import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { normalise } from '../../src/text/normalise.js';

describe('numbers of notes', () => {
  it.each([
    ['地区生产总值[2]90亿元', '地区生产总值90亿元'],
    ['常住人口 [3] 42万人', '常住人口42万人'],
    ['就业人员［注4］12万人', '就业人员12万人'],
    ['城镇化率〔5〕提高', '城镇化率提高'],
    ['增长[6][7]8.2%', '增长8.2%'],
  ])('vanish from %s', (written, read) => {
    expect(normalise(written).text).toBe(read);
  });

  it.each([
    '[1]本公报为初步统计数',
    '云政发〔2021〕5号',
    '第3[2]5页',
    '[接上页]全年',
    '公报\n[2]按现价计算',
    '[a]',
    '[',
  ])('stay in %s', (written) => {
    expect(normalise(written).text).toBe(written);
  });

  it('are part of no name and no figure', () => {
    const { records } = extractText(
      '柳坪市2019年统计公报[1]\n全市地区生产总值 [2] 90亿元，比上年增长[3]7.2%；工业产值（注4）12亿元，税收 ①3亿元。',
    );
    expect(records.map(({ text, label, metric }) => `${text} ${label} ${metric}`)).toEqual([
      '90亿元 地区生产总值 gdp',
      '7.2% 地区生产总值 gdp',
      '12亿元 工业产值 industrial_output_value',
      '3亿元 税收 tax_revenue',
    ]);
  });

  it('go through a long text of nothing but brackets', () => {
    for (const piece of ['[', '[1', '中[1]', '中[1234]']) normalise(piece.repeat(100_000));
  });

  it('leave the characters of a figure that they stand in', () => {
    const text = '青石市2023年工作总结\n地区生产总值增长20%[1],达到10282.51[2]亿元[3]。';
    const { records } = extractText(text);
    expect(records.map((record) => [record.text, record.value, record.metric])).toEqual([
      ['20%', 20, 'gdp'],
      ['10282.51[2]亿元', 1_028_251_000_000, 'gdp'],
    ]);
    for (const record of records) expect(text.slice(record.start, record.end)).toBe(record.text);
  });
});
