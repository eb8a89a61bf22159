import type { MetricRule } from './metric-rule.js';

/** Home trade and trade with abroad. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/trade/retail-sales',
    metric: 'retail_sales',
    finds: 'Retail sales of consumer goods.',
    examples: [
      {
        text: '2024年限额以上单位汽车类实现零售额12亿元,增长33%。',
        figures: [
          { text: '12亿元', metric: 'retail_sales', label: '限额以上单位汽车类零售额' },
          { text: '33%', metric: 'retail_sales' },
        ],
      },
      {
        text: '餐饮收入2亿元,商品零售收入9亿元。',
        figures: [
          { text: '2亿元', metric: 'catering_lodging_revenue' },
          { text: '9亿元', metric: 'retail_sales' },
        ],
      },
      {
        text: '新能源汽车零售增长30%,新能源汽车产量增长20%。',
        figures: [
          { text: '30%', metric: 'retail_sales' },
          { text: '20%', metric: 'industrial_product_output' },
        ],
      },
      {
        text: '2020年6月的零售业总销货价值的临时估计为36亿元,服装的销货价值上升5.1%,网上销售占9%。',
        figures: [
          { text: '36亿元', metric: 'retail_sales', label: '零售业总销货价值' },
          { text: '5.1%', metric: 'retail_sales' },
          { text: '9%', aspect: 'share', metric: 'online_retail_sales' },
        ],
      },
      {
        text: '药物及化妆品的销货额上升5.2%,衣物、鞋类及有关制品上升3%,批发业销货额上升2%。',
        figures: [
          { text: '5.2%', metric: 'retail_sales' },
          { text: '3%', metric: 'retail_sales', label: '衣物、鞋类及有关制品' },
          { text: '2%', metric: null },
        ],
      },
      {
        text: '在限额以上商品零售中,饮料类增长3.1%,汽车类下降7.1%。',
        figures: [
          { text: '3.1%', value: 3.1, unit: '%', aspect: 'growth', metric: 'retail_sales', label: '饮料类' },
          { text: '7.1%', value: -7.1, unit: '%', aspect: 'growth', metric: 'retail_sales', label: '汽车类' },
        ],
      },
      {
        text: '10月零售业总销货价值的临时估计为33亿元,零售业网上销售价值的修订估计为4亿元。',
        figures: [
          { text: '33亿元', value: 3300000000, metric: 'retail_sales', label: '零售业总销货价值' },
          { text: '4亿元', value: 400000000, metric: 'online_retail_sales', label: '零售业网上销售价值' },
        ],
      },
      {
        text: '全区社会消费品零售总额完成96.4亿元,增长5.2%。',
        figures: [
          {
            text: '96.4亿元',
            value: 9640000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'retail_sales',
            label: '社会消费品零售总额',
          },
          {
            text: '5.2%',
            value: 5.2,
            unit: '%',
            aspect: 'growth',
            metric: 'retail_sales',
            label: '社会消费品零售总额',
          },
        ],
      },
      {
        text: '城镇实现零售额36亿元。',
        figures: [{ text: '36亿元', metric: 'retail_sales', label: '城镇零售额' }],
      },
      {
        text: '青石市零售额36亿元,按商品用途分,吃类商品增长5%。',
        figures: [
          { text: '36亿元', metric: 'retail_sales' },
          { text: '5%', metric: 'retail_sales' },
        ],
      },
    ],
    silent: ['全区网上零售额增长12%。'],
  },
  {
    id: 'metric/trade/wholesale-retail-sales',
    metric: 'wholesale_retail_sales',
    finds: 'Sales of the wholesale or retail trade.',
    examples: [
      {
        text: '重点商贸企业实现销售额1.6亿元,工业企业实现销售额8亿元。',
        figures: [
          { text: '1.6亿元', metric: 'wholesale_retail_sales' },
          { text: '8亿元', metric: 'enterprise_revenue' },
        ],
      },
      {
        text: '批发和零售业销售总额达210亿元。',
        figures: [{ text: '210亿元', metric: 'wholesale_retail_sales' }],
      },
      {
        text: '全区批发业销售额完成220亿元。',
        figures: [
          {
            text: '220亿元',
            value: 22000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'wholesale_retail_sales',
            label: '批发业销售额',
          },
        ],
      },
      {
        text: '限上家电企业实现销售额3.6亿元。',
        figures: [{ text: '3.6亿元', metric: 'wholesale_retail_sales' }],
      },
    ],
    silent: ['全区社会消费品零售总额完成220亿元。'],
  },
  {
    id: 'metric/trade/catering-lodging-revenue',
    metric: 'catering_lodging_revenue',
    finds: 'Turnover of hotels and restaurants.',
    examples: [
      {
        text: '食肆总收益为98亿元,饮食业总收益上升2%。',
        figures: [
          { text: '98亿元', metric: 'catering_lodging_revenue' },
          { text: '2%', metric: 'catering_lodging_revenue' },
        ],
      },
      {
        text: '全区住宿业营业额增长8.4%。',
        figures: [
          {
            text: '8.4%',
            value: 8.4,
            unit: '%',
            aspect: 'growth',
            metric: 'catering_lodging_revenue',
            label: '住宿业营业额',
          },
        ],
      },
      {
        text: '住餐业营收增长9%,客房收入增长3%。',
        figures: [
          { text: '9%', metric: 'catering_lodging_revenue' },
          { text: '3%', metric: 'catering_lodging_revenue' },
        ],
      },
    ],
    silent: ['全区工业企业营业收入增长8.4%。'],
  },
  {
    id: 'metric/trade/online-retail-sales',
    metric: 'online_retail_sales',
    finds: 'Retail sales over the network.',
    examples: [
      {
        text: '限额以上单位通过公共网络实现的商品零售额增长15.1%。',
        figures: [
          {
            text: '15.1%',
            value: 15.1,
            unit: '%',
            aspect: 'growth',
            metric: 'online_retail_sales',
            label: '限额以上单位通过公共网络实现的商品零售额',
          },
        ],
      },
      {
        text: '全市网上零售额增长15.3%。',
        figures: [
          {
            text: '15.3%',
            value: 15.3,
            unit: '%',
            aspect: 'growth',
            metric: 'online_retail_sales',
            label: '网上零售额',
          },
        ],
      },
      {
        text: '竹编网销额达到3200万元。',
        figures: [{ text: '3200万元', metric: 'online_retail_sales', label: '竹编网销额' }],
      },
      {
        text: '直播带货销售额5600万元,农产品网上交易额2.1亿元。',
        figures: [
          { text: '5600万元', metric: 'online_retail_sales' },
          { text: '2.1亿元', metric: 'online_retail_sales' },
        ],
      },
    ],
    silent: ['全市社会消费品零售总额增长6%。'],
  },
  {
    id: 'metric/trade/trade-total',
    metric: 'trade_total',
    finds: 'Imports and exports taken together.',
    examples: [
      {
        text: '2013年青石市进出口总额52亿元,首次突破50亿元水平。',
        figures: [
          { text: '52亿元', metric: 'trade_total' },
          { text: '50亿元', metric: 'trade_total', qualifier: 'at_least', label: '进出口总额' },
        ],
      },
      {
        text: '外贸进出口总额达86亿美元,世界排名由第九位升至第六位。',
        figures: [
          { text: '86亿美元', metric: 'trade_total', label: '外贸进出口总额' },
          { text: '第九位', metric: 'trade_total', label: '外贸进出口总额世界排名' },
          { text: '第六位', metric: 'trade_total', label: '外贸进出口总额世界排名' },
        ],
      },
      {
        text: '全市货物进出口总额达到860亿元。',
        figures: [
          {
            text: '860亿元',
            value: 86000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'trade_total',
            label: '货物进出口总额',
          },
        ],
      },
      {
        text: '青石市外贸进出口规模首破百亿,市场采购贸易达6亿元。',
        figures: [
          { text: '百亿', value: 10000000000, qualifier: 'at_least', metric: 'trade_total' },
          { text: '6亿元', metric: 'trade_total', label: '市场采购贸易' },
        ],
      },
    ],
    silent: ['全市出口总额达到520亿元。'],
  },
  {
    id: 'metric/trade/exports',
    metric: 'exports',
    finds: 'What is sold abroad.',
    examples: [
      {
        text: '首季输往东岛(31亿元)与南岛(2亿元)的货值分别上升20.7%和9.2%;按货值计算,占四成。',
        figures: [
          { text: '31亿元', metric: 'exports' },
          { text: '2亿元', metric: 'exports' },
          { text: '20.7%', metric: 'exports' },
          { text: '9.2%', metric: 'exports' },
          { text: '四成', metric: null },
        ],
      },
      {
        text: '蔬菜产量26万吨,出口加工基地面积12万平方米。',
        figures: [
          { text: '26万吨', metric: 'crop_livestock_output' },
          { text: '12万平方米', metric: null },
        ],
      },
      {
        text: '蔬菜出口量达2.6万吨,出口茶叶700吨,转口货值上升6%。',
        figures: [
          { text: '2.6万吨', metric: 'exports' },
          { text: '700吨', metric: 'exports' },
          { text: '6%', metric: 'exports' },
        ],
      },
      {
        text: '全市出口总额达到520亿元。',
        figures: [
          {
            text: '520亿元',
            value: 52000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'exports',
            label: '出口总额',
          },
        ],
      },
      { text: '青石县出口竹制品2.6亿元。', figures: [{ text: '2.6亿元', metric: 'exports' }] },
    ],
    silent: ['全市进出口总额达到860亿元。'],
  },
  {
    id: 'metric/trade/imports',
    metric: 'imports',
    finds: 'What is bought from abroad.',
    examples: [
      {
        text: '进口原油900万吨,进口大豆60万吨。',
        figures: [
          { text: '900万吨', metric: 'imports' },
          { text: '60万吨', metric: 'imports' },
        ],
      },
      {
        text: '全市进口额增长4.7%。',
        figures: [
          { text: '4.7%', value: 4.7, unit: '%', aspect: 'growth', metric: 'imports', label: '进口额' },
        ],
      },
      { text: '青石县进口木材8600万元。', figures: [{ text: '8600万元', metric: 'imports' }] },
    ],
    silent: ['全市进出口总额增长4.7%。'],
  },
];
