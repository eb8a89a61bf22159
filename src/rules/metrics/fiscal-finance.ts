import type { MetricRule } from './metric-rule.js';

/** Public budgets, taxes, bonds and banking. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/fiscal-finance/public-budget-revenue',
    metric: 'public_budget_revenue',
    finds: 'Revenue of the general public budget.',
    examples: [
      {
        text: '青禾县一般公共预算收入56亿元,为汇总预算的103%。',
        figures: [
          {
            text: '56亿元',
            value: 5600000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_revenue',
            label: '一般公共预算收入',
          },
          {
            text: '103%',
            value: 103,
            unit: '%',
            aspect: 'completion',
            metric: 'public_budget_revenue',
            label: '一般公共预算收入',
          },
        ],
      },
      {
        text: '县级财力达到36亿元。',
        figures: [
          {
            text: '36亿元',
            value: 3600000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_revenue',
            label: '县级财力',
          },
        ],
      },
      {
        text: '全区一般公共预算收入完成28.6亿元。',
        figures: [
          {
            text: '28.6亿元',
            value: 2860000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_revenue',
            label: '一般公共预算收入',
          },
        ],
      },
      {
        text: '全县地方财政收入增长8%。',
        figures: [
          {
            text: '8%',
            value: 8,
            unit: '%',
            aspect: 'growth',
            metric: 'public_budget_revenue',
            label: '地方财政收入',
          },
        ],
      },
    ],
    silent: ['上年结余3600万元。', '全区税收占一般公共预算收入比重达到75%。'],
  },
  {
    id: 'metric/fiscal-finance/public-budget-expenditure',
    metric: 'public_budget_expenditure',
    finds: 'Expenditure of the general public budget.',
    examples: [
      {
        text: '社会保障和就业支出增长12%。',
        figures: [
          {
            text: '12%',
            value: 12,
            unit: '%',
            aspect: 'growth',
            metric: 'public_budget_expenditure',
            label: '社会保障和就业支出',
          },
        ],
      },
      {
        text: '医疗方面的经常开支预算为60亿元,按上年度修订预算增加3亿元,占政府经常开支的18%。',
        figures: [
          { text: '60亿元', metric: 'public_budget_expenditure', label: '医疗方面的经常开支预算' },
          { text: '3亿元', aspect: 'change', basis: 'yoy', metric: 'public_budget_expenditure' },
          { text: '18%', aspect: 'share', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '在经常开支预算中,教育和医疗共占约四成,即90亿元。这两个经常开支范畴的累积增幅更达35%。',
        figures: [
          { text: '四成', aspect: 'share', metric: 'public_budget_expenditure' },
          { text: '90亿元', metric: 'public_budget_expenditure' },
          { text: '35%', aspect: 'growth', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '全区一般公共预算支出完成42亿元。',
        figures: [
          {
            text: '42亿元',
            value: 4200000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_expenditure',
            label: '一般公共预算支出',
          },
        ],
      },
    ],
    silent: ['全区一般公共预算收入完成28.6亿元。'],
  },
  {
    id: 'metric/fiscal-finance/tax-revenue',
    metric: 'tax_revenue',
    finds: 'Taxes taken.',
    examples: [
      {
        text: '全区税收收入完成21.3亿元。',
        figures: [
          {
            text: '21.3亿元',
            value: 2130000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'tax_revenue',
            label: '税收收入',
          },
        ],
      },
    ],
    silent: ['全区为企业减税降费2.1亿元。'],
  },
  {
    id: 'metric/fiscal-finance/bond-funds',
    metric: 'bond_funds',
    finds: 'Bonds issued and funds won from above.',
    examples: [
      {
        text: '全县争取专项债券资金3.8亿元。',
        figures: [
          {
            text: '3.8亿元',
            value: 380000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'bond_funds',
            label: '专项债券资金',
          },
        ],
      },
    ],
    silent: ['全县招商引资到位资金3.8亿元。'],
  },
  {
    id: 'metric/fiscal-finance/deposits',
    metric: 'deposits',
    finds: 'Deposits with banks.',
    examples: [
      {
        text: '全市金融机构存款余额达到2300亿元。',
        figures: [
          {
            text: '2300亿元',
            value: 230000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'deposits',
            label: '金融机构存款余额',
          },
        ],
      },
    ],
    silent: ['全市金融机构贷款余额达到1900亿元。'],
  },
  {
    id: 'metric/fiscal-finance/loans',
    metric: 'loans',
    finds: 'Loans given.',
    examples: [
      {
        text: '全市金融机构贷款余额达到1900亿元。',
        figures: [
          {
            text: '1900亿元',
            value: 190000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'loans',
            label: '金融机构贷款余额',
          },
        ],
      },
    ],
    silent: ['全市金融机构存款余额达到2300亿元。'],
  },
];
