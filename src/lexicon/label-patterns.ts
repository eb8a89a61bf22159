/** How the names of what figures measure are cut out of the words around them. Written for normalised text. */

/** A verb of doing followed by these is a noun: `完成率`, `落实情况`. */
export const MAKES_NOUN =
  /^(?:率|量|额|数|值|比[例重]|规模|情况|工作|能力|水平|面积|中心|机构|人数|总(?!产值|收入|投资|支出|营业|销售)|机制|费|资金|对象|时间|时限|周期|成本|环节|次数|区(?:面积|内|绿|人口|域)|企业(?![^数总营产所的、和与及]{3})|项目(?!.)|单位(?!国内|地区|生产总值|GDP|工业|面积|产[品值]|能耗)|站|点|基地|平台)/;

/** Words that name nothing where they stand alone or with verbs of doing only. */
export const NAME_NOTHING = [
  '但仍',
  '但',
  '却',
  '负转正',
  '降转增',
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
  ...'将已把了的等可要拟需',
];

/** Amounts for each that name no amount. */
export const PER_ONLY =
  /^(?:(?:月|年|户|每)?(?:人均|户均|均|人)年?|(?:平均)?(?:每天|每月|每年|每日|日均|月均)|每[户人名个家亩月年])$/;

/** Years in a name. */
export const YEARS = /(?:在|于)?\d{4}(?:[-—]\d{4})?年度?|在?未来[一二三五十\d]{1,4}年/g;

/** A time inside a name, between whose and what: `园区2025年营业收入`, `班列全年发运`, `省财政五年投入资金`. */
export const TIME_INSIDE =
  /(?<=[\u4e00-\u9fff)”]{2})(?<![每今去前后])(?:全年(?!度|龄)(?:累计|共)?|(?:[一二三四五十两]|\d{1,2})年(?:累计|来)|在?(?:19|20)\d\d年(?!度|版|冬|夏|奥|世|亚|目标|规划)[底末]?|[两三四五]年(?=投入|安排|支出|筹措))(?=[\u4e00-\u9fff]{2})/;

/** A clause that says from where a thing is looked at: `分季度看`, `从环比来看`. */
export const VIEWS = /^(?:[分按从就][^,;。]{1,12}|总[的体]|整体|具体|横向|纵向)(?:来)?[看说讲](?:来)?$/;
/** Such a clause at the start of a sentence, which all its clauses are on: `从产品产量看,`. */
export const VIEWING = /^\s{0,4}[从分按][^,;。\d]{1,12}看,/;

/** Words for a target that name no thing of their own. */
export const TARGET_ONLY =
  /^(?:上级|区|市|省|县|年初|全年|年度)*(?:下达|确定|安排)?(?:的)?(?:任务|目标|计划|指标|预算)(?:数|量)?$/;

/** For whom and how often an amount is, behind the verb that leads to it: `低保标准提高到每人每月`, `提高到月人均`, whose 月人均 is off. */
export const RAISED_TO_EACH =
  /(?:(?:提高|提升|增加|上调|调整|调高|下调|降低|增|升|涨|达|降)(?:到|至|为|成)|达|为)(?:每[人户亩名位个头吨班届])?(?:每(?:年|月|天|日|周|学年|季度))?$/;
export const FOR_EACH = /^[^每]{0,4}每/;

/** What a sum is without, between its name and its verb: `收入剔除一次性因素后完成3亿元`. */
export const ADJUSTED = /(?<=.{2}|^)(?:(?:剔除|扣除|还原|不计)[^,;。]{1,12}|[到期]满|到期|届满)后$/;

/** Times behind a name, one or a list: `4月`, `一、二、三季度`, `2023年、2024年`. */
const YEAR_BEHIND = '(?:(?:19|20)\\d\\d(?:[、和与及](?:19|20)\\d\\d){0,9}|[今去上明])年';
const PART_BEHIND =
  '(?:\\d{1,2}(?:[-—至、和与及]\\d{1,2}){0,11}月份?|(?:[第前首][一二三四1-4]个?|[一二三四](?:[、和与及][二三四]){0,3})季度|[上下]半年)';
