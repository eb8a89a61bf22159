import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACK_REFERENCE, OF_PROJECT } from '../../src/lexicon/head-patterns.js';
import { AHEAD_OPENING, WORK_AHEAD } from '../../src/lexicon/headings.js';
import { SPENDING } from '../../src/lexicon/spending-patterns.js';
import { OpeningPattern } from '../../src/text/opening-pattern.js';

const PATTERNS = [
  /^年/,
  /^(?:年初|[今去]年)+/,
  /^\d{1,3}[).、]/,
  /^[新再]?(?:建|改造)/,
  /^(?:的)?(?!用于|的)[\u4e00-\u9fa5“A-Z]/,
  /^(?<name>第)?[^,;。\d]{0,2}?(?:企业|项目)/,
  /^(?:[-—–\s]+|其中|\d{4}年,?)+/,
  /^(?=\d)\d*\.\d{0,2}%/,
  /^\W\S/,
  /^a{0,2}b{2,}?(?:c|)d/,
  WORK_AHEAD,
  AHEAD_OPENING,
  BACK_REFERENCE,
  OF_PROJECT,
  SPENDING,
];

describe('OpeningPattern', () => {
  it.each(PATTERNS)('%s finds what the pattern alone finds', (pattern) => {
    const opening = new OpeningPattern(pattern);
    const characters = [...new Set(`${pattern.source.replace(/\\u[\da-f]{4}|\\./g, '')} 年1a,。\n新`)];
    const text = fc.array(fc.constantFrom(...characters, 'Z', '\u3000', '五'), { maxLength: 12 });
    fc.assert(
      fc.property(text, (array) => {
        const words = array.join('');
        expect(opening.test(words)).toBe(pattern.test(words));
        expect(opening.exec(words)).toEqual(pattern.exec(words));
        expect(opening.lengthAt(words)).toBe(pattern.exec(words)?.[0].length ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [/年/, 'starts with ^'],
    [/^年/i, 'no flags'],
    [/^年|月/, 'all alternatives'],
    [/^(?:年)*/, 'no empty text'],
    [/^(?:年|$)/, 'no empty text'],
  ])('refuses %s', (pattern, message) => {
    expect(() => new OpeningPattern(pattern).test('年')).toThrow(message);
  });
});
