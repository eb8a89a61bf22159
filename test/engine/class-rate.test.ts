import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const shown = (text: string) =>
  extractText(text, { file: 'a.txt' }).records.map(({ label, subject }) => `${label} ${subject}`);

describe('rates that are named once', () => {
  test.each([
    [
      'classes of one kind',
      '35至40岁失业率为3.2%、41至45岁为2.9%。',
      ['35至40岁失业率 null', '41至45岁失业率 null'],
    ],
    ['schools', '小学入学率99%,初中98%。', ['小学入学率 null', '初中入学率 null']],
    [
      'classes that share a figure each',
      '大学程度者失业率4.5%,中等及研究所程度者分别为2.9%及2.8%。',
      ['大学程度者失业率 null', '中等程度者失业率 null', '研究所程度者失业率 null'],
    ],
    [
      'a list that is led in',
      '主要国家失业率如下:美国4.2%,日本2.6%,新加坡2.0%(居民失业率2.7%)。',
      ['失业率 美国', '失业率 日本', '失业率 新加坡', '居民失业率 新加坡'],
    ],
    [
      'classes that a list leads in',
      '各年龄失业率如下:青年8.2%,壮年2.6%。',
      ['青年失业率 null', '壮年失业率 null'],
    ],
    ['a class of another kind', '大学生就业率为93%,毕业生5%。', ['大学生就业率 null', '毕业生 null']],
    ['a topic that is no rate', '林业:蚕场面积24公顷,山林46公顷。', ['蚕场面积 null', '山林 null']],
    [
      'industries and quarters',
      '三次产业增加值率分别为56%、29%和42%。第3、4季经济成长率分别为2.5%及5.5%。',
      [
        '第一产业增加值率 null',
        '第二产业增加值率 null',
        '第三产业增加值率 null',
        '经济成长率 null',
        '经济成长率 null',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
