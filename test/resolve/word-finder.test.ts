import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordFinder } from '../../src/resolve/word-finder.js';

it('finds in stretches asked for in order what a search from anew finds', () => {
  const text = fc.string({ unit: fc.constantFrom('目', '标', '收', '官', '年'), maxLength: 60 });
  const cuts = fc.array(fc.nat(60), { maxLength: 8 });
  fc.assert(
    fc.property(text, cuts, (words, marks) => {
      const finder = new WordFinder(words, ['目标', '收官']);
      const ends = [...marks].sort((a, b) => a - b);
      for (const [i, end] of ends.entries()) {
        const start = ends[i - 1] ?? 0;
        const starts = [...words].some(
          (_, at) => at >= start && at < end && /^(?:目标|收官)/.test(words.slice(at)),
        );
        expect(finder.standsIn(start, end)).toBe(starts);
      }
    }),
  );
});
