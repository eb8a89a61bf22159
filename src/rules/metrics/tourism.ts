import type { MetricRule } from './metric-rule.js';

/** Visitors and what they spend. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/tourism/tourist-arrivals',
    metric: 'tourist_arrivals',
    finds: 'Visitors received.',
    examples: [
      {
        text: '2023年透过旅行社购买外游服务的居民增加8倍至4万人次,使用旅行社服务外出的本地居民有2万人次,参团旅客3万人次。',
        figures: [
          { text: '8倍', metric: null },
          { text: '4万人次', metric: null },
          { text: '2万人次', metric: null },
          { text: '3万人次', metric: 'tourist_arrivals' },
        ],
      },
      {
        text: '青桥景区日均客流量达1.8万人次。',
        figures: [{ text: '1.8万人次', metric: 'tourist_arrivals' }],
      },
      {
        text: '2023年酒店及公寓共9间,与会者及入场观众3万人次,首十个月来访旅客5万人次。',
        figures: [
          { text: '9间', metric: null },
          { text: '3万人次', metric: 'participants', label: '与会者及入场观众' },
          { text: '5万人次', metric: 'tourist_arrivals', label: '来访旅客' },
        ],
      },

      {
        text: '青石湖景区入园人数12万人次,冰雪旅游30万人次,国内出游46万人次。',
        figures: [
          { text: '12万人次', metric: 'tourist_arrivals' },
          { text: '30万人次', metric: 'tourist_arrivals' },
          { text: '46万人次', metric: 'tourist_arrivals' },
        ],
      },
      {
        text: '全年接待游客总人数320万人次。',
        figures: [
          {
            text: '320万人次',
            value: 3200000,
            unit: '人次',
            aspect: 'level',
            metric: 'tourist_arrivals',
            label: '接待游客总人数',
          },
        ],
      },
      {
        text: '全市接待游客90万人次,恢复至2019年的八成。',
        figures: [
          { text: '90万人次', value: 900000, metric: 'tourist_arrivals', label: '接待游客' },
          { text: '八成', value: 80, unit: '%', aspect: 'multiple', label: '接待游客' },
        ],
      },
      {
        text: '全市接待游客860万人次。',
        figures: [
          { text: '860万人次', value: 8600000, unit: '人次', aspect: 'level', metric: 'tourist_arrivals' },
        ],
      },
    ],
    silent: ['青桥站日均客流量达1.8万人次。', '幼儿园入园人数1200人。', '全市民航旅客吞吐量860万人次。'],
  },
  {
    id: 'metric/tourism/tourism-revenue',
    metric: 'tourism_revenue',
    finds: 'What visitors spend.',
    examples: [
      {
        text: '青桥景区接待游客43万人次,实现营业收入2100万元。',
        figures: [
          { text: '43万人次', metric: 'tourist_arrivals' },
          { text: '2100万元', metric: 'tourism_revenue' },
        ],
      },
      {
        text: '旅游业蓬勃发展,接待游客46万人次,创收3200万元。',
        figures: [
          { text: '46万人次', metric: 'tourist_arrivals' },
          { text: '3200万元', metric: 'tourism_revenue' },
        ],
      },
      {
        text: '休闲农业收入2亿元,民宿营业收入900万元,旅游经济总收入30亿元。',
        figures: [
          { text: '2亿元', metric: 'tourism_revenue' },
          { text: '900万元', metric: 'tourism_revenue' },
          { text: '30亿元', metric: 'tourism_revenue' },
        ],
      },
      {
        text: '2019年青石市旅客总消费(不包括船票)12亿元,人均消费2100元。',
        figures: [
          { text: '12亿元', metric: 'tourism_revenue' },
          { text: '2100元', metric: 'tourism_revenue', label: '人均消费' },
        ],
      },
      {
        text: '旅游总收入相当于第三产业增加值的31%。',
        figures: [{ text: '31%', metric: 'tourism_revenue' }],
      },
      {
        text: '全县旅游业实现收入12亿元。',
        figures: [
          {
            text: '12亿元',
            value: 1200000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'tourism_revenue',
            label: '旅游业收入',
          },
        ],
      },
      {
        text: '青禾县接待游客80万人次、总花费6亿元。',
        figures: [
          {
            text: '80万人次',
            value: 800000,
            unit: '人次',
            aspect: 'level',
            metric: 'tourist_arrivals',
            label: '接待游客',
          },
          {
            text: '6亿元',
            value: 600000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'tourism_revenue',
            label: '接待游客总花费',
          },
        ],
      },
      {
        text: '全市旅游收入达到96亿元。',
        figures: [
          {
            text: '96亿元',
            value: 9600000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'tourism_revenue',
            label: '旅游收入',
          },
        ],
      },
    ],
    silent: ['青桥集团实现营业收入2100万元。', '全市旅游项目总投资96亿元。', '2019年全市居民人均消费3万元。'],
  },
];
