import { describe, expect, it } from 'vitest';
import { Answers } from '../../src/engine/answers.js';
import type { MetricInput } from '../../src/engine/metric-index.js';

const gdp = { metric: 'gdp', rule: 'metric/gdp' };
const question: MetricInput = {
  label: '地区生产总值',
  unit: 'CNY',
  dimension: 'money',
  aspect: 'level',
  clause: '',
};

describe('Answers', () => {
  it('knows what it was told, also that there is no metric', () => {
    const answers = new Answers();
    answers.keep(question, gdp);
    answers.keep({ ...question, label: '山水' }, null);
    expect(answers.get({ ...question, clause: '别处' })).toBe(gdp);
    expect(answers.get({ ...question, label: '山水' })).toBeNull();
  });

  it.each([{ label: '生产总值' }, { unit: '%' }, { dimension: 'percent' }, { aspect: 'growth' }] as const)(
    'knows nothing of another question (%o)',
    (other) => {
      const answers = new Answers();
      answers.keep(question, gdp);
      expect(answers.get({ ...question, ...other })).toBeUndefined();
    },
  );

  it('forgets all before it fills the memory', () => {
    const answers = new Answers();
    answers.keep(question, gdp);
    for (let i = 0; i < 20_000; i++) answers.keep({ ...question, label: `事项${i}` }, null);
    expect(answers.get(question)).toBeUndefined();
    expect(answers.get({ ...question, label: '事项19999' })).toBeNull();
  });
});
