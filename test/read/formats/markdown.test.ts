import { describe, expect, it } from 'vitest';
import { extractText } from '../../../src/extract-text.js';
import { readMarkdown } from '../../../src/read/formats/markdown/index.js';
import { readFormat } from '../../../src/read/formats/read-format.js';
import { blocksOf, cellsOf } from './show.js';

const read = (markdown: string) => readMarkdown(new TextEncoder().encode(markdown));
const textOf = async (markdown: string) => (await read(markdown)).text;

describe('blocks of Markdown', () => {
  it('are headings, paragraphs and list items', async () => {
    const document = await read(
      '# 一、综合\n全县总产值3亿元。\n\n小标题\n---\n> 引文\n\n- 甲\n  - 乙\n\n    丙\n* 丁\n\n***\n```\n码 1\n```',
    );
    expect(blocksOf(document)).toEqual([
      ...['# 一、综合', '全县总产值3亿元。', '# 小标题', '引文', '甲', '乙', '丙', '丁', '码 1'],
    ]);
    expect(document.encoding).toBe('utf-8');
  });

  it('have the numbers of their lists as they are written', async () => {
    expect(blocksOf(await read('3. 甲\n3. 乙\n\n8) 丙\n\n   丁\n\n1、戊\n2、己\n\n1. 1. 庚\n2.'))).toEqual([
      ...['3. 甲', '3. 乙', '8) 丙', '丁', '1、戊\n2、己', '1. 1. 庚', '2.'],
    ]);
  });

  it('are no code where they are only indented', async () => {
    expect(await textOf('一：\n\n    全县投资3亿元。\n\n\t增长5%。\n\n\u3000\u3000完成。')).toBe(
      '一：\n\n全县投资3亿元。\n\n增长5%。\n\n完成。\n',
    );
  });
});

describe('text of Markdown', () => {
  it.each([
    ['bold and slanted', '**完成**投资*3*亿元，__增长__ _5%_', '完成投资3亿元，增长 5%'],
    ['bold beside a character', '做好**“三保”**工作，**总产值：**3亿元', '做好“三保”工作，总产值：3亿元'],
    ['links', '见[公报](http://a.cn/1 "题")和<http://a.cn/2>', '见公报和http://a.cn/2'],
    ['pictures', '一![图1](a.png)二', '一二'],
    ['code', '值为`3 * 5`', '值为3 * 5'],
    ['tags', '投资<b class="a">3</b>亿元<br>完', '投资3亿元\n完'],
    ['references', '&ldquo;一&rdquo;&lt;5', '“一”<5'],
    ['escapes', '\\*注：1\\.5倍 \\# \\*\\*“甲”\\*\\*', '*注：1.5倍 # **“甲”**'],
  ])('has no marks: %s', async (_, markdown, text) => {
    expect(await textOf(markdown)).toBe(`${text}\n`);
  });

  it.each([
    '10~20人，5~8%，~~3~~',
    '面积3*4*5米，2**3，型号A_1_2',
    '1.5亿元',
    '增加值*增长5%',
    '#1机组',
    '-5%，+3%',
    '[注]: 数据为初步数。',
    '指标 | 单位',
    '<3亿元>，a<b',
  ])('keeps what looks like a mark: %s', async (text) => {
    expect(await textOf(text)).toBe(`${text}\n`);
  });

  const LONG = '全县上下坚持稳中求进工作总基调，扎实推进各项工作，经济运行总体平稳，完成固定资产投资';

  it('closes lines that were wrapped in mid-sentence', async () => {
    expect(await textOf(`${LONG}\n3亿元；${LONG}\n同比增长`)).toBe(`${LONG} 3亿元；${LONG}同比增长\n`);
  });

  it('keeps the lines of plain text', async () => {
    const text = `一、综合\n${LONG}3亿元。\n（一）农业\n粮食产量5万吨\n二、工业  \n${LONG}：\n${LONG}\n1、用电\n`;
    const read = await textOf(text);
    expect(read).toBe(text.replace('  \n', '\n'));
    const figures = (of: string) =>
      extractText(of).records.map(({ text, label, metric }) => [text, label, metric]);
    expect(figures(read)).toEqual(figures(text));
    expect(figures(read)).toHaveLength(2);
  });
});

