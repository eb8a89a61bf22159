/** Words by which sections say whether they look back or ahead. Patterns are in simplified characters. */

/** A section that tells what was done. */
export const REVIEW_HEADING = /回顾|总结|成就|成效|工作情况|主要情况|完成情况|执行情况|发展情况/;

/** A section of goals for a period to come. */
export const GOALS_HEADING =
  /工作安排|重点工作|主要任务|工作任务|目标任务|(?:主要|预期|奋斗|发展|工作|总体)目标|工作部署|总体部署|工作打算|工作思路|工作要求|总体要求|工作的建议|工作建议|工作重点|主要考虑|重大举措|重大任务|下一步|下步|规划|草案|收支安排|展望|指导思想|主要工作|政府工作/;

/** The heading of a summary's plan for the time to come. */
export const PLAN_HEADING =
  /计划|打算|下一步|下步|下阶段|思路|工作安排|工作重点|展望|工作目标|目标任务|努力方向/;

/** The heading of what an article's body means to do next. */
export const WORK_PLAN_HEADING =
  /(?:打算|下一步|下步|下阶段|努力方向|今后计划|工作计划)(?!.{0,8}(?:执行|完成|落实|情况))/;

/** The heading of a section on what is wanting and what is planned: it tells facts until its plan begins. */
export const WANTING_AND_PLAN =
  /(?:问题|不足|短板|困难|差距|薄弱环节)[^,。]{0,6}[和及与、][^,。]{0,16}(?:计划|打算|下一步|下步|思路|工作安排|措施|重点)/;

/** Words at the start of a sentence that begins the plan there. */
export const PLAN_OPENS = /^(?:今后|下一步|下步|来年|明年|新的一年|展望|针对|对此|为此|计划|拟|将|力争)/;

/** The heading from which on a five-year plan speaks of its own years; before it stands what it builds on. */
export const PLAN_BEGINS = /指导思想|总体要求|总体思路|发展目标|主要目标|战略目标|总体目标|目标任务/;

/** A sentence that opens a list of goals. */
export const GOALS_SENTENCE =
  /(?:预期目标|主要目标|发展目标|工作目标|总体目标|预期指标|奋斗目标)(?:安排|建议|定|确定|设定|初步定|拟定)?(?:是|为|:)|工作的?总体要求(?:是|:)|目标任务(?:是|为|:)(?!\d)/;

/** A sentence that names goals as reached opens no list of them. */
export const GOALS_REACHED = /(?:完成|实现)[^,。]{0,20}目标/;

/** `这十件实事是:`, `2022年将办好10件民生实事:`: a sentence that opens the list of a year's works. */
export const WORKS_SENTENCE =
  /(?:这[十\d]{1,2}[件项][^,。;:]{0,6}|(?:将|要)[^,。;:]{0,8}办好[^,。;:]{0,12})实事(?:项目)?(?:分别)?(?:是|为|有|包括)?:/;
/** One of these stands in every sentence of these two kinds. */
export const GOALS_WORDS: readonly string[] = ['目标', '指标', '总体要求', '实事'];

/** A sentence that puts the next plan before a congress: `政府起草了“十五五”规划纲要(草案)`. */
export const PLAN_DRAFTED =
  /(?:编制|制定|起草)(?:形成)?了[^,。;]{0,40}(?:五年规划|“[一二三四五六七八九十]{2,3}五”规划)纲要[(]草案[)]/;
export const PLAN_DRAFTED_WORDS: readonly string[] = ['规划纲要('];

/** A sentence that announces the work to come: it says when, or that it must be done, or how many points follow. */
export const WORK_AHEAD =
  /^(?!.{0,30}主要做了)(?=(?:今年|全年|我们|为此|为实现|实现|[要将需])|[^,。]{0,30}(?:[以如]下|下列|下述|[一二三四五六七八九十两\d](?:个|项|大|方面)))(?:今年,?|全年,?|具体|我们|为此|为实现[^,]{0,12},|实现[^,]{0,12},){0,6}(?:要|将|需)?(?:在[^,]{0,16},)?(?:注重|重点|着力|突出|着重|具体|集中|扎实|认真|主要){0,6}(?:抓好|做好|办好|把握好)(?!了)[^,。]{0,14}(?:工作|方面|实事|任务)/;

/** A sentence at which goals of several years give way to those of the first. */
export const THIS_YEAR = /^(?:今年|全年)/;

