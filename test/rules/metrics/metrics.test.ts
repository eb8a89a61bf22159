import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { METRIC_IDS } from '../../../src/lexicon/catalogue.js';
import { metricRuleId } from '../../../src/lexicon/metrics/index.js';
import { METRIC_TOPICS } from '../../../src/lexicon/metrics/topics.js';
import { rules } from '../../../src/rules/metrics/index.js';

describe('metric rules', () => {
  test('there is one for every metric of the catalogue', () => {
    expect(rules.map((rule) => rule.metric).sort()).toEqual([...METRIC_IDS].sort());
  });

  test('their ids are those the classifier writes', () => {
    expect(rules.map((rule) => rule.id)).toEqual(rules.map((rule) => metricRuleId(rule.metric)));
  });

  test.each(rules)('$id shows what it finds and what it leaves alone', (rule) => {
    expect(rule.finds).toMatch(/\.$/);
    expect(rule.silent.length).toBeGreaterThan(0);
    const metrics = rule.examples.map(({ figures }) => figures.map((figure) => figure.metric));
    expect(metrics.flat()).toContain(rule.metric);
  });

  test('all files of the folder are collected', () => {
    const folder = new URL('../../../src/rules/metrics/', import.meta.url);
    const files = readdirSync(folder).filter((name) => !['index.ts', 'metric-rule.ts'].includes(name));
    const topics = new Set(rules.map((rule) => rule.id.split('/')[1]));
    expect([...topics].sort()).toEqual(files.map((name) => name.replace('.ts', '')).sort());
  });
});

describe('metric terms', () => {
  const entries = METRIC_TOPICS.flatMap((topic) => topic.entries);

  test('every metric of the catalogue has some', () => {
    const named = new Set(entries.map((entry) => entry.metric));
    expect(METRIC_IDS.filter((id) => !named.has(id))).toEqual([]);
  });

  test.each(METRIC_TOPICS)('no entry of $topic names a term twice', ({ entries: ofTopic }) => {
    for (const { terms } of ofTopic) {
      const words = terms.trim().split(/\s+/);
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    }
  });
});
