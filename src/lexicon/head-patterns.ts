/** How heads refer to each other, and what stands between heads and figures. Written for normalised text. */

import { AMOUNTS, PROJECTS } from './measure-names.js';

/** What may stand between two figures of one list. */
export const SEPARATOR_ONLY = /^[\s、,:]*(?:和|及|与|以及|或)?(?:每[人户]每[年月])?(?:分别|约|近|超)*$/;

/** Dimensions whose figure may count a thing that follows it. */
export const COUNTED = new Set([
  'count',
  'people',
  'households',
  'area',
  'length',
  'weight',
  'volume',
  'power',
  'energy',
  'data',
  'money',
  'none',
  'duration',
]);

/** Words that tie a figure to the head before it even where a thing follows. */
export const FIRM_TAIL = /(?:达|为|是|至|到|突破|超过|高于|低于)/;

/** What accounts call the numbers that they hold against each other: `岁入预算数`, `实收数`. */
export const ACCOUNT_NUMBER = /^(?:累计)?(?:实收|实支|执行|决算|决算审定|审定|分配)数$/;
export const BUDGET_NUMBER = /(?:预算|概算|分配|执行|决算|实收|实支|审定){1,2}数?$/;

/** 占用 takes something up; `占用水总量的14%` is a part of 用水总量. */
export const USES = '用(?![水电地气能海油煤汇工](?:总|量|面积|规模))';

/** Names that say nothing without what stands before them: `占比`, `总量`. */
export const BACK_REFERENCE = new RegExp(
  [
    `^(?:在[^,]{2,12}中的?|在?[^,援]{1,6}(?:地区|范围内?)|[^,]{2,10}(?:城市|省份|国家|地市|市州|区县)中的?)?(?=)(?:(?:年均|平均)?占比|比重|(?:合计|共计?)?占(?!地(?!区|方)|[道补领]|${USES}).*|(?:累计)?(?:实收|实支|执行|决算|决算审定|审定|分配)数|批次|人次|件次|起数|件数`,
    '(?:年均|平均)?(?:增速|增长速度)|(?:年均|净)?增量|(?:年均|平均)?增幅|总量|份额|总额|总?规模|数量|(?:年|年度|总)?产量|总产|总?产能|总?产值|[全总]?长|总长度|出口量|[^,]{0,4}加工率',
    '保有量|每[百千万]人(?:口)?拥有量|面积|收入|支出|销量|利用率|覆盖率|升幅|降幅|涨幅|跌幅|居?(?:世界|全球|全国|全[省市区县])?的?(?:增速|增幅|总量)?(?:排名|排位|位次|名次)',
    '(?:运营|通车)?总里程|(?:新增)?(?:运营|通车)里程|(?:产值|产能|产量|面积|总量|规模)占.*|总数|(?:单日|日均)?峰值|最高日|单日最高?|(?:完成)?进度|完成情况|质量|成交额|销售额|占有率|总值',
    '总量在全[国省市区县州旗](?:排名|排位|位次)|余额|(?:平均|最[高低])?(?:单产|亩产)|长度|里程|上限|下限|完成额|完成数|在建|投产|建成|稳定在?.*|(?:对[^,]{2,12}|合计)?贡献率|总?花费|总?金额|标准',
    `中位数|平均数)$`,
  ].join('|'),
);

/** What of the things counted and of the money named behind them is told apart by these alone: `核准投资9件、金额2亿元,件数减少3%`. */
export const CASES_OR_MONEY = /^(?:件数|家数|户数|人数|总?金额)$/;
/** How often what was counted came about, whatever was told between: `火灾90起,损失40万元,起数下降9%`. */
export const HOW_OFTEN = /^(?:起数|件数|宗数|件次|批次|次数)$/;

/** Heads that need the thing counted right before them: `200个项目完成投资3亿元`. */
export const GENERIC = /^(?:总投资|计划投资|投资|年产值|产值|营业收入|销售收入|收入|面积|金额|资金)$/;

/** Words that end in a conjunction and join nothing. */
export const JOINS_NOTHING = [
  '参与',
  '普及',
  '惠及',
  '涉及',
  '总和',
  '共和',
  '缓和',
  '温和',
  '饱和',
  '赋予',
  '提及',
  '触及',
  '顾及',
];

