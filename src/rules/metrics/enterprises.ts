import type { MetricRule } from './metric-rule.js';

/** Market entities and enterprises by number. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/enterprises/market-entities',
    metric: 'market_entities',
    finds: 'Registered market entities by number.',
    examples: [
      {
        text: '认定省技术先进型服务企业2家、现代服务企业5家,累计服务企业300家。',
        figures: [
          { text: '2家', metric: 'enterprise_count' },
          { text: '5家', metric: 'enterprise_count' },
          { text: '300家', metric: 'beneficiaries' },
        ],
      },
      {
        text: '新增省级示范(培育)企业6家,企业上市2家。',
        figures: [
          { text: '6家', metric: 'enterprise_count', label: '新增省级示范(培育)企业' },
          { text: '2家', metric: 'enterprise_count' },
        ],
      },
      {
        text: '细化服务市场主体任务60条,新增市场主体300户。',
        figures: [
          { text: '60条', metric: null },
          { text: '300户', metric: 'market_entities' },
        ],
      },
      {
        text: '发展合作社73家,其中市级以上示范社9家。',
        figures: [
          { text: '73家', metric: 'market_entities' },
          { text: '9家', metric: 'market_entities' },
        ],
      },
      {
        text: '青石县培育新型农业经营主体260家,每千人市场主体拥有量82户,商事主体登记数增长7%。',
        figures: [
          { text: '260家', metric: 'market_entities' },
          { text: '82户', metric: 'market_entities' },
          { text: '7%', metric: 'market_entities' },
        ],
      },
      {
        text: '经营主体稳中提质。总量达8.4万户,新登记1.1万户。',
        figures: [
          { text: '8.4万户', metric: 'market_entities', label: '经营主体总量' },
          { text: '1.1万户', metric: 'market_entities', label: '新登记经营主体' },
        ],
      },
      {
        text: '全区经营主体达到5.6万户。',
        figures: [
          {
            text: '5.6万户',
            value: 56000,
            unit: '户',
            aspect: 'level',
            metric: 'market_entities',
            label: '经营主体',
          },
        ],
      },
      {
        text: '全县农民专业合作社发展到687个、家庭农场26户。',
        figures: [
          { text: '687个', metric: 'market_entities' },
          { text: '26户', metric: 'market_entities' },
        ],
      },
    ],
    silent: ['青石县汽车保有量达12万辆。', '全区规上企业达到356户。'],
  },
  {
    id: 'metric/enterprises/enterprise-count',
    metric: 'enterprise_count',
    finds: 'Enterprises by number.',
    examples: [
      {
        text: '有造纸厂2家、酒厂1个、小作坊21户、污水处理厂1个。',
        figures: [
          { text: '2家', metric: 'enterprise_count' },
          { text: '1个', metric: 'enterprise_count' },
          { text: '21户', metric: 'market_entities' },
          { text: '1个', metric: null },
        ],
      },
      {
        text: '2018年末,在第二产业和第三产业法人单位中,位居前三位的行业是:批发和零售业12882个,占26.6%;公共管理、社会保障和社会组织6118个,占12.6%。',
        figures: [
          { text: '12882个', metric: 'enterprise_count' },
          { text: '26.6%', aspect: 'share', metric: 'enterprise_count' },
          { text: '6118个', metric: 'enterprise_count' },
          { text: '12.6%', aspect: 'share', metric: 'enterprise_count' },
        ],
      },
      {
        text: '2018年末,在工业企业法人单位中,采矿业7万个,电力、热力、燃气及水生产和供应业11万个。在工业企业法人单位从业人员中,采矿业占5.2%,内资企业占83.5%。资产合计90亿元,其中,仓储业占7%。',
        figures: [
          { text: '7万个', metric: 'enterprise_count' },
          { text: '11万个', metric: 'enterprise_count' },
          { text: '5.2%', aspect: 'share', metric: null },
          { text: '83.5%', aspect: 'share', metric: null },
          { text: '90亿元', metric: null },
          { text: '7%', aspect: 'share', metric: null },
        ],
      },
      { text: '青石县有肉鸡养殖规模场28户。', figures: [{ text: '28户', metric: 'enterprise_count' }] },
      {
        text: '培育“小升规”企业11家、“规改股”4家、“股上市”1家。',
        figures: [
          { text: '11家', metric: 'enterprise_count' },
          { text: '4家', metric: 'enterprise_count' },
          { text: '1家', metric: 'enterprise_count' },
        ],
      },
      {
        text: '全市绿色工厂累计达到国家级11家、省级34家,在孵企业210家。',
        figures: [
          { text: '11家', metric: 'enterprise_count', label: '国家级绿色工厂' },
          { text: '34家', metric: 'enterprise_count', label: '省级绿色工厂' },
          { text: '210家', metric: 'enterprise_count', label: '在孵企业' },
        ],
      },
      {
        text: '对5家拒不整改的企业立案处罚,约谈存在隐患的企业7家。',
        figures: [
          { text: '5家', metric: 'enterprise_count', label: '拒不整改的企业' },
          { text: '7家', metric: 'enterprise_count' },
        ],
      },
      {
        text: '新增企业注册216户,比上年增加38户。',
        figures: [
          { text: '216户', metric: 'enterprise_count' },
          { text: '38户', aspect: 'change', metric: 'enterprise_count' },
        ],
      },
      {
        text: '青石区新增月度上规21家、科技服务企业46家、基金管理机构5家。',
        figures: [
          { text: '21家', metric: 'enterprise_count' },
          { text: '46家', metric: 'enterprise_count' },
          { text: '5家', metric: 'enterprise_count' },
        ],
      },
      {
        text: '新增上市公司6家,总数58家。',
        figures: [
          { text: '6家', metric: 'enterprise_count', label: '新增上市公司' },
          { text: '58家', metric: 'enterprise_count', label: '上市公司总数' },
        ],
      },
      {
        text: '全市新登记企业增长14%,平均每天新增95户。',
        figures: [
          { text: '14%', metric: 'enterprise_count', label: '新登记企业' },
          { text: '95户', metric: 'enterprise_count', label: '新登记企业' },
        ],
      },
      {
        text: '新增企业60家,其中规上工业20家。',
        figures: [
          {
            text: '60家',
            value: 60,
            unit: '家',
            aspect: 'level',
            metric: 'enterprise_count',
            label: '新增企业',
          },
          {
            text: '20家',
            value: 20,
            unit: '家',
            aspect: 'level',
            metric: 'enterprise_count',
            label: '新增规上工业企业',
          },
        ],
      },
      {
        text: '走访企业230家。',
        figures: [
          {
            text: '230家',
            value: 230,
            unit: '家',
            aspect: 'level',
            metric: 'enterprise_count',
            label: '走访企业',
          },
        ],
      },
      {
        text: '全区规模以上工业企业达到356家。',
        figures: [
          {
            text: '356家',
            value: 356,
            unit: '家',
            aspect: 'level',
            metric: 'enterprise_count',
            label: '规模以上工业企业',
          },
        ],
      },
      {
        text: '落地京企达60家,新设台企户数增长6%。',
        figures: [
          { text: '60家', metric: 'enterprise_count' },
          { text: '6%', metric: 'enterprise_count' },
        ],
      },
    ],
    silent: [
      '成立教育集团9个。',
      '捣破3个犯罪集团。',
      '全区规模以上工业企业利润增长8%。',
      '全区高新技术企业达到356家。',
    ],
  },
];
