import type { HeadRule } from '../../engine/head-rule.js';

export const rules: HeadRule[] = [
  {
    id: 'head/level/size',
    finds: 'A size: what no other head says anything of.',
    reads: (head) => ({ aspect: 'level', at: head.length }),
    examples: [
      {
        text: '指标\t单位\t2023年\n粮食总产量\t万吨\t12.6',
        figures: [
          { text: '12.6', value: 126000, unit: 't', aspect: 'level', metric: 'grain_output', period: '2023' },
        ],
      },
    ],
    silent: ['指标\t比上年增长(%)\n粮食总产量\t1.2'],
  },
];
