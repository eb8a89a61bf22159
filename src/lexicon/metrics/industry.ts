import { ANYTHING, GOODS, type MetricTopic, MONEY, RELATIVE } from './entry.js';
import { CROP_OR_LIVESTOCK, GRAIN } from './sectors.js';

/** Products of industry, which count as its output where the text speaks of making them. */
const PRODUCTS = `柴油机 竹胶板 胶合板 汽车 新能源汽车 新能源车 整车 乘用车 工业机器人 机器人 服务机器人 人形机器人 集成电路 芯片 钢材 粗钢 生铁 水泥 原煤 煤炭 原油 油气
        天然气 煤层气 页岩气 化肥 手机 智能手机 微型计算机 笔记本电脑 锂电池 锂离子电池 动力电池 光伏电池 电解铝 平板玻璃 工业产品 船舶
        多晶硅 乙烯 无人机 民用无人机 3D打印设备 发动机 黄金 铜 铝材 纯碱 铁矿石 铁精粉 铁精矿 铜精矿 金精粉 金精矿 金矿石 铜矿 精矿 矿石 原矿 石灰石 水泥熟料 熟料 商品混凝土 混凝土 砂石骨料 玻璃 陶瓷 瓷砖 机制纸 机制纸及纸板 纸制品 布 纱 服装 化纤 化学纤维 家具 饮料 白酒 啤酒 葡萄酒 饮料酒 卷烟 原盐 成品糖 食糖 食用植物油 乳制品 饲料 大米 硫酸 烧碱 农药 塑料制品 合成橡胶 轮胎 焦炭 铁合金 氧化铝 有色金属 十种有色金属 精炼铜 电解铜 精锡 金属镁 碳酸锂 钾肥 氮肥 磷肥 尿素 甲醇 合成氨 聚丙烯 聚乙烯 液化天然气 成品油 汽油 柴油 原油加工量 单晶硅 太阳能电池 风电机组 风力发电机组 发电设备 电动机 变压器 内燃机 拖拉机 挖掘机 机床 数控机床 金属切削机床 空调 房间空气调节器 电冰箱 冰箱 洗衣机 彩电 电视机 彩色电视机 平板电脑 计算机 显示器 液晶面板 液晶显示屏 半导体 服务器 光纤 光缆 轴承 工程机械 摩托车 电动自行车 客车 轿车 货车 动车组 中成药 化学药品原药 页岩油 矿泉水 食品添加剂 绿氢 氢气 生物降解制品 稀土 钒 石墨 规上工业产品 铝 锌 铅 锡 白银 硅 电池 板材 木材 人造板 复合肥`;

