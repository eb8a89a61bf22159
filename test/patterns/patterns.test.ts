import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type BuiltInPattern, builtInPatterns } from './built-in-patterns.js';
import { isBounded, relaxed } from './relax.js';
import { REVIEWED } from './reviewed.js';

/** How many patterns recheck looks at side by side. */
const SIDE_BY_SIDE = 2;
/** Only its proof: its search for attacks goes by time, and finds and misses some by chance. */
const PROOF = { checker: 'automaton', timeout: 180_000, maxNFASize: 35_000 } as const;

const { written, built, builders } = builtInPatterns();
const patterns = [...new Map([...written, ...built].map((pattern) => [keyOf(pattern), pattern])).values()];

function keyOf({ source, flags }: BuiltInPattern): string {
  return `/${source}/${flags}`;
}

/** Why a pattern's cost may grow faster than the text; null where it surely does not. */
async function costOf({ source, flags }: BuiltInPattern): Promise<string | null> {
  if (isBounded(source, flags)) return null;
  // What is proved of the simpler pattern holds of this one; counted repetitions in full take recheck minutes and gigabytes.
  const simpler = relaxed(source, flags);
  if (simpler !== null && (await check(simpler, flags.replace(/[gy]/g, ''), PROOF)).status === 'safe')
    return null;
  const whole = await check(source, flags, PROOF);
  if (whole.status === 'safe') return null;
  return whole.status === 'vulnerable'
    ? `${whole.complexity.summary}: ${whole.attack.pattern}`
    : `recheck: ${JSON.stringify(whole.error)}`;
}

async function costs(): Promise<Map<string, string>> {
  const costly = new Map<string, string>();
  const left = [...patterns];
  const work = async () => {
    for (let pattern = left.pop(); pattern; pattern = left.pop()) {
      const cost = await costOf(pattern);
      if (cost !== null) costly.set(pattern.source, `${pattern.place} ${keyOf(pattern)}\n  ${cost}`);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return costly;
}

describe('what a pattern costs', () => {
  it.each(['\\d+x', '(?:a|a)*b', 'a+(?=[bc]$)', '(?<=x.*)y+', '^\\s*\\s*$'])(
    'is noticed for %s',
    async (source) => {
      expect(await costOf({ source, flags: '', place: '' })).not.toBeNull();
    },
  );

  it.each(['^\\d+x', '(?<!\\d)\\d+x', '(?<![年月])[年月]+$', 'a{1,9}b(?!c)', '“[^“”]*”'])(
    'is none for %s',
    async (source) => {
      expect(await costOf({ source, flags: '', place: '' })).toBeNull();
    },
  );
});

describe('regular expressions of the program', () => {
  it('are all seen: each `RegExp` is called when its module is loaded', () => {
    expect(patterns.length).toBeGreaterThan(700);
    const places = new Set(built.map(({ place }) => place));
    expect(builders.filter((builder) => !places.has(builder))).toEqual([]);
  });

  it('cost no more than in proportion to the text', { timeout: 600_000 }, async () => {
    const costly = await costs();
    const reviewed = new Set(REVIEWED.map(({ source }) => source));
    const faults = [...costly].filter(([source]) => !reviewed.has(source)).map(([, fault]) => fault);
    expect(faults.join('\n')).toBe('');
    expect([...reviewed].filter((source) => !costly.has(source))).toEqual([]);
  });
});
