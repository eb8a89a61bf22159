import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/index.js';

/** Far more than any of these texts needs; a search that tries every way to cut them would take hours. */
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
      const start = performance.now();
      extractText(text);
      expect(performance.now() - start).toBeLessThan(LIMIT);
    },
    LIMIT * 4,
  );

  it('writes no more for a sentence the longer it is', () => {
    const { records } = extractText('新建公园12个,'.repeat(2000));
    expect(records).toHaveLength(2000);
    expect(Math.max(...records.map(({ quote }) => quote.length))).toBeLessThan(600);
  });
});