/** What industry turns out and what enterprises take and earn. */
export const industry: MetricTopic = {
  topic: 'industry',
  entries: [
    {
      metric: 'industrial_value_added',
      on: MONEY,
      terms: `工业增加值 规模以上工业增加值 规上工业增加值 规模工业增加值 全部工业增加值 限额以上工业增加值 高技术制造业增加值
        高技术产业增加值 装备制造业增加值 制造业增加值 规上高技术制造业增加值 数字产品制造业增加值`,
    },
    {
      metric: 'industrial_value_added',
      on: MONEY,
      aspects: RELATIVE,
      terms: `工业 规上工业 规模以上工业 规模工业 全部工业 制造业 高技术制造业 装备制造业 先进制造业 工业经济 采矿业 工业生产
        数字产品制造业 高端装备制造业 医药制造业 汽车制造业 电子信息制造业 计算机通信和其他电子设备制造业 消费品工业 原材料工业 加工业 采选业 洗选业 开采业 开采和洗选业 制品业 冶炼业 冶炼和压延加工业 生产和供应业 供应业 纺织业 轻工业 重工业 装备工业 电子工业 汽车工业 化学工业 食品工业 医药工业 石化工业 冶金工业 建材工业 煤炭工业 能源工业 高载能行业 高耗能行业 六大高耗能行业 国有控股工业 民营工业 中小工业 地方工业 消费品制造业 原材料制造业 规上高技术制造业 规上装备制造业 规模以上高技术制造业 制造业增加值`,
    },
    {
      metric: 'agricultural_output_value',
      on: MONEY,
      terms: '产值 总产值 年产值 产值规模',
      with: new RegExp(`农|林业|林牧|林下|林草|牧|渔|种植|养殖|${CROP_OR_LIVESTOCK.source}|${GRAIN.source}`),
      without: /加工|机械|农机|食品|非农|卷烟|饮料/,
    },
    {
      // A part of the farm output is farm output, whatever its branches are called: `四大产业产值占农业总产值比重`.
      metric: 'agricultural_output_value',
      on: MONEY,
      aspects: ['share'],
      terms: '产值 总产值 产业产值 产业总产值',
      near: /占(?:全[国省市区县乡镇])?(?:农业|农林牧渔业?|种植业)总?产值/,
    },
    {
      metric: null,
      on: MONEY,
      terms: '产值 总产值',
      with: /海洋|文化|旅游|体育|数字经济|服务业|物流|低空|康养|健康|跨境电商|电商|数字创意|会展/,
    },
    {
      metric: 'agricultural_output_value',
      on: MONEY,
      terms: '产值 总产值 年产值',
      with: /^(?:\d{4}年)?(?:年|总)*产值$/,
      clause: /种植|养殖|栽培/,
    },
    {
      metric: 'crop_livestock_output',
      on: GOODS,
      units: /^(?:t|kg|g|斤|公斤|担)$/,
      terms: '产量 年产量 总产量',
      with: /^(?:\d{4}年)?(?:年|总)*产量$/,
      clause: /种植|养殖|栽培/,
    },
    {
      metric: null,
      on: MONEY,
      terms: '总产值 非农产值 现价总产值',
      with: /^(?:\d{4}年)?(?:总产值|现价总产值)$|非农/,
    },
    {
      metric: 'industrial_output_value',
      on: MONEY,
      terms: `工业总产值 工业产值 规上工业总产值 规模以上工业总产值 规模以上工业产值 规上工业产值 规模工业总产值 规模工业产值
        战略性新兴产业产值 高新技术产业产值 高新技术产品产值 产值 总产值 年产值 产业产值 产值规模 产业规模 集群规模 产业集群规模
        产业总规模 产业集群 现价产值 新产品产值 工业销售产值 建筑业总产值 建筑业产值 建筑业企业总产值 全产业链产值 产业链产值 全产业链规模 产业链规模 产业体量 集群产值 园区产值 制造业产值 企业产值 规上企业产值 年工业产值 新兴产业产值 产业总产值 装备产业规模 先导产业规模 产业总体规模 工业规模`,
    },
    {
      metric: 'industrial_product_output',
      on: GOODS,
      units: /^(?!(?:种|项|家|类|座|处|批|所|条)$)/,
      terms: '产量 年产量 总产量',
      without: new RegExp(`${GRAIN.source}|${CROP_OR_LIVESTOCK.source}`),
    },
    {
      metric: 'industrial_product_output',
      on: GOODS,
      units: /^(?!(?:种|项|家|类|座|处|批|所|条)$)/,
      terms: `汽车产量 新能源汽车产量 钢材产量 粗钢产量 生铁产量 原煤产量 煤炭产量 原油产量 天然气产量 水泥产量 工业机器人产量
        机器人产量 集成电路产量 手机产量 发电设备产量 十种有色金属产量 油气产量 油气当量 煤层气产量 页岩气产量 锂电池产量
        光伏电池产量 服务机器人产量 整车产量 原盐产量 化肥产量 焦炭产量 平板玻璃产量 油气产量当量 油气当量产量
        乳制品产量 液体乳产量 鲜冷藏肉产量 冷藏肉产量 冷冻水产品产量 速冻食品产量 速冻米面食品产量 罐头产量 肉制品产量 豆制品产量 果汁产量 果蔬汁产量 茶饮料产量 果汁和蔬菜汁饮料产量 精制茶产量 轮胎产量 轮胎外胎产量 橡胶轮胎产量 橡胶轮胎外胎产量 合成橡胶产量 羽绒服产量 皮革产量 棉纱产量 棉布产量 蚕丝产量 生丝产量 丝绸产量 羊绒衫产量
        造船完工量 船舶完工量 加工原油 原油加工 汽车制造 整车制造 整车下线 汽车下线 新车下线 新能源汽车下线 新能源汽车整车下线 无人机下线 机器人下线`,
    },
    {
      metric: 'industrial_product_output',
      on: GOODS,
      units: /^(?!(?:种|项|家|类|座|处|批|所|条)$)/,
      near: /产量|生产(?!总值|能力)|产出|年产(?!能|值)|下线|制造|年加工(?!能力)/,
      without: /消费|销|出口|进口|保有|报废|更换|产能|淘汰|储|项目|生产线|减少|运营|渗透|探明/,
      terms: PRODUCTS,
    },
    {
      metric: 'industrial_product_output',
      on: GOODS,
      units: /^(?!(?:种|项|家|类|座|处|批|所|条)$)/,
      clause: /主要(?:工业)?产品[中,:]|产品产量|产量.{0,8}增长|[、和]发电量(?:分别|均)/,
      without: /消费|销|出口|进口|保有|报废|更换|产能|淘汰|储|项目|生产线|减少|运营|渗透|探明/,
      terms: PRODUCTS,
    },
    {
      // Products that are measured by what they do or how long they are: `太阳能电池产量1200万千瓦`, `布产量3亿米`.
      metric: 'industrial_product_output',
      on: ['power', 'energy', 'length', 'area'],
      terms: '产量 年产量 总产量',
    },
    {
      // Tyres and towels go by 条, which roads do too.
      metric: 'industrial_product_output',
      on: GOODS,
      units: /^条$/,
      with: /胎|毛巾|被|毯|裤|领带/,
      terms: '产量 年产量 总产量 轮胎产量 轮胎外胎产量 橡胶轮胎产量 橡胶轮胎外胎产量',
    },
    {
      metric: 'enterprise_revenue',
      on: MONEY,
      terms: `营业收入 主营业务收入 营业总收入 营收 总营收 销售收入 年营业收入 年营收 年销售收入 产品销售收入 主营收入 业务收入 经营收入
        企业收入 企业营业收入 工业营业收入 服务业营业收入 软件业务收入 软件和信息技术服务业收入 软件收入 物流业总收入 营业额 年产值营收
        新产品销售收入 企业营收 规上服务业营业收入 主营业务 销售总收入 邮政业务收入 快递业务收入 产业营收 产业营业收入 集群营收 企业主营业务收入 规上工业营业收入 软件和信息技术服务业营业收入 规上服务业企业营业收入 企业总营收 企业销售收入 工业销售收入 产品销售额 集团营收 电信业务收入 邮政行业业务收入 寄递业务收入 通信业务收入 邮电业务收入 文化产业营业收入 文化企业营业收入`,
    },
    {
      metric: 'enterprise_revenue',
      on: MONEY,
      terms: '收入 销售额',
      without: /批发|零售|批零|第[一二三]、?[二三]?产业/,
      with: /企业|产业|公司|集团|园区|软件|产业链|集群|楼宇/,
      generic: true,
    },
    {
      metric: 'enterprise_revenue',
      on: MONEY,
      terms: '经营性收入 年经营性收入',
      near: /合作社|公司|企业|农场|基地|合作联社|大棚|工厂/,
      without: /村集体|集体经济|人均/,
    },
    {
      metric: 'enterprise_profit',
      on: MONEY,
      terms: `利润总额 利润 企业利润 净利润 实现利润 利税 利税总额 税前利润 规模以上工业企业利润 规上工业企业利润 工业企业利润
        营业利润 盈利 工业利润 企业利润总额 规上企业利润 利润额 税后利润 国企利润 企业盈利 净利 国有企业利润 规上服务业利润`,
    },
    {
      metric: null,
      on: ANYTHING,
      terms:
        '产能 产能利用率 落后产能 过剩产能 资产总额 总资产 产销率 增值税发票 全员劳动生产率 劳动生产率 竣工产值 资产负债率 利润率 营业收入利润率 产成品存货 应收账款 设备利用率 销售率 产品销售率 净资产 国有资产 国有资产总额 单位工业产值能耗 存货 订单 合同订单 市场占有率 市场份额 出货量 生产能力 年产能 新增产能 加工能力 年加工能力 开采能力 年开采能力 储量 探明储量 保有储量 资源储量 资源量 工业化学品 渗透率',
    },
  ],
};
