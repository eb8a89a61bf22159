import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../src/check/compare-figures.js';
import { type ExpectedLine, expectedOf } from '../../src/check/expected-line.js';
import { updatedLines } from '../../src/check/update-expected.js';
import type { FigureRecord } from '../../src/contracts/index.js';
import { sampleRecord } from '../sample-record.js';

const FIRST = sampleRecord({ start: 1, end: 8 });
const SECOND = sampleRecord({
  start: 20,
  end: 22,
  text: '6%',
  value: 6,
  unit: '%',
  label: '入园率',
  page: 2,
});
const THIRD = sampleRecord({ start: 40, end: 42, text: '8人', value: 8, unit: '人', label: '党员' });
const RECORDS = [FIRST, SECOND, THIRD];

const updated = (expected: readonly ExpectedLine[], records: readonly FigureRecord[], fields?: ['metric']) =>
  updatedLines(compareFigures(expected, records, fields));

describe('updated expected figures', () => {
  it('are those of the records where there were none', () => {
    expect(updated([], RECORDS)).toEqual(RECORDS.map(expectedOf));
    expect(Object.keys(expectedOf(FIRST))).toEqual([
      ...['start', 'text', 'value', 'value_max', 'unit', 'qualifier', 'aspect', 'status', 'basis', 'metric'],
      ...['label', 'subject', 'period'],
    ]);
    expect(expectedOf(SECOND)).toMatchObject({ page: 2 });
  });

  it('meet the records, and leave alone what holds', () => {
    const byHand: ExpectedLine[] = [
      { start: 1, text: FIRST.text, label_like: '招商' },
      { start: 20, text: '6%', metric: 'wrong', label_like: '入园' },
      { start: 30, text: '9%', optional: true },
      { start: 35, text: '7个' },
      { start: 40, text: '8人', label_like: '团员' },
    ];
    const lines = updated(byHand, RECORDS);
    expect(lines).toEqual([
      byHand[0],
      { start: 20, text: '6%', metric: SECOND.metric, label_like: '入园' },
      byHand[2],
      { start: 40, text: '8人', label: '党员' },
    ]);
    expect(compareFigures(lines, RECORDS).differences).toEqual([]);
  });

  it('get added figures where they stand', () => {
    const lines = updated([expectedOf(FIRST), expectedOf(THIRD)], RECORDS);
    expect(lines.map(({ start }) => start)).toEqual([1, 20, 40]);
  });

  it('stay those of tables where they speak of tables only', () => {
    const cell = { table: 1, table_row: 2, table_column: 3 };
    const inTable = sampleRecord({ ...cell, start: 50, end: 51, text: '7' });
    const next = sampleRecord({ ...cell, table_row: 3, start: 60, end: 61, text: '8' });
    const lines = updated([{ ...cell, text: '7' }], [FIRST, inTable, next]);
    expect(lines).toMatchObject([{ text: '7' }, { text: '8', table_row: 3 }]);
    expect(compareFigures(lines, [FIRST, inTable, next]).differences).toEqual([]);
  });

  it('change only in the fields that are asked for', () => {
    const line = { ...expectedOf(FIRST), metric: 'wrong', value: 1 };
    expect(updated([line], [FIRST], ['metric'])).toEqual([{ ...line, metric: FIRST.metric }]);
  });
});
