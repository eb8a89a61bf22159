import type { MetricRule } from './metric-rule.js';

/** Farming, stock-raising and fishing. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/agriculture/agricultural-output-value',
    metric: 'agricultural_output_value',
    finds: 'Output value of farming.',
    examples: [
      {
        text: '2008年农村经济总收入900万元,其中种植业收入600万元,畜牧业收入200万元。',
        figures: [
          { text: '900万元', metric: 'agricultural_output_value' },
          { text: '600万元', metric: 'agricultural_output_value' },
          { text: '200万元', metric: 'agricultural_output_value' },
        ],
      },
      {
        text: '农牧业生产总值3.6亿元,畜牧业生产总值1.9亿元。',
        figures: [
          { text: '3.6亿元', metric: 'agricultural_output_value' },
          { text: '1.9亿元', metric: 'agricultural_output_value' },
        ],
      },
      {
        text: '林下经济总产值2.8亿元。',
        figures: [{ text: '2.8亿元', metric: 'agricultural_output_value' }],
      },
      {
        text: '柑橘全产业链产值60亿元,新材料全产业链产值90亿元。',
        figures: [
          { text: '60亿元', metric: 'agricultural_output_value' },
          { text: '90亿元', metric: 'industrial_output_value' },
        ],
      },
      {
        text: '茶园3.6万亩,产茶2100吨,综合产值2.8亿元。',
        figures: [
          { text: '3.6万亩', metric: 'land_area' },
          { text: '2100吨', metric: 'crop_livestock_output' },
          { text: '2.8亿元', metric: 'agricultural_output_value' },
        ],
      },
      {
        text: '茶、果两大产业产值占农业总产值比重达55%。',
        figures: [{ text: '55%', metric: 'agricultural_output_value' }],
      },
      {
        text: '全镇林下参面积640亩,总产值2100万元。',
        figures: [
          { text: '640亩', metric: null, label: '林下参面积' },
          { text: '2100万元', metric: 'agricultural_output_value', label: '林下参总产值' },
        ],
      },
      {
        text: '全镇实现工农业总产值21亿元,其中农业3亿元,工业18亿元。',
        figures: [
          { text: '21亿元', metric: null, label: '工农业总产值' },
          { text: '3亿元', metric: 'agricultural_output_value', label: '农业总产值' },
          { text: '18亿元', metric: 'industrial_output_value', label: '工业总产值' },
        ],
      },
      {
        text: '全乡猪存栏3200头、牛180头,年内出栏生猪5600头。',
        figures: [
          { text: '3200头', metric: null, label: '猪存栏' },
          { text: '180头', metric: null, label: '牛存栏' },
          { text: '5600头', metric: 'crop_livestock_output' },
        ],
      },

      {
        text: '全县农林牧渔业总产值完成62亿元。',
        figures: [
          {
            text: '62亿元',
            value: 6200000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'agricultural_output_value',
            label: '农林牧渔业总产值',
          },
        ],
      },
    ],
    silent: ['全县工业总产值完成62亿元。'],
  },
  {
    id: 'metric/agriculture/grain-output',
    metric: 'grain_output',
    finds: 'Grain harvested.',
    examples: [
      {
        text: '2013年青石市玉米产量增幅最大,产量达到28.4万吨。',
        figures: [{ text: '28.4万吨', metric: 'grain_output', label: '玉米产量' }],
      },
      { text: '青石旗年产绒毛50万公斤。', figures: [{ text: '50万公斤', metric: 'crop_livestock_output' }] },
      {
        text: '青石省粮食连续登上两个新台阶,综合生产能力稳定在90亿公斤上下。',
        figures: [{ text: '90亿公斤', metric: 'grain_output', label: '粮食综合生产能力' }],
      },
      {
        text: '粮食总产量实现“六连增”,连续4年超过30亿斤。',
        figures: [{ text: '30亿斤', metric: 'grain_output', label: '粮食总产量' }],
      },
      {
        text: '粮食面积、单产、总产分别增长0.4%、1.1%、1.5%,粮食产量比上年增产1.3亿斤。',
        figures: [
          { text: '0.4%', metric: null },
          { text: '1.1%', metric: 'grain_output' },
          { text: '1.5%', metric: 'grain_output' },
          { text: '1.3亿斤', metric: 'grain_output', aspect: 'change' },
        ],
      },
      {
        text: '粮食产量达36万吨,连续5年稳定在34万吨以上。',
        figures: [
          { text: '36万吨', metric: 'grain_output' },
          { text: '34万吨', metric: 'grain_output', label: '粮食产量' },
        ],
      },
      {
        text: '大麦亩产451公斤,累计生产粮豆12万吨,高粱产量1.2万吨,荞麦产量800吨。',
        figures: [
          { text: '451公斤', metric: 'grain_output' },
          { text: '12万吨', metric: 'grain_output' },
          { text: '1.2万吨', metric: 'grain_output' },
          { text: '800吨', metric: 'grain_output' },
        ],
      },
      {
        text: '全县粮食连续三年丰收,2021年产量达到31万吨。',
        figures: [{ text: '31万吨', metric: 'grain_output', label: '粮食产量' }],
      },
      {
        text: '粮食播种面积稳定在85万亩以上、年度产量首次突破40万吨。',
        figures: [
          { text: '85万亩', metric: null, label: '粮食播种面积' },
          { text: '40万吨', metric: 'grain_output', label: '粮食年度产量' },
        ],
      },
      {
        text: '粮食播种面积120万亩,总产45万吨。',
        figures: [
          {
            text: '120万亩',
            value: 1200000,
            unit: 'mu',
            aspect: 'level',
            metric: null,
            label: '粮食播种面积',
          },
          {
            text: '45万吨',
            value: 450000,
            unit: 't',
            aspect: 'level',
            metric: 'grain_output',
            label: '粮食总产',
          },
        ],
      },
      {
        text: '全县粮食总产量达到36万吨。',
        figures: [
          {
            text: '36万吨',
            value: 360000,
            unit: 't',
            aspect: 'level',
            metric: 'grain_output',
            label: '粮食总产量',
          },
        ],
      },
      {
        text: '粮食面积稳定在320万亩、年度产量达到126万吨。',
        figures: [
          { text: '320万亩', metric: null },
          { text: '126万吨', metric: 'grain_output' },
        ],
      },
    ],
    silent: ['青石县稻虾产量2100吨。', '全县粮食播种面积达到36万亩。'],
  },
  {
    id: 'metric/agriculture/crop-livestock-output',
    metric: 'crop_livestock_output',
    finds: 'Output of other crops, stock and fish.',
    examples: [
      {
        text: '年内出栏肉猪390头,肉牛14头,山羊60只。新建羊圈3处,养殖肉牛20头。',
        figures: [
          { text: '390头', metric: 'crop_livestock_output' },
          { text: '14头', metric: 'crop_livestock_output' },
          { text: '60只', metric: 'crop_livestock_output' },
          { text: '3处' },
          { text: '20头', metric: null },
        ],
      },
      {
        text: '2021年青石县蛋奶总量增长20%,经济作物产量下降7%。',
        figures: [
          { text: '20%', metric: 'crop_livestock_output' },
          { text: '7%', metric: 'crop_livestock_output' },
        ],
      },
      {
        text: '青石镇柠檬产量4800吨、萝卜产量300吨、泥鳅产量60吨。',
        figures: [
          { text: '4800吨', metric: 'crop_livestock_output' },
          { text: '300吨', metric: 'crop_livestock_output' },
          { text: '60吨', metric: 'crop_livestock_output' },
        ],
      },
      {
        text: '2021年青石省粮食总产量90亿斤,生猪年出栏恢复到600万头以上。',
        figures: [
          { text: '90亿斤', metric: 'grain_output' },
          { text: '600万头', metric: 'crop_livestock_output', label: '生猪年出栏' },
        ],
      },
      {
        text: '渔业总产量3.2万吨,食用菌大棚年产鲜菇1600吨,收购烟叶4.5万担。',
        figures: [
          { text: '3.2万吨', metric: 'crop_livestock_output' },
          { text: '1600吨', metric: 'crop_livestock_output' },
          { text: '4.5万担', metric: 'crop_livestock_output' },
        ],
      },
      {
        text: '油菜收获面积20万亩,平均单产140公斤。',
        figures: [
          { text: '20万亩', label: '油菜收获面积' },
          { text: '140公斤', metric: 'crop_livestock_output', label: '油菜平均单产' },
        ],
      },
      {
        text: '牛出栏3800头,存栏5200头。',
        figures: [
          { text: '3800头', metric: 'crop_livestock_output', label: '牛出栏' },
          { text: '5200头', metric: null, label: '牛存栏' },
        ],
      },
      {
        text: '全村枣种植面积300亩,产量90吨。',
        figures: [
          { text: '300亩', metric: null, label: '枣种植面积' },
          { text: '90吨', metric: 'crop_livestock_output', label: '枣产量' },
        ],
      },
      {
        text: '芝麻产量0.5万吨。',
        figures: [
          {
            text: '0.5万吨',
            value: 5000,
            unit: 't',
            aspect: 'level',
            metric: 'crop_livestock_output',
            label: '芝麻产量',
          },
        ],
      },
      {
        text: '水产品产量12万吨,其中养殖量11万吨,捕捞量1万吨。',
        figures: [
          {
            text: '12万吨',
            value: 120000,
            unit: 't',
            aspect: 'level',
            metric: 'crop_livestock_output',
            label: '水产品产量',
          },
          {
            text: '11万吨',
            value: 110000,
            unit: 't',
            aspect: 'level',
            metric: 'crop_livestock_output',
            label: '养殖量',
          },
          {
            text: '1万吨',
            value: 10000,
            unit: 't',
            aspect: 'level',
            metric: 'crop_livestock_output',
            label: '捕捞量',
          },
        ],
      },
      {
        text: '石桥镇茶叶产量380吨,油茶90吨。',
        figures: [
          {
            text: '380吨',
            value: 380,
            unit: 't',
            aspect: 'level',
            metric: 'crop_livestock_output',
            label: '茶叶产量',
          },
          {
            text: '90吨',
            value: 90,
            unit: 't',
            aspect: 'level',
            metric: 'crop_livestock_output',
            label: '油茶',
          },
        ],
      },
      {
        text: '全县蔬菜产量达到12万吨。',
        figures: [
          {
            text: '12万吨',
            value: 120000,
            unit: 't',
            aspect: 'level',
            metric: 'crop_livestock_output',
            label: '蔬菜产量',
          },
        ],
      },
      { text: '全乡松子产量9吨。', figures: [{ text: '9吨', metric: 'crop_livestock_output' }] },
    ],
    silent: ['全县钢材产量达到12万吨。'],
  },
  {
    id: 'metric/agriculture/high-standard-farmland',
    metric: 'high_standard_farmland',
    finds: 'High-standard farmland.',
    examples: [
      {
        text: '青石县新建高标农田3万亩、高标准粮田1.2万亩。',
        figures: [
          { text: '3万亩', metric: 'high_standard_farmland' },
          { text: '1.2万亩', metric: 'high_standard_farmland' },
        ],
      },
      {
        text: '全县新建高标准农田6.5万亩。',
        figures: [
          {
            text: '6.5万亩',
            value: 65000,
            unit: 'mu',
            aspect: 'level',
            metric: 'high_standard_farmland',
            label: '新建高标准农田',
          },
        ],
      },
    ],
    silent: ['全县耕地面积达到65万亩。'],
  },
];
