import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map(({ text: figure, period }) => `${figure} ${period}`);

it('a paragraph that opens with a year goes on about it', () => {
  const text = '青石市人口统计\n2012年底户籍人口5万人，比2011年底增加200人。老年人口占13%。\n扶养比为36%。';
  expect(said(text)).toEqual(['5万人 2012', '200人 2012', '13% 2012', '36% null']);
  expect(said('青石市人口统计\n全市在2012年底有5万人。老年人口占13%。')).toEqual(['5万人 2012', '13% null']);
});

it('parts of a sentence are told of its time, one behind the other', () => {
  const text =
    '青石县2024年2月财政收入情况\n1-2月，财政收入3亿元。其中：税收2亿元，今年起不含契税。从部门看：税务部门1.8亿元。从层级看：县级1亿元。\n2月末，存款90亿元。（1）住户存款60亿元。（2）企业存款30亿元。';
  expect(said(text)).toEqual([
    '3亿元 2024-01/2024-02',
    '2亿元 2024-01/2024-02',
    '1.8亿元 2024-01/2024-02',
    '1亿元 2024-01/2024-02',
    '90亿元 2024-02',
    '60亿元 2024-02',
    '30亿元 2024-02',
  ]);
});

it('a section on the final accounts of a year is on that year', () => {
  const text =
    '关于青石区2022年预算执行情况的报告\n一、2021年收支决算情况\n（一）一般公共预算\n契税收入6亿元。\n房产税收入1亿元。';
  expect(said(text)).toEqual(['6亿元 2021', '1亿元 2021']);
});

it('so does one that opens with the end of a plan', () => {
  const text = '青石省交通发展规划\n公路：到“十二五”末，通车里程7.8万公里。等级公路5.7万公里。';
  expect(said(text)).toEqual(['7.8万公里 2015', '5.7万公里 2015']);
});

it('a year that stands out in a review of several is what its paragraph goes on about', () => {
  const text =
    '2013年1月22日在青石省第十二届人民代表大会第一次会议上\n过去五年的工作回顾\n五年来，我们攻坚克难。特别是刚刚过去的2012年，面对严峻形势，我们把稳增长放在首位。生产总值实现2万亿元，增长11%。\n五年新建公路9万公里。';
  expect(said(text)).toEqual(['2万亿元 2012', '11% 2012', '9万公里 2008/2012']);
});

it('a year-end that opens a sentence among several years holds for all of it, behind who says it too', () => {
  const text =
    '青石省2018年统计公报\n2006年以来,农场规模不断扩大。农业普查结果显示,2016年末,全省有农场300个;合作社20个。';
  expect(said(text)).toEqual(['300个 2016', '20个 2016']);
});

it('a vision of years to come is no year that a title is on', () => {
  const text = '《青石省第十四个五年规划和2035年远景目标纲要》实施中期评估报告\n森林覆盖率提升至27.8%。';
  expect(said(text)).toEqual(['27.8% null']);
});

it('goals are those of the year that the words before plan', () => {
  const text = '我区召开经济工作会议，回顾了2011年工作，对2012年各项工作作了部署。主要目标是：税收增长20%。';
  expect(said(text)).toEqual(['20% 2012']);
});

it('a year that a record was set in, or whose prices are counted in, is no time of its own', () => {
  expect(
    said('青石省2004年农业情况\n粮食4260万吨，比历史最好水平的1999年增加6万吨。其中夏粮2500万吨。'),
  ).toEqual(['4260万吨 2004', '6万吨 2004', '2500万吨 2004']);
  expect(
    said('青石市2010年远景目标纲要\n主要远景目标为，到2010年，生产总值达到75亿元（按1995年价为115亿元）。'),
  ).toEqual(['75亿元 2010', '115亿元 2010']);
});

it('a yearly pace behind a change between two years is of those', () => {
  expect(said('青石省情况\n城镇化率由2005年的37%提高到2010年的43%，年均提高1.2个百分点。')).toEqual([
    '37% 2005',
    '43% 2010',
    '1.2个百分点 2005/2010',
  ]);
});

it('what else its first sentence tells of is by the way', () => {
  expect(said('物价统计\n2024年9月物价上涨2%，1至9月平均上涨3%。若扣除蔬菜，涨幅1%。')).toEqual([
    '2% 2024-09',
    '3% 2024-01/2024-09',
    '1% 2024-09',
  ]);
});

it('counts school years by the year that they begin in', () => {
  expect(
    said('青桥市政府教育局工作報告\n新臺幣：113學年度共有學校54校，110學年度第2學期補助500人。'),
  ).toEqual(['54校 2024/2025', '500人 2021/2022']);
});

it('an age behind a number lends it no unit', () => {
  expect(said('青石市2021年报告\n全市人口约69.2万，65岁或以上长者占18%。')).toEqual([
    '69.2万 2021',
    '18% 2021',
  ]);
});

