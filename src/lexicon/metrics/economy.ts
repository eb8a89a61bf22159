import { ANYTHING, type MetricTopic, MONEY, RATE, RELATIVE } from './entry.js';

/** Output of the economy and its three sectors, and prices. */
export const economy: MetricTopic = {
  topic: 'economy',
  entries: [
    {
      metric: 'gdp_per_capita',
      on: MONEY,
      terms:
        '人均地区生产总值 人均生产总值 人均国内生产总值 人均国民生产总值 人均本地生产总值 人均GDP 人均gdp 人均经济总量 人均产出',
    },
    {
      metric: 'gdp',
      on: MONEY,
      terms: `地区生产总值 国内生产总值 本地生产总值 生产总值 国民生产总值 国民经济生产总值 地区总产值 GDP gdp 经济总量
        经济规模 经济体量 地区GDP 现价生产总值 实质生产总值 名义生产总值`,
      without: /数字|民营|非公|海洋|集体|低空|工业经济|县域|银发|冰雪|平台|林下|文旅|开放型/,
    },
    {
      metric: 'gdp',
      on: RATE,
      terms: '经济增长 经济增长预期 经济增速 经济增长率 经济增长预期目标 经济增长目标',
    },
    {
      metric: 'gdp',
      on: MONEY,
      aspects: RELATIVE,
      terms:
        '经济 国民经济 整体经济 经济增长 经济增速 经济增长率 经济增长速度 经济增长预期 实质经济 本地经济 全球经济 世界经济',
    },
    {
      metric: null,
      on: ANYTHING,
      terms: `民营经济 非公经济 非公有制经济 数字经济 海洋经济 低空经济 平台经济 集体经济 村级集体经济 银发经济 首发经济
        夜间经济 县域经济 实体经济 个体经济 私营经济 外向型经济 口岸经济 临空经济 绿色经济 林下经济 庭院经济 总部经济
        楼宇经济 循环经济 共享经济 新经济 三新经济 国有经济 园区经济 体育经济 文化经济 冰雪经济 会展经济 开放型经济 智能经济
        海洋生产总值 旅游总产值 人均国民收入 国民收入 国民总收入 社会总产值 工农业总产值 核心产业 数字经济核心产业`,
    },
    {
      metric: null,
      on: MONEY,
      terms: '增加值',
      with: /民营|非公|数字|海洋|战略性新兴|战新|低空|县域|集体|生态产业|总部|健康产业|新经济|三新|主导产业|特色产业|优势产业|新兴产业|国有/,
      without: /规上|规模以上|工业|制造业/,
    },
    {
      metric: 'primary_industry_value_added',
      on: MONEY,
      terms: '增加值',
      with: /农|林业|林牧|牧|渔|种植|养殖|第一产业|一产|第一,|第一、|水产/,
      without: /加工|农机制造/,
    },
    {
      metric: 'secondary_industry_value_added',
      on: MONEY,
      terms: '增加值',
      with: /第二产业|二产|建筑业|第二、/,
    },
    {
      metric: 'tertiary_industry_value_added',
      on: MONEY,
      terms: '增加值',
      with: /服务|第三产业|三产|金融|软件|信息传输|批发|批零|零售|餐饮|住宿|住餐|物流|交通运输|交通业|房地产|文化|旅游|文旅|租赁|商贸|商业|邮政|互联网|快递|保险|证券|会展|体育|电子商务|营利性/,
    },
    {
      metric: 'industrial_value_added',
      on: MONEY,
      terms: '增加值',
      with: /工业|制造|采矿|采掘|煤|钢|冶|铁|汽车|电子|装备|医药|化工|石化|石油|高技术|高新技术|规上|规模以上|材料|能源|电力|轻工|纺织|食品|建材|机械|烟草|有色|集成电路|电气|设备|航空|船舶|机器人|光伏|电池|产品|加工|燃气|热力/,
    },
    {
      metric: 'primary_industry_value_added',
      on: MONEY,
      aspects: RELATIVE,
      terms:
        '第一产业 一产 农林牧渔业 农林牧渔 农林牧渔服务业 农业 畜牧业 林业 渔业 种植业 第一产业比重 一产比重',
    },
    {
      metric: 'secondary_industry_value_added',
      on: MONEY,
      aspects: RELATIVE,
      terms: '第二产业 二产 建筑业',
    },
    {
      metric: 'tertiary_industry_value_added',
      on: MONEY,
      aspects: RELATIVE,
      terms: `第三产业 三产 服务业 现代服务业 生产性服务业 生活性服务业 金融业 金融服务业 软件业 信息服务业 软件和信息服务业
        软件和信息技术服务业 交通运输业 交通运输仓储邮政业 交通运输仓储和邮政业 租赁和商务服务业 信息传输软件和信息技术服务业
        科技服务业 现代物流业 物流业 其他服务业 营利性服务业 非营利性服务业 房地产业 批发和零售业 住宿和餐饮业 高技术服务业`,
    },
    {
      metric: 'cpi',
      on: RATE,
      terms: `居民消费价格 居民消费价格指数 居民消费价格总水平 居民消费价格总指数 居民消费物价 城镇居民消费价格 全国居民消费价格
        消费价格总水平 消费价格指数 消费价格 CPI 物价 物价水平 物价总水平 物价指数 消费物价指数 综合消费物价指数 消费物价
        通胀率 通胀 通货膨胀率 通货膨胀 基本通胀率 基本通胀 整体通胀率 整体通胀 居民消费价格涨幅 居民消费价格涨幅度
        市场物价 零售物价 居民物价 消费物价涨幅 物价涨幅`,
    },
    {
      metric: null,
      on: ANYTHING,
      terms: `工业生产者出厂价格 PPI 生产价格 农产品生产价格 商品零售价格 食品价格 核心CPI 平减指数 房价 住宅价格 农业生产资料价格`,
    },
  ],
};
