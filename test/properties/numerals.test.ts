import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanQuantities } from '../../src/index.js';

const DIGITS = '零一二三四五六七八九';

/** Below ten thousand, with 零 for skipped places; 十 as `一十`. */
function group(number: number): string {
  let text = '';
  let skipped = false;
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / size) % 10;
    if (digit === 0) skipped ||= text !== '';
    else {
      text += (skipped ? '零' : '') + DIGITS[digit] + name;
      skipped = false;
    }
  }
  return text;
}

/** A whole number below 10^16 in Chinese numerals, as banks write them out. */
function chinese(number: bigint): string {
  const hundredMillions = number / 100_000_000n;
  const rest = Number(number % 100_000_000n);
  const high = hundredMillions > 0n ? `${chinese(hundredMillions)}亿` : '';
  const gapAfterHigh = high !== '' && rest > 0 && rest < 10_000_000 ? '零' : '';
  const tenThousands = Math.floor(rest / 10_000);
  const ones = rest % 10_000;
  const middle = tenThousands > 0 ? `${group(tenThousands)}万` : '';
  const gap = middle !== '' && ones > 0 && ones < 1000 ? '零' : '';
  return high + gapAfterHigh + middle + gap + group(ones);
}

it('numerals up to 10^16 come back as the number they were made of', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }), (number) => {
      const text = `${chinese(number)}元`;
      const [found, ...others] = scanQuantities(text);
      expect(others).toEqual([]);
      expect([found?.text, found?.value]).toEqual([text, Number(number)]);
    }),
    { numRuns: 5000, seed: Number(process.env.FC_SEED ?? 20261122) },
  );
});
