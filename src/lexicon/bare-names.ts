/**
 * Names that say too little where they stand alone, since their thing is named before: `粮食连续三年增产,产量…`, `项目开工20个、竣工12个`.
 * Written for normalised text.
 */

import { USES } from './head-patterns.js';
import { MEASURE_ENDS, PROJECTS } from './measure-names.js';

/** Measures whose thing the clause before may name. */
export const OF_TOPIC = new RegExp(
  [
    '^(?:(?:年度?|全年|平均|累计|总|年末|建成|新增)?(?:产量|产值|产能|规模|里程|长度|储量|存量|利用率|覆盖面积?|覆盖率|处理率|普及率|完好率|满意[率度])|(?:综合)?生产能力|每[百千万]人(?:口)?拥有量',
    '总产|总量|总数|数量|出口量|销[售]?量|销售额|增加值|利润(?:总额)?|利税|营业收入|营收|主营业务收入|(?:综合|总)?收入|税收|(?:交易|成交)额|营业额|总产值|参保(?:人数|率)|参合(?:人数|率)',
    '(?:财政|政府)?补[助贴]标准|毛?入学率|在校(?:学)?生(?:总?数|人数)?|招生(?:规模|人数)|从业人员|就业人口|惠及|运营(?:线路)?(?:总)?(?:里程|长)|通车(?:总)?里程',
    `(?:种植|养殖|发展|承包)面积|总面积|居?(?:世界|全球|全国|全[省市区县])的?(?:排名|排位|位次|名次)|(?:产值|产能|产量|总量|面积)?占(?!地(?!区|方)|[道补领]|${USES}).*`,
    `(?:对[^,]{2,12}|合计)?贡献率)$`,
  ].join('|'),
);

/** Where what is said of the thing in that clause starts: `新农合工作全面开展`, `旅游业一直是…`. */
export const SAID_OF_TOPIC =
  /(?:全面|有序|扎实|深入|顺利|广泛|持续|稳步|不断|明显|进一步|加快|加速(?!器)|逐步|大幅|蓬勃|快速|平稳|显著|正式|成功|一直|稳中|提质|扩能|发力|基本(?=实现|完成|建成)|[再喜]获|(?<![绝应针面反核派相])对(?!外|口)|是)/;

/** What stands behind its name there: `国有企业效益明显好转`, `养老保险制度不断完善`. */
export const TOPIC_REST =
  '的 倍增计划 倍增行动 倍增工程 倍增 梯度培育 制度 试点 工作 建设 事业 作用 经济效益 效益 力度 能力 体系 政策 计划 行动 攻坚战 攻坚计划 攻坚行动 生产 发展 运行 保障水平 服务水平 水平 结构 支撑 综合 方面 进展'.split(
    ' ',
  );

/** Clauses on these say how things go in general, or name no thing at all. */
export const NO_TOPIC =
  /^(?:坚持|努力|作为|支持|部署|求进|攻坚|推进|落实|经济|社会|发展|市场|生产|工作|环境|形势|质量|效益|结构|企业|项目|产业|行业|规模|能力|服务|改革|创新|投资|消费|成立|位于|始建)$|^(?:均|再|双双|连续|又)?(?:创(?![新业投客意])|刷新|跻身|荣登|位[居列])|新[高低]$|^[东西南北]{1,2}(?:[起至到临接靠抵依邻连]|以)|^(?:以(?!旧)|对(?!外)|在(?![校建册库])|走|打|按|通过|经(?![营济开])|由|从(?!业)|受|与|向(?!日)|把|名列|跻身|适宜|但|使|令|让|着力|规范|做[强优大]|抓好|建立|成为|强化|狠抓|紧抓|紧盯|筑牢|夯实|压实|突出|聚力|发力)|(?:保障|责任|作风|监管|管控|机制|氛围|意识|举措|措施|力度|安全|民生|底线)$|[的、,]|(?:全覆盖|到户|为主)$/;

/** Names of sectors and matters, which all clauses of a sentence may be on: `人参产业:以两村为主,面积…`. */
export const LONG_TOPIC =
  /^[\u4e00-\u9fffA-Z“”]{1,14}?(?:产业(?:链|集群)?|[^企事就作毕产专行农]业(?![务绩态])|经济|方面|工程)/;

