/** How the names of what figures measure are cut out of the words around them. Written for normalised text. */

import { AMOUNTS } from './measure-names.js';

/** A verb of doing followed by these is a noun: `完成率`, `落实情况`. */
export const MAKES_NOUN =
  /^(?:率|金额|[金款品](?=[、及和与])|款物|(?:准确|及时|规范)率|量|额|数|值|比[例重]|规模(?![以工企农种养])|情况|工作|能力|水平|面积|中心|机构|人数|总(?!产值|收入|投资|支出|营业|销售)|机制|费|资金|对象|时间|时限|周期|成本|环节|次数|区(?:面积|内|绿|人口|域)|企业(?![^数总营产所的、和与及]{3})|项目(?!.)|单位(?!国内|地区|生产总值|GDP|工业|面积|产[品值]|能耗)|站|点|基地|平台)/;

/** Words that name nothing where they stand alone or with verbs of doing only. */
export const NAME_NOTHING = [
  '以来',
  '至今',
  '但仍',
  '但',
  '却',
  '负转正',
  '降转增',
  '因而',
  '影响',
  '同期',
  // `失业人数方面,首季的数字为3万人`
  '数字',
  // `税收增长9%,绝对额增收3亿元`: of what was named before.
  ...['绝对额', '绝对值', '绝对量', '绝对数', '绝对额增收'],
  '增长',
  '入库',
  '实际',
  '设立',
  '新设立',
  '剩余',
  '政府',
  '统筹',
  '合共',
  '当中',
  '完竣',
  '转为',
  '减为',
  '增为',
  '变为',
  ...['调整后', '调整后的', '调整后为', '追加后', '变动后'],
  // What a thing has come back to: `恢复至2019年同期的九成`.
  ...['恢复', '恢复到', '恢复至', '疫前', '疫情前', '疫前水平', '疫情前水平', '同期水平'],
  ...'将已把了的等可要拟需',
];

/** Amounts for each that name no amount. */
export const PER_ONLY =
  /^(?:(?:月|年|户|每)?(?:人均|户均|均|人)年?|(?:平均)?(?:每天|每月|每年|每日|日均|月均)|每(?:[百千万]{1,2}|十万)?(?=)(?:[户人名位个家亩月年]|(?:名|个|户|位)?(?:常住人口|户籍人口|人口|老年人|老人|居民|职工|学生|从业人员|劳动力|儿童)|平方公里|公里|平方[米尺呎]))$/;

/** `澳门半岛`, `香港岛`: the subject's name begins that of a part, which is none without it. */
export const NAME_GOES_ON = /^(?:半岛|大学|岛(?=[\u4e00-\u9fff]))/;

/** `市级(不含各园区,下同)收入`: a remark inside a name that holds for all of a report. */
export const HOLDS_ON = /\([^()]{1,40}下同\)/;

/** Years in a name. */
export const YEARS = /(?:在|于)?\d{4}(?:[-—]\d{4})?年度?|在?未来[一二三五十\d]{1,4}年/g;

/** A time inside a name, between whose and what: `园区2025年营业收入`, `班列全年发运`, `省财政五年投入资金`. */
export const TIME_INSIDE =
  /(?<=[\u4e00-\u9fff)”]{2})(?<![每今去前后])(?:全年(?!度|龄)(?:累计|共)?|(?:[一二三四五十两]|\d{1,2})年(?:累计|来)|在?(?:19|20)\d\d年(?!度|版|冬|夏|奥|世|亚|目标|规划)[底末]?|[两三四五]年(?=投入|安排|支出|筹措))(?=[\u4e00-\u9fff]{2})/;

/** A clause that says from where a thing is looked at: `分季度看`, `从环比来看`. */
export const VIEWS =
  /^(?:(?:[分按从就][^,;。]{1,12}|总[的体]|整体|具体|横向|纵向)(?:来)?[看说讲](?:来)?|按[^,;。\d]{1,12}(?<![部充])分|经(?:过)?(?:季节(?:性)?(?:因素)?调整|调整季节(?:性)?(?:变动)?因素)后?|(?:扣除|剔除|撇除)[^,;。]{2,20}(?:因素|影响|变动|变化|措施)后?)$/;
/** Such a clause at the start of a sentence, which all its clauses are on: `从产品产量看,`. */
export const VIEWING = /^\s{0,4}[从分按][^,;。\d]{1,12}看,/;

/** Words for a target that name no thing of their own. */
export const TARGET_ONLY =
  /^(?:(?:上级|[国省市区县州](?:家?级|上)?|年初|全年|年度)*(?:下达|确定|安排|定)?的?(?:全年|年度)?(?:考核|预期|既定|奋斗|力争|争取|保底|冲刺|底线|必成|期望)?(?:任务|目标|计划|指标|预算){1,2}(?:[数量值]|比例)?|年度|[省市区县同]?(?:级|可比)?口径|(?:实际)?(?:完成|实现|达到|实际)值)$/;

