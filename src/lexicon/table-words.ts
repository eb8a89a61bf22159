/** Words of tables: what stands in heads besides the name of what is measured. Data only; normalised, simplified characters. */

/** What a cell without a value holds. */
export const NO_VALUE =
  /^[(（]?(?:[-—–－―~…·.。/\\*xX×]+|无|免费|停|持平|空|缺|不适用|N\/?A|n\.?a\.?)[)）]?$/;

/** Marks of footnotes behind a number or a head. */
const FOOTNOTE_MARK = '(?:[①-⑳*※†‡#]|\\[\\d{1,2}\\]|[(（](?:注\\d{0,2}|[①-⑳]|[a-zA-Z])[)）])';
export const FOOTNOTE_MARKS = new RegExp(
  `(?<!${FOOTNOTE_MARK})(?:${FOOTNOTE_MARK}+(?:注\\d{1,2})?|注\\d{1,2})$`,
);

/** Heads that name no thing: how much, of what kind of number, or simply that something stands below. */
export const GENERIC_HEADS: readonly string[] = [
  ...[
    '指标',
    '指标名称',
    '主要指标',
    '项目',
    '项目名称',
    '名称',
    '类别',
    '分类',
    '科目',
    '科目名称',
    '内容',
    '品名',
  ],
  ...[
    '产品',
    '产品名称',
    '地区',
    '区域',
    '县区',
    '区县',
    '县市区',
    '镇街',
    '街道',
    '社区',
    '单位',
    '行业',
    '行业名称',
  ],
  ...[
    '绝对数',
    '绝对值',
    '绝对额',
    '绝对量',
    '总量',
    '总额',
    '数值',
    '数量',
    '数',
    '数额',
    '金额',
    '指标值',
    '数据',
    '值',
    '规模',
  ],
  ...[
    '实绩',
    '实际',
    '实际数',
    '实际值',
    '实际完成',
    '实际完成数',
    '完成',
    '完成数',
    '完成额',
    '完成值',
    '完成情况',
    '完成量',
  ],
  ...[
    '执行',
    '执行数',
    '执行情况',
    '决算',
    '决算数',
    '快报数',
    '初步核算数',
    '发生额',
    '年末数',
    '期末数',
    '期末',
  ],
  ...[
    '本期数',
    '本期',
    '当期',
    '报告期',
    '现状',
    '现状值',
    '现值',
    '达到',
    '全部',
    '其他栏目',
    '情况',
    '人数',
  ],
  ...[
    '统计数',
    '统计值',
    '核算数',
    '年度',
    '年份',
    '时期',
    '时间',
    '月份',
    '年',
    '月',
    '期间',
    '季度',
    '计量',
    '%',
    '±',
  ],
];

/** Rows and columns that add up the others. */
export const TOTALS: readonly string[] = ['合计', '总计', '小计', '共计', '总数', '汇总', '全部合计', '总和'];

/** Totals that also say of whom: the report's own place. */
export const OWN_TOTAL =
  /^(?:全[国省市区县旗州镇乡村街]|全街道|全社区|本[省市区县旗州镇乡村])(?:合计|总计|小计|汇总|平均|累计)?$/;

