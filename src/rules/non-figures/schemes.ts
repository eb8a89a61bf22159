import type { NonFigureRule } from '../../engine/non-figure.js';
import { anyOf } from '../../engine/pattern.js';
import { SCHEME_NOUNS } from '../../lexicon/scheme-nouns.js';
import { OpeningPattern } from '../../text/opening-pattern.js';

const SCHEME = new OpeningPattern(
  new RegExp(
    `^(?:主要|重要|重点|重大|突出|基本|关键|[十百千万亿]{1,6}元?级?)?${anyOf(SCHEME_NOUNS)}(?!项目|成果|企业|平台|产品|产业)`,
  ),
);
/** The two benefits of the disabled, which are spoken of as one. */
const TWO_BENEFITS = new OpeningPattern(/^补贴/);
const PART_UNITS = new Set([...'个项大条点种类对']);
/** A scheme has few parts; larger counts are real ones. */
const MOST_PARTS = 20;

export const rules: NonFigureRule[] = [
  {
    id: 'non-figure/scheme/spoken-of',
    finds: 'A count that only points back to things already named (`这三个领域`).',
    reason: 'scheme',
    rejects: ({ quantity, before }) =>
      quantity.dimension === 'count' && quantity.value <= MOST_PARTS && /[这那该]$/.test(before),
    examples: [
      { text: '全县有5个产业园区。', figures: [{ text: '5个', value: 5 }] },
      { text: '全县形成4个千亿级优势产业。', figures: [{ text: '4个', value: 4 }] },
    ],
    silent: ['这三个产业发展迅速。', '该两项工程进展顺利。'],
  },
  {
    id: 'non-figure/scheme/parts',
    finds: 'Counted parts of a scheme or of a text (`五个方面`, `三个环节`).',
    reason: 'scheme',
    rejects: ({ quantity, before, after }) =>
      quantity.dimension === 'count' &&
      quantity.value <= MOST_PARTS &&
      quantity.valueMax === null &&
      PART_UNITS.has(quantity.unit) &&
      (SCHEME.test(after) || (quantity.value === 2 && TWO_BENEFITS.test(after) && before.endsWith('残疾人'))),
    examples: [
      { text: '建成8个文化广场。', figures: [{ text: '8个', value: 8 }] },
      { text: '抓实新型储能等11个重点领域项目。', figures: [{ text: '11个', metric: 'project_count' }] },
    ],
    silent: [
      '重点抓好四个方面工作。',
      '把握三个环节,处理好五大关系。',
      '财政八项支出保持增长。',
      '落实残疾人两项补贴。',
    ],
  },
];
