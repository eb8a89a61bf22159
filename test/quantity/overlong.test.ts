import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/index.js';
import { scanNumbers } from '../../src/quantity/scan.js';

const LONG = '1234567890123456789012345';
const overlongIn = (text: string) =>
  scanNumbers(text).overlong.map(({ start, end }) => text.slice(start, end));

describe('numbers of too many digits', () => {
  it.each([
    [`编号${LONG}号`, [LONG]],
    [`投资${LONG}元`, [LONG]],
    [`0.${LONG}%`, [`0.${LONG}`]],
    ['1,234,567,890,123,456,789元', ['1,234,567,890,123,456,789']],
    [`3—${LONG}个`, [LONG]],
    [`3:${LONG}`, [LONG]],
    [`1/${LONG}`, [LONG]],
    [`2×${LONG}万千瓦`, [LONG]],
    [`三分之${LONG}`, [LONG]],
    [`${LONG}和${LONG}`, [LONG, LONG]],
    ['九'.repeat(30), ['九'.repeat(30)]],
    [`5${'万'.repeat(80)}元`, [`5${'万'.repeat(80)}元`]],
    [`9${'亿'.repeat(13)}元`, [`9${'亿'.repeat(13)}元`]],
  ])('are told: %s', (text, expected) => {
    expect(overlongIn(text)).toEqual(expected);
  });

  it.each(['123456789012345678901234个', '007', '2023/2024', '万一', '400-800-1234', '第12位', '二〇二四年'])(
    'are none of %s',
    (text) => {
      expect(overlongIn(text)).toEqual([]);
    },
  );

  it('have their place among those that are left out for other reasons', () => {
    const { records, rejected } = extractText(`2023年，编号${LONG}的项目投资3亿元，编号12。`);
    expect(records.map(({ text }) => text)).toEqual(['3亿元']);
    expect(rejected.map(({ text, reason }) => [text, reason])).toEqual([
      ['2023年', 'date'],
      [LONG, 'overlong'],
      ['12', 'bare'],
    ]);
  });
});
