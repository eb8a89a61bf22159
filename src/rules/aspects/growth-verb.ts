import type { Site } from '../../contracts/index.js';
import { changeVerbs } from '../../engine/change-verbs.js';
import { anyOf } from '../../engine/pattern.js';
import { type AspectRule, type Found, type Tail, trimTail } from '../../engine/saying.js';
import { SuffixSet } from '../../engine/suffix-set.js';
import { thingLabel } from '../../engine/thing-label.js';
import { IS_MEASURE } from '../../lexicon/bare-names.js';
import { CUTTING, FALL_SHORT, RISE_SHORT, SAVING } from '../../lexicon/change-words.js';
import { RATE_UNITS } from '../../lexicon/units/index.js';
import { changed, isFall } from './change-kind.js';
import { toLevel, verbClose } from './change-tails.js';
import { BEHIND_BRACKETS, takeComparison } from './comparison.js';
import { basisOf, SINCE } from './growth-basis.js';

const SHORT_VERB = new RegExp(
  `(?<=同比|环比|年均|约|分别|各|累计|略|微|净|共|再|实际|(?:比|较)(?:[^,;。、增减升降回提]{2,10}、){0,5}[^,;。、]{1,16}|值|额|量|率|入|资|数|GDP|M[0-3]|[人户][均月年]|均[年月]|[\\d一二三四五六七八九十两]年)${anyOf([...RISE_SHORT, ...FALL_SHORT])}$`,
);
/** `出口增7.3%`: behind a thing a rate leaves no doubt, where an amount may (`新增`, `多收`). */
const SHORT_RATE =
  /(?<=[\u4e00-\u9fffA-Z]{2})(?<!新|倍|递|连|[将要会可再更求])(?:[增升降跌涨]|(?<![增加酌核免应扣])减)$/;
/** `就业人数年增3万人`, `外销订单月减2%`: in Taiwan the length of time stands for the comparison; `人均年增`, `2020年增` say other things. */
const EACH_TIME =
  /(?<![首\d一二三四五六七八九十几两每平两人户亩均逐全当今去上下本同日])([年月季])[增减升降跌涨]$/;
