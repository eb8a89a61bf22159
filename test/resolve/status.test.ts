import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { clauseStatus } from '../../src/resolve/index.js';
import { reachesOn } from '../../src/resolve/status.js';

describe('clauseStatus', () => {
  it.each([
    '力争接待游客90万人次',
    '计划投资3亿元',
    '预计到位资金2亿元',
    '预测上半年产值2亿元',
    '拟建泵站4座',
    '财政收入预期增长4%',
    '税收收入预期26亿元',
    '人代会审议通过的收入预期为26亿元',
    '上级下达任务数为500株',
    '政府会预留6亿元',
    '税收将减少7亿元',
    '政府会斥资6亿元',
    '编制会增至9万个',
    '即将推出5亿元的基金',
    '我们将推出5亿元的基金',
    '未来数年可推出用地9幅',
    '会因而每年增加7亿元',
    '计划投入资金4000万元',
    '计划竣工公租房1200套',
    '计划资助学生600人',
    '人数将增至9万人',
    '没有实现年初确定的水耗降低2%的目标',
    '承诺把轮候时间减至3周',
    '下步新建泵站2座',
    '街道将对12条小巷进行整治',
    '街道将专项筹资90万元',
    '我们将新开工项目20个',
    '完工后将可提供住宅1000户',
    '预定辅导农户120户',
    '完成后将额外提供病床60张',
    '公屋会在2027-28年度前落成300个',
    '年产值上看12亿元',
    '通胀率料为2.4%',
    '未来原则上可稳定在20亿元',
    '更会向议会申请7亿元',
    '投产后可年产水泥60万吨',
    '三年累计减债目标60亿元',
    '目标在2040年前减至现时的一半',
    '省下达我市外贸任务24亿元',
    '年度投资计划30亿元',
    '固定资产投资预期增长8%',
    '今年预期水利投资增长8%',
    '重点项目投资目标180亿元',
    '到位资金要突破40亿元',
    '收入预算调整为30亿元',
    '人代会审议通过的2024年全县财政收入为30亿元',
    '经县人大常委会批准调整为30亿元',
  ])('%s is a target', (clause) => {
    expect(clauseStatus(clause)).toBe('target');
  });

  it.each([
    '超额完成年初目标',
    '完成县下达的造林任务3万亩',
    '完成年初任务的112%',
    '为任务数的104%',
    '已完成计划投资的80%',
  ])('%s is done', (clause) => {
    expect(clauseStatus(clause)).toBe('actual');
  });

  it.each([
    '办理人大代表建议84件',
    '人均预期寿命达到79岁',
    '争取上级资金2亿元',
    '争取到上级资金2亿元',
    '占规划总投资的35%',
    '确保了供应1000户',
    '新建道路9公里',
    '取得重要突破5项',
    '架设模拟电话70部',
    '普及率达88%、超目标任务1个百分点',
  ])('%s says nothing', (clause) => {
    expect(clauseStatus(clause)).toBeNull();
  });
});

describe('reachesOn', () => {
  it('tells what a thing can do once it is done', () => {
    expect(reachesOn('项目建成后', '年产值可达6000万元')).toBe('forecast');
    expect(reachesOn('大桥建成后', '通行时间缩短20分钟')).toBeNull();
    expect(reachesOn('预计114年6月完工', '路灯汰换率达96%')).toBeNull();
    expect(reachesOn('预计投资6亿元', '改造道路9条')).toBe('forecast');
  });
});

it('the parts in brackets of what is estimated are estimated, too', () => {
  const text = '青石镇2019年工作总结\n预计全年完成预算收入9亿元(其中:税收收入8亿元、非税收入1亿元)。';
  expect(extractText(text).records.map(({ status }) => status)).toEqual(['target', 'target', 'target']);
});

it('what a congress approved for the year is its budget, with or without 的', () => {
  const text = '青石区2019年财政决算报告\n区人大会议批准年初一般公共预算收入8亿元。实际完成收入9亿元。';
  expect(extractText(text).records.map(({ status }) => status)).toEqual(['target', 'actual']);
});

it('what was set is a target, what came of it is none', () => {
  const text =
    '青石镇2019年工作总结\n财政收入任务174万，完成198万。全年任务30亩，完成36亩。林地考核指标3万亩，完成4万亩，完成率133%。';
  expect(
    extractText(text).records.map(({ text: figure, unit, status }) => `${figure} ${unit} ${status}`),
  ).toEqual([
    '174万 CNY target',
    '198万 CNY actual',
    '30亩 mu target',
    '36亩 mu actual',
    '3万亩 mu target',
    '4万亩 mu actual',
    '133% % actual',
  ]);
});

it('a budget is one without its 元, too', () => {
  const text = '青石镇2019年工作总结\n财政支出年初预算1184万，调整预算1506万，实现支出1504万。';
  expect(extractText(text).records.map(({ unit, status }) => `${unit} ${status}`)).toEqual([
    'CNY target',
    'CNY target',
    'CNY actual',
  ]);
});

it('who is about to come or go is so now', () => {
  expect(clauseStatus('即将到期合同30份')).toBeNull();
  expect(clauseStatus('即将开工项目30个')).toBe('target');
});

it('what is laid out says nothing of a clause with a deed of its own', () => {
  const told = (text: string) =>
    extractText(`青石县2024年政府工作报告\n一、2023年工作回顾\n${text}`).records.map(({ status }) => status);
  expect(told('规划建设园区6个,引进企业5家,完成投资3亿元。')).toEqual(['target', 'actual', 'actual']);
  expect(told('规划建设厂房3万平方米,安置房2万平方米。')).toEqual(['target', 'target']);
});

it('what a survey estimates is what it found', () => {
  const text =
    '2013年第1季就业调查结果\n统计暨普查局资料显示,澳门今年第1季的渔民估计为5 000人,其中渔工有4 000人。';
  expect(extractText(text).records.map(({ status }) => status)).toEqual(['actual', 'actual']);
});

it('what a list of a policy address holds is to come', () => {
  const told = (line: string) =>
    extractText(`香港2011年施政报告重点\n${line}`).records.map(({ status }) => status);
  expect(told('渔港提供四百个泊位。')).toEqual(['target']);
  expect(told('渔港现有四百个泊位。')).toEqual(['actual']);
});

it('a goal is told by its words', () => {
  const text = '青石县政府105年施政报告\n今年以引进20家渔行为目标,最终只有5家。渔政处目标今年要有90名渔民。';
  expect(extractText(text).records.map(({ status }) => status)).toEqual(['target', 'actual', 'target']);
});
