import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { yearsInDigits } from '../../src/text/years.js';

describe('yearsInDigits', () => {
  it.each([
    ['二〇一九年', '2019年'],
    ['一九九八年', '1998年'],
    ['二零二零年度', '2020年度'],
    ['二○○五年', '2005年'],
    ['二OO五年', '2005年'],
    ['二00五 年', '2005 年'],
    ['二零一九/二零年度', '2019/20年度'],
    ['二〇一九至二〇二〇年度', '2019至2020年度'],
    ['二零二零-二一年', '2020-21年'],
    ['二零零五至零六财政年度', '2005至06财政年度'],
    ['一一二年度', '112年度'],
    ['一一三学年', '113学年'],
    ['九十一年度', ' 91年度'],
    ['九十年度', '90年度'],
    ['一○九至一一○年', '109至110年'],
  ])('reads %s', (written, read) => {
    expect(yearsInDigits(`到${written},`)).toBe(`到${read},`);
  });

  it.each([
    '一九年',
    '二零一九号',
    '一二〇一九年',
    '二千零一十九年',
    '三〇一九年',
    '二年',
    '一百二零一五年',
    '一二三年级',
    '第一一二年',
    '八十年代',
    '一百九十一年度',
  ])('leaves %s', (text) => {
    expect(yearsInDigits(text)).toBe(text);
  });
});

it('a year in Chinese digits is the period of its figures', () => {
  const { records } = extractText('青石镇工作总结\n二〇一九年,全镇新建公路8公里。二〇二〇年,新建公路9公里。');
  expect(records.map(({ text, period }) => [text, period])).toEqual([
    ['8公里', '2019'],
    ['9公里', '2020'],
  ]);
});
