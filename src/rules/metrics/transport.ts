import type { MetricRule } from './metric-rule.js';

/** Roads, rails, pipes and what moves on them. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/transport/road-length',
    metric: 'road_length',
    finds: 'Roads by length.',
    examples: [
      {
        text: '2015年完成东溪公路3公里水泥硬化,实施村道8公里路基改造项目。',
        figures: [
          { text: '3公里', metric: 'road_length' },
          { text: '8公里', metric: 'road_length' },
        ],
      },
      {
        text: '2014年青石省实施农村危险路段安保工程9000公里,新增农村通自来水人口12万。',
        figures: [
          { text: '9000公里', metric: 'road_length' },
          { text: '12万', metric: 'beneficiaries' },
        ],
      },
      {
        text: '2024年青石县农村公路新建120公里、改建80公里。',
        figures: [
          { text: '120公里', metric: 'road_length', label: '农村公路新建' },
          { text: '80公里', metric: 'road_length', label: '改建农村公路' },
        ],
      },
      { text: '省道S216线改建工程全长28公里。', figures: [{ text: '28公里', metric: 'road_length' }] },
      {
        text: '高速公路、铁路、内河航道里程分别达到526公里、312公里、186公里。',
        figures: [
          { text: '526公里', metric: 'road_length', label: '高速公路里程' },
          { text: '312公里', metric: 'railway_length', label: '铁路里程' },
          { text: '186公里', label: '内河航道里程' },
        ],
      },
      {
        text: '推进农村公路提升行动,新(改)建60公里。',
        figures: [{ text: '60公里', metric: 'road_length' }],
      },
      {
        text: '新修通村水泥路26公里。',
        figures: [{ text: '26公里', metric: 'road_length', label: '新修通村水泥路' }],
      },
      {
        text: '新增高速公路90公里、突破1600公里。',
        figures: [
          { text: '90公里', metric: 'road_length', label: '新增高速公路' },
          { text: '1600公里', metric: 'road_length', label: '高速公路' },
        ],
      },
      {
        text: '绕城公路全长36公里。',
        figures: [
          {
            text: '36公里',
            value: 36,
            unit: 'km',
            aspect: 'level',
            metric: 'road_length',
            label: '绕城公路全长',
          },
        ],
      },
      {
        text: '全县新建农村公路126公里。',
        figures: [
          {
            text: '126公里',
            value: 126,
            unit: 'km',
            aspect: 'level',
            metric: 'road_length',
            label: '新建农村公路',
          },
        ],
      },
    ],
    silent: [
      '护林员巡护里程2.1万公里。',
      '完成灌渠2公里水泥硬化。',
      '输电线路总长860公里。',
      '内河航道里程320公里。',
      '青石大桥全长1.2公里。',
      '全县铁路营业里程达到126公里。',
    ],
  },
  {
    id: 'metric/transport/railway-length',
    metric: 'railway_length',
    finds: 'Railways by length.',
    examples: [
      {
        text: '地铁9号线一期(全长24公里)建成,有轨电车线路11公里。',
        figures: [
          { text: '24公里', metric: 'railway_length' },
          { text: '11公里', metric: 'railway_length', label: '有轨电车线路' },
        ],
      },
      {
        text: '铁路正线260公里,复线120公里。',
        figures: [
          { text: '260公里', metric: 'railway_length' },
          { text: '120公里', metric: 'railway_length' },
        ],
      },
      {
        text: '城市轨道交通运营线路增至5条、运营里程超过160公里。',
        figures: [
          { text: '5条', metric: null, label: '城市轨道交通运营线路' },
          { text: '160公里', metric: 'railway_length', label: '城市轨道交通运营里程' },
        ],
      },
      {
        text: '城际铁路全长86公里。',
        figures: [
          {
            text: '86公里',
            value: 86,
            unit: 'km',
            aspect: 'level',
            metric: 'railway_length',
            label: '城际铁路全长',
          },
        ],
      },
      {
        text: '全省高铁里程达到2300公里。',
        figures: [
          {
            text: '2300公里',
            value: 2300,
            unit: 'km',
            aspect: 'level',
            metric: 'railway_length',
            label: '高铁里程',
          },
        ],
      },
    ],
    silent: ['全省高速公路里程达到2300公里。'],
  },
  {
    id: 'metric/transport/pipeline-length',
    metric: 'pipeline_length',
    finds: 'Pipes by length.',
    examples: [
      { text: '铺设接户管36公里。', figures: [{ text: '36公里', metric: 'pipeline_length' }] },
      {
        text: '供水、排水、燃气管网长度分别为126公里、86公里、326公里。',
        figures: [
          { text: '126公里', metric: 'pipeline_length', label: '供水管网长度' },
          { text: '86公里', metric: 'pipeline_length', label: '排水管网长度' },
          { text: '326公里', metric: 'pipeline_length', label: '燃气管网长度' },
        ],
      },
      {
        text: '供热一级网敷设42公里,饮水支管铺设4.8万米。',
        figures: [
          { text: '42公里', metric: 'pipeline_length' },
          { text: '4.8万米', metric: 'pipeline_length' },
        ],
      },
      {
        text: '供水管道长度520公里。',
        figures: [
          {
            text: '520公里',
            value: 520,
            unit: 'km',
            aspect: 'level',
            metric: 'pipeline_length',
            label: '供水管道长度',
          },
        ],
      },
      {
        text: '全区改造燃气管网86公里。',
        figures: [{ text: '86公里', value: 86, unit: 'km', aspect: 'level', metric: 'pipeline_length' }],
      },
    ],
    silent: ['全区治理河道86公里。'],
  },
  {
    id: 'metric/transport/cargo-throughput',
    metric: 'cargo_throughput',
    finds: 'Goods handled.',
    examples: [
      {
        text: '机场完成旅客吞吐量92万人次、货邮6200吨。',
        figures: [
          { text: '92万人次', metric: 'passenger_traffic' },
          { text: '6200吨', metric: 'cargo_throughput' },
        ],
      },
      {
        text: '港口集装箱吞吐量96万TEU,保税区进出区货物26万吨。',
        figures: [
          { text: '96万TEU', metric: 'cargo_throughput', unit: 'TEU' },
          { text: '26万吨', metric: 'cargo_throughput' },
        ],
      },
      {
        text: '机场全年处理货物43万吨。',
        figures: [
          {
            text: '43万吨',
            value: 430000,
            unit: 't',
            aspect: 'level',
            metric: 'cargo_throughput',
            label: '机场处理货物',
          },
        ],
      },
      {
        text: '全市港口货物吞吐量达到5600万吨。',
        figures: [
          {
            text: '5600万吨',
            value: 56000000,
            unit: 't',
            aspect: 'level',
            metric: 'cargo_throughput',
            label: '港口货物吞吐量',
          },
        ],
      },
      { text: '枢纽集装箱到发增长12%。', figures: [{ text: '12%', metric: 'cargo_throughput' }] },
    ],
    silent: [
      '船舶集装箱箱位6万标准箱。',
      '全年公路货运量9200万吨。',
      '全年货物运输周转量220亿吨公里。',
      '全市民航旅客吞吐量达到560万人次。',
    ],
  },
  {
    id: 'metric/transport/passenger-traffic',
    metric: 'passenger_traffic',
    finds: 'Passengers carried.',
    examples: [
      {
        text: '2024年青石市公交客运达1.1亿人次,出租车客运3200万人次。',
        figures: [
          { text: '1.1亿人次', metric: 'passenger_traffic' },
          { text: '3200万人次', metric: 'passenger_traffic' },
        ],
      },
      {
        text: '铁路客流126万人次,边检站验放出入境人员8.3万人次。',
        figures: [
          { text: '126万人次', metric: 'passenger_traffic' },
          { text: '8.3万人次', metric: 'passenger_traffic' },
        ],
      },
      {
        text: '全市民航旅客吞吐量达到560万人次。',
        figures: [
          {
            text: '560万人次',
            value: 5600000,
            unit: '人次',
            aspect: 'level',
            metric: 'passenger_traffic',
            label: '民航旅客吞吐量',
          },
        ],
      },
      { text: '口岸出入境人数增长36%。', figures: [{ text: '36%', metric: 'passenger_traffic' }] },
    ],
    silent: ['全年旅客周转量12.1亿人公里。', '全市接待游客560万人次。'],
  },
  {
    id: 'metric/transport/freight-trains',
    metric: 'freight_trains',
    finds: 'Freight trains run.',
    examples: [
      {
        text: '中老班列常态化运行,累计开行620列,回程占比45%。',
        figures: [
          { text: '620列', metric: 'freight_trains' },
          { text: '45%', metric: 'freight_trains', label: '回程占比' },
        ],
      },
      {
        text: '中欧班列开行1200列、占全国4%。',
        figures: [
          { text: '1200列', metric: 'freight_trains', label: '中欧班列开行' },
          { text: '4%', metric: 'freight_trains', label: '中欧班列开行占全国' },
        ],
      },
      {
        text: '全省开行中欧班列860列。',
        figures: [{ text: '860列', value: 860, unit: '列', aspect: 'level', metric: 'freight_trains' }],
      },
    ],
    silent: ['中欧班列开行线路达到26条。', '全省铁路货运量达到860万吨。'],
  },
];
