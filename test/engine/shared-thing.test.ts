import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

function labels(text: string): (string | null)[] {
  return extractText(text, { file: 'report.txt' }).records.map(({ label }) => label);
}

describe('a thing that stands once, behind the last of several figures', () => {
  test.each([
    ['培育5个国家级、12个省级区域医疗中心。', ['国家级区域医疗中心', '省级区域医疗中心']],
    ['建有3个国家级和21个市级重点专科。', ['国家级重点专科', '市级重点专科']],
    ['打造2个5A级、9个4A级景区。', ['5A级景区', '4A级景区']],
    ['7件省列、15件市列实事全部办结。', ['省列实事', '市列实事']],
    ['新建41公里供水、23公里供热管网。', ['供水管网', '供热管网']],
    // Other things and other units have names of their own.
    ['建有3个国家级实验室、21个市级重点专科。', ['国家级实验室', '市级重点专科']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('a thing behind the figure', () => {
  test.each([
    ['吸引31个国家和地区的208家企业参展。', ['国家和地区', '企业']],
    ['为24个乡镇1500名80岁以上老年人发放津贴。', ['乡镇', '80岁以上老年人']],
    // A size is that of the first of the works listed; a list of things counted is one.
    ['完成15公里雨水管网、污水泵站等工程建设。', ['雨水管网']],
    ['开工30个学校、医院等项目。', ['学校、医院等项目']],
    ['裁减人员4万任务顺利完成。', ['裁减人员']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('what money is of', () => {
  test.each([
    ['省财政安排6亿元救灾款。', ['救灾款']],
    ['省财政安排6亿元用于青桥流域生态补偿。', ['青桥流域生态补偿']],
    ['实施总额9亿元的三年投资计划。', ['三年投资计划']],
    ['投资7亿元的河道清淤工程年内完工。', ['河道清淤工程投资']],
    // A giver before its own expenditure, and no purpose before another figure.
    ['省财政支出6亿元。', ['省财政支出']],
    ['省财政安排6亿元支持21户企业改制。', ['企业改制', '企业改制']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});
