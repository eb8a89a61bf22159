import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { createSink, FORMATS, type Format, formatOfFile } from '../../src/write/index.js';
import { sampleRecord } from '../sample-record.js';
import { sinkOptions, writtenText } from './written.js';

const written = (format: Format, records: readonly FigureRecord[], width = 120) =>
  writtenText(format, records, { width });

const range = sampleRecord({
  text: '3至5个',
  value: 3,
  value_max: 5,
  unit: '个',
  qualifier: 'range',
  metric: null,
});
const many = Array.from({ length: 1000 }, (_, i) => sampleRecord({ value: i }));

describe('json', () => {
  it('is one array, also of nothing', async () => {
    expect(JSON.parse(await written('json', [sampleRecord(), range]))).toEqual([sampleRecord(), range]);
    expect(await written('json', [])).toBe('[]\n');
  });
});

describe('jsonl', () => {
  it('is one record a line, and nothing for nothing', async () => {
    const lines = (await written('jsonl', [sampleRecord({ quote: '一\n二' }), range])).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0]!).quote).toBe('一\n二');
    expect(await written('jsonl', [])).toBe('');
  });
});

describe('csv', () => {
  it('has a header, CRLF lines and empty fields for null', async () => {
    const [header, row, end] = (await written('csv', [sampleRecord()])).split('\r\n');
    expect(header).toMatch(
      /^id,file,start,end,line,column,text,value,value_max,unit,value_text,value_max_text,qualifier,.*,quote,rule,page,table,table_row,table_column$/,
    );
    expect(row).toContain(',12.5亿元,1250000000,,CNY,,,exact,level,actual,,');
    expect(end).toBe('');
  });

  it('quotes fields that hold commas, quotes and line breaks', async () => {
    expect(await written('csv', [sampleRecord({ quote: '“一”,"二"\n三' })])).toContain(',"“一”,""二""\n三",');
  });

  it('is only the header for nothing, and all rows of many', async () => {
    expect((await written('csv', [])).split('\r\n')).toHaveLength(2);
    expect((await written('csv', many)).split('\r\n')).toHaveLength(1002);
  });
});

describe('table', () => {
  it('lines columns up, Chinese characters counting two', async () => {
    const text = await written('table', [
      sampleRecord(),
      sampleRecord({ line: 12, label: '户', value: 7, unit: '户' }),
    ]);
    const [file, head, , first, second] = text.split('\n');
    expect(file).toBe('reports/qingshan.txt');
    expect(head).toMatch(/^line {2}label/);
    const columns = (line: string, until: string) => {
      const before = line.slice(0, line.indexOf(until));
      return before.length + before.replace(/[ -~]/g, '').length;
    };
    expect(columns(second!, '12.5亿元')).toBe(columns(first!, '12.5亿元'));
    expect(first).toContain('1,250,000,000 CNY');
  });

  it.each([40, 60, 80, 100])('stays within %i columns', async (width) => {
    const record = sampleRecord({
      label: '城乡居民基本养老保险参保率'.repeat(3),
      subject: '青山区东街街道办事处'.repeat(2),
    });
    const text = await written('table', [record], width);
    for (const line of text.split('\n').slice(1)) {
      expect(line.length + line.replace(/[ -~…≥≤≈–]/g, '').length).toBeLessThanOrEqual(width);
    }
    expect(text).toContain('1,250,000,000');
  });

  it('never lets the text of a report steer the terminal', async () => {
    const text = await written('table', [
      sampleRecord({ label: '投资\x1b[31m\u202e红\n行', file: 'a\x07b' }),
    ]);
    expect(text).toContain('投资�[31m�红 行');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
  });

  it('gives each file a table of its own', async () => {
    const text = await written('table', [sampleRecord(), sampleRecord({ file: 'b.txt' })]);
    expect(text.match(/^line/gm)).toHaveLength(2);
  });
});

describe('every sink', () => {
  it.each(FORMATS)('%s waits for a slow stream', async (format) => {
    let taken = 0;
    const slow = new Writable({
      highWaterMark: 16,
      write(_chunk, _encoding, done) {
        taken++;
        setTimeout(done, 1);
      },
    });
    const sink = await createSink(format, slow, sinkOptions({ width: 80 }));
    for (const record of many) await sink.write(record);
    await sink.end();
    expect(taken).toBeGreaterThan(0);
    expect(slow.writableLength).toBe(0);
  });

  it.each(FORMATS)('%s passes the error of its stream on', async (format) => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    const sink = await createSink(format, broken, sinkOptions({ width: 80 }));
    await expect(async () => {
      for (const record of many) await sink.write(record);
      await sink.end();
    }).rejects.toThrow('disk full');
  });
});

describe('formatOfFile', () => {
  it.each([
    ['a.json', 'json'],
    ['a.JSONL', 'jsonl'],
    ['a.ndjson', 'jsonl'],
    ['a/b.csv', 'csv'],
    ['a.xlsx', 'xlsx'],
    ['a.parquet', 'parquet'],
    ['a.md', 'md'],
    ['a.txt', undefined],
    ['json', undefined],
  ])('%s is %s', (path, format) => {
    expect(formatOfFile(path)).toBe(format);
  });
});
