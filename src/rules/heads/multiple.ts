import type { HeadRule } from '../../engine/head-rule.js';

const OF_EARLIER =
  /(?:为|是|占|相当于)(?:上年|去年|上年度|上年同期|去年同期|前一年)(?:度|同期)?(?:决算|执行|完成|实际|预算|快报)*数?的?(?:%|百分比|倍数?)?$/;

export const rules: HeadRule[] = [
  {
    id: 'head/multiple/of-earlier',
    finds: 'A head over values in percent of an earlier one (`为上年决算数的%`).',
    reads(head) {
      const at = head.search(OF_EARLIER);
      return at < 0 ? null : { aspect: 'multiple', basis: 'yoy', unit: '%', at };
    },
    examples: [
      {
        text: '项目\t决算数(万元)\t为上年决算数的%\n税收收入\t53300\t104.1',
        figures: [
          { text: '53300', aspect: 'level' },
          { text: '104.1', unit: '%', aspect: 'multiple', basis: 'yoy' },
        ],
      },
    ],
    silent: ['项目\t上年决算数(万元)\n税收收入\t53300'],
  },
];