describe('tables of Markdown', () => {
  it('are tables', async () => {
    const document = await read(
      '各街道户数（户）\n\n| 街道 | **户数** |\n|:--|--:|\n| 东街 | 30<br>（估） |\n| 西\\|街 |\n\n完',
    );
    expect(document.text).toBe('各街道户数（户）\n\n街道\t户数\n东街\t30\n（估）\n西|街\t\n\n完\n');
    expect(cellsOf(document)).toEqual([
      ['0,0 街道', '0,1 户数', '1,0 东街', '1,1 30\n（估）', '2,0 西|街', '2,1 '],
    ]);
    expect(document.tables[0]).toMatchObject({ headRows: 1, columns: 2, caption: { start: 0, end: 8 } });
  });

  it('lose no cell, however many their head has', async () => {
    const document = await read('| 街道 | 户数 |\n|--|--|\n| 东街 | 30 | **12** | a\\|b |\n> | 西街 |');
    expect(document.text).toContain('东街\t30\t12\ta|b');
    expect((await read('> | 街道 |\n> |--|\n> | 东街 | 30 |')).text).toBe('街道\t\n东街\t30\n');
  });

  it('may be written as HTML', async () => {
    const document = await read(
      '前\n\n<table>\n<tr><td>甲</td><td>1</td></tr>\n</table>\n\n<!-- 密 -->\n\n后',
    );
    expect(document.text).toBe('前\n\n甲\t1\n\n后\n');
    expect(document.tables).toHaveLength(1);
  });
});

describe('front matter', () => {
  it('is left out', async () => {
    expect(await textOf('---\ntitle: 报告\n标签:\n  - 2024\n---\n正文')).toBe('正文\n');
  });

  it('is nothing else between two rules', async () => {
    expect(await textOf('---\n全县投资3亿元。\n\n---\n正文')).toBe('全县投资3亿元。\n\n正文\n');
  });
});

it('reads what nests without end', async () => {
  expect(await textOf(`${'> '.repeat(300)}投资3亿元`)).toBe('投资3亿元\n');
  expect(await textOf(`${'> '.repeat(512)}投资3亿元`)).toBe('投资3亿元\n');
  expect(await textOf(`${'['.repeat(20_000)}3${'*a '.repeat(20_000)}`)).toContain('[3*a');
});

/** Lines of a list, each in the item of the one before. */
const nestedList = (depth: number) =>
  Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- 投资${i}亿元`).join('\n');

it.each([
  ['quotations', `${'> '.repeat(513)}投资3亿元`, 1],
  ['quotations without blanks', `前\n\n${'>'.repeat(20_000)}投资3亿元\n\n后`, 3],
  ['lists in one line', `${'- '.repeat(20_000)}投资3亿元`, 1],
  ['numbered lists', `${'1. '.repeat(20_000)}投资3亿元`, 1],
  ['lists in lists', nestedList(300), 257],
  ['both', `${'> - '.repeat(300)}投资3亿元`, 1],
  ['lists below front matter', `---\r\ntitle: 报告\r\n---\r\n${'* '.repeat(20_000)}投资3亿元`, 4],
])('refuses %s that nest deeper than it reads, and leaves nothing out', async (_, markdown, line) => {
  const bytes = new TextEncoder().encode(markdown);
  await expect(readFormat('a.md', bytes, 'md')).rejects.toMatchObject({
    name: 'ReadError',
    code: 'unsafe',
    path: 'a.md',
    message: `quotations or lists in line ${line} that nest more than 512 levels deep (a list takes two); take marks of quotations and lists out of it`,
  });
});

it('reads lists in lists up to that', async () => {
  const text = await textOf(nestedList(256));
  expect(text).toContain('投资0亿元');
  expect(text).toContain('投资255亿元');
});