/** Levels of government in front of what both have a hand in: `42个省、市重点工程`; those that stand for one: `28个省(区、市)`. */
export const LEVELS =
  /^(?:(?:国家|[省市区县州])级?(?:、[省市区县州乡镇]级?){1,3}(?=[重级立属列])|[省市区县州乡]\((?:[\u4e00-\u9fff]{1,3}、){0,3}[\u4e00-\u9fff]{1,3}\))/;

/** Attributes of the project named before. */
export const OF_PROJECT =
  /^(?:本项目|该项目|该工程|项目)?((?:计划|预计)?总(?:投资|占地面积|建筑面积)|(?:规划)?占地面积|建筑面积|计划投资)$/;

/** Spending on the project named right before. */
export const SPENT = /^(投资)$/;

/** Things that investment and floor area are attributes of. */
export const PROJECT = new RegExp(`(?:${PROJECTS})$`);

/** What joins the members that `分别` hands figures out to. */
export const JOINS = /^(?:、|和|及|与|以及)/;

/** The members that three shares of the industries belong to, in their fixed order. */
export const THREE_INDUSTRIES = ['第一产业', '第二产业', '第三产业'];

/** Heads of a structure by the three industries. */
export const INDUSTRY_STRUCTURE = /三[次大]产业|一二三产|三产|产业结构/;

/** `二、三次产业比例为44:56`: the two besides farming. */
export const LATER_INDUSTRIES = /(?<!一、?)第?二[、和与]?(?:第)?三(?:次)?产/;

/** What a structure by industries is of, where it is not the economy: `三次产业投资比为3:45:52`. */
export const STRUCTURE_MEASURE = /投资|就业|从业|税收|用电量?/;

/** The industries named together before what is said of each: `三次产业增加值分别增长…`. */
export const ALL_INDUSTRIES =
  /^(?:三次产业|一二三次?产业|一二三产)(?=)(?:(?:增加值)?(?:结构|构成|比例)|((?:(?:增加值|产值|税收|就业人员|从业人员)?(?:占比|比重|率)|(?:增加值|投资|税收|用电量)?占[^、占]{2,16}(?:比重|比例|份额)|增加值|总?产值|税收|投资额?|用电量|(?:对[^、]{2,12})?贡献率|从业人员|就业人员)?))$/;

/** What brackets and footnote marks add to a name is not looked at for its metric. */
export const BRACKETS = / ?\([^)]{0,200}\)|(?<=.) ?[①-⑳]/g;

/** Footnote marks are no part of a label. */
export const FOOTNOTES = / ?\(注\d{0,2}\)|(?<=.) ?[①-⑳]/g;
/** What stands for a hundred in an index: `(上年=100)`, `(以上年同期为100)`. */
export const INDEX_BASE = /\((?:\d{3,4}年)?[^()\d]{1,12}100\)$/;

/** A place that holds a rank names no thing of its own; `百强县` is what those on a list are called. */
export const PLACE =
  /^[\u4e00-\u9fa5]{2,6}(?:街道|社区|(?<!强)[省市区县镇乡村]|[农林牧]场)(?:\([市县区旗、]{1,5}\))?$/;

/** Who gets money that is named behind its amount: `老人每月领取100元津贴`. */
export const GETS_MONEY = /(?:享受|领取|获得)(?:每[人户月年天日]){0,2}$/;

/** `每年创造3亿元产值`, `为县库带来2000万元收入`: what the verb brings about is named behind its amount. */
export const MAKES_MONEY =
  /^(?:首年|每年|全年|当年|今年|年|一年|累计|合计|共|总共|合共|可|将|可望|有望|已|也|亦|还|更|即|就|额外|另外?|再|预[计估]|因此|并|又|[为替][^,;。、\d]{2,10}|约){0,4}(?:创造|带来|带动|产生|累积|贡献|衍生|节省)(?:出|了)?$/;
export const MONEY_MADE =
  /^(?:以上|左右)?的?[\u4e00-\u9fff]{0,6}?(?:商机|产值|营收|收入|税收|利润|盈余|剩余|收益|投资|消费|支出|经费|开支|成本)(?=$|[,;。、])/;