/** `40亿元|目标任务的75%`: such a word behind the sum that was set, before how much of it was done. */
export const GOAL_BEHIND_SUM =
  /^的?(?:年度|全年|考核|责任|工作)?(?:目标|任务|计划|指标|预算){1,2}数?的(?=$|\d)/;

/** That a goal was met, as a clause ends: `超额完成省下达的目标任务`, `好于预期`. */
export const GOAL_MET =
  /(?<=[\u4e00-\u9fa5A-Z”]{2})(?:(?:均|都|已|超额|提前|圆满|顺利|全面|如期){0,3}(?:完成|实现|达到|超过)了?|好于|优于|高于)(?:(?:上级|[国省市区县州]家?|年初|全年|年度|预期|既定|下达|确定|安排|制定|规划|“[一二三四五六七八九十]{2,3}五”|序时|时序|进度|定|的){0,6})(?:目标任务|任务|目标|计划|指标|预期|进度|要求)$/;
/** How all of these end. */
export const GOAL_ENDS = '务标划期度求';

/** That it grew, as a clause ends: `实现正增长`, `保持两位数增长`, `迎来“开门红”`. */
export const GREW =
  /(?<=[\u4e00-\u9fa5A-Z”]{2})(?:仍然?|依然|持续|维持|继续|一直)高企$|(?<=[\u4e00-\u9fa5A-Z”]{2})(?:实现|保持|呈现|取得|迎来|恢复|录得|重拾)(?=)了?(?:正|负|双|新|温和|强劲|显著|轻微|较快|平稳|稳定|稳步|稳健|快速|高速|持续|逆势|大幅|恢复性|突破性|跨越式|爆发式|历史性|翻倍|成倍|翻番|由负转正|两位数的?|“?双位数”?){0,3}(?=)(?:“?零”?的?突破|增长|回升|转正|提升|突破|跨越|飞跃|倍增|翻番|(?:增长|上升|向好|良好|回升|发展)?(?:的)?(?:态势|势头)|“(?:开门|全年|首季)[红稳好]”|(?:历史罕见的?)?“[一二三四五六七八九十]{1,3}连[增丰涨]”|开门红|“双过半”)$/;
/** `收入增速较快的有X县`, `投资增幅最大的县区是X县`: where a thing has grown most. */
export const MOST_AT =
  /(?:增[速幅长]|[降涨跌]幅|下降|上升)?(?:较|最|相对)?(?:[快高大低小慢]|靠前|居前|领先)的(?:[县市区、()]{1,7}|地区)?(?:依次|分别)?[有是为:][\u4e00-\u9fa5]{2,5}(?:[市县区旗州镇乡]|街道)$/;
/** How all of these end. */
export const MOST_AT_ENDS = '市县区旗州镇乡道';

/** `上市企业实现零的突破、达3家`: that there was none before; the figure takes 突破 for its own. */
export const FIRST_OF_ALL = /(?<=.{2})(?:实现|取得|迎来)了?零$/;
/** `财政收入与经济增长基本同步`: what it kept pace with. */
export const IN_STEP =
  /(?<=.{2})[与同和跟](?:国民)?(?:经济|GDP|[^,与同和跟]{0,4}生产总值)(?:社会)?(?:发展|增长|增速)?(?:保持)?(?:基本)?同步(?:增长|提高|提升)?$/;
/** How all of these end. */
export const GREW_ENDS = '企长升正破越跃增番势头”红';

/** For whom and how often an amount is, behind the verb that leads to it: `低保标准提高到每人每月`, `提高到月人均`, of which 月人均 is gone by then, `达到每万人`. */
export const RAISED_TO_EACH =
  /(?:(?:提高|提升|增加|上调|调[整高升增低]|下调|降低|增|升|涨|达|降)(?:到|至|为|成)|达|为)(?:每(?:[十百千万]{0,2}(?:人口?|户|平方[公千][里米]|名[^,;\d]{1,6})|[人户亩名位个头吨班届]|个(?:街道|社区|乡镇|镇街|[镇村县区])))?(?:每(?:年|月|天|日|周|学年|季度))?$/;
/** The same right behind the name, and before a grade: `供养标准每人每年`, `救助金每人`, `护理补贴每人每月一级`, `供养标准为人年`; `居民每人` tells whom it is for. */
export const FOR_WHOM =
  /(?<=[\u4e00-\u9fff”)]{2})(?<![为给按到至向以由民人者生户员童女庭])(?:每[人户](?:每(?:年|月|天|日|学年|学期))?(?=$|[一二三四][级档类]$)|(?<=标准)为?每?人[年月]$)/;
