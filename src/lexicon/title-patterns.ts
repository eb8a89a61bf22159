/** Titles and headings by which a text says what year it is on. Written for normalised text. */

/** Titles of what is told month by month: a month in brackets below them is the one they are on. */
export const TITLE_MONTHLY = /运行|统计|数据|快报|月报|公报|收支|执行情况|价格|指数|监测/;

/** A report to a people's congress, by its first lines; a plan or a budget is only said to be laid before it. */
export const SPEECH =
  /提请[^,。\n]{0,12}(?:人大(?!常)|人代会|大会)[^,。\n]{0,8}审[议查]|政府工作报告|(?:行署|行政公署|法院|检察院|人大常委会|常务委员会)工作报告|政\s?府\s?工\s?作\s?报\s?告|向大会(?:作|报告)|人民代表大会/;

/**
 * A summary, a yearbook, the news of a year's works or what was made of a report (`《政府工作报告》重点工作落实情况`, `…任务分解表`), which name
 * such a report in passing; the heading `一、2021年工作总结` is one of the report's own.
 */
export const NO_SPEECH =
  /(?:^|\n)(?!\s{0,9}[一二三四五六七八九十]{1,3}、)[^\n]{0,60}(?:总结|年鉴|(?:实事(?:项目)?|工作报告[》”"]?[^\n。,;:]{0,16}(?:工作|任务|目标|事项))(?:完成|实施|进展|办理|落实|推进|执行|分[解工]))/;

/** A report itself, by what it says to the congress or by a title that ends in it: others name one in passing, on whatever year they are. */
export const IS_REPORT = /各位代表|工\s?作\s?报\s?告[》”]?[^\n。,;]{0,16}(?:\n|$)/;

/** `2025年政府工作报告`, `政府工作报告(2025年)`: the year in which it is given. */
export const TITLE_WORK_REPORT =
  /(?:^|\n)[^\n。,;]{0,20}?((?:19|20)\d\d)年?(?:[^\n。,;]{0,12})(?:政府|行署|行政公署)工作报告|(?:政府|行署|行政公署)工作报告\s?\(((?:19|20)\d\d)年?度?\)/;

/** `2020年X县人民法院工作报告`, which may be given in that year or be on it, and a paragraph on the year before: it is given in it. */
export const TITLE_BODY_REPORT =
  /(?:^|\n)[^\n。,;\d]{0,6}((?:19|20)\d\d)年[^\n。,;]{2,24}(?:法院|检察院|常委会|常务委员会)工作报告|(?:法院|检察院|常委会|常务委员会)工作报告\s?\(((?:19|20)\d\d)年?度?\)/;
export const OPENS_WITH_YEAR = /\n\s{0,9}((?:19|20)\d\d)年(?=[,是全]|[^\n。]{0,12}法?院)/;

/** A year in a line of its own that is no numbered heading. */
const TITLED_YEAR = String.raw`(?:^|\n)(?![^\S\n]{0,20}[一二三四五六七八九十]{1,3}、)[^\n。,;:]{0,30}?((?:19|20)\d\d)(?:年(?!\s?\d{1,2}月(?!份?[-—–至到]\d{1,2}月)|远景)度?|(?=[上下]半年|年[报刊鉴]))`;

/** What reviews of a year or of part of one call themselves, as alternatives of a pattern; a site cuts long titles: `…统计公(2)`. */
export const REVIEW_KINDS =
  '总结|小结|情况|报告|年鉴|年报|公报|统计公(?=\\()|述职|综述|概况|回顾|白皮书|简况|简析|形势分析|运行分析|汇报|简报|快报|月报|指标|施政成果|工作成果';

/**
 * `X县2024年国民经济和社会发展统计公报`, `2023年度述职报告`, `2023年《政府工作报告》重点工作落实情况`: a line of its own that names a year and a
 * kind of report on it; what shares out the works of a report is none.
 */
export const TITLE_SUMMARY = new RegExp(
  String.raw`${TITLED_YEAR}(?:\s{0,9}\n\s{0,9})?[^\n。,;:《]{0,40}?(?:《政府工作报告》[^\n。,;:《]{1,16}?)?(?:${REVIEW_KINDS}|季报|统计资料|预算调整)(?![^\n。,;:]{0,20}(?:任务|工作|责任|目标)分[解工])`,
);

/** `…统计公报(2021年)`, `…统计公报` over `2016年度`: the year stands behind the title. */
export const TITLE_YEAR_BEHIND =
  /(?:^|\n)[^\n。,;:\d]{4,40}(?:公报|总结|年鉴|年报|概况|汇报|综述|决算|情况)\s?\n?\s{0,9}\(?((?:19|20)\d\d)年度?\)?[^\S\n]{0,9}(?:\n|$)/;

/** `X镇“十二五”工作总结及“十三五”工作规划`: the review of a plan that goes on to the next, written while its last year ran. */
export const TITLE_PLAN_TO_PLAN =
  /(?:^|\n)[^\n。,;:\d]{0,30}[“"](十[一二三四五六]?五)[”"](?:期间|时期)?[^\n。,;:\d“]{0,16}(?:总结|回顾|情况)(?:及|暨|和|与|、)[“"]十[一二三四五六]?五[”"][^\n。,;:\d]{0,16}(?:规划|计划|思路|打算|谋划|目标)/;

/** `X县“十三五”发展成就`, `“十三五”期间X工作总结`: a review of the years of a plan. */
export const TITLE_PLAN_REVIEWED =
  /(?:^|\n)(?!\s{0,9}(?:第.章|[一二三四五六七八九十]、|\())[^\n。,;:\d]{0,30}[“"](十[一二三四五六]?五)[”"](?:期间|时期)?[^\n。,;:\d一二三]{0,24}(?:总结|回顾|成就|成效|成绩|完成情况|发展情况|综述)[^\n。,;:\d及和与暨、]{0,8}(?:\n|$)/;

/** `2021年X县居民收入稳步增长`: the first line tells what came of a year, and speaks of nothing still to come. */
export const TITLE_TOLD =
  /^\s{0,9}[^\n。;\d]{0,30}((?:19|20)\d\d)年(?!\d{1,2}月|\d?[-—]|[上下]半年|[前首一二三四第]|以来|[^\n]{0,40}(?:将|拟|力争|计划|预计|目标|安排|有望|[以之]来|方案|预算|报告))[^\n。;]{0,30}?(?:增长|增速|突破|超过?\d|再?创|下降|成绩|答卷|收官|位居|脱贫|实事(?:项目)?[^\n。;]{0,8}(?:完成|办结|落地|见效))[^\n。;]{0,20}\n/;

/** `X市2020年预算有关情况说明`, `X局2019年“三公”经费预算说明`: what a budget gives is still to come, unless the title says what came of it. */
export const TITLE_BUDGET_NOTE = new RegExp(
  String.raw`${TITLED_YEAR}(?![^\n]{0,40}(?:执行|完成|调整|决算|收支情况|进度))[^\n。,;:《]{0,30}?预算(?:(?:公开|安排|编制|编报|草案|有关|情况|事项|相关|的|及|和|表|“?三公”?经费){0,6}(?:说明|公开)|(?:收支)?(?:安排|编制)(?:情况)?)[^\n。,;:]{0,8}(?:\n|$)`,
);

/** `X区2020年预算调整方案`: a budget changed while its year runs; one that is told with how it was carried out is on the year before too. */
export const TITLE_ADJUSTS = /^\s{0,9}(?![^\n]{0,80}执行)[^\n。]{0,60}?预算[^\n。,;]{0,12}调整/;

/** `X镇2021年财政预算`: the budget by itself. */
export const TITLE_BUDGET_ALONE =
  /(?:^|\n)[^\n。,;:\d]{0,30}((?:19|20)\d\d)年度?[^\n。,;:《]{0,20}?财政预算(?:安排|方案)?[^\S\n]{0,9}\n/;

/** `2024年上半年预算执行情况`: what a standing committee is told while that year runs. */
export const TITLE_RUNNING = new RegExp(
  String.raw`(?:^|\n)[^\n。,;:\d]{0,30}((?:19|20)\d\d)年(?:上半年|前[一二三]季度|[一二三]季度|[1１]月?[-—–至到]\d{1,2}月份?|以来)[^\n。,;:《]{0,40}?(?:${REVIEW_KINDS})`,
);

/** `关于今年以来预算执行情况的报告`: the same, of the year in which it is told. */
export const TITLE_THIS_YEAR =
  /(?:^|\n)[^\n。,;:\d]{0,30}今年(?:以来|上半年|前[一二三]季度)[^\n。,;:《]{0,40}?(?:情况|报告)/;

/** `X局工作总结及2021年工作计划`: the review, which names no year itself, is of the one before. */
export const REVIEW_THEN_PLAN =
  /(?:^|\n)[^\n。,;:\d《]{2,40}(?:总结|小结|回顾|情况)[^\n。,;:\d]{0,4}(?:及|暨|和|与|、)((?:19|20)\d\d)年[^\n。,;:]{0,16}(?:计划|打算|安排|思路|要点|谋划|重点)[^\n。,;:]{0,6}(?:\n|$)/;

/** `2024年度施政计划暨2023年度施政报告`: the year reviewed stands behind that of the plan. */
export const PLAN_THEN_REVIEW = /年度?[^\n。,;:\d]{0,12}计划(?:暨|及|、|与|和)((?:19|20)\d\d)年/;

/** `X区议会2022-23年度工作报告`: by which years the special regions report. */
export const TITLE_FISCAL_YEAR = new RegExp(
  String.raw`(?:^|\n)[^\n。,;:\d]{0,30}((?:19|20)\d\d)\s?[-—–/至]\s?(?:20)?\d\d(?:(?:财政)?年度?|(?=年[报刊]))[^\n。,;:《]{0,30}?(?:${REVIEW_KINDS}|统计数字)`,
);

/** `2024年财政年度施政报告`: the year to come, whose address is given before it begins. */
export const POLICY_FOR_YEAR = /((?:19|20)\d\d)年?财政年度(?:的)?(?:施政报告|施政方针)/;

/** `青石署年报2020-21`: the same where the years stand behind. */
export const TITLE_FISCAL_YEAR_BEHIND =
  /(?:^|\n)[^\n。,;:\d]{2,30}(?:年报|年刊|年度报告|工作报告)\s?\(?((?:19|20)(?=)\d\d)\s?[-—–/至]\s?(?:20)?\d\d(?:年度?)?\)?\s?(?:\n|$)/;

/** `2025年工作要点`: a text of goals. */
export const TITLE_PLAN = new RegExp(
  String.raw`${TITLED_YEAR}[^\n。,;:]{0,30}?(?:工作要点|(?:工作(?:计划|规划)|发展计划)(?![^\n]{0,8}(?:执行|完成|实施|落实))|工作打算|工作安排|工作思路|工作谋划|重点工作|实施计划|施政计划(?![^\n]{0,16}(?:报告|成果))|预算草案|部门预算|单位预算)[^\n。,;:]{0,12}(?:\n|$)`,
);

/** `云溪县2019年度总预算案审议结果`, `云溪县2019年度总预算`: the budget of a year, mostly decided on before that year; news of its passing tells what was done, too. */
export const TITLE_BUDGET = new RegExp(
  String.raw`${TITLED_YEAR}[^\n。,;:]{0,12}?总预算(?:案[^\n。,;:]{0,20}|(?:第[一二三]次)?追加减?预算案?[^\n。,;:]{0,12}|(?<!通过[^\n]{0,20})[^\S\n]{0,9})(?:\n|$)`,
);

/** Behind the name of a year's works: what came of them. */
const CAME_OF_WORKS = '完成|兑现|落地|落实|见效|收官|盘点|成绩|进展|回头看|办结|竣工|惠及';

/** `2019年X市为民办实事项目`, `印发2023年…工作方案的通知`: what a year's list of works promises, unless the title says what came of it. */
export const TITLE_WORKS = new RegExp(
  String.raw`${TITLED_YEAR}[^\n。,;:]{0,40}?(?:实事|工作方案|实施方案|行动方案|行动计划|任务清单|(?:任务|责任|目标|重点工作)分[解工]|目标任务)(?![^\n]{0,20}(?:${CAME_OF_WORKS})|[^\n]{0,20}实施情况|[^\n]{0,60}(?:超额|全部|圆满|如期|顺利|均已?)完成)`,
);

/** `X市政府承诺今年再办10件实事`, `2020年政府工作报告:办好12件民生实事`: the first line promises the works of a year. */
export const TITLE_PROMISED = new RegExp(
  String.raw`^\s{0,9}[^\n。;]{0,24}?(?:今年|((?:19|20)\d\d)年)[^\n。;]{0,16}?(?:办|件|项|民生|惠民|利民)[^\n。;]{0,12}?实事(?:项目)?(?![^\n]{0,20}(?:${CAME_OF_WORKS}|情况|总结|小结|回顾|汇报|报告))[^\n。;]{0,12}\n`,
);

/** A first line on part of a year that it leaves unnamed. */
export const TITLE_PART =
  /^(?:[^\n。]{0,30}\n)?[^\n。]{0,60}(?:经济运行|国民经济|运行情况|经济形势|工作总结|工作情况|主要指标|GDP|生产总值|经济(?:增长|增速|发展|数据|总体|平稳|稳|企稳|回[升稳暖]|向好|恢复|持续|延续|继续|保持|呈现|实现|开局|起步|加快|提质)|消费市场|增速|答卷|成绩单|消费价格|出厂价格|CPI|PPI|居民收入|进出口|工业增加值|社会消费品|固定资产投资)/;

/** What follows the months that a report to an assembly is on: `施政成果提出报告`. */
export const ACCOUNT_FOLLOWS =
  /^(?:止|期间|的|各项|重要|主要|[县市府]){0,3}(?:施政|县政|市政|府政|工作|业务)[^。,;]{0,8}(?:成果|情形|概况|绩效|报告|重点)/;

/** A release of a statistics office. */
export const RELEASE_TITLE =
  /(?:公布|发布|发表)[^\n]{0,40}(?:统计|数字|指数|调查)|(?:统计|调查|指数|数字)[^\n]{0,8}(?:结果|概况|新闻稿)?\s*(?:\n|$)/;

/** `2019年8月酒店住客`: a title that opens with its month is on it, unless it is that of a meeting or a speech. */
export const NO_RELEASE =
  /施政报告|预算|会议|例会|发言|演[词辞]|致[词辞]|答问|议程|纪要|纪录|记录|谈话|计划|规划|公告|通告/;

/** `青桥市第三次全国农业普查公报(第一号)`, `2010年第六次全国人口普查主要数据公报`: a census, whose title mostly names no year. */
export const TITLE_CENSUS =
  /(?:^|\n)(?:((?:19|20)\d\d)年)?[^\n。,;:\d]{0,40}普查[^\n。,;:\d]{0,12}(?:公报|主要数据)/;

/** Which of the national censuses a title is on. */
export const CENSUS_NUMBER = /第([一二三四五六七八九])次[^\n。,;:\d]{0,8}?(人口|经济|农业)普查/;

/** The years of the national censuses, from the first on. */
export const CENSUS_YEARS: Readonly<Record<string, readonly number[]>> = {
  人口: [1953, 1964, 1982, 1990, 2000, 2010, 2020],
  经济: [2004, 2008, 2013, 2018, 2023],
  农业: [1996, 2006, 2016],
};

/** `2020年11月1日零时`: the moment that a census holds for. */
export const CENSUS_MOMENT = /^[零0][时点](?![起前后至许左])/;

/** `2018年末,`: the time with which a census goes in for its figures. */
export const CENSUS_YEAR = /^年?[末底]?,|^[末底]/;

/** `2022年计划执行情况与2023年计划草案的报告`: laid before a congress in the second of its years. */
export const DRAFT = /((?:19|20)\d\d)年[^\n,。\d]{0,30}草案/;

/** `2022年财政决算和2023年1-6月预算执行情况的报告`: told when part of the second year was over. */
export const SINCE_THEN =
  /[和及与暨、]((?:19|20)\d\d)年(?:上半年|前[一二三]季度|[一二三]季度|\d{1,2}月?[-—–至到]\d{1,2}月)/;

/** `听取了关于2023年X落实情况的报告`, `发布《2021年X统计公报》`: news of a report on a year, told as the report tells it. */
export const REPORT_TOLD =
  /关于[^\n。,;]{0,16}?((?:19|20)\d\d)年[^\n。,;]{0,24}?(?:情况|工作|进展|预算|决算|计划)[^\n。;]{0,24}?的?(?:工作|专项)?报告|(?:^|[\n。])((?:19|20)\d\d)年[^\n。,;]{0,24}?实事(?:[^\n。,;]{0,16}?(?:完成|进展|实施|办理)情况|[^\n。]{0,60}?(?:超额|全部|圆满|如期|顺利|均已?)完成)|(?:发布|公布|编印)了?《[^》\n\d]{0,24}((?:19|20)\d\d)年度?[^》\n。,;]{2,30}公报》/;

/** `现将2008年工作情况总结如下:`: the year, or its first half, that an account below a title without one is of. */
export const SUMMED_BELOW =
  /现(?:就|将|把)[^\n。,;\d]{0,20}?((?:19|20)\d\d)年度?(?![初底末以\d])((?:上半年)?)(?![^\n]{0,24}(?:季度|计划|打算|安排|年来))[^\n。,;\d]{0,24}(?:总结|小结|汇报|报告|通报)如下/;

/** `一、2025年工作回顾`: the heading of what was done in a year. */
export const REVIEW_SECTION =
  /(?:^|\n)[^\S\n]{0,20}[一二三四五六七八九十]{1,3}、[^\n。]{0,20}?((?:19|20)\d\d)年[^\n。]{0,16}(?:回顾|总结|情况)/;

/** `2015年工作回顾` as a line of its own. */
export const REVIEW_LINE = /\n[^\S\n]{0,9}((?:19|20)\d\d)年(?:主要)?工作(?:回顾|总结)[^\S\n]{0,9}(?=\n)/;

/** A first paragraph on what has come about since a year began. */
export const SINCE_YEAR = /\n\s{0,9}((?:19|20)\d\d)年以来,/;

/** `一、上半年工作回顾`: the heading of what was done in the half-year before a congress in summer. */
export const HALF_REVIEWED =
  /(?:^|\n)[^\S\n]{0,20}(?:第?[一二]部分:?|[一二]、)[^\n。\d]{0,10}上半年[^\n。]{0,16}(?:回顾|总结|情况)/;

/** A report that calls the year it reviews this one was given before that year was over. */
export const YEAR_STILL_RUNNING = /今年|今冬/;

/** `二、2026年工作安排`: the heading of the goals for a year. */
export const GOALS_SECTION =
  /(?:^|\n)[^\S\n]{0,20}[一二三四五六七八九十]{1,3}、[^\n。]{0,20}?((?:19|20)\d\d)年[^\n。]{0,20}(?:安排|目标|重点|任务|打算|部署|建议|要求|草案|预算|计划(?!执行|完成|实施)|思路|谋划)/;

/** Figures before the year that a later paragraph opens with: the text is not on that year. */
export const STATED = /\d(?:[万亿]|平?方?公里|平方|个|户|人|亩|%|元|名|家)/;

/** What follows the year that a paragraph opens with: `2014年,…`, `2014年度,…`. */
export const AFTER_OPENING_YEAR = /^(?:度)?,/;

/** A title above the first paragraph that calls the text a summary, and what follows the year there: `2014年我局…`, `2014年在县委…`. */
export const SUMMARY_ABOVE = /(?:^|\n)[^\n。,;:]{2,40}(?:总结|小结|汇报|述职报告)[^\n。,;:]{0,12}\n/;
export const SUMMARY_GOES_ON =
  /^(?:度)?(?:,|[我全][局镇乡县区市街村社院校办站所]|是|在[县市区省上镇乡街党各])/;

/** A heading that names the report or the meeting it was given to, and opens no section. */
export const REPORT_TITLE = /政府工作报告|会议上|大会上|预算案|施政报告|的报告$/;

/** A text that is a five-year plan, by its title: `…第十四个五年规划纲要`, `“十四五”…规划`; `第十五个五年` is no `十五`. */
export const TITLE_FIVE_YEARS =
  /(?:^|\n)[^\n。,;:]{0,40}(?:第(十[一二三四五六]?)个五年|(?<!第)[“"]?(十[一二三四五六]?五)[”"]?)[^\n。,;:]{0,24}规划(?![^\n]{0,12}(?:评估|情况|总结|回顾))/;

/** A plan for the years in brackets behind its name: `三年行动方案(2024-2026年)`. */
export const TITLE_SPAN_PLAN =
  /(?:方案|计划|规划|纲要|意见)[”"》]?\((20\d\d)年?\s?[-—–~至到]{1,2}\s?(20\d\d)年?\)(?![^\n]{0,12}(?:评估|情况|总结|回顾))/;
