import { expect, it } from 'vitest';
import { readableValue } from '../../src/write/readable-value.js';
import { sampleRecord } from '../sample-record.js';

it.each([
  [672_863_700, 'CNY', '67286.37 万元'],
  [71_500, '人', '7.15 万人'],
  [1_250_000_000, 'CNY', '12.5 亿元'],
  [1_500_000_000_000, 'HKD', '1.5 万亿港元'],
  [123_450_000, 'USD', '1.2345 亿美元'],
  [123_456_789, '人', '12345.6789 万人'],
  [12_345.678, 't', '12345.678 吨'],
  [3126, '名', '3126 名'],
  [-50_000, '人', '-5 万人'],
  [25_000, 'CNY/m2', '2.5 万元/平方米'],
  [80_000, 'm2', '8 万平方米'],
  [112, '%', '112%'],
  [2.1, 'pp', '2.1 个百分点'],
  [12_000, '%', '12000%'],
  [2.52, '', '2.52'],
  [5, 'a', '5 年'],
])('%d %s is %s', (value, unit, readable) => {
  expect(readableValue(sampleRecord({ text: '…', value, unit }))).toBe(readable);
});

it('gives both bounds of a range in one magnitude', () => {
  const range = { text: '10—15亿元', value: 1e9, value_max: 1.5e9, unit: 'CNY' };
  expect(readableValue(sampleRecord(range))).toBe('10–15 亿元');
  expect(readableValue(sampleRecord({ ...range, value: 8e6 }))).toBe('800–150000 万元');
});
