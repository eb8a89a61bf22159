import { describe, expect, it } from 'vitest';
import { Memo } from '../../src/engine/memo.js';

describe('a memo', () => {
  it('gives back what it was told, null included', () => {
    const memo = new Memo<number | null>();
    memo.set('a', 1);
    memo.set('b', null);
    expect([memo.get('a'), memo.get('b'), memo.get('c')]).toEqual([1, null, undefined]);
  });

  it('forgets all when it is full', () => {
    const memo = new Memo<number>();
    for (let i = 0; i <= 20_000; i++) memo.set(`${i}`, i);
    expect(memo.get('0')).toBeUndefined();
    expect(memo.get('20000')).toBe(20_000);
  });
});
