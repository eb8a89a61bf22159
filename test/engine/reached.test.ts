import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** What the last record of a text says: figure, aspect, metric and status. */
function lastSaid(text: string): string {
  const {
    text: figure,
    value,
    aspect,
    metric,
    status,
  } = extractText(text, { file: 'x.txt' }).records.at(-1)!;
  return `${figure} ${value} ${aspect} ${metric} ${status}`;
}

describe('a pace that a later clause says is reached', () => {
  test.each([
    ['GDP增速继续领跑全市,达到6.4%。', '6.4% 6.4 growth gdp actual'],
    ['固定资产投资增速居全市第二位,为11%。', '11% 11 growth fixed_asset_investment actual'],
    ['出口增速比上年回落2个百分点,至5%。', '5% 5 growth exports actual'],
    ['工业企业利润降幅继续收窄,为4%。', '4% -4 growth enterprise_profit actual'],
    ['地区生产总值增长5.5%以上,力争达到6%。', '6% 6 growth gdp target'],
    [
      '工业增加值、固定资产投资增速均高于全市平均水平,分别达到7%、9%。',
      '9% 9 growth fixed_asset_investment actual',
    ],
  ])('%s', (text, expected) => {
    expect(lastSaid(text)).toBe(expected);
  });

  test.each([
    ['医保覆盖率提高2%,达到95%。', '95% 95 level social_insurance_coverage actual'],
    ['GDP增速快于全市,税收占比达到71%。', '71% 71 share tax_revenue actual'],
    ['投资增速居全市首位,90%的项目已经开工。', '90% 90 share project_count actual'],
  ])('none: %s', (text, expected) => {
    expect(lastSaid(text)).toBe(expected);
  });
});