/** `县民每人3000元振兴券`: and so is what each gets. */
export const FOR_EACH = /每[人户名位]$/;
export const GIFT = /^的?[\u4e00-\u9fff]{0,6}(?:券|[礼奖补]金|补助|津贴|红包|补贴|慰问金|资助)/;

/** Dimensions in which people are reached. */
export const COUNTS_PEOPLE = new Set(['people', 'households', 'none']);

/** `总产量` before `产值`: one measure of a thing takes the place of another. */
export const MEASURE =
  /(?:(?:播种|种植|收获)?总?面积|占比|比重|(?:年|年度)?总?产量|总产|产能|总?产值|综合产值|(?:平均)?(?:单产|亩产)|总量|数量|保有量|渗透率|成交额|销售额|销量|批次|件次|人次|人数|平均数|中位数|装机(?:规模|容量)|(?:运营|通车|营业|通航)?(?:线路|总?里程))$/;

/** Measures that replace the one before. */
export const WHOLE_MEASURE =
  /^(?:占比|比重|中位数|平均数|批次|件次|人次|(?:年|年度|总|新增)?产量|总?产能|总产|(?:平均|最[高低])?(?:单产|亩产)|产值|总产值|保有量|利用率|[^,]{0,4}加工率|出口量|出口|储量|总?规模|销量|成交额|销售额|收入|增速|[涨跌降增]幅|总?花费|(?:运营|通车|营业|通航)?总?里程|(?:产值|产能|产量|面积|总量|规模)占.*)$/;

/** Back-references that may reach into the clause before at the start of a sentence. */
export const PART_OR_PACE =
  /^(?:在[^,]{2,12}中的?|在?[^,]{1,6}(?:地区|范围内?)|[^,]{2,10}(?:城市|省份|国家|地市|市州|区县)中的?)?(?=)(?:占比|比重|(?:年均|平均)?(?:增速|增长速度)|(?:年均|平均)?[增涨跌降]幅|增量|总量|居?(?:世界|全球|全国|全[省市区县])?的?(?:排名|排位|位次|名次))$/;

/** How fast a measure goes, which takes nothing off its name but that it is a share or goes at some pace. */
export const PACE_NAME = /^(?:(?:年均|平均)?(?:增速|增长速度|[增涨跌降]幅))$/;
export const PACE_OR_SHARE = /(?:占比|比重|增速|增长速度|[增涨跌降]幅)$/;

/** After the shares of a structure, or the earlier values of a list: new ones follow. */
export const RESTRUCTURED =
  /^[,、]?(?:逐步|进一步|分别|稳步|大幅|双双|均){0,2}(?:跃居|转为|(?:(?:调整|优化){1,2}|变化|变动|变更|改变|变|转变|演变|演化|演进|转化|发展|升级|提高|提升|增加|增长|上升|扩大|升|增|下降|降低|减少|缩小|降|减|跃升|前移)(?:到|至|为|成))/;

/** `汽车、电池、光伏“新三样”出口`: the quoted name sums up the list. */
export const APPOSITION = /、[^、“]+“[^”]{1,10}”[^、]*$|、[^、]+等[^、]{3,12}$/;

/** `其中16%是长者`: the share is of what follows. */
export const OF_WHICH = /(?:其中|当中|^而|^另)[约近有]*$/;

/** A sentence on parts of what the one before told: `其中,…`, `主要是:…`, `食品中,…`, `分行业看,…`. */
export const OF_THE_WHOLE =
  /^\s{0,9}(?:其中|主要[是为]:|[^,;。\d]{1,10}中,|分[^,;。]{1,10}看|[从按][^,;。]{1,14}[看分],)/;

/** A sentence that says by how much has changed what the one before told. */
export const HAS_CHANGED = /^\s{0,9}(?:同比|环比|[比较](?:上年|去年)(?:同期)?,?[增下减提]|增长\d|增速|增幅)/;

/** What stands between the verbs of two changes that are said of one thing. */
export const GOES_ON_WITH = /^(?:相比)?[,、]?$/;

