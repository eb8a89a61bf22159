/** How the members of lists share words: `城镇、农村居民收入`, `手机、锂电池出口`. Written for normalised text. */

import { AMOUNTS, MEASURE_ENDS } from './measure-names.js';

/** Ends of a rate's or total's name: such a name is whole by itself. */
export const WHOLE_NAME = new RegExp(`(?:${MEASURE_ENDS}|项目|价|净?利润|满意度|安全感|涨幅|比例)$`);

/** `县、乡级服务中心`: the centres of each level; `市、县、乡三级服务中心`: those of all of them together. */
export const LEVELS_JOINED =
  /^((?:(?:国家|[省市县区州旗盟乡镇村]|乡镇|街道|社区)(?=)[、和及与]){1,4})([省市县区州旗盟乡镇村]|乡镇|街道|社区)([两二三四五])?(级[\u4e00-\u9fff]{2,})$/;

/** `大、中、小型企业采购经理指数`: firms of each size. */
export const SIZES_JOINED =
  /^([^、和及与]{0,12}?)((?:[大中小微](?=)[、和及与]){1,3})([大中小微])(型(?:企业|水库|灌区|泵站|工业|客车|货车)[^、和及与]*)$/;

/** `第二、三产业`, `一、二、三产业增加值`. */
export const NUMBERED =
  /^(.*?)(第?)(?<![一二三四五六][、和及与])([一二三四五六])((?:[、和及与][一二三四五六])+)(?:次(?=产业))?(产业.*|产(?![业量值能地品]).*|季度.*|线城市.*|级.*)$/s;

/** Quarters named together, which are no members: `第3、4季成长率分别为`. */
export const QUARTERS = /第[一二三四1-4](?:[、和及至][一二三四1-4]){1,3}季度?/;

/** `第一、第三产业` is `第一、三产业`. */
export const ORDINAL_AGAIN = /(?<=[一二三四五六][、和及与])第(?=[一二三四五六])/g;

/** A member that ends so is a clause of its own, not a name: `三期建成投运、旅客吞吐量…`. */
export const CLAUSE_END =
  /(?:投运|投用|启用|建成|开工|竣工|通车|开通|投产|增强|改善|扩大|提升|加快|完善|优化|突破|落地|见效|巩固|好转|新高)$/;

/** A member that ends a list of examples and names what they are of: `老兵等优抚对象抚恤`. */
export const CLOSES_EXAMPLES = /(?<![平高中优初同对均上下特劣])等(?![级次候待额效位等])[\u4e00-\u9fff]{2}/;

/** Where none of these stands, nothing joins. */
export const ANY_JOINT = /[、和及与]/;

/** Levels of government, which are named together: `对市、县补助`. */
export const GOVERNED = '省市州县区乡镇';

/** What a measure leaves out, whose words list no members: `扣除食品和能源价格的核心CPI`. */
export const LEFT_OUT = /^(?:扣除|剔除|撇除|不含|不包括)[^,的]{2,24}[的后]之?[^、和与及]{2,20}$/;

/** `各镇街和区直部门综合考核`: one contest, whoever takes part in it. */
export const CONTEST_OF =
  /(?:单位|部门|街道|镇街|街镇|乡镇|[乡镇街])[^、和与及]{0,12}(?:考核|考评|测评|评比|评议|竞赛|比赛|大赛)$/;

/** `汽车及零部件产业`: 及 makes one sector of its two words, unless the first is one by itself. */
export const JOINED_SECTOR =
  /^[^、和及与]{2,12}(?<![业群链]|工程|普|以)及(?!其)[^、和及与]{2,10}(?:产业集群|产业链|产业|制造业|加工业|行业|[^企事就产]业)(?:增加值|产值)?$|^[^、和与]{2,10}及(?:零部件|配件|制品|用品|器材|附件)$/;