/** Ends of names that are measures themselves: none is taken of them. */
export const IS_MEASURE = new RegExp(`(?:${MEASURE_ENDS}|经费|利润|利税|税收|营收)$`);

const DEEDS = [
  '(?:成功|新)?签约|新?落地|达产|开业|履约|新?开工(?:建设)?|新建|改扩建|续建|复工|开复工|新?竣工(?:投[产用])?|完工|基本建成|建成(?:投[产用]|通车)?|新?投产|投用|启用|在建|预研|筹建|交付',
  '并网|开行|拟建|供应|分配|配租|已?开发(?:建设)?|审结|审、?执结|执结|办结|调结|查结|起诉|批捕|(?:整改|整治|处置|处理|调处|化解)(?:到位|完成|完毕)|整改|整治|处理|处置|调处|调解|核实|查实|移交|移送',
  '督办|反馈|回复|纠正|规范(?!性)|补办|清除|治理|更换|关闭|清零|立案|成案|消除|解除|销号|(?:群众)?满意|(?:当场|现场|就地|及时|协调|推动)解决|转办|交办|采纳|被采纳|落实|动支|使用|剩余|追回|新登记',
  '废止|修订|撤销|终止|驳回|宣布失效|关停|注销|出列|摘帽|通车|年?末?[存出]栏量?',
].join('|');
/** How some came to be among those counted: `高新技术企业50家,新认定6家`. */
const NEWLY =
  '(?:新增?|净增)(?:认定|培育|设立?|注册|获批|获评|批准|入库|评定|评审|备案|组建|引进|开通|建成|创建|成立|命名|签约|入规|入统|纳统|晋升|认证|申报|投入使用)';
/** Works on things that were there; alone they are no name, while `改造提升` may stand before any of them. */
const REPAIRS =
  '(?:改造|提升|维修|修复|修缮|加固|翻修|整修|翻新|改建|扩建|硬化|拓宽|养护|维护|新修|新改建|新[(]改[)]建|新[(]改扩?、?扩?[)]建|加装){1,2}(?=)';

/** What was done with the things counted before, or what state they are in. */
export const DEED_ALONE = new RegExp(
  `^(?:累计|实际|计划|已|(?:正在|部分|未|尚未|基本)(?=整改|整治|处理|办结|执结)){0,2}(?=)(?:${DEEDS}|${REPAIRS}|${NEWLY})$`,
);

/** Deeds whose thing follows them. */
export const DEED_TO_THING = new RegExp(
  `^(?:累计|计划|已)?(?:追回|改扩建|审结|审、?执结|执结|办结|起诉|批捕|整改|整治|处理|处置|调处|调解|核实|查实|移交|移送|督办|反馈|回复|纠正|规范|补办|清除|治理|更换|关闭|落实|消除|解除|采纳|废止|修订|宣布失效|关停|注销|新登记|新建|续建|${REPAIRS}|${NEWLY})$`,
);

/** `发现问题90起,解决84起`: what was found, and a deed that leaves none of it to be named by that. */
export const FOUND = /^(?:排查|巡查|检查)?(?:发现|查出)(?=.)/;
export const SETTLED = /^(?:已|成功|累计|全部){0,2}(?=)(解决|化解|办结|办复|答复|核查|拆除|清理|修复)$/;

/** A deed that opens or closes the name of such things, whose place another takes: `新开工安置房`, `重大项目开工`. */
export const DEED_FIRST = new RegExp(
  `^(?:${DEEDS}|${NEWLY}|新修|新?受理|新收|(?:排查)?发现|查出|收(?=各类))(?=.)`,
);
export const DEED_LAST = new RegExp(
  `(?<=.)(?:(?:累计|实际|计划)?(?=)(?:${DEEDS})|(?:施工|开工|装机)?(?:面积|规模|总量|总数|数量))$`,
);

/** Verbs of a campaign before what it is against: `惩治电信诈骗,起诉30件`. */
export const FOUGHT = /(?:惩治|打击|严惩(?!处)|惩处)([^,;。:]{3,30}),$/;