export const FOR_EACH = /^[^每]{0,4}每/;

/** `城镇居民每百户拥有汽车`: what so many of them own is no number of the things. */
export const OWNED_BY_EACH =
  /(?:城镇|城市|农村|乡村|城乡|全体)?(?:常住)?(?:居民|农民|牧民|农牧民|职工)?(?:家庭)?(?:平均)?每(?:\d{1,3}[十百千万]?|[十百千万]{1,2})(?:户|人口?|名)[^,;。、拥有]{0,8}拥?有$/;

/** What a sum is without, between its name and its verb: `收入剔除一次性因素后完成3亿元`. */
export const ADJUSTED =
  /(?<=.{2}|^但?)(?:(?:(?:剔除|扣除|还原|不计)[^,;。]{1,20}|[到期]满|到期|届满)后|(?:剔除|扣除|不计)[^,;。]{1,12}因素)$/;

/** Amid what, after what or on what something came about, behind its name: `在更大规模减税降费中`, `在消化减税因素后`. */
export const AMID =
  /^在[^,;。、\d]{0,14}(?:[\u4e00-\u9fff]{2}(?:中|后|下)|高?基数(?:基础)?上?|基础上|[情状]况下|[前条背形]\S下)$/;
/** How all of these end. */
export const AMID_ENDS = '中后下上数';
/** `五年累计完成`: the verb behind a name that only says how much of it there was in all. */
export const DID_IN_ALL = /(?:[一二三四五六七八九十两\d]{1,2}年)?(?:累计|共|全年|当年|全部)?(?:实现|完成)$/;

/** Times behind a name, one or a list: `4月`, `一、二、三季度`, `2023年、2024年`. */
const YEAR_BEHIND = '(?:(?:19|20)\\d\\d(?:[、和与及](?:19|20)\\d\\d){0,9}|[今去上明])年';
const PART_BEHIND =
  '(?:\\d{1,2}(?:月?[-—至到、和与及]\\d{1,2}){0,11}月(?:份|\\d{1,2}[日号])?|(?:[一二三四五六七八九十]{1,2}月?[至到])?(?=)[一二三四五六七八九十]{1,2}月(?:份|[一二三四五六七八九十]{1,3}[日号])?|(?:[第前首][一二三四1-4]个?|[一二三四](?:[、和与及][二三四]){0,3})季度|第[一二三四]季|[上下]半年)';
const TIME_BEHIND = `(?:${YEAR_BEHIND}(?:${PART_BEHIND})?|${PART_BEHIND})[底末]?`;

/**
 * What stands behind a name and is no part of it: that it must be, per what, when (`排放量要`, `收购价每50公斤`, `成交价为每平方米`, `产量2030年`,
 * `增加值4月`).
 */
export const BEHIND_NAME = new RegExp(
  `(?<=[\\u4e00-\\u9fff)”A-Z]{2})(?:(?<![主重需必摘纪提概机简首次紧])都?要|为?(?:(?:分别)?[为达是])?(?:平均)?(?=)每(?:\\d{0,4}|[百千万])(?:公斤|斤|吨|亩|公顷|平方[公千][里米]|立方米|平方米|平方[尺呎]|千瓦时|度)|(?<![存现潜内外实健自所好])在$|在全[国省市区县州盟](?:各?[县市区旗州镇乡街道]{1,4}(?:\\([市县区旗、]{1,5}\\))?)?|(?:[在到至于]|截至|预计于)?${TIME_BEHIND}(?:[、和与及]${TIME_BEHIND}){0,11}|近?(?:\\d{1,2}|[一二三四五六七八九十两])年(?:来|间|内)?(?<![今去全当半多历同常周学财中百千万成老少青新])(?<!“[^”]{0,8}))$`,
);
/** What ends there ends in one of these, which spares the pattern most names. */
export const BEHIND_ENDS = ')尺呎旗州盟镇乡道在要斤吨亩顷米里时度季月日号份年底末来间内国省市区县';

/** Where a figure is taken from, which is not what it measures: `根据人口普查资料:共有9056户`. */
export const SOURCE = /^\s?(?:根据|依据|据(?!点)|按照|按现)/;

/** `因土地市场低迷`, `受…影响`: why a figure changed, which says nothing of what it is. */
export const BECAUSE = /^(?:因(?!公|[灾病伤])|由于|鉴于)/;
/** `汽车零售业则|因进口减少`, `饮料店业|受惠展店`: a trade or sum before the reason of its change. */
export const BECAUSE_OF =
  /^[^,;。、\d]{1,14}(?:[业额值量率]|收入|支出|出口|进口)(?=[则亦也均]?(?:[主亦]?因(?![子素应此]|地制)|受惠|受益|受到|受[^,;。]{2,24}影响))/;