/** What a list is of, behind it: `产值、投资等四项主要经济指标增速` is of 产值 and 投资增速. */
export const OF_INDICES =
  /(?:等(?:[\d一二三四五六七八九十]{1,3}[项个大])?|[\d一二三四五六七八九十]{1,3}[项个大])(?:主要|重要|核心|关键)?(?:经济|社会|经济社会)?(?:发展)?指标(?=$|增速|增幅|总量|增长)/;

/** A place, and what is told of it behind its name: `西河镇工业产值`. */
export const A_PLACE = /^[\u4e00-\u9fff]{2,6}(?:街道|[省市区县州旗镇乡])$/;
export const OF_PLACE = /^[\u4e00-\u9fff]{2,6}?(?:街道|[省市区县州旗镇乡])(?=[^、]{2})/;

/** What the members of a list have a share in: `工业、民间投资占全部投资比重`. */
export const SHARE_IN = /(?<=[^、]{2})占(?!地|道|用)[^、占]{2,14}(?:比重|比例|份额)$/;

/** One value said of two things together. */
export const RELATION =
  /[与和].{0,40}(?:之比|比率|比值|的比例|比例关系|(?:匹配|契合|适配|吻合|融合|协调|协同|耦合)(?=)(?:发展)?(?:度|率|程度|水平|指数|指标))$/;

/** Words that name two things at once. */
export const PAIRS: readonly (readonly [string, string, string])[] = [
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
  ['进出口', '进口', '出口'],
  ['内外资', '内资', '外资'],
  ['收支', '收入', '支出'],
  ['产销量', '产量', '销量'],
  ['牛羊', '牛', '羊'],
  ['住宿和餐饮业', '住宿业', '餐饮业'],
  ['批发和零售业', '批发业', '零售业'],
];

/** Two of these that are one matter, unless figures stand for each: `产销量均居第一`. */
export const ONE_MATTER = '产销量';

/** A thing listed before a rate has the rate, not itself: `养老保险和医疗保险参保率`. */
export const RATE_NAME = /率$/;

/** Names that end so are only the first half of one: `装备制造业` before `食品加工业产值`. */
export const OPEN_NAME =
  /(?:(?<![就失创])业|城镇|城市|农村|乡村|国家|地区|旅客|居民|水|人|人员|学生|存|进|公司|机构|院校|学校|蔬菜|水果|铁路|公路|水路|民航)$/;

/** Ends of names of bodies and of places for them, which are counted themselves. */
export const BODY =
  /(?:.{2}(?:企业|公司|机构|设施|学校|院校|医院|组织|平台|中心|基地|园区)|公路|铁路|道路|绿道|管网|管道|停车位|泊位|充电桩|基站|网格|岗位|学位|床位)$/;

/** Measures that stand once, behind the last thing of a list, and the things before it that have them too. */
export interface ListedMeasure {
  /** How the last name of the list ends. */
  readonly last: RegExp;
  /** How another member ends. */
  readonly part: RegExp;
}

/** What kinds of investment are named by, of which 投资 is said once. */
const INVESTED =
  /(?:(?<![就失创企])业|经济|民间|民营|国有|外商|技改|技术改造|高技术|基础设施|基建|房地产(?:开发)?|交通|水利|能源|市政|城建|公共设施|教育|卫生|文化|体育|环保)$/;

