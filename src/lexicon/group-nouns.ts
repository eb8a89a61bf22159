import { AUDIT_DEEDS } from './audit-deeds.js';

/** Things that are counted and then have something measured: `15个贫困县农民人均收入增长12%`. Written for normalised text. */

/** Ends of their names. */
export const GROUP_NOUNS = [
  '省份',
  '省市',
  '省区市',
  '地市',
  '市州',
  '州市',
  '设区市',
  '城市',
  '县市区',
  '县区',
  '区县',
  '县市',
  '市县',
  '县',
  '街道',
  '乡镇',
  '镇街',
  '镇',
  '乡',
  '行政村',
  '贫困村',
  '村',
  '村居',
  '社区',
  '小区',
  '国家',
  '地区',
  '开发区',
  '园区',
  '产业园',
  '行业',
  '行业大类',
  '大类行业',
  '行业门类',
  '门类行业',
  '行业中类',
  '行业小类',
  '产业',
  '产业链',
  '产业集群',
  '企业',
  '公司',
  '单位',
  '部门',
  '机构',
  '医院',
  '卫生院',
  '学校',
  '中学',
  '小学',
  '高校',
  '幼儿园',
  '水库',
  '湖泊',
  '项目',
  '事项',
  '工程',
  '景区',
  '商圈',
  '楼宇',
  '市场',
  '商场',
  '银行',
  '合作社',
  '基地',
  '港口',
  '机场',
  '断面',
  '站点',
  '公园',
  '广场',
  '农户',
  '贫困户',
  '连队',
  '生产队',
  '农场',
  '林场',
  '团场',
  '嘎查',
  '苏木',
] as const;

/** Ends of the names of what is measured of each, besides those of metrics; a bare number of them is none. */
export const MEASURE_OF_EACH =
  /^(?:[\u4e00-\u9fa5]{0,8}?(?:收入|增加值|产值|利润|利税|税收|床位|人口|面积|增速|增幅|经费|(?<!消)费|费用|支出|投资|投入|产量|单产|亩产|总产|销量|销售额|营业额|成交额|交易额|余额|价格|指数|蓄水(?:总?量)?|库容|积累|[^几]率)|[\u4e00-\u9fa5]{2,8}?(?:总数|总量|数量|户数|人数|时限|时间|材料|环节|成本))/;

/** A rate or a share of things that are no known group, right before its figure: `22条排水沟|整治率达100%`, `5个项目|占比达40%`. */
export const OWN_RATE =
  /(?<=[\u4e00-\u9fff]{2})(?:占比|(?<!的)比重|[\u4e00-\u9fff]{2}(?<![功效概税利汇频速斜])率)(?:均|都|已|分别)?(?=)(?:(?:[保维]持在|达到?|为|超过?|提[高升][到至])了?)?$/;

/** What each of the things counted has on average: `1.6万户茶农户均增收`. */
export const PER_EACH = /(?:户|人|村|社|店|校|企|棚|亩|头)均/;

/** What a measure's name is followed by where it is the measure that the next figure speaks of. */
export const SAYS_OF_MEASURE =
  /^(?:都|均|全部|全都|普遍|已|分别|累计|平均|年均|同比|比|较|由|从|占|为|达|超|突破|过|高|低|好|优|实现|完成|保持|累积|增|降|升|减|下|上|提|回|居|列|排|共|合计|总计|压缩|压减|缩短|精简|不[足到低])/;

/** People who are counted and then have something done for them or do it. */
export const PEOPLE_NOUNS = [
  '群众',
  '居民',
  '村民',
  '农民',
  '市民',
  '家庭',
  '学生',
  '教师',
  '老人',
  '老年人',
  '儿童',
  '妇女',
  '残疾人',
  '党员',
  '干部',
  '职工',
  '劳动者',
  '农民工',
  '人员',
  '对象',
  '志愿者',
  '队员',
  '医生',
  '户主',
] as const;

/** Further things that are counted, besides those of metrics, told by the end of their name; what follows is said of them. */
export const COUNTED_THINGS = [
  ...['厂商', '业者', '商户', '店家', '招商案', '投资案'],
  '水库',
  '湖库',
  '灌区',
  '水系',
  '河流',
  '湖泊',
  '支流',
  '农庄',
  '综保区',
  '特别行政区',
  '试点区',
  '生态圈',
  '赛道',
  '县域',
  '区域',
  '部委',
  '团体',
  '艺团',
  '院所',
  '产品',
  '集群',
  '电站',
  '海缆',
  '桥梁',
  '事项',
  '指标',
  '青年',
  '人民',
  '百姓',
  '儿女',
  '测评点',
  '示范点',
  '加速园',
  '生产线',
  '教室',
  '被告人',
  '被执行人',
  '嫌疑人',
  '当事人',
  '宿舍',
] as const;

/** What is done between two counts, by verbs that elsewhere are as often nouns: `为73所学校更换课桌椅1.2万套`. */
export const DEEDS_BETWEEN = [
  ...AUDIT_DEEDS,
  ...`更换 配齐 加装 安装 铺装 敷设 维修 维护 装修 购买 新购 派发 赠送 捐赠 捐款 捐资 补助 补贴 奖励 看望 抽调 改建 翻新 清运 清除 清淤 疏浚 整治
  整改 修复 栽植 种植 补植 巡查 检查 查获 查封 取缔 接待 接访 调处 追回 罚没 流转 供应 腾出 搬迁 安置 孵化 扶持 组织 修订 制作 播放 上报
  取得 核发 颁发 兑付 偿还
  投入 接种 检测 采样 筛查 转运 收治 生产 销售 收购 储备 出口 回收 免除 减免 申报 出动 动员 认领 结对 捐献 讨回 追讨 追发 追缴 保供
  外送 外调 供电 供气 供热 输送 免学费 免学杂费`.split(/\s+/),
];