/** The heading of what explains a report's words: definitions, and no goals. */
export const GLOSSARY_HEADING =
  /(?:名词|用语|术语|词语|缩略语)(?:解释|注释|说明|注解|释义)|^(?:注释|附注|注解|名词)[:]?$/;

/** An entry there that says what is to be done: `“百千”工程:重点培育5家龙头企业`. */
export const EXPLAINED_GOAL = /^[^:。]{2,30}:(?:重点|力争|到\d{4}年|培育|打造|新建|加大)/;

/** A section of estimates for years to come. */
export const FORECAST_HEADING = /预测$/;

/** Words at the start of a block that turn to the time to come. */
export const AHEAD_OPENING = /^(?:今后|下一步|下步|来年|新的一年|展望)/;

/** `统计局资料显示,`: who says it, before the time with which a paragraph opens. */
export const TOLD_BY = /^[^,;。\d]{2,24}(?:显示|指出|公布|表示),/;

/** A sentence whose list tells measures still to come, as in a budget speech. */
export const MEASURES_AHEAD =
  /(?:我们?会|政府会|将会?|建议|我们将|施政报告提出)[^:︰]{0,200}(?:措施|工作|项目|方案)[^。]{0,20}[:︰]$|(?:\d{4}-\d{4}|[下新])年度?,?(?:政府|我们)?(?:将|会)?(?:新增|推出|推行|增加|改善)[^,。:︰]{0,24}(?:项目|措施|服务|工作|计划)[^,。:︰]{0,6}包括[^,。:︰]{0,8}[:︰]$|新措施[^,。:︰]{0,6}[:︰]$/;

/** `这是…的五年`: a sentence that opens the review of a government's term. */
export const THESE_YEARS = /^这是[^,。]{2,40}的五年/;

/** `标志着“十三五”…`: a sentence after which the plan that ends with the year is reviewed. */
export const PLAN_DONE = /标志着[^,。]{0,4}“十[一二三四五六七八九]?五”/;
/** What stands in every sentence of this kind. */
export const PLAN_DONE_WORDS: readonly string[] = ['标志着'];

/** Words of a paragraph that turns from the year to the plan that ends with it. */
export const TURNS: readonly string[] = ['收官', '标志着“'];
/** Words to the congress, which open such a paragraph too. */
export const ADDRESSES = '各位代表';

/** Words before the time that a review is of: `刚刚过去的2025年`. */
export const JUST_OVER = /刚刚过去的$/;

/** `2025年是…的一年`, `“十四五”时期是…的关键时期`: what follows a time that a section is then on. */
export const YEAR_IS = /^(?:是|为)[^。]{0,40}(?:年|时期|开局)/;

/** What is over: a cue for fact even where a plan is spoken of. */
export const DONE_CUE =
  /(?:超额|提前|全面|圆满|胜利|顺利|较好|如期)(?:完成|实现)|(?:完成|实现|达到|超出|好于|高于)了?[^,;]{0,8}(?:目标|任务|计划|预期)|已(?:经)?(?:累计)?(?:完成|建成|到位|投入|实现|开工|于)|为(?:任务数|目标|计划)的/;

/** What a budget sets, whatever came of it: `年初预算12.6亿元`, `人大批准的…支出`. */
const BUDGETED: readonly string[] = [
  '(?:年初|年度|调整|变动|收入|支出)预算数?(?:安排|为|是)?\\d[\\d.,]{0,12}[万亿]?元(?!的)',
  '(?:人大|人大常委会|人代会|代表大会|常委会|会议)(?:审议|审查)?(?:批准|通过)的[^,;\\d]{0,24}(?:收入|支出|预算)(?:数|总额)?(?:安排|为|是)?\\d',
];

/** What a Hong Kong government says it will do. */
const BUDGET_VERBS: readonly string[] = [
  '宽减',
  '宽免',
  '豁免',
  '代缴',
  '减收',
  '退还',
  '增拨',
  '划拨',
  '分拨',
  '拨出',
  '放宽',
  '增设',
  '增建',
  '发行',
  '投放',
  '延长',
];

