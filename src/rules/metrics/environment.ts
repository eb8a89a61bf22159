import type { MetricRule } from './metric-rule.js';

/** Air, water, forests and waste. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/environment/air-quality-rate',
    metric: 'air_quality_rate',
    finds: 'Part of the days with good air.',
    examples: [
      {
        text: '2010年青石市空气质量达到二级和好于二级的天数280天,占全年的76.7%。',
        figures: [
          { text: '280天', metric: 'air_quality_rate' },
          { text: '76.7%', metric: 'air_quality_rate', aspect: 'share' },
        ],
      },
      {
        text: '青石县空气质量指数(AQI)为21-140,空气质量优良率96%。',
        figures: [
          { text: '21-140', metric: null },
          { text: '96%', metric: 'air_quality_rate' },
        ],
      },
      {
        text: '2021年青石市空气质量二级和好于二级天数达到82%。',
        figures: [{ text: '82%', aspect: 'level', metric: 'air_quality_rate' }],
      },
      {
        text: '城区达到国家二级标准天数315天,优良天气比例86%。',
        figures: [
          { text: '315天', metric: 'air_quality_rate' },
          { text: '86%', metric: 'air_quality_rate', label: '优良天气比例' },
        ],
      },
      {
        text: '空气质量优良率、PM2.5浓度、森林覆盖率三项指标分别为89%、29微克/立方米、46%。',
        figures: [
          { text: '89%', metric: 'air_quality_rate' },
          { text: '29微克/立方米', metric: 'pm25' },
          { text: '46%', metric: 'forest_coverage' },
        ],
      },
      {
        text: '空气品质良率达81.2%。',
        figures: [{ text: '81.2%', metric: 'air_quality_rate' }],
      },
      {
        text: '全市空气优良天数比率达到96.2%。',
        figures: [
          {
            text: '96.2%',
            value: 96.2,
            unit: '%',
            aspect: 'level',
            metric: 'air_quality_rate',
            label: '空气优良天数比率',
          },
        ],
      },
    ],
    silent: ['8个省控断面优良率100%。', '全市水质优良比例达到96.2%。'],
  },
  {
    id: 'metric/environment/pm25',
    metric: 'pm25',
    finds: 'Fine dust in the air.',
    examples: [
      {
        text: '2023年青石市PM2.5浓度为28,臭氧浓度有所下降。',
        figures: [{ text: '28', metric: 'pm25', unit: '' }],
      },
      {
        text: '全市PM2.5浓度下降6.3%。',
        figures: [
          { text: '6.3%', value: -6.3, unit: '%', aspect: 'growth', metric: 'pm25', label: 'PM2.5浓度' },
        ],
      },
    ],
    silent: ['全市空气优良天数比率达到92%。'],
  },
  {
    id: 'metric/environment/water-quality-rate',
    metric: 'water_quality_rate',
    finds: 'Part of the waters of good quality.',
    examples: [
      {
        text: '2016年青石市Ⅰ～Ⅲ类水河长占82.1%。',
        figures: [{ text: '82.1%', metric: 'water_quality_rate' }],
      },
      {
        text: '2014年共对11个水功能区进行了评价,9个达标,达标率为82%。',
        figures: [{ text: '11个' }, { text: '9个' }, { text: '82%', metric: 'water_quality_rate' }],
      },
      {
        text: '全市12个国控断面优良率91%。',
        figures: [
          { text: '12个', metric: null },
          { text: '91%', metric: 'water_quality_rate' },
        ],
      },
      {
        text: '县级以上集中式饮用水水源达标率100%。',
        figures: [{ text: '100%', metric: 'water_quality_rate' }],
      },
      {
        text: '国考断面达到或优于Ⅲ类水质比例90%,近岸海域优良水质面积占比92%。',
        figures: [
          { text: '90%', metric: 'water_quality_rate', label: '国考断面达到或优于Ⅲ类水质比例' },
          { text: '92%', metric: 'water_quality_rate' },
        ],
      },
      {
        text: '全省地表水水质优良比例达到92.3%。',
        figures: [
          {
            text: '92.3%',
            value: 92.3,
            unit: '%',
            aspect: 'level',
            metric: 'water_quality_rate',
            label: '地表水水质优良比例',
          },
        ],
      },
    ],
    silent: ['全省污水处理率达到92.3%。', '达到一类标准的企业比重为40%。'],
  },
  {
    id: 'metric/environment/forest-coverage',
    metric: 'forest_coverage',
    finds: 'Part of the land under forest.',
    examples: [
      {
        text: '全县森林覆盖率达到62.5%。',
        figures: [
          {
            text: '62.5%',
            value: 62.5,
            unit: '%',
            aspect: 'level',
            metric: 'forest_coverage',
            label: '森林覆盖率',
          },
        ],
      },
    ],
    silent: ['全县建成区绿化覆盖率达到42.5%。'],
  },
  {
    id: 'metric/environment/treatment-rate',
    metric: 'treatment_rate',
    finds: 'Part of the waste that is treated or used.',
    examples: [
      {
        text: '农作物秸秆、畜禽粪污、废旧农膜综合利用率分别达92%、85%、81%。',
        figures: [
          { text: '92%', metric: 'treatment_rate', label: '农作物秸秆综合利用率' },
          { text: '85%', metric: 'treatment_rate', label: '畜禽粪污综合利用率' },
          { text: '81%', metric: 'treatment_rate', label: '废旧农膜综合利用率' },
        ],
      },
      {
        text: '污水资源化利用率26%,算力利用率61%。',
        figures: [
          { text: '26%', metric: 'treatment_rate' },
          { text: '61%', metric: null },
        ],
      },
      {
        text: '餐厨垃圾、生活污水处理能力稳步提高,处理率分别达到88%、93%。',
        figures: [
          { text: '88%', metric: 'treatment_rate', label: '餐厨垃圾处理率' },
          { text: '93%', metric: 'treatment_rate', label: '生活污水处理率' },
        ],
      },
      {
        text: '全县生活垃圾无害化处理率达到98%。',
        figures: [
          {
            text: '98%',
            value: 98,
            unit: '%',
            aspect: 'level',
            metric: 'treatment_rate',
            label: '生活垃圾无害化处理率',
          },
        ],
      },
    ],
    silent: ['不合格产品处置率100%。', '土地集约利用率提高5%。', '全县信访案件办结率达到98%。'],
  },
];