/** Several times or places that a figure each is held against: `较一季度和上半年分别回落`, `高于全国、全省`. */
export const AGAINST_EACH =
  /(?:[比较]|[高低快慢优多少]于)((?:[^,;。:、和与]{2,12}[、和与]){1,5}[^,;。:、和与]{2,16})$/;

/** A label that calls itself a sum. */
export const JOINT_LABEL = /合计|总计|共计/;

/** Labels that name a share. */
export const SHARE_LABEL = new RegExp(`占比$|比重$|份额$|占(?!地|${USES}|道).{2,21}(?:比重|比例)?$`);

/** Labels that name a rate. */
export const RATE_LABEL = /(?<!占有|占|贡献)率$/;

/** What no rate has: sums, and sizes of things. */
export const NOT_OF_RATES = /^(?:收入|支出|面积|产量|产值|总产值|销量|销售额|成交额|余额|长度|里程)$/;

/** What a bare count of this unit counts. */
export const COUNTED_BY_UNIT = new Map([
  ['户', '户数'],
  ['人', '人口'],
  ['口', '人口'],
]);

/** `死1人,伤2人`: a verb of one character that says what became of them. */
export const HARMED = new Map([
  ['死', '死亡'],
  ['亡', '死亡'],
  ['伤', '受伤'],
]);

/** Names that only repeat the unit. */
export const COUNTED_NAMES = new Set(COUNTED_BY_UNIT.values());

/** Where a place lies, of which a figure says how far off: `位于县城以北6公里处`. */
export const WHERE = /^(?:[\u4e00-\u9fa5]{0,8}(?:位于|地处|坐落)|距)/;

/** An area is no attribute of a distance, a height or a temperature named before: `距县城20公里,面积15平方公里`. */
export const AREA_NAME = /^总?面积$/;
/** Except where that is how long the same thing is: `道路总长12公里、面积3万平方米`. */
export const LENGTH_OF = /(?<=.{2})(?:总长度?|全长|长度)$/;
export const NO_AREA = new Set(['length', 'temperature', 'duration', 'percent', 'angle']);

/** People told apart by age, sex or schooling only. */
export const AGE_OR_SCHOOLING =
  /^(?:[男女]性?(?:成员|人员)?|\d{1,3}周?岁?(?:[-—~至到]\d{1,3}周?岁)?(?:[及或含]?以[上下])?|(?:大学)?(?:研究生|本科|大专|专科|中专|高中|初中|小学|文盲)(?:、(?:中专|高中|大专|专科)|及(?:高中|大专))?(?:[及或]?以[上下])?)(?:学历|文化程度|文化)?的?$/;

/** Metrics of people that have parts of that kind. */
export const MEMBERS = new Set(['party_members', 'staff_count', 'volunteers']);

/** Households of some people, whose number may follow; others are those of the place. */
export const HOMES_OF =
  /(?:群众|居民|村民|农民|对象|人员|租户|低保户?|贫困户|脱贫户|困难户|特困户|五保户|(?:收入|弱势|受灾|救济|边缘|搬迁|拆迁|移民|监测|安置)户|(?:低保|[困灾]难?|特困|收入|边缘|脱贫|救助|优抚|单亲|失独|残疾人?|特殊|搬迁)家庭|人口)$/;

/** Homes that are poor, helped or moved: what people follow their number behind a comma are theirs (`贫困户239户,848人`). */
export const HELPED = /贫困|脱贫|扶贫|返贫|监测|搬迁|低保|五保|特困|救助|危房|边缘/;

/** Bare homes, whose people are those of the place. */
export const BARE_HOMES = /(?:户数?|家庭|人家)$/;

/** Metrics of things that people belong to. */
export const HAS_PEOPLE = new Set([
  'teams',
  'party_organizations',
  'enterprise_count',
  'school_count',
  'events_held',
]);

/** Who has the money that is named behind it: `政府坐拥3亿元的储备`. */
export const HOLDS = /(?:坐拥|拥有|持有|享有|累积|积累)了?$/;

/** `公务员编制将达3万个职位`: what is counted, and of what. */
export const ESTABLISHMENT = /编制$/;
export const POSTS = /^职位$/;

