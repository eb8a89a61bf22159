import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map(({ text: figure, status, period }) => `${figure} ${status} ${period}`);

it('since the year began is the half that a report is on', () => {
  expect(said('望湖街道2024年上半年工作总结\n今年以来，新引进项目6个，到位资金2亿元。')).toEqual([
    '6个 actual 2024-01/2024-06',
    '2亿元 actual 2024-01/2024-06',
  ]);
  expect(said('望湖街道2024年工作总结\n今年以来，新引进项目6个。')).toEqual(['6个 actual 2024']);
});

it('how much of its goal an expected sum is, is expected too', () => {
  const title = '望湖街道2024年上半年工作总结\n2024年7月5日\n';
  expect(said(`${title}预计全年完成税收3亿元，同比增长8%，完成区下达任务的102%，总量居全区第四。`)).toEqual([
    '3亿元 target 2024',
    '8% target 2024',
    '102% target 2024',
    '第四 target 2024',
  ]);
  expect(said(`${title}上半年完成税收1亿元，完成区下达任务的52%。`).map((s) => s.split(' ')[1])).toEqual([
    'actual',
    'actual',
  ]);
});

it('what is taken in, found or pulled down up to a month is of the months since January', () => {
  const title = '望湖区水务局2024年工作情况汇报\n';
  expect(said(`${title}截至9月底，共清理沟渠500处。截至10月底，地方税收达8亿元。`)).toEqual([
    '500处 actual 2024-01/2024-09',
    '8亿元 actual 2024-01/2024-10',
  ]);
  expect(said(`${title}至11月份，查处违法行为48宗。截至6月底，有检查站12个。`)).toEqual([
    '48宗 actual 2024-01/2024-11',
    '12个 actual 2024-06',
  ]);
});

it('the months that money is paid for are not those of the next part', () => {
  expect(said('望湖区民政局2024年工作总结\n补发1-5月差额50万元；保障低保对象300户。')).toEqual([
    '50万元 actual 2024-01/2024-05',
    '300户 actual 2024',
  ]);
});

it('a review of one year tells of the five before it in a section of its own', () => {
  const text =
    '望湖区卫生局2016年工作总结\n一、过去五年工作回顾\n新建卫生院12所。\n二、2016年工作情况\n培训医生30人。\n';
  expect(said(text)).toEqual(['12所 actual 2011/2016', '30人 actual 2016']);
});

it('new ways of work are no plan', () => {
  const text =
    '望湖镇2016年工作总结\n二、创新思路，推进农业工作\n购置农机20台。\n三、下一步工作思路\n购置农机30台。\n';
  expect(said(text)).toEqual(['20台 actual 2016', '30台 target 2017']);
});

it('how things stand now is told of no year before', () => {
  const text = '望湖乡简介\n2001年撤并村1个，现有村庄7个。从2000年开始退耕还林，现退耕面积9亩。';
  expect(said(text)).toEqual(['1个 actual 2001', '7个 actual null', '9亩 actual null']);
});

it('when works are to begin says nothing of what is done', () => {
  const title = '望湖街道2024年社区代表会议工作报告\n(2024年1月5日)\n一、2023年工作回顾\n';
  expect(said(`${title}东街改造预计今年上半年启动改造；环湖步道10公里贯通。`)).toEqual([
    '10公里 actual 2023',
  ]);
});

it('parts of a sentence that first tells what was done are done as well', () => {
  const title = '望湖区2014年农业工作总结\n';
  expect(said(`${title}全区种粮9亩；预计全年产粮8吨。其中：种稻5亩。`).at(-1)).toBe('5亩 actual 2014');
  expect(said(`${title}预计全年产粮8吨。其中：产稻5吨。`).at(-1)).toBe('5吨 target 2014');
});

it('a report or a plan of one year tells of the year before in a section of its own', () => {
  const review = '一、2023年工作回顾\n新建步道10公里。\n';
  const report = `望湖街道2024年工作报告\n${review}`;
  const done = '10公里 actual 2023';
  expect(said(`${report}二、2024年工作安排\n新建步道12公里。`)).toEqual([done, '12公里 target 2024']);
  expect(said(`${report}二、下一步打算\n新建步道12公里。`)).toEqual([done, '12公里 target 2024']);
  const plan = `望湖区水利局2024年工作计划\n${review}`;
  expect(said(`${plan}二、2024年工作计划\n新建步道12公里。`)).toEqual([done, '12公里 target 2024']);
});

it.each([
  ['2015 年在区水利厅的帮助下，完成了任务。', '2015'],
  ['2015年我局完成了任务。', '2015'],
  ['2015年是不平凡的一年。', '2015'],
  ['2015年上半年，我局完成了任务。', '2015-01/2015-06'],
  ['2015年3月，我局成立。', 'null'],
])('a summary whose title names no year opens with it: %s', (opening, period) => {
  const of = (title: string) => said(`${title}\n${opening}\n新建站点36处。`).at(-1);
  expect(of('望湖区水利局工作总结')).toBe(`36处 actual ${period}`);
});

it('a goal that was exceeded is a goal, how much of it was done a fact', () => {
  expect(
    said('望湖区2017年工作总结\n培训140人，超额完成培训100人的年度目标。税收5亿元，占全年任务100.6%。'),
  ).toEqual(['140人 actual 2017', '100人 target 2017', '5亿元 actual 2017', '100.6% actual 2017']);
});

it('a congress in summer hears of the half-year before it', () => {
  const of = (date: string) =>
    said(
      `望湖镇政府工作报告\n${date}\n望湖镇镇长 何平\n各位代表：\n一、上半年工作回顾\n新建步道10公里。\n二、下半年工作打算\n新建步道12公里。`,
    );
  expect(of('2022年7月20日')).toEqual(['10公里 actual 2022-01/2022-06', '12公里 target 2022-07/2022-12']);
});

it('what came of the works of a report is told of the year that the report was given in', () => {
  const works = '《政府工作报告》重点工作';
  expect(said(`望湖区2024年${works}落实情况\n新建公路30公里。`)).toEqual(['30公里 actual 2024']);
  expect(said(`望湖区2024年${works}任务分解表\n新建公路30公里。`)).toEqual(['30公里 target 2024']);
  expect(said('望湖区2024年政府工作报告重点工作分工方案\n新建公路30公里。')).toEqual(['30公里 target 2024']);
  expect(said('望湖区2024年政府工作报告\n新建公路30公里。')).toEqual(['30公里 actual 2023']);
});

it('an estimate of the months that a review is on is none of what is to come', () => {
  const text =
    '望湖区2024年1-6月《政府工作报告》重点工作进展情况\n1-6月，预计税收增长8%。预计全年税收增长9%。';
  expect(said(text)).toEqual(['8% actual 2024-01/2024-06', '9% target 2024']);
});
