import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { checkRecord, RECORD_FIELDS, recordSchema } from '../../src/record/index.js';
import { isPlainlyRight } from '../../src/record/quick-check.js';
import { sampleRecord } from '../sample-record.js';

describe('record schema', () => {
  it('accepts a record and keeps its fields in order', () => {
    expect(Object.keys(checkRecord(sampleRecord()))).toEqual([...RECORD_FIELDS]);
    expect(Object.keys(recordSchema.shape)).toEqual([...RECORD_FIELDS]);
  });

  it.each([
    ['an unknown field', { surprise: 1 }],
    ['a metric that the catalogue does not know', { metric: 'happiness' }],
    ['a value that is no number', { value: Number.NaN }],
    ['a period that is no interval', { period: '去年' }],
    ['an empty text', { text: '' }],
    ['a line from 0', { line: 0 }],
    ['an unknown aspect', { aspect: 'size' }],
  ])('refuses %s', (_, fault) => {
    expect(() => checkRecord({ ...sampleRecord(), ...fault })).toThrow();
  });

  it.each([
    ['an id that is too short', { id: 'abc' }],
    ['a broken offset', { start: 1.5 }],
    ['a negative offset', { start: -1 }],
    ['an end at 0', { end: 0 }],
    ['an endless bound', { value_max: Number.POSITIVE_INFINITY }],
    ['a month that is none', { period: '2024-13' }],
    ['a missing rule', { rule: '' }],
    ['a subject that is no text', { subject: 1 }],
    ['a basis that is none', { basis: 'then' }],
    ['a lost field', { quote: undefined }],
  ])('refuses %s by the quick check and by the schema', (_, fault) => {
    const record = { ...sampleRecord(), ...fault };
    expect(isPlainlyRight(record)).toBe(false);
    expect(recordSchema.safeParse(record).success).toBe(false);
  });

  it('counts as plainly right as it stands, and not with one field more', () => {
    expect(isPlainlyRight(sampleRecord())).toBe(true);
    expect(isPlainlyRight({ ...sampleRecord(), surprise: 1 } as FigureRecord)).toBe(false);
  });

  it.each(['2014', '2020-01/2020-06', '2021/2025', '2012-12', '2024-03-05', null])(
    'knows the period %s',
    (period) => {
      expect(checkRecord(sampleRecord({ period })).period).toBe(period);
    },
  );
});
