import type { MetricRule } from './metric-rule.js';

/** Medical care and care of the old. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/health/medical-institutions',
    metric: 'medical_institutions',
    finds: 'Hospitals and other places of treatment.',
    examples: [
      {
        text: '全市建成社区卫生服务中心26个。',
        figures: [
          {
            text: '26个',
            value: 26,
            unit: '个',
            aspect: 'level',
            metric: 'medical_institutions',
            label: '社区卫生服务中心',
          },
        ],
      },
    ],
    silent: ['全市建成党群服务中心26个。', '县医院300张。'],
  },
  {
    id: 'metric/health/hospital-beds',
    metric: 'hospital_beds',
    finds: 'Beds of hospitals and homes for the old.',
    examples: [
      {
        text: '发放棉被300床、折叠床120张,新增养老床位60张。',
        figures: [
          { text: '300床', metric: null },
          { text: '120张', metric: null },
          { text: '60张', metric: 'hospital_beds' },
        ],
      },
      {
        text: '人民医院规划床位1000张,一期开放600张,寄宿学校新增寄宿床位360张。',
        figures: [
          { text: '1000张', metric: 'hospital_beds' },
          { text: '600张', metric: 'hospital_beds' },
          { text: '360张', metric: null },
        ],
      },
      {
        text: '康养中心养老床位中护理型占63%,设置床位300张的护理院投用。',
        figures: [
          { text: '63%', metric: 'hospital_beds', aspect: 'share' },
          { text: '300张', metric: 'hospital_beds' },
        ],
      },
      {
        text: '全市新增养老床位1200张。',
        figures: [
          {
            text: '1200张',
            value: 1200,
            unit: '张',
            aspect: 'level',
            metric: 'hospital_beds',
            label: '新增养老床位',
          },
        ],
      },
    ],
    silent: ['筹集“新市民之家”床位2600张。', '全市星级饭店有客房2100间,床位4200张。', '全市新建养老院12家。'],
  },
  {
    id: 'metric/health/life-expectancy',
    metric: 'life_expectancy',
    finds: 'How long people live on average.',
    examples: [
      {
        text: '人均预期寿命80.2岁,其中男性78.1岁、女性82.4岁。',
        figures: [
          { text: '80.2岁', metric: 'life_expectancy' },
          { text: '78.1岁', metric: 'life_expectancy' },
          { text: '82.4岁', metric: 'life_expectancy' },
        ],
      },
      {
        text: '全市人均预期寿命达到80.2岁。',
        figures: [
          {
            text: '80.2岁',
            value: 80.2,
            unit: '岁',
            aspect: 'level',
            metric: 'life_expectancy',
            label: '人均预期寿命',
          },
        ],
      },
    ],
    silent: ['慰问的老人中,男性最高年龄98岁。', '全市劳动年龄人口平均受教育年限达到11.2年。'],
  },
  {
    id: 'metric/health/vaccinations',
    metric: 'vaccinations',
    finds: 'Vaccinations given.',
    examples: [
      {
        text: '完成第一针接种3.1万人、第二针2.9万人。',
        figures: [
          { text: '3.1万人', metric: 'vaccinations' },
          { text: '2.9万人', metric: 'vaccinations' },
        ],
      },
      { text: '新冠病毒疫苗接种覆盖率达94%。', figures: [{ text: '94%', metric: 'vaccinations' }] },
      {
        text: '全区疫苗接种8600人次。',
        figures: [
          {
            text: '8600人次',
            value: 8600,
            unit: '人次',
            aspect: 'level',
            metric: 'vaccinations',
            label: '疫苗接种',
          },
        ],
      },
      {
        text: '入冬以来长者接种320剂接种率达61.5%。',
        figures: [
          { text: '320剂', metric: 'vaccinations' },
          { text: '61.5%', aspect: 'level', metric: 'vaccinations', label: '接种率' },
        ],
      },
    ],
    silent: ['狂犬病疫苗接种犬只5200只。', '街道开展健康讲座86场次。'],
  },
  {
    id: 'metric/health/elderly-care-facilities',
    metric: 'elderly_care_facilities',
    finds: 'Places that care for the old.',
    examples: [
      {
        text: '12个街道养老服务综合体建设成效显著。',
        figures: [{ text: '12个', metric: 'elderly_care_facilities', label: '街道养老服务综合体' }],
      },
      {
        text: '新增1个社区综合为老服务中心。',
        figures: [{ text: '1个', metric: 'elderly_care_facilities', label: '新增社区综合为老服务中心' }],
      },
      {
        text: '建设颐康中心6个、社区日间照料服务站14处。',
        figures: [
          { text: '6个', metric: 'elderly_care_facilities' },
          { text: '14处', metric: 'elderly_care_facilities' },
        ],
      },
      {
        text: '建成孝善食堂12家、托老所3所,邻里长者中心开业22家,敬老院提升5所。',
        figures: [
          { text: '12家', metric: 'elderly_care_facilities' },
          { text: '3所', metric: 'elderly_care_facilities' },
          { text: '22家', metric: 'elderly_care_facilities' },
          { text: '5所', metric: 'elderly_care_facilities', aspect: 'level' },
        ],
      },
      {
        text: '设置社区照顾关怀据点120处。',
        figures: [{ text: '120处', metric: 'elderly_care_facilities' }],
      },
      {
        text: '街道建成老年食堂5个。',
        figures: [
          {
            text: '5个',
            value: 5,
            unit: '个',
            aspect: 'level',
            metric: 'elderly_care_facilities',
            label: '老年食堂',
          },
        ],
      },
    ],
    silent: ['日间照料中心助餐1.8万份。', '街道建成党群服务站5个。'],
  },
];