export const LISTED_MEASURES: readonly ListedMeasure[] = [
  // `纺织业、化工业、食品制造业企业数`
  {
    last: /(?:(?:企业)?法人单位|企业单位|企业)数量?$|(?:企业)?(?:法人单位)?从业(?:人员|人数)$/,
    part: /^[^、]{1,20}(?<!企)业$/,
  },
  // `猪、牛、羊存栏`
  {
    last: /(?:(?:年|年末|期末)?[存出]栏[量数]?|饲养量|(?:播种|种植)面积|(?:设施)?总?产量(?:占比)?|总产|(?:平均)?(?:单产|亩产)|(?:(?:种植|播种|收获|生产|耕种收|综合){0,3}机械化|良种)(?:水平|程度|(?:覆盖)?率))$/,
    part: /^[^、]{1,8}(?<![率额量值数次入出资模积价度目重栏]|占比|指数)$/,
  },
  // `氨氮、二氧化硫排放量`
  {
    last: /(?:(?:重点工程)?(?:排放(?:总量|量|强度)?|减排量)|(?:年|月|日)?(?:平?均)?浓度)$/,
    part: /(?:化学需氧量|二氧化[硫碳氮]|氨氮|氮氧化物|挥发性有机物|总[磷氮]|[烟粉]尘|颗粒物|臭氧|COD|VOCs|NOx|SO2|PM10|PM2\.5)$/,
  },
  // `群众对教育、医疗满意度`
  {
    last: /满意[度率]$/,
    part: /^[^、]{2,12}(?<![率度感权例幅])$/,
  },
  // `农作物秸秆、畜禽粪污综合利用率`
  {
    last: /(?:(?:综合|资源化|循环|回收|安全)?利用率|(?:无害化|集中|安全)?处[理置]率|治理率|(?<=农膜|薄膜|包装物|废弃物|电池|垃圾)回收率)$/,
    part: /(?:秸秆|粪[污便]|[农地]膜|薄膜|包装物|废弃物|[固危]废|废物|[污废]水|垃圾|污泥|尾矿|矿渣|石膏|粉煤灰|煤矸石|尾菜)$/,
  },
  // `水电、光伏装机`
  {
    last: /(?:(?:累计|新增|总|并网|发电){0,2}装机(?:容量|规模|总量)?|发电量)$/,
    part: /(?:[水风火核光煤气]电|光伏|太阳能|生物质|储能|能源)$/,
  },
  // `消费、投资对经济增长的贡献率`
  {
    last: /对[^、]{2,12}贡献率$/,
    part: /^[^、]{2,12}(?<![率额量值数])$/,
  },
  // `食品、医药产业增加值`
  {
    last: new RegExp(`(?:产业集群|全?产业链|产业|行业)(?=)(?:规模|${AMOUNTS})$`),
    part: /^(?![一二三第])[^、]{2,14}(?<![业群链济额值资入率量费出])$/,
  },
  // `手机、锂电池出口`
  {
    last: /(?:(?:限上|限额以上)?零售额|销售额|销售量|销量|出货量|装车量|出口额?|进口额?|进出口额?|产量|产能|产值)$/,
    part: /(?:汽车|家电|电器|电池|电路|手机|电脑|服务器|机器人|设备|装备|半导体|器材|组件|配件|元件|钢材|服装|玩具|船舶|产品|.{2}类)$/,
  },
  // `新房和二手房价格下降城市分别有3个和5个`
  {
    last: /(?:销售|出厂)?价格(?:同比|环比)?(?:上涨|下降|持平)的?城市$/,
    part: /(?:住宅|住房|商品房|新房|二手房)$/,
  },
  // `食品、衣着、居住价格`
  {
    last: /(?:消费|销售|出厂|购进|零售|收购)?价格(?:指数)?$/,
    part: /^[^、]{2,12}(?<!价格|[率额量值数次度例])$/,
  },
  // `青石科技、白石新材年产值`: who is named before what only firms and works have.
  {
    last: /年(?:总?产值|营业收入|营收|销售收入|销售额|纳税额?|税收)$/,
    part: /^[^、]{2,12}(?<![率额量值数入出资收税])$/,
  },
  // `制造业、民间、基础设施投资`
  { last: /投资(?:总?额)?$/, part: INVESTED },
  // `工业和技改投资增速`
  { last: /投资(?:总?额)?(?:增速|增幅)$/, part: INVESTED },
  // `工业、建筑业增加值`
  {
    last: new RegExp(`(?:规模|${AMOUNTS})$`),
    part: /(?:(?<![就失创企])业|产业集群|产业链|经济)$/,
  },
  // `农户、小微企业贷款增速`
  { last: /贷款(?:余额)?(?:增速|增幅|增量)?$/, part: /(?:企业|农户|三农”?|涉农|民营|普惠|制造业)$/ },
  // `专科及大学程度者`
  {
    last: /(?:教育)?程度者?$/,
    part: /(?:小学|国中|初中|高中|高职|中等|专科|大专|大学|研究所|硕士|博士)$/,
  },
  // `养老、医疗、失业保险参保人数`
  {
    last: /保险(?:参保|参加|覆盖|缴费|新增|扩面)?(?:总?人数|人次|率|面|扩面)$/,
    part: /(?:养老|医疗|失业|工伤|生育|护理|大病)$/,
  },
  // `养老保险、医疗保险参保人数`
  { last: /参保(?:人数|率)$/, part: /(?:保险|医保|社保)$/ },
  {
    last: /(?:低保|特困)(?:对象|人员)?(?:供养)?[月年]?(?:人均)?(?:保障|补助|供养)?标准$/,
    part: /(?:城市|城镇|农村)$/,
  },
  { last: /(?:补助|保障|补贴|发放)?标准$/, part: /(?:低保|养老金|抚恤金?|供养|救助|补贴|津贴|补助)$/ },
  // `居民医保和公共卫生服务经费人均财政补助标准`
  { last: /(?:人均)?(?:财政|政府)?补助标准$/, part: /(?:保险|医保|新农合|合作医疗|养老金|经费)$/ },
  // `供水、排水、燃气管网长度`
  {
    last: /(?:老旧)?管[网线道](?:总?长度?|总?里程)?$/,
    part: /(?:供[水热气]|排[水污]|给水|燃气|天然气|污水|雨水|热力|中水|再生水)$/,
  },
  // `高速公路、铁路、航道里程`
  {
    last: /(?:(?:通车|运营|营业|通航|建设|在建|新增)?总?里程|总长度?|长度)$/,
    part: /(?:路|[国省县乡村]道|高铁|地铁|轻轨|轨道交通|高速|航道|管[网线道])$/,
  },
  // `村卫生室、社区卫生服务站规范化率`
  {
    last: /(?:标准化|规范化|达标|建成|覆盖|普及|开工|竣工|交付|入住|使用|空置)率$/,
    part: /(?:[室站院园校馆所厅]|中心|机构|设施|住房|公租房|保租房|小区)$/,
  },
  // `小学、初中学生人均公用经费`, `小学、初中生均公用经费`
  {
    last: /生均[^、]{0,6}(?:经费|标准)$|(?:专任)?教师[^、]{1,8}率$|学生(?:年?人均)?[^、]{0,6}(?:经费|标准)$|(?:在校学?生|毕业生|招生)(?:规模|人?数)?$/,
    part: /(?:幼儿园|小学|初中|高中|中学|中职|高校|院校|教育|研究生|本科|专科)$/,
  },
  // `基础研究、应用研究和试验发展经费`
  {
    last: /(?<=研究|发展|开发)(?:活动)?(?:经费|支出|投入|人员)(?:所?占比|所?占?(?:比重|比例))?$/,
    part: /(?:研究|发展|开发)$/,
  },
  // `三级、二级医院报销比例`, `大型、小型企业用电占比`
  {
    last: /(?<=[级型](?:及以[上下])?)(?:医院|医疗机构|企业|单位|城市|水库|灌区|项目|景区)[^、]{2,12}$/,
    part: /^[^、]{1,6}[级型]$/,
  },
  // `人民币存款、贷款余额`
  { last: /余额$/, part: /[存贷]款$/ },
  // `光电、人工智能、食品产业链企业`
  {
    last: /(?:产业链|产业|行业|领域)(?:重点|规上|骨干)?企业(?:数量?|总数)?$/,
    part: /^[^、]{2,10}(?<!企业|公司|机构|单位|[商合]|户)$/,
  },
  // `高新技术、科技型企业数量`
  {
    last: /(?:企业|机构|园区)(?:数量|总数|总量)$/,
    part: /(?:技术|型|[国省市县]级|[国民]营|集体|外资|重点)$/,
  },
  // `保税区、口岸数量`
  {
    last: /(?:数量|总数)$/,
    part: /(?:企业|项目|机构|平台|园|区|城市|景点|港口|校|院|镇|乡|村|站|中心|基地|品牌|口岸|工厂|组织|模范|人才|”)$/,
  },
  // `光伏发电量、用电量占比`
  { last: /(?<=量|额|值|收入|投资|消费|面积)(?:占比|比重)$/, part: /(?:量|额|值|收入|投资|消费|面积)$/ },
  // `综合指数、臭氧改善幅度`
  { last: /改善(?:幅度|程度)$/, part: /^[^、]{2,8}(?<!率|幅度|程度)$/ },
  // `市财政用于教育、卫生的支出`
  { last: /的(?:支出|资金|投入|经费|投资)(?:总额)?$/, part: /^[^、的]{2,20}(?<!支出|资金|投入|经费|投资)$/ },
  // `教育、卫生健康支出`
  {
    last: /(?<!的)(?:一般性)?支出$/,
    part: /^[^、]{2,12}(?<!收入|支出|投资|税收?|资金|经费|费用?|结余|[率额量值])$/,
  },
  // `商品房销售面积、工业投资增速`
  { last: /(?:增速|增幅)$/, part: /[^、]{3}(?<![率速幅])$/ },
];

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
  'GDP',
  'FDI',
  '外资',
  '固投',
  '营收',
]);

