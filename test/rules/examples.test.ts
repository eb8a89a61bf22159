import { describe, expect, test } from 'vitest';
import type { RuleDoc } from '../../src/contracts/index.js';
import { type Extraction, extractDocument } from '../../src/extract-document.js';
import { extractText } from '../../src/extract-text.js';
import { readCsv } from '../../src/read/formats/csv/index.js';
import { ruleFaults } from '../../src/rule-faults.js';
import { aspectRules } from '../../src/rules/aspects/index.js';
import { headRules } from '../../src/rules/heads/index.js';
import { notValue } from '../../src/rules/heads/not-values.js';
import { rules as metricRules } from '../../src/rules/metrics/index.js';
import { nonFigureRules } from '../../src/rules/non-figures/index.js';
import { overlong } from '../../src/rules/non-figures/overlong.js';

const tableRules: readonly RuleDoc[] = [...headRules, notValue];
const all: readonly RuleDoc[] = [...nonFigureRules, overlong, ...aspectRules, ...metricRules, ...tableRules];

/** Examples of heads are tables of separated values. */
async function extract(rule: RuleDoc, source: string): Promise<Extraction> {
  const isTable = tableRules.includes(rule);
  const document = isTable ? await readCsv(Buffer.from(source)) : null;
  const extraction = document ? extractDocument(document) : extractText(source);
  const text = document?.text ?? source;
  for (const record of extraction.records) expect(text.slice(record.start, record.end)).toBe(record.text);
  return extraction;
}

test('rule ids are unique', () => {
  expect(new Set(all.map((rule) => rule.id)).size).toBe(all.length);
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has an example', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });

  test('gives what its examples say, has a part in it, and is silent on its look-alikes', async () => {
    const tested = { ...rule, kind: id.slice(0, id.indexOf('/')), gives: null };
    expect(await ruleFaults(tested, (text) => extract(rule, text))).toEqual([]);
  });
});