/** What only counts the flats that a name of their number says: `建屋量达9,000个单位`. */
export const FLATS = '单位';
export const QUANTITY_NAME = /.{2}(?:量|数目|数量|供应)$/;
/** What the flats are of, with what is done about them: `经济房屋共3,000个单位`, `长者公寓首期提供1,800个单位`. */
export const FLATS_OF =
  /^(.{0,12}(?:房屋|公屋|居屋|社屋|经屋|住宅|公寓))(?:项目|计划)?(?:首[期批]|合?共|已|将会?|会|可|约|于|提供|推出|兴建|落成|涉及|增加|供应){0,6}$/;

/** `宽减75%的薪俸税`: the part that need not be paid is named by that. */
export const SPARED = /(宽减|宽免|豁免|减免|退还)(?:\d{4}(?:-\d{4})?(?:课税)?年度?|今年|全年)?$/;

/** What stands between some and those among whom they are: `15个小区中仍有6个…`. */
export const SOME_OF = /中,?(?:(?:仍|已|尚|还)?有)?(?:约|近)?$/;

/** What a works can do, which is not the works that it is said of: `日处理能力3万吨的污水厂`. */
export const CAN_DO = /能力$|^日(?:处理|供|产|加工|净化)/;

/** Marks that end a list of figures. */
export const CLAUSE_MARK = /[,;:]/;

/** `与上年的5210人相比`: what stands behind a value that another is held against, and is no thing. */
export const HELD_AGAINST = /^(?:相比|比较|[高低多少]$)/;

/** A figure that closes its clause. */
export const NOTHING_FOLLOWS = /^[,;。、)]/;

/** A result is held against the goal that the figure after these words was set as. */
export const AGAINST_GOAL =
  /^[^,;]{0,6}(?:高于|低于|好于|优于|快于|慢于|超过|超出|超|符合|达到|完成|实现|超额完成|控制在|距离?|离|与|较|比)(?=)了?(?:全年|年度|年初|预期|(?:年初|全年)?[^,;、\d]{0,5}(?:人代会|代表大会)|(?:年初)?(?:确定|提出|下达|安排|制定)的|既定的|[全国省市区县]{1,2}定的?)?$/;
export const GOAL_FOLLOWS =
  /^(?:以上|以下|以内|左右)?的(?:年度|全年|年初|宏观调控|调控|控制|增长|确定|预定|既定|预期|规划|考核|创建){0,3}(?:目标|预期|指标|任务|要求)/;

/** What stands between a goal and how far from it a result is: `高于8%的目标2个百分点`, `距离13%的要求还有3个百分点`. */
export const FAR_FROM_GOAL =
  /^(?:以上|以下|以内|左右)?的[^,;\d]{0,8}(?:目标|预期|指标|任务|要求)值?(?:仍|尚)?(还有|还差|仍差|尚差|尚有|相差|差|低|高|多|少|超)?(?:出|了|近|约)?$/;
/** Words before a goal by which the result falls short of it, and words behind it that say by how much. */
export const SHORT_OF_GOAL = /(?:低于|慢于|少于|距离?|(?<!距)离|未能?(?:完成|实现|达到?))[^,;]{0,16}$/;
export const FALLS_SHORT = /[有差低少]/;

/** Names of ratios, whose sizes are multiples: `收入差距3.9倍`. */
export const TOLD_IN_MULTIPLES = /(?:差距|倍差|倍数|之比|比值)\)?$/;

