import { describe, expect, it } from 'vitest';
import { buildContext } from '../../src/resolve/index.js';
import { segment } from '../../src/text/segment.js';

function at(text: string, words: string) {
  const offset = text.indexOf(words);
  expect(offset, words).toBeGreaterThanOrEqual(0);
  const found = buildContext(text, segment(text));
  return [found.periodAt(offset).period, found.statusAt(offset)];
}

describe('a history without a date', () => {
  it('tells as facts what came of a plan later than the years it names', () => {
    const text = `云溪开发区概况
云溪开发区成立于1995年,2003年设立云溪区。
“十一五”期间,全区累计完成投资82亿元,年均增长15%;财政总收入完成9亿元。
`;
    expect(at(text, '82亿元')).toEqual(['2006/2010', 'actual']);
    expect(at(text, '9亿元')).toEqual(['2006/2010', 'actual']);
  });

  it('promises what a plan is to bring', () => {
    const text = '云溪开发区概况\n2003年设立云溪区。\n“十一五”期间,将完成投资82亿元。\n';
    expect(at(text, '82亿元')).toEqual(['2006/2010', 'target']);
  });

  it('goes on in the year with which the last sentence opened, though its paragraph opened with the one before', () => {
    const text = `云溪县财政情况
在2019年,全县减税3亿元。报告显示,在2020年,全县税收12亿元。其中,增值税6亿元。
`;
    expect(at(text, '12亿元')[0]).toBe('2020');
    expect(at(text, '6亿元')[0]).toBe('2020');
  });
});

describe('years told of side by side', () => {
  it('are handed out again by each clause of their sentence', () => {
    const text = `云溪市财政情况
2019—2021年末,全市债务分别为20亿元、21亿元和22亿元,税收分别为5亿元、6亿元和7亿元,分别增长2%、3%和4%。
`;
    expect(at(text, '21亿元')[0]).toBe('2020');
    expect(at(text, '5亿元')[0]).toBe('2019');
    expect(at(text, '7亿元')[0]).toBe('2021');
    expect(at(text, '3%')[0]).toBe('2020');
    const listed = '云溪市财政情况\n2019年、2020年,全市收入分别为5亿元、6亿元,支出分别为8亿元、9亿元。\n';
    expect(at(listed, '6亿元')[0]).toBe('2020');
    expect(at(listed, '8亿元')[0]).toBe('2019');
  });

  it('stay together where several things are told of', () => {
    const text =
      '云溪市财政情况\n2019—2021年,甲、乙、丙镇产值分别为5亿元、6亿元和7亿元,分别增长2%、3%和4%。\n';
    expect(at(text, '6亿元')[0]).toBe('2019/2021');
    expect(at(text, '3%')[0]).toBe('2019/2021');
  });
});
