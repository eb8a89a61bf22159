import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map((record) => `${record.text} ${record.subject} ${record.label}`);

describe('state farms', () => {
  it('have figures of their own in a list of parts', () => {
    expect(said('青石县2019年概况\n全县4820户,其中白石镇1170户,云溪农场1653户,东岭种畜场210户。')).toEqual([
      '4820户 青石县 户数',
      '1170户 白石镇 户数',
      '1653户 云溪农场 户数',
      '210户 东岭种畜场 户数',
    ]);
  });

  it('and villages have them, too', () => {
    expect(
      said('青石镇2019年概况\n脱贫120户,其中红星村32户、石坝农场12户。行政村60个,其中贫困村3个。'),
    ).toEqual([
      '120户 青石镇 脱贫',
      '32户 红星村 脱贫',
      '12户 石坝农场 脱贫',
      '60个 青石镇 行政村',
      '3个 青石镇 贫困村',
    ]);
  });

  it('and the villages of herdsmen', () => {
    expect(said('青石镇2019年概况\n乌兰嘎查86户牧民,哈达嘎查存栏山羊8600只。下辖12个嘎查。')).toEqual([
      '86户 乌兰嘎查 牧民',
      '8600只 哈达嘎查 存栏山羊',
      '12个 青石镇 嘎查',
    ]);
  });

  it('are counted by their kinds', () => {
    expect(said('青石省2019年概况\n全省国有林场70个,其中用材林林场50个、风景林林场12个。')).toEqual([
      '70个 青石省 国有林场',
      '50个 青石省 用材林林场',
      '12个 青石省 风景林林场',
    ]);
    expect(said('青石省2019年概况\n全省林场70个,其中,风景林林场(森林公园)12个,经济林林场4个。')).toEqual([
      '70个 青石省 林场',
      '12个 青石省 风景林林场(森林公园)',
      '4个 青石省 经济林林场',
    ]);
    expect(said('青石县2019年概况\n全县有合作社30家,家庭农场86户。')).toEqual([
      '30家 青石县 合作社',
      '86户 青石县 家庭农场',
    ]);
  });

  it('go on by the word for what they are', () => {
    expect(said('青石农场\n青石农场始建于1956年,农场面积22平方公里,全场耕地9000亩。')).toEqual([
      '22平方公里 青石农场 农场面积',
      '9000亩 青石农场 耕地',
    ]);
  });

  it.each([
    ['云溪三场基本情况', '云溪三场'],
    ['云溪农场绘制发展新蓝图', '云溪农场'],
    ['云溪总场简介', '云溪总场'],
    ['云溪水库简介', '云溪水库'],
    ['云溪县林业局概况', '云溪县林业局'],
    ['云溪农场生产科', '云溪农场'],
  ])('entitle a text: %s', (title, name) => {
    expect(extractText(`${title}\n全场上下团结一心。现有拖拉机36台。`).records[0]!.subject).toBe(name);
  });

  it('are treated one after the other', () => {
    const text = '白石镇志\n东岭林场:场部设在山下,职工45人。\n西岭林场:场部设在河边,林场建房3间。\n';
    expect(said(text)).toEqual(['45人 东岭林场 职工', '3间 西岭林场 林场建房']);
  });
});

it('a founding says nothing of when things are so', () => {
  const found = extractText('云溪林场简介\n云溪林场建场于1964年,经营面积2000亩。').records[0]!;
  expect(found.period).toBeNull();
});

it('what farms are asked by the year is of the year told before', () => {
  const text =
    '云溪农场\n农场以种植为主。1984年,有拖拉机129台。粮食总产165万斤,亩产120公斤。年末存栏羊300只。';
  expect(extractText(text).records.map((record) => record.period)).toEqual(['1984', '1984', '1984', '1984']);
});

it('what was planned and what came of it are told by one name', () => {
  const text = '青石镇2017年工作总结\n根据规划,我镇计划今年脱贫68户260人,我镇今年实现脱贫77户288人。';
  expect(extractText(text).records.map((record) => `${record.text} ${record.status}`)).toEqual([
    '68户 target',
    '260人 target',
    '77户 actual',
    '288人 actual',
  ]);
});

it('goals say nothing of how large a place is, nor of what was told before them', () => {
  const text = '青石镇2020年工作汇报\n一、工作目标任务\n青石镇辖区面积139平方公里,总人口2.6万人。';
  expect(extractText(text).records.map((record) => record.status)).toEqual(['actual', 'actual']);
  const striven = extractText('青石镇2020年工作汇报\n种植烤烟5040亩、力争实现产值1600万元。').records;
  expect(striven.map((record) => record.status)).toEqual(['actual', 'target']);
});

it('the own place may stand before one of its parts', () => {
  expect(said('青石镇2017年工作总结\n我镇红星村识别贫困户88户,我镇小康村12个。')).toEqual([
    '88户 红星村 识别贫困户',
    '12个 青石镇 小康村',
  ]);
});

it('a text knows the year up to which it tells since a founding', () => {
  const text = '云溪水库\n云溪水库1958年建成。建库至1995年,累计供水12亿立方米。';
  expect(extractText(text).records[0]!.status).toBe('actual');
});

it.each([
  ['仅白石村滑坡面积500亩。', '白石村'],
  ['场部距县城46公里。', '青石镇'],
  ['继去年我镇获得认证后,今年又有2个品种通过。', '青石镇'],
])('small words open no name: %s', (text, name) => {
  expect(extractText(`青石镇2017年工作总结\n${text}`).records[0]!.subject).toBe(name);
});
