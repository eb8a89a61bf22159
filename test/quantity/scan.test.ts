import { describe, expect, test } from 'vitest';
import { scanQuantities } from '../../src/quantity/scan.js';

describe('scanQuantities', () => {
  test.each([
    ['出口量约占全国的三分之二', 'approx'],
    ['出口量占全国的三分之二', 'exact'],
    ['经费约新台币3亿元', 'approx'],
    ['买卖契约有2,911宗', 'exact'],
    ['工程约需新台币 3 亿元', 'approx'],
    ['存款逾人民币2亿元', 'at_least'],
    ['储备为新台币2亿元', 'exact'],
  ])('hears what is said of the verb: %s', (text, qualifier) => {
    expect(scanQuantities(text).map((quantity) => quantity.qualifier)).toEqual([qualifier]);
  });

  test('gives spans of the figure, its unit and the words that qualify it', () => {
    const text = '青禾镇种树超过3万余棵,成活率约九成以上。';
    const [trees, rate] = scanQuantities(text);
    expect(trees).toEqual({
      start: 7,
      end: 11,
      unitStart: 10,
      outerStart: 5,
      outerEnd: 11,
      value: 30000,
      valueMax: null,
      unit: '棵',
      dimension: 'count',
      qualifier: 'at_least',
      script: 'mixed',
    });
    expect(text.slice(rate!.start, rate!.end)).toBe('九成');
    expect(text.slice(rate!.outerStart, rate!.outerEnd)).toBe('约九成以上');
    expect(text.slice(rate!.unitStart, rate!.end)).toBe('成');
    expect(rate!.script).toBe('chinese');
  });

  test('puts the unit start after blanks, and at the end where there is no unit', () => {
    const [cows, bare] = scanQuantities('牛5 头,编号77');
    expect(cows).toMatchObject({ start: 1, unitStart: 3, end: 4 });
    expect(bare).toMatchObject({ start: 7, unitStart: 9, end: 9 });
  });

  test('includes the word that binds a bare magnitude in the outer span', () => {
    const text = '来了上百人';
    const [people] = scanQuantities(text);
    expect(text.slice(people!.start, people!.end)).toBe('百人');
    expect(text.slice(people!.outerStart, people!.outerEnd)).toBe('上百人');
  });

  test('keeps text order and does not overlap', () => {
    const text = '投资3亿元,建5个园区、两座桥,占三成,达12:38:50,翻一番,增长5%—8%。'.repeat(50);
    const found = scanQuantities(text);
    expect(found).toHaveLength(9 * 50);
    for (let k = 1; k < found.length; k++) {
      expect(found[k]!.start).toBeGreaterThanOrEqual(found[k - 1]!.end);
    }
  });

  test('does not cross a line break', () => {
    expect(scanQuantities('栽树26\n000棵').map((q) => q.value)).toEqual([26]);
    expect(scanQuantities('栽树26\n棵').map((q) => q.unit)).toEqual(['']);
  });

  test('finds nothing in an empty text', () => {
    expect(scanQuantities('')).toEqual([]);
  });
});

/** A run of any of these must not cost more than linear time: a quadratic scan would not end within the test's time limit. */
const RUNS =
  '1 一 、 ( 亿 万 千 十 半 几 数 翻 第 多 余 5万 一千 1, 1,111 1: 1/ 1+ 1- 1至 1— 1· 1. 1× 百分之 三分之 一万一亿 十点 从1个到 一至 二〇 1个( 1个/ ¥1 分别突破1、 -1 a1 1a 度 1度 一百一十 三块 1×10^ 又 1又 -1至 介于1和 半年 点 个亿 1个亿 每 1元每'.split(
    ' ',
  );

test.each(RUNS)(
  'reads a run of %s',
  (run) => {
    const text = run.repeat(Math.ceil(3e5 / run.length));
    let last = 0;
    for (const quantity of scanQuantities(text)) {
      if (quantity.start < last || quantity.end > text.length)
        throw new Error(`span out of order at ${last}`);
      last = quantity.end;
    }
  },
  10_000,
);
