import { expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** How budgets, accounts and audits of places say it; sentences are invented. */
const TITLE = '青桥县2021年预算执行情况和2022年预算草案的报告\n';

function records(text: string, title = TITLE) {
  return extractText(title + text, { file: 'report.txt' }).records;
}

test.each([
  [
    '县级收入加上预计上级各类补助收入12万元、债券收入3万元,收入合计15万元。',
    ['上级各类补助收入', '债券收入', '收入合计'],
  ],
  ['县级收入加上级补助收入12万元,再加上解上级支出3万元。', ['上级补助收入', '上解上级支出']],
  ['收入总计9亿元,加上使用结转结余及调入资金2亿元。', ['收入总计', '使用结转结余及调入资金']],
  ['县级财政收入扣减体制上缴2亿元,加上返还5亿元。', ['体制上缴', '返还']],
  ['县级(不含各园区,下同)财政收入3亿元,增长2%。', ['县级财政收入', '县级财政收入']],
  [
    '收入3亿元。加上保底补助、上年结转、动用预算稳定调节基金等7万元,收入总计8万元。支出5万元。',
    ['收入', '保底补助、上年结转、动用预算稳定调节基金', '收入总计', '支出'],
  ],
  ['财政赤字控制在县人大会议批准的8亿元的水平,已用指标3亿元。', ['财政赤字', '已用指标']],
  ['财政收入第一次突破2亿元,达到3亿元。', ['财政收入', '财政收入']],
  ['财政支出完成3亿元,扣除乡镇使用结转结余及调入资金后增长7.4%。', ['财政支出', '财政支出']],
  ['财政收入按自然口径计算下降3%。', ['财政收入']],
])('what a budget adds, leaves out and remarks is no part of a name: %s', (text, labels) => {
  expect(records(text).map(({ label }) => label)).toEqual(labels);
});

test('a remark on what is left out is no part of the total', () => {
  const text = '收支相抵,支出大于收入2亿元。其中:县级总收入12亿元(已扣除退税指标8亿元),增长2%。';
  expect(records(text)[2]?.label).toBe('扣除退税指标');
});

test('what is set is a goal, behind a bracket too', () => {
  const text =
    '综合考虑各项因素,2022年财政支出安排7亿元(含上级补助安排的支出),增长8%;政府性基金支出相应安排2亿元。';
  expect(records(text).map(({ status }) => status)).toEqual(['target', 'target', 'target']);
});

test('a budget as it was adjusted is a goal, and changes against what it was', () => {
  const text =
    '全县收入预算总计调整为57万元,调增10万元。转移性收入调整为44万元。上级补助到位35万元,增加9万元。';
  const told = records(text, '青桥县2021年预算调整方案\n').map(({ aspect, status, basis }) =>
    aspect === 'change' ? basis : status,
  );
  expect(told).toEqual(['target', 'other', 'target', 'actual', 'other']);
});

test('what an account is held against has its own value', () => {
  const text =
    '财政总收入41亿元,比2022年2月1日上报县人大会议的快报数40亿元增加1亿元。税收收入3亿元,较年初预算5亿元,短收20000万。';
  expect(records(text).map(({ status, basis, label, unit }) => [status, basis, label, unit])).toEqual([
    ['actual', null, '财政总收入', 'CNY'],
    ['baseline', null, '财政总收入', 'CNY'],
    ['actual', 'other', '财政总收入', 'CNY'],
    ['actual', null, '税收收入', 'CNY'],
    ['target', null, '税收收入', 'CNY'],
    ['actual', 'other', '税收收入', 'CNY'],
  ]);
});

test('what is listed below goes on with the comparison above it', () => {
  const text = '与年初执行数相比,财政收入增加27万元。主要是:补助收入增加5万元。';
  expect(records(text).map(({ basis }) => basis)).toEqual(['other', 'other']);
});

test('the parts of a sum are of its year, among several years too', () => {
  const text = `“十二五”时期,是我县发展的五年。全县收入年均增长8%。
(一)、2015年全县财政收入6万元,增长3%,其中:
1、一般预算收入4万元,增长2%。
2、基金收入2万元。`;
  const told = records(text, '青桥县“十二五”财政概况\n').map(({ period }) => period);
  expect(told).toEqual(['2011/2015', ...Array(5).fill('2015')]);
});

test('what departments set down for a kind of spending, and money that is used as is told behind it', () => {
  const text =
    '教育支出类科目5万元,占支出总预算82%,同比增加3万元,增长15%。新增债券资金3亿元拟安排用于修路。公务用车购置1万元。财政拨款收支总预算7万元。上级转移支付到位2亿元。';
  expect(records(text).map(({ metric, label }) => [metric, label])).toEqual([
    ['public_budget_expenditure', '教育支出类科目'],
    ['public_budget_expenditure', '教育支出类科目占支出总预算'],
    ['public_budget_expenditure', '教育支出类科目'],
    ['public_budget_expenditure', '教育支出类科目'],
    ['bond_funds', '新增债券资金'],
    ['public_budget_expenditure', '公务用车购置'],
    [null, '财政拨款收支总预算'],
    ['bond_funds', '上级转移支付到位'],
  ]);
});

test('the rest of a sum, and all that a year takes in', () => {
  const text =
    '预算批复指标7亿元,预算结余9万元。其中:县直部门批复指标3亿元。全镇收入11万元。加上专项补助、动用预算稳定调节基金等56万元,收入总计67万元。';
  const labels = records(text).map(({ label }) => label);
  expect(labels[2]).toBe('县直部门批复指标');
  expect(labels.at(-1)).toBe('收入总计');
});

test('what became of those found out is named by that alone', () => {
  const text = '处理相关责任人12人。其中:判刑1人、党内警告处分3人,免职1人。';
  expect(
    records(text)
      .map(({ label }) => label)
      .slice(1),
  ).toEqual(['判刑', '党内警告处分', '免职']);
});

test('the months that an account tells of', () => {
  const title =
    '关于2016年度县级预算执行审计查出问题整改情况的报告\n——2017年11月27日在青桥县第七届人大常委会第三次会议上\n';
  const told = (text: string) => records(text, title).map(({ period }) => period);
  expect(told('截至10月底,问题得到有效整改。其中,查出的46个问题已全部整改。')).toEqual(['2017-01/2017-10']);
  expect(told('2016年8月至今年7月底,移送线索52起。')).toEqual(['2016-08/2017-07']);
  const summed = '截至6月底,累计完成民生支出25亿元。其中教育支出增长9%。';
  expect(records(summed, '青桥县2016年上半年财政支出情况\n').map(({ period }) => period)).toEqual([
    '2016-01/2016-06',
    '2016-01/2016-06',
  ]);
});

test('a budget of the country is of the country', () => {
  const [sum] = records('养老保险基金收入3亿元。', '关于2014年全国社会保险基金预算的说明\n');
  expect(sum?.subject).toBe('全国');
});

test('what was set, what came of it, and which level took it in', () => {
  const text =
    '汇总年初各级人大批准的一般公共预算收入为5亿元,执行中按法定程序调整为4亿元,实际完成4.5亿元。分级次收入情况:市本级完成3亿元。国债余额限额9亿元。';
  expect(records(text).map(({ status, metric, label }) => [status, metric, label])).toEqual([
    ['target', 'public_budget_revenue', '一般公共预算收入'],
    ['target', 'public_budget_revenue', '一般公共预算收入'],
    ['actual', 'public_budget_revenue', '一般公共预算收入'],
    ['actual', 'public_budget_revenue', '市本级'],
    ['actual', null, '国债余额限额'],
  ]);
});

test('what a thing is held against names nothing, behind a blank too', () => {
  const text =
    '公务接待费支出2万元, 与2021年度预算相比,增加1万元。【国有资本经营预算管理和改革】上缴比例达到19%。';
  expect(records(text).map(({ label }) => label)).toEqual(['公务接待费支出', '公务接待费支出', '上缴比例']);
});

test('what came of one side of a fund, and why it changed', () => {
  const text = '社会保险基金收入预算数6亿元,决算数5亿元。转移支出3万元。主要原因是增加工资支出2万元。';
  expect(records(text).map(({ label }) => label)).toEqual([
    '社会保险基金收入预算数',
    '社会保险基金收入决算数',
    '转移支出',
    '工资支出',
  ]);
});

test('the whole year is that of its budget alone', () => {
  const text = '1-9月税收收入3亿元,为全年预算4亿元的75%,比上年同期2亿元增长5%。';
  expect(records(text, '青桥县2023年1-9月财政收支情况\n').map(({ period }) => period)).toEqual([
    '2023-01/2023-09',
    '2023',
    '2023-01/2023-09',
    '2022-01/2022-09',
    '2023-01/2023-09',
  ]);
});

test('a congress that is named in passing is none that heard of part of a year', () => {
  const text = '2023年1-9月财政收入3亿元,为县人民代表大会批准全年预算4亿元的75%,增长5%。';
  expect(
    records(text, '青桥县2023年1-9月财政收支情况\n').map(({ period, status }) => [period, status]),
  ).toEqual([
    ['2023-01/2023-09', 'actual'],
    ['2023', 'target'],
    ['2023-01/2023-09', 'actual'],
    ['2023-01/2023-09', 'actual'],
  ]);
});
