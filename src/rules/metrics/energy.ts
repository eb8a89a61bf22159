import type { MetricRule } from './metric-rule.js';

/** Electricity and energy use. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/energy/electricity-consumption',
    metric: 'electricity_consumption',
    finds: 'Electricity used.',
    examples: [
      {
        text: '充电量达9000万度,充电桩360个。',
        figures: [
          { text: '9000万度', metric: 'electricity_consumption' },
          { text: '360个', metric: 'charging_piles' },
        ],
      },
      {
        text: '青桥供电所供电量12亿千瓦时,青桥电厂发电量16亿千瓦时。',
        figures: [
          { text: '12亿千瓦时', metric: 'electricity_consumption' },
          { text: '16亿千瓦时', metric: 'electricity_generation' },
        ],
      },
      {
        text: '全市全社会用电量增长6.9%。',
        figures: [
          {
            text: '6.9%',
            value: 6.9,
            unit: '%',
            aspect: 'growth',
            metric: 'electricity_consumption',
            label: '全社会用电量',
          },
        ],
      },
    ],
    silent: ['全市发电量增长6.9%。'],
  },
  {
    id: 'metric/energy/electricity-generation',
    metric: 'electricity_generation',
    finds: 'Electricity generated.',
    examples: [
      {
        text: '可再生能源占总发电量12%。',
        figures: [{ text: '12%', metric: 'electricity_generation' }],
      },
      {
        text: '全省发电量达到1200亿千瓦时。',
        figures: [
          {
            text: '1200亿千瓦时',
            value: 120000000000,
            unit: 'kWh',
            aspect: 'level',
            metric: 'electricity_generation',
            label: '发电量',
          },
        ],
      },
    ],
    silent: ['全省工业用电量达到800亿千瓦时。'],
  },
  {
    id: 'metric/energy/power-capacity',
    metric: 'power_capacity',
    finds: 'Installed power.',
    examples: [
      {
        text: '青石县水能资源理论蕴藏量26万千瓦,装机容量9万千瓦。',
        figures: [
          { text: '26万千瓦', metric: null },
          { text: '9万千瓦', metric: 'power_capacity' },
        ],
      },
      {
        text: '太阳能装置容量累计9兆瓦。',
        figures: [{ text: '9兆瓦', metric: 'power_capacity' }],
      },
      {
        text: '全省新能源装机达到3200万千瓦。',
        figures: [
          {
            text: '3200万千瓦',
            value: 32000000,
            unit: 'kW',
            aspect: 'level',
            metric: 'power_capacity',
            label: '新能源装机',
          },
        ],
      },
    ],
    silent: ['全省新能源发电量达到320亿千瓦时。'],
  },
  {
    id: 'metric/energy/energy-intensity',
    metric: 'energy_intensity',
    finds: 'Energy used or carbon given off per unit of output.',
    examples: [
      {
        text: '能源强度减少20%,能源消费总量减少2%。',
        figures: [
          { text: '20%', metric: 'energy_intensity' },
          { text: '2%', metric: null },
        ],
      },
      {
        text: '全市单位GDP能耗下降3.2%。',
        figures: [
          {
            text: '3.2%',
            value: -3.2,
            unit: '%',
            aspect: 'growth',
            metric: 'energy_intensity',
            label: '单位GDP能耗',
          },
        ],
      },
    ],
    silent: ['全市地区生产总值增长6%。'],
  },
  {
    id: 'metric/energy/charging-piles',
    metric: 'charging_piles',
    finds: 'Charging points for vehicles.',
    examples: [
      {
        text: '安装V2G桩16个,建成光储充一体化电站3座。',
        figures: [
          { text: '16个', metric: 'charging_piles' },
          { text: '3座', metric: 'charging_piles' },
        ],
      },
      {
        text: '新建充换电基础设施1260个,光储充一体化示范站2座。',
        figures: [
          { text: '1260个', metric: 'charging_piles' },
          { text: '2座', metric: 'charging_piles' },
        ],
      },
      {
        text: '公共充电桩保有量达3200个,新增快充站8座、充电车棚26个。',
        figures: [
          { text: '3200个', metric: 'charging_piles' },
          { text: '8座', metric: 'charging_piles' },
          { text: '26个', metric: 'charging_piles' },
        ],
      },
      {
        text: '全区新建充电桩860个。',
        figures: [
          {
            text: '860个',
            value: 860,
            unit: '个',
            aspect: 'level',
            metric: 'charging_piles',
            label: '新建充电桩',
          },
        ],
      },
    ],
    silent: ['全区新增停车位860个。'],
  },
];
