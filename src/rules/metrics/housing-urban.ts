import type { MetricRule } from './metric-rule.js';

/** Housing, buildings, land and green. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/housing-urban/renovated-compounds',
    metric: 'renovated_compounds',
    finds: 'Old housing compounds renovated.',
    examples: [
      {
        text: '完成老旧小区改造31个、楼栋240栋、建筑面积61万平方米。',
        figures: [
          { text: '31个', metric: 'renovated_compounds' },
          { text: '240栋', metric: 'renovated_compounds' },
          { text: '61万平方米', metric: 'renovated_compounds' },
        ],
      },
      {
        text: '棚户区改造1100套,城中村改造6个,改造老旧小区面积90万平方米。',
        figures: [
          { text: '1100套', metric: 'housing_units' },
          { text: '6个', metric: 'renovated_compounds' },
          { text: '90万平方米', metric: 'renovated_compounds' },
        ],
      },
      {
        text: '纳入改造计划的9个小区已开工7个,改造老旧小区6个。',
        figures: [
          { text: '9个', metric: 'renovated_compounds' },
          { text: '7个', metric: 'renovated_compounds' },
          { text: '6个', metric: 'renovated_compounds' },
        ],
      },
      {
        text: '完成4个老旧小区、35栋楼、1620户改造。',
        figures: [
          { text: '4个', metric: 'renovated_compounds' },
          { text: '35栋', metric: 'renovated_compounds' },
          { text: '1620户', metric: 'renovated_compounds' },
        ],
      },
      {
        text: '青石街道对12个无物业小区进行改造,雨污分流改造6个小区,辖区有居民小区30个。',
        figures: [
          { text: '12个', metric: 'renovated_compounds' },
          { text: '6个', metric: 'renovated_compounds' },
          { text: '30个', metric: 'compound_count' },
        ],
      },
      {
        text: '改造老旧小区46个、2.3万户、198万平方米。',
        figures: [
          { text: '46个', metric: 'renovated_compounds' },
          { text: '2.3万户', metric: 'renovated_compounds' },
          { text: '198万平方米', metric: 'renovated_compounds' },
        ],
      },
      {
        text: '精品小区改造3个,改造面积21万平方米。',
        figures: [
          { text: '3个', metric: 'renovated_compounds' },
          { text: '21万平方米', metric: 'renovated_compounds' },
        ],
      },
      {
        text: '全区改造老旧小区36个。',
        figures: [{ text: '36个', value: 36, unit: '个', aspect: 'level', metric: 'renovated_compounds' }],
      },
    ],
    silent: ['新建教学楼建筑面积61万平方米。', '全区老旧小区改造投资3.6亿元。'],
  },
  {
    id: 'metric/housing-urban/housing-units',
    metric: 'housing_units',
    finds: 'Dwellings.',
    examples: [
      {
        text: '盘活存量房源900套用作保障性租赁住房,农村危房清零620户。',
        figures: [
          { text: '900套', metric: 'housing_units' },
          { text: '620户', metric: 'housing_units' },
        ],
      },
      { text: '保障性租赁住房新增供应800套。', figures: [{ text: '800套', metric: 'housing_units' }] },
      { text: '登记出租屋3400套。', figures: [{ text: '3400套', metric: 'housing_units' }] },
      {
        text: '完成2万户、130万平方米棚改任务。',
        figures: [{ text: '2万户', metric: 'housing_units' }, { text: '130万平方米' }],
      },
      {
        text: '农村住房抗震改造320户。',
        figures: [{ text: '320户', metric: 'housing_units' }],
      },
      {
        text: '建成安置楼16栋820套。',
        figures: [
          { text: '16栋', metric: 'building_count' },
          { text: '820套', metric: 'housing_units' },
        ],
      },
      {
        text: '新开工保障性住房5200套,基本建成4100套。',
        figures: [
          { text: '5200套', metric: 'housing_units', label: '新开工保障性住房' },
          { text: '4100套', metric: 'housing_units', label: '基本建成保障性住房' },
        ],
      },
      {
        text: '加大保障性住房建设力度,今年新开工3000套以上。',
        figures: [{ text: '3000套', metric: 'housing_units', label: '保障性住房新开工' }],
      },
      {
        text: '全区建成保障性住房2600套。',
        figures: [
          {
            text: '2600套',
            value: 2600,
            unit: '套',
            aspect: 'level',
            metric: 'housing_units',
            label: '保障性住房',
          },
        ],
      },
    ],
    silent: ['全区改造老旧小区26个。'],
  },
  {
    id: 'metric/housing-urban/building-count',
    metric: 'building_count',
    finds: 'Buildings.',
    examples: [
      {
        text: '全区排查房屋2.6万栋,完成180栋自建房安全鉴定。',
        figures: [
          { text: '2.6万栋', metric: 'building_count' },
          { text: '180栋', metric: 'building_count', label: '自建房' },
        ],
      },
      {
        text: '全区商务楼宇32栋。',
        figures: [
          {
            text: '32栋',
            value: 32,
            unit: '栋',
            aspect: 'level',
            metric: 'building_count',
            label: '商务楼宇',
          },
        ],
      },
      { text: '全区在建高层达26栋。', figures: [{ text: '26栋', metric: 'building_count' }] },
    ],
    silent: ['街道楼宇税收3.2亿元。'],
  },
  {
    id: 'metric/housing-urban/land-area',
    metric: 'land_area',
    finds: 'Land.',
    examples: [
      {
        text: '青石县全县面积2600平方公里,场平面积800亩,营造风景林3000亩。',
        figures: [
          { text: '2600平方公里', metric: 'land_area' },
          { text: '800亩', metric: 'land_area' },
          { text: '3000亩', metric: 'land_area' },
        ],
      },
      {
        text: '流转土地180亩建设大棚32座。',
        figures: [
          { text: '180亩', metric: 'land_area', label: '流转土地' },
          { text: '32座', metric: null },
        ],
      },
      {
        text: '完成森林质量精准提升9.5万亩,收回闲置地块6宗430亩,退耕还湿1200亩。',
        figures: [
          { text: '9.5万亩', metric: 'land_area', aspect: 'level' },
          { text: '6宗' },
          { text: '430亩', metric: 'land_area' },
          { text: '1200亩', metric: 'land_area' },
        ],
      },
      {
        text: '柳镇位于县城以北30公里的白河下游,距市区20公里,面积106平方公里。',
        figures: [
          { text: '30公里', metric: null },
          { text: '20公里', metric: null, label: '距市区' },
          { text: '106平方公里', metric: 'land_area', label: '面积' },
        ],
      },

      {
        text: '石桥镇山场面积6万亩。',
        figures: [
          {
            text: '6万亩',
            value: 60000,
            unit: 'mu',
            aspect: 'level',
            metric: 'land_area',
            label: '山场面积',
          },
        ],
      },
      {
        text: '全镇幅员面积86平方公里。',
        figures: [
          {
            text: '86平方公里',
            value: 86,
            unit: 'km2',
            aspect: 'level',
            metric: 'land_area',
            label: '幅员面积',
          },
        ],
      },
      {
        text: '全县人工造林3.6万亩。',
        figures: [
          {
            text: '3.6万亩',
            value: 36000,
            unit: 'mu',
            aspect: 'level',
            metric: 'land_area',
            label: '人工造林',
          },
        ],
      },
      {
        text: '建设占地60亩的科技育苗基地,林下经济面积达36万亩。',
        figures: [
          { text: '60亩', metric: 'land_area' },
          { text: '36万亩', metric: 'land_area' },
        ],
      },
    ],
    silent: ['全镇蔬菜播种面积1.2万亩。'],
  },
  {
    id: 'metric/housing-urban/floor-area',
    metric: 'floor_area',
    finds: 'Floor space.',
    examples: [
      {
        text: '五年新建住宅79万平方米,存量房交易91万平方米,60万平方米标房入驻企业46家。',
        figures: [
          { text: '79万平方米', metric: 'floor_area' },
          { text: '91万平方米', metric: 'floor_area' },
          { text: '60万平方米', metric: 'floor_area' },
          { text: '46家' },
        ],
      },
      {
        text: '2011年商贸城项目总投资20亿元,建设面积22万平方米。',
        figures: [{ text: '20亿元' }, { text: '22万平方米', metric: 'floor_area' }],
      },
      {
        text: '社区综合服务设施面积每百户达32平方米。',
        figures: [{ text: '32平方米', metric: 'floor_area' }],
      },
      {
        text: '一间90平方米的闲置车棚变身邻里中心。',
        figures: [{ text: '90平方米', metric: 'floor_area', label: '闲置车棚' }],
      },
      {
        text: '建筑面积3万平方米的市民中心建成,占地20亩的体育公园投入使用。',
        figures: [
          { text: '3万平方米', metric: 'floor_area', label: '市民中心建筑面积' },
          { text: '20亩', metric: 'land_area', label: '体育公园占地面积' },
        ],
      },
      {
        text: '青石社区办公和活动面积510平方米。',
        figures: [{ text: '510平方米', metric: 'floor_area', label: '办公和活动面积' }],
      },
      {
        text: '社区图书阅览室面积60平方米,卫生室面积80平方米。',
        figures: [
          { text: '60平方米', metric: 'floor_area' },
          { text: '80平方米', metric: 'floor_area' },
        ],
      },
      {
        text: '文体中心建筑面积1.2万平方米。',
        figures: [{ text: '1.2万平方米', value: 12000, unit: 'm2', aspect: 'level', metric: 'floor_area' }],
      },
      { text: '全年建成房屋总面积62万平方米。', figures: [{ text: '62万平方米', metric: 'floor_area' }] },
    ],
    silent: ['公私营房屋比例由60:40调整至70:30。', '文体中心占地面积1.2万平方米。'],
  },
  {
    id: 'metric/housing-urban/green-area',
    metric: 'green_area',
    finds: 'Green space.',
    examples: [
      {
        text: '2024年青石市建成区绿地覆盖面积1200公顷。',
        figures: [{ text: '1200公顷', metric: 'green_area' }],
      },
      {
        text: '全区新增绿地面积26万平方米。',
        figures: [
          {
            text: '26万平方米',
            value: 260000,
            unit: 'm2',
            aspect: 'level',
            metric: 'green_area',
            label: '新增绿地面积',
          },
        ],
      },
    ],
    silent: ['全区建成区绿化覆盖率达到42%。'],
  },
  {
    id: 'metric/housing-urban/trees-planted',
    metric: 'trees_planted',
    finds: 'Trees planted.',
    examples: [
      {
        text: '补栽乔木1800株、灌木3.2万株。',
        figures: [
          { text: '1800株', metric: 'trees_planted' },
          { text: '3.2万株', metric: 'trees_planted', label: '灌木' },
        ],
      },
      {
        text: '春季新植侧柏11万株,种下绿化苗木2600株。',
        figures: [
          { text: '11万株', metric: 'trees_planted' },
          { text: '2600株', metric: 'trees_planted' },
        ],
      },
      {
        text: '全区义务植树3200株。',
        figures: [
          {
            text: '3200株',
            value: 3200,
            unit: '株',
            aspect: 'level',
            metric: 'trees_planted',
            label: '义务植树',
          },
        ],
      },
    ],
    silent: ['全县植树造林3200亩。'],
  },
  {
    id: 'metric/housing-urban/parking-spaces',
    metric: 'parking_spaces',
    finds: 'Places to park.',
    examples: [
      { text: '新增非机动车停放点位120处。', figures: [{ text: '120处', metric: 'parking_spaces' }] },
      {
        text: '全区新增停车位1800个。',
        figures: [
          {
            text: '1800个',
            value: 1800,
            unit: '个',
            aspect: 'level',
            metric: 'parking_spaces',
            label: '新增停车位',
          },
        ],
      },
    ],
    silent: ['推动9家单位开放停车场。', '全区新建充电桩180个。'],
  },
];
