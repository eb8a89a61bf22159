import { describe, expect, it } from 'vitest';
import { ASPECT_WORDS } from '../../../src/lexicon/record-words.js';
import {
  closedWord,
  metricsNamed,
  periodDays,
  recordFilter,
  type Wanted,
} from '../../../src/record/filter/index.js';
import { sampleRecord } from '../../sample-record.js';

describe('metricsNamed', () => {
  it.each([
    ['gdp', ['gdp']],
    ['GDP_per_capita', ['gdp_per_capita']],
    ['investment', ['investment_attracted', 'investment_signed']],
    ['招商引资', ['investment_attracted']],
    ['引进内资', ['investment_attracted']],
    ['生产总值', ['gdp', 'gdp_per_capita']],
    ['里程', ['road_length', 'railway_length']],
    ['经济总量', ['gdp']],
    ['居民人均可支配收入', ['disposable_income']],
    ['学校数', ['school_count']],
    ['码头', null],
  ])('%s', (name, metrics) => {
    if (metrics === null) expect(() => metricsNamed(name)).toThrow();
    else expect(metricsNamed(name)).toEqual(metrics);
  });

  it.each([
    ['investmnt', 'did you mean investment_attracted'],
    ['招商引姿', 'did you mean 招商引资'],
    ['retail_sale_', 'did you mean retail_sales'],
    ['qqqqqqqq', '`extract rules list` shows the ids'],
  ])('tells what %s may have been meant to be', (name, message) => {
    expect(() => metricsNamed(name)).toThrow(message);
  });

  it('names each suggestion once', () => {
    expect(() => metricsNamed('招商引姿')).not.toThrow(/招商引资.*招商引资[,?]/);
  });
});

describe('closedWord', () => {
  it('takes the word or its Chinese one', () => {
    expect(closedWord('aspect', '增长', ASPECT_WORDS)).toBe('growth');
    expect(closedWord('aspect', 'Growth', ASPECT_WORDS)).toBe('growth');
  });

  it('tells the nearest or all', () => {
    expect(() => closedWord('aspect', 'grwoth', ASPECT_WORDS)).toThrow(
      "'grwoth' is no aspect; did you mean growth?",
    );
    expect(() => closedWord('aspect', '其他', ASPECT_WORDS)).toThrow('use level (水平), growth (增长)');
  });
});

describe('periodDays', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-06', '2023-06-01', '2023-06-31'],
    ['2023-06-05', '2023-06-05', '2023-06-05'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2020-01/2020-06', '2020-01-01', '2020-06-31'],
  ])('%s', (period, first, last) => {
    expect(periodDays(period)).toEqual({ first, last });
  });

  it.each(['', '23', '2023年', '2023-13', '2023/', '/2023', '2025/2021', '2020/2021/2022', '2023-6'])(
    '%j is none',
    (period) => {
      expect(periodDays(period)).toBeNull();
    },
  );
});

describe('recordFilter', () => {
  const passes = (wanted: Wanted, fields: Parameters<typeof sampleRecord>[0] = {}) =>
    recordFilter(wanted)!(sampleRecord(fields));
  const period = (text: string) => ({ periods: [periodDays(text)!] });

  it('is none where nothing is asked', () => {
    expect(recordFilter({})).toBeUndefined();
  });

  it('wants one of each list', () => {
    const wanted: Wanted = {
      metrics: ['gdp', 'investment_attracted'],
      aspects: ['level'],
      statuses: ['actual', 'target'],
    };
    expect(passes(wanted)).toBe(true);
    expect(passes(wanted, { metric: 'exports' })).toBe(false);
    expect(passes(wanted, { metric: null })).toBe(false);
    expect(passes(wanted, { aspect: 'growth' })).toBe(false);
    expect(passes(wanted, { status: 'target' })).toBe(true);
    expect(passes(wanted, { status: 'baseline' })).toBe(false);
  });

  it('finds subjects by a part of their name', () => {
    expect(passes({ subjects: ['白水', '青山'] })).toBe(true);
    expect(passes({ subjects: ['青山区东'] })).toBe(false);
    expect(passes({ subjects: ['青山'] }, { subject: null })).toBe(false);
  });

  it.each([
    ['2023', '2023', true],
    ['2023', '2023-06', true],
    ['2023', '2021/2025', true],
    ['2023', '2022-07/2023-06', true],
    ['2023', '2022', false],
    ['2023-06', '2023', true],
    ['2023-06', '2023-01/2023-05', false],
    ['2021/2022', '2022-12', true],
    ['2021/2022', '2023-01', false],
    ['2023', null, false],
  ])('of %s is %s: %s', (wanted, given, expected) => {
    expect(passes(period(wanted), { period: given })).toBe(expected);
  });
});
