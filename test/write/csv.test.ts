import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { RECORD_FIELDS } from '../../src/record/index.js';
import { sampleRecord } from '../sample-record.js';
import { writtenText } from './written.js';

const rowsOf = (text: string) => parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];

describe('columns', () => {
  it('stand in the order named', async () => {
    const text = await writtenText('csv', [sampleRecord()], { columns: ['period', 'metric', 'value'] });
    expect(text).toBe('period,metric,value\r\n2023,investment_attracted,1250000000\r\n');
  });

  it('hold every cell of difficult records, null as nothing', async () => {
    const records = [
      sampleRecord({ quote: '“一”,"二"\r\n三\n', label: ' 前后 ', subject: null, period: null }),
      sampleRecord({ value: -0.1, value_max: 1e21, quote: '"', metric: null }),
    ];
    const [header, ...rows] = rowsOf(await writtenText('csv', records));
    for (const [i, record] of records.entries()) {
      for (const field of RECORD_FIELDS) {
        expect(rows[i]![header!.indexOf(field)], field).toBe(String(record[field] ?? ''));
      }
    }
  });

  it('keep a row whose only cell is empty', async () => {
    const text = await writtenText('csv', [sampleRecord({ subject: null })], { columns: ['subject'] });
    expect(text).toBe('subject\r\n""\r\n');
  });

  it('give titles, metrics, units and fixed words in Chinese', async () => {
    const text = await writtenText(
      'csv',
      [
        sampleRecord({ aspect: 'growth', basis: 'yoy', unit: '%', value: 9 }),
        sampleRecord({ status: 'target', qualifier: 'at_least', metric: null }),
      ],
      {
        lang: 'zh',
        columns: ['metric', 'value', 'unit', 'aspect', 'basis', 'status', 'qualifier', 'period'],
      },
    );
    expect(rowsOf(text)).toEqual([
      ['指标', '数值', '单位', '方面', '比较', '状态', '精度', '时期'],
      ['招商引资', '9', '%', '增长', '同比', '实际', '准确', '2023'],
      ['', '1250000000', '元', '水平', '', '目标', '以上', '2023'],
    ]);
  });

  it('say the value readably beside it', async () => {
    const wishes = { scale: 'auto' as const };
    const [header, row] = rowsOf(await writtenText('csv', [sampleRecord()], wishes));
    expect(row![header!.indexOf('unit') + 1]).toBe('12.5 亿元');
    const narrow = { ...wishes, columns: ['value', 'label'] as const };
    expect(await writtenText('csv', [sampleRecord()], narrow)).toContain('1250000000,12.5 亿元,招商引资');
  });

  it('keep the digits of what no number holds beside it', async () => {
    const record = sampleRecord({ text: '9007199254740993人', value: Number('9007199254740993') });
    const columns = ['value', 'value_text'] as const;
    const text = await writtenText('csv', [record, sampleRecord()], { columns });
    expect(rowsOf(text).slice(1)).toEqual([
      ['9007199254740992', '9007199254740993'],
      ['1250000000', ''],
    ]);
  });
});

describe('guard', () => {
  it.each(['=1+1', '+1', '-5%', '@SUM(A1)', '\t=1', '\r=1'])('stands before text like %j', async (label) => {
    const [, row] = rowsOf(await writtenText('csv', [sampleRecord({ label })], { columns: ['label'] }));
    expect(row).toEqual([`'${label}`]);
  });

  it('leaves numbers and other text alone', async () => {
    const record = sampleRecord({
      text: '-12345678901234567元',
      value: Number('-12345678901234567'),
      label: '5=五',
    });
    const columns = ['value', 'value_text', 'text', 'label'] as const;
    const [, row] = rowsOf(await writtenText('csv', [record], { columns }));
    expect(row).toEqual(['-12345678901234568', '-12345678901234567', "'-12345678901234567元", '5=五']);
  });
});

it('starts with a byte order mark where one is wanted, once', async () => {
  const many = Array.from({ length: 2000 }, () => sampleRecord());
  for (const wide of [false, true]) {
    const text = await writtenText('csv', many, { bom: true, wide });
    expect(text.lastIndexOf('\ufeff')).toBe(0);
  }
  expect(await writtenText('csv', many)).not.toContain('\ufeff');
});
