import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { spokenNumbers } from '../../src/text/han-numbers.js';

describe('spokenNumbers', () => {
  it.each([
    ['三百二十‧四亿元', '三百二十点四亿元'],
    ['二十一·五%', '二十一点五%'],
    ['增加一・三倍', '增加一点三倍'],
    ['百分之十二.六', '百分之十二点六'],
    ['百分之○点八', '百分之零点八'],
    ['五百○八亿元', '五百零八亿元'],
    ['近七百O三亿元', '近七百零三亿元'],
    ['上涨1·8%，达12·5万元', '上涨1.8%，达12.5万元'],
    ['提高0·4个百分点', '提高0.4个百分点'],
    ['一七三O万人次、六OO位', '一七三〇万人次、六〇〇位'],
  ])('reads %s', (written, read) => {
    expect(spokenNumbers(written)).toBe(read);
  });

  it.each(['“12·4”宪法日', '5·12汶川地震', '“九·一八”事变', '五·一假期', '○三个', '一.二季度'])(
    'leaves %s alone',
    (written) => {
      expect(spokenNumbers(written)).toBe(written);
    },
  );

  it('is one figure', () => {
    const records = extractText(
      '澳门财政局公布\n2012年公共财政收入三百二十‧四亿元,按年上升二十‧五%;开支一百○八亿元。',
    ).records;
    expect(records.map(({ text, value }) => `${text} ${value}`)).toEqual([
      '三百二十‧四亿元 32040000000',
      '二十‧五% 20.5',
      '一百○八亿元 10800000000',
    ]);
  });
});
