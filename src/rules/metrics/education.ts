import type { MetricRule } from './metric-rule.js';

/** Schools and who can attend them. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/education/school-count',
    metric: 'school_count',
    finds: 'Schools.',
    examples: [
      {
        text: '标准化学校占比92%,幼儿园数量居全市第一。',
        figures: [
          { text: '92%', metric: 'school_count', aspect: 'share' },
          { text: '第一', metric: 'school_count', aspect: 'rank' },
        ],
      },
      {
        text: '回收小区配套园5所,老年教育机构发展到71所。',
        figures: [
          { text: '5所', metric: 'school_count' },
          { text: '71所', metric: 'school_count' },
        ],
      },
      {
        text: '全区新建幼儿园6所。',
        figures: [
          { text: '6所', value: 6, unit: '所', aspect: 'level', metric: 'school_count', label: '新建幼儿园' },
        ],
      },
      { text: '2所高职高专升格本科。', figures: [{ text: '2所', metric: 'school_count' }] },
    ],
    silent: ['农村学生上重点高校人数增长6%。', '全区新增幼儿园学位1800个。'],
  },
  {
    id: 'metric/education/school-places',
    metric: 'school_places',
    finds: 'Places at school.',
    examples: [
      {
        text: '全区新增学位3600个。',
        figures: [
          {
            text: '3600个',
            value: 3600,
            unit: '个',
            aspect: 'level',
            metric: 'school_places',
            label: '新增学位',
          },
        ],
      },
    ],
    silent: ['全区新建学校36所。'],
  },
  {
    id: 'metric/education/enrollment-rate',
    metric: 'enrollment_rate',
    finds: 'Part of the children who attend school.',
    examples: [
      { text: '初中毕业生升入高中阶段比例达96%。', figures: [{ text: '96%', metric: 'enrollment_rate' }] },
      {
        text: '适龄儿童入学率达到100%。',
        figures: [
          {
            text: '100%',
            value: 100,
            unit: '%',
            aspect: 'level',
            metric: 'enrollment_rate',
            label: '适龄儿童入学率',
          },
        ],
      },
    ],
    silent: ['群众诉求办结率达到100%。'],
  },
];
