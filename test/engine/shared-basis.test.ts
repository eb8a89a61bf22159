import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** The basis of each growth and change of a text; sentences are invented. */
function bases(text: string) {
  return extractText(text, { file: 'report.txt' })
    .records.filter(({ aspect }) => aspect === 'growth' || aspect === 'change')
    .map(({ basis }) => basis);
}

const YEAR = '青桥市2018年渔业统计公报\n';
const MONTH = '2022年9月青桥市渔业运行情况\n';

describe('a change that names nothing to compare with', () => {
  test.each([
    ['of the thing that was just compared', '渔船320艘,比2013年末增加30艘,增长10.3%。', ['other', 'other']],
    ['of another thing', '渔船比2013年增加30艘,渔民增长2.1%。', ['other', 'yoy']],
    [
      'behind what the sentence goes in with',
      '与2010年相比,渔船增加30艘,渔民减少12人;养殖比重提高2.1个百分点。',
      ['other', 'other', 'other'],
    ],
    [
      'on the month right before',
      '渔民9月份较8月份增加30人,渔船与去年9月比较减少2艘。',
      ['previous_period', 'yoy'],
    ],
    ['on a quarter of the year before', '2018年第一季与去年第四季比较,渔民增加30人。', ['previous_period']],
    ['on another quarter', '2018年第三季渔民较第一季增加30人。', ['other']],
    ['behind 与上年同比', '渔船数与上年同比,增加30艘,渔民增长2.1%。', ['yoy', 'yoy']],
    [
      'in the same time as the sentence before',
      '渔民由2018年4月至6月的4 100人增至2018年7月至9月的4 200人,增加100人。同期的养殖户由520人增至540人,增加20人。',
      ['other', 'other'],
    ],
    [
      'said likewise of something else',
      '渔价平均每月升幅为0.1%。剔除所有一次性措施的影响,相应的升幅为0.2%。',
      ['previous_period', 'previous_period'],
    ],
    ['of a part, by another word', '渔船比2013年末增加30艘,当中木船增加12艘。', ['other', 'other']],
    ['behind the year before', '与上年相比,渔船增加30艘,渔民减少12人。', ['yoy', 'yoy']],
    [
      'behind the value that it is held against',
      '渔民520人,与2010年渔业普查的480人相比,增加40人,增长8.3%。',
      ['other', 'other'],
    ],
    [
      'of a part of what is told by its yearly pace',
      '五年来,渔业产值年均增长9%,其中养殖业、捕捞业分别增长3%、12%。',
      ['annual_average', 'annual_average', 'annual_average'],
    ],
    ['of a part', '渔民比2013年末增加30人,其中女性增加12人。', ['other', 'other']],
    [
      'of another thing, where the time has brackets',
      '渔船比2013年末(第二次普查年份,下同)增加30艘,增长10.3%。',
      ['other', 'other'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bases(YEAR + text)).toEqual(expected);
  });

  test.each([
    [
      'in the sentence on parts of what was told',
      '9月份,海鱼价格环比上涨0.3%,河鱼上涨0.5%。其中,鲜鱼上涨1.9%。冻鱼产量增长4%。',
      ['previous_period', 'previous_period', 'previous_period', 'yoy'],
    ],
    [
      'where two comparisons were made',
      '9月份,海鱼价格同比上涨2.3%,环比上涨0.3%,河鱼上涨0.5%。其中,鲜鱼上涨1.9%。',
      ['yoy', 'previous_period', 'yoy', 'yoy'],
    ],
    [
      'where only a rate was compared with the month before',
      '9月份,渔业产值增长6%,增速比上月加快0.5个百分点,其中养殖增长5%。',
      ['yoy', 'previous_period', 'yoy'],
    ],
    [
      'behind a sentence without figures that says on what',
      '9月份,海鱼价格环比上涨0.3%。各类河鱼价格同比均上涨。其中,鲜鱼上涨1.9%。',
      ['previous_period', 'yoy'],
    ],
    [
      'in a paragraph that is looked at on one, until another is named',
      '从环比看,海鱼价格下降0.5%;河鱼下降0.4%。鲜鱼上涨0.8%。冻鱼同比上涨2%。虾类上涨1%。\n贝类上涨3%。',
      ['previous_period', 'previous_period', 'previous_period', 'yoy', 'yoy', 'yoy'],
    ],
    [
      'behind a sentence on parts of the whole',
      '9月份,海鱼价格同比上涨0.3%。从环比看,海鱼价格下降0.5%。',
      ['yoy', 'previous_period'],
    ],
    [
      'below a heading, up to the next',
      '一、环比情况\n海鱼价格下降0.5%。河鱼同比上涨2%。\n虾类下降0.4%。\n二、同比情况\n海鱼价格上涨2%。\n三、其他\n贝类上涨3%。',
      ['previous_period', 'yoy', 'previous_period', 'yoy', 'yoy'],
    ],
    [
      'in the next paragraph',
      '9月份,海鱼价格环比上涨0.3%。\n其中,鲜鱼上涨1.9%。',
      ['previous_period', 'yoy'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bases(MONTH + text)).toEqual(expected);
  });

  test('from a value whose year the sentence goes in with', () => {
    const text = `${YEAR}与2010年相比,养殖比重由52%提高到61%,渔船由300艘增加到320艘。捕捞比重由38%下降到30%。`;
    const { records } = extractText(text, { file: 'report.txt' });
    expect(records.map(({ period }) => period)).toEqual(['2010', '2018', '2010', '2018', '2018', '2018']);
  });

  test('in a census is on the one before', () => {
    const text = '青桥市第三次渔业普查公报\n2018年末,全市渔船320艘,增加30艘。渔民下降4.2%,比上年下降1.1%。';
    expect(bases(text)).toEqual(['other', 'other', 'yoy']);
  });
});
