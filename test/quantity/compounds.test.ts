import { expect, test } from 'vitest';
import { scanQuantities } from '../../src/scan-quantities.js';
import { show } from './show-quantities.js';

test.each([
  // Amounts in parts
  ['票价六元五角', '六元五角 = 6.5 CNY'],
  ['票价6元5角2分', '6元5角2分 = 6.52 CNY'],
  ['票价六元零', '六元 = 6 CNY'],
  ['票价四块五', '四块五 = 4.5 CNY'],
  ['票价四块五毛二', '四块五毛二 = 4.52 CNY'],
  ['票价四毛五', '四毛五 = 0.45 CNY'],
  ['票价5角', '5角 = 0.5 CNY'],
  ['票价四百块', '四百块 = 400 CNY'],
  ['砖四百块石板', '四百块 = 400 块'],
  ['设在“四块四”餐厅', '四块 = 4 块'],
  ['重四斤六两', '四斤六两 = 4.6 斤'],
  ['身高一米六', '一米六 = 1.6 m'],
  ['身高1米68', '1米68 = 1.68 m'],
  ['修3米5条渠', ['3米 = 3 m', '5条 = 5 条']],
  ['位于118°30′', '118°30′ = 118.5 °'],
  ['位于30°15′36″', '30°15′36″ = 30.26 °'],
  // Halves
  ['等了半小时', '半小时 = 0.5 h'],
  ['等了半个小时', '半个小时 = 0.5 h'],
  ['等了半个月', '半个月 = 0.5 个月'],
  ['停办半年', '半年 = 0.5 a'],
  ['下调半个百分点', '半个百分点 = 0.5 pp'],
  ['上半年收入', []],
  ['近半年来收入', []],
  ['大半个世纪', []],
  ['半山区', []],
  // Degrees
  ['体温摄氏三十八度', '摄氏三十八度 = 38 ℃'],
  ['约华氏90度', '华氏90度 = 90 ℉ ~'],
  ['夜间零下18度', '零下18度 = -18 ℃'],
  ['夜间零下十八度', '零下十八度 = -18 ℃'],
  ['最高气温36度', '36度 = 36 ℃'],
  ['旋转45度', '45度 = 45 °'],
  ['用电300度', '300度 = 300 kWh'],
  ['节约3万度', '3万度 = 30000 kWh'],
  ['-6℃至4℃', '-6℃至4℃ = -6..4 ℃ ..'],
  ['-6~4℃', '-6~4℃ = -6..4 ℃ ..'],
  ['-9℃~-6℃', '-9℃~-6℃ = -9..-6 ℃ ..'],
  ['零下9度至零下6度', '零下9度至零下6度 = -9..-6 ℃ ..'],
  ['零下6至9度', '零下6至9度 = -9..-6 ℃ ..'],
  ['90华氏度', '90华氏度 = 90 ℉'],
  ['90℉', '90℉ = 90 ℉'],
  // Speeds and other per-units
  ['时速80公里', '80公里 = 80 km/h'],
  ['每秒8米', '8米 = 8 m/s'],
  ['80千米每小时', '80千米每小时 = 80 km/h'],
  ['80公里/小时', '80公里/小时 = 80 km/h'],
  ['3元每吨', '3元每吨 = 3 CNY/t'],
  ['3家每家补助5万元', ['3家 = 3 家', '5万元 = 50000 CNY']],
  ['负增长3.4%', '3.4% = 3.4 %'],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(Array.isArray(expected) ? expected : [expected]);
});

/** A comma marks thousands only where it is as wide as its digits; four digits before it are a year or a number of their own. */
test.each<[string, readonly number[]]>([
  ['新增5,200家', [5200]],
  ['新增５，２００家', [5200]],
  ['新增5，200家', [5, 200]],
  ['2023,146家企业', [2023, 146]],
  ['新增5, 200家', [5, 200]],
])('thousands marks: %s', (text, expected) => {
  expect(scanQuantities(text).map((quantity) => quantity.value)).toEqual(expected);
});

test('gives spans of the text itself where wide commas are kept apart', () => {
  const text = '新增5，200家，占６成';
  for (const { start, end, text: slice } of scanQuantities(text)) expect(text.slice(start, end)).toBe(slice);
});
