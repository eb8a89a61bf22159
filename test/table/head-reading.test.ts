import { describe, expect, it } from 'vitest';
import { readHead, rowMarks } from '../../src/table/head-reading.js';

const read = (text: string) => {
  const { label, units, saying, status, isTotal } = readHead(text, 'CN');
  return {
    label,
    units: units.map(({ unit }) => unit),
    aspect: saying?.aspect ?? 'level',
    ...(status ? { status } : {}),
    ...(isTotal ? { isTotal } : {}),
  };
};

describe('readHead', () => {
  it.each([
    ['地区生产总值（亿元）', { label: '地区生产总值', units: ['CNY'], aspect: 'level' }],
    ['绝对数', { label: '', units: [], aspect: 'level' }],
    ['同比增长（%）', { label: '', units: ['%'], aspect: 'growth' }],
    ['±%', { label: '', units: ['%'], aspect: 'growth' }],
    ['比上年增减（个百分点）', { label: '', units: ['pp'], aspect: 'change' }],
    ['增减额（万元）', { label: '', units: ['CNY'], aspect: 'change' }],
    ['占总人口比重（%）', { label: '', units: ['%'], aspect: 'share' }],
    ['完成预算%', { label: '', units: [], aspect: 'completion' }],
    ['为上年决算数的%', { label: '', units: [], aspect: 'multiple' }],
    ['增速全省排名', { label: '增速', units: [], aspect: 'rank' }],
    ['年初预算数', { label: '', units: [], aspect: 'level', status: 'target' }],
    ['年度计划投资', { label: '投资', units: [], aspect: 'level', status: 'target' }],
    ['上年同期', { label: '', units: [], aspect: 'level', status: 'baseline' }],
    ['合计', { label: '', units: [], aspect: 'level', isTotal: true }],
    ['工业增加值', { label: '工业增加值', units: [], aspect: 'level' }],
    ['占地面积（亩）', { label: '占地面积', units: ['mu'], aspect: 'level' }],
    ['人口自然增长率（‰）', { label: '人口自然增长率', units: ['‰'], aspect: 'level' }],
    ['指数（上年=100）', { label: '指数', units: [''], aspect: 'level' }],
  ])('reads %s', (text, expected) => {
    expect(read(text.replaceAll('（', '(').replaceAll('）', ')'))).toEqual(expected);
  });
});

describe('rowMarks', () => {
  it.each([
    ['一、税收收入', { rest: '税收收入', depth: 1, isOfWhich: false }],
    ['(二)非税收入', { rest: '非税收入', depth: 2, isOfWhich: false }],
    ['1. 增值税', { rest: '增值税', depth: 3, isOfWhich: false }],
    ['其中:专项收入', { rest: '专项收入', depth: 0, isOfWhich: true }],
    ['　　#女性', { rest: '女性', depth: 0, isOfWhich: true }],
    ['5G基站', { rest: '5G基站', depth: 0, isOfWhich: false }],
  ])('takes the marks off %s', (text, expected) => {
    expect(rowMarks(text)).toEqual(expected);
  });
});
