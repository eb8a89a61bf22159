import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/record/quote.js';

const clause = '新建公园12个,';
/** A sentence without full stop, far longer than what is quoted whole. */
const long = clause.repeat(200);

function quoted(text: string, figure: { start: number; end: number }): string {
  const { start, end } = quoteOf(text, { start: 0, end: text.length }, figure);
  return text.slice(start, end);
}

describe('quoteOf', () => {
  it('quotes a sentence of usual length whole', () => {
    const sentence = { start: 0, end: 8 };
    expect(quoteOf('新建公园12个。', sentence, { start: 4, end: 7 })).toBe(sentence);
  });

  it('quotes whole clauses around a figure of a very long sentence', () => {
    const start = long.indexOf('12', 800);
    const quote = quoted(long, { start, end: start + 3 });
    expect(quote.length).toBeLessThan(490);
    expect(quote.length).toBeGreaterThan(400);
    expect(quote).toMatch(/^新建公园12个,.*新建公园12个$/);
  });

  it('reaches the ends of a long sentence', () => {
    expect(quoted(long, { start: 4, end: 7 })).toMatch(/^新建公园/);
    expect(quoted(long, { start: long.length - 4, end: long.length - 1 })).toMatch(/12个,$/);
  });

  it('cuts no number in two', () => {
    const text = `${'长'.repeat(500)}1,380亿元${'长'.repeat(500)}`;
    expect(quoted(text, { start: 740, end: 741 })).toContain('1,380亿元');
  });

  it('cuts anywhere, but through no character, where no mark is near', () => {
    const text = '𠮷'.repeat(600);
    const quote = quoted(text, { start: 601, end: 603 });
    expect(quote.length).toBeLessThanOrEqual(482);
    expect(quote).not.toMatch(/\p{Cs}/u);
  });
});
