import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../src/text/line-index.js';
import { randomString, seeded } from './seeded.js';

describe('lineIndex', () => {
  it.each([
    ['', 0, 1, 1],
    ['甲乙', 1, 1, 2],
    ['甲\n乙', 1, 1, 2],
    ['甲\n乙', 2, 2, 1],
    ['甲\r\n乙', 2, 1, 3],
    ['甲\r\n乙', 3, 2, 1],
    ['甲\r乙\r\r', 4, 3, 1],
    ['甲\r乙\r\r', 5, 4, 1],
    ['甲\u2028乙', 2, 1, 3],
    ['𠮷乙\n', 2, 1, 3],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(lineIndex(text).lineColumn(offset)).toEqual({ line, column });
  });

  it('counts as reading character by character does', () => {
    const random = seeded(4);
    for (let round = 0; round < 300; round++) {
      const text = randomString(random, ['\r', '\n', '\r\n', '甲', '乙丙'], random(30));
      const index = lineIndex(text);
      let start = 0;
      let line = 1;
      for (let offset = 0; offset <= text.length; offset++) {
        expect(index.lineColumn(offset)).toEqual({ line, column: offset - start + 1 });
        if (/^(?:\n|\r(?!\n))/.test(text.slice(offset))) {
          start = offset + 1;
          line++;
        }
      }
    }
  });
});
