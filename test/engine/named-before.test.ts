import { describe, expect, test } from 'vitest';
import { joined } from '../../src/engine/named-before.js';
import { extractText } from '../../src/extract-text.js';

const labels = (text: string) => extractText(text, { file: 'a.txt' }).records.map(({ label }) => label);

describe('what bare names are of', () => {
  test.each([
    ['a clause that only says how', '走公司带基地模式,种植面积稳定在300亩。', ['种植面积']],
    ['a clause on things in general', '经济运行稳中有进,利润增长5%。', ['利润']],
    [
      'a sentence on something else',
      '花卉产量增长6%。开辟低空旅游市场,拓展航拍应用。产值超过20亿元。',
      ['花卉产量', '产值'],
    ],
    [
      'the sector that the sentence started with',
      '蓝莓产业:以东溪村、西溪村为主,种植面积260亩。',
      ['蓝莓产业种植面积'],
    ],
    ['the sector of a sentence before', '氢能产业延链补链,引进配套企业。产值突破30亿元。', ['氢能产业产值']],
    ['a part of another kind', '林下经济面积26万亩、产值13亿元。', ['林下经济面积', '林下经济产值']],
    ['a measure without a thing', '装机规模增长8%,利用率达96%。', ['装机规模', '利用率']],
    ['people, who are not made', '总人口2万人,总产值5亿元。', ['总人口', '总产值']],
    ['what is made in a year', '年产铁精粉7万吨,年产值1亿元。', ['年产铁精粉', '年产值']],
    ['a count and how long all are', '共有河流25条,全长130公里。', ['河流', '河流全长']],
    ['a project spoken of before', '引进了青桥滑雪场,该项目规划占地面积2平方公里。', ['规划占地面积']],
    ['the share of a sector', '旅游业一直是支柱产业之一,占地区生产总值8%。', ['旅游业占地区生产总值']],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test('what thing and measure both say stands once', () => {
    expect(joined('生活污水处理', '处理率')).toBe('生活污水处理率');
    expect(joined('粮食', '产量')).toBe('粮食产量');
    expect(joined('粮食产量', '产量')).toBe('粮食产量');
  });
});