/** In brackets behind a rate, what it was thought to be earlier: `(7月概估数为1.5%)`. */
export const EARLIER_ESTIMATE =
  /^\(?(?:\d{1,2}月|原先?|先前|前次|上次)?(?:初步)?(?:概估|初估|预测|预估|推估|估计|估算)(?:统计)?[数值]?(?:为|是)?$/;

/** A sector named without what is measured of it, and what may be measured of the one before. */
export const SECTOR = /(?:企业|[高国央民外]企|产业|产业集群|产业链|行业|[^就事学作]业|经济|工业)$/;
export const MEASURE_OF_SECTOR = new RegExp(
  `(?:企业|[高国央民外]企|产业|集群|产业链|行业|业|经济|工业)((?:实现)?(?=)年?(?:${AMOUNTS}|进出口总?额?|出口额?))$`,
);

/** Who works in all sectors; those of one are counted by the same name. */
export const WORKERS = /(?:(?:就业|从业)人[数员]|受雇员工人数)$/;

/** `覆盖80%以上村卫生室`, `试点扩大到60%以上街道`: the share is one of the thing that follows. */
export const COVERS =
  /(?:(?:覆盖|惠及|涵盖|遍及)了?|(?:扩大|扩展|拓展|延伸|推广|覆盖)[到至])(?:全[国省市区县])?$/;

/** Words before a part whose whole follows it without 的, and what follows a percentage that is no part: `98%乡镇通公路`, `5%税率`. */
export const PART_OPENS =
  /^(?:其中,?)?(?:\d{4}年|今年|去年|全年)?(?:全[国省市区县州镇乡港]|我[国省市区县州]|本[省市区县])?(?:已有|已|有)?(?:在|对|使|让|有|完成|实现|实施)?$/;
export const NO_PART =
  /^(?:最[高低大小多少快慢]|增[长速幅]|涨幅|降幅|速度|目标|税率|利率|优惠|折扣|水平|比例|幅度|扣|减|免|补|资助|退|贴|首付|达标|覆盖|进入|[的、])/;

/** A part named with its whole, of which another part or whole may take the place. */
export const PART_OF_WHOLE = /占[^,;占]{1,12}(?:比重|比例|份额)$/;
/** A share among places whose 在 was taken for a word of place: `北方地区占比`. */
export const AMONG_PLACES =
  /^[^在占]{1,12}(?:(?:地区|范围内?)(?:占比|比重)|(?:城市|省份|国家|地市|市州|区县)中的?[^在占]{2,4})$/;

/** `占总人口比重(城镇化率)`: the rate's own name stands behind what it is. */
export const RATE_IN_BRACKETS = /比[重例率]\(([^()]{2,20}率)\)$/;

/** A budget that has two sides, and a side of it named alone: `收入合计`, `支出预算`, `实际支出`. */
export const BUDGET_NAME =
  /^([^占]*(?:预算|基金|经营))(?:\([^()]{1,20}\))?(?:总)?(?:收入|支出)(?:年初|调整)?(?:预算|决算|执行|预计)?数?$/;
export const BUDGET_SIDE = /^(?:实际|预算)?总?(收入|支出)(?:预算|合计|总计)?(?:完成)?$/;

/** A heading on one of the budgets, whose sides its section names without it: `(二)市级一般公共预算执行情况`. */
export const ON_BUDGET =
  /(?:一般公共预算|公共财政预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|社会保险基金(?:预算)?|社保基金(?:预算)?)/g;
/** `一般公共预算方面,全市收入90亿元`: the same as the first words of a sentence. */
export const BUDGET_TOPIC = new RegExp(`^[^,;:。\\d]{0,10}?(${ON_BUDGET.source})(?:收支)?方面[,:]`);
/** One of these is in each of them. */
export const BUDGET_WORDS: readonly string[] = ['预算', '基金'];
/** How numbered headings open, by rank. */
export const HEADING_RANKS: readonly RegExp[] = [
  /^\s{0,9}[一二三四五六七八九十]{1,3}、/,
  /^\s{0,9}\([一二三四五六七八九十]{1,3}\)/,
  /^\s{0,9}(?:\d{1,2}[.、]|\(\d{1,2}\))/,
];
/** What closes a sentence, not a heading without a number; `社会保险基金收支情况。` is one all the same. */
export const NO_HEADING = /(?:(?<!预算|基金|情况)。|[,;:!?])$/;
/** A side of that budget, of one level of government or of all: `市级收入`. */
export const SIDE_OF_LEVEL =
  /^((?:[省市县区州]|本|省本|市本|县本|区本|州本)级|[市县区乡镇]{2}级?)?(收入|支出)$/;

/** A side of a budget is of no tax, nor of the other side. */
export const SIDE = /^(?:收入|支出)$/;
/** A side by its budget or its total alone: `收入预算9亿元。上年收入完成8亿元`, `收入总计9亿元。支出8亿元`. */
export const SIDE_BUDGET = /^(?:收入|支出)预算(?:数|总额)?$|^(?:收入|支出)(?:总[计量]|合计)$/;
/** The side of a level, which leaves out of what budget it is: `市级收入`. */
export const LEVEL_SIDE = /^([省市县区州镇乡]本?级|[市县区乡镇]{2}级?)(收入|支出)$/;
/** `“三公”经费支出预算为12万元,支出决算为8万元`: what was spent of what a budget gave to the same. */
export const FINAL = /^(?:收入|支出)?决算数?$/;
export const BUDGETED = /(?<=.{3})(?:收入|支出)?(?:年初|全年|调整)?预算数?$/;
/** `农林水支出(类)林业和草原(款)行政运行(项)`: an item of expenditure by the classes of the state's accounts. */
export const ACCOUNT_ITEM =
  /[\u4e00-\u9fff、]{2,24}支出\(类\)[^,;。:]{0,60}?\((?:类|款|项)\)(?=[。:]?\s{0,4}$)/;
/** What every name of one ends in; told much faster. */
export const ACCOUNT_CLASS = '(类)';
/** What was set for it, and what was spent, behind a sentence that names it alone: `年初预算为8万元,支出决算为9万元`. */
export const OF_ITEM = /^(?:(?:年初|全年|当年|调整)?(?:支出)?预算|(?:本年)?(?:支出)?决算)数?为?$/;
/** `中央资金6亿元,已到位5亿元`: money from above, of which so much has come; what investors promise is another thing. */
export const GRANTED =
  /(?:中央|国家|上级|[省市县]级?|地方|财政|配套|专项|特别|转移支付)[^、,]{0,10}(?:资金|债券|国债|经费|补助|专款)$/;
/** `预备费预算9万元,实际支出8万元`: what came of a budget is of the same thing. */
export const SPENT_OF = /^实际(?:支出|收入|执行|使用)$/;
export const BUDGET_TAIL =
  /(?<=收入|支出|经费|资金|费|投入|采购)(?:年初|全年|年度|调整后?|变动)?预算(?:数|安排)?$/;
/** `收入年初预算9亿元,调整预算8亿元`: the budget as it was set, and as it was changed while it ran. */
export const OF_WHICH_BUDGET = /^(?:年初|全年|年度|调整后?|变动)预算数?$/;
/** What debt may come to, or comes to, of one level of government or of all. */
export const LIMIT_OR_BALANCE =
  /^((?:[省市县区州镇乡]本?级|[市县区]{2}|各?县\(市、?区\)|各县区)?)(?:预计)?(?:年末|年底|期末)?(限额|余额)$/;
/** A debt by its limit or its balance. */
export const DEBT = /(?<=债[务券])(?:限额|余额)$/;
export const KIND_OF_DEBT = /(?:一般|专项)(?=债)/;
/** The level that a budget was told of before. */
export const LEVEL = /^(?:全?[省市县区州镇乡]本?级|地方)/;

/** How fast or how large that side is, where the budget's name was told before. */
export const SIDE_PACE = /^(收入|支出)(总量|规模|增速|增幅|降幅)$/;
export const BUDGET_ITEM = /(?:税|收入|支出)$/;
/** Whose the other side is: `财政收入80亿元,支出90亿元`. */
export const HAS_SIDES = /^(.{0,12}(?:财政|预算|政府|基金|经营|居民))总?(?:收入|支出)$/;
/** Budgets whose sides have no metric, and are told of level by level all the same. */
export const OF_OWN_FUNDS = /政府性基金|国有资本|保险基金/;
/** Its sum is of none of the items before: `调入资金2亿元。支出总计50亿元`. */
export const SIDE_SUM = /(?:总计|合计)$/;
/** What a year is handed or carries over, which a sum behind it takes in besides the budget's own side. */
export const HANDED_ON =
  /补助|转贷|结余|结转|调入|调出|上解|还本|转移|调节基金|^(?:收入|支出)(?:总[计量]|合计)$/;

/** A sum that bodies are involved with, which is not the bodies': `12个部门未编制预算,涉及金额3万元`. */
export const SUM_INVOLVED = /^(?:金额|余额)$/;
export const NAMES_BODIES = /(?:部门|单位|企业|公司|机构|人员|对象|个人)$/;
