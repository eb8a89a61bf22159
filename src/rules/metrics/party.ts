import type { MetricRule } from './metric-rule.js';

/** Party organizations and their members. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/party/party-organizations',
    metric: 'party_organizations',
    finds: 'Organizations of the party.',
    examples: [
      {
        text: '“双报到”单位23家。',
        figures: [{ text: '23家', metric: 'party_organizations', label: '“双报到”单位' }],
      },
      {
        text: '向7个软弱涣散党组织选派第一书记。',
        figures: [{ text: '7个', metric: 'party_organizations', label: '软弱涣散党组织' }],
      },
      {
        text: '街道成立网格党支部36个。',
        figures: [
          {
            text: '36个',
            value: 36,
            unit: '个',
            aspect: 'level',
            metric: 'party_organizations',
            label: '网格党支部',
          },
        ],
      },
    ],
    silent: ['街道划分36个网格。'],
  },
  {
    id: 'metric/party/party-members',
    metric: 'party_members',
    finds: 'Members of the party.',
    examples: [
      {
        text: '全年发展党员86名,发展党员中35岁以下占70%。',
        figures: [
          { text: '86名', metric: 'party_members' },
          { text: '70%', metric: 'party_members' },
        ],
      },
      {
        text: '对6名不合格党员作出组织处理。',
        figures: [{ text: '6名', metric: 'party_members', label: '不合格党员' }],
      },
      {
        text: '在职党员到社区报到530人,为6位老党员颁发纪念章。',
        figures: [
          { text: '530人', metric: 'party_members' },
          { text: '6位', metric: 'party_members', label: '老党员' },
        ],
      },
      {
        text: '社区现有党员419名,35岁以下26名、60岁以上208名,本科32名。',
        figures: [
          { text: '419名', metric: 'party_members' },
          { text: '26名', metric: 'party_members', label: '35岁以下' },
          { text: '208名', metric: 'party_members', label: '60岁以上' },
          { text: '32名', metric: 'party_members', label: '本科' },
        ],
      },

      {
        text: '街道现有在册党员2600名。',
        figures: [
          {
            text: '2600名',
            value: 2600,
            unit: '名',
            aspect: 'level',
            metric: 'party_members',
            label: '在册党员',
          },
        ],
      },
    ],
    silent: ['街道现有党员志愿者260名。'],
  },
];
