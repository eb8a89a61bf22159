import { type AspectRule, peel } from '../../engine/saying.js';
import { levelTail } from './change-tails.js';

const SHARE_NOUN = /(?:占比|比重|份额|所占比例|占有率|构成)$/;
const PART_OF_WHOLE = /占(?!地|有率|用|道|补|领)[^,;]{0,24}$/;
const FRACTION = /分之|成|半|\//;
const OF_ALL = /(?:全国|全省|全市|全区|全县|全球|世界|全港|总量|总数|全部)的?$/;
const CONTRIBUTES = /对[^,;]{1,16}贡献率$/;
const SHARE_AFTER = /^的(?!是|了)/;
const GOES_TO = /^(?:均|都|全部)?(?:用于|用在|投向|投入|来自|流向|集中|分布|属于|参加)/;

export const rules: AspectRule[] = [
  {
    id: 'aspect/share/part-of-whole',
    finds: 'Part of a whole (`占比52.1%`, `占全省比重超83%`).',
    says: (tail, { quantity, text }) => {
      if (quantity.unit !== '%' && quantity.unit !== '‰') return null;
      if (quantity.dimension === 'ratio') return { aspect: 'share', head: peel(tail, levelTail).words };
      const peeled = peel(tail, levelTail);
      const whole = peeled.words.replace(/的$/, '');
      if (FRACTION.test(text)) {
        const all = OF_ALL.exec(peeled.words);
        const head = all ? peel({ ...peeled, words: peeled.words.slice(0, all.index) }, levelTail) : null;
        if (head) return { aspect: 'share', head: head.words, tail: head };
      }
      if (SHARE_NOUN.test(whole) || PART_OF_WHOLE.test(whole) || CONTRIBUTES.test(whole)) {
        return { aspect: 'share', head: whole, tail: peeled };
      }
      return null;
    },
    examples: [
      {
        text: '全县税收占一般公共预算收入的比重达到72.5%。',
        figures: [{ text: '72.5%', aspect: 'share', metric: 'tax_revenue' }],
      },
    ],
    silent: ['占地面积扩大12%。'],
  },
  {
    id: 'aspect/share/of-what-follows',
    finds:
      'A share of the thing that follows (`80%的村用上自来水`) or of the head spent on it (`七成用于民生`).',
    says: (tail, { quantity, post }) => {
      if (quantity.unit !== '%' || !(SHARE_AFTER.test(post) || GOES_TO.test(post))) return null;
      return { aspect: 'share', head: tail.words };
    },
    examples: [{ text: '全县85%的行政村通了客车。', figures: [{ text: '85%', aspect: 'share' }] }],
    silent: ['地区生产总值增长8%的目标基本实现。'],
  },
];
