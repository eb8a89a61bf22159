import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** Label and metric of each figure. */
const named = (text: string) =>
  extractText(text).records.map(({ text, label, metric }) => [text, label, metric]);

it('a sum is of what those summed up have in common', () => {
  expect(named('青石镇2023年受理民事案件90件、刑事案件60件,合计150件。').at(-1)).toEqual([
    '150件',
    '案件',
    'cases_handled',
  ]);
});

it('those who were paid are not the people of the place', () => {
  expect(named('青石镇2023年发放重阳礼金每人500元,计620人,总金额31万元。')).toEqual([
    ['500元', '重阳礼金', 'subsidies_paid'],
    ['620人', '重阳礼金', 'beneficiaries'],
    ['31万元', '重阳礼金总金额', 'subsidies_paid'],
  ]);
});

it('cases and money that were both named are told apart by their number and amount', () => {
  const figures = named('青石市2023年核准投资90件,投资金额2亿元,件数年减3%、金额年减5%。');
  expect(figures.map(([, label]) => label)).toEqual(['核准投资', '投资金额', '核准投资件数', '投资金额']);
});

it('an area behind a number of homes is that named before them', () => {
  const figures = named('青石乡2023年有机验证面积231公顷,农户数118户,面积居全县第2位。');
  expect(figures.at(-1)).toEqual(['第2位', '有机验证面积', null]);
});

it('people behind homes of a kind are theirs', () => {
  expect(named('青石区2023年列册低收入户712户、1863人。').at(-1)).toEqual(['1863人', '列册低收入户', null]);
});

it('people behind families of a kind are theirs', () => {
  expect(named('青石区2023年慰问困难家庭86户、213人。').at(-1)).toEqual([
    '213人',
    '困难家庭',
    'beneficiaries',
  ]);
});

it('days behind a rate are those named before it', () => {
  expect(named('青石市2023年空气优良天数286天,优良率78%,比上年增加12天。').at(-1)).toEqual([
    '12天',
    '空气优良天数',
    'air_quality_rate',
  ]);
});

it('each step of projects that are new takes their name', () => {
  const figures = named('青石市2023年新签约亿元以上项目86个、新开工72个、新竣工58个。');
  expect(figures.slice(1)).toEqual([
    ['72个', '新开工亿元以上项目', 'project_count'],
    ['58个', '新竣工亿元以上项目', 'project_count'],
  ]);
});

it('a limit within which debt was kept is that of the debt', () => {
  const figures = named('青石市2023年政府债务余额76亿元,控制在限额82亿元以内。');
  expect(figures.at(-1)).toEqual(['82亿元', '政府债务限额', null]);
});

it('villages that are poor no more and jobless people settled', () => {
  const text = '青石乡2013年贫困村退出3个,安置下岗失业人员687人;镇级收入完成9亿元。';
  expect(named(text).map(([text, , metric]) => [text, metric])).toEqual([
    ['3个', 'village_count'],
    ['687人', 'jobs_created'],
    ['9亿元', 'public_budget_revenue'],
  ]);
});

it.each(['居福州市第3位', '居苏州市首位', '居安州市第一', '列泉州市第2位'])(
  '%s is a place among others',
  (place) => {
    const { records } = extractText(`长桥区2023年工作总结\n生产总值增长9%,增速${place}。财政收入5亿元。`);
    expect(records.map(({ label, subject }) => [label, subject])).toEqual([
      ['生产总值', '长桥区'],
      ['生产总值增速', '长桥区'],
      ['财政收入', '长桥区'],
    ]);
  },
);

it('an airport has its traffic behind a semicolon too', () => {
  const text =
    '芒溪市2019年统计公报\n全市财政收入3亿元。芒溪机场完成起降航班1.8万架次,增长5%;旅客吞吐量216万人次;财政收入3亿元。';
  expect(
    extractText(text)
      .records.slice(1)
      .map(({ subject }) => subject),
  ).toEqual(['芒溪机场', '芒溪机场', '芒溪机场', '芒溪市']);
});

it('pupils and teachers are of the schools counted right before', () => {
  const text =
    '青石市2023年有学校50所,在校学生5万人。小学30所,在校生2万人,专任教师900人;初中12所,在校生1万人;教职工2000人。';
  expect(named(text).map(([, label]) => label)).toEqual([
    ...['学校', '在校学生', '小学', '小学在校生', '小学专任教师', '初中', '初中在校生', '教职工'],
  ]);
});

it('pupils behind a list of schools are of all, and parts of them go by what they are', () => {
  const text = '青石市2023年有小学30所、初中12所,在校学生3万人,其中小学生2万人、初中生1万人。';
  expect(named(text).map(([, label]) => label)).toEqual(['小学', '初中', '在校学生', '小学生', '初中生']);
});

it('what is handed up to the province is no place', () => {
  const { records } = extractText('长桥区2023年上划中央收入6亿元,上划省市收入2亿元。');
  expect(records.map(({ label, subject, metric }) => [label, subject, metric])).toEqual([
    ['上划中央收入', '长桥区', 'public_budget_revenue'],
    ['上划省市收入', '长桥区', 'public_budget_revenue'],
  ]);
});

it('neighbourhoods are counted by their own name', () => {
  expect(named('高雄市云溪区公所业务报告\n113年2月20日\n本区辖20里、412邻。').at(-1)).toEqual([
    '412邻',
    '邻',
    null,
  ]);
});

it('inspections and those who draw a benefit, whoever they are', () => {
  const text = '青石乡2023年商业稽查97家次;福利津贴每人每月600元,请领320人。';
  expect(named(text).map(([text, , metric]) => [text, metric])).toEqual([
    ['97家次', 'inspections'],
    ['600元', 'subsidies_paid'],
    ['320人', 'beneficiaries'],
  ]);
});

it('a rate has no income', () => {
  expect(named('云溪市2023年失业率跌至3.1%,收入增加4.5%。').at(-1)).toEqual(['4.5%', '收入', null]);
});

it('words that hold a verb of doing are whole', () => {
  const text = '青石乡2023年节日慰问金每户600元,现住人口3万人;调解成立件数90件,成立比率82%。';
  expect(named(text).map(([, label, metric]) => [label, metric])).toEqual([
    ['节日慰问金', 'subsidies_paid'],
    ['现住人口', 'population_resident'],
    ['调解成立件数', 'cases_handled'],
    ['成立比率', 'closure_rate'],
  ]);
});
