import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { RECORD_FIELDS } from '../../src/record/index.js';
import { sampleRecord } from '../sample-record.js';
import { zipEntries } from '../zip-entries.js';
import { writtenBytes } from './written.js';

const difficult = '  a"b<c>&d\n\t＝=1+1 😀\u0001\ufffe_x0041_ ';
const records = [
  sampleRecord(),
  sampleRecord({ value: -0.1, unit: '%', aspect: 'growth', basis: 'yoy', label: '=1+1', line: 12 }),
  sampleRecord({ quote: '一\n二', subject: null, period: null, metric: null, label: '00123', page: 3 }),
  sampleRecord({
    text: '9007199254740993人',
    value: Number('9007199254740993'),
    value_max: 1e16,
    unit: '人',
  }),
];
const reports = [
  { path: 'a.txt', counts: { figures: 3, otherNumbers: 2 }, messages: [] },
  { path: 'b.pdf', counts: null, messages: ['b.pdf: no text layer'] },
  { path: 'c.zip', counts: { figures: 1, otherNumbers: 0 }, messages: [] },
  { path: 'c.zip', counts: null, messages: ['one', 'two'] },
];

/** Rows of a sheet as another library reads them. */
function rowsOf(book: WorkBook, sheet: string): unknown[][] {
  return utils.sheet_to_json(book.Sheets[sheet]!, { header: 1, raw: true, defval: null });
}

describe('a workbook', async () => {
  const bytes = await writtenBytes('xlsx', records, {}, reports);
  const book = read(bytes, { cellNF: true });

  it('has every record in typed cells', () => {
    const [header, ...rows] = rowsOf(book, 'records') as [string[], ...unknown[][]];
    expect(rows).toHaveLength(records.length);
    for (const [i, record] of records.entries()) {
      for (const field of RECORD_FIELDS) expect(rows[i]![header.indexOf(field)], field).toBe(record[field]);
    }
    expect(rows[3]![header.indexOf('value_text')]).toBe('9007199254740993');
  });

  it('never holds a formula', () => {
    for (const sheet of Object.values(book.Sheets)) {
      for (const [place, cell] of Object.entries(sheet)) {
        if (!place.startsWith('!')) expect((cell as { f?: string }).f).toBeUndefined();
      }
    }
  });

  it('shows numbers with thousands marks and their decimals', () => {
    const { records: sheet } = book.Sheets;
    expect(sheet!.H2).toMatchObject({ t: 'n', z: '#,##0', w: '1,250,000,000' });
    expect(sheet!.H3).toMatchObject({ t: 'n', z: '#,##0.0', w: '-0.1' });
    expect(sheet!.E3).toMatchObject({ t: 'n', v: 12 });
  });

  it('filters every column and keeps the header in view, on each sheet', async () => {
    expect(book.SheetNames).toEqual(['records', 'wide', 'files']);
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name]!;
      expect(sheet['!autofilter']).toEqual({ ref: sheet['!ref'] });
    }
    const sheets = [...(await zipEntries(bytes))].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(3);
    for (const [, xml] of sheets) expect(xml.toString()).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  it('has figures by subject and period', () => {
    expect(rowsOf(book, 'wide')).toEqual([
      [
        ...['subject', 'period', 'file', 'investment_attracted level (CNY)'],
        ...['investment_attracted level (人)', 'investment_attracted growth yoy (%)'],
      ],
      ['青山区', '2023', 'reports/qingshan.txt', 1_250_000_000, '9007199254740993–10000000000000000', -0.1],
    ]);
  });

  it('has the files with their counts and messages', () => {
    expect(rowsOf(book, 'files')).toEqual([
      ['file', 'figures', 'other_numbers', 'messages'],
      ['a.txt', 3, 2, null],
      ['b.pdf', null, null, 'b.pdf: no text layer'],
      ['c.zip', 1, 0, 'one\ntwo'],
    ]);
  });
});

it('is in Chinese where that is wanted', async () => {
  const book = read(
    await writtenBytes('xlsx', records, { lang: 'zh', columns: ['metric', 'value', 'unit'] }),
  );
  expect(book.SheetNames).toEqual(['数据', '宽表', '文件']);
  expect(rowsOf(book, '数据').slice(0, 2)).toEqual([
    ['指标', '数值', '单位'],
    ['招商引资', 1_250_000_000, '元'],
  ]);
});

it('is a workbook without records as well', async () => {
  const book = read(await writtenBytes('xlsx', []));
  expect(rowsOf(book, 'records')).toHaveLength(1);
  expect(rowsOf(book, 'files')).toHaveLength(1);
});

it('keeps text with markup, white space and characters that XML cannot hold', async () => {
  const label = difficult;
  const book = read(await writtenBytes('xlsx', [sampleRecord({ label })], { columns: ['label'] }));
  expect(rowsOf(book, 'records')[1]).toEqual([difficult]);
});