/** The four trades in one word, and what is measured of them: `限上批零住餐业销售额(营业额)`. */
export const FOUR_TRADES =
  /^(.{0,6}?)批(?:发业?)?、?零(?:售业?)?、?住(?:宿业?)?[、和]?餐饮?(?:业|企业|行业)?((?:商品)?销售额[、和(]?(?:营业额)?[)]?|营业额)?$/;
export const TRADES: readonly (readonly [string, string])[] = [
  ['批发业', '销售额'],
  ['零售业', '销售额'],
  ['住宿业', '营业额'],
  ['餐饮业', '营业额'],
];

/** What may be left of a sector's name that a list closes with 业: `限上批发`, `零售`. */
export const BARE_SECTOR =
  /^(?:限上|限额以上|规上|规模以上)?(?=)((?:批发|零售|住宿|餐饮|批零|住餐|采矿|制造|建筑|种植|养殖|金融|农|林|牧|渔))$/;

/** The end of a trade's name that is of its own goods: `电子信息、金属制品业`. */
export const HALF_TRADE = /^(?:制品|加工|开采|采选|压延|冶炼|其他)/;

/** One name of its own, whose end is no other's: `原煤、发电量分别增长…` is of 原煤 made. */
export const OF_ITSELF = /^(?:发|用|售|供|上网)电量$/;

