import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/index.js';
import { spentOn } from '../spent-on.js';

/** Milliseconds of the processor: far more than any of these texts needs; a search that tries every way to cut them would take hours. */
const LIMIT = 5000;

describe('texts that no one would write', () => {
  it.each([
    ['places run together before a rank', `青石市总量${'省'.repeat(60)}甲居第3位。`],
    ['a joint list with an empty member', `以及市以及平均${'位市亿元'.repeat(30)}2.3倍。`],
    ['a list of figures without end', '5个、'.repeat(20_000)],
    ['figures without a mark between them', '5%'.repeat(20_000)],
    ['figures that each speak of all before', '5个均6%、'.repeat(10_000)],
    ['brackets that never close', '(5个“'.repeat(10_000)],
  ])(
    'takes no longer for %s',
    (_, text) => {
      expect(spentOn(() => extractText(text))).toBeLessThan(LIMIT);
    },
    LIMIT * 12,
  );

  it.each([
    ['digits', '7'.repeat(5_000_000)],
    ['thousands', `1${',234'.repeat(1_000_000)}`],
    ['Chinese digits', '一'.repeat(5_000_000)],
    ['magnitudes', '亿'.repeat(5_000_000)],
  ])('tells a line of nothing but %s as one number of too many digits, in linear time', (_, line) => {
    const text = `编号${line}。`;
    expect(spentOn(() => extractText(text))).toBeLessThan(LIMIT);
    const { records, rejected } = extractText(text);
    expect(records).toEqual([]);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ start: 2, reason: 'overlong', rule: 'non-figure/overlong/digits' });
    expect(rejected[0]!.end).toBeGreaterThan(line.length);
  });

  it('writes no more for a sentence the longer it is', () => {
    const { records } = extractText('新建公园12个,'.repeat(2000));
    expect(records).toHaveLength(2000);
    expect(Math.max(...records.map(({ quote }) => quote.length))).toBeLessThan(600);
  });
});
