import { describe, expect, test } from 'vitest';
import type { Dimension, Region } from '../../src/contracts/index.js';
import { UNITS } from '../../src/lexicon/units/index.js';
import { scanQuantities } from '../../src/quantity/scan.js';
import { show } from './show-quantities.js';

test.each<[string, string, Dimension]>([
  ['5元', 'CNY', 'money'],
  ['5轮次', '轮次', 'count'],
  ['5个次', '个次', 'count'],
  ['5册次', '册次', 'count'],
  ['5餐次', '餐次', 'count'],
  ['5邻', '邻', 'count'],
  ['5台斤', '台斤', 'weight'],
  ['5块钱', 'CNY', 'money'],
  ['5亿元人民币', 'CNY', 'money'],
  ['5亿美元', 'USD', 'money'],
  ['5亿港元', 'HKD', 'money'],
  ['5亿港币', 'HKD', 'money'],
  ['5亿新台币', 'TWD', 'money'],
  ['5亿元新台币', 'TWD', 'money'],
  ['5亿澳门元', 'MOP', 'money'],
  ['5亿欧元', 'EUR', 'money'],
  ['5亿日元', 'JPY', 'money'],
  ['5亿英镑', 'GBP', 'money'],
  ['5亿卢布', 'RUB', 'money'],
  ['5元/平方米', 'CNY/m2', 'money'],
  ['5万元/亩', 'CNY/mu', 'money'],
  ['650元/人·月', 'CNY/人/月', 'money'],
  ['5200元/人/年', 'CNY/人/a', 'money'],
  ['120升/人·日', 'L/人/d', 'volume'],
  ['0.05人/亿元', '人/亿CNY', 'people'],
  ['12标台', '标台', 'count'],
  ['5%', '%', 'percent'],
  ['5‰', '‰', 'percent'],
  ['5个百分点', 'pp', 'points'],
  ['5百分点', 'pp', 'points'],
  ['5个千分点', '‰', 'points'],
  ['5倍', '倍', 'multiple'],
  ['5平方米', 'm2', 'area'],
  ['5万平方', 'm2', 'area'],
  ['5平方公里', 'km2', 'area'],
  ['3.6k㎡', 'km2', 'area'],
  ['12万TEU', 'TEU', 'count'],
  ['9万辆次', '辆次', 'count'],
  ['3.4万皮长公里', '皮长公里', 'length'],
  ['5公顷', 'ha', 'area'],
  ['5亩', 'mu', 'area'],
  ['5米', 'm', 'length'],
  ['5延长米', 'm', 'length'],
  ['5公里', 'km', 'length'],
  ['5千米', 'km', 'length'],
  ['5km', 'km', 'length'],
  ['5亿立方米', 'm3', 'volume'],
  ['5吨', 't', 'weight'],
  ['5公斤', 'kg', 'weight'],
  ['5千克', 'kg', 'weight'],
  ['5亿斤', '斤', 'weight'],
  ['5吨标准煤', 'tce', 'energy'],
  ['5亿千瓦时', 'kWh', 'energy'],
  ['5亿度', 'kWh', 'energy'],
  ['5GWh', 'GWh', 'energy'],
  ['5千瓦', 'kW', 'power'],
  ['5千千瓦', 'kW', 'power'],
  ['五千瓦', 'kW', 'power'],
  ['5MW', 'MW', 'power'],
  ['5GB', 'GB', 'data'],
  ['5Mbps', 'Mbps', 'data'],
  ['5Eflops', 'Eflops', 'data'],
  ['5年', 'a', 'duration'],
  ['5个月', '个月', 'duration'],
  ['5天', 'd', 'duration'],
  ['5小时', 'h', 'duration'],
  ['5分钟', 'min', 'duration'],
  ['5℃', '℃', 'temperature'],
  ['5微克/立方米', 'μg/m3', 'concentration'],
  ['5微克每立方米', 'μg/m3', 'concentration'],
  ['5毫克/升', 'mg/L', 'concentration'],
  ['5人', '人', 'people'],
  ['5万人次', '人次', 'people'],
  ['5人天', '人天', 'people'],
  ['5万人年', '人年', 'people'],
  ['5万客位', '客位', 'count'],
  ['5.2/10万', '/10万', 'rate'],
  ['5名', '名', 'people'],
  ['5户', '户', 'households'],
  ['5万户（套）', '户', 'households'],
  ['5万户(套)', '户', 'households'],
  ['5台(套)', '台', 'count'],
  ['5万标准箱', '标准箱', 'count'],
  ['5万头只', '头只', 'count'],
  ['5架次', '架次', 'count'],
  ['5航次', '航次', 'count'],
  ['8.5张/千人', '张/千人', 'count'],
  ['5级', '级', 'count'],
  ['5平方厘米', 'cm2', 'area'],
  ['5英亩', '英亩', 'area'],
  ['5坪', '坪', 'area'],
  ['5里', '里', 'length'],
  ['5尺', '尺', 'length'],
  ['5寸', '寸', 'length'],
  ['5丈', '丈', 'length'],
  ['5光年', '光年', 'length'],
  ['5英寸', '英寸', 'length'],
  ['5立方厘米', 'cm3', 'volume'],
  ['5加仑', '加仑', 'volume'],
  ['5桶', '桶', 'volume'],
  ['5钱', '钱', 'weight'],
  ['5担', '担', 'weight'],
  ['5盎司', '盎司', 'weight'],
  ['5g', 'g', 'weight'],
  ['5千焦', 'kJ', 'energy'],
  ['5卡路里', 'cal', 'energy'],
  ['5大卡', 'kcal', 'energy'],
  ['5毫安时', 'mAh', 'power'],
  ['5千帕', 'kPa', 'power'],
  ['5兆帕', 'MPa', 'power'],
  ['5毫米汞柱', 'mmHg', 'power'],
  ['5兆字节', 'MB', 'data'],
  ['5千比特', 'kbit', 'data'],
  ['5兆赫兹', 'MHz', 'rate'],
  ['5流明', 'lm', 'rate'],
  ['5瑞典克朗', 'SEK', 'money'],
  ['5林吉特', 'MYR', 'money'],
  ['5菲律宾比索', 'PHP', 'money'],
  ['5卢比', '卢比', 'money'],
  ['696万', '', 'none'],
  ['20.9', '', 'none'],
])('%s', (text, unit, dimension) => {
  const [quantity, ...others] = scanQuantities(text);
  expect(others).toEqual([]);
  expect(quantity).toMatchObject({ start: 0, end: text.length, unit, dimension });
});