/** Names that are of what the one before them is of. */
export const SHARES_THING = /^(?:花费|消费|数量|规模|面积|人数|次数|收入)$/;

/** What the first member of a list says for the others too: of whom, of how many, of what kind. */
export interface SharedLead {
  readonly lead: RegExp;
  /** How another member is called that needs it. */
  readonly needs: RegExp;
}

export const SHARED_LEADS: readonly SharedLead[] = [
  // `对东盟、欧盟进出口`
  { lead: /^对(?=[^、]{2})/, needs: /^[^对、]{1,8}(?:进出口|出口|进口)(?:总?[值额])?$/ },
  // `专利申请量、授权量`
  { lead: /^[^、]{0,8}专利(?=申请|受理|授权)/, needs: /^(?:申请|受理|授权|拥有)(?:总量|[量数])?$/ },
  // `每千人床位、医师数`
  { lead: /^每[十百千万]{1,2}[人户]口?/, needs: /^(?!每)[^、]{2,14}[数量]$/ },
  {
    lead: /^(?:单位|每?万元)(?:国内生产总值|地区生产总值|生产总值|GDP|(?:规上|规模以上)?工业增加值|产值)/,
    needs: /^(?:能源消耗|[能电水物]耗|用水量?|二氧化碳排放量?|碳排放(?:量|强度)?)$/,
  },
  {
    lead: /^(?:[^、]{2,10}[带拉]动)?(?:限上|限额以上)(?:法人)?(?:单位|企业)?/,
    needs: /^(?![限规全]|社会)(?:[^、]{2,10}(?:零售额|销售额|营业额)|(?:批发|零售|住宿|餐饮|住餐|批零)业)$/,
  },
  // `火灾事故起数和死亡人数`
  { lead: /^[^、]{0,10}事故(?=起数|数|次数|总量)/, needs: /^(?:死亡|受伤|伤亡)(?:人数|总?数)?$/ },
  { lead: /^[^、]{0,8}(?:金融机构|本外币|人民币)(?:各项)?(?=存)/, needs: /^(?:各项)?贷款(?:余额)?$/ },
  { lead: /^[^、]{0,8}(?:财政|预算)(?=收入$)/, needs: /^支出$/ },
  { lead: /^[^、]{2,10}(?=(?:交易|成交)[量额]$)/, needs: /^(?:交易|成交)[量额]$/ },
  // `规上企业个数、总产值`
  {
    lead: /^[^、]{2,14}企业(?=(?:个数|数量|户数|家数|总数|数)$)/,
    needs: /^(?:总?产值|营业收入|营收|利税|利润|税收)(?:总额)?$/,
  },
  // `城乡居民养老、医疗保险参保率`
  {
    lead: /^(?:城乡居民|城镇居民)(?=(?:基本|社会)?养老)/,
    needs: /^(?:基本)?医疗保险[^、]*$/,
  },
  // `茶叶面积、产量`
  {
    lead: /^[^、]{1,8}?(?=(?:(?:播种|种植|采摘)?面积|总?产量|总产|单产)$)/,
    needs: /^(?:总?产[量值]|总产|单产|亩产)$/,
  },
  { lead: /^[^、]{0,8}签约(?=项目)/, needs: /^(?:合同|投资|协议)(?:金额|总额|额)$/ },
  // `青桥开发区工业产值、工业投资`
  {
    lead: /^[^、]{0,8}(?:开发区|经开区|高新区|产业园区?|景区)(?=[^、内外]{3})/,
    needs:
      /^(?![全我本]|[^、]{0,6}[区县市镇])[^、]{2,10}(?:增加值|产值|投资|收入|税收|利润|进出口|进出口总?额)$/,
  },
  // `农村自来水、卫生厕所普及率`
  {
    lead: /^(?:农村|城乡|城镇|城市|行政村|自然村|建制村)(?=[^、居人]{2})/,
    needs:
      /^(?![全城农乡村镇行自建居]|[^、]{0,8}(?:失业|城镇化|就业|[省市县区村镇]))[^、]{2,12}(?:普及|覆盖|通达|通畅|通村|合格|达标)率$/,
  },
  // `非化石能源发电量、用电量占比`
  {
    lead: /^[^、]{0,4}能源(?=(?:发电|装机|生产|消费))/,
    needs: /^(?:用电量?|消费量?|装机|发电量)(?:占比|比重)$/,
  },
  // `市财政用于教育、卫生的支出`
  {
    lead: /^[^、]{0,10}用于(?=[^、]{2})/,
    needs: /^(?!用于)[^、的]{2,12}的(?:支出|资金|投入|经费|投资)(?:总额)?$/,
  },
  { lead: /^[^、]{0,6}游客(?=(?:总?人[次数]|数量?)$)/, needs: /^总?(?:花费|消费)$/ },
];

