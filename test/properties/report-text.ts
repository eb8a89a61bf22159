import fc from 'fast-check';

/** Parts that sentences of reports are made of, in simplified characters. All places are invented. */
const PLACES = ['青石县', '全县', '澜汀街道', '', '白水镇'];
const HEADS = [
  '地区生产总值',
  '固定资产投资',
  '一般公共预算收入',
  '城镇新增就业',
  '粮食总产量',
  '城镇化率',
  '招商引资到位资金',
  '规模以上工业增加值',
];
const VERBS = ['完成', '达到', '实现', '为', '突破', '超过'];
const CHANGES = ['增长', '下降', '同比增长', '比上年增长'];
const UNITS = ['亿元', '万元', '万人', '万吨', '个', '户', '公里', '%'];
const FILLERS = ['扎实推进各项工作', '营商环境持续优化', '群众满意度不断提升', '安全形势总体平稳'];

const number = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', '.5', '.27', '.06'))
  .map(([whole, fraction]) => `${whole}${fraction}`);
const pick = (words: readonly string[]) => fc.constantFrom(...words);

const level = fc
  .tuple(pick(PLACES), pick(HEADS), pick(VERBS), number, pick(UNITS))
  .map((parts) => parts.join(''));
const growth = fc.tuple(pick(CHANGES), number).map(([verb, value]) => `${verb}${value}%`);
const filler = pick(FILLERS);
const sentence = fc
  .tuple(level, fc.array(fc.oneof(growth, level, filler), { maxLength: 3 }))
  .map(([first, rest]) => `${[first, ...rest].join('，')}。`);

/** A paragraph of sentences with figures. */
export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
/** A paragraph without any number. */
export const silentParagraph = fc
  .array(filler, { minLength: 1, maxLength: 4 })
  .map((all) => `${all.join('，')}。`);
/** A text of several paragraphs. */
export const report = fc.array(paragraph, { minLength: 1, maxLength: 5 });
/** Any string at all, most of it of characters that mean something to the program. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          ...'0123456789零一二三四五六七八九十百千万亿兆两几多余近约超成倍个户元％%.,，、。；：（）“”-—~～年月日比增长下降至到从分之点',
        ],
        ...UNITS,
        ...HEADS,
        ...VERBS,
        ...CHANGES,
        '\n',
        '\t',
        '\u3000',
        '\ud840\udc00',
      ),
      { maxLength: 120 },
    )
    .map((all) => all.join('')),
);
