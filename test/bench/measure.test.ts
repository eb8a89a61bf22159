import { describe, expect, it } from 'vitest';
import { median, medianRatio, secondsByRound } from '../../bench/measure.js';

describe('median', () => {
  it('is the middle one', () => expect(median([9, 1, 4])).toBe(4));
  it('is the mean of the middle two', () => expect(median([9, 1, 4, 2])).toBe(3));
  it('compares round by round', () => expect(medianRatio([2, 9, 40], [1, 3, 10])).toBe(3));
});

describe('secondsByRound', () => {
  it('lets all take turns and leaves out the first round', async () => {
    const ran: string[] = [];
    const names = ['one', 'other'];
    const seconds = await secondsByRound(
      names.map((name) => ({ name, run: () => void ran.push(name) })),
      2,
    );
    expect(ran).toEqual(['one', 'other', 'one', 'other', 'one', 'other']);
    expect([...seconds].map(([name, rounds]) => [name, rounds.length])).toEqual([
      ['one', 2],
      ['other', 2],
    ]);
  });
});