/** What is still to come, in the clause of the figure. */
export const TARGET_CUE = new RegExp(
  [
    '力争|即将|未来(?:数|几|[一二三四五六七八九十\\d至到]{1,5})年可|计划包括|争取(?:达到|实现|完成|到(?=[\\d“年本明])|年内|全年|在)|(?<!两个)确保(?!了)|有望|可望(?!而)|拟|预留|修订预算|招标预算',
    '(?:今年|明年|全年|\\d{4}年)计划(?![、和及与的执生内外书草任目])|计划(?:增聘|增设|增派|增拨|辟建|举行|开办|投资|建设|新建|更新|购置|新增|开工|改建|扩建|治理|争取|种植|发放|培训|完成|实施|用于|安排|引进|到|在|总|年|于|筹集|改造|投入|打造|兴建|发展[^,;、和及与的]{2})',
    '(?:没有|未能?|尚未)(?:实现|完成|达到)[^,;]{0,40}的[^,;]{0,4}(?:目标|任务|指标)',
    '下一?步(?:新建|将|拟|计划|打造|实施)|承诺(?:把|将|于|在)',
    '(?:目标|年度|全年)任务数?\\d[\\d.]{0,12}[^\\d,;的]{1,5}(?:$|[,;(])',
    '(?:减债|减排|减碳|节能|招商|融资|筹资|投资|引资|产值|税收|就业|增长|增收|建设|收入|发展)目标(?:任务)?约?\\d|目标(?:在|于|到)\\d{4}年',
    // `省下达我市固定资产投资任务85亿元`, `年度投资计划30亿元`
    '^[^,;完超]{0,16}下达[^,;。\\d完]{0,24}(?:任务|指标|计划)数?\\d|年度投资计划(?:约|达)?\\d',
    '任务数?为|目标(?:任务)?(?:是|为|值)|(?<!占)规划(?:建设|投资|到|面积|总)',
    '将(?:会|要|新[开签设引购招改认投]|推动|推进|加强|完善|优化|大力|积极|努力|强化|深化|确保|力争|统筹|加快|于|在|由|达到?|建成|新增|实现|办好|集中力量|改造|开工|启动|打造|培育|举办|开展|建设|实施|争取|全力|着力|进一步|逐步|陆续|突破|增加|提升|扩大|增长|形成|拉动|减少|新建|投入|带动|继续|以|惠及|提供|累计|有|完成|减轻|提高|超过?|再|安排|投资|引进|推出|委任|分别把|把|动用|斥资|增至|升至|降至|减至|达至|扩至|持续|增拨|增聘|增设|增派|兴建|辟建|购置|添置|开设|拨款|拨出|发放|预留|展开|举行|编列)',
    '(?:我们?|政府|当局|税收|收入|局|署|并|均|亦|也|都|可|更|半年|预算|处|校|院|计划|措施|基金|额|开支|盈余|储备|赤字|年度|编制|人手|比率|将|委员会)会(?:因而|斥|录得|作|达到?|上升|下降|超过|维持|占|减至|升至|降至|涉及|进一步|继续|每年|提高|提升|调|出|适度|相应|以|在|于|由|把|按|获|有|预留|拨|推|再|向|增|减|动用|投|为|额外|继续|提供|惠及|启动|成立|设立|加强|开展|展开|兴建|资助|发放|注资|带动|创造|支持|拓展|扩|优化|尽快|全面|分(?!别))',
    // 基金会 is a body.
    '(?:我们|政府)会分别',
    '(?:[至到])\\d[\\d.]{0,9}%的目标(?!任务)',
    '另(?:外)?(?:再|会|将)?(?:拨款|预留)',
    '宣布(?:将|会|拟|放宽|推出|增加|提高|注资|拨款|预留|发放|推行|实施|落实|成立“[^”]{2,16}基金”)',
    `(?:我们?|政府)会(?:${BUDGET_VERBS.join('|')})|(?:^|[^\\u4e00-\\u9fff])(?:上述|这些|有关|两项|各项)?措施(?:共|合共|总共|预计)?涉及|^\\s{0,4}以上(?:措施|建议)?(?:合共|共)?涉及`,
    `(?:${BUDGETED.join('|')})`,
    '要(?:达到|实现|完成|力争|确保|建成|新增|新建)|(?<![重主首必只不])要(?:突破|超过|增长|保持在?|控制在|净增|引进|签约)|(?<![\\u4e00-\\u9fff])要(?:切实|着力|大力|全力|努力|加快|继续|进一步|抓好|扎实|全面|统筹|持续|深入)|^\\s{0,9}(?:[(][^)]{1,3}[)]\\s{0,9})?建议|^会(?=因而|因此|每年|在|于|把|为|由|向|有|令|使|提供|推|增|减)|(?:我们?|政府|当局|现|亦|也|并)建议',
  ].join('|'),
);