/** An investment added up over years is the one that the sentence named before: `固定资产投资5亿元;四年累计完成投资18亿元`. */
export const OVER_YEARS = /(?:[一二三四五六七八九十两]|\d{1,2})年(?:来)?累计/;
export const ALL_INVESTMENT = /固定资产投资(?:总?额)?$/;

/** Works of upkeep, and all works that may stand before their thing or behind it, whose place they take: `新建公路8公里、维修15公里`. */
export const REPAIR_ALONE = new RegExp(`^(?:累计|实际|计划|已)?${REPAIRS}$`);
export const WORKS_FIRST = new RegExp(`^(?:(?:新增|${DEEDS}|${REPAIRS})(?=)[、和及]?){1,3}(?=.)`);
export const WORKS_LAST = new RegExp(`(?<=.{2})(?:新增|${DEEDS}|${REPAIRS})$`);

/** Those whom something happened to, and what it was: `道路交通事故3起,死亡1人`. */
export const CASUALTIES = /^(?:死亡|受伤|伤亡|死伤|重伤|轻伤|失踪|遇难)(?:人数)?$/;
export const MISHAP = /(?:事故|火灾)(?=(?:总?起数|总?数|总量)?$)/;
/** What stands before its name. */
export const HAPPENED = /^.{0,12}发生了?(?:各类)?|^各类/;

/** A share or part of something whose thing stands before. */
export const PART_OF = /^(?:(?:产值|产能|产量|总量|面积|合计|共计?)?占|对|(?:合计|其)?贡献率)/;

/** A sum that an addition brings about: `新增公园9座、突破80座`. */
export const BROUGHT_TO =
  /[、,](?:(?:累计|合计|总计|共计?|现|已|总数|总里程){0,2}(?:突破|达到?|增至|增加到|超过?)了?|(?:累计|合计|总计|共计|现|目前|已)(?:为|有|共有)|累计|合计|总计|共计)$/;

/** People of whom only that is said, who are those of the clause before: `实施养老保险试点,20万人参保`. */
export const TAKE_PART = /^(?:参保|受益|受惠)$/;

/** Deeds that stand behind their thing only: 生猪存栏. */
export const DEED_BEHIND = /栏量?$/;

/** `肉鸡养殖场28户,存栏3万只`: whose they are. */
export const OF_STOCK =
  /^(?:新增|新建|建成|现有)?(生猪|[肉奶蛋黄水牦种]?[牛鸡鸭羊鹅]|家禽|山羊|湖羊|绵羊)(?:规模|标准化|养殖|饲养){0,3}(?:养殖|饲养)?(?=)(?:规模|大)?(?:场|户|基地|小区|企业|合作社)$/;

/** What is kept is another thing than what was sold of it. */
export const KEPT = /存栏量?$/;

/** What is made is no attribute of people: `户籍人口3万人,总产值5亿元`. */
export const MADE = /^总?产值$/;

/** What is brought forth, and the verb that the thing was told with of which it is: `种植柠檬4000亩,产量4800吨` is 柠檬产量. */
export const BROUGHT_FORTH = /^(?:年|平均)?(?:总?产量|总?产值|总产|[单亩]产|产出|销售?量|销售额)$/;
export const GROWN =
  /(?<=.)增产$|^(?:(?:新增|扩大|大力|累计)?(?:种植|栽植|栽种|播种|发展|推广|养殖|饲养|新植)(?!面积|业|大户|[户场区基园])|新增)(?=[\u4e00-\u9fff]{2})/;

/** Sums, deeds and what a works makes in a year: no output is of them, but of more than they say. */
export const MAKES_NOTHING =
  /(?:增加值|检测|检查|活动|会议|培训)$|^(?:年可?|可)?(?:产(?![业品值量])|年加工|年处理)/;

/** How long all the things are that were counted: `河流12条,全长230公里`. */
export const LENGTH_OF_ALL = /^(?:全长|总长度?)$/;

/** What the output of things is taken for where no words tell. */
export const MADE_OTHERWISE = 'industrial_output_value';

