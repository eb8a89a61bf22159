import { describe, expect, it } from 'vitest';
import { FlagError, readFlags } from '../../bench/flags.js';

const PARTS = ['simplified', 'jobs', 'growth'];

describe('flags of the benchmark', () => {
  it('run all parts on 50 MB, 3 times, where none are given', () => {
    expect(readFlags([], PARTS)).toEqual({
      only: PARTS,
      megabytes: 50,
      runs: 3,
      floor: undefined,
      json: false,
    });
  });

  it('name parts, which run in their own order', () => {
    expect(readFlags(['--only', 'growth, simplified', '--floor', '0.3'], PARTS)).toMatchObject({
      only: ['simplified', 'growth'],
      floor: 0.3,
    });
  });

  it.each([
    [['--only', 'simplifed'], /--only simplifed: .*simplified,jobs,growth/],
    [['--only', 'jobs', '--floor', '0.3'], /--floor/],
    [['--megabytes', 'many'], /--megabytes many/],
    [['--megabytes', '0'], /--megabytes 0/],
    [['--runs', '2.5'], /--runs 2.5/],
    [['--fast'], /--fast/],
    [['whatever'], /whatever/],
  ])('refuses %j', (args, message) => {
    expect(() => readFlags(args, PARTS)).toThrow(FlagError);
    expect(() => readFlags(args, PARTS)).toThrow(message);
  });
});
