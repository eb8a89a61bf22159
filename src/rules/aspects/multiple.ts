import type { AspectRule } from '../../engine/saying.js';

const TIMES_OF = /(?:是|为|达到?|相当于|约为|超过|接近)([^,;。]{1,30}?)(?:的)$/;

/** `超额认购12倍`: compared with what was offered. */
const APPLIED_FOR = /(?:认购|报名|申请)(?:约|近|逾|超过|达)?$/;

export const rules: AspectRule[] = [
  {
    id: 'aspect/multiple/times-of',
    finds: 'A multiple of another value (`是2020年的2.3倍`).',
    says: (tail, { quantity }) => {
      if (quantity.unit !== '倍') return null;
      const m = TIMES_OF.exec(tail.words);
      if (!m)
        return { aspect: 'multiple', head: tail.words, basis: APPLIED_FOR.test(tail.words) ? null : 'bare' };
      return {
        aspect: 'multiple',
        basis: /^(?:上年|去年)/.test(m[1]!) ? 'yoy' : 'other',
        head: tail.words.slice(0, m.index),
      };
    },
    examples: [
      {
        text: '2020年新居屋超额认购约11倍。',
        figures: [{ text: '11倍', aspect: 'multiple', basis: null }],
      },
      {
        text: '高新技术企业数量是2020年的2.3倍。',
        figures: [{ text: '2.3倍', value: 2.3, unit: '倍', aspect: 'multiple', basis: 'other' }],
      },
    ],
    silent: ['技术合同成交额增长2.3倍。'],
  },
];
