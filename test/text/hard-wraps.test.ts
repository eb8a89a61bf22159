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
});
