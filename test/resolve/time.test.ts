import { describe, expect, it } from 'vitest';
import { resolveTime, type TimeFrame } from '../../src/resolve/time-resolve.js';
import { scanTime } from '../../src/resolve/time-scan.js';

const FRAME: TimeFrame = {
  date: { year: 2024, month: 9 },
  running: 2024,
  region: 'CN',
  workReport: false,
  dated: true,
  budget: false,
  plan: null,
};
const WORK: TimeFrame = {
  date: { year: 2026, month: 1 },
  running: 2026,
  region: 'CN',
  workReport: true,
  dated: true,
  budget: false,
  plan: null,
};
const HONG_KONG: TimeFrame = {
  date: { year: 2017, month: 2 },
  running: 2017,
  region: 'HK',
  workReport: false,
  dated: true,
  budget: true,
  plan: null,
};

function periods(text: string, frame: TimeFrame = FRAME, scope: string | null = null): (string | null)[] {
  return scanTime(text)
    .filter((time) => !time.comparison)
    .map((time) => resolveTime(time.meaning, frame, scope));
}

describe('time expressions', () => {
  it.each([
    ['2014年收入', '2014'],
    ['2020年上半年', '2020-01/2020-06'],
    ['2023年三季度', '2023-07/2023-09'],
    ['2024年1—4月', '2024-01/2024-04'],
    ['2024年前三季度', '2024-01/2024-09'],
    ['2023年12月', '2023-12'],
    ['2017年3月31日', '2017-03-31'],
    ['2016年至2020年', '2016/2020'],
    ['“十四五”时期', '2021/2025'],
    ['“十三五”末', '2020'],
    ['十一五期间', '2006/2010'],
    ['民国101年12月', '2012-12'],
    ['101年度预算', '2012'],
    ['101年12月', '2012-12'],
    ['2019年3月5日至2020年4月8日', '2019-03-05/2020-04-08'],
    ['2019年3月1日至2020年4月30日', '2019-03/2020-04'],
    ['2019年3月至2020年4月', '2019-03/2020-04'],
    ['101年8月1日至102年3月31日', '2012-08/2013-03'],
    ['2019年1月1日至2020年12月31日', '2019/2020'],
    ['去年同期为', '2023'],
    ['今年以来', '2024'],
    ['自2017年起', '2017/2024'],
    ['近五年来', '2019/2024'],
    ['未来5年', '2024/2029'],
    ['上半年', '2024-01/2024-06'],
    ['12月', '2023-12'],
    ['目前', '2024-09'],
    ['党的二十大以来', null],
    ['年底前新建', '2024'],
    ['截至年末', '2024'],
    ['去年年底', '2023'],
    ['2018年年底', '2018'],
    ['踏入第三季', '2024-07/2024-09'],
    ['2021年十月底', '2021-10'],
    ['去年一至九月', '2023-01/2023-09'],
    ['2021年十一月二十三日', '2021-11-23'],
    ['2022年第2季', '2022-04/2022-06'],
    ['2019年至今', '2019/2024'],
    ['2019年成立至今', '2019/2024'],
  ])('%s', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  it('counts recent years back from the year under review', () => {
    expect(periods('近三年', WORK, '2025')).toEqual(['2022/2025']);
    expect(periods('近三年', WORK, '2026')).toEqual(['2022/2025']);
  });

  it.each(['用三年时间改造', '争取三年内达到', ',三年安排资金'])(
    'a plan counts the years to come: %s',
    (text) => {
      expect(periods(text, WORK, '2026')).toEqual(['2026/2028']);
      expect(periods(text, WORK, '2025')).toEqual([null]);
    },
  );

  it('a sum takes in the years up to that under review', () => {
    expect(periods('连续三年累计投入', WORK, '2025')).toEqual(['2023/2025']);
    expect(periods('五年累计', WORK, '2021/2025')).toEqual(['2021/2025']);
    expect(periods('三年累计投入', WORK, '2026')).toEqual(['2026/2028']);
    expect(periods('比前五年累计增加', WORK, '2025')).toEqual([]);
  });

  it('counts on from a month', () => {
    expect(periods('9月份后,', WORK, '2025')).toEqual(['2025-09/2025-12']);
    expect(periods('3月以来,', FRAME)).toEqual(['2024-03/2024-09']);
    expect(periods('今明两年', WORK, '2026')).toEqual(['2026/2027']);
  });

  it('takes 全年 in a report on half a year as the year', () => {
    expect(periods('全年', FRAME, '2024-01/2024-06')).toEqual(['2024']);
  });

  it('counts whole years before a work report', () => {
    expect(periods('五年来', WORK)).toEqual(['2021/2025']);
    expect(periods('过去一年', WORK)).toEqual(['2025']);
    expect(periods('今后五年', WORK)).toEqual(['2026/2030']);
  });

  it('reads Hong Kong fiscal years', () => {
    expect(periods('2016-2017年度', HONG_KONG)).toEqual(['2016-04/2017-03']);
    expect(periods('2017-18年度', HONG_KONG)).toEqual(['2017-04/2018-03']);
    expect(periods('本年度', HONG_KONG)).toEqual(['2016-04/2017-03']);
    expect(periods('2016-2017年度至2020-2021年度', HONG_KONG)).toEqual(['2016-04/2021-03']);
    expect(periods('下一个财政年度', HONG_KONG)).toEqual(['2017-04/2018-03']);
    expect(periods('现时', HONG_KONG)).toEqual(['2016-04/2017-03']);
    expect(periods('现时', { ...HONG_KONG, budget: false, plan: null })).toEqual(['2017']);
    expect(periods('去年11月', HONG_KONG)).toEqual(['2016-11']);
    expect(periods('未来五个年度', HONG_KONG)).toEqual(['2017/2022']);
  });

  it('reads Hong Kong school years', () => {
    expect(periods('2018-2019学年', HONG_KONG)).toEqual(['2018-09/2019-08']);
    expect(periods('2018/19学年', HONG_KONG)).toEqual(['2018-09/2019-08']);
    expect(periods('2018-2019学年')).toEqual(['2018/2019']);
  });

  it('takes the year of a part from the section', () => {
    expect(periods('四季度', WORK, '2025')).toEqual(['2025-10/2025-12']);
  });

  it.each([
    ['2025年一、二、三季度', ['2025', '2025-01/2025-03', '2025-04/2025-06', '2025-07/2025-09']],
    ['2025年4、5和6月', ['2025', '2025-04', '2025-05', '2025-06']],
    ['去年上半年、三季度', ['2023-01/2023-06', '2023-07/2023-09']],
    ['2021、2022与2023年', ['2021', '2022', '2023']],
    ['1、3月5日', ['2024-03-05']],
    ['2023年第1、2季', ['2023', '2023-01/2023-03', '2023-04/2023-06']],
    ['未来五年(即2020至2024年)', ['2020/2024', '2020/2024']],
  ])('a list says what its times share once: %s', (text, listed) => {
    expect(periods(text)).toEqual(listed);
  });

  it('counts three digits as a year in Taiwan', () => {
    const periodsIn = (text: string) =>
      scanTime(text, 'TW').map((time) => resolveTime(time.meaning, { ...FRAME, region: 'TW' }, null));
    expect(periodsIn('107年完成')).toEqual(['2018']);
    expect(periodsIn('106年至108年')).toEqual(['2017/2019']);
    expect(periodsIn('108年统计至11月底,')).toEqual(['2019-11']);
    expect(periodsIn('99年度')).toEqual(['2010']);
    expect(periodsIn('120年历史')).toEqual([]);
    expect(scanTime('107年完成')).toEqual([]);
  });

  it.each([
    '比2020年增长',
    '较“十三五”末下降',
    '与2019年相比',
    '是2020年的2.3倍',
    '是1985年到1990年投资总和的1.6倍',
    '高于上年',
    '与2019年3月比较',
    '恢复至2019年的八成',
    '达到2019年同期水平的106%',
    '对上年同季成长率',
  ])('%s compares', (text) => {
    expect(scanTime(text).map((time) => time.comparison)).toEqual([true]);
  });

  it('knows the figure that is compared with', () => {
    const own = (text: string) => scanTime(text).map((time) => time.ownFigure);
    expect(own('比上年的640元提高')).toEqual([true]);
    expect(own('高于过去10年2.9%的平均')).toEqual([true]);
    expect(own('比上年提高')).toEqual([false]);
    expect(own('恢复到2019年的81.3%')).toEqual([false]);
    expect(own('是2020年的2.3倍')).toEqual([false]);
    expect(own('是2020年的106%,')).toEqual([false]);
  });

  it.each([
    '2009年以前',
    '《青桥市2021-2035年规划》',
    '30年来首次',
    '12345热线',
    '第三届',
    '近七年最高',
    '2019年以来最高',
    '建成后年产值',
    '万以上年均',
    '完成全年目标任务',
    '2020年不变价',
    '指数(2021年=100)',
    '近20年同月最低',
    '2018年《施政报告》',
    '面向2035年的科技项目',
    '毕业三年内的学生',
    ',三年行动计划',
    '“2016年度平安单位”',
    '“2013—2016年度文明社区”',
  ])('%s is no time', (text) => {
    expect(scanTime(text)).toEqual([]);
  });
});
