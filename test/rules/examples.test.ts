import { describe, expect, test } from 'vitest';
import type { ExpectedFigure, FigureRecord, RuleDoc } from '../../src/contracts/index.js';
import { extractDocument } from '../../src/extract-document.js';
import { extractText } from '../../src/extract-text.js';
import { readCsv } from '../../src/read/formats/csv/index.js';
import { aspectRules } from '../../src/rules/aspects/index.js';
import { headRules } from '../../src/rules/heads/index.js';
import { notValue } from '../../src/rules/heads/not-values.js';
import { rules as metricRules } from '../../src/rules/metrics/index.js';
import { nonFigureRules } from '../../src/rules/non-figures/index.js';
import { overlong } from '../../src/rules/non-figures/overlong.js';

const tableRules: readonly RuleDoc[] = [...headRules, notValue];
const all: readonly RuleDoc[] = [...nonFigureRules, overlong, ...aspectRules, ...metricRules, ...tableRules];

/** The records of an example, and the text they are slices of; examples of heads are tables of separated values. */
async function extracted(rule: RuleDoc, text: string) {
  if (!tableRules.includes(rule)) return { text, records: extractText(text).records };
  const document = await readCsv(Buffer.from(text));
  const tables = document.tables;
  return { text: document.text, records: extractDocument({ text: document.text, tables }).records };
}

/** The fields that an example names, taken from the record. */
function shown(record: FigureRecord, expected: ExpectedFigure | undefined): Partial<FigureRecord> {
  const fields = Object.keys(expected ?? { text: '' }) as (keyof ExpectedFigure)[];
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}

test('rule ids are unique', () => {
  expect(new Set(all.map((rule) => rule.id)).size).toBe(all.length);
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has an example', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.map((example) => [example.text, example] as const))(
    'example %s',
    async (source, example) => {
      const { text, records } = await extracted(rule, source);
      for (const record of records) expect(text.slice(record.start, record.end)).toBe(record.text);
      expect(records.map((record, i) => shown(record, example.figures[i]))).toEqual(example.figures);
    },
  );

  if (rule.silent.length > 0) {
    test.each([...rule.silent])('silent %s', async (text) => {
      const { records } = await extracted(rule, text);
      const wrong = id.startsWith('non-figure/')
        ? records
        : records.filter((record) => record.rule.split('+').includes(id));
      expect(wrong.map((record) => `${record.text} ${record.rule}`)).toEqual([]);
    });
  }
});
