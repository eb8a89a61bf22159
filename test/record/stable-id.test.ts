import { describe, expect, it } from 'vitest';
import { stableIds } from '../../src/record/index.js';

const figure = { start: 3, end: 7, text: '9.5%', rule: 'aspect/growth/plain', label: '工业增加值' };

describe('stableIds', () => {
  it('gives the same figure of the same file the same id in every run', () => {
    expect(stableIds('a.txt')(figure)).toBe(stableIds('a.txt')(figure));
    // Written down: ids that change with a release break what users keep beside them.
    expect(stableIds('a.txt')(figure)).toBe('d583f0df7efab9c2');
  });

  it.each([
    ['start', { start: 2 }],
    ['end', { end: 8 }],
    ['text', { text: '9.6%' }],
    ['rule', { rule: 'aspect/level/plain' }],
    ['label', { label: '农业增加值' }],
  ])('gives another id for another %s', (_, difference) => {
    expect(stableIds('a.txt')({ ...figure, ...difference })).not.toBe(stableIds('a.txt')(figure));
  });

  it('gives another id in another file', () => {
    expect(stableIds('b.txt')(figure)).not.toBe(stableIds('a.txt')(figure));
  });

  it('tells equal figures of one file apart, in the same way each time', () => {
    const first = stableIds('a.txt');
    const second = stableIds('a.txt');
    const ids = [first(figure), first(figure), first(figure)];
    expect(new Set(ids).size).toBe(3);
    expect([second(figure), second(figure), second(figure)]).toEqual(ids);
  });
});
