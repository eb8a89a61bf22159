import { describe, expect, it } from 'vitest';
import { setTables } from '../../src/text/set-tables.js';

/** The cells of each table, by row; empty ones are empty. */
function cells(text: string): string[][][] {
  return setTables(text).map(({ rows }) =>
    rows.map((row) => row.map(({ start, end }) => text.slice(start, end))),
  );
}

const ROWS = [
  ['指标', '单位', '总量', '增长(%)'],
  ['原煤产量', '万吨', '312.5', '4.1'],
  ['发电量', '亿千瓦时', '1,088', '-2.3'],
  ['玻璃产量', '万重量箱', '96', '—'],
];

describe('tables set in plain text', () => {
  it.each([
    ['tabs', '\t'],
    ['blanks', '    '],
    ['wide blanks', '\u3000\u3000'],
    ['single blanks', ' '],
  ])('cells parted by %s', (_, separator) => {
    const text = `一、工业\n\n表2 主要产品\n${ROWS.map((row) => row.join(separator)).join('\n')}\n\n二、农业\n`;
    expect(cells(text)).toEqual([ROWS]);
    const { caption, columns, start, end } = setTables(text)[0]!;
    expect(text.slice(caption!.start, caption!.end)).toBe('一、工业\n\n表2 主要产品');
    expect(columns).toBe(4);
    expect(text.slice(start, end).startsWith('指标')).toBe(true);
    expect(text.slice(start, end).endsWith('—')).toBe(true);
  });

  it('tabs show empty cells, also before the first words and behind the last', () => {
    const text = '指标\t11月\t\n\t总量\t增长\n一、工业\t\t\n用电量\t6.1\t4.4\n';
    expect(cells(text)).toEqual([
      [
        ['指标', '11月', ''],
        ['', '总量', '增长'],
        ['一、工业', '', ''],
        ['用电量', '6.1', '4.4'],
      ],
    ]);
    expect(
      setTables(text)[0]!.rows.map((row) => row.map(({ row, column }) => `${row},${column}`))[1],
    ).toEqual(['1,0', '1,1', '1,2']);
  });

  it('rows that other lines part are several tables', () => {
    const text = '街道\t人口\n东溪街道\t1200\n单位:人\n社区\t户数\n西溪社区\t310\n';
    expect(cells(text).map((rows) => rows.length)).toEqual([2, 2]);
  });

  it('how far the first cell is set in', () => {
    const text = '指标\t总量\n人口\t1200\n  其中:女性\t610\n';
    expect(setTables(text)[0]!.rows[2]![0]!.indent).toBe(2);
  });

  it.each([
    [
      'running text with blanks',
      '2025年 全市 GDP 达到 9100 亿元,\n比上年 增长 6.1 %,\n增速 居 全省 第 3 位。\n',
    ],
    ['paragraphs that tabs set in', '\t一、总体情况\n\t全市人口12万人\n\t二、主要工作\n'],
    ['headings with blanks', '第一章  总则\n第二章  目标\n第三章  措施\n'],
    ['names in a column', '主 任 张 三\n委 员 李 四\n秘 书 王 五\n'],
    ['two rows of blanks', '指标  总量\n人口  1200\n'],
    ['single blanks without a head', '人口 1200\n户数 310\n面积 25\n'],
    ['rows of other lengths', '指标  总量  增长\n人口  1200\n户数  310  2.1\n'],
    ['sentences', '人口\t1200人,比上年增加。\n户数\t310户,比上年减少。\n'],
    ['words only', '姓名\t职务\n张三\t主任\n'],
    ['nothing', ''],
  ])('none in %s', (_, text) => {
    expect(setTables(text)).toEqual([]);
  });

  it('stop where there are too many cells for one text', () => {
    const table = '指标\t总量\n人口\t12\n';
    expect(setTables(`${table}一、其他\n${'1\t2\t3\n'.repeat(200_000)}`)).toHaveLength(1);
    expect(setTables(`${table}\n`.repeat(3))).toHaveLength(1);
  });

  it('a line too long for a row is none', () => {
    expect(setTables(`${'1\t'.repeat(2000)}\n${'1\t'.repeat(2000)}\n`)).toEqual([]);
    expect(setTables(`指标\t${'\t'.repeat(80)}总量\n人口\t${'\t'.repeat(80)}1200\n`)).toEqual([]);
  });
});