/** Sums that hold what was added and what was there: `新增上市公司8家,总数60家`. */
export const SUM_OF_ALL = /^(?:总数|总量|总数量|总规模|保有量|(?:运营|通车)?总?里程)$/;
export const ADDED =
  /^(?:新增加?|净增加?|新设立?|新登记|新注册|新建成?|新开通|新创建|新认定|新培育|新引进|新申报|新评定|新获评|新获批)(?=.{2})/;

/** Measures that are of what another measure of the same owner was of, right before: `国有企业营业收入…,利润…`. */
export const OF_OWNER: readonly { readonly measure: RegExp; readonly owner: RegExp }[] = [
  {
    measure: /^(?:营业总?收入|营收|主营业务收入|利润|利润总额|利税|利税总额|净利润)$/,
    owner: /^(?!新|净增|引进|培育)[^、]{0,16}?(?:企业|公司|园区|开发区)(?=[^、]{2}|$)/,
  },
  // `渔业增加值3亿元,总产值6亿元`
  { measure: /^总?产值$/, owner: /^[^、]{0,16}?业(?=增加值$)/ },
  // `农业总产值6亿元,增加值4亿元`, `金融业对经济增长贡献率12%,增加值60亿元`
  {
    measure: /^增加值$/,
    owner: /^[^、]{0,16}?(?:业|企业|产业|经济)(?=(?:销售|总)?产值$|对[^、]{2,12}贡献率$)/,
  },
  // `葡萄年产量30吨,总收入6万元`
  { measure: /^总收入$/, owner: /^[^、]{2,10}?(?=(?:年|年度)?总?产量$)/ },
  {
    measure: /^(?:毛?入学率|在校(?:学)?生(?:总?数|人数|规模)?|招生(?:规模|人数)?|毕业生(?:总?数|人数)?)$/,
    owner: /^[^、]{0,10}?(?:教育|学校|院校|高校|高中阶段|幼儿园)(?=招生|在校|在学|毛?入学)/,
  },
  {
    measure: /^(?:参保(?:人数|率|人员)?|参合(?:人数|率)|覆盖面|参保覆盖面)$/,
    owner:
      /^[^、]{0,14}?(?:保险|医保|新农合|新农保|合作医疗)(?=制度|试点|参保|参合|覆盖|基金|人均|财政|补助)/,
  },
];

/** Those among whom a place ranks, which are no thing: `继续位居发展中国家`, `居西部`. */
export const AMONG_WHOM =
  /^(?:继续|仍然?|稳|均|跃)?(?:位居|居|位列|列|排|[升进跃]?[至到])?(?=)(?:全球|世界|亚洲|中国|国内|[中东西南北]{1,2}部|中国[中东西南北]{1,2}部|[^,]{0,6}(?:国家|地区|省份|省会城市|副省级城市|地级市|计划单列市|城市))$/;

/** What sectors and markets take in, which is not said of all that a clause may be on: `旅游业持续升温,收入…`, `群众生活改善,收入…`. */
export const TAKEN_IN = /^(?:(?:综合|总)?收入|税收|(?:交易|成交)额|营业额)$/;
export const TAKES_IN = /(?:[^企事作专学就]业|经济|旅游|文旅|物流|电商|电子商务|贸易|市场|集群|园区)$/;

/** Projects, and works on something, that money is spent on. */
export const TAKES_MONEY = new RegExp(`(?:${PROJECTS}|行动|改造|治理|整治|修复)(?:[一二三]期)?$`);

/** Metrics of things whose bare number is given in 户 too: `新登记企业增长9%,平均每天新增300户`. */
export const COUNTED_IN_HOUSEHOLDS = new Set(['enterprise_count', 'market_entities', 'renovated_compounds']);

/** A pace or goal of growth that no words name is that of the economy: `5%左右的增速能够带动就业`. */
export const PACE_OF_ALL = /^的(?:预期|年度|既定)?(?:经济)?(?:增速|增长(?:速度)?)[^,;。]{0,12}(?:就业|目标)/;

/** The whole that a share was of, which what is said of the part next leaves out: `教育支出占总支出两成,增长6%`. */
export const SHARE_OF = /(?<=.{2})(?:占(?![地用])|在)[^,;占]{2,30}(?:占比|比重|比例|份额)?$/;
