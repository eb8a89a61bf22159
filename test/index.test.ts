import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecord, extractFile, extractText, ReadError, scanQuantities } from '../src/index.js';
import { spentOn } from './spent-on.js';
import { tempFolder, writeFiles } from './temp-folder.js';

describe('extractText', () => {
  it('gives valid records whose texts are slices of the original', () => {
    const text = '青山區全年招商引資完成12.5億元，新增就業２ ８００人。';
    const { records } = extractText(text);
    expect(records).toMatchObject([
      { text: '12.5億元', value: 1_250_000_000, unit: 'CNY' },
      { text: '２ ８００人', value: 2800, unit: '人' },
    ]);
    for (const record of records) {
      expect(checkRecord(record)).toEqual(record);
      expect(text.slice(record.start, record.end)).toBe(record.text);
    }
  });

  it.each([
    '',
    '\n',
    '。。。',
    '12',
    '\ud800%',
    '12\udc00元',
    '\ufffd'.repeat(99),
    '第',
    '百分之',
    '（'.repeat(500),
  ])('never throws: %j', (text) => {
    expect(() => extractText(text)).not.toThrow();
  });

  it.each([
    ['one long line', '全区完成投资12.5亿元，增长9%，'],
    ['digits', '1234567890'],
    ['digits and commas', '1,234,'],
    ['numerals', '三十二万'],
    ['heads without figures', '社会消费品零售总额招商引资'],
    ['opening brackets', '（“《'],
    ['short lines', '全区完成投资\n'],
    ['spaces', '　 '],
    ['lists', '甲、'],
    ['percent signs', '%'],
    ['the word for each', '分别'],
    ['years', '2025年'],
    ['months in Chinese digits', '二〇二五年一月'],
    ['names with a figure in brackets', '甲(3人)、'],
    ['rises in brackets', '(增3亿元)、'],
    ['money without its unit', '5亿,', '行政院台北市政府'],
    ['parts of a plan', '新建5个,', '预计全年产值6亿元。其中'],
    ['parts of nothing', '其中甲、乙分别增长5%、6%,'],
  ])('takes time linear in the length of %s', (_, unit, lead = '') => {
    const cost = (length: number) => {
      const text = lead + unit.repeat(Math.ceil(length / unit.length));
      return spentOn(() => extractText(text));
    };
    cost(20_000);
    // Twice as long a text may cost four times as much on a noisy machine, but not what a quadratic cost gives: sixteen times.
    const short = Math.max(cost(50_000), 20);
    expect(cost(200_000)).toBeLessThan(short * 12);
  });
});

describe('extractFile', () => {
  const folder = tempFolder();

  it('reads a file and names it in the records', async () => {
    writeFiles(folder, { 'a.html': '<p>全镇新建公路<b>8</b>公里。</p>' });
    const path = join(folder, 'a.html');
    expect((await extractFile(path)).records).toMatchObject([{ file: path, value: 8, unit: 'km' }]);
    expect((await extractFile(path, { file: 'report' })).records).toMatchObject([{ file: 'report' }]);
  });

  it('throws a ReadError with a code', async () => {
    const missing = extractFile(join(folder, 'nope.txt'));
    await expect(missing).rejects.toBeInstanceOf(ReadError);
    await expect(missing).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('scanQuantities', () => {
  it('gives every quantity with its span in the text as it is', () => {
    const text = '2023年，招商引資逾１２．５億元，新建3至5個。';
    const found = scanQuantities(text);
    expect(found).toMatchObject([
      { text: '2023年', value: 2023 },
      { text: '１２．５億元', value: 1_250_000_000, valueMax: null, unit: 'CNY', qualifier: 'at_least' },
      { text: '3至5個', value: 3, valueMax: 5, unit: '个', qualifier: 'range' },
    ]);
    for (const { start, end, text: slice } of found) expect(text.slice(start, end)).toBe(slice);
  });
});