it('brackets behind last quarter say which months those are', () => {
  const text =
    '青石市2022年第2季就业调查\n第2季失业率4.8%，较上一季（2-4月）上升0.3个百分点；就业不足率3.5%。';
  expect(said(text).map((line) => line.slice(-15))).toEqual(Array(3).fill('2022-04/2022-06'));
});

it('an account of some months is on those', () => {
  const text = '桃园市政府消防局114年1至8月施政报告\n二、本期办理防火宣导18场次。';
  expect(said(text)).toEqual(['18场次 2025-01/2025-08']);
});

it('an account tells in its first sentences which year it is of', () => {
  const text = (year: string) =>
    `林场工作总结\n一年来,各项工作有序开展。现将${year}工作开展情况汇报如下:\n一、育苗\n新建苗圃3个。`;
  expect(said(text('2008年'))).toEqual(['3个 2008']);
  expect(said(text('2008年上半年'))).toEqual(['3个 2008-01/2008-06']);
});

it('an office that sums up a year by its sections speaks in that year', () => {
  const text =
    '县林场工作总结及工作计划\n一、2012年工作总结\n今年新建苗圃3个。\n二、2013年工作计划\n新建苗圃5个。';
  expect(said(text)).toEqual(['3个 2012', '5个 2013']);
});

it('a report on one year that it does not name holds its changes against the year before', () => {
  const basis = (text: string) => extractText(text).records.map((record) => record.basis);
  expect(basis('青石县\n全年实现生产总值9亿元，比上年增长8%。财政收入2亿元，增长6%。')).toEqual([
    null,
    'yoy',
    null,
    'yoy',
  ]);
  expect(basis('青石县\n财政收入2亿元，增长6%。')).toEqual([null, null]);
});

it('the year that a place was founded in is no year of what is told of it', () => {
  expect(
    said('青石县概况\n青石县位于白河市东部，成立于1954年，总面积300平方公里。全年平均气温3.6℃。'),
  ).toEqual(['300平方公里 null', '3.6℃ null']);
});

it('what stands under a line that tells of some months is of those', () => {
  const text =
    '青石园区情况汇报\n2014年6月\n1至5月份主要指标完成情况如下：\n(一)税收5亿元。\n(二)产值9亿元。';
  expect(said(text)).toEqual(['5亿元 2014-01/2014-05', '9亿元 2014-01/2014-05']);
});

it('a time in brackets right behind a figure is of that figure alone', () => {
  const text =
    '青石街道\n青石街道位于白河市东部。最高气温38.5℃(2022年7月)，最低气温-10.2℃(2021年)；降水量852毫米，62%集中于6-8月，无霜期212天。';
  expect(said(text)).toEqual(['38.5℃ 2022-07', '-10.2℃ 2021', '852毫米 null', '62% null', '212天 null']);
});

it('a month up to which things have come, or in which they stood so, is none to come', () => {
  const status = (time: string) =>
    extractText(
      `青石街道\n青石街道位于白河市东部。2011年，青石街道总人口3万人。2011年，财政收入5亿元。2011年末，有企业3家。2011年，有学校2所。2011年，税收2亿元。${time}青石街道下辖4个社区。`,
    ).records.at(-1)!.status;
  expect(status('2020年6月，')).toBe('actual');
  expect(status('截至2020年6月，')).toBe('actual');
});

it('the year of what was won is not when it was', () => {
  const text =
    '青石镇2021年工作总结\n先后获得2020年度招商工作先进单位、2019年度青桥市文明村镇等5项荣誉，入选2025年省重点培育镇，引进企业3家。';
  expect(said(text)).toEqual(['5项 2021', '3家 2021']);
});

it('parts of an amount are of the months that the sentence before names', () => {
  const text = `青石县2024年2月份财政收支情况
2月份,全县实现财政总收入5682万元。1-2月,全县实现财政总收入17056万元。从收入结构看:税收收入15348万元,占89.9%。`;
  expect(extractText(text).records.map(({ period }) => period)).toEqual([
    '2024-02',
    '2024-01/2024-02',
    '2024-01/2024-02',
    '2024-01/2024-02',
  ]);
});

it('money asked by the year goes on about the year of such money right before', () => {
  const text =
    '青石街道\n青石街道1982年设立。2008年完成财政收入900万元。利用外资95万美元，出口20万美元。辖区有小学3所。税收2亿元。';
  expect(said(text)).toEqual(['900万元 2008', '95万美元 2008', '20万美元 2008', '3所 null', '2亿元 null']);
});

it('a line that ends in a semicolon goes on in the next, unless that is an item of its own', () => {
  const text =
    '青石街道2022年工作总结\n1-9月产值4700万元；\n零售额500万元。新建小区3个。\n1.到2025年新建学校3所；\n2.新建公园2个。';
  expect(said(text)).toEqual([
    '4700万元 2022-01/2022-09',
    '500万元 2022-01/2022-09',
    '3个 2022',
    '3所 2025',
    '2个 2022',
  ]);
});