/** `收入按增长3%安排,达到186亿元`: what closes a rate that was planned with. */
export const ONLY_PLANNED =
  /^(?:左右|以上|以内)?的?(?:幅度|比例|增速)?(?=)(?:来)?(?:安排|测算|编制|考虑|掌握|预计|计划)$/;
/** `增速居世界前列,对…贡献率`, `连续6年高于全省,占…比重`: where a thing stands among others names nothing. */
export const ONLY_PLACED =
  /^(?:连续[一二三四五六七八九十\d]{1,3}年)?(?:(?:年均|平均)?增[速幅]|涨幅|总量|规模|位次|排名)?(?:分别|均|都|继续|始终)?(?:高于|低于|快于|慢于|好于|优于|领先|跑赢|稳居|位居|位列|居(?![民家住委室]))/;
/** `在各部门支持下,共有9717户`: under what something came about names nothing. */
export const ONLY_UNDER = /^在[^,;]{2,40}下$/;
export const CAUSE = /^(?:执行中|年[初中]|期间|因|但|主要)?受[^,;]{2,40}(?:影响|冲击|拖累|拉动|带动|制约)$/;

/** `粮食总产量实现“二十连增”`: how often it rose is said of the thing before. */
export const RUN =
  /(?<=.{2})(?:(?:实现|再获|喜获|迎来|取得|夺取|斩获)(?=)了?“?[一二三四五六七八九十\d]{1,3}连[增丰涨升冠]”?|再?创下?历史(?:最[高好]|新高)(?:水平|纪录)?)$/;

/** A sector and the measure of it that a plain verb leads to: `规模工业实现增加值` is one name without its verb. */
export const SECTOR_DID = new RegExp(
  [
    String.raw`(?<=(?:[^企事]业|[^人种分]类|项目|工程|[大特高]桥|隧道|大道|快速路|高速(?:公路)?|[\u4e00-\u9fff]{2}[标路]?段|水库|电站|泵站|机场|码头|港区|枢纽|[车运]站|中心站|[中小]学|医院|公园|大厦`,
    '体育馆|[一二三四]期|行动|建设|改造|(?:限上|限额以上|规上|规模以上)单位|水利|交通|能源|电力|通信|民航|机场|港口|港航|水运|水路|轨道交通|邮政|教育|卫生|文化|环保|生态|基础设施|基建|房地产(?:开发)?',
    String.raw`住宅|民间|技改|技术改造|公路|铁路|电网|市政|城建|[\u4e00-\u9fff]领域|(?:工业|规上|国有|国资|监管|民营|中小|[百十]强|重点|龙头|骨干|规模)企业|[高国央民外]企|经济|城镇|乡村|农村|旅游|人员`,
    '毕业生|劳动力|残疾人|退役军人|青年|群体|职工|农民工|(?:服务业|控股|股份制|投资|建筑|建筑业|商贸|文化|互联网|高新技术)企业|产业链|产业园|园区|开发区|经开区|高新区|集群|合作社',
    '(?:主导|支柱|优势|特色|新兴)产业|机械|装备|制造|电子信息?|医药|制药|汽车|食品|饮料|白酒|烟草|卷烟|化工|石化|材料|建材|纺织|服装|冶金|钢铁|有色(?:金属)?|轻工|家具|陶瓷|软件|光伏|锂电池?|新能源',
    '家电|船舶|煤炭|皮革|五金|造纸|印刷|物流|商贸|餐饮|金融|文旅|康养|电商))(?:已?累计|累计已|一?共|共计|总共|全年|已)?(?:实现|完成|创造)$',
  ].join('|'),
);
/** `水泥完成产量`: any product has an output. */
export const PRODUCT_DID = /(?<=^[\u4e00-\u9fff]{1,9})(?:累计|共|全年)?(?:实现|完成)$/;
export const MADE = /^总?(?:产量|产销量|销量)$/;

export const BARE_MEASURE = new RegExp(
  `^(?:${AMOUNTS}|工业总?产值|(?:网上|网络|商品|消费品)零售额|总?收入|再?就业)(?:占[^,;。、]{2,20})?$`,
);

/** A part, of whose whole a verb tells which: `占抽查总数的5%`. */
export const PART_OF_DONE =
  /^占应?(?:抽查|抽检|检查|下达|投入|安排|审计|受理|完成|处理|排查|发放)[总套数资金额量件个]{2}/;