const TIME_BEHIND = `(?:${YEAR_BEHIND}(?:${PART_BEHIND})?|${PART_BEHIND})[底末]?`;

/**
 * What stands behind a name and is no part of it: that it must be, per what, when (`排放量要`, `收购价每50公斤`, `产量2030年`,
 * `增加值4月`).
 */
export const BEHIND_NAME = new RegExp(
  `(?<=[\\u4e00-\\u9fff)”A-Z]{2})(?:(?<![主重需必摘])都?要|(?:平均)?每\\d{0,4}(?:公斤|斤|吨|亩|公顷|立方米|平方米|千瓦时|度)|在全[国省市区县]|(?:[在到至]|截至)?${TIME_BEHIND}(?:[、和与及]${TIME_BEHIND}){0,11}|近?(?:\\d{1,2}|[一二三四五六七八九十两])年(?:来|间|内)?(?<![今去全当半多历同常周学财中百千万成老少青新])(?<!“[^”]{0,8}))$`,
);
/** How they end. */
export const BEHIND_ENDS = '要斤吨亩顷米时度月份年底末来间内国省市区县';

/** Where a figure is taken from, which is not what it measures: `根据人口普查资料:共有9056户`. */
export const SOURCE = /^\s?(?:根据|依据|据(?!点)|按照|按现)/;

/** `受…影响`: why a figure changed, which says nothing of what it is. */
export const CAUSE = /^受[^,;]{2,40}(?:影响|冲击|拖累|拉动|带动|制约)$/;

/** A sector and the measure of it that a plain verb leads to: `规模工业实现增加值` is one name without its verb. */
export const SECTOR_DID =
  /(?<=(?:[^企事]业|项目|工程|行动|建设|改造|水利|交通|能源|(?:工业|规上|国有|国资|监管|民营|中小)企业|经济))(?:累计|共|全年)?(?:实现|完成|创造)$/;
export const BARE_MEASURE =
  /^(?:增加值|总产值|产值|利润(?:总额)?|利税(?:总额)?|投资(?:总?额)?|营业收入|主营业务收入|销售收入|营业额|总?收入)$/;

const GRADES =
  '(?:(?:世界|国家|全国|自治区|区域|地市|省部|[省市县区乡镇村州盟旗部国校院]|[省市县区州]、[市县区州](?:\\((?:地|州|县)\\))?|[一二三四五六七八九十两]?[十百千万]亿(?:元)?|[1-5]A)级(?:及?以上)?|[国省市县区](?:列|定|属|管|控))';
/** Only the grade of the things counted, which are named behind another figure: `6个国家级、20个省级重点专科`. */
export const GRADE = new RegExp(`^${GRADES}$`);
export const GRADE_OPENS = new RegExp(`^${GRADES}`);
/** What runs in pipes, and the pipes: `30公里供水、12公里供热管网`. */
export const UTILITY = /^(?:供水|给水|供热|供气|排水|雨水|污水|中水|燃气|热力|自来水)$/;
export const PIPES = /^(?:供水|给水|供热|供气|排水|雨水|污水|中水|燃气|热力|自来水)(管网|管道|管线|主管网)/;

/** What may stand between a figure and the thing it counts. */
export const THING_LEAD =
  /^(?:的多[项个]|(?:成立|设立|实施|兴建|打造)的|\d{1,3}周?岁(?:及?以[上下])?的?|的|左右|多|余|、)+/;

/**
 * What follows a figure directly and is no thing: particles, adverbs, comparisons; verbs are told by their own lists. A number may open
 * the name of a thing: `13个10亿元以上项目`, `6个500千伏变电站`, `3家4S店`.
 */
