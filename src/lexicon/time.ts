/** Words of time. Data only; `src/resolve/time-scan.ts` builds its patterns from them. */

/** Years named from the report's date: offset added to the report's year. */
export const DEICTIC_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  去年度: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
  前年: -2,
  明年: 1,
  明年度: 1,
  今年度: 0,
  来年: 1,
  下年度: 1,
  下一年度: 1,
  后年: 2,
  本财政年度: 0,
  上一财政年度: -1,
  上一个财政年度: -1,
  上个财政年度: -1,
  下一财政年度: 1,
  下一个财政年度: 1,
  下个财政年度: 1,
};

/** Five-year plans by the ordinal in their short name: first year of the plan. */
export const PLAN_STARTS: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

/** Words that mean the moment of speaking. */
export const NOW_WORDS: readonly string[] = ['截至目前', '截止目前', '目前', '现时'];

/** Stretches that the report gives no ends of: explicit, but without an interval. */
export const OPEN_ERAS: readonly string[] = [
  '新时代以来',
  '进入新时代以来',
  '党的十八大以来',
  '党的十九大以来',
  '党的二十大以来',
  '改革开放以来',
  '新中国成立以来',
  '建国以来',
  '未来半年',
  '未来数年',
  '未来几年',
];

/** What may have been begun in a year since which a figure counts: `2012年成立以来`. */
export const BEGUN_WORDS: readonly string[] = [
  '成立',
  '设立',
  '建立',
  '推出',
  '实施',
  '开展',
  '启动',
  '运作',
  '运行',
  '开业',
  '投产',
];

/** What farms are asked by the year; a profile names the year once (`2020年总播种面积…。玉米播种面积…`). */
export const FARM_YEAR_WORDS: readonly string[] = [
  ...['播种', '栽种', '产量', '出栏', '存栏', '饲养', '造林'],
  ...['总产(?!值)', '亩产', '单产'],
];

/** What places are asked by the year in money: behind a sentence on such money of a year, another is on that year too. */
export const MONEY_YEAR_WORDS: readonly string[] = [
  '总产值',
  '生产总值',
  '增加值',
  '财政收入',
  '财政总收入',
  '财政支出',
  '预算收入',
  '税收',
  '利税',
  '固定资产投资',
  '招商引资',
  '到位资金',
  '利用外资',
  '出口',
  '纯收入',
  '可支配收入',
  '零售总额',
];

/** That what is told behind some years is of all of them together, as alternatives of a pattern. */
export const IN_ALL = '累计|合计|总计|共(?![同和享产青建治创商富识荣性增减])';

/** What is added up from the start of the year: `截至9月,发放…`. */
export const FLOW_WORDS: readonly string[] = [
  '累计',
  '发放',
  '完成',
  '新增',
  '实现',
  '办理',
  '投入',
  '拨付',
  '救助',
  '支出',
  '开展',
  '举办',
  '处理',
  '受理',
  '引进',
  '接待',
  '排查',
  '整改',
  '征收',
  '入库',
  '清理',
  '查处',
  '拆除',
  '取缔',
  '查扣',
  '收缴',
  '取消',
  '破获',
  '侦破',
  '抓获',
  '出动',
  '化解',
  '调处',
  '调解',
  '检查',
  '巡查',
  '走访',
  '慰问',
  '培训',
  '资助',
  '补助',
  '兑付',
  '兑现',
  '募集',
  '报销',
  '争取',
  '审批',
  '接种',
  '造林',
  '植树',
  '栽植',
  '出栏',
  '销售',
  '税收',
  '营收',
  '产值',
  '收入',
  '增加值',
  '营业额',
  '进出口',
];

/** Where such a word only names whom or what there is: `检查站12个`. */
export const NO_FLOW_AFTER = '率|站|点|所|室|员|队|机构|中心|基地|学校|企业|单位|人员|对象|制度';

/** What a thing is told apart by: `去年引进的3个项目`. */
export const CAME_ABOUT: readonly string[] = [
  '引进',
  '建成',
  '启动',
  '开工',
  '动工',
  '新建',
  '签约',
  '投产',
  '获批',
  '下达',
  '立项',
  '落地',
  '完工',
  '竣工',
  '成立',
  '购置',
];

/** `建成后`: when it is done, which the report gives no year of. */
export const ONCE_DONE_WORDS: readonly string[] = [
  '建成投产',
  '建成投用',
  '建成达产',
  '建成',
  '达产达效',
  '投产达效',
  '投产',
  '达产',
  '投用',
  '达效',
  '竣工',
  '完工',
  '全面落实',
];
/** What makes a forecast of what follows those words. */
export const FORECAST_FOLLOWS = '[,的]?[^,。;\\d]{0,8}(?:预计|预期|可[^,。;\\d]|将|能够?|首年)';

/** Years of the epidemic: `疫情期间` in a report of these years is the report's own year. */
export const EPIDEMIC_YEARS: readonly [first: number, last: number] = [2020, 2022];
export const EPIDEMIC_WORDS: readonly string[] = ['疫情防控期间', '疫情期间', '抗疫期间'];

/** Words that take up the time named last. */
export const SAME_TIME_WORDS: readonly string[] = [
  '同季',
  '在这期间',
  '在此期间',
  '在这段期间',
  '在此段期间',
  '同一时期',
  '届时',
  '该年度',
  '该财政年度',
  '该课税年度',
  '该学年',
];

/** A year spoken of as still to come: `预计于2028年`, `到2030年`, `在2028年内`; what has grown has `增加到2020年的5万吨`. */
export const TO_COME_BEFORE =
  /(?:将[于在]|[拟应须要]于|力争[于在]?|争取[于在]?|预[计期][于在]?|有望[于在]?|可以?[于在]|计划[于在]?|(?<![截加高升长增大少低降小缩扩展])[到至]|展望|规划|谋划)$/;
export const TO_COME_AFTER = /^(?:年?内|[年]?底?前|将|年?(?:远景|愿景|奋斗)目标|年?(?:工作)?(?:谋划|打算))/;

/** Offset of the republican calendar: 民国元年 is 1912. */
export const MINGUO_OFFSET = 1911;

export const SMALL_NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  十五: 15,
  二十: 20,
  三十: 30,
  四十: 40,
};
