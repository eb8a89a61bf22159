import { describe, expect, it } from 'vitest';
import { builtInPatterns } from './built-in-patterns.js';
import { compiledSizes, withOnce } from './compiled-size.js';

/** Bytes of compiled code, and characters of a pattern, that are not worth looking at. */
const SMALL = 20_000;
const SHORT = 60;

async function compiledSize(source: string, flags: string): Promise<number> {
  const [size] = await compiledSizes([source], flags);
  return size!;
}

/** The smallest that a pattern gets by one `(?=)`, where that is less than half; null where nothing is to be won. */
async function halved(source: string, flags: string): Promise<string | null> {
  const size = await compiledSize(source, flags);
  if (size < SMALL) return null;
  const changed = withOnce(source, flags);
  const sizes = await compiledSizes(changed, flags);
  const least = Math.min(...sizes);
  if (least >= size / 2) return null;
  const better = changed[sizes.indexOf(least)]!;
  // Garbage that was collected meanwhile makes one seem small: alone in a thread there is none.
  return (await compiledSize(better, flags)) < size / 2 ? better : null;
}

describe('what V8 compiles a pattern to', () => {
  it('is many times what it need be where a part that may be left out stands before a long list', async () => {
    const words = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥', (word) =>
      Array.from('东南西北', (side) => `${word}${side}等`).join('|'),
    ).join('|');
    const before = '^(?:再|共同|及时|有序|妥善)?';
    expect(await halved(`${before}(?:${words})`, '')).toBe(`${before}(?=)(?:${words})`);
    expect(await halved(`${before}(?=)(?:${words})`, '')).toBeNull();
  });

  // Each thread compiles and keeps them: of its ten megabytes a quarter was copies.
  it('is no more than twice what it need be', { timeout: 300_000 }, async () => {
    const { written, built } = builtInPatterns();
    const faults: string[] = [];
    for (const { source, flags, place } of [...written, ...built]) {
      const better = source.length > SHORT ? await halved(source, flags) : null;
      if (better !== null) faults.push(`${place}: /${better}/`);
    }
    expect(faults.join('\n')).toBe('');
  });
});