export const NO_THING =
  /^(?!\d[\d.]{0,8}(?:[十百千万亿]{0,2}[\u4e00-\u9fa5]{1,3}(?:级|及?以[上下])|千伏|英寸|[SA](?=[店级]))[\u4e00-\u9fa5])(?:[a-zA-Z]?$|(?!\d{1,3}周?岁|\d{2,4}千伏|\dS店|[1-5]A级)[^\u4e00-\u9fa5“A-Za-z(]|以上|以下|以内|左右|上下|不等|之多|之内|之间|处$|的(?:目标|任务|要求|好成绩|水平|速度|比例|标准|增速|佳绩|幅度)|[一二三四五六七八九十两几]?个?[大新]{0,2}(?:台阶|关口|大关|整数关口|门槛)|未(?:完成|建成|开工|竣工|达标|通过|整改|落实|办结|解决)(?:$|[,;。])|人民币|折合|其余|此外|(?:\d{1,2}月|年|月)底前?|年内|[今明]年|[要将]?在(?:今年|明年|\d{4}年)|集中[于在]|[后前时内间中里起来](?:$|[,;。])|至|到|各(?!类|项|级|种))/;

/** A level of government with those that stand for it elsewhere, which is the whole name: `省(区、市)`. */
export const LEVEL_NAME = /^[省市区县州乡]\((?:[\u4e00-\u9fff]{1,3}、){0,3}[\u4e00-\u9fff]{1,3}\)/;

/** An adjective that is a predicate elsewhere (`5家主要从事…`): `28个主要指标`. */
export const MAIN_THING =
  /^主要(?=指标|目标|任务|产品|河流|支流|污染物|品种|作物|行业|领域|城市|景区|道路|干道|项目|企业)/;

/** People of whom nothing is said but that they gain: `4亿人次受益`. */
export const GAINERS = /^(?:从中|直接|共同|因此)?(受益|受惠)(?=$|[,;。、)])/;

/** Nouns of action that open the name of a thing: `26个改造项目`. */
export const ACTION_NOUN =
  /^(?:恢复|重建|改造|提升|创建|建设|服务|培训|示范|入驻|参与|在建|投产|新增|新建|推广|对口|分布式)[^,;。]{0,10}(?:项目|工程|企业|单位|机构|基地|平台|中心|点|站|任务|人员|对象|活动|资金)$/;

/** `裁减人员3万任务`: the task that a number was set as names no thing. */
export const TASK = /^(?:等各项)?任务/;

/** `10家企业被认定为高新技术企业`: what the things counted are now called. */
export const NAMED_AS =
  /^([\u4e00-\u9fa5]{1,12}?(?:被|获|通过|成功)?(?:(?:认定|评定|评选|命名|确定|授予|遴选|评|列)(?:为|成)|晋升为?)(?:了)?)([\u4e00-\u9fa5“”]{3,24})$/;

/** Nouns of action behind the name of a thing, with how it is done: `800个薄弱村扶持` counts 薄弱村. */
export const DEED =
  /(?:高质量|高效|规模化|现代化|智能化|数字化|托底性|前期|先行|核准|重点|共同|协同|融合|联动)?(?:扶持|帮扶|创建|改造|建设|升级|提档|提质|提升|(?<!污水|垃圾)治理|整治|培训|培养|清产核资|修复|恢复|更新|重组|加固|换届|培育|任务|工作|发展|振兴|运营|应用|探索|迁建|作用|功能|质效|退出|就业增收|增收)$/;

/** That a work is a task, which is no part of its name: `管网改造任务`. */
export const AS_TASK = /(?<=改造|建设|治理|整治|安置|修复|搬迁|迁建)(?:前期)?(?:任务|工作)$/;

/** What each of the things counted has, behind their name: `30万名学生住宿费` counts 学生. */
export const HAD_BY_EACH =
  /(?:住宿费|学费|学杂费|保教费|书本费|税负|(?<=教师|职工|人员|干部)待遇|产量|产能|(?:空气|环境|水环境|水|断面水环境|生态环境)质量|周边环境|水质达标|生态流量达标|审批时限|办理时限|楼龄)$/;