/** Heads of columns that number, code, or locate rows. */
export const INDEX_HEADS =
  /^(?:序号|编号|行次|行号|代码|编码|项目代码|科目编码|科目代码|电话|联系电话|邮编|邮政编码|文号|No\.?|№|#)$/i;

/** Heads of the column that gives each row's unit. */
export const UNIT_HEADS = /^(?:计量|数量|计算)?单位$/;

/** Heads of columns that describe rows; what they say is prose. */
export const REMARK_HEADS =
  /备注|说明|建设(?:规模|内容|地点|性质|周期|年限|单位)|主要内容|工作内容|责任|牵头|负责|联系|地址|地点|性质|工期|起止|形象进度|进展|措施|来源|口径|业主|投向/;

/** Heads of columns whose rows are places or bodies. */
export const PLACE_HEADS_OF_COLUMNS =
  /^(?:地区|区域|县区|区县|县市区|市县区|县(?:市|（市）|\(市\))?区?|县\(市、区\)|县\(市\)|市州|镇街|乡镇|镇乡|街镇|镇|街道|街道名称|乡镇街道|镇\(街道\)|乡镇\(街道\)|社区|社区名称|村|村名|村\(社区\)|村居|园区|单位|单位名称|部门|部门名称|地市|城市|省份|景区|景点|景区名称|企业|企业名称|机构|机构名称|学校|学校名称|医院|场馆|园区名称|港口|站点)$/;

/** Ways to say the time of a head by the table's own. */
export const EARLIER_YEAR =
  /(?:上年|去年|上一年|上年度|上一年度)(?!结)(?:同期|同月|同季)?(?:累计|完成|实际|决算|执行|实绩)?(?:数|额|值)?/;
export const SAME_YEAR = /本年度?|当年|今年/;
export const THIS_MONTH = /本月|当月|单月/;
export const THIS_QUARTER = /本季度?|当季/;
export const TO_DATE = /(?:年初至|自年初|1[-—~至]本月|本年|至?本月[末止底])?(?:止)?累计/;

/** Planned values. The second group of heads names a thing behind the word. */
export const PLANNED =
  /^(?:年初|年度|全年|当年|调整后?的?|变动|下年|上级下达|下达|预期|约束性)*(?:预算|计划|目标|任务|规划|预期|预计|计划目标|预计完成)(?:数|额|值|任务|总额|完成数)?$/;
export const PLANNED_THING =
  /^(?:年度|全年|当年|本年)?(?:计划|预计|拟|规划|目标)(?:完成|安排|新增)?(?=[^\s数额值完率])/;

/** `其中:` and the like before the name of a part. */
export const OF_WHICH_ROW = /^[\s　]*(?:#|(?:其中|#其中)[::]?[\s　]*)/;

/** List numbers before the name of a row, and how deep each kind stands. */
export const ROW_NUMBERS: readonly { readonly pattern: RegExp; readonly depth: number }[] = [
  { pattern: /^[一二三四五六七八九十]{1,3}[、.．]\s*/, depth: 1 },
  { pattern: /^[(（][一二三四五六七八九十]{1,3}[)）]\s*/, depth: 2 },
  { pattern: /^\d{1,2}(?:[、．]|\.(?!\d))\s*/, depth: 3 },
  { pattern: /^\d{1,2}\.\d{1,2}[、.]?\s*/, depth: 4 },
  { pattern: /^[(（]\d{1,2}[)）]\s*/, depth: 4 },
  { pattern: /^[①-⑳]\s*/, depth: 5 },
];

/** Rows that only say which part of the row above they are: a name of their own they are not. */
export const ONLY_A_PART =
  /^(?:男|女|男性|女性|城镇|乡村|农村|城市|城区|镇区|本级|县级|市级|区级|内资|外资|国有|民营|私营|集体|公办|民办|限额以上|限额以下|规模以上|规模以下|规上|限上|新增|[^、,岁]*岁[^、,]*|其他)$/;

/** Heads that only say of what kind the heads below them are. */
export const CLASS_HEAD =
  /^(?:主要|其他|分|各)?.{0,6}(?:指标|情况|状况|表现|增减变动)$|^按.{1,8}分(?:组|类)?$/;

/** Names that end in what is measured, so that they need no head above them. */
export const MEASURE_NAME =
  /(?:值|数|量|额|人口|收入|支出|面积|投资|率|比重|指数|价格|里程|长度|浓度|天数|人次|余额|结余|成本|时长|经费|费用?|利润|税金|贷款|存款|户|总和)$/;

/** Heads that measure by themselves, whose parts stand below them or beside them. */
export const PURE_MEASURE =
  /^(?:增加值|总产值|产值|产量|销量|投资额?|面积|人口数?|户籍人口|常住人口|总人口|指数|收入|支出|利润总额|营业收入|用电量|发电量|人数|户数)$/;

/** Measures of measures: they close whatever they are of. */
export const SECOND_MEASURE = /^(?:发展)?(?:指数|增速|增长率|比重|占比|构成)$/;
