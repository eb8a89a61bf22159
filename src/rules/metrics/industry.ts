import type { MetricRule } from './metric-rule.js';

/** What industry turns out and what enterprises take and earn. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/industry/industrial-value-added',
    metric: 'industrial_value_added',
    finds: 'Value added of industry or of one of its branches.',
    examples: [
      {
        text: '2015年稀土产业增加值增长22%,有色金属冶炼增长5%,水泥、石灰和石膏制造业下降1.3%。',
        figures: [
          { text: '22%', metric: 'industrial_value_added', label: '稀土产业增加值' },
          { text: '5%', metric: 'industrial_value_added' },
          { text: '1.3%', value: -1.3, metric: 'industrial_value_added' },
        ],
      },
      {
        text: '2023年青石市工厂营业收入3亿元,其中电子零组件制造业占28%。',
        figures: [
          { text: '3亿元', metric: 'enterprise_revenue' },
          { text: '28%', aspect: 'share', metric: 'enterprise_revenue' },
        ],
      },

      {
        text: '六大高成长性产业增加值86亿元,增长11%。',
        figures: [
          { text: '86亿元', metric: 'industrial_value_added' },
          { text: '11%', metric: 'industrial_value_added' },
        ],
      },
      {
        text: '规上工增同比增长6%。',
        figures: [{ text: '6%', metric: 'industrial_value_added', basis: 'yoy' }],
      },
      {
        text: '优势产业、高技术制造业增加值分别增长6.8%、7.9%。',
        figures: [
          {
            text: '6.8%',
            value: 6.8,
            unit: '%',
            aspect: 'growth',
            metric: 'industrial_value_added',
            label: '优势产业增加值',
          },
          {
            text: '7.9%',
            value: 7.9,
            unit: '%',
            aspect: 'growth',
            metric: 'industrial_value_added',
            label: '高技术制造业增加值',
          },
        ],
      },
      {
        text: '全县94家规模以上工业企业完成增加值25.3亿元。',
        figures: [{ text: '94家' }, { text: '25.3亿元', metric: 'industrial_value_added' }],
      },
      {
        text: '规模以上工业中,股份制企业增加值增长6.9%,非金属矿物制品业增加值增长4.1%。',
        figures: [
          {
            text: '6.9%',
            value: 6.9,
            unit: '%',
            aspect: 'growth',
            metric: 'industrial_value_added',
            label: '股份制企业增加值',
          },
          {
            text: '4.1%',
            value: 4.1,
            unit: '%',
            aspect: 'growth',
            metric: 'industrial_value_added',
            label: '非金属矿物制品业增加值',
          },
        ],
      },
      {
        text: '青禾县规模工业实现增加值38亿元。',
        figures: [
          {
            text: '38亿元',
            value: 3800000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'industrial_value_added',
            label: '规模工业增加值',
          },
        ],
      },
      {
        text: '全区规模以上工业增加值增长7.5%。',
        figures: [
          {
            text: '7.5%',
            value: 7.5,
            unit: '%',
            aspect: 'growth',
            metric: 'industrial_value_added',
            label: '规模以上工业增加值',
          },
        ],
      },
      {
        text: '高技术制造业增加值增长11.2%。',
        figures: [
          {
            text: '11.2%',
            value: 11.2,
            unit: '%',
            aspect: 'growth',
            metric: 'industrial_value_added',
            label: '高技术制造业增加值',
          },
        ],
      },
    ],
    silent: [
      '全市现代服务业主导产业增加值增长6.8%。',
      '民营经济增加值增长5.8%。',
      '全区规模以上工业总产值增长7.5%。',
    ],
  },
  {
    id: 'metric/industry/industrial-output-value',
    metric: 'industrial_output_value',
    finds: 'Output value of industry, an industry or a cluster.',
    examples: [
      { text: '青石县工业生产总值6亿元。', figures: [{ text: '6亿元', metric: 'industrial_output_value' }] },
      {
        text: '2023年青石县规上工业总产值上报数为9亿元。预测上半年规上工业总产值12亿元;规上工业增加值3亿元。',
        figures: [
          { text: '9亿元', metric: 'industrial_output_value' },
          { text: '12亿元', status: 'target', metric: 'industrial_output_value', label: '规上工业总产值' },
          { text: '3亿元', status: 'target', metric: 'industrial_value_added' },
        ],
      },
      {
        text: '2024年规上电子行业完成产值下降18%;规上高企完成产值下降12%;农民工返乡创业园实现总产值3亿元。',
        figures: [
          { text: '18%', metric: 'industrial_output_value' },
          { text: '12%', metric: 'industrial_output_value', label: '规上高企产值' },
          { text: '3亿元', metric: 'industrial_output_value' },
        ],
      },
      {
        text: '2022年石桥区完成工业总产值50亿元,增长3%;金河区完成40亿元,增长5%;白山县30亿元。',
        figures: [
          { text: '50亿元', metric: 'industrial_output_value' },
          { text: '3%' },
          { text: '40亿元', metric: 'industrial_output_value', label: '工业总产值', subject: '金河区' },
          { text: '5%', metric: 'industrial_output_value' },
          { text: '30亿元', metric: 'industrial_output_value' },
        ],
      },
      {
        text: '2017年文化创意产业收入增长7%,拉动规模以上服务业收入增长1.6个百分点。',
        figures: [
          { text: '7%', metric: 'enterprise_revenue' },
          { text: '1.6个百分点', metric: 'enterprise_revenue' },
        ],
      },
      {
        text: '茶产业产值12亿元,石材产业产值9亿元,卤味产业集群总规模30亿元。',
        figures: [
          { text: '12亿元', metric: 'agricultural_output_value' },
          { text: '9亿元', metric: 'industrial_output_value' },
          { text: '30亿元', metric: 'industrial_output_value' },
        ],
      },
      {
        text: '全年完成建筑业总产值52.1亿元。',
        figures: [
          {
            text: '52.1亿元',
            value: 5210000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'industrial_output_value',
            label: '建筑业总产值',
          },
        ],
      },
      {
        text: '全区工业总产值达到180亿元。',
        figures: [
          {
            text: '180亿元',
            value: 18000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'industrial_output_value',
            label: '工业总产值',
          },
        ],
      },
    ],
    silent: ['全县农业总产值达到60亿元。'],
  },
  {
    id: 'metric/industry/industrial-product-output',
    metric: 'industrial_product_output',
    finds: 'Physical output of an industrial product.',
    examples: [
      {
        text: '2013年青石市原煤产量120万吨;发电量32亿千瓦时,增长5%;水泥42万吨,白酒320千升。',
        figures: [
          { text: '120万吨', metric: 'industrial_product_output' },
          { text: '32亿千瓦时', metric: 'electricity_generation' },
          { text: '5%', metric: 'electricity_generation' },
          { text: '42万吨', metric: 'industrial_product_output', label: '水泥产量' },
          { text: '320千升', metric: 'industrial_product_output', label: '白酒产量' },
        ],
      },
      {
        text: '新植经济林44万亩,产值14.7亿元。',
        figures: [{ text: '44万亩' }, { text: '14.7亿元', metric: 'agricultural_output_value' }],
      },
      {
        text: '煤层气抽采量52亿立方米,全年下线新能源商用车1.1万辆。',
        figures: [
          { text: '52亿立方米', metric: 'industrial_product_output' },
          { text: '1.1万辆', metric: 'industrial_product_output' },
        ],
      },
      {
        text: '乳制品产量6万吨,轮胎产量320万条,印制电路板产量9万平方米,造船完工量60万载重吨。',
        figures: [
          { text: '6万吨', metric: 'industrial_product_output' },
          { text: '320万条', metric: 'industrial_product_output' },
          { text: '9万平方米', metric: 'industrial_product_output' },
          { text: '60万载重吨', metric: 'industrial_product_output' },
        ],
      },
      {
        text: '从产品产量看,新能源汽车6.8万辆,增长3%;水泥326万吨,下降9%。',
        figures: [
          { text: '6.8万辆', metric: 'industrial_product_output' },
          { text: '3%', aspect: 'growth' },
          { text: '326万吨', metric: 'industrial_product_output' },
          { text: '9%', value: -9, metric: 'industrial_product_output' },
        ],
      },
      {
        text: '太阳能电池产量1200万千瓦。',
        figures: [
          {
            text: '1200万千瓦',
            value: 12000000,
            unit: 'kW',
            aspect: 'level',
            metric: 'industrial_product_output',
            label: '太阳能电池产量',
          },
        ],
      },
      {
        text: '全市新能源汽车产量达到12万辆。',
        figures: [
          {
            text: '12万辆',
            value: 120000,
            unit: '辆',
            aspect: 'level',
            metric: 'industrial_product_output',
            label: '新能源汽车产量',
          },
        ],
      },
    ],
    silent: ['青石港最大可靠泊10万载重吨船舶。', '全市汽车保有量达到12万辆。'],
  },
  {
    id: 'metric/industry/enterprise-revenue',
    metric: 'enterprise_revenue',
    finds: 'What enterprises take in.',
    examples: [
      {
        text: '2022年青石市规模以上服务业营业收入(1-5月)42亿元,其中软件和信息技术服务业增长21%。',
        figures: [
          { text: '42亿元', metric: 'enterprise_revenue', label: '规模以上服务业营业收入' },
          { text: '21%', metric: 'enterprise_revenue', label: '软件和信息技术服务业营业收入' },
        ],
      },
      {
        text: '工业开票销售96亿元,应税销售增长9%。',
        figures: [
          { text: '96亿元', metric: 'enterprise_revenue' },
          { text: '9%', metric: 'enterprise_revenue' },
        ],
      },
      {
        text: '对外承包工程营业额2.6亿美元,对外直接投资3亿美元。',
        figures: [
          { text: '2.6亿美元', metric: 'enterprise_revenue' },
          { text: '3亿美元', metric: null },
        ],
      },
      {
        text: '园区技工贸总收入60亿元。',
        figures: [{ text: '60亿元', metric: 'enterprise_revenue' }],
      },
      {
        text: '丰谷合作社年经营性收入达180万元。',
        figures: [
          {
            text: '180万元',
            value: 1800000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'enterprise_revenue',
            label: '年经营性收入',
          },
        ],
      },
      {
        text: '规上服务业企业营业收入完成45亿元。',
        figures: [
          {
            text: '45亿元',
            value: 4500000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'enterprise_revenue',
            label: '规上服务业企业营业收入',
          },
        ],
      },
    ],
    silent: ['全年电信业务总量25.3亿元。', '村集体年经营性收入达30万元。', '全市财政总收入完成45亿元。'],
  },
  {
    id: 'metric/industry/enterprise-profit',
    metric: 'enterprise_profit',
    finds: 'What enterprises earn.',
    examples: [
      {
        text: '市属国有企业效益回升,去年利润增长11.5%。',
        figures: [{ text: '11.5%', metric: 'enterprise_profit', label: '市属国有企业利润' }],
      },
      {
        text: '监管企业营业收入增长6%、利润增长4%。',
        figures: [
          { text: '6%', metric: 'enterprise_revenue', label: '监管企业营业收入' },
          { text: '4%', metric: 'enterprise_profit', label: '监管企业利润' },
        ],
      },
      {
        text: '规上工业企业利润总额增长9.3%。',
        figures: [
          {
            text: '9.3%',
            value: 9.3,
            unit: '%',
            aspect: 'growth',
            metric: 'enterprise_profit',
            label: '规上工业企业利润总额',
          },
        ],
      },
    ],
    silent: ['规上工业企业营业收入增长9.3%。'],
  },
];
