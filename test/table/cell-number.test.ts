import { describe, expect, it } from 'vitest';
import { cellNumber } from '../../src/table/cell-number.js';

const read = (text: string, region: 'CN' | 'HK' = 'CN') => {
  const number = cellNumber(text, region);
  return number && [text.slice(number.start, number.end), number.digits, number.unit?.unit ?? null];
};

describe('cellNumber', () => {
  it.each([
    ['1,234.5', ['1,234.5', '1234.5', null]],
    ['26 000', ['26 000', '26000', null]],
    ['-1.5', ['-1.5', '-1.5', null]],
    ['−1.5', ['−1.5', '-1.5', null]],
    ['▼3.2', ['▼3.2', '-3.2', null]],
    ['+4.8', ['+4.8', '4.8', null]],
    ['7.2%', ['7.2%', '7.2', '%']],
    ['12.5②', ['12.5', '12.5', null]],
    ['865.3*', ['865.3', '865.3', null]],
    ['增加3个', ['3个', '3', '个']],
    ['下降0.4个百分点', ['0.4个百分点', '-0.4', 'pp']],
    ['同比下滑0.4个百分点', ['0.4个百分点', '-0.4', 'pp']],
    ['降0.4', ['0.4', '-0.4', null]],
    ['6.8平方公里', ['6.8平方公里', '6.8', 'km2']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads brackets as a fall where accounts are kept so', () => {
    expect(read('(12.5)', 'HK')).toEqual(['(12.5)', '-12.5', null]);
    expect(read('(12.5)')).toBeNull();
  });

  it.each([
    '',
    '—',
    '…',
    'x',
    '-',
    '持平',
    '12月',
    '2024年',
    '上半年',
    '055512345',
    '完成80%',
    '3号楼',
    '12、15',
    `${'1'.repeat(25)}.5`,
    `3.5—${'2'.repeat(400)}`,
  ])('finds no number in «%s»', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(['(1.2.3)', '(12.5.)', '(,)', '(.)'])('finds none in brackets that hold none: %s', (text) => {
    expect(read(text, 'HK')).toBeNull();
  });

  it('finds none in brackets that say more than a number can', () => {
    expect(read(`(${'1'.repeat(400)})`, 'HK')).toBeNull();
  });

  it('knows what can be a year', () => {
    expect(cellNumber('2023', 'CN')?.isYear).toBe(true);
    expect(cellNumber('2023.5', 'CN')?.isYear).toBe(false);
    expect(cellNumber('1234', 'CN')?.isYear).toBe(false);
  });
});