/** One of these is in each of those cues: most clauses have none, which is told much faster. */
export const TARGET_CHARACTERS = '争将未划保望拟留算步诺标务会拨布施涉批通要议';

/** How a policy address, or the news of it, tells of what is to come. */
export const ANNOUNCED_CUE =
  /(?:新|有关|这些|主要)?措施(?:主要|还|亦|也)?(?:包括|有)|宣布(?!了)|(?:又|亦|还|再|政府|长官)推出“|(?:每[年月]|因此|为此)要/;

/** A plan's size, and what is about to happen: it says nothing of the clauses after it. */
export const PLAN_SIZE = new RegExp(
  `任务数?为|目标(?:任务)?(?:是|为|值)|规划(?:投资|面积|总)|即将|(?:修订|招标)预算|计划(?:总?投资|用于|总)|确保|有望|(?<![会将])预留|${BUDGETED.join('|')}`,
  'g',
);

/** `引进项目618个、计划总投资340亿元`: what the things counted before are planned to cost, which says nothing of them. */
export const PLANNED_COST = '计划总投资';

/** What is to be done with a planned sum: a clause that goes on with the plan. */
export const PLAN_GOES_ON = /^(?:主要|新建|改建|扩建|建设|用于|改造)/;

/** What is past or lies as it is: a plan named before does not reach here. */
export const PAST_CUE =
  /已|曾|实际(?!利用|使用|引进|吸收|外资|到[位账帐](?:外资|内资|资金|省外|市外))|目前|现有|现共|累计|截至|去年|(?:完成|实现|达到|增长|下降|建成|获得|增加|减少)了|位于|坐落|占地|属于|^是|[与较比于](?:过去|上届|以往)/;

/** The start of a sentence that says how things stand, in a list of goals. */
export const AS_IT_STANDS =
  /^(?:[(][^)]{1,3}[)])?(?:截至目前|截止目前|目前),?[^,;]{0,8}已(?:经|有)?|(?:现|目前)(?:已建成|已有|共有|现有)/;
/** Words before a figure that say so: `已开工的57个项目`, `我国有14亿人口`, `目前全市已有3万户`. */
export const STANDS_BEFORE =
  /(?:目前|当前),?[^,;:要将]{0,24}(?:已经?|[还仍共]?有)[^,;:要将]{0,10}$|已经?(?:开工|设立|建成|启动|建立|投运|签约|落地|开通)[的了]?$|我[国省市区县州]有(?:$|(?=[近约超\d])[^,;:要将]{0,16}$)|(?:取消|减轻|设立|形成|积累)了[^,;:\d]{0,6}$|历时$/;
/** One of these is in all of them. */
export const STANDS_CHARACTER = /[已有了历]/;
/** The people of a place are as many as they are: `团结带领300万云溪人民`. */
export const PEOPLE_AS_THEY_ARE =
  /^(?:[\d.一二三四五六七八九十几]{1,6}[余多]?[万亿][余多]?(?:各族|[\u4e00-\u9fff]{2,3})?(?:人民(?!币)|儿女|中国人|同胞)|(?:1[0-4]|十[几三四])亿多?人口)/;

/** What is estimated, or planned by a budget (`收入安排136亿元`): a target until its period is over. */
export const FORECAST_CUE =
  /(?<![超好高低于出比较合符现])预期(?:(?:增长|增加|下降|达到?|完成|实现)(?!目标|率)|为|约?\d)|(?:^|[今全]年)预期[^,;。\d目]{2,14}增长\d|(?<![比较原来])预(?:[计估]|测(?![、和及,;。]|分析|工作|机制|预警))|(?<!临时)估计|预料|料(?:将|会)|可(?:望)?[为对][^,;]{2,24}(?:提供|带来|产生)|(?:收入|支出|预算)(?:拟|初步)?安排\d|[编计]列|原列|预算(?:数|案)?(?:为|是|约)\d|(?:建成|投产|达产|竣工|完工|投用|完成|运营)后,?[^,;。\d]{0,12}可(?!能|以说|持续|再生|靠)/;
/** The same for those. */
export const FORECAST_CHARACTERS = '预估料可排列';
/** The two halves of the last, where a comma parts them: `项目建成后,年产值可达3亿元`. */
export const ONCE_DONE = /(?:建成|投产|达产|竣工|完工|投用|完成|运营)后$/;
export const THEN_CAN = /^[^,;。\d]{0,12}可(?!能|以说|持续|再生|靠)/;
