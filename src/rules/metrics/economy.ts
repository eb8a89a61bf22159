import type { MetricRule } from './metric-rule.js';

/** Output of the economy and its three sectors, and prices. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/economy/gdp',
    metric: 'gdp',
    finds: 'Gross product of a place.',
    examples: [
      {
        text: '2023年青石港本地生产总值预料增长3%,经济料上升2%,失业率去年平均为4%。',
        figures: [
          { text: '3%', aspect: 'growth', status: 'target', metric: 'gdp', label: '本地生产总值' },
          { text: '2%', aspect: 'growth', status: 'target', metric: 'gdp', label: '经济' },
          { text: '4%', metric: 'unemployment_rate', label: '失业率' },
        ],
      },
      {
        text: '2008年人均地区生产总值达到18025元。分区域看,中部片区完成地区生产总值3959亿元,占全市的77.7%;东北片区完成856亿元,增长17%。',
        figures: [
          { text: '18025元', metric: 'gdp_per_capita' },
          { text: '3959亿元', metric: 'gdp' },
          { text: '77.7%', aspect: 'share', metric: 'gdp' },
          { text: '856亿元', metric: 'gdp', label: '地区生产总值' },
          { text: '17%', metric: 'gdp' },
        ],
      },
      {
        text: '据测算,2017年全区实现增加值800亿元,可比增长6.5%。其中:第一产业实现增加值2亿元。',
        figures: [
          { text: '800亿元', metric: 'gdp', label: '增加值' },
          { text: '6.5%', aspect: 'growth', metric: 'gdp' },
          { text: '2亿元', metric: 'primary_industry_value_added' },
        ],
      },
      {
        text: '2024年生产总值以当时市价计算为860亿元。',
        figures: [{ text: '860亿元', metric: 'gdp' }],
      },
      {
        text: '区级增加值达到88亿元。',
        figures: [{ text: '88亿元', metric: 'gdp' }],
      },
      {
        text: '青桥县县域经济总量突破320亿元。',
        figures: [{ text: '320亿元', metric: 'gdp' }],
      },
      {
        text: '单位产值能耗下降3%。5%左右的增速可以实现较充分的就业。',
        figures: [
          { text: '3%', metric: 'energy_intensity', label: '单位产值能耗' },
          { text: '5%', metric: 'gdp', label: '经济增速' },
        ],
      },
      {
        text: '把增长预期目标定在5.5%左右。',
        figures: [{ text: '5.5%', aspect: 'growth', metric: 'gdp' }],
      },
      {
        text: '全区地区生产总值完成356.2亿元,同比增长6.1%。',
        figures: [
          {
            text: '356.2亿元',
            value: 35620000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'gdp',
            label: '地区生产总值',
          },
          { text: '6.1%', value: 6.1, unit: '%', aspect: 'growth', metric: 'gdp', label: '地区生产总值' },
        ],
      },
      {
        text: '全市经济总量突破2000亿元。',
        figures: [
          {
            text: '2000亿元',
            value: 200000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'gdp',
            label: '经济总量',
          },
        ],
      },
    ],
    silent: ['全市税收收入占地区生产总值比重为8.2%。', '全区单位GDP能耗下降3.1%。'],
  },
  {
    id: 'metric/economy/gdp-per-capita',
    metric: 'gdp_per_capita',
    finds: 'Gross product per head.',
    examples: [
      {
        text: '2008年人均生产总值45724元,折合美元6589.7美元。',
        figures: [
          { text: '45724元', metric: 'gdp_per_capita' },
          { text: '6589.7美元', metric: 'gdp_per_capita', label: '人均生产总值' },
        ],
      },
      {
        text: '地区生产总值480亿元,按常住人口计算,人均7.2万元。地区生产总值90亿元,按户籍人口计算人均3万元。',
        figures: [
          { text: '480亿元', metric: 'gdp' },
          { text: '7.2万元', metric: 'gdp_per_capita', label: '人均地区生产总值' },
          { text: '90亿元', metric: 'gdp' },
          { text: '3万元', metric: 'gdp_per_capita' },
        ],
      },
      {
        text: '每人GDP为3.1万美元。',
        figures: [{ text: '3.1万美元', metric: 'gdp_per_capita', label: '每人GDP' }],
      },
      {
        text: '全市人均地区生产总值达到86532元。',
        figures: [
          {
            text: '86532元',
            value: 86532,
            unit: 'CNY',
            aspect: 'level',
            metric: 'gdp_per_capita',
            label: '人均地区生产总值',
          },
        ],
      },
    ],
    silent: ['全市地区生产总值达到1200亿元。'],
  },
  {
    id: 'metric/economy/primary-industry-value-added',
    metric: 'primary_industry_value_added',
    finds: 'Value added of farming, forestry, stock-raising and fishing.',
    examples: [
      {
        text: '全县地区生产总值总量90亿元。分产业看:第一产业8亿元,同比增长2%。',
        figures: [
          { text: '90亿元', metric: 'gdp' },
          { text: '8亿元', metric: 'primary_industry_value_added', label: '第一产业增加值' },
          { text: '2%', aspect: 'growth', metric: 'primary_industry_value_added', label: '第一产业增加值' },
        ],
      },
      {
        text: '全县地区生产总值90亿元,其中第一产业8亿元、第二产业40亿元、第三产业42亿元。',
        figures: [
          { text: '90亿元', metric: 'gdp', label: '地区生产总值' },
          { text: '8亿元', metric: 'primary_industry_value_added', label: '第一产业增加值' },
          { text: '40亿元', metric: 'secondary_industry_value_added', label: '第二产业增加值' },
          { text: '42亿元', metric: 'tertiary_industry_value_added', label: '第三产业增加值' },
        ],
      },

      {
        text: '全市第一产业增加值完成86.4亿元,增长4.2%。',
        figures: [
          {
            text: '86.4亿元',
            value: 8640000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'primary_industry_value_added',
            label: '第一产业增加值',
          },
          {
            text: '4.2%',
            value: 4.2,
            unit: '%',
            aspect: 'growth',
            metric: 'primary_industry_value_added',
            label: '第一产业增加值',
          },
        ],
      },
    ],
    silent: ['全市农业总产值完成120亿元。'],
  },
  {
    id: 'metric/economy/secondary-industry-value-added',
    metric: 'secondary_industry_value_added',
    finds: 'Value added of industry and building taken together.',
    examples: [
      {
        text: '2015年金融业、教育、租赁和商务服务业等行业分别增长17%、23%和10%。',
        figures: [
          { text: '17%', metric: 'tertiary_industry_value_added' },
          { text: '23%', metric: 'tertiary_industry_value_added', label: '教育' },
          { text: '10%', metric: 'tertiary_industry_value_added' },
        ],
      },
      {
        text: '全县二产完成41亿元,增长8%;三产完成36亿元。',
        figures: [
          { text: '41亿元', metric: 'secondary_industry_value_added', label: '二产' },
          { text: '8%', metric: 'secondary_industry_value_added' },
          { text: '36亿元', metric: 'tertiary_industry_value_added', label: '三产' },
        ],
      },
      {
        text: '三次产业增加值分别增长4.2%、6.8%和7.1%。',
        figures: [
          {
            text: '4.2%',
            value: 4.2,
            unit: '%',
            aspect: 'growth',
            metric: 'primary_industry_value_added',
            label: '第一产业增加值',
          },
          {
            text: '6.8%',
            value: 6.8,
            unit: '%',
            aspect: 'growth',
            metric: 'secondary_industry_value_added',
            label: '第二产业增加值',
          },
          {
            text: '7.1%',
            value: 7.1,
            unit: '%',
            aspect: 'growth',
            metric: 'tertiary_industry_value_added',
            label: '第三产业增加值',
          },
        ],
      },
      {
        text: '全市第二产业增加值完成450亿元。',
        figures: [
          {
            text: '450亿元',
            value: 45000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'secondary_industry_value_added',
            label: '第二产业增加值',
          },
        ],
      },
    ],
    silent: ['全市规模以上工业增加值增长7.5%。'],
  },
  {
    id: 'metric/economy/tertiary-industry-value-added',
    metric: 'tertiary_industry_value_added',
    finds: 'Value added of services or of one of their branches.',
    examples: [
      {
        text: '工业对经济增长贡献率为38%,服务业贡献率达54%。',
        figures: [
          { text: '38%', metric: 'industrial_value_added' },
          { text: '54%', metric: 'tertiary_industry_value_added' },
        ],
      },
      {
        text: '服务业支撑持续增强,增加值跨上600亿元台阶。',
        figures: [{ text: '600亿元', metric: 'tertiary_industry_value_added', label: '服务业增加值' }],
      },
      {
        text: '青石县2023年国民经济和社会发展统计公报\n全年地区生产总值〔2〕129亿元,增长4%;人均生产总值①4万元。三次产业结构由上年的38:17:45演进为39:18:43,一、二、三次产业对经济增长的贡献率分别为9%、-18%和109%。',
        figures: [
          { text: '129亿元', metric: 'gdp', label: '地区生产总值' },
          { text: '4%', metric: 'gdp' },
          { text: '4万元', metric: 'gdp_per_capita', label: '人均生产总值' },
          { text: '38', status: 'baseline', period: '2022', metric: 'primary_industry_value_added' },
          { text: '17', status: 'baseline' },
          { text: '45', status: 'baseline' },
          { text: '39', status: 'actual', period: '2023' },
          { text: '18', status: 'actual' },
          { text: '43', status: 'actual' },
          { text: '9%', aspect: 'share', label: '第一产业对经济增长的贡献率' },
          { text: '-18%', metric: 'secondary_industry_value_added' },
          { text: '109%', metric: 'tertiary_industry_value_added' },
        ],
      },
      {
        text: '三次产业结构由2010年的14∶46∶40调整为2015年的9∶40∶51,个私经济占生产总值的36%。',
        figures: [
          { text: '14', status: 'baseline', period: '2010' },
          { text: '46', status: 'baseline', period: '2010' },
          { text: '40', status: 'baseline', period: '2010' },
          { text: '9', metric: 'primary_industry_value_added', label: '第一产业', period: '2015' },
          { text: '40', metric: 'secondary_industry_value_added', label: '第二产业', period: '2015' },
          { text: '51', metric: 'tertiary_industry_value_added', label: '第三产业', period: '2015' },
          { text: '36%', metric: null },
        ],
      },
      {
        text: '三大产业比例由上年的14∶46∶40调整为9∶40∶51。',
        figures: [
          { text: '14' },
          { text: '46', metric: 'secondary_industry_value_added', status: 'baseline', aspect: 'share' },
          { text: '40' },
          { text: '9' },
          { text: '40', metric: 'secondary_industry_value_added', status: 'actual', aspect: 'share' },
          { text: '51' },
        ],
      },
      {
        text: '青石区二、三次产业比例由45.2:54.7调整优化为41:59。',
        figures: [
          { text: '45.2', status: 'baseline', label: '第二产业', metric: 'secondary_industry_value_added' },
          { text: '54.7', status: 'baseline', label: '第三产业', metric: 'tertiary_industry_value_added' },
          { text: '41', status: 'actual', label: '第二产业', metric: 'secondary_industry_value_added' },
          { text: '59', status: 'actual', label: '第三产业', metric: 'tertiary_industry_value_added' },
        ],
      },
      {
        text: '三次产业结构由14∶46∶40演进为9∶40∶51。',
        figures: [
          { text: '14', status: 'baseline' },
          { text: '46', status: 'baseline' },
          { text: '40', status: 'baseline' },
          { text: '9' },
          { text: '40', status: 'actual' },
          { text: '51', status: 'actual' },
        ],
      },
      {
        text: '三次产业结构继续改善,调整为9∶40∶51。',
        figures: [
          { text: '9', metric: 'primary_industry_value_added', label: '第一产业' },
          { text: '40', metric: 'secondary_industry_value_added', label: '第二产业' },
          { text: '51', metric: 'tertiary_industry_value_added', label: '第三产业' },
        ],
      },
      {
        text: '房地产增加值两年平均增长4.8%。',
        figures: [
          {
            text: '4.8%',
            value: 4.8,
            unit: '%',
            aspect: 'growth',
            metric: 'tertiary_industry_value_added',
            label: '房地产增加值',
          },
        ],
      },
      {
        text: '全市第三产业增加值完成520亿元。',
        figures: [
          {
            text: '520亿元',
            value: 52000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'tertiary_industry_value_added',
            label: '第三产业增加值',
          },
        ],
      },
      {
        text: '全市金融业增加值增长7.4%。',
        figures: [
          {
            text: '7.4%',
            value: 7.4,
            unit: '%',
            aspect: 'growth',
            metric: 'tertiary_industry_value_added',
            label: '金融业增加值',
          },
        ],
      },
    ],
    silent: ['全市规上服务业企业营业收入增长8%。'],
  },
  {
    id: 'metric/economy/cpi',
    metric: 'cpi',
    finds: 'Consumer prices.',
    examples: [
      {
        text: '综合消费物价指数上升1.2%,电力、燃气及水价格上升3%。',
        figures: [
          { text: '1.2%', metric: 'cpi' },
          { text: '3%', metric: 'cpi' },
        ],
      },
      {
        text: '居民消费价格上涨1.6%,其中烟酒及用品类上涨0.8%。',
        figures: [
          { text: '1.6%', value: 1.6, unit: '%', aspect: 'growth', metric: 'cpi', label: '居民消费价格' },
          { text: '0.8%', value: 0.8, unit: '%', aspect: 'growth', metric: 'cpi', label: '烟酒及用品类' },
        ],
      },
      {
        text: '全市居民消费价格上涨1.8%。',
        figures: [
          { text: '1.8%', value: 1.8, unit: '%', aspect: 'growth', metric: 'cpi', label: '居民消费价格' },
        ],
      },
      { text: 'CPI温和上涨0.8%。', figures: [{ text: '0.8%', metric: 'cpi', label: 'CPI' }] },
    ],
    silent: ['食品类零售额上涨5%。', '全市居民人均消费支出增长4%。'],
  },
];
