import type { HeadRule } from '../../engine/head-rule.js';

const RANK = /(?:在?(?:全国|全省|全市|全区|全县|全州)(?:的)?)?(?:位次|排名|名次|排位|位序|序位|排序)$/;
const MOVED =
  /(?:位次|排名|名次|排位)(?:升降|变化|变动|增减|比上年(?:升降|变化)?|较上年(?:升降|变化)?)(?:情况)?$/;

export const rules: HeadRule[] = [
  {
    id: 'head/rank/moved',
    finds: 'A head over places won or lost in an order (`位次升降`).',
    reads(head) {
      const at = head.search(MOVED);
      return at < 0 ? null : { aspect: 'change', basis: 'bare', unit: '位', at };
    },
    examples: [
      {
        text: '指标\t位次升降\n工业增加值\t2',
        figures: [{ text: '2', unit: '位', aspect: 'change' }],
      },
    ],
    silent: ['指标\t位次\n工业增加值\t4'],
  },
  {
    id: 'head/rank/place',
    finds: 'A head over positions in an order (`全省位次`).',
    reads(head) {
      const at = head.search(RANK);
      return at < 0 ? null : { aspect: 'rank', unit: '位', at };
    },
    examples: [
      {
        text: '指标\t增速(%)\t全省位次\n工业增加值\t7.2\t4',
        figures: [
          { text: '7.2', aspect: 'growth' },
          { text: '4', value: 4, unit: '位', aspect: 'rank', metric: 'industrial_value_added' },
        ],
      },
    ],
    silent: ['指标\t床位数(张)\n卫生院\t40'],
  },
];
