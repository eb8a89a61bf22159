import { describe, expect, it } from 'vitest';
import { compareFigures, type FigureDifference } from '../../src/check/compare-figures.js';
import { type ExpectedLine, expectedOf } from '../../src/check/expected-line.js';
import type { FigureRecord } from '../../src/contracts/index.js';
import { sampleRecord } from '../sample-record.js';

/** A record of `text` at `start`. */
const at = (start: number, text: string, fields: Partial<FigureRecord> = {}) =>
  sampleRecord({ start, end: start + text.length, text, ...fields });

const LEVEL = at(10, '12.5亿元');
const GROWTH = at(20, '6%', { value: 6, unit: '%', aspect: 'growth', basis: 'yoy' });
const PEOPLE = at(30, '8人', { value: 8, unit: '人', label: '党员', metric: 'party_members' });
const RECORDS = [LEVEL, GROWTH, PEOPLE];
const EXPECTED = RECORDS.map(expectedOf);

const differences = (expected: readonly ExpectedLine[], records: readonly FigureRecord[], fields?: never[]) =>
  compareFigures(expected, records, fields).differences.map(short);

function short({ kind, expected, record, fields }: FigureDifference): string {
  const figure = (record ?? expected)!;
  const changes = fields.map(({ field, was, is }) => ` ${field} ${was}>${is}`);
  return `${kind} ${figure.start ?? 'cell'} ${figure.text}${changes.join()}`;
}

describe('a comparison of figures', () => {
  it('finds nothing where all is as expected', () => {
    expect(differences(EXPECTED, RECORDS)).toEqual([]);
    expect(differences([], [])).toEqual([]);
  });

  it('tells added and missing figures', () => {
    expect(differences(EXPECTED.slice(1), RECORDS)).toEqual(['added 10 12.5亿元']);
    expect(differences(EXPECTED, RECORDS.slice(0, 2))).toEqual(['missing 30 8人']);
  });

  it('tells every field that changed, and null from text', () => {
    const changed = { ...LEVEL, metric: null, value: 1, subject: '青石区' };
    expect(differences(EXPECTED, [changed, GROWTH, PEOPLE])).toEqual([
      'changed 10 12.5亿元 value 1250000000>1, metric investment_attracted>null, subject 青山区>青石区',
    ]);
  });

  it('takes another label for a change, not for another figure', () => {
    const changed = { ...PEOPLE, label: '党员数' };
    expect(differences(EXPECTED, [LEVEL, GROWTH, changed])).toEqual(['changed 30 8人 label 党员>党员数']);
  });

  it('goes by the label where several figures share a place', () => {
    const first = at(10, '95%', { label: '养老保险', subject: '甲村' });
    const second = at(10, '95%', { label: '医疗保险', subject: '乙村' });
    const swapped = [
      { ...second, subject: '甲村' },
      { ...first, subject: '乙村' },
    ];
    expect(differences([first, second].map(expectedOf), swapped)).toEqual([
      'changed 10 95% subject 甲村>乙村',
      'changed 10 95% subject 乙村>甲村',
    ]);
    expect(differences([first, second].map(expectedOf), [{ ...second, label: '生育保险' }])).toHaveLength(2);
  });

  it('follows a figure whose bounds changed', () => {
    const wider = at(9, '约12.5亿元');
    expect(differences(EXPECTED, [wider, GROWTH, PEOPLE])).toEqual([
      'changed 9 约12.5亿元 start 10>9, text 12.5亿元>约12.5亿元',
    ]);
  });

  it('follows figures that an edit of the report moved', () => {
    const moved = RECORDS.map((record) =>
      at(record.start + 10, record.text, { ...record, start: record.start + 10 }),
    );
    expect(differences(EXPECTED, moved).map((line) => line.replace(/ .*start/, ' start'))).toEqual([
      'changed start 10>20',
      'changed start 20>30',
      'changed start 30>40',
    ]);
  });

  it('compares only what a line gives', () => {
    expect(differences([{ start: 10, text: '12.5亿元' }], [{ ...LEVEL, value: 3, label: '别的' }])).toEqual(
      [],
    );
  });

  it('compares only the fields that are asked for, and counts figures all the same', () => {
    const changed = [{ ...LEVEL, value: 1, metric: null }, GROWTH];
    const { differences: found } = compareFigures(EXPECTED, changed, ['metric']);
    expect(found.map(short)).toEqual([
      'changed 10 12.5亿元 metric investment_attracted>null',
      'missing 30 8人',
    ]);
  });

  it('takes a label that only has to be like another', () => {
    const line: ExpectedLine = { start: 30, text: '8人', label_like: '“党员”的' };
    expect(differences([line], [{ ...PEOPLE, label: '在册党员' }])).toEqual([]);
    expect(differences([line], [{ ...PEOPLE, label: '团员' }])).toEqual([
      'changed 30 8人 label “党员”的>团员',
    ]);
    expect(differences([line], [{ ...PEOPLE, label: '' }])).toHaveLength(1);
  });

  it('lets optional figures be there or not, and be what they are', () => {
    const lines = EXPECTED.map((line): ExpectedLine => ({ ...line, optional: true }));
    expect(differences(lines, [])).toEqual([]);
    expect(differences(lines, [LEVEL, GROWTH, { ...PEOPLE, value: 9 }])).toEqual([]);
  });
});

describe('figures of tables', () => {
  const cell = { table: 1, table_row: 2, table_column: 3 };
  const inTable = at(50, '7', { ...cell, value: 7 });
  const line: ExpectedLine = { ...cell, text: '7', value: 7 };

  it('are placed by their cells where no start is given', () => {
    expect(differences([line], [inTable])).toEqual([]);
    expect(differences([line], [{ ...inTable, start: 90, end: 91, value: 8 }])).toEqual([
      'changed 90 7 value 7>8',
    ]);
    expect(differences([line], [{ ...inTable, table_row: 4 }])).toEqual(['changed 50 7 table_row 2>4']);
    expect(differences([{ ...line, text: '5' }], [{ ...inTable, table_row: 4 }])).toEqual([
      'missing cell 5',
      'added 50 7',
    ]);
  });

  it('are all that counts where no line gives a start', () => {
    expect(differences([line], [LEVEL, inTable])).toEqual([]);
    expect(differences([line, EXPECTED[1]!], [LEVEL, GROWTH, inTable])).toEqual(['added 10 12.5亿元']);
  });
});
