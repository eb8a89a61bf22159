import { describe, expect, it } from 'vitest';
import { scanQuantities } from '../../src/quantity/scan.js';

const found = (text: string) => scanQuantities(text).map(({ start, end }) => text.slice(start, end));

describe('a measure word behind Arabic digits', () => {
  it.each([
    ['新建5个体育场', '5个'],
    ['发生2起重大案件', '2起'],
    ['3所在建学校', '3所'],
    ['表彰12名优秀党员', '12名'],
    ['落实312名特困人员', '312名'],
    ['举办2次生态论坛', '2次'],
    ['18家具备条件的企业', '18家'],
    ['6座位于城区的泵站', '6座'],
    ['清运垃圾96车', '96车'],
    ['困难家庭362户均得到救助', '362户'],
    ['参保职工2.6万人均享受补贴', '2.6万人'],
  ])('counts in %s', (text, quantity) => expect(found(text)).toEqual([quantity]));

  it.each([
    ['新增1200个体户', '1200'],
    ['走访100家庭', '100'],
    ['提供500名额', '500'],
    ['3部门联合发文', '3'],
    ['建成15车间', '15'],
    ['2021人均收入提高', '2021'],
    ['2021户均耕地增加', '2021'],
  ])('is none in %s', (text, number) => expect(found(text)).toEqual([number]));

  it('is none behind Chinese numerals, which name things', () => {
    expect(found('三家庭院,五个体育')).toEqual([]);
  });
});
