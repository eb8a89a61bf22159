import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/contracts/index.js';
import { readCsv } from '../../../src/read/formats/csv/index.js';
import { type Document, readDocument } from '../../../src/read/index.js';

const FOLDER = fileURLToPath(new URL('../../../fixtures/formats/libreoffice/', import.meta.url));
const read = (name: string) => readDocument(FOLDER + name);

/** Cells as `row,column[ rows×columns] text`. */
function cellsOf({ text }: Document, table: Table): string[] {
  return table.rows.flat().map(({ row, column, rowSpan, colSpan, start, end }) => {
    const spans = rowSpan * colSpan > 1 ? ` ${rowSpan}×${colSpan}` : '';
    return `${row},${column}${spans} ${text.slice(start, end)}`;
  });
}

const HEAD = ['0,0 2×1 指标', '0,1 1×2 本年', '0,3 2×1 同比增长（%）', '1,1 12月', '1,2 累计'];
const BODY = [
  ...['2,0 工业总产值', '2,1 6.81', '2,2 74.35', '2,3 7.2'],
  ...['3,0 其中：轻工业', '3,1 2.04', '3,2 —', '3,3 '],
  ...['4,0 财政收入', '4,1 0.58', '4,2 5.97', '4,3 -1.5'],
];

describe('features of word processors', () => {
  it.each(['docx', 'odt'])('accepts tracked changes, also of paragraph ends, in .%s', async (kind) => {
    const { text } = await read(`features.${kind}`);
    expect(text).toContain(
      '完成固定资产投资15.2亿元，同比增长6.4%，社会消费品零售总额28.7亿元，同比增长5.9%，工业用电量',
    );
  });

  it.each(['rtf', 'doc'])('accepts tracked changes in .%s', async (kind) => {
    const { text } = await read(`features.${kind}`);
    expect(text).toContain('完成固定资产投资15.2亿元，同比增长6.4%，社会');
    expect(text).not.toContain('此外');
  });

  it.each(['docx', 'odt', 'rtf', 'doc'])(
    'moves notes to the end and leaves pages’ heads out of .%s',
    async (kind) => {
      const { text } = await read(`features.${kind}`);
      expect(text).toContain('28.7亿元，同比');
      expect(text).toMatch(/零售总额含县外单位在本县的零售额1\.3亿元。\n$/);
      expect(text).not.toContain('第3期');
    },
  );

  it.each(['docx', 'odt', 'rtf', 'doc'])('writes list numbers out in .%s', async (kind) => {
    const { text } = await read(`features.${kind}`);
    expect(text).toContain('\n一、工业\n');
    expect(text).toContain('\n二、农业\n');
    expect(text).toContain('\n粮食总产量12.6万吨');
  });

  it.each(['docx', 'odt', 'rtf'])('leaves hidden text out of .%s', async (kind) => {
    expect((await read(`features.${kind}`)).text).not.toContain('99家');
  });

  it.each(['docx', 'odt', 'rtf', 'doc'])('tells headings in .%s', async (kind) => {
    const { text, blocks } = await read(`features.${kind}`);
    const headings = blocks!.filter((block) => block.kind === 'heading');
    expect(headings.map(({ start, end }) => text.slice(start, end).replace(/^.、/, ''))).toEqual([
      '霁川县2024年经济运行简报',
      '工业',
      '农业',
    ]);
  });

  it.each(['docx', 'odt', 'rtf', 'doc'])(
    'reads the table of .%s with its spans and caption',
    async (kind) => {
      const document = await read(`features.${kind}`);
      const [table, ...others] = document.tables;
      expect(others).toEqual([]);
      expect(cellsOf(document, table!)).toEqual([...HEAD, ...BODY]);
      expect(table!.columns).toBe(4);
      expect(document.text.slice(table!.caption!.start, table!.caption!.end)).toBe(
        '表1 2024年主要指标\n\n单位：亿元',
      );
      expect(document.text.slice(table!.start, table!.end)).toBe(
        '指标\t本年\t\t同比增长（%）\n\t12月\t累计\t\n工业总产值\t6.81\t74.35\t7.2\n其中：轻工业\t2.04\t—\t\n财政收入\t0.58\t5.97\t-1.5',
      );
      expect(table!.headRows).toBe(kind === 'rtf' ? 0 : 2);
    },
  );

  it('recovers an aligned table of a PDF', async () => {
    const document = await read('features.pdf');
    expect(cellsOf(document, document.tables[0]!).slice(-BODY.length)).toEqual(BODY);
  });
});

describe('features of spreadsheets', () => {
  it.each(['xlsx', 'ods'])(
    'shows numbers as .%s does, with title and remark outside the table',
    async (kind) => {
      const document = await read(`tables.${kind}`);
      const [table, ...others] = document.tables;
      expect(others).toEqual([]);
      expect(table!.name).toBe('主要指标');
      expect(document.text).toMatch(/^霁川县2024年主要经济指标\n\n单位：亿元\n\n指标\t本年/);
      expect(document.text).toMatch(/\n\n注：本表数据为初步核算数。\n$/);
      expect(cellsOf(document, table!)).toEqual([
        ...['0,0 2×1 指标', '0,1 1×2 本年', '0,3 2×1 同比增长', '1,1 12月', '1,2 累计'],
        ...['2,0 工业总产值', '2,1 6.81', '2,2 1,074.35', '2,3 7.2%'],
        ...['3,0 其中：轻工业', '3,1 2.04', '3,2 —', '3,3 '],
        ...['4,0 财政收入', '4,1 0.58', '4,2 5.97', '4,3 -1.5%'],
      ]);
    },
  );

  it('says that it leaves hidden sheets out', async () => {
    expect((await read('tables.xlsx')).notes).toEqual(['hidden sheets left out: 1']);
  });

  it('reads separated values', async () => {
    const document = await read('tables-主要指标.csv');
    expect(document.format).toBe('csv');
    expect(document.tables[0]!.rows).toHaveLength(5);
    expect(document.text).toContain('工业总产值\t6.81\t1074.35\t7.2%');
  });
});

describe('separated values', () => {
  const csvOf = (text: string) => readCsv(Buffer.from(text));

  it('are told by the mark that lines hold most of', async () => {
    expect((await csvOf('指标;值\n产量;12,5\n')).text).toBe('指标\t值\n产量\t12,5\n');
  });

  it('are told by Chinese commas only where every line holds as many', async () => {
    expect((await csvOf('指标，值\n产量，12\n')).tables).toHaveLength(1);
    expect((await csvOf('今年，产量增长，收入也增长。\n明年，再增长。\n')).tables).toHaveLength(0);
  });
});

describe('pages of a PDF', () => {
  it('tells where each page starts and drops running heads and page numbers', async () => {
    const { text, pages } = await readDocument(`${FOLDER}../weasyprint/county-bulletin.pdf`);
    expect(pages).toHaveLength(3);
    expect(pages![0]).toBe(0);
    expect([...pages!].sort((a, b) => a - b)).toEqual(pages);
    expect(text).not.toMatch(/第\s*\d+\s*页/);
    expect(text.match(/国民经济和社会发展统计公报/g)).toHaveLength(1);
  });
});
