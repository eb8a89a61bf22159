import type { MetricRule } from './metric-rule.js';

/** Networks and computing. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/digital/base-stations',
    metric: 'base_stations',
    finds: 'Base stations.',
    examples: [
      {
        text: '2021年青石省累计建成5G基站9万个,每万人拥有量居全国第一。',
        figures: [
          { text: '9万个', metric: 'base_stations' },
          { text: '第一', aspect: 'rank', metric: 'base_stations', label: '5G基站每万人拥有量' },
        ],
      },
      {
        text: '5G基站密度达到每万人26个。',
        figures: [{ text: '26个', metric: 'base_stations', label: '5G基站密度' }],
      },
      {
        text: '全市建成5G基站8600个。',
        figures: [
          {
            text: '8600个',
            value: 8600,
            unit: '个',
            aspect: 'level',
            metric: 'base_stations',
            label: '5G基站',
          },
        ],
      },
    ],
    silent: ['全市5G用户达到8600户。'],
  },
  {
    id: 'metric/digital/compute-capacity',
    metric: 'compute_capacity',
    finds: 'Computing power.',
    examples: [
      {
        text: '智算中心提供算力500P,二期规划1200P。',
        figures: [
          { text: '500P', metric: 'compute_capacity' },
          { text: '1200P', metric: 'compute_capacity' },
        ],
      },
      {
        text: '全省算力规模增长36%。',
        figures: [
          {
            text: '36%',
            value: 36,
            unit: '%',
            aspect: 'growth',
            metric: 'compute_capacity',
            label: '算力规模',
          },
        ],
      },
    ],
    silent: ['全省数据中心项目36个。'],
  },
];
