import type { HeadRule } from '../../engine/head-rule.js';
import { USES } from '../../lexicon/head-patterns.js';

const SHARE = new RegExp(
  `占(?!地|${USES}|道|有率)[^占]{0,14}?的?(?:比重|比例|比率|份额|百分比|%)$|(?:所占)?(?:比重|占比|份额|构成|所占比例)$`,
);
const SHARE_OF = new RegExp(`占(?!地|${USES}|道|有率)[^占]{1,14}$`);

export const rules: HeadRule[] = [
  {
    id: 'head/share/part-of-whole',
    finds: 'A head over parts of a whole in percent (`占比`, `占总人口比重（%）`, `构成`).',
    reads(head, unit) {
      if (unit !== null && unit !== '%' && unit !== '‰') return null;
      const at = head.search(SHARE);
      if (at >= 0) return { aspect: 'share', unit: '%', at };
      const of = unit === null ? -1 : head.search(SHARE_OF);
      return of < 0 ? null : { aspect: 'share', unit: '%', at: of };
    },
    examples: [
      {
        text: '年龄\t人口数(人)\t比重(%)\n0-14岁\t5120\t16.4',
        figures: [
          { text: '5120', unit: '人', aspect: 'level' },
          { text: '16.4', unit: '%', aspect: 'share' },
        ],
      },
    ],
    silent: ['类别\t占地面积(亩)\n工业园\t120'],
  },
];
