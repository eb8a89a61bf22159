import type { AspectRule } from '../../engine/saying.js';

const OF_TARGET =
  /(?:完成|实现|达到|达|为|占|是|超过)?(?:了)?(?:到)?(?:(?:全年|年初|年度|本年度?|当年|今年|全市|全区|全县|全省|上级|区|市|省|县|街道|镇|下达|预定|预期|既定|确定|制定|计划|调整|预算|目标|任务|指标|总|年|的|数|量|人大|批准|考核|汇总|变动|修订|人代会|审定|代编|“?十[一二三四五]五”?|规划|安排|变更){1,20})(?:的)$/;
const OF_TASK = /^(?:占[^,;]{0,8}(?:任务|计划|目标)|完成[^,;]{0,16}(?:任务|计划)量?)的$/;
/** More than the whole is no part of it. */
const WHOLE = 100;
const TARGET_WORD = /计划|预算|目标|任务|指标|规划/;
/** `占预算的20%` is a share of a budget, `占调整预算的102%` what has been done of it. */
const YEARS_BUDGET = /年初|全年|年度|调整|变动|汇总/;
const DONE =
  /(?:(?:超额|已|共|累计){0,4}完成(?:了|投资|进度|工程量|总量|率)?(?:的)?(?:达到?|为)?|(?:(?:完成|完工|竣工)率|完成比例|(?<=预算|支出|经费|资金|计划)执行率|进度)(?:已|达到?|为|是|完成){0,4})$/;

export const rules: AspectRule[] = [
  {
    id: 'aspect/completion/of-target',
    finds: 'Percent of a target (`完成年初任务的112%`).',
    says: (tail, { quantity }) => {
      if (quantity.unit !== '%') return null;
      const words = tail.words.endsWith('的') ? tail.words : `${tail.words}的`;
      const m = OF_TARGET.exec(words);
      if (!m || !TARGET_WORD.test(m[0])) return null;
      // Without 的 only what is a part of a task is one: `占任务92.9%`, `完成规划任务85%`.
      if (words !== tail.words && !OF_TASK.test(m[0])) return null;
      const ofBudget = m[0].startsWith('占') && /预算的$/.test(m[0]) && !YEARS_BUDGET.test(m[0]);
      if (ofBudget && quantity.value <= WHOLE) return null;
      return { aspect: 'completion', head: tail.words.slice(0, m.index) };
    },
    examples: [
      {
        text: '招商引资完成8.6亿元,完成年初任务的107.5%。',
        figures: [
          { text: '8.6亿元' },
          { text: '107.5%', aspect: 'completion', metric: 'investment_attracted' },
        ],
      },
      {
        text: '交通投资完成4.8亿元,占任务92.9%;财政收入完成3.5亿元,占预算的102.8%。',
        figures: [
          { text: '4.8亿元' },
          { text: '92.9%', aspect: 'completion' },
          { text: '3.5亿元' },
          { text: '102.8%', aspect: 'completion', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '青石县治沙工程完成规划任务85%以上。',
        figures: [{ text: '85%', aspect: 'completion' }],
      },
      {
        text: '城镇新增就业4200人,失业人员再就业900人,分别完成年度任务的115%。',
        figures: [
          { text: '4200人' },
          { text: '900人' },
          { text: '115%', aspect: 'completion', metric: 'jobs_created', label: '城镇新增就业' },
          { text: '115%', aspect: 'completion', label: '失业人员再就业' },
        ],
      },
      {
        text: '全市一般公共预算支出突破70亿元,完成汇总预算的105%,占调整预算的98.6%。',
        figures: [
          { text: '70亿元' },
          { text: '105%', aspect: 'completion', metric: 'public_budget_expenditure' },
          { text: '98.6%', aspect: 'completion', metric: 'public_budget_expenditure' },
        ],
      },
    ],
    silent: ['招商引资占全区的12.5%。', '教育支出占预算的20%。'],
  },
  {
    id: 'aspect/completion/done',
    finds: 'Percent of the work done (`已完成三分之二`, `完成率98%`).',
    says: (tail, { quantity }) => {
      if (quantity.unit !== '%') return null;
      const m = DONE.exec(tail.words);
      return m ? { aspect: 'completion', head: tail.words.slice(0, m.index) } : null;
    },
    examples: [
      {
        text: '河道清淤已完成三分之二。',
        figures: [{ text: '三分之二', value: 66.66666666666667, unit: '%', aspect: 'completion' }],
      },
      {
        text: '截至9月底,社会福利支出执行率达78.5%。',
        figures: [{ text: '78.5%', aspect: 'completion', metric: 'public_budget_expenditure' }],
      },
    ],
    silent: ['垃圾无害化处理率达到98%。'],
  },
];
