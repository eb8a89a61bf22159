/** How the names of what figures measure are cut out of the words around them. Written for normalised text. */

import { AMOUNTS } from './measure-names.js';

/** A verb of doing followed by these is a noun: `完成率`, `落实情况`. */
export const MAKES_NOUN =
  /^(?:率|(?:准确|及时|规范)率|量|额|数|值|比[例重]|规模|情况|工作|能力|水平|面积|中心|机构|人数|总(?!产值|收入|投资|支出|营业|销售)|机制|费|资金|对象|时间|时限|周期|成本|环节|次数|区(?:面积|内|绿|人口|域)|企业(?![^数总营产所的、和与及]{3})|项目(?!.)|单位(?!国内|地区|生产总值|GDP|工业|面积|产[品值]|能耗)|站|点|基地|平台)/;

/** Words that name nothing where they stand alone or with verbs of doing only. */
export const NAME_NOTHING = [
  '但仍',
  '但',
  '却',
  '负转正',
  '降转增',
  '因而',
  '同期',
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
  // What a thing has come back to: `恢复至2019年同期的九成`.
  ...['恢复', '恢复到', '恢复至', '疫前', '疫情前', '疫前水平', '疫情前水平', '同期水平'],
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
export const VIEWS =
  /^(?:(?:[分按从就][^,;。]{1,12}|总[的体]|整体|具体|横向|纵向)(?:来)?[看说讲](?:来)?|按[^,;。\d]{1,12}(?<![部充])分)$/;
/** Such a clause at the start of a sentence, which all its clauses are on: `从产品产量看,`. */
export const VIEWING = /^\s{0,4}[从分按][^,;。\d]{1,12}看,/;

/** Words for a target that name no thing of their own. */
export const TARGET_ONLY =
  /^(?:上级|区|市|省|县|年初|全年|年度)*(?:下达|确定|安排)?(?:的)?(?:任务|目标|计划|指标|预算)(?:数|量)?$/;

/** For whom and how often an amount is, behind the verb that leads to it: `低保标准提高到每人每月`, `提高到月人均`, of which 月人均 is gone by then. */
export const RAISED_TO_EACH =
  /(?:(?:提高|提升|增加|上调|调整|调高|下调|降低|增|升|涨|达|降)(?:到|至|为|成)|达|为)(?:每[人户亩名位个头吨班届])?(?:每(?:年|月|天|日|周|学年|季度))?$/;
export const FOR_EACH = /^[^每]{0,4}每/;

/** What a sum is without, between its name and its verb: `收入剔除一次性因素后完成3亿元`. */
export const ADJUSTED = /(?<=.{2}|^但?)(?:(?:剔除|扣除|还原|不计)[^,;。]{1,12}|[到期]满|到期|届满)后$/;

/** Times behind a name, one or a list: `4月`, `一、二、三季度`, `2023年、2024年`. */
const YEAR_BEHIND = '(?:(?:19|20)\\d\\d(?:[、和与及](?:19|20)\\d\\d){0,9}|[今去上明])年';
const PART_BEHIND =
  '(?:\\d{1,2}(?:[-—至、和与及]\\d{1,2}){0,11}月(?:份|\\d{1,2}[日号])?|[一二三四五六七八九十]{1,2}月份?|(?:[第前首][一二三四1-4]个?|[一二三四](?:[、和与及][二三四]){0,3})季度|[上下]半年)';
const TIME_BEHIND = `(?:${YEAR_BEHIND}(?:${PART_BEHIND})?|${PART_BEHIND})[底末]?`;

/**
 * What stands behind a name and is no part of it: that it must be, per what, when (`排放量要`, `收购价每50公斤`, `产量2030年`,
 * `增加值4月`).
 */
export const BEHIND_NAME = new RegExp(
  `(?<=[\\u4e00-\\u9fff)”A-Z]{2})(?:(?<![主重需必摘纪提概机简首次紧])都?要|(?:平均)?每\\d{0,4}(?:公斤|斤|吨|亩|公顷|立方米|平方米|千瓦时|度)|在全[国省市区县]|(?:[在到至]|截至)?${TIME_BEHIND}(?:[、和与及]${TIME_BEHIND}){0,11}|近?(?:\\d{1,2}|[一二三四五六七八九十两])年(?:来|间|内)?(?<![今去全当半多历同常周学财中百千万成老少青新])(?<!“[^”]{0,8}))$`,
);
/** What ends there ends in one of these, which spares the pattern most names. */
export const BEHIND_ENDS = '要斤吨亩顷米时度月日号份年底末来间内国省市区县';

/** Where a figure is taken from, which is not what it measures: `根据人口普查资料:共有9056户`. */
export const SOURCE = /^\s?(?:根据|依据|据(?!点)|按照|按现)/;

/** `受…影响`: why a figure changed, which says nothing of what it is. */
export const CAUSE = /^受[^,;]{2,40}(?:影响|冲击|拖累|拉动|带动|制约)$/;

/** A sector and the measure of it that a plain verb leads to: `规模工业实现增加值` is one name without its verb. */
export const SECTOR_DID =
  /(?<=(?:[^企事]业|项目|工程|行动|建设|改造|水利|交通|能源|(?:工业|规上|国有|国资|监管|民营|中小)企业|经济))(?:累计|共|全年)?(?:实现|完成|创造)$/;
export const BARE_MEASURE = new RegExp(`^(?:${AMOUNTS}|总?收入)$`);

/** A part, of whose whole a verb tells which: `占抽查总数的5%`. */
export const PART_OF_DONE =
  /^占应?(?:抽查|抽检|检查|下达|投入|安排|审计|受理|完成|处理|排查|发放)[总套数资金额量件个]{2}/;
