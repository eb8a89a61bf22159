import { describe, expect, it } from 'vitest';
import { curveQuotes } from '../../src/text/quotes.js';

describe('curveQuotes', () => {
  it.each([
    ['推出"青桥计划"和"云溪计划"。', '推出“青桥计划”和“云溪计划”。'],
    ['"青桥计划"\n屏幕宽55"', '“青桥计划”\n屏幕宽55"'],
  ])('curves %s', (written, read) => {
    expect(curveQuotes(written)).toBe(read);
  });

  it.each(['屏幕宽55"', '宽24"高18"', '只有一个"在这一行', '"abc"'])('leaves %s', (text) => {
    expect(curveQuotes(text)).toBe(text);
  });
});
