import type { MetricRule } from './metric-rule.js';

/** Public budgets, taxes, bonds and banking. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/fiscal-finance/public-budget-revenue',
    metric: 'public_budget_revenue',
    finds: 'Revenue of the general public budget.',
    examples: [
      {
        text: '青石港政府每年的收入会减少4亿元。',
        figures: [{ text: '4亿元', value: -400000000, metric: 'public_budget_revenue' }],
      },
      {
        text: '2021年青石市一般公共预算收入扣除减税降费因素增长7%。',
        figures: [
          { text: '7%', aspect: 'growth', metric: 'public_budget_revenue', label: '一般公共预算收入' },
        ],
      },
      {
        text: '青石县财政局组织收入2亿元,中央级收入3亿元,地方一般预算性收入4亿元;调入其他资金300万元。',
        figures: [
          { text: '2亿元', metric: 'public_budget_revenue' },
          { text: '3亿元', metric: 'public_budget_revenue' },
          { text: '4亿元', metric: 'public_budget_revenue' },
          { text: '300万元', metric: null },
        ],
      },
      {
        text: '岁入预算5亿元,执行数4.8亿元。岁出预算4亿元,经常门3亿元。',
        figures: [
          { text: '5亿元', metric: 'public_budget_revenue' },
          { text: '4.8亿元', metric: 'public_budget_revenue' },
          { text: '4亿元', metric: 'public_budget_expenditure' },
          { text: '3亿元', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '113年青石乡岁入实收1亿元,岁出实支9000万元。',
        figures: [
          { text: '1亿元', metric: 'public_budget_revenue' },
          { text: '9000万元', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '2025年,县八届人大一次会议批准的一般公共预算收入为9亿元,执行中受减税等因素影响,经县人大常委会批准调整为8亿元,实际完成8.1亿元。',
        figures: [
          { text: '9亿元', status: 'target', label: '一般公共预算收入' },
          { text: '8亿元', status: 'target', metric: 'public_budget_revenue', label: '一般公共预算收入' },
          { text: '8.1亿元', metric: 'public_budget_revenue', label: '一般公共预算收入' },
        ],
      },
      {
        text: '在总预算部分岁入原列20亿元,审议结果计列21亿元。',
        figures: [
          {
            text: '20亿元',
            value: 2000000000,
            status: 'target',
            metric: 'public_budget_revenue',
            label: '岁入',
          },
          {
            text: '21亿元',
            value: 2100000000,
            status: 'target',
            metric: 'public_budget_revenue',
            label: '岁入',
          },
        ],
      },
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
        text: '青石区一般公共预算收入决算数9亿元,其中税务部门完成6亿元,财政部门完成3亿元。',
        figures: [
          { text: '9亿元', metric: 'public_budget_revenue' },
          { text: '6亿元', metric: 'public_budget_revenue', label: '税务部门一般公共预算收入决算数' },
          { text: '3亿元', metric: 'public_budget_revenue', label: '财政部门一般公共预算收入决算数' },
        ],
      },
      {
        text: '青石县共组织财政收入6亿元,动用预算稳定调节基金2亿元,安排预算稳定调节基金1亿元。',
        figures: [
          { text: '6亿元', metric: 'public_budget_revenue', label: '财政收入' },
          { text: '2亿元', metric: null, label: '动用预算稳定调节基金' },
          { text: '1亿元', metric: null, label: '安排预算稳定调节基金' },
        ],
      },
      {
        text: '2022年青石县财政收入6亿元,政府债务限额82亿元,余额79亿元。其中专项债务余额51亿元。分级次看,县本级余额24亿元。全县化解隐性债务4亿元。',
        figures: [
          { text: '6亿元', metric: 'public_budget_revenue' },
          { text: '82亿元', metric: null, label: '政府债务限额' },
          { text: '79亿元', metric: null, label: '政府债务余额' },
          { text: '51亿元', metric: null, label: '专项债务余额' },
          { text: '24亿元', metric: null, label: '县本级债务余额' },
          { text: '4亿元', metric: null, label: '化解隐性债务' },
        ],
      },
      {
        text: '2022年青石县财政收入6亿元,增长3%,增速比上年低1.2个百分点;比预算增加2000万元。上级补助1亿元,税收分成2亿元,耕契两税3000万元。',
        figures: [
          { text: '6亿元', metric: 'public_budget_revenue' },
          { text: '3%', aspect: 'growth' },
          { text: '1.2个百分点', aspect: 'change', label: '财政收入增速' },
          { text: '2000万元', aspect: 'change', label: '财政收入' },
          { text: '1亿元', metric: null, label: '上级补助' },
          { text: '2亿元' },
          { text: '3000万元', metric: 'tax_revenue' },
        ],
      },
      {
        text: '居民房贷利息年支出减少15亿元。',
        figures: [{ text: '15亿元', metric: null }],
      },
      {
        text: '农林水支出(类)林业和草原(款)行政运行(项)。年初预算为85万元,支出决算为91万元,完成年初预算的106%。',
        figures: [
          {
            text: '85万元',
            status: 'target',
            metric: 'public_budget_expenditure',
            label: '农林水支出(类)林业和草原(款)行政运行(项)',
          },
          { text: '91万元', status: 'actual', label: '农林水支出(类)林业和草原(款)行政运行(项)' },
          { text: '106%', aspect: 'completion', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '“三公”经费财政拨款支出预算为12万元,支出决算为8万元,完成预算的67%。',
        figures: [
          { text: '12万元', status: 'target', label: '“三公”经费财政拨款支出预算' },
          { text: '8万元', status: 'actual', label: '“三公”经费财政拨款支出决算' },
          { text: '67%', aspect: 'completion', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '2022年财政收入60亿元。分县区看,青石县完成30亿元,增长6%;东桥区完成18亿元;市本级12亿元。各县区财政支出:青石县40亿元;东桥区21亿元。',
        figures: [
          { text: '60亿元' },
          { text: '30亿元', metric: 'public_budget_revenue', label: '财政收入', subject: '青石县' },
          { text: '6%', aspect: 'growth', metric: 'public_budget_revenue', subject: '青石县' },
          { text: '18亿元', metric: 'public_budget_revenue', label: '财政收入', subject: '东桥区' },
          { text: '12亿元', metric: 'public_budget_revenue', label: '市本级财政收入' },
          { text: '40亿元', metric: 'public_budget_expenditure', label: '财政支出', subject: '青石县' },
          { text: '21亿元', metric: 'public_budget_expenditure', label: '财政支出', subject: '东桥区' },
        ],
      },
      {
        text: '青石县财政收入6亿元,争取中央资金5亿元,已到位4亿元;收回财政资金3000万元,完善制度45项。',
        figures: [
          { text: '6亿元', metric: 'public_budget_revenue' },
          { text: '5亿元', metric: 'bond_funds', label: '中央资金' },
          { text: '4亿元', metric: 'bond_funds', label: '中央资金到位' },
          { text: '3000万元', metric: null, label: '财政资金' },
          { text: '45项', metric: 'documents_issued' },
        ],
      },
      {
        text: '2022年青石区财政收入预算数为15亿元,实际完成16亿元;预备费年初预算3500万元,实际支出2860万元;支出预算由89亿元调整为94亿元。',
        figures: [
          { text: '15亿元', status: 'target' },
          { text: '16亿元', status: 'actual', metric: 'public_budget_revenue', label: '财政收入' },
          { text: '3500万元', status: 'target' },
          { text: '2860万元', status: 'actual', label: '预备费支出' },
          { text: '89亿元', status: 'baseline' },
          { text: '94亿元', status: 'target' },
        ],
      },
      {
        text: '青石局公务接待费支出2万元,国内公务接待36批次,接待人数285人。',
        figures: [
          { text: '2万元', metric: 'public_budget_expenditure' },
          { text: '36批次', metric: null },
          { text: '285人', metric: null, label: '接待人数' },
        ],
      },
      {
        text: '2023年全市(含开发区)财政收入安排90亿元,收入预算9亿元。2022年收入完成8亿元。',
        figures: [
          { text: '90亿元', metric: 'public_budget_revenue', label: '财政收入' },
          { text: '9亿元' },
          { text: '8亿元', status: 'actual', label: '收入' },
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
      {
        text: '财政收入年均增长9%,由2015年的3.2亿元增加到4.9亿元。',
        figures: [
          { text: '9%', aspect: 'growth' },
          { text: '3.2亿元', status: 'baseline', metric: 'public_budget_revenue' },
          { text: '4.9亿元', status: 'actual', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '专项收入1.3亿元,行政事业性收费收入8000万元。',
        figures: [
          { text: '1.3亿元', metric: 'public_budget_revenue' },
          { text: '8000万元', metric: 'public_budget_revenue' },
        ],
      },
    ],
    silent: [
      '2个部门未及时上缴非税收入1200万元。',
      '全县调出到一般公共预算1200万元。',
      '全县转移性收入22.1亿元。',
      '一般公共预算可用资金3600万元。',
      '加上上级补助、调入资金等,收入总计3600万元。',
      '上解上级支出900万元,支出合计3600万元。',
      '其中:上级拨款20万元,自筹收入30万元,国有资产经营收入6万元。',
      '政府性基金收入9亿元,其中:省级收入3亿元;市县级收入6亿元。',
      '职工基本养老保险基金收入5.2亿元。',
      '上年结余3600万元。',
      '结转两年以上的资金3600万元。',
      '归集住宅专项维修资金3600万元。',
      '全区税收占一般公共预算收入比重达到75%。',
    ],
  },
  {
    id: 'metric/fiscal-finance/public-budget-expenditure',
    metric: 'public_budget_expenditure',
    finds: 'Expenditure of the general public budget.',
    examples: [
      {
        text: '2024年青石市居民人均生活消费支出12034元,其中教育支出820元;财政教育支出3亿元。',
        figures: [
          { text: '12034元', metric: null },
          { text: '820元', metric: null, label: '教育支出' },
          { text: '3亿元', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '全年税收2亿元,同比增长13%,绝对额增收2300万元。',
        figures: [
          { text: '2亿元', metric: 'tax_revenue' },
          { text: '13%', metric: 'tax_revenue' },
          { text: '2300万元', metric: 'tax_revenue', aspect: 'change', label: '税收' },
        ],
      },
      {
        text: '教育支出300万,渔政支出226万,主要用于渔港。',
        figures: [
          { text: '300万', unit: 'CNY', metric: 'public_budget_expenditure' },
          { text: '226万', unit: 'CNY' },
        ],
      },
      {
        text: '前三季度青石县一般公共预算支出累计执行9亿元,民生支出执行7亿元。',
        figures: [
          { text: '9亿元', metric: 'public_budget_expenditure' },
          { text: '7亿元', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '民生及公共事业支出投入9亿元,占一般公共预算支出87%。',
        figures: [
          { text: '9亿元', metric: 'public_budget_expenditure' },
          { text: '87%', aspect: 'share', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '民生领域投入累计达96亿元。',
        figures: [{ text: '96亿元', metric: 'public_budget_expenditure' }],
      },
      {
        text: '七成以上财力投向民生,教育经费投入增长6%。',
        figures: [
          { text: '七成', metric: 'public_budget_expenditure' },
          { text: '6%', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '2020年青石县财政安排优抚事业费3000万元,对地方的转移支付5亿元。',
        figures: [
          { text: '3000万元', metric: 'public_budget_expenditure' },
          { text: '5亿元', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '教育支出占一般公共预算支出18%,年均增长5.4%。',
        figures: [
          { text: '18%', metric: 'public_budget_expenditure', label: '教育支出占一般公共预算支出' },
          { text: '5.4%', metric: 'public_budget_expenditure', label: '教育支出' },
        ],
      },
      {
        text: '公共安全、教育、社会保障和就业支出分别增长3%、4%、5%。',
        figures: [
          { text: '3%', metric: 'public_budget_expenditure', label: '公共安全支出' },
          { text: '4%', metric: 'public_budget_expenditure', label: '教育支出' },
          { text: '5%', metric: 'public_budget_expenditure', label: '社会保障和就业支出' },
        ],
      },
      {
        text: '财政收入80亿元,支出90亿元。',
        figures: [
          { text: '80亿元' },
          { text: '90亿元', metric: 'public_budget_expenditure', label: '财政支出' },
        ],
      },
      {
        text: '调入资金2亿元。支出总计50亿元。',
        figures: [
          { text: '2亿元', metric: null },
          { text: '50亿元', label: '支出总计' },
        ],
      },
      {
        text: '主要支出情况:教育12.1亿元,农林水18.1亿元。',
        figures: [
          {
            text: '12.1亿元',
            value: 1210000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_expenditure',
            label: '教育',
          },
          {
            text: '18.1亿元',
            value: 1810000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_expenditure',
            label: '农林水',
          },
        ],
      },
      {
        text: '全县安排“三保”预算33.2亿元。',
        figures: [
          {
            text: '33.2亿元',
            value: 3320000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_expenditure',
            label: '“三保”预算',
          },
        ],
      },
      {
        text: '全县“三公”经费支出1820万元,其中公务接待费320万元。',
        figures: [
          {
            text: '1820万元',
            value: 18200000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_expenditure',
            label: '“三公”经费支出',
          },
          {
            text: '320万元',
            value: 3200000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'public_budget_expenditure',
            label: '公务接待费',
          },
        ],
      },
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
      {
        text: '财政用于民生的比例达到72%。',
        figures: [{ text: '72%', metric: 'public_budget_expenditure' }],
      },
      {
        text: '九成以上财政资金用于民生,财政支出中民生占比超过78%。',
        figures: [
          { text: '九成', aspect: 'share', metric: 'public_budget_expenditure' },
          { text: '78%', aspect: 'share', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '机关运行经费下降4%。',
        figures: [{ text: '4%', value: -4, metric: 'public_budget_expenditure' }],
      },
      {
        text: '2.交通运输支出36120万元;①城乡社区支出2.6亿元;——农林水支出3亿元。',
        figures: [
          { text: '36120万元', label: '交通运输支出', metric: 'public_budget_expenditure' },
          { text: '2.6亿元', label: '城乡社区支出', metric: 'public_budget_expenditure' },
          { text: '3亿元', label: '农林水支出', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '1.一般公共服务支出1200万元,其中:人员经费860万元。',
        figures: [
          { text: '1200万元', label: '一般公共服务支出', metric: 'public_budget_expenditure' },
          { text: '860万元', label: '人员经费', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '全县拨付“三保”资金9亿元,其中保工资6亿元、保运转1亿元、保基本民生2亿元。',
        figures: ['9亿元', '6亿元', '1亿元', '2亿元'].map((text) => ({
          text,
          metric: 'public_budget_expenditure',
        })),
      },
      {
        text: '教育、社保、卫生健康支出分别增长5%、7%和2%。',
        figures: ['5%', '7%', '2%'].map((text) => ({ text, metric: 'public_budget_expenditure' })),
      },
      {
        text: '财政拨款安排对个人和家庭的补助735万元。',
        figures: [{ text: '735万元', metric: 'public_budget_expenditure' }],
      },
      {
        text: '用于教育、社保等方面的财政支出12亿元。',
        figures: [{ text: '12亿元', metric: 'public_budget_expenditure' }],
      },
    ],
    silent: [
      '3家单位虚列支出800万元。',
      '社会卫生支出占46%,失业保险基金总支出3亿元。',
      '市级对县区转移支付35.1亿元。',
      '全年债务付息支出2.8亿元。',
      '失业保险基金支出0.5亿元。',
      '城镇居民人均食品烟酒支出6200元。',
      '预算评审核减项目预算1.5亿元。',
      '全区一般公共预算收入完成28.6亿元。',
    ],
  },
  {
    id: 'metric/fiscal-finance/tax-revenue',
    metric: 'tax_revenue',
    finds: 'Taxes taken.',
    examples: [
      {
        text: '2020年青石县国税局征收收入6亿元,地税局入库4亿元,财政等部门组织收入2亿元;区税完成1亿元。',
        figures: [
          { text: '6亿元', metric: 'tax_revenue' },
          { text: '4亿元', metric: 'tax_revenue' },
          { text: '2亿元', metric: 'public_budget_revenue' },
          { text: '1亿元', metric: 'tax_revenue', label: '区税' },
        ],
      },
      {
        text: '缓缴税款260万元,入库税款900万元。',
        figures: [
          { text: '260万元', metric: null },
          { text: '900万元', metric: 'tax_revenue' },
        ],
      },
      {
        text: '石桥街道税收贡献率达42%,招商引税1800万元。',
        figures: [
          { text: '42%', metric: 'tax_revenue' },
          { text: '1800万元', metric: 'tax_revenue' },
        ],
      },
      {
        text: '单位面积税收产出1.2万元/平方米。',
        figures: [{ text: '1.2万元/平方米', metric: 'tax_revenue' }],
      },
      {
        text: '全市税占比达到77.4%。',
        figures: [
          { text: '77.4%', value: 77.4, unit: '%', aspect: 'share', metric: 'tax_revenue', label: '税占比' },
        ],
      },
      {
        text: '城镇土地使用税0.8亿元,车船税0.5亿元。',
        figures: [
          {
            text: '0.8亿元',
            value: 80000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'tax_revenue',
            label: '城镇土地使用税',
          },
          {
            text: '0.5亿元',
            value: 50000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'tax_revenue',
            label: '车船税',
          },
        ],
      },
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
      {
        text: '2025年青石县增值税增收6200万元,契税减收1200万元,主体税种增长3%。',
        figures: [
          { text: '6200万元', aspect: 'change', metric: 'tax_revenue' },
          { text: '1200万元', value: -12000000, metric: 'tax_revenue' },
          { text: '3%', metric: 'tax_revenue' },
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
        text: '自治区财政厅核定青石县债务限额9亿元,自治区财政厅共转贷我县政府债券3亿元,一般债券偿还利息200万元,外债转贷100万元。',
        figures: [
          { text: '9亿元', metric: null },
          { text: '3亿元', metric: 'bond_funds', label: '政府债券' },
          { text: '200万元', metric: null },
          { text: '100万元', metric: null },
        ],
      },
      {
        text: '加上中央补助9亿元、一般债务收入3亿元、债券上级转贷收入2亿元,收入总计40亿元。',
        figures: [
          { text: '9亿元', metric: null, label: '中央补助' },
          { text: '3亿元', metric: 'bond_funds' },
          { text: '2亿元', metric: 'bond_funds' },
          { text: '40亿元', metric: null },
        ],
      },
      {
        text: '争取财政衔接资金900万元,投入衔接资金300万元。',
        figures: [
          { text: '900万元', metric: 'bond_funds' },
          { text: '300万元', metric: 'project_investment' },
        ],
      },
      {
        text: '青石市争取特别国债资金17亿元支持设备更新,获批中央预算内投资3亿元用于校舍改造。',
        figures: [
          { text: '17亿元', metric: 'bond_funds', label: '特别国债资金' },
          { text: '3亿元', metric: 'bond_funds', label: '中央预算内投资' },
        ],
      },
      {
        text: '2021年青石市争取特别国债等各类政策资金30亿元。',
        figures: [{ text: '30亿元', metric: 'bond_funds' }],
      },
      {
        text: '专项债券支出进度达88%,申请到国家专项资金900万元。',
        figures: [
          { text: '88%', metric: 'bond_funds' },
          { text: '900万元', metric: 'bond_funds' },
        ],
      },
      {
        text: '申报专项债券项目20个、总额12亿元,落实政策性开发性金融工具资金3亿元。',
        figures: [
          { text: '20个', metric: 'project_count' },
          { text: '12亿元', metric: 'bond_funds' },
          { text: '3亿元', metric: 'bond_funds' },
        ],
      },
      {
        text: '力争取得实效,争取到2026年兑付奖补资金1600万元。',
        figures: [{ text: '1600万元', metric: 'subsidies_paid' }],
      },
      {
        text: '青桥县争取到中央专项资金2.1亿元、省级奖补资金1600万元。',
        figures: [
          { text: '2.1亿元', metric: 'bond_funds' },
          { text: '1600万元', metric: 'bond_funds' },
        ],
      },
      {
        text: '全县累计获得上级各类补助35.2亿元。',
        figures: [
          {
            text: '35.2亿元',
            value: 3520000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'bond_funds',
            label: '上级各类补助',
          },
        ],
      },
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
      {
        text: '争取到中央和省预算内投资3.6亿元,代地方发债260亿元。',
        figures: [
          { text: '3.6亿元', metric: 'bond_funds' },
          { text: '260亿元', metric: 'bond_funds' },
        ],
      },
      { text: '“两重”项目获批资金3.1亿元。', figures: [{ text: '3.1亿元', metric: 'bond_funds' }] },
      {
        text: '青石县向上争资2.6亿元,到位项目资金1.9亿元。',
        figures: [
          { text: '2.6亿元', metric: 'bond_funds' },
          { text: '1.9亿元', metric: 'bond_funds' },
        ],
      },
      {
        text: '申报专项债券项目18个,获批资金3亿元。',
        figures: [
          { text: '18个', metric: 'project_count' },
          { text: '3亿元', metric: 'bond_funds' },
        ],
      },
    ],
    silent: [
      '每户获得国家补助2万元。',
      '年末专项债券余额52亿元。',
      '全县专项债务限额55.1亿元。',
      '全年偿还到期政府债券本金6.1亿元。',
      '全县上级补助收入18.2亿元。',
      '全县招商引资到位资金3.8亿元。',
    ],
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
        text: '办理“青桥贷”96笔、1.1亿元,核贷金额8600万元。',
        figures: [
          { text: '96笔', metric: 'loans' },
          { text: '1.1亿元', metric: 'loans' },
          { text: '8600万元', metric: 'loans' },
        ],
      },
      {
        text: '全年办理涉农贷款726笔。',
        figures: [
          { text: '726笔', value: 726, unit: '笔', aspect: 'level', metric: 'loans', label: '涉农贷款' },
        ],
      },
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
      { text: '青石县“惠茶贷”发放2600万元。', figures: [{ text: '2600万元', metric: 'loans' }] },
    ],
    silent: [
      '上市公司再融资增长3.2倍。',
      '全市金融资产规模达到2.6万亿元。',
      '年末不良贷款余额12.1亿元。',
      '全市金融机构存款余额达到2300亿元。',
    ],
  },
];
