import type { HeadRule } from '../../engine/head-rule.js';

const PLAN = '(?:年初|年度|全年|当年|调整后?的?|变动|下达){0,4}(?:预算|计划|目标|任务|指标)';
const OF_PLAN = new RegExp(`(?:占|为|完成|达到?|相当于)${PLAN}(?:数|额|值|任务)?的?$`);
const OF_PLAN_PERCENT = new RegExp(
  `(?:占|为|完成|达到?|相当于)?${PLAN}(?:数|额|值|任务)?的?(?:%|百分比|比例|比重)$`,
);
const RATE =
  /(?:(?:预算|计划|目标|任务|投资|支出|收入)(?=完成|执行))?(?:完成|执行|支出)(?:率|进度|比例|百分比|%)$|(?<!形象|时间)进度$/;

export const rules: HeadRule[] = [
  {
    id: 'head/completion/of-plan',
    finds: 'A head over percentages of a plan that are done (`完成预算%`, `完成率（%）`).',
    reads(head, unit) {
      const at = unit === '%' ? head.search(OF_PLAN) : -1;
      const found = at >= 0 ? at : firstOf(head.search(OF_PLAN_PERCENT), head.search(RATE));
      return found < 0 ? null : { aspect: 'completion', unit: '%', at: found };
    },
    examples: [
      {
        text: '项目\t预算数(万元)\t执行数(万元)\t完成预算%\n税收收入\t52000\t53300\t102.5',
        figures: [
          { text: '52000', aspect: 'level', status: 'target' },
          { text: '53300', value: 533000000, unit: 'CNY', aspect: 'level', status: 'actual' },
          { text: '102.5', unit: '%', aspect: 'completion', metric: 'tax_revenue' },
        ],
      },
    ],
    silent: ['指标\t完成数(户)\n低保户\t40'],
  },
];

function firstOf(a: number, b: number): number {
  if (a < 0) return b;
  return b < 0 ? a : Math.min(a, b);
}