test.each<[Region, string, string]>([
  ['CN', '5元', '5元 = 5 CNY'],
  ['HK', '5元', '5元 = 5 HKD'],
  ['TW', '649里每里', '649里 = 649 里'],
  ['TW', '5元', '5元 = 5 TWD'],
  ['MO', '5元', '5元 = 5 MOP'],
  ['HK', '人民币5元', '5元 = 5 CNY'],
  ['HK', '5亿美元', '5亿美元 = 500000000 USD'],
  ['HK', '5元/平方米', '5元/平方米 = 5 HKD/m2'],
  ['CN', 'US$500万', 'US$500万 = 5000000 USD'],
  ['CN', '¥300', '¥300 = 300 CNY'],
  ['CN', '港币500万元', '500万元 = 5000000 HKD'],
])('in %s, %s', (region, text, expected) => {
  expect(show(text, region)).toEqual([expected]);
});

test.each([
  ['8部门联合行动', '8 = 8'],
  ['8部电梯', '8部 = 8 部'],
  ['3家庭', '3 = 3'],
  ['10多元化', '10 = 10'],
  ['80人才', '80 = 80'],
  ['5条例', '5 = 5'],
  ['2023百强', '2023 = 2023'],
  ['2023百家企业', '2023 = 2023'],
])('a unit that starts another word: %s', (text, expected) => {
  expect(show(text)).toEqual([expected]);
});

describe('the unit lexicon', () => {
  test('knows at least 150 measure words', () => {
    const words = new Set(
      UNITS.filter((entry) => entry.dimension === 'count').flatMap((entry) => entry.forms),
    );
    expect(words.size).toBeGreaterThanOrEqual(150);
  });

  test('knows the money of at least 50 countries', () => {
    const codes = UNITS.filter((entry) => entry.dimension === 'money' && /^[A-Z]{3}$/.test(entry.unit));
    expect(new Set(codes.map((entry) => entry.unit)).size).toBeGreaterThanOrEqual(50);
  });

  test('gives every form once', () => {
    const forms = UNITS.flatMap((entry) => entry.forms);
    expect(forms.filter((form, k) => forms.indexOf(form) !== k)).toEqual([]);
  });
});
