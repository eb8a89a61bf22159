/** How the members of lists share words: `城镇、农村居民收入`, `手机、锂电池出口`. Written for normalised text. */

/** Ends of a rate's or total's name: such a name is whole by itself. */
export const WHOLE_NAME =
  /(?:率|额|量|值|指数|总数|人数|人次|数量|收入|支出|投资|余额|规模|面积|增加值|价格|浓度|出口|进口|项目|强度|比重|占比|价)$/;

/** `第二、三产业`, `一、二、三产业增加值`. */
export const NUMBERED =
  /^(.*?)(第?)(?<![一二三四五六][、和])([一二三四五六])((?:[、和][一二三四五六])+)(产业.*|季度.*|线城市.*|级.*)$/s;

/** `第一、第三产业` is `第一、三产业`. */
export const ORDINAL_AGAIN = /(?<=[一二三四五六][、和])第(?=[一二三四五六])/g;

/** A member that ends so is a clause of its own, not a name: `三期建成投运、旅客吞吐量…`. */
export const CLAUSE_END =
  /(?:投运|投用|启用|建成|开工|竣工|通车|开通|投产|增强|改善|扩大|提升|加快|完善|优化|突破|落地|见效|巩固|好转|新高)$/;

/** Where none of these stands, nothing joins. */
export const ANY_JOINT = /[、和及与]/;

/** `汽车及零部件产业`: 及 makes one sector of its two words, unless the first is one by itself. */
export const JOINED_SECTOR =
  /^[^、和及与]{2,12}(?<![业群链]|工程|普|以)及(?!其)[^、和及与]{2,10}(?:产业集群|产业链|产业|制造业|加工业|行业|[^企事就产]业)$/;

/** What a list is of, behind it: `产值、投资等四项主要经济指标增速` is of 产值 and 投资增速. */
export const OF_INDICES =
  /等(?:[\d一二三四五六七八九十]{1,3}[项个大])?(?:主要|重要|核心|关键)?(?:经济|社会|经济社会)?(?:发展)?指标(?=$|增速|增幅|总量|增长)/;

/** One value said of two things together. */
export const RELATION = /(?<=[与和].*)(?:之比|比率|比值|的比例|比例关系)$/;

/** Words that name two things at once. */
export const PAIRS: readonly (readonly [string, string, string])[] = [
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
  ['进出口', '进口', '出口'],
  ['内外资', '内资', '外资'],
];

/** A thing listed before a rate has the rate, not itself: `养老保险和医疗保险参保率`. */
export const RATE_NAME = /率$/;

/** Names that end so are only the first half of one: `装备制造业` before `食品加工业产值`. */
export const OPEN_NAME =
  /(?:业|城镇|城市|农村|乡村|国家|地区|旅客|居民|水|人|人员|学生|存|进|公司|机构|院校|学校|蔬菜|水果|铁路|公路|水路|民航)$/;

/** A measure that stands once, behind the last thing of a list: `猪、牛、羊存栏`. */
export const LISTED_MEASURE = /(?:(?:年|年末|期末)?[存出]栏[量数]?|饲养量|(?:播种|种植)面积|总?产量)$/;

/** Ends of the names of goods, which a list may name before the one measure of them all: `手机、锂电池出口`. */
export const GOODS =
  /(?:汽车|家电|电池|电路|手机|电脑|服务器|机器人|设备|装备|半导体|器材|组件|配件|元件|钢材|服装|玩具|船舶|产品)$/;

/** What is measured of goods, behind the last of such a list. */
export const TRADED = /(?:零售额|销售额|销售量|销量|出口额?|进口额?|进出口额?|产量|产能|产值)$/;

/** Short names of measures, which need no other. */
export const WHOLE_BY_ITSELF: ReadonlySet<string> = new Set([
  '能耗',
  '物耗',
  '税收',
  '利润',
  '利税',
  '财政',
  '工资',
  '消费',
  '投资',
  '票房',
]);

/** Names that are of what the one before them is of. */
export const SHARES_THING = /^(?:花费|消费|数量|规模|面积|人数|次数|收入)$/;

/** Whose measures a list names: `国有企业` of `国有企业营业收入、利润`. */
export const OWNER = /^[^、]{0,12}?(?:企业|居民|公司|机构|园区|开发区)(?=[^、]{2})/;
