import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map(
    ({ text: figure, aspect, status, basis, label, period }) =>
      `${figure} ${aspect} ${status} ${basis} ${label} ${period}`,
  );

it('months in Chinese digits span two years', () => {
  expect(
    said(
      '香港渔业统计\n二零二一年十二月至二零二二年二月的渔民人数由二零二一年十一月至二零二二年一月的4 500人,下跌至二零二一年十二月至二零二二年二月的4 400人,减少约100人。',
    ),
  ).toEqual([
    '4 500人 level baseline null 渔民人数 2021-11/2022-01',
    '4 400人 level actual null 渔民人数 2021-12/2022-02',
    '100人 change actual other 渔民人数 2021-12/2022-02',
  ]);
});

it.each([
  ['截至2019年5月止的三个月', '2019-03/2019-05'],
  ['截至二零一九年二月底为止的三个月', '2018-12/2019-02'],
  ['截至2019年1月止10个月', '2018-04/2019-01'],
  ['截至2019年10月止的十二个月', '2018-11/2019-10'],
  ['截至2019年3月31日止的三个月', '2019-01/2019-03'],
  ['截至2019年5月底', '2019-05'],
])('%s are the months up to one', (time, period) => {
  expect(said(`香港渔业年报2019\n${time},渔价上升1.2%。`)).toEqual([`1.2% growth actual yoy 渔价 ${period}`]);
});

it('fiscal years of a list say once what they are', () => {
  expect(said('香港渔业年报2013\n2011-12及2012-13年度的渔船维修费分别为5万元及6万元。')).toMatchObject([
    expect.stringMatching(/^5万元 .* 2011-04\/2012-03$/),
    expect.stringMatching(/^6万元 .* 2012-04\/2013-03$/),
  ]);
});

it('the months before are no year before', () => {
  expect(
    said('2021年青石市渔业统计\n渔民人数由8月至10月的36700人,下跌至9月至11月的36400人,减少约300人。'),
  ).toEqual([
    '36700人 level baseline null 渔民人数 2021-08/2021-10',
    '36400人 level actual null 渔民人数 2021-09/2021-11',
    '300人 change actual other 渔民人数 2021-09/2021-11',
  ]);
  expect(said('香港渔业年报2018\n2018年第一季与2017年第四季比较,渔获价值上升1.2%。')).toEqual([
    '1.2% growth actual previous_period 渔获价值 2018-01/2018-03',
  ]);
});

it.each([
  ['今年首两个月', '2019-01/2019-02'],
  ['今年前四月', '2019-01/2019-04'],
  ['首四月', '2019-01/2019-04'],
  ['头三个月', '2019-01/2019-03'],
  ['头半年', '2019-01/2019-06'],
])('%s', (words, period) => {
  expect(said(`2019年香港渔业\n2019年6月5日\n${words}渔获价值上升1.2%。`)[0]).toMatch(`${period}`);
});

it('since when there have been records is no time of what comes next', () => {
  expect(
    said('青石市2021年工作总结\n窃案6宗,为1969年有纪录以来最低,破案率90%;劫案7宗。').map((s) =>
      s.split(' ').at(-1),
    ),
  ).toEqual(['2021', '2021', '2021']);
});

it('a value of fiscal years that another is held against', () => {
  expect(
    said('2024年香港福利开支\n与2023至24年度修订预算的120亿元比较,福利开支增加约15亿元。').map(
      (s) => s.split(' ')[2],
    ),
  ).toEqual(['baseline', 'actual']);
});

it('a title that opens with its month is on it', () => {
  expect(said('2019年8月渔家旅馆住客\n2019-09-30\n统计暨普查局资料显示,澳门住客按年下跌1.8%。')).toEqual([
    '1.8% growth actual yoy 住客 2019-08',
  ]);
  expect(said('2019年8月30日立法会会议\n渔民4 321人,澳门立法会。')[0]).not.toMatch('2019-08');
});
