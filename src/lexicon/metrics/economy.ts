import { ANYTHING, type MetricTopic, MONEY, RATE, RELATIVE } from './entry.js';

/** What the three sectors have besides their value added. */
const OF_NOTHING_ELSE =
  /^(?!.{0,600}(?:投资|投入|产值|营收|贷|外资|利润|用电|工资|产业?[^,;。]{0,4}(?:税|收入)))/;

/** Output of the economy and its three sectors, and prices. */
export const economy: MetricTopic = {
  topic: 'economy',
  entries: [
    {
      // `失业人口中,制造业占两成`: of those who work there, or did.
      metric: null,
      on: ANYTHING,
      aspects: ['share'],
      terms: `制造业 工业 建筑业 农业 服务业 金融业 第一产业 第二产业 第三产业 一产 二产 三产 批发及零售业 批发零售业 批发和零售业 零售业
        住宿餐饮业 住宿及餐饮业 农林牧渔业 渔业 交通运输业 房地产业 采矿业 文化教育业 其他服务业`,
      clause: /(?:失业|就业|从业|在业|求职|受雇|受僱|雇用|死亡)(?:人口|人数|人员|人士|居民|劳工|者)/,
    },
    {
      metric: 'gdp_per_capita',
      on: MONEY,
      terms: `人均地区生产总值 人均现价生产总值 人均现价地区生产总值 人均生产总值 人均国内生产总值 人均国民生产总值 人均本地生产总值 人均GDP 人均gdp 每人GDP 平均每人GDP
        每人国内生产毛额 人均国内生产毛额 人均经济总量 人均产出 人均GDP增速`,
    },
    {
      metric: 'gdp',
      on: MONEY,
      terms: `地区生产总值 国内生产总值 国内生产毛额 本地生产总值 生产总值 国民生产总值 国民经济生产总值 地区总产值 GDP gdp 经济总量
        社会增加值 全社会增加值 国内增加值 地区增加值 区级增加值 县级增加值 市级增加值 区增加值 全区增加值 全县增加值 全市增加值 经济规模
        经济体量 地区GDP GDP现价总量 GDP现价 现价GDP GDP总值 GDP总额 生产总值现价总量 现价总量 现价生产总值 实质生产总值 名义生产总值`,
      without: /数字|民营|非公|海洋|集体|低空|工业经济|县域|银发|冰雪|平台|林下|文旅|开放型/,
    },
    {
      metric: 'gdp',
      on: MONEY,
      terms: '县域生产总值 县域GDP 县域地区生产总值 县域经济总量 海洋生产总值 海洋经济生产总值 海洋GDP',
    },
    {
      metric: 'gdp',
      on: RATE,
      terms:
        '经济增长 经济增长预期 经济增速 经济增长率 经济增长预期目标 经济增长目标 全年经济增长 经济增长速度 经济平均增长率',
    },
    {
      // A goal of growth that says not of what is that of the economy: `把增长预期目标定在5%左右`.
      metric: 'gdp',
      on: RATE,
      aspects: ['growth'],
      terms: '增长预期 预期增长 增长目标 增长预期目标 预期增长目标',
      with: /^(?:预期|增长|目标)+$/,
    },
    {
      metric: 'gdp',
      on: MONEY,
      aspects: RELATIVE,
      terms: `经济 国民经济 整体经济 经济增长 经济增速 经济增长率 经济增长速度 经济增长预期 实质经济 本地经济 全球经济 世界经济 经济表现
        经济总产出 GDP增速 国民经济增长`,
    },
    {
      metric: null,
      on: ANYTHING,
      terms: `民营经济 非公经济 非公有制经济 数字经济 海洋经济 低空经济 平台经济 集体经济 村级集体经济 银发经济 首发经济 夜间经济 县域经济
        实体经济 个体经济 私营经济 个私经济 个体私营经济 非公有经济 公有制经济 外向型经济 口岸经济 临空经济 绿色经济 林下经济 庭院经济
        总部经济 楼宇经济 循环经济 共享经济 新经济 三新经济 国有经济 园区经济 体育经济 文化经济 冰雪经济 会展经济 开放型经济 智能经济
        旅游总产值 人均国民收入 国民收入 国民总收入 社会总产值 经济产值 社会产值 社会经济总产值 工农业总产值 工农业产值 核心产业
        数字经济核心产业 经济总产值 经济总收入 总产出 冰雪经济总产出 民营经济增加值 数字经济规模 民营企业经济 林业经济 海洋渔业经济 生态经济
        油经济 非油经济 赛事经济 票根经济 低碳经济 数字产业 文化产业增速`,
    },
    {
      // How Shanghai's districts call theirs: `全区实现增加值800亿元`.
      metric: 'gdp',
      on: MONEY,
      terms: '增加值',
      with: /^增加值$/,
      clause:
        /^(?!.{0,300}(?:工业|服务业|金融|民营|企业|建筑)).{0,60}全[区县市州](?:共|累计)?(?:实现|完成)增加值\d/,
    },
    {
      // Enterprises by owner or size, which statistics break industry down by: `股份制企业增加值增长6%`.
      metric: 'industrial_value_added',
      on: MONEY,
      terms: '增加值',
      with: /(?:国有|控股|集体|股份制|股份合作|合作制|外商|外资|港澳台商?|三资|民营|私营|非公有制?|个体|经济类型|大中型|中小型?|小微型?|大型|中型|小型|微型)(?:投资)?企业(?:实现|完成)?增加值/,
      clause: /^(?!.{0,600}(?:民营经济|非公|生产总值|GDP|服务业|建筑业))/,
    },
    {
      // `213家规模以上工业企业完成增加值126亿元`: the clause says whose.
      metric: 'industrial_value_added',
      on: MONEY,
      terms: '增加值',
      with: /^(?:全年|累计|共)?(?:完成|实现)?增加值$/,
      clause: /(?:规模以上|规上|规模)工业/,
    },
    {
      // Groups of branches count as industry where the text speaks of it.
      metric: 'industrial_value_added',
      on: MONEY,
      terms: '增加值',
      with: /战略性新兴|战新|新兴产业|主导产业|特色产业|优势产业|支柱产业/,
      clause: /工业|制造业/,
    },
    {
      metric: null,
      on: MONEY,
      terms: '增加值',
      with: /民营|非公|数字|海洋|战略性新兴|战新|低空|县域|集体|生态产业|总部|健康产业|新经济|三新|主导产业|特色产业|优势产业|新兴产业|国有/,
      without: /规上|规模以上|工业|制造业|数字服务业/,
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
      without: /制造业|加工业|用品/,
    },
    {
      metric: 'industrial_value_added',
      on: MONEY,
      terms: '增加值',
      with: /优势产业|家电|家居|服装|白酒|酿酒|玩具|灯具|照明|陶瓷|玻璃|模具|轴承|水泥|制药|印染|支柱产业|主导产业|战略性新兴产业|工业|制造|采矿|采掘|煤|钢|冶|铁|汽车|电子|装备|医药|化工|石化|石油|高技术|高新技术|规上|规模以上|材料|能源|电力|信息产业|轻工|纺织|食品|建材|机械|烟草|有色|集成电路|电气|设备|航空|船舶|机器人|光伏|稀土|氢能|石墨|碳纤维|半导体|芯片|[铝铜镁钛锂钨磷]|眼镜|五金|钟表|珠宝|日化|电池|产品|加工|燃气|热力|制品|矿|开采|采选|金属|化学|化纤|供应业|耗能|载能|仪器|仪表|家具|印刷|造纸|橡胶|塑料|皮革|废弃资源|修理业|饮料/,
    },
    {
      // What each sector adds to the growth of the whole: `服务业贡献率达56%`.
      metric: 'primary_industry_value_added',
      on: RATE,
      terms: '贡献率 贡献度',
      with: /^(?:其中)?(?:第一产业|一产业?|农业|农林牧渔业)(?:增长|经济)?贡献[率度]$/,
    },
    {
      metric: 'secondary_industry_value_added',
      on: RATE,
      terms: '贡献率 贡献度',
      with: /^(?:其中)?(?:第二产业|二产业?|建筑业)(?:增长|经济)?贡献[率度]$/,
    },
    {
      metric: 'tertiary_industry_value_added',
      on: RATE,
      terms: '贡献率 贡献度',
      with: /^(?:其中)?(?:第三产业|三产业?|(?:现代|生产性|生活性)?服务业|金融业)(?:增长|经济)?贡献[率度]$/,
    },
    {
      metric: 'industrial_value_added',
      on: RATE,
      terms: '贡献率 贡献度',
      with: /^(?:其中)?(?:(?:规上|规模以上|全部)?工业|制造业)(?:增长|经济)?贡献[率度]$/,
    },
    {
      metric: 'primary_industry_value_added',
      on: MONEY,
      aspects: RELATIVE,
      terms:
        '第一产业 一产 农林牧渔业 农林牧渔 农林牧渔服务业 农业 畜牧业 林业 渔业 种植业 第一产业比重 一产比重 牧业 农牧业 一产业 农林牧渔业经济',
    },
    {
      metric: 'secondary_industry_value_added',
      on: MONEY,
      aspects: RELATIVE,
      terms: '第二产业 二产 建筑业 二产业',
    },
    {
      metric: 'tertiary_industry_value_added',
      on: MONEY,
      aspects: RELATIVE,
      terms: `第三产业 三产 服务业 现代服务业 生产性服务业 生活性服务业 金融业 金融服务 金融服务业 软件业 信息服务业 软件和信息服务业
        软件和信息技术服务业 交通运输业 交通运输仓储邮政业 交通运输仓储和邮政业 租赁和商务服务业 信息传输软件和信息技术服务业 科技服务业
        现代物流业 物流业 其他服务业 营利性服务业 非营利性服务业 房地产业 批发和零售业 住宿和餐饮业 高技术服务业 三产业
        交通运输、仓储和邮政业 交通运输、仓储及邮政业 仓储和邮政业 仓储业 邮政业 邮政快递业 信息传输、软件和信息技术服务业 信息传输业
        信息技术服务业 商务服务业 租赁业 规模以上服务业 规上服务业 居民服务业 文化体育和娱乐业 文化、体育和娱乐业 科学研究和技术服务业
        公共服务业 教育业 卫生和社会工作 旅游业 文化旅游业 会展业 批发和零售贸易业 保险业 银行业 证券业 专业服务业 养老服务业 家政服务业
        健康服务业 商贸服务业`,
    },
    {
      // `金融业、教育、租赁和商务服务业分别增长17%、23%和10%`: a service among others.
      metric: 'tertiary_industry_value_added',
      on: MONEY,
      aspects: ['growth'],
      terms: '教育 金融 卫生和社会工作',
      clause:
        /业、(?:教育|金融|卫生和社会工作)[、和等,]|[、,](?:教育|金融|卫生和社会工作)[、和][^,;。]{2,20}业/,
    },
    {
      // `二产完成96亿元`: of the three sectors value added is told, unless the clause speaks of something else.
      metric: 'primary_industry_value_added',
      on: MONEY,
      aspects: ['level'],
      terms: '第一产业 一产',
      clause: OF_NOTHING_ELSE,
    },
    {
      metric: 'secondary_industry_value_added',
      on: MONEY,
      aspects: ['level'],
      terms: '第二产业 二产',
      clause: OF_NOTHING_ELSE,
    },
    {
      metric: 'tertiary_industry_value_added',
      on: MONEY,
      aspects: ['level'],
      terms: '第三产业 三产',
      clause: OF_NOTHING_ELSE,
    },
    {
      // Prices that no household pays.
      metric: null,
      on: RATE,
      terms:
        '生产者物价指数 生产者物价 趸售物价指数 内含平减物价指数 本地生产总值平减物价指数 本地生产总值内含平减物价指数 平减物价指数',
    },
    {
      metric: 'cpi',
      on: RATE,
      terms: `消费者物价总指数 消费者物价指数 消费者物价 居民消费价格 居民消费价格指数 居民消费价格总水平 居民消费价格总指数
        居民消费价格分类指数 居民消费物价 城镇居民消费价格 全国居民消费价格 消费价格总水平 消费价格指数 消费价格 CPI 物价 物价水平
        物价总水平 物价指数 消费物价指数 综合消费物价指数 消费物价 通胀率 通胀 通货膨胀率 通货膨胀 基本通胀率 基本通胀 整体通胀率 整体通胀
        居民消费价格涨幅 居民消费价格涨幅度 市场物价 零售物价 居民物价 消费物价涨幅 物价涨幅 核心CPI 汽油价格 柴油价格 成品油价格 能源价格
        燃料价格 食品价格 非食品价格 食品烟酒价格 类价格 衣着价格 居住价格 生活用品及服务价格 交通通信价格 交通和通信价格 交通和通信的价格
        交通通信的价格 居住的价格 医疗保健和个人用品价格 医疗保健及个人用品价格 教育文化娱乐价格 教育文化和娱乐价格 医疗保健价格
        其他用品及服务价格 其他用品和服务价格 烟酒及用品价格 烟酒价格 交通和通讯价格 交通及通讯价格 交通及通信价格 交通通讯价格
        居住类价格 水产品价格 禽蛋价格 蛋类价格 食用油价格 畜肉价格 消费品价格 服务价格 服务项目价格
        猪肉价格 鲜菜价格 鲜果价格 粮食价格 鲜活食品价格 食品烟酒类 衣着类 居住类 生活用品及服务类 交通和通信类 交通通信类 教育文化和娱乐类
        教育文化娱乐类 医疗保健类 其他用品和服务类 甲类消费物价指数 综合消费物价 价格总水平 居民消费价格水平`,
    },
    {
      // Groups of the basket, whose rise is that of their prices.
      metric: 'cpi',
      on: RATE,
      aspects: ['growth'],
      clause: /价格|物价|[上类]涨|类[下微]?跌/,
      without: /零售|销售|产量|出口/,
      terms: `电力、燃气及水 电力、燃气及水价格 耐用物品 衣履 杂项物品 杂项服务 烟酒 交通 住屋 外出用膳 外出用膳及外卖 基本食品 交通及通讯
        食品及非酒精饮料 食物及非酒精饮料 食物 住屋及燃料 食物类 交通及通讯类 医药保健类 教养娱乐类 杂项类 食品类 食品 粮食类 烟酒类
        烟酒及用品类 烟酒及用品 娱乐教育文化用品及服务类 娱乐教育文化用品及服务 娱乐教育文化类 医疗保健及个人用品类 医疗保健和个人用品类
        医疗保健及个人用品 医疗保健和个人用品 医疗保健 家庭设备用品及维修服务类 家庭设备用品及维修服务 家庭设备用品及服务类 家庭设备用品类
        家庭设备用品 交通和通讯类 交通及通信类 交通和通信 交通和通讯 交通通信 教育文化和娱乐 教育文化娱乐 生活用品及服务 其他用品和服务
        其他用品及服务类 食品烟酒 食品烟酒及在外餐饮类 衣着 居住`,
    },
    {
      metric: null,
      on: ANYTHING,
      terms: `采购经理指数 采购经理人指数 制造业采购经理指数 非制造业商务活动指数 商务活动指数 综合产出指数 综合PMI产出指数 制造业PMI
        非制造业PMI 工业生产者出厂价格 PPI 生产价格 农产品生产价格 商品零售价格 平减指数 农业生产资料价格 工业生产者购进价格 工业生产者价格
        工业品出厂价格 购进价格 出厂价格 原材料购进价格 固定资产投资价格 农产品生产者价格 生产者价格 房屋销售价格 住宅销售价格
        商品住宅销售价格 土地价格 GDP平减指数 批发价格 房价 房价指数 住宅价格 住宅售价 楼价 租金 核心通胀 出厂价格总水平 购进价格总水平
        生产资料价格 生活资料价格 采掘工业价格 原材料工业价格 加工工业价格 一般日用品价格 耐用消费品价格 生产资料类价格 生活资料类价格
        燃料动力类价格 燃料、动力类价格 黑色金属材料类价格 有色金属材料及电线类价格 有色金属材料和电线类价格 有色金属材料类价格
        化工原料类价格 木材及纸浆类价格 建筑材料及非金属类价格 建筑材料及非金属矿类价格 建筑材料类价格 纺织原料类价格 农副产品类价格
        其他工业原材料及半成品类价格`,
    },
  ],
};