/** A list that is not whole names its measure behind 等: `食品、医药等产业增加值`. */
export const AND_SO_ON = new RegExp(
  `等(?=(?:主要|重点|优势|特色|支柱|新兴){0,2}(?:产业|行业|产品|商品|作物)?(?=)(?:规模|集群|产量|产能|[进出]口额?|价格|${AMOUNTS})$)`,
);

/** How many things a list has, said of all behind its last: `光电、装备、食品三大产业链产值`. */
export const HOW_MANY =
  /(?<=[\u4e00-\u9fff]{2})等?(?:[两二三四五六七八九十]|\d{1,2})(?:大|个)(?=)(?:(?:主导|支柱|重点|优势|特色|传统|新兴|未来){1,2}(?=产业|行业)|(?=主导|支柱|重点|优势|特色|传统|新兴|千亿|百亿|产业|行业|领域|集群|园区|板块))/;

/** `三大产业`, `五大支柱行业`: how many sectors were listed, of which no measure is named. */
export const COUNTED_SECTORS =
  /[\u4e00-\u9fff](?:[两二三四五六七八九十]|\d{1,2})[大个](?:主导|支柱|重点|优势|特色|传统|新兴){0,2}(产业|行业)$/;
export const SECTOR_KIND = /(?:产业|行业)$/;

