import { describe, expect, it } from 'vitest';
import { tableUnit, tableUnits, unitOfColumn } from '../../src/table/table-unit.js';

describe('tableUnit', () => {
  it.each([
    ['亿元', 'CNY', 8],
    ['万美元', 'USD', 4],
    ['百万元', 'CNY', 6],
    ['新台币千元', 'TWD', 3],
    ['%', '%', 0],
    ['±%', '%', 0],
    ['个百分点', 'pp', 0],
    ['万吨', 't', 4],
    ['千公顷', 'ha', 3],
    ['亿千瓦时', 'kWh', 8],
    ['元/平方米', 'CNY/m2', 0],
    ['人', '人', 0],
  ])('reads %s', (text, unit, exponent) => {
    expect(tableUnit(text, 'CN')).toMatchObject({ unit, exponent });
  });

  it('takes the money of the region', () => {
    expect(tableUnit('百万元', 'HK')?.unit).toBe('HKD');
  });

  it.each(['', '指标', '上年=100', '不含农户', '亿元以上'])('finds none in «%s»', (text) => {
    expect(tableUnit(text, 'CN')).toBeNull();
  });

  it('reads lists whole or not at all', () => {
    expect(tableUnits('万元、%', 'CN').map(({ unit }) => unit)).toEqual(['CNY', '%']);
    expect(tableUnits('万元、其中', 'CN')).toEqual([]);
  });

  it('takes measure words it does not know from a unit column only', () => {
    expect(unitOfColumn('榀', 'CN')).toMatchObject({ unit: '榀', exponent: 0 });
    expect(tableUnit('榀', 'CN')).toBeNull();
  });
});
