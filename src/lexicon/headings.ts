/** Words by which sections say whether they look back or ahead. Patterns are in simplified characters. */

/** A section that tells what was done. */
export const REVIEW_HEADING =
  /回顾|总结|成就|成效|工作情况|主要情况|(?:完成|执行|进展|推进|落实|发展)情况|运行(?:情况|分析|态势)|形势分析|五”以来[^,。]{0,16}情况|决算情况|决算\(?草案|^(?!.{0,20}(?:确保|力争|努力|争取|推动|[将要])).{0,20}(?:圆满|超额|胜利|顺利|较好地?)完成/;

/** `本届政府工作回顾`, `一、砥砺奋进的五年`: the heading of a review of a whole term. */
export const TERM_REVIEWED = /[本上]届政府|任期|的五年$/;

/** `本届任期和2021年工作回顾`: that of the term, with its last year. */
export const TERM_AND_YEAR = /任期[^\d,;。]{0,6}[及和暨与、](?:19|20)\d\d年/;

/** `本届政府的主要工作`, `本届政府工作的基本情况`: the same where only the term says that it looks back. */
export const TERM_HEADING =
  /^(?=.{0,4}[本上]届政府)(?!.{0,30}(?:目标|要求|任务|安排|建议|打算|思路|重点|部署|设想|展望|规划|(?<!主)要|将))|^(?!.{0,30}(?:[今往]后|未来|下一?个|迎|开启|奋力|努力|谱写|新的)).{1,24}的五年$/;

/** `二、奋力谱写新篇章的五年`: that of the goals of the next. */
export const NEXT_TERM_HEADING = /^.{0,30}(?:迎|开启|奋力|努力|谱写|新的).{0,24}的五年$/;

/** `“十二五”回顾`: that of a review of a plan. */
export const PLAN_REVIEWED = /“十[一二三四五六]?五”(?!规划|前)/;

/** `“十二五”规划的主要目标`: that of the goals of one. */
export const PLAN_AIMED =
  /“十[一二三四五六]?五”(?:规划|计划)(?:纲要)?的?[^,。、和与及]{0,10}(?:目标|任务|要求|思路)/;

/** A section of goals for a period to come. */
export const GOALS_HEADING =
  /工作安排|重点工作|主要任务|工作任务|目标任务|(?:主要|预期|奋斗|发展|工作|总体)目标|工作部署|总体部署|工作打算|工作思路|工作要求|总体要求|工作的建议|工作建议|工作重点|主要考虑|重大举措|重大任务|下一步|下步|规划|草案|收支安排|展望|指导思想|主要工作|政府工作/;

/**
 * The heading of a summary's plan for the time to come; `创新思路,…` tells how work was done, and a programme that runs has a plan in its name:
 * `公众卫生计划`, `现金分享计划`.
 */
export const PLAN_HEADING =
  /(?<!卫生|资助|津贴|奖励|先导|试验|援助|优惠|贷款|分享|推广|认证|保育|活化|大使|伙伴|义工|支援|医疗券|公积金)计划|打算|谋划|下一步|下步|下阶段|(?<!(?:创新|理清|厘清|拓宽|转变|开阔|更新)(?:了|工作|发展|服务|管理)?)思路|工作安排|工作重点|下半年[^,。]{0,6}重点|[下来]年度?(?:工作|重点)|展望|工作目标|目标任务|全年目标|(?:主要|总体|预期|奋斗)目标$|努力方向/;

/** A heading below a plan that says how it is to be carried out. */
export const WAYS_HEADING = /(?:措施|举措|保障|(?:重点|主要)(?:工作)?任务)$/;

/** A plan as a whole line without a number: `2021年工作计划`, `下半年工作打算`, `2025年民生实事项目`. */
export const PLAN_LINE =
  /^(?:\d{4}年|[^\d,。:;]){2,24}(?:计划|打算|安排|思路|谋划|重点|目标|任务|实事(?:项目)?|展望|举措|草案|要点|方向)$/;

/** A line that hands over to the plan below it: `下一步打算:`. */
export const PLAN_FOLLOWS =
  /^(?:(?:下一?步|下一?阶段|下半年|今后|来年|明年|\d{4}年)(?:的?工作)?(?:打算|计划|安排|思路|目标任务)|工作(?:打算|计划)|(?:今后|来年|明年|下一年)打算):$/;

/** A section on what is wanting. */
export const WANTING_HEADING =
  /^(?:当前|目前|工作中|工作|仍然|还|主要){0,3}(?:存在|面临)?的?(?:主要|突出|一些|困难|问题)?(?:和|与|及|、)?(?=)(?:问题|不足|困难|短板|差距)(?:(?:和|与|及|、)(?:问题|不足|困难|短板|差距))?$/;

/** A section of a department's budget that says what the department is: facts among what is planned. */
export const BODY_HEADING =
  /(?:部门|单位|人员|机构)(?:基本|构成|编制|设置)?(?:情况|概况|设置|构成|概述|简介)|^.{0,6}基本(?:情况|概况)/;

/** The same without a number before it, as the whole of a heading. */
export const PLAN_TITLE =
  /^(?:做好|关于)?(?:下一?个?(?:财政)?年度?|来年|明年|下半年|第?四季度|下一?步|下一?阶段|未来一年|20\d\d年度?)[^,。:]{0,8}(?:工作|计划|展望|重点|方向|安排|打算|思路|目标|任务)[^,。:]{0,4}$/;

/** The heading of what an article's body means to do next, or of the parts of a scheme: `二、主要目标`, `三、重点任务`. */
export const WORK_PLAN_HEADING =
  /(?:打算|下一步|下步|下阶段|后[一两二三]年|努力方向|今后计划|工作计划|未来(?:施政|工作)(?:重点|展望|方向)|(?:目标任务|工作目标)(?:及|和|与|、)(?:工作)?(?:思路|打算|措施|重点)|(?:工作|总体)思路(?:及|和|与|、)(?:目标|打算|主要)|、(?:(?:主要|总体|工作|预期|行动)目标(?:任务)?|目标(?:任务|要求)|(?:主要|重点)(?:工作)?任务|(?:保障|工作)措施|(?:实施|工作)步骤)$)(?!.{0,8}(?:执行|完成|落实|情况))/;

/** The heading of a section on what is wanting and what is planned: it tells facts until its plan begins. */
export const WANTING_AND_PLAN =
  /(?:问题|不足|短板|困难|差距|薄弱环节)[^,。]{0,6}[和及与、][^,。]{0,16}(?:计划|打算|下一步|下步|思路|工作安排|措施|重点)/;

/** Words at the start of a sentence that begins the plan there. */
export const PLAN_OPENS = /^(?:今后|下一步|下步|来年|明年|新的一年|展望|针对|对此|为此|计划|拟|将|力争)/;

/** The heading from which on a five-year plan speaks of its own years; before it stands what it builds on. */
export const PLAN_BEGINS = /指导思想|总体要求|总体思路|[发展主要战略总体行动工作]{2}目标|目标任务/;

/** A sentence that opens a list of goals. */
export const GOALS_SENTENCE =
  /(?:预期目标|预期(?:发展|增长|调控|经济)(?:目标|指标)|主要目标|远景目标|发展目标|工作目标|总体目标|预期指标|奋斗目标)(?:安排|建议|定|确定|设定|初步定|拟定)?(?:是|为|:)|工作的?总体要求(?:是|:)|目标任务(?:是|为|:)(?!\d)|(?:预算|收支|收入|支出)[^,;。:\d]{0,8}安排(?:情况)?(?:如下|是):/;

/** `对2012年各项工作作了部署。`, `安排部署2012年工作`: the year that a meeting plans. */
export const YEAR_PLANNED =
  /((?:19|20)\d\d)年(?![^,;。]{0,14}年)[^,;。]{0,14}(?:部署|安排)。$|(?:部署|安排)((?:19|20)\d\d)年/;

/** `报告明确2025年主要任务,…`, `报告提出,今年要抓好八个方面工作`: news of a report that turns to what the year is to bring. */
export const YEARS_WORK_TOLD =
  /^[^,;。:\d]{0,6}(?:报告》?|会议)(?:中|还|同时|在)?(?:提出|明确|部署|安排|谋划|安排部署|要求)了?[,:]?(?:20\d\d年|[今明]年)(?:[^,;。:]{0,24}(?:任务|重点工作|工作安排|工作部署|工作思路|工作时?(?:要求|指出|强调))|[将要][^,;。:]{0,16}工作)(?=[,;。:])/;

/** A sentence that names goals as reached opens no list of them. */
export const GOALS_REACHED = /(?:完成|实现)[^,。]{0,20}目标/;

/** What a paragraph tells of goals that it has named: `完成情况:`. */
export const OUTCOME =
  /(?:完成|进展|落实)情况:|(?<=。)(?:截[至止][^,;。]{2,10},|全年|目前,?)(?:我?[局县市区省镇乡]|全[省市区县])?(?:已|共|累计|实际){0,2}完成/;

/**
 * `这十件实事是:`, `2022年将办好10件民生实事:`, `票决产生2022年民生实事项目10项,分别是:`: a sentence that opens the list of a year's works.
 */
export const WORKS_SENTENCE =
  /(?:这[十\d]{1,2}[件项][^,。;:]{0,6}|(?:将|要)[^,。;:]{0,8}办好[^,。;:]{0,12}|(?:确定|决定|产生|选出|选定|票决出?|评选出)[^,。;:]{0,16})实事(?:项目)?(?:共|为|有|计)?(?:[十\d]{1,2}[件项个])?(?:如下|,?(?:分别)?(?:是|为|有|包括))?:/;
/** `X街道2023年十大实事项目包括:` in news, which tells of works that are done by other words. */
export const YEARS_WORKS =
  /(?:20\d\d年度?|今年|明年)[^,。;:完成]{0,16}实事(?:项目)?(?:共|计)?(?:[十\d]{1,2}[件项个])?,?(?:分别)?(?:包括|如下|是|为|有):$/;
/** `今年将继续扎实办好“十件民生实事”。`: the same as a sentence of its own, above the list of them. */
export const WORKS_AHEAD =
  /(?:将|要)[^。;:,]{0,16}(?:,[^。;:,]{0,12})?(?:办好|办成|兴办|实施|抓好)[^,。;:]{0,12}实事(?:项目)?[”"]?。$/;
/** The first number of a list. */
export const FIRST_OF_LIST = /^\s{0,9}(?:[(]?[一1][)]|[一1][、.]|一是|第一)/;
/** `2021年我县水利建设的主要任务是:…`: a paragraph on what was to be done in a year. */
export const TASKS_SENTENCE = /^[^,;。:]{0,16}(?:今年|下半年|20\d\d年)[^,;。:]{0,24}主要任务(?:是|为)?:/;
/** One of these stands in every sentence of these kinds. */
export const GOALS_WORDS: readonly string[] = ['目标', '指标', '总体要求', '实事', '主要任务', '安排'];

/** A sentence that puts the next plan before a congress: `政府起草了“十五五”规划纲要(草案)`. */
export const PLAN_DRAFTED =
  /(?:编制|制定|起草)(?:形成)?了[^,。;]{0,40}(?:五年规划|“[一二三四五六七八九十]{2,3}五”规划)纲要[(]草案[)]/;
export const PLAN_DRAFTED_WORDS: readonly string[] = ['规划纲要('];

/**
 * A sentence that announces the work to come: it says when, or that it must be done, or how many points follow. A review tells of
 * works too: `办好5类20项民生实事,完成投资3亿元`.
 */
export const WORK_AHEAD =
  /^(?:做好(?:今年|明年|20\d\d年)[^,。]{0,10}工作,|(?!.{0,30}主要做了)(?!(?:全年)?(?:认真|扎实|用心|用情|全力|集中力量)?(?:抓好|做好|办好)[^,。:以下]{0,20}实事[^:]{0,4},)(?=(?:今年|全年|我们|为此|为实现|实现|[要将需])|[^,。]{0,30}(?:[以如]下|下列|下述|[一二三四五六七八九十两\d](?:个|项|大|方面)))(?:今年,?|全年,?|具体|我们|为此|为实现[^,]{0,12},|实现[^,]{0,12},){0,6}(?:要|将|需)?(?:在[^,]{0,16},)?(?:注重|重点|着力|突出|着重|具体|集中|扎实|认真|主要){0,6}(?:抓好|做好|办好|把握好)(?!了)[^,。]{0,14}(?:工作|方面|实事|任务))/;

/** A sentence at which goals of several years give way to those of the first. */
export const THIS_YEAR = /^(?:今年|全年)/;

/** The heading of what explains a report's words: definitions, and no goals. */
export const GLOSSARY_HEADING =
  /(?:名词|用语|术语|词语|缩略语)(?:解释|注释|说明|注解|释义)|^(?:注释|附注|注解|名词)[:]?$/;

/** An entry there that says what is to be done: `“百千”工程:重点培育5家龙头企业`. */
export const EXPLAINED_GOAL = /^[^:。]{2,30}:(?:重点|力争|到\d{4}年|培育|打造|新建|加大)/;

/** A section of estimates for years to come. */
export const FORECAST_HEADING = /预测$/;

/** The edition that a yearly book or report of facts is of: `教育发展报告(2023-2024)`. */
export const EDITION_TITLE =
  /(?:报告|皮书|公报|年报|年鉴|分析|预测|概况|综述)\(?\d{4}年?[-—~至]\d{2,4}年?\)?$/;

/** Words at the start of a block that turn to the time to come. */
export const AHEAD_OPENING = /^(?:今后|下一步|下步|来年|新的一年|展望)/;

/** Those of them that name the next year. */
export const NEXT_YEAR_OPENING = /^(?:来年|新的一年)/;

/** `统计局资料显示,`: who says it, before the time with which a paragraph opens. */
export const TOLD_BY = /^[^,;。\d]{1,24}(?:显示|指出|公布|表示|获悉|了解|介绍|透露)(?:到|说)?,在?/;

/** A sentence whose list tells measures still to come, as in a budget speech. */
export const MEASURES_AHEAD =
  /(?:我们?会|政府会|将会?|建议|我们将|施政报告提出)[^:︰]{0,200}(?:措施|工作|项目|方案)[^。]{0,20}[:︰]$|(?:\d{4}-\d{4}|[下新])年度?,?(?:政府|我们)?(?:将|会)?(?:新增|推出|推行|增加|改善)[^,。:︰]{0,24}(?:项目|措施|服务|工作|计划)[^,。:︰]{0,6}包括[^,。:︰]{0,8}[:︰]$|新措施[^,。:︰]{0,6}[:︰]$/;

/** `这是…的五年`: a sentence that opens the review of a government's term. */
export const THESE_YEARS = /^这是[^,。]{2,40}的五年/;

/** `标志着“十三五”…`: a sentence after which the plan that ends with the year is reviewed. */
export const PLAN_DONE = /标志着[^,。]{0,4}“十[一二三四五六七八九]?五”/;
/** What stands in every sentence of this kind. */
export const PLAN_DONE_WORDS: readonly string[] = ['标志着'];

/** `报告共分四个部分:一、2024年工作回顾。二、2025年主要目标。`: news that names the parts of a report. */
export const PARTS_LISTED = /(?:[分有]|分[为成]|包括|包含)[二两三四五六七八\d]个?大?部分/;
/** What stands in every sentence of this kind. */
export const PARTS_LISTED_WORDS: readonly string[] = ['部分:', '部分。', '部分,'];

/** Words of a paragraph that turns from the year to the plan that ends with it. */
export const TURNS: readonly string[] = ['收官', '标志着“'];
/** Words to the congress, which open such a paragraph too. */
export const ADDRESSES = '各位代表';

/** Words before the time that a review is of: `刚刚过去的2025年`. */
export const JUST_OVER = /刚刚过去的$/;

/** `2025年是…的一年`, `“十四五”时期是…的关键时期`: what follows a time that a section is then on. */
export const YEAR_IS = /^(?:是|为)[^。]{0,40}(?:年|时期|开局)/;

/** What follows a year to come where its goals are told from there on: `2012年目标:`, `2015年计划:`. */
export const YEAR_GOALS =
  /^,?(?:全[国省市区县州旗镇乡])?的?(?:(?:工作)?(?:目标|计划|打算|安排|思路))(?:任务)?(?:是|为)?:/;

/** The same where the paragraph says what must be done: `今年要完成…`, `2021年力争…`. */
export const YEAR_MUST = /^(?:[全我][国省市区县州旗镇乡]|我们)?(?:要(?![素求闻点件])|力争|确保|努力实现|拟)/;

/** What follows the last of several years where the paragraph goes on with it: `2020年实现…`. */
export const YEAR_REACHED = /^(?:[全我][国省市区县州旗镇乡])?(?:预计|共|累计)?(?:实现|完成)/;