/** Deeds that a metric's term may end in, which is not what is counted: `综保区高质量发展`. */
export const SOFT_DEED = /(?:发展|振兴|帮扶|运营)$/;

/** Adverbs and times that are left over at the end of a name where its predicate is cut off: `4万居民直接|受益`. */
export const BEFORE_PREDICATE =
  /(?:、(?:规模|数量|总量|产值|产能|增速|占比)|直接?|(?<=.{2})现|全线|首次|集中|优先|整体|同步|稳定|按时|先后|继续|广泛|日前|年内|[上下]半年|[一二三四]季度|智能化|现代化|规模化|托底性|两位数|仍)$/;

/** What makes a noun of a verb behind a thing besides: `服务业集聚区`, `社区共享单车`. */
export const NAMES_BY_DEED = /^(?:[区园地点站户商栏课会者图]|仪式|单车|农庄|空间|方案|机制)/;

/** What is named besides the things counted: `3座公园以及步道等配套设施`. */
export const OTHERS_TOO = /^以及(?:一批|[^,;]{1,24}等)/;

/** A list of works of which only the first has the size: `20公里雨水管网、污水站等工程`. */
export const FIRST_OF_WORKS =
  /^([^、]{4,20}?)(?:等|(?:、[^、]{1,20}){1,8}等)[^等、]{0,10}(?:项目|工程|设施)(?:建设)?$/;

/** What people counted go to: `260名党员到基地学习`. */
export const GOING = /(?<=..)(?:[到赴](?![位期达])|前往|深入|走进|走上|奔赴)(?=..)/;

/** Names of people and places, which an owner before them does not stand for: `纳税人的家庭`. */
export const WHO = /(?:者|员|生|户|群众|家庭|企业|村|人)$/;

/** What no deed starts with. */
export const NO_DEED =
  /^(?:以上|以下|以内|左右|均|都|已|的|同比|比|较|增长|下降|占|并|且|而|全部|分别|是|为|其中|之|不|达到|人民币)/;

/** Who money comes from, which is not what it is: `中央财政` before 安排3亿元. */
export const GIVER =
  /^(?:(?:中央|国家|各级|地方|[省市县区]级?|本级|全[国省市县区]){0,2}(?:财政|政府)|中央|国家)(?:拟|也|还|再|将|累计){0,2}(?:拿出)?$/;

/** A name that says only that the figure is an amount: `总额3亿元的投资计划`. */
export const AMOUNT_ONLY = /^(?:推出|实施|启动|安排|设立)?(?:总额|总金额|总规模|金额|为数)$/;

/** Verbs that only say that money is set apart or spent. */
export const SPENDS =
  '增拨|额外拨款|拨款|拨出|拨备|拨付|划拨|调拨|预留|注资|斥资|耗资|投放|动用|批出|编列|匡列|投入|统筹|筹措|筹集|提供|安排';

/** Nothing but such a verb, who does it and what it is taken from: `政府亦会投放`, `盈余中预留`. */
export const ONLY_SPENT = new RegExp(
  `^(?:包括)?(?:(?:从|在|由)?[^,;。向为]{0,16}(?:盈余|储备|结余|库房|基金|预算)(?:中|内|里)?)?(?:政府|特区政府|当局|我们?|本府|市府|县府)?(?:亦|也|还|再|另外?|额外|合共|共|先后|分别|进一步|建议|计划|将会?|会|拟){0,4}(?:${SPENDS})了?$`,
);

/** Who gives money, or nobody, and the verb: `省财政将安排`, `每年投入`. What it is given for names it, not the giver. */
export const GIVES = new RegExp(
  `(?:^|财政|政府|国家|中央|预算)(?:(?:[今明每全]|\\d{4}|[一二两三四五十\\d]{1,2})年内?|亦|也|还|再|要|将会?|会|拟|累计|先后|分别|连续[一二两三四五]年|共|专门|计划|已|统筹){0,5}(?:${SPENDS})了?$`,
);
/** Money that says no more than that it is money, before what it is for: `安排3亿元资金支持再就业`. */
export const MERE_MONEY = /^的?(?:专项)?资金(?=.)/;