/** Names that have no part of the one behind them: `规上企业、重点项目`. */
export const OF_ITS_OWN = /(?:[企产]业|城市)$/;
export const ANOTHER_THING = /(?:项目|(?<!产业)集群|平台|基地|品牌|中心|机构|名城)$/;

/** A pace behind a name: that things grow is said besides. */
export const PACE_BEHIND = /(?<=[^、和与及]{2})(?:年均)?(?:增速|[增涨跌降]幅)$/;

/** `前三大行业分别为A、B和C,`: the list that what is handed out next is of. */
export const LISTED_AS = /(?:分别|依次)[为是]:?([^,;:。]{4,60}),$/;
/** The same behind what they are the first by: `常住人口居前三位的县依次为A、B和C,分别占…`. */
export const RANKED_AS =
  /(?:^|[,;。:])([^,;。:]{2,14}?)(?:排名|位居|位列|居)[^,;。:]{0,4}前[一二三四五六七八九十两\d]{1,2}[位名]?的[^,;。:]{1,10}?(?:分别|依次)?[为是]:?([^,;:。]{4,60}),$/;
/** A trade or a kind of goods, and the measure that the last of a list of them is named with. */
export const TRADE = /^[\u4e00-\u9fff、()]{2,30}(?:(?<!产)业|房地产业|类)$/;
export const MEASURE_OF_TRADE = new RegExp(`[业类]((?:(?:商品)?(?:${AMOUNTS}|价格))?)$`);

/** What a part does to the whole, by so many points. */
export const PULLS = /(?:[拉带]动|拖累|影响|[上下]拉)[^,;:、]{2,16}(?:增长|增速|上涨|下降)[^,;:、]{0,6}$/;

/** What each of them does to the whole, which is no measure of theirs. */
export const DOES_TO_WHOLE = /^(?:拉动|带动|贡献|影响)$/;

/** The same of prices, whose labels keep it. */
export const PACE_OF_PRICES = /(?<=.{2})(?:升幅|涨幅|跌幅|降幅)$/;

/** Words behind 分别 that are no measure: `分别约为全省平均的70%`. */
/** `事故起数、死亡人数实现“双下降”,分别…`: what the clause says of its list before the figures tell it of each. */
export const BOTH_CHANGE =
  /(?:均|都|继续|持续|再次)?(?:(?:实现|呈现?|保持)了?“?|“)(?:[双两三四]|全面)(?:下降|上升|增长|提升|[升降增减])”?(?:态势|趋势)?,$/;

export const NO_MEASURE = /^(?:约|相当于|达|为|是|从|由|比|较)/;

/** A member of a list of which it is said anew what becomes of it. */
export const OWN_SAYING = /[减增达总占]|下降|带动|实现|完成|突破|建成|开工/;

/** Whose measures are named: `国有企业` of `国有企业营业收入`, which 利润 behind it is of too. */
export const OWNER = /^[^、]{0,16}?(?:企业|居民|公司|机构|园区|开发区)(?=[^、]{2})/;
