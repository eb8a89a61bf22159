/** Words that several patterns tell measures by. Sources of patterns, written for normalised text. */

/** How the name of a measure ends. */
export const MEASURE_ENDS =
  '率|额|量|值|指数|总数|人数|人次|收入|支出|投资|规模|面积|价格|浓度|出口|进口|强度|比重|占比';

const MONEY =
  '增加值|总?产值|销售产值|营业总?收入|营收|主营业务收入|销售收入|销售额|营业额|零售额|利润(?:总额)?|利税(?:总额)?|税收|投资(?:总?额)?';
/** What sectors, enterprises and the like have amounts of. */
export const AMOUNTS = `${MONEY}|用电量`;
/** Measures of money, which may be told without its unit: `总投资3.2亿`. */
export const NAMES_MONEY = new RegExp(
  `(?:${MONEY}|(?:社零|零售|进出口|进口|出口|外贸|贸易|经济)总[额值量]|(?:进出口|外贸|产业)规模|生产总值|GDP|(?:预算|财政|旅游|营业)收入|(?:预算|财政)支出|到位资金|[内外]资|[存贷]款(?:余额|总[额量])?|(?:成交|交易)额)$`,
);

/** What is money wherever it stands without its unit: besides those `集体收入`, `扶贫资金`, `救助金`, also as what was set of it (`收入任务`, `支出年初预算`). */
export const MONEY_NAMED = new RegExp(
  `${NAMES_MONEY.source}|(?:收入|支出|资金|金额|总额|经费|费用|[善借欠罚拨贷捐赔税存]款|补[贴助贷]款?|救助金|低保金|慰问金|奖励?金|养老金|抚恤金|租金|损失|结余|盈余|赤字|储备|预算|举债|工资(?:总额)?|薪酬)(?:任务|目标|(?:年初|调整)预算)?$`,
);

/** Words of a sentence whose bare hundreds of millions are money. */
export const SPEAKS_OF_MONEY =
  /岁[入出]|预算|支出|收入|经费|税收|[税贷补]款|债务|还本|举债|赤字|差短|短绌|缺口|基金|营收|营业额|销货额|产值|总额|金额|总值|投资/;

/** What may be dollars as well: `实际利用外资1.2亿`. */
export const FOREIGN_MONEY = /外资|外汇/;

/** Projects and the like, that money is spent on and that have a floor area. */
export const PROJECTS = '项目|工程|小镇|基地|园区';