/** The character before such a verb, told much faster. */
const TIMES = '年月季';
/** Behind the amount that has changed. */
const BARE_AMOUNT = /^[,(][增减升降多少]约?$/;
/** How a clause ends that names what is held against. */
const AGAINST_BEFORE = /(?:相[比较]|比较),$/;
const OR_ELSE = /^\(或[增减升降]约?$/;
const shortVerb = new SuffixSet([...RISE_SHORT, ...FALL_SHORT]);
const CUTS = new Set<string>(CUTTING);
const SAVES = new Set<string>(SAVING);
/** `改造提升1500亩`: a pair of verbs that says what is done with things, and no rise. */
const WORK_PAIR =
  /(?:改造|整治|优化|完善|改建|修缮|治理|绿化|扩容|建设|精准|提质|品质|质量|环境|景观|提档)提升$/;
/** `敬老院提升12所`: so many of them were made better; a measure that stands before (`面积提升`) rises. */
const RAISED_THINGS = new Set(['所', '座', '处', '栋', '幢', '条', '家', 'm2', 'mu', 'ha', 'km', 'm']);
/** `农路改善15件`, `道路拓宽3处`: works, and no rise in their number. */
const IMPROVES = new Set(['改善', '拓宽', '扩大', '扩张']);
/** `新建养老服务中心1家、提升3家`: alone in a list of works it is one of them. */
const LISTED_WITH = /^[、和](?:改造)?提升/;
const WORKS_BEFORE =
  /(?:新建|建成|改造|改建|扩建|打造|建设|创建|修缮|维修|新增).{0,40}、|(?:新建|改造).{0,40}和/;
/** `提升100所学校`: with a thing behind the count the verb only says what is done. */
const COUNTS = new Set(['count', 'households', 'people', 'area', 'length', 'none']);
/** `每年增加开支2亿元`: an amount that recurs, and no average. */
const EACH_YEAR = /(?<!平均|均)每年(?!平均)/;
/** Verbs that name what grows: `人均增收6000元`. */
const YIELDS = new Set(['增收', '减收', '增产', '减产', '增值', '提价', '降价']);
/** `粮食总产量增产5万吨`: what it names is named already. */
const IS_YIELD = /(?:产量|收入|产值|价格?)$/;
/** `减少20万贫困人口`: by how much a stock has changed, where `增加20个站点` only says what is new. */
const LESS_OR_NET = new Set(['减少', '净增', '净增加', '净减少', '净减']);
/** `社会增加30人`: what a population gains by those who move there, or by births. */
const NAMED_BY_VERB = /(?<![全国省市区县会])(?:自然|社会|机械)$/;
/** `政府少收2亿元` */
const COLLECTS = new Set(['少收', '多收', '减收']);
const WILL = /(?<![社大协学商委展议工机宴集聘览乐动唱易介谈布话晚例庆庙训赛])会$/;
/** `开支超过平均每年2亿元`: more than that each year, and no rise. */
const PASSES = '超过';
/** Those and `低保提标12户`: done to persons they count them. */
const OF_PERSONS = new Set([...YIELDS, '提标']);
const PERSONS = new Set(['people', 'households']);
/** `旅客人次去年增长9.9%`, `旅客人数因为天气不佳而下跌4.5%`: when and why stand between the thing and its change. */
const WHEN_OR_WHY =
  /(?<=.{2})(?:去年|今年|上半年|下半年|继?在?第[一二三四1-4]季度?|在?\d{4}年度?(?:全年)?|在?(?:这段|此)期间|(?:因为?|由于|受)[^,;。]{2,24}(?:而|影响而?|带动而?))[亦也则]?$/;
/** `在油价推动下增长17.9%` */
const UNDER =
  /在[^,;。]{2,28}(?:推动|带动|拉动|影响|支撑|作用|情况|背景|形势|条件|疲[弱软]|低迷|放缓|不[明稳]|紧张|加剧|压力|努力|支持|环境|环球经济|刺激|效应|措施|需求|竞争|挑战|冲击|高企)下$/;
/** `经季节性调整后上升0.1%`: how the change was worked out. */
const ADJUSTED = /(?:经季节性?调整|经?调整季节(?:变动)?因素)后$/;
/** `利润由上年下降3%转为增长7%`: the change that another takes the place of. */
const FROM_CHANGE =
  /(?:由|从)(?:上年|去年|前[一二三四五六七八九十两\d]{1,2}年|[^,;。、由从]{0,8})(?:同期)?的?$/;
const TURNS = /^[,、]?(?:逐步|已|再)?(?:转为|转变为|变为|扭转为|改为|减为|升为)/;
/** `进口增长14%,上月为下降2%`: the change of an earlier time, given beside the present one. */
const EARLIER_WAS = /(?:上年同期|去年同期|上年同月|上年|上月|上季度?|同期)(?:的)?为$/;
/** `水质指数提升2个等级`: no thing is counted. */
const STEPS = /^(?:等级|位次|名次|档次|层级|星级)/;
/** `增加80个职位至600个`: what is counted has an earlier size. */
const NEW_TOTAL = /[至到]$/;

/** The one-character verb of change that closes the words, where what stands before it leaves no doubt. */
function shortVerbOf(words: string, { quantity: { unit, dimension }, gap, lead, post }: Site): string | null {
  const verb = shortVerb.at(words);
  if (!verb || (gap !== null && BEHIND_BRACKETS.test(gap))) return null;
  // `总产值241亿元,增12.8%`: behind a comma a rate leaves no doubt, nor does a multiple.
  const rate = RATE_UNITS.has(unit) || unit === '倍';
  if (rate && words === verb) return verb;
  // `出超876亿美元,增267亿美元`, `产粮9万吨,增1万吨`: so does what has no thing behind it.
  if (words === verb && BARE_AMOUNT.test(gap ?? '') && (dimension === 'money' || !thingLabel(post)))
    return verb;
  // `与2019年相比,增25人`: so does what is held against another time in the clause before.
  if (words === verb && AGAINST_BEFORE.test(lead)) return verb;
  // `较上年增1.2%(或增12万人)`: the same change in another measure.
  if (OR_ELSE.test(gap ?? '') && words.endsWith(verb)) return words;
  const found = SHORT_VERB.exec(words) ?? (rate ? SHORT_RATE.exec(words) : null);
  return found?.[0] ?? null;
}

/** `年减24.9%`: compared with the same time a year before, `月减`, `季减` with the time right before. */
function byEachTime(words: string, site: Site): Found | null {
  const { quantity, post } = site;
  const m = words.length > 1 && TIMES.includes(words.charAt(words.length - 2)) ? EACH_TIME.exec(words) : null;
  if (!m || (COUNTS.has(quantity.dimension) && thingLabel(post))) return null;
  return {
    aspect: changed(quantity),
    sign: isFall(m[0].slice(1), '', site) ? -1 : 1,
    basis: m[1] === '年' ? 'yoy' : 'previous_period',
    head: words.slice(0, m.index),
  };
}

/** What is said to rise or fall: with its verb where that names it. */
function headOf(named: string, verb: string): string {
  if (COLLECTS.has(verb) && named.endsWith('政府')) return `${named}收入`;
  const yields = named !== '' && YIELDS.has(verb) && !IS_YIELD.test(named);
  return NAMED_BY_VERB.test(named) || yields ? named + verb : named;
}

function byVerb(tail: Tail, site: Site): Found | null {
  const { quantity, post, after } = site;
  if (toLevel.at(tail.words)) return null;
  const words = tail.words.slice(0, verbClose.runStart(tail.words));
  const eachTime = byEachTime(words, site);
  if (eachTime) return eachTime;
  const verb = changeVerbs.at(words) ?? shortVerbOf(words, site);
  if (!verb) return null;
  const trimmed = trimTail(words.slice(0, words.length - verb.length).replace(WILL, ''), tail);
  // `开支会进一步上升`: an adverb may stand between.
  const before = trimmed.words.endsWith('会') ? trimTail(trimmed.words.replace(WILL, ''), trimmed) : trimmed;
  const comparison = takeComparison(before.words, before.annual);
  if (verb === PASSES && comparison.basis === 'annual_average') return null;
  if (verb === '提升' && COUNTS.has(quantity.dimension) && !comparison.named) {
    if (WORK_PAIR.test(words)) return null;
    if (comparison.head === '' && LISTED_WITH.test(site.gap ?? '') && WORKS_BEFORE.test(site.clause))
      return null;
    if (RAISED_THINGS.has(quantity.unit) && comparison.head.length > 1 && !IS_MEASURE.test(comparison.head))
      return null;
  }
  const works =
    quantity.dimension === 'count' ||
    (verb === '改善' && (quantity.dimension === 'area' || quantity.dimension === 'length'));
  if (IMPROVES.has(verb) && works && !comparison.named && !STEPS.test(post)) return null;
  const from = TURNS.test(after) ? FROM_CHANGE.exec(comparison.head) : null;
  const of = from ? comparison.head.slice(0, from.index) : comparison.head;
  const earlier = of.endsWith('为') ? EARLIER_WAS.exec(of) : null;
  if (earlier && changed(quantity) === 'growth')
    return {
      aspect: 'growth',
      sign: isFall(verb, '', site) ? -1 : 1,
      basis: 'bare',
      status: 'baseline',
      head: of.slice(0, earlier.index),
    };
  const named = of.replace(SINCE, '').replace(UNDER, '').replace(ADJUSTED, '').replace(WHEN_OR_WHY, '');
  const aspect = changed(quantity);
  if (
    aspect === 'change' &&
    quantity.dimension === 'duration' &&
    /^的(?!政策|要求|目标|规定|决定)/.test(post) &&
    thingLabel(post)
  )
    return null;
  // `带动农户增收320户`: those who earn more are counted, not what they earn.
  if (aspect === 'change' && !comparison.named && OF_PERSONS.has(verb) && PERSONS.has(quantity.dimension))
    return null;
  const compared = comparison.named || comparison.basis === 'annual_average';
  if (aspect === 'change' && CUTS.has(verb) && !compared && quantity.unit !== 'pp') return null;
  if (SAVES.has(verb) && !compared) return null;
  if (
    aspect === 'change' &&
    !comparison.named &&
    !LESS_OR_NET.has(verb) &&
    COUNTS.has(quantity.dimension) &&
    thingLabel(post) &&
    !NEW_TOTAL.test(post) &&
    !STEPS.test(post)
  )
    return null;
  const eachYear =
    aspect === 'change' && quantity.dimension === 'money' && !comparison.named && EACH_YEAR.test(site.pre);
  return {
    aspect,
    sign: isFall(verb, named, site) ? -1 : 1,
    ...(eachYear ? { basis: null } : basisOf(comparison, verb, site)),
    status: from ? 'baseline' : null,
    head: headOf(named, verb),
    tail: before,
  };
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/growth/verb',
    finds: 'A rise or fall: relative (`增长9%`) or in its own unit (`提高2.1个百分点`, `减少12件`).',
    says: byVerb,
    examples: [
      {
        text: '2023年青石市利润增2.23倍,税收五年增58%;居民收入年均增长了9.7%,利润和税收五年分别增长了9%、8%;粮食总产量增产5万吨。',
        figures: [
          { text: '2.23倍', value: 223, unit: '%', aspect: 'growth', metric: 'enterprise_profit' },
          { text: '58%', aspect: 'growth', basis: 'other', metric: 'tax_revenue' },
          { text: '9.7%', aspect: 'growth', basis: 'annual_average' },
          { text: '9%', aspect: 'growth', basis: 'other', metric: 'enterprise_profit' },
          { text: '8%', aspect: 'growth', basis: 'other', metric: 'tax_revenue' },
          { text: '5万吨', aspect: 'change', label: '粮食总产量' },
        ],
      },
      {
        text: '参保人数增加2万人,超过30万人;机场增加3个、突破25个;就业、住房分别增加2万人、超过3000户。',
        figures: [
          { text: '2万人', aspect: 'change' },
          { text: '30万人', aspect: 'level', qualifier: 'at_least' },
          { text: '3个', aspect: 'change' },
          { text: '25个', aspect: 'level' },
          { text: '2万人', aspect: 'change' },
          { text: '3000户', aspect: 'change' },
        ],
      },
      {
        text: '2023/24年度经常开支会进一步上升6%,政府整体开支将会下降6%至80亿元,相对生产总值的占比下降至25%。',
        figures: [
          { text: '6%', aspect: 'growth', metric: 'public_budget_expenditure', label: '经常开支' },
          { text: '6%', value: -6, aspect: 'growth', metric: 'public_budget_expenditure' },
          { text: '80亿元', metric: 'public_budget_expenditure' },
          { text: '25%', aspect: 'share', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '在这期间,青石港基建开支会超过平均每年2亿元。',
        figures: [{ text: '2亿元', aspect: 'level', metric: 'infrastructure_investment' }],
      },
      {
        text: '2019年青石市一般公共预算收入增幅较大的是东河县(增长12%)、南溪县(增长8%);税收收入完成8亿元,增速居前的是:东河县增长6%、南溪县增长5%。',
        figures: [
          { text: '12%', aspect: 'growth', metric: 'public_budget_revenue', label: '一般公共预算收入' },
          { text: '8%', aspect: 'growth', metric: 'public_budget_revenue', label: '一般公共预算收入' },
          { text: '8亿元', metric: 'tax_revenue' },
          { text: '6%', aspect: 'growth', metric: 'tax_revenue', label: '税收收入' },
          { text: '5%', aspect: 'growth', metric: 'tax_revenue', label: '税收收入' },
        ],
      },
      {
        text: '2019年青石港渔业案件仍然高企,共有130宗,占整体案件40%;海盗案有41宗,增加19宗;走私案有48宗,多5宗。轮候时间为5.4年,较之前的5.5年略为回落。',
        figures: [
          { text: '130宗', label: '渔业案件', metric: 'cases_handled' },
          { text: '40%', aspect: 'share', metric: 'cases_handled' },
          { text: '41宗', aspect: 'level' },
          { text: '19宗', aspect: 'change' },
          { text: '48宗', aspect: 'level' },
          { text: '5宗', aspect: 'change', label: '走私案' },
          { text: '5.4年', status: 'actual' },
          { text: '5.5年', status: 'baseline' },
        ],
      },
      {
        text: '2007年青石港渔船有49艘,较2006年的36艘渔船增加13艘;盈余为5亿元,比2006年3月31日的3亿元盈余减少了2亿元。',
        figures: [
          { text: '49艘', aspect: 'level' },
          { text: '36艘', aspect: 'level', status: 'baseline' },
          { text: '13艘', aspect: 'change', basis: 'yoy' },
          { text: '5亿元', aspect: 'level' },
          { text: '3亿元', aspect: 'level', status: 'baseline' },
          { text: '2亿元', value: -200000000, aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '2019年青石港渔获输出继续按年实质显著扩张7.5%,门店扩张3家。渔船开支在这段期间亦上升4%。渔民开支恢复温和增长,按年实质上升1.9%。',
        figures: [
          { text: '7.5%', aspect: 'growth', basis: 'yoy', label: '渔获输出' },
          { text: '3家', aspect: 'level' },
          { text: '4%', aspect: 'growth', label: '渔船开支' },
          { text: '1.9%', aspect: 'growth', basis: 'yoy', label: '渔民开支' },
        ],
      },
      {
        text: '2022年10月,云溪省进口原油43万吨,同比增长14.1%,上月为下降1.6%。',
        figures: [
          { text: '43万吨', metric: 'imports' },
          { text: '14.1%', status: 'actual' },
          {
            text: '1.6%',
            value: -1.6,
            aspect: 'growth',
            status: 'baseline',
            basis: 'yoy',
            metric: 'imports',
          },
        ],
      },
      {
        text: '与去年同期相比,事故起数下降9%,死亡人数下降20%。',
        figures: [
          { text: '9%', value: -9, aspect: 'growth', basis: 'yoy' },
          { text: '20%', value: -20, aspect: 'growth', basis: 'yoy' },
        ],
      },
      {
        text: '2022年青石市女性里长113人,与2018年相较,增27人(31.4%);鱼类零售业则因进口量减少,年减9%。',
        figures: [
          { text: '113人' },
          { text: '27人', value: 27, aspect: 'change', basis: 'other' },
          { text: '31.4%', aspect: 'growth', basis: 'other' },
          { text: '9%', value: -9, basis: 'yoy', label: '鱼类零售业', metric: 'wholesale_retail_sales' },
        ],
      },
      {
        text: '2021年青石县检查企业100家,比2020年的80家增加了20家;集体上访4批58人次,同比减少3批41人次。',
        figures: [
          { text: '100家', aspect: 'level' },
          { text: '80家', status: 'baseline' },
          { text: '20家', value: 20, aspect: 'change', basis: 'yoy' },
          { text: '4批', aspect: 'level' },
          { text: '58人次', aspect: 'level' },
          { text: '3批', value: -3, aspect: 'change', basis: 'yoy' },
          { text: '41人次', value: -41, aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '2021年青石县发生火灾9起,伤2人,同比起数下降10%。',
        figures: [
          { text: '9起', aspect: 'level' },
          { text: '2人' },
          { text: '10%', value: -10, aspect: 'growth', basis: 'yoy', label: '发生火灾起数' },
        ],
      },
      {
        text: '2024年1-8月青石市经济运行情况\n全市工业投资增长9%,增速分别比全国、全省低3.1、2.9个百分点;工业利润增长8%,较去年同期和全年分别回落1.1、0.9个百分点;税收增长7%,较1-2月、1-3月和上半年分别回落2、1.5和0.5个百分点。',
        figures: [
          { text: '9%', period: '2024-01/2024-08' },
          { text: '3.1', value: -3.1, aspect: 'change', basis: 'other', metric: 'industrial_investment' },
          { text: '2.9个百分点', value: -2.9, aspect: 'change', basis: 'other' },
          { text: '8%', metric: 'enterprise_profit' },
          { text: '1.1', value: -1.1, aspect: 'change', period: '2024-01/2024-08' },
          { text: '0.9个百分点', value: -0.9, aspect: 'change', metric: 'enterprise_profit' },
          { text: '7%', metric: 'tax_revenue' },
          { text: '2', value: -2, unit: 'pp', aspect: 'change', basis: 'other', metric: 'tax_revenue' },
          { text: '1.5', value: -1.5, unit: 'pp', aspect: 'change', basis: 'other' },
          { text: '0.5个百分点', value: -0.5, aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '2017年9月青石区达标天数为28天,轻度污染天数为1天,与去年同期相比达标天数增加2天;与上年相比城镇居民收入增长8%。',
        figures: [
          { text: '28天' },
          { text: '1天' },
          { text: '2天', aspect: 'change', basis: 'yoy', metric: 'air_quality_rate', label: '达标天数' },
          { text: '8%', aspect: 'growth', basis: 'yoy', metric: 'disposable_income_urban' },
        ],
      },
      {
        text: '2024年青石市比重较大的食品、纺织行业产值分别增长5%、6%。',
        figures: [
          { text: '5%', basis: 'yoy' },
          { text: '6%', basis: 'yoy' },
        ],
      },
      {
        text: '2015年青石市大型水库年末蓄水量6000万立方米,比年初少蓄3100万立方米。',
        figures: [
          { text: '6000万立方米' },
          { text: '3100万立方米', value: -31_000_000, aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '2006年青石省水资源公报\n降水量 2006年全省平均降水量610mm,比常年值(多年平均值,下同)偏少4.9%,日照时数偏多5%;降水量偏少的有24个县,比上年减少的有3家。',
        figures: [
          { text: '610mm', label: '平均降水量' },
          { text: '4.9%', value: -4.9, aspect: 'growth', basis: 'other', label: '平均降水量' },
          { text: '5%', value: 5, aspect: 'growth', basis: 'other', label: '日照时数' },
          { text: '24个', value: 24, aspect: 'level' },
          { text: '3家', value: 3, aspect: 'level' },
        ],
      },
      {
        text: '2023年青石区迁入53人、迁出50人,社会增加3人,自然减少9人。寒季宽免差饷,政府少收2亿元。',
        figures: [
          { text: '53人' },
          { text: '50人' },
          { text: '3人', value: 3, aspect: 'change', label: '社会增加' },
          { text: '9人', value: -9, aspect: 'change', label: '自然减少' },
          {
            text: '2亿元',
            value: -200000000,
            aspect: 'change',
            label: '政府收入',
            metric: 'public_budget_revenue',
          },
        ],
      },
      {
        text: '2025年8月青石市出超8亿美元,年增5亿美元;1至8月出超87亿美元,增26亿美元,贸易较预算数增加4亿元(4.28%),薪资减少2亿元,约18.3%。9月营业额预估月减1.5%至月增0.5%。',
        figures: [
          { text: '8亿美元' },
          { text: '5亿美元', aspect: 'change', basis: 'yoy' },
          { text: '87亿美元', aspect: 'level' },
          { text: '26亿美元', aspect: 'change' },
          { text: '4亿元', aspect: 'change', basis: 'other' },
          { text: '4.28%', aspect: 'growth', basis: 'other' },
          { text: '2亿元', value: -200000000, aspect: 'change' },
          { text: '18.3%', value: -18.3, aspect: 'growth' },
          { text: '1.5%', value: -1.5, aspect: 'growth', basis: 'previous_period' },
          { text: '0.5%', aspect: 'growth', basis: 'previous_period' },
        ],
      },
      {
        text: '2024年8月青石市入境旅客9万人次,与2023年8月比较上升4%,较2019年同月减少1万人次,较2023年底增加2%。',
        figures: [
          { text: '9万人次' },
          { text: '4%', aspect: 'growth', basis: 'yoy' },
          { text: '1万人次', value: -10000, aspect: 'change', basis: 'other' },
          { text: '2%', aspect: 'growth', basis: 'other' },
        ],
      },
      {
        text: '青石县城市、农村低保标准分别提标4%和7%,低保对象提标12户。',
        figures: [
          { text: '4%', aspect: 'growth', label: '城市低保标准' },
          { text: '7%', aspect: 'growth', label: '农村低保标准' },
          { text: '12户', aspect: 'level' },
        ],
      },
      {
        text: '青石街道新建居家养老服务中心2家、提升5家。',
        figures: [
          { text: '2家', aspect: 'level', metric: 'elderly_care_facilities' },
          { text: '5家', aspect: 'level', metric: 'elderly_care_facilities' },
        ],
      },
      {
        text: '2019年6月青石市出口42亿美元,较上年同月增加3亿美元(+7.5%),出超8亿美元,扩增1亿美元;渔民减少2千人或-5.3%;窃盗案90件(-4.8%)。',
        figures: [
          { text: '42亿美元', metric: 'exports' },
          { text: '3亿美元', aspect: 'change', basis: 'yoy' },
          { text: '7.5%', value: 7.5, aspect: 'growth', basis: 'yoy', metric: 'exports' },
          { text: '8亿美元', aspect: 'level', qualifier: 'exact', metric: null, label: '出超' },
          { text: '1亿美元', value: 100_000_000, aspect: 'change', label: '出超' },
          { text: '2千人', value: -2000, aspect: 'change' },
          { text: '-5.3%', value: -5.3, aspect: 'growth', label: '渔民' },
          { text: '90件', aspect: 'level', metric: 'cases_handled' },
          { text: '-4.8%', value: -4.8, aspect: 'growth', metric: 'cases_handled' },
        ],
      },
      {
        text: '2019年青石港第三季货品出口总额升12.2%,而第二季升11.5%;渔民收入按年均增加500元。',
        figures: [
          { text: '12.2%', aspect: 'growth', basis: 'yoy', metric: 'exports' },
          { text: '11.5%', aspect: 'growth', basis: 'yoy', metric: 'exports' },
          { text: '500元', aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '2019年第二季渔获价值与上一季比较下跌2.9%,渔获数量则上升1.3%。',
        figures: [
          { text: '2.9%', value: -2.9, basis: 'previous_period' },
          { text: '1.3%', aspect: 'growth', basis: 'previous_period', label: '渔获数量' },
        ],
      },
      {
        text: '2019年6月,与一年前比较,青石市船票均价上升3%,货物出口在外围需求疲弱下实质下跌2%。',
        figures: [
          { text: '3%', aspect: 'growth', basis: 'yoy', label: '船票均价' },
          { text: '2%', value: -2, aspect: 'growth', metric: 'exports', label: '货物出口' },
        ],
      },
      {
        text: '2019年青石市发电量与上年度相较减少3亿度,约减6.5%;水费减列约1成。',
        figures: [
          { text: '3亿度', value: -300000000, basis: 'yoy', label: '发电量' },
          { text: '6.5%', value: -6.5, aspect: 'growth', qualifier: 'approx', label: '发电量' },
          { text: '1成', value: -10, aspect: 'growth', label: '水费' },
        ],
      },
      {
        text: '2021年9月青石市就业人数108万人,较上年同月增1.2%(或增1.3万人),其中工业增1.1%,服务业增1.4%;车祸较上年同月增加39件、2.7%。',
        figures: [
          { text: '108万人' },
          { text: '1.2%', aspect: 'growth', basis: 'yoy' },
          { text: '1.3万人', value: 13_000, aspect: 'change', basis: 'yoy', label: '就业人数' },
          { text: '1.1%', aspect: 'growth', metric: null, label: '工业就业人数' },
          { text: '1.4%', aspect: 'growth', metric: null, label: '服务业就业人数' },
          { text: '39件', aspect: 'change', basis: 'yoy' },
          { text: '2.7%', value: 2.7, aspect: 'growth', basis: 'yoy' },
        ],
      },
      {
        text: '2021年各项指标与2018年同期相比,青石市酒驾防制成效最为显著,减少9人、减少4.5%;岁出较原预算案减列3亿元,减0.8%。',
        figures: [
          { text: '9人', value: -9, aspect: 'change', basis: 'other' },
          { text: '4.5%', value: -4.5, aspect: 'growth', basis: 'other' },
          { text: '3亿元', value: -300_000_000, aspect: 'change', basis: 'other' },
          { text: '0.8%', value: -0.8, aspect: 'growth', basis: 'other' },
        ],
      },
      {
        text: '2019年6月青石市渔民3万人,与上年同月比较,减少3千人或9.1%;WPI跌4.5%。',
        figures: [
          { text: '3万人' },
          { text: '3千人', value: -3000, aspect: 'change', basis: 'yoy', label: '渔民' },
          { text: '9.1%', value: -9.1, aspect: 'growth', basis: 'yoy', label: '渔民' },
          { text: '4.5%', value: -4.5, aspect: 'growth', label: 'WPI' },
        ],
      },
      {
        text: '2019年6月,与上一期比较,青石市失业率(3.2%)上升0.4个百分点,渔民(210人)及船员(330人)分别减少20人及30人。',
        figures: [
          { text: '3.2%', label: '失业率' },
          { text: '0.4个百分点', basis: 'previous_period', label: '失业率' },
          { text: '210人', label: '渔民' },
          { text: '330人', label: '船员' },
          { text: '20人', value: -20, basis: 'previous_period', label: '渔民' },
          { text: '30人', value: -30, basis: 'previous_period', label: '船员' },
        ],
      },
      {
        text: '2019年6月青石市船票均价52元,与上一期比较,船票均价上升3%。客船数量可望增至12艘。',
        figures: [
          { text: '52元' },
          { text: '3%', aspect: 'growth', basis: 'previous_period' },
          { text: '12艘', status: 'target', label: '客船数量' },
        ],
      },
      {
        text: '2019年青石市桥梁320座、4500米,比上年增加12座、340米;每户渔业支出861元,按当年价格比上年上涨2.5%。',
        figures: [
          { text: '320座', aspect: 'level' },
          { text: '4500米', aspect: 'level' },
          { text: '12座', aspect: 'change', basis: 'yoy' },
          { text: '340米', aspect: 'change', basis: 'yoy' },
          { text: '861元', aspect: 'level' },
          { text: '2.5%', aspect: 'growth', basis: 'yoy', label: '每户渔业支出' },
        ],
      },
      {
        text: '2013-2014年度至2018-2019年度期间,环保经常开支累计增加约两成。',
        figures: [{ text: '两成', aspect: 'growth', basis: 'other', metric: 'public_budget_expenditure' }],
      },
      {
        text: '政府在环保的开支,会因而每年大幅增加约3亿元。',
        figures: [{ text: '3亿元', aspect: 'change', basis: null, metric: 'public_budget_expenditure' }],
      },
      {
        text: '研究延长8星期的法定产假。',
        figures: [{ text: '8星期', aspect: 'level', label: '法定产假' }],
      },
      {
        text: '青石县地区生产总值同比增长6.5%。',
        figures: [{ text: '6.5%', value: 6.5, aspect: 'growth', basis: 'yoy', metric: 'gdp' }],
      },
      {
        text: '规模工业总产值241亿元,增12.8%;工业总产值186亿元,在油价推动下增长17.9%;预算收入61.9亿元,还原退税后增长5.5%。',
        figures: [
          { text: '241亿元' },
          { text: '12.8%', aspect: 'growth', metric: 'industrial_output_value' },
          { text: '186亿元' },
          { text: '17.9%', aspect: 'growth', metric: 'industrial_output_value' },
          { text: '61.9亿元' },
          { text: '5.5%', aspect: 'growth', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '生产总值增长3.6%,较一季度、上半年分别加快1.2和0.7个百分点;日用品类、珠宝类零售额分别增长1.3倍、68.5%。',
        figures: [
          { text: '3.6%', metric: 'gdp' },
          { text: '1.2', aspect: 'change', basis: 'other', metric: 'gdp' },
          { text: '0.7个百分点', aspect: 'change', basis: 'other', metric: 'gdp' },
          { text: '1.3倍', value: 130, aspect: 'growth', metric: 'retail_sales' },
          { text: '68.5%', aspect: 'growth', metric: 'retail_sales' },
        ],
      },
      {
        text: '2024年青石乡税收7亿元,较预算分配数超出3亿元;地价税2亿元,较预算数短征1亿元。',
        figures: [
          { text: '7亿元' },
          { text: '3亿元', aspect: 'change', basis: 'other', qualifier: 'exact', label: '税收' },
          { text: '2亿元' },
          { text: '1亿元', value: -100000000, aspect: 'change', basis: 'other', metric: 'tax_revenue' },
        ],
      },
      {
        text: '财政总收入预算为30.2亿元,实际入库30.8亿元,较预算数超收6000万元;利得税收入比原来预算减少115亿元或8.8%。',
        figures: [
          { text: '30.2亿元', metric: 'public_budget_revenue', status: 'target' },
          { text: '30.8亿元', metric: 'public_budget_revenue', aspect: 'level', status: 'actual' },
          { text: '6000万元', metric: 'public_budget_revenue', aspect: 'change' },
          { text: '115亿元', value: -11_500_000_000, aspect: 'change', metric: 'tax_revenue' },
          { text: '8.8%', value: -8.8, aspect: 'growth', metric: 'tax_revenue' },
        ],
      },
      {
        text: '青石市2020年出口劲增7.3%,进口降2.1%,利用外资锐减35%,固定资产投资同期反弹10.8%,经济增长放缓至2.5%。',
        figures: [
          { text: '7.3%', value: 7.3, aspect: 'growth', metric: 'exports' },
          { text: '2.1%', value: -2.1, aspect: 'growth', metric: 'imports' },
          { text: '35%', value: -35, aspect: 'growth', metric: 'foreign_investment' },
          { text: '10.8%', value: 10.8, aspect: 'growth', metric: 'fixed_asset_investment' },
          { text: '2.5%', value: 2.5, aspect: 'growth', metric: 'gdp' },
        ],
      },
      {
        text: '2020年青石市PM2.5浓度改善9.2%,农户负担平均减轻25%,药品平均降价超40%,12个事项办理时限压缩60%。',
        figures: [
          { text: '9.2%', value: -9.2, aspect: 'growth', metric: 'pm25' },
          { text: '25%', value: -25, aspect: 'growth', label: '农户负担' },
          { text: '40%', value: -40, aspect: 'growth', basis: null, label: '药品降价' },
          { text: '12个', aspect: 'level' },
          { text: '60%', value: -60, aspect: 'growth', basis: 'yoy' },
        ],
      },
      {
        text: '2020年青石市落实承包期再延长30年政策,事故起数较“十二五”同期下降42%,旅游收入五年增长70%。',
        figures: [
          { text: '30年', value: 30, aspect: 'change', basis: null },
          { text: '42%', value: -42, aspect: 'growth', basis: 'other' },
          { text: '70%', value: 70, aspect: 'growth', basis: 'other', metric: 'tourism_revenue' },
        ],
      },
      {
        text: '工业投资目标为20亿元,实际完成21亿元,超额1亿元。造林3万亩,超额完成2000亩。',
        figures: [
          { text: '20亿元', status: 'target' },
          { text: '21亿元', status: 'actual' },
          { text: '1亿元', aspect: 'change', basis: 'other', metric: 'industrial_investment' },
          { text: '3万亩' },
          { text: '2000亩', aspect: 'change', basis: 'other', metric: 'land_area' },
        ],
      },
      {
        text: '2021年青石区政府性基金收入3亿元,短收6000万元;国有资本收入2亿元,超收300万元。',
        figures: [
          { text: '3亿元' },
          { text: '6000万元', value: -60_000_000, aspect: 'change', basis: 'other' },
          { text: '2亿元' },
          { text: '300万元', value: 3_000_000, aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '2021年青石区决算数与执行数相比,收入增加90万元,支出减少60万元。',
        figures: [
          { text: '90万元', aspect: 'change', basis: 'other' },
          { text: '60万元', value: -600_000, aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '2021年青石区立案20件、结案18件,较前三年分别下降6%和上升4%。',
        figures: [
          { text: '20件' },
          { text: '18件' },
          { text: '6%', value: -6, basis: 'other' },
          { text: '4%', value: 4, basis: 'other' },
        ],
      },
      {
        text: '2021年青石区PM2.5平均浓度38微克/立方米,同比改善5%。',
        figures: [{ text: '38微克/立方米' }, { text: '5%', value: -5, aspect: 'growth', basis: 'yoy' }],
      },
      {
        text: '2020年6月出口达324亿元按年升13.7%,进口96亿元年减2%。',
        figures: [
          { text: '324亿元' },
          { text: '13.7%', aspect: 'growth', basis: 'yoy', metric: 'exports' },
          { text: '96亿元' },
          { text: '2%', value: -2, aspect: 'growth', basis: 'yoy', metric: 'imports' },
        ],
      },
      {
        text: '2020年6月外销订单42亿美元,年减4.9%、月增0.6%;就业人数年减7千人,失业率季增0.2个百分点。占比最大之机械批发业减11.3%。',
        figures: [
          { text: '42亿美元', label: '外销订单' },
          { text: '4.9%', value: -4.9, aspect: 'growth', basis: 'yoy', label: '外销订单' },
          { text: '0.6%', aspect: 'growth', basis: 'previous_period', label: '外销订单' },
          { text: '7千人', value: -7000, aspect: 'change', basis: 'yoy', label: '就业人数' },
          { text: '0.2个百分点', aspect: 'change', basis: 'previous_period', metric: 'unemployment_rate' },
          { text: '11.3%', value: -11.3, aspect: 'growth', label: '机械批发业' },
        ],
      },
      {
        text: '在总预算部分,岁入预算数较上年度增加6亿元,增幅2.3%。细颗粒物平均浓度为20微克/立方米,较2018年改善约5%。',
        figures: [
          { text: '6亿元', aspect: 'change', basis: 'yoy' },
          { text: '2.3%', aspect: 'growth', basis: 'yoy', metric: 'public_budget_revenue' },
          { text: '20微克/立方米', metric: 'pm25' },
          { text: '5%', value: -5, aspect: 'growth', metric: 'pm25' },
        ],
      },
      {
        text: '2020年每户分配差距3.9倍,较上年增0.02倍;人口出生率9.5‰,比上年下降0.7个千分点;债务比率21%,低于法定上限50%。',
        figures: [
          { text: '3.9倍' },
          { text: '0.02倍', value: 0.02, unit: '倍', aspect: 'change', basis: 'yoy' },
          { text: '9.5‰' },
          { text: '0.7个千分点', value: -0.7, unit: '‰', aspect: 'change' },
          { text: '21%', aspect: 'level' },
          { text: '50%', value: 50, aspect: 'level' },
        ],
      },
      {
        text: '2020年与2010年相比,青石市粮食产量增长57%。',
        figures: [{ text: '57%', aspect: 'growth', basis: 'other', metric: 'grain_output' }],
      },
      {
        text: '2020年青石市工业利润由上年下降3.1%转为增长7.2%。',
        figures: [
          { text: '3.1%', value: -3.1, aspect: 'growth', status: 'baseline', metric: 'enterprise_profit' },
          { text: '7.2%', value: 7.2, aspect: 'growth', status: 'actual', metric: 'enterprise_profit' },
        ],
      },
      {
        text: '2020年环卫工人生活补贴人均月增200元。',
        figures: [{ text: '200元', value: 200, aspect: 'change', metric: 'subsidies_paid' }],
      },
      {
        text: '青石镇“三公”经费支出22万元,比预算节约3万元,节约办公用房租金5万元。',
        figures: [
          { text: '22万元' },
          { text: '3万元', value: -30000, aspect: 'change', basis: 'other' },
          { text: '5万元', aspect: 'level' },
        ],
      },
      {
        text: '2021年青石市减少20万贫困人口,净增12家企业,增加30个站点。',
        figures: [
          { text: '20万', value: -200000, aspect: 'change', label: '贫困人口' },
          { text: '12家', value: 12, aspect: 'change', label: '企业' },
          { text: '30个', aspect: 'level' },
        ],
      },
      {
        text: '2021年青石市出口逆势增长12%,货币供应预期增长9%,住房资费年内至少降低15%,印花税收入比预期多2亿元。',
        figures: [
          { text: '12%', label: '出口', metric: 'exports' },
          { text: '9%', label: '货币供应' },
          { text: '15%', value: -15, label: '住房资费', qualifier: 'at_least' },
          { text: '2亿元', aspect: 'change', basis: 'other', metric: 'tax_revenue' },
        ],
      },
      {
        text: '“十五”期间,青石县财政收入突破2亿元,年递增18%,工业产值年增长9%。',
        figures: [
          { text: '2亿元' },
          { text: '18%', basis: 'annual_average', metric: 'public_budget_revenue' },
          { text: '9%', basis: 'annual_average', label: '工业产值' },
        ],
      },
      {
        text: '2020年青石市水质指数提升2个等级,沙地面积年均缩减30平方公里。',
        figures: [
          { text: '2个', value: 2, aspect: 'change' },
          { text: '30平方公里', value: -30, aspect: 'change', basis: 'annual_average' },
        ],
      },
      {
        text: '2020年青石镇新建高标准农田900亩,改造提升300亩,公园绿地比上年提升300亩。',
        figures: [
          { text: '900亩', aspect: 'level' },
          { text: '300亩', aspect: 'level', basis: null, label: '改造提升高标准农田' },
          { text: '300亩', aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '一产占比较2015年下降2.1个百分点。',
        figures: [{ text: '2.1个百分点', value: -2.1, aspect: 'change', basis: 'other', label: '一产占比' }],
      },
      {
        text: '青石镇桥梁补强工程进度42%,较预定进度超前3个百分点。',
        figures: [
          { text: '42%', aspect: 'completion' },
          { text: '3个百分点', value: 3, aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '信访总量比上年减少12件。',
        figures: [{ text: '12件', value: -12, aspect: 'change', basis: 'yoy' }],
      },
      {
        text: '医疗开支为806亿元,较2018-2019年度修订预算增加9.3%。',
        figures: [
          { text: '806亿元', aspect: 'level' },
          { text: '9.3%', aspect: 'growth', basis: 'yoy', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '公务员编制增加80个职位至600个。',
        figures: [
          { text: '80个', aspect: 'change' },
          { text: '600个', aspect: 'level' },
        ],
      },
      {
        text: '青石市接待游客人次因为天气不佳而下跌4.5%。',
        figures: [{ text: '4.5%', value: -4.5, aspect: 'growth', metric: 'tourist_arrivals' }],
      },
      {
        text: '青石市进出口总额强劲增长16%,社零总额在高基数基础上增长3%。',
        figures: [
          { text: '16%', metric: 'trade_total', label: '进出口总额' },
          { text: '3%', metric: 'retail_sales', label: '社零总额' },
        ],
      },
      {
        text: '青石市社零总额增速比全国、全省分别高1.2个、0.6个百分点。',
        figures: [
          { text: '1.2个', metric: 'retail_sales', aspect: 'change', basis: 'other' },
          { text: '0.6个百分点', metric: 'retail_sales', aspect: 'change', basis: 'other' },
        ],
      },
    ],
    silent: [
      '农路改善15件、排水改善9件。',
      '石桥区路面改善1,620平方米,排水改善3公里。',
      '失业率下降到3.1%。',
      '新增绿地12公顷。',
      '新增覆盖率5%。',
      '达到或优于Ⅲ类水体比例达93%。',
    ],
  },
];
