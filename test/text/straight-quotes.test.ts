import { describe, expect, it } from 'vitest';
import { pairStraightQuotes } from '../../src/text/straight-quotes.js';

describe('pairStraightQuotes', () => {
  it.each([
    ['落实"四个坚决"要求,打造"12345"平台。', '落实“四个坚决”要求,打造“12345”平台。'],
    ['第一行"有一个\n第二行"成对"。', '第一行"有一个\n第二行“成对”。'],
    ['没有引号。', '没有引号。'],
    ['"', '"'],
    ['""', '“”'],
  ])('%j', (text, paired) => {
    expect(pairStraightQuotes(text)).toBe(paired);
    expect(paired.length).toBe(text.length);
  });
});
