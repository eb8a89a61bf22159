import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(`白石镇2023年工作总结\n${text}`).records.map((record) => `${record.text} ${record.label}`);

describe('what a figure without a name goes on with', () => {
  it.each([
    ['收集建议90条,答复率100%,落实办结82条。', ['90条 建议', '100% 答复率', '82条 建议']],
    ['发生火灾90起,直接损失40万元,起数下降9%。', ['90起 发生火灾', '40万元 直接损失', '9% 发生火灾起数']],
    ['新登记社会组织9家,注销5家。', ['9家 新登记社会组织', '5家 注销社会组织']],
    [
      '播种面积3200亩其中玉米2800亩、大豆400亩。',
      ['3200亩 播种面积', '2800亩 玉米播种面积', '400亩 大豆播种面积'],
    ],
    ['出生90人,出生率7.7‰,比上年减少8人。', ['90人 出生', '7.7‰ 出生率', '8人 出生']],
    ['综合得分93.2分,在街道14个社区中排第3。', ['93.2分 综合得分', '14个 社区', '第3 综合得分']],
    ['流转土地1500亩种植优质稻和油菜。', ['1500亩 流转土地']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