/** `每年要增加2亿元开支`: money that a change is of, named behind it. */
export const MONEY_CHANGED = /^的?(?:额外|经常|非经常|政府|财政)?(?:开支|支出|经费|收入|拨款|税收|成本)$/;

/** To whom or to what money goes that a verb of spending follows: `向青桥基金额外注资`. */
export const RECIPIENT =
  /(?:向|为)((?!此)[^,;。]{2,40}?)((?:额外|再度?|再次|进一步|一次性?|分别|合共|共|增加|提供){0,2}(?:注资|拨款|增拨|额外拨款|拨出|预留|注入|投放))了?$/;

/** What a clause is on: `在照顾长者方面,增拨3亿元`. */
export const ON_A_MATTER =
  /(?:^|[,;。:)\s])(?:而|至于|就)?在?((?!另|[一这该各某多两三四五]|其[他它]|以上|上述|有关|[^,;。:)\s]{0,20}另一)[^,;。:)\s]{2,24})方面,$/;

/** Verbs that bring about the thing which is named behind its money: `推出5亿元的“青桥计划”`. */
export const LAUNCHES = /(?:启动|推出|设立|成立|推行|开展|实施|展开|落实)$/;

/** Words that tell what money is spent on: `3亿元支持乡村振兴`. */
export const PURPOSE =
  /^[,]?(?:(?:在|于)?未来[一二三五十\d]{1,4}年[,]?|分[一二三五\d]年)?(?:主要|将|全部|专项)?(?:用于|用以|用作|用来|以(?![上下内])|对(?=.{0,48}进行)|支持|支援|推动|推进|加强|资助|补助|予(?:以)?|给予|让|(?:重点|全面|启动|组织|集中)?(?:实施了?|完成了?(?=[^,;。\d]{2,40}(?:工程|项目|改造|建设|治理|整治|修复|硬化|维修|升级)(?:[,;。]|$)))|推行|扩展|增加|妥善|办好|解决了?|建设|开展|改善|发展|保障|扶持|购置|新建|改造|(?:兴建|修建|推展|立刻|尽快|举办|采购|更换|添置|翻新|优化|提升|提高|鼓励|协助|帮助|培训|培育|加快|落实|完善|应付|应对|扩大|扩建|重建|成立|设立)(?!了)|为[^,;。]{2,40}(?:提供|发放))/;
/** Those that only lead to the purpose and are no part of its name. */
export const PURPOSE_LEAD =
  /^[,]?(?:主要|将|全部|专项)?(?:用于|用以|用作|用来|以|予以?|让|妥善|办好|(?:重点|全面|启动|组织|集中)?(?:实施[了的]?|完成了?)|开展了?|推进|(?:立刻|尽快)?(?:兴建|推展)[数多]?个?|为[^,;。]{2,40}?(?:提供|发放))?/;
/** A purpose that another figure cuts: `投资3亿元,完成12个老旧小区改造`. */
export const COUNTED_PURPOSE =
  /^[,]?(?:重点|全面|启动|集中|组织|主要|共|陆续|先后){0,2}(?:用于|支持|扶持|帮助|实施|完成|建成|新建|建设|改造|改扩建|扩建|维修|修建|翻建|打造|铺设|增加|增设|添置|购置|对|为)了?(?:约|近|超)?\d[\d. ]{0,7}[万余多]{0,2}(?:个|条|处|户|家|所|座|项|栋|幢|辆|台|套|公里|平方米|亩)(?:余|多)?(?:[村镇乡县]的|的)?([^,;。、\d(“]{3,24})/;
/** To whom money goes, where the next clause says what for: `予营办团体,以提高…`. */
export const GIVEN = /^(?:给予|予以?|给)[^,;。(]{1,40},(?=以(?![上下内及来]))/;
