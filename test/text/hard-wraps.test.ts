import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { extractText } from '../../src/extract-text.js';
import { decode } from '../../src/text/decode.js';
import { normalise } from '../../src/text/normalise.js';

const REPORTS = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));

/** The text set in a column of so many half-width characters, as mail programs set it. */
function inColumn(text: string, width: number): string {
  const setLine = (line: string) => {
    let set = '';
    let filled = 0;
    for (const character of line) {
      const wide = character >= '\u2000' ? 2 : 1;
      if (filled + wide > width) {
        set += '\n';
        filled = 0;
      }
      set += character;
      filled += wide;
    }
    return set;
  };
  return text.split('\n').map(setLine).join('\n');
}

/** What a record says, without where it stands. */
const said = ({ value, unit, aspect, status, metric, period, subject }: FigureRecord) =>
  [value, unit, aspect, status, metric, period, subject].join(' ');

describe('a text set in a column', () => {
  // Of Hong Kong's the items of a list are too short to show that they run on.
  const reports = readdirSync(REPORTS).filter((file) => file.endsWith('.txt') && !file.startsWith('hong'));

  it.each(reports)('gives the figures that it gives unset: %s', (file) => {
    const { text } = decode(readFileSync(`${REPORTS}${file}`));
    const set = inColumn(text, 76);
    expect(set).not.toBe(text);
    const records = extractText(set, { file }).records;
    expect(records.map(said)).toEqual(extractText(text, { file }).records.map(said));
    for (const record of records) expect(set.slice(record.start, record.end)).toBe(record.text);
  });

  it('may end its lines as Windows does, and count characters', () => {
    const line = '全市上下齐心协力。推动各项事业稳步前进完成投资12';
    const text = `${`${line}\r\n`.repeat(5)}亿元。`;
    expect(normalise(text).text).toBe(`${line.repeat(5)}亿元。`);
  });
});

describe('a stretch set in a column', () => {
  const PARAGRAPH = `全镇经济总体向好，完成总产值12345万元，比上年增长
百分之五点六。其中，甲类产业增加值2345万元，增长百分之
三点一；乙类产业增加值3456万元，增长百分之四点二。市场
销售平稳，全年零售额达到6789万元，年末从业人员达到12万
人，比上年增加一千人。`;
  const LONG = `${'全年农作物长势良好，'.repeat(9)}收成稳定。`;

  it('runs on between headings and paragraphs in one long line', () => {
    const text = `青桥镇1998年经济和社会发展的基本情况\n青桥镇统计站\n一、综合\n${PARAGRAPH}\n二、农业\n　　${LONG}\n`;
    const lines = normalise(text).text.split('\n');
    expect(lines.slice(0, 3)).toEqual(['青桥镇1998年经济和社会发展的基本情况', '青桥镇统计站', '一、综合']);
    expect(lines[3]).toMatch(/^全镇经济.*增长百分之五点六。.*增长百分之三点一;.*12万人,.*一千人。$/);
    expect(lines.slice(4, 6)).toEqual(['二、农业', `  ${LONG.replaceAll('，', ',')}`]);
    const figures = extractText(text).records;
    expect(figures.map(({ value, aspect }) => [value, aspect])).toContainEqual([5.6, 'growth']);
    for (const { start, end, text: figure } of figures) expect(text.slice(start, end)).toBe(figure);
  });

  it('may have blanks at the ends of its lines', () => {
    expect(normalise(PARAGRAPH.replaceAll('\n', ' \r\n')).text).toBe(normalise(PARAGRAPH).text);
  });

  it('ends at an empty line, at an item and before a short line without a mark', () => {
    const parts = ['全镇上下齐心协力推动各项事业稳步前进再上新台阶', '青桥镇统计站', '', '三、交通运输'];
    const text = `${PARAGRAPH}\n${parts.join('\n')}\n${PARAGRAPH}`;
    expect(normalise(text).text.split('\n').slice(1, -1)).toEqual(parts);
  });
});

it('a number that is broken off goes on in the next line', () => {
  expect(normalise('产值增长百分之\n九点二,税收下降百分之十点\n一。').text).toBe(
    '产值增长百分之九点二,税收下降百分之十点一。',
  );
  expect(normalise('增长百分之十\n三、农业').text).toBe('增长百分之十\n三、农业');
});

it.each([
  ['one line is too wide', `${'全市'.repeat(20)}\n`.repeat(9) + '全'.repeat(90)],
  ['few lines fill it', `${'全市'.repeat(20)}\n${'完成投资。\n'.repeat(9)}`.repeat(4)],
  ['sentences end with the lines', `${'全市'.repeat(20)}。\n`.repeat(9)],
  ['lines are short', '完成投资12\n'.repeat(20)],
  ['no sentence ends within one', '新建青桥县第一中学教学楼项目总投资1200万元\n'.repeat(9)],
])('leaves line ends where %s', (_, text) => {
  expect(normalise(text).text).toBe(text);
});

it('goes through a long text of short lines', () => {
  expect(normalise('全\n'.repeat(2_000_000)).text.length).toBe(4_000_000);
  expect(normalise(`全。${'市'.repeat(28)}\n`.repeat(300_000)).text.split('\n').length).toBe(2);
});

it('a sentence that a copied page breaks off before its figure is read on', () => {
  const { records } = extractText(
    '2010年青石县统计公报\n金融业务扩大，存贷款增加。年末金融机构各项存款余额\n\n299293万元，比上年增长38.8%。其中：城乡居民储蓄存款\n余额188442万元，增长60%。\n\n主要指标\n3000人，男女各半。',
  );
  expect(records.slice(0, 4).map(({ label, metric }) => `${label} ${metric}`)).toEqual([
    '金融机构各项存款余额 deposits',
    '金融机构各项存款余额 deposits',
    '城乡居民储蓄存款余额 deposits',
    '城乡居民储蓄存款余额 deposits',
  ]);
});
