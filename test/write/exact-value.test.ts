import { describe, expect, it } from 'vitest';
import { plainDecimal, shiftDecimal } from '../../src/write/decimal-text.js';
import { exactValue } from '../../src/write/exact-value.js';

describe('exactValue', () => {
  it.each([
    ['67286.37万元', 672_863_700],
    ['三分之二', 0.5],
    ['0.1%', 0.1],
    ['100000000000000亿元', 1e15],
    ['9007199254740991元', Number.MAX_SAFE_INTEGER - 1 - 990],
  ])('is not needed for %s', (text, value) => {
    expect(exactValue(text, value)).toBeNull();
  });

  it.each([
    ['more than 15 digits', '12345678901234567.89元', '12345678901234567.89'],
    ['a magnitude', '1234567890.12345678万元', '12345678901234.5678'],
    ['a unit that stands in the head of a table', '1234567890.12345678', '12345678901234.5678'],
    ['thousands marks', '12,345,678,901,234,567元', '12345678901234567'],
    ['full-width digits', '１２３４５６７８９０１２３４５６７元', '12345678901234567'],
    ['a fall', '1.2345678901234567%', '-1.2345678901234567'],
    ['above 2^53', '9007199254740993人', '9007199254740993'],
    ['above 2^53, of few digits', '2万万亿元', '20000000000000000'],
    ['far above', '一千万亿亿元', '100000000000000000000000'],
    ['no decimal at all', '三分之二', '66.66666666666667'],
    ['digits that the number does not even show', '1.00000000000000001亿元', '100000000.000000001'],
  ])('keeps every digit: %s', (_, text, exact) => {
    expect(exactValue(text, Number(exact))).toBe(exact);
  });

  it('takes each bound of a range from its own numeral', () => {
    for (const bound of ['12345678901234567', '22345678901234569'])
      expect(exactValue('12345678901234567至22345678901234569元', Number(bound))).toBe(bound);
  });
});

describe('decimals', () => {
  it.each([
    ['12.5', 8, '1250000000'],
    ['-6728.637', 2, '-672863.7'],
    ['672863700', -4, '67286.37'],
    ['5', -4, '0.0005'],
    ['-0.05', 1, '-0.5'],
    ['0', 4, '0'],
    ['100', -2, '1'],
  ])('%s moved by %i is %s', (text, places, moved) => {
    expect(shiftDecimal(text, places)).toBe(moved);
  });

  it.each([
    [1e21, '1000000000000000000000'],
    [-1.5e-7, '-0.00000015'],
    [12.25, '12.25'],
  ])('%d is written %s', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });
});
