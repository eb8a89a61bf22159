import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../../src/read/formats/pdf/continued.js';
import type { Line } from '../../../../src/read/formats/pdf/lines.js';
import type { PageTable } from '../../../../src/read/formats/pdf/page-table.js';
import { withoutRadicals } from '../../../../src/read/formats/pdf/radicals.js';
import { ruledAreas } from '../../../../src/read/formats/pdf/rule-grid.js';
import { isFigure, isNumber, rowsOf, type Segment } from '../../../../src/read/formats/pdf/table-rows.js';
import { writeDocument } from '../../../../src/read/formats/pdf/write-document.js';

const across = (at: number, from = 0, to = 200) => ({ horizontal: true, at, from, to });
const down = (at: number, from = 0, to = 60) => ({ horizontal: false, at, from, to });

describe('ruledAreas', () => {
  const cellsOf = (rules: Parameters<typeof ruledAreas>[0]) =>
    ruledAreas(rules)[0]!.cells.map(({ row, column, rowSpan, colSpan }) => [row, column, rowSpan, colSpan]);

  it('joins what no line parts, to rectangles', () => {
    const rules = [
      across(0),
      across(20, 100),
      across(40),
      across(60),
      down(0),
      down(100),
      down(150, 20, 40),
      down(200),
    ];
    expect(cellsOf(rules)).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 0, 1, 1],
      [2, 1, 1, 2],
    ]);
  });

  it('takes double lines for one, and the ends of lines for open sides', () => {
    const rules = [across(0), across(2), across(60), down(100), down(102)];
    expect(cellsOf(rules)).toEqual([
      [0, 0, 1, 1],
      [0, 1, 1, 1],
    ]);
  });

  it('makes nothing of lines that do not meet', () => {
    expect(ruledAreas([across(0, 0, 50), across(20, 0, 50), down(90)])).toEqual([]);
  });
});

describe('rowsOf', () => {
  const segment = (
    text: string,
    column: number,
    y: number,
    right = column * 100 + text.length * 10,
  ): Segment => {
    return { text, x: column * 100, right, y, size: 10, column, colSpan: 1 };
  };
  const textsOf = (segments: Segment[]) =>
    rowsOf(segments).map((row) => row.map(({ text }) => text).join(' '));

  it('puts a wrapped label together, with its numbers above, between or below', () => {
    const label = (y: number) => [segment('柳塘镇白渡镇云岭', 0, y), segment('镇三镇', 0, y + 14)];
    const next = segment('合计', 0, 60);
    for (const y of [20, 27, 34])
      expect(textsOf([...label(20), segment('12.5', 1, y), next, segment('30', 1, 60)])).toEqual([
        '柳塘镇白渡镇云岭 镇三镇 12.5',
        '合计 30',
      ]);
  });

  it('leaves a label without numbers a row of its own where it does not fill its column', () => {
    const segments = [
      segment('规模以上企业', 0, 0),
      segment('8', 1, 0),
      segment('其中', 0, 14),
      segment('轻工', 0, 28),
    ];
    expect(textsOf([...segments, segment('5', 1, 28)])).toEqual(['规模以上企业 8', '其中', '轻工 5']);
  });
});

describe('numbers', () => {
  it('are told from years with their sign, list numbers and words', () => {
    expect(['12.5', '-3.2%', '1,074', '（', '—', '2.8①', '一'].map(isNumber)).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(['12.5亿元', '1.城建', '1、城建', '约30个', '电话：81234'].map(isFigure)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('joinPages', () => {
  const row = (...texts: string[]) =>
    texts.map((text, column) => ({ paragraphs: [text], rowSpan: 1, colSpan: 1, column }));
  const table = (page: number, rows: PageTable['rows'], right = 200): PageTable => {
    const columns = [
      { left: 0, right: 100 },
      { left: 100, right },
    ];
    return { page, order: 0, rows, columns, ruled: true };
  };
  const head = row('项目', '金额');

  it('joins tables with the same columns, with their head again or without', () => {
    const [joined, ...others] = joinPages([
      [table(0, [head, row('一', '1')])],
      [table(1, [head, row('二', '2')])],
      [table(2, [row('三', '3'), row('四', '4')])],
    ]);
    expect(others).toEqual([]);
    expect(joined).toMatchObject({
      rows: [head, row('一', '1'), row('二', '2'), row('三', '3'), row('四', '4')],
      starts: [
        { page: 0, row: 0 },
        { page: 1, row: 2 },
        { page: 2, row: 3 },
      ],
    });
  });

  it('keeps tables apart that have other columns, another head, or a page between them', () => {
    const first = table(0, [head, row('一', '1')]);
    const other = (page: number, rows: PageTable['rows'], right?: number) =>
      joinPages([[first], ...(page > 1 ? [[]] : []), [table(page, rows, right)]]);
    expect(other(1, [head, row('二', '2')], 240)).toHaveLength(2);
    expect(other(1, [row('单位', '人数'), row('二', '2')])).toHaveLength(2);
    expect(other(2, [head, row('二', '2')])).toHaveLength(2);
  });
});

describe('writeDocument', () => {
  const line = (text: string, page: number, y: number, size = 12): Line => {
    const [x, right] = [0, text.length * size];
    return { page, order: 0, x, right, y, size, cells: [{ text, x, right, joints: [] }], frame: '' };
  };
  const full = '全县完成固定资产投资与去年同期大体持平其中';

  it('tells where pages start in a paragraph over three of them, with notes at their feet', () => {
    const body = [line(full, 0, 700), line(full, 1, 100), line('增长3.2%。', 2, 100)];
    const notes = [line('甲口径。', 0, 780, 9), line('乙口径。', 1, 780, 9)];
    const { text, pages } = writeDocument(body, notes, [600, 600, 600], []);
    expect(text).toBe(`甲口径。\n\n${full}${full}增长3.2%。\n\n乙口径。\n`);
    expect(pages).toEqual([0, 6 + full.length, 6 + 2 * full.length]);
  });
});

it('names characters for radicals', () => {
  expect(withoutRadicals('⼯业增⻓，⼾籍⼈⼝，居⺠')).toBe('工业增长，户籍人口，居民');
});
