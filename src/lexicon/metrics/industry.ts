import { ANYTHING, GOODS, type MetricTopic, MONEY, RELATIVE } from './entry.js';
import { CROP_OR_LIVESTOCK, GRAIN } from './sectors.js';

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
        数字产品制造业 高端装备制造业 医药制造业 汽车制造业 电子信息制造业 计算机通信和其他电子设备制造业 消费品工业 原材料工业`,
    },
    {
      metric: 'agricultural_output_value',
      on: MONEY,
      terms: '产值 总产值 年产值 产值规模',
      with: /农|林业|林牧|林下|林草|牧|渔|种植|养殖|果|蔬|茶|花卉|粮|畜|禽|水产|药材|食用菌|菌|奶业|肉牛|肉羊|生猪|咖啡|橡胶|坚果|稻|薯|瓜|棉|糖/,
      without: /加工|机械|农机|食品/,
    },
    {
      metric: null,
      on: MONEY,
      terms: '产值 总产值',
      with: /建筑业|建筑企业|海洋|文化|旅游|体育|数字经济|服务业|物流|低空|康养|健康|跨境电商|电商|数字创意|会展/,
    },
    {
      metric: 'industrial_output_value',
      on: MONEY,
      terms: `工业总产值 工业产值 规上工业总产值 规模以上工业总产值 规模以上工业产值 规上工业产值 规模工业总产值 规模工业产值
        战略性新兴产业产值 高新技术产业产值 高新技术产品产值 产值 总产值 年产值 产业产值 产值规模 产业规模 集群规模 产业集群规模
        产业总规模 产业集群 现价产值 新产品产值 工业销售产值 全产业链产值 产业链产值 全产业链规模 产业链规模 产业体量 集群产值 园区产值`,
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
        光伏电池产量 服务机器人产量 整车产量 原盐产量 化肥产量 焦炭产量 平板玻璃产量`,
    },
    {
      metric: 'industrial_product_output',
      on: GOODS,
      units: /^(?!(?:种|项|家|类|座|处|批|所|条)$)/,
      clause: /产量|生产|产出|下线|制造/,
      without: /消费|销|出口|进口|保有|报废|更换/,
      terms: `汽车 新能源汽车 新能源车 整车 乘用车 工业机器人 机器人 服务机器人 人形机器人 集成电路 芯片 钢材 粗钢 生铁 水泥 原煤 煤炭 原油 油气
        天然气 煤层气 页岩气 化肥 手机 智能手机 微型计算机 笔记本电脑 锂电池 锂离子电池 动力电池 光伏电池 电解铝 平板玻璃 工业产品 船舶
        多晶硅 乙烯 无人机 民用无人机 3D打印设备 发动机 黄金 铜 铝材 纯碱`,
    },
    {
      metric: 'enterprise_revenue',
      on: MONEY,
      terms: `营业收入 主营业务收入 营业总收入 营收 总营收 销售收入 年营业收入 年营收 年销售收入 产品销售收入 主营收入 业务收入 经营收入
        企业收入 企业营业收入 工业营业收入 服务业营业收入 软件业务收入 软件和信息技术服务业收入 软件收入 物流业总收入 营业额 年产值营收
        新产品销售收入 企业营收 规上服务业营业收入 主营业务 销售总收入 邮政业务收入 快递业务收入 产业营收 产业营业收入 集群营收`,
    },
    {
      metric: 'enterprise_revenue',
      on: MONEY,
      terms: '收入 销售额',
      without: /批发|零售|批零/,
      with: /企业|产业|公司|集团|园区|软件|产业链|集群|楼宇/,
      generic: true,
    },
    {
      metric: 'enterprise_profit',
      on: MONEY,
      terms: `利润总额 利润 企业利润 净利润 实现利润 利税 利税总额 税前利润 规模以上工业企业利润 规上工业企业利润 工业企业利润
        营业利润 盈利 工业利润`,
    },
    {
      metric: null,
      on: ANYTHING,
      terms:
        '产能 产能利用率 落后产能 过剩产能 资产总额 总资产 产销率 增值税发票 全员劳动生产率 劳动生产率 建筑业总产值 建筑业产值',
    },
  ],
};
