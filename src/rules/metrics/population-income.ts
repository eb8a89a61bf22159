import type { MetricRule } from './metric-rule.js';

/** Who lives in a place and what they earn. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/population-income/population-resident',
    metric: 'population_resident',
    finds: 'People who live in a place.',
    examples: [
      {
        text: '全镇人口3.2万、1.1万户,以汉族为主达3.1万人。',
        figures: [
          { text: '3.2万', unit: '', metric: 'population_resident' },
          { text: '1.1万户', metric: 'household_count' },
          { text: '3.1万人', metric: 'population_resident', label: '汉族' },
        ],
      },
      {
        text: '全市人口数21万人,65岁以上占17.2%。',
        figures: [
          { text: '21万人', metric: 'population_resident' },
          { text: '17.2%', metric: 'population_resident', aspect: 'share' },
        ],
      },
      {
        text: '其中村民420户,人口1350人。',
        figures: [
          { text: '420户', metric: 'household_count', label: '村民' },
          { text: '1350人', metric: 'population_resident', label: '村民人口' },
        ],
      },
      {
        text: '社区现有党员73人、流动人口39人,18岁以下310人、60岁以上164人。',
        figures: [
          { text: '73人', metric: 'party_members', label: '党员' },
          { text: '39人', metric: 'population_resident', label: '流动人口' },
          { text: '310人', metric: 'population_resident', label: '18岁以下' },
          { text: '164人', metric: 'population_resident', label: '60岁以上' },
        ],
      },

      {
        text: '全区常住人口12.6万人。',
        figures: [
          {
            text: '12.6万人',
            value: 126000,
            unit: '人',
            aspect: 'level',
            metric: 'population_resident',
            label: '常住人口',
          },
        ],
      },
      { text: '确保13亿人民的饭碗端牢。', figures: [{ text: '13亿', metric: 'population_resident' }] },
    ],
    silent: ['全年脱贫人口4万人。', '全年旅游接待总人数2900万人。', '街道户籍人口8.2万人。'],
  },
  {
    id: 'metric/population-income/population-registered',
    metric: 'population_registered',
    finds: 'People registered in a place.',
    examples: [
      {
        text: '第三次全国农业普查主要数据公报(第四号)\n2016年末,使用卫生旱厕的2860万户,占12%;400万户的饮用水为收集的雨水,占1.7%。',
        figures: [
          { text: '2860万户', metric: 'household_count', label: '使用卫生旱厕' },
          { text: '12%', aspect: 'share', metric: 'household_count' },
          { text: '400万户', metric: 'household_count' },
          { text: '1.7%', aspect: 'share', metric: 'household_count' },
        ],
      },
      {
        text: '青石镇户籍人口总数4.1万人,其中户籍老年人口9000人。',
        figures: [
          { text: '4.1万人', metric: 'population_registered' },
          { text: '9000人', metric: 'population_registered' },
        ],
      },
      {
        text: '全区户籍人口8.2万人。',
        figures: [
          {
            text: '8.2万人',
            value: 82000,
            unit: '人',
            aspect: 'level',
            metric: 'population_registered',
            label: '户籍人口',
          },
        ],
      },
    ],
    silent: ['街道常住人口12.6万人。'],
  },
  {
    id: 'metric/population-income/urbanization-rate',
    metric: 'urbanization_rate',
    finds: 'Part of the people who live in towns.',
    examples: [
      {
        text: '城镇常住人口占总人口的比重为61.4%。',
        figures: [{ text: '61.4%', metric: 'urbanization_rate', aspect: 'share' }],
      },
      {
        text: '全市常住人口城镇化率达到68.5%。',
        figures: [
          {
            text: '68.5%',
            value: 68.5,
            unit: '%',
            aspect: 'level',
            metric: 'urbanization_rate',
            label: '常住人口城镇化率',
          },
        ],
      },
    ],
    silent: ['少数民族人口占总人口的比重为12%。', '全市城镇登记失业率为3.5%。'],
  },
  {
    id: 'metric/population-income/disposable-income',
    metric: 'disposable_income',
    finds: 'Disposable income per head, town and country together.',
    examples: [
      {
        text: '城乡居民收入提前实现比2010年翻一番。',
        figures: [{ text: '翻一番', metric: 'disposable_income' }],
      },
      {
        text: '每人可支配所得平均数为38.1万元。',
        figures: [{ text: '38.1万元', metric: 'disposable_income' }],
      },
      {
        text: '居民人均可支配收入29398元,名义增长6.3%,扣除价格因素实际增长5.9%。',
        figures: [
          {
            text: '29398元',
            value: 29398,
            unit: 'CNY',
            aspect: 'level',
            metric: 'disposable_income',
            label: '居民人均可支配收入',
          },
          {
            text: '6.3%',
            value: 6.3,
            unit: '%',
            aspect: 'growth',
            metric: 'disposable_income',
            label: '居民人均可支配收入',
          },
          {
            text: '5.9%',
            value: 5.9,
            unit: '%',
            aspect: 'growth',
            metric: 'disposable_income',
            label: '居民人均可支配收入',
          },
        ],
      },
      {
        text: '从构成看,人均财产净收入4794元。',
        figures: [
          {
            text: '4794元',
            value: 4794,
            unit: 'CNY',
            aspect: 'level',
            metric: 'disposable_income',
            label: '人均财产净收入',
          },
        ],
      },
      {
        text: '全体居民人均可支配收入增长5.6%。',
        figures: [
          {
            text: '5.6%',
            value: 5.6,
            unit: '%',
            aspect: 'growth',
            metric: 'disposable_income',
            label: '全体居民人均可支配收入',
          },
        ],
      },
    ],
    silent: ['农村居民人均可支配收入增长6.8%。'],
  },
  {
    id: 'metric/population-income/disposable-income-urban',
    metric: 'disposable_income_urban',
    finds: 'Disposable income per head in towns.',
    examples: [
      {
        text: '2013年青石市城镇居民人均可支配收入2万元,其中工资性收入1.2万元;经营净收入3200元。',
        figures: [
          { text: '2万元', metric: 'disposable_income_urban' },
          { text: '1.2万元', metric: 'disposable_income_urban' },
          { text: '3200元', metric: 'disposable_income_urban', label: '经营净收入' },
        ],
      },
      {
        text: '2021年青石市城市和农村居民家庭人均可支配收入分别增长6%和7%。',
        figures: [
          { text: '6%', metric: 'disposable_income_urban', label: '城市居民家庭人均可支配收入' },
          { text: '7%', metric: 'disposable_income_rural' },
        ],
      },
      {
        text: '1992年青石省城镇居民消费水平由810元增长到1500元。',
        figures: [
          { text: '810元', metric: null },
          { text: '1500元', metric: null },
        ],
      },
      {
        text: '城镇居民人均可支配收入42100元,其中工资性收入25100元。',
        figures: [
          {
            text: '42100元',
            value: 42100,
            unit: 'CNY',
            aspect: 'level',
            metric: 'disposable_income_urban',
            label: '城镇居民人均可支配收入',
          },
          {
            text: '25100元',
            value: 25100,
            unit: 'CNY',
            aspect: 'level',
            metric: 'disposable_income_urban',
            label: '工资性收入',
          },
        ],
      },
      {
        text: '城镇居民人均可支配收入达到46800元。',
        figures: [
          {
            text: '46800元',
            value: 46800,
            unit: 'CNY',
            aspect: 'level',
            metric: 'disposable_income_urban',
            label: '城镇居民人均可支配收入',
          },
        ],
      },
    ],
    silent: ['农村居民人均可支配收入达到21600元。'],
  },
  {
    id: 'metric/population-income/disposable-income-rural',
    metric: 'disposable_income_rural',
    finds: 'Disposable or net income per head in the country.',
    examples: [
      {
        text: '2013年青石市农村居民人均纯收入实际增速比城镇居民快3.1个百分点;家庭经营收入3204元。',
        figures: [
          { text: '3.1个百分点', metric: 'disposable_income_rural', aspect: 'change', basis: 'other' },
          { text: '3204元', metric: 'disposable_income_rural' },
        ],
      },
      {
        text: '城镇、牧区常住居民人均可支配收入分别为2.4万元、1.9万元。',
        figures: [
          { text: '2.4万元', metric: 'disposable_income_urban' },
          { text: '1.9万元', metric: 'disposable_income_rural' },
        ],
      },
      {
        text: '农户人均收入1.6万元,渔民人均可支配收入2.1万元。',
        figures: [
          { text: '1.6万元', metric: 'disposable_income_rural' },
          { text: '2.1万元', metric: 'disposable_income_rural' },
        ],
      },
      {
        text: '城镇和农村居民人均可支配收入完成2.9万元、1.7万元。',
        figures: [
          { text: '2.9万元', metric: 'disposable_income_urban' },
          { text: '1.7万元', metric: 'disposable_income_rural' },
        ],
      },

      {
        text: '农民人均纯收入达到9860元。',
        figures: [
          {
            text: '9860元',
            value: 9860,
            unit: 'CNY',
            aspect: 'level',
            metric: 'disposable_income_rural',
            label: '农民人均纯收入',
          },
        ],
      },
    ],
    silent: ['城镇居民人均可支配收入达到46800元。'],
  },
  {
    id: 'metric/population-income/household-count',
    metric: 'household_count',
    finds: 'Households.',
    examples: [
      {
        text: '纳入监测对象210户。',
        figures: [{ text: '210户', metric: 'household_count', label: '监测对象' }],
      },
      {
        text: '东溪社区常住3100户8200人,户籍2400户。对脱贫户120户、监测户36户逐户走访。',
        figures: [
          { text: '3100户', metric: 'household_count', label: '常住' },
          { text: '8200人', metric: 'population_resident', label: '常住' },
          { text: '2400户', metric: 'household_count', label: '户籍' },
          { text: '120户', metric: 'household_count' },
          { text: '36户', metric: 'household_count', label: '监测户' },
        ],
      },
      {
        text: '全村有低保户32户、五保户7户、监测户12户。',
        figures: [
          { text: '32户', metric: 'household_count', label: '低保户' },
          { text: '7户', metric: 'household_count', label: '五保户' },
          { text: '12户', metric: 'household_count', label: '监测户' },
        ],
      },
      {
        text: '现有养殖小区48户(养牛15户、养羊33户)。',
        figures: [
          { text: '48户', metric: null, label: '养殖小区' },
          { text: '15户', metric: null, label: '养牛养殖小区' },
          { text: '33户', metric: null, label: '养羊养殖小区' },
        ],
      },
      {
        text: '全区居民32600户。',
        figures: [
          {
            text: '32600户',
            value: 32600,
            unit: '户',
            aspect: 'level',
            metric: 'household_count',
            label: '居民',
          },
        ],
      },
    ],
    silent: ['街道新增个体工商户326户。'],
  },
];
