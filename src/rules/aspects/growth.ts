import type { Quantity, Site } from '../../contracts/index.js';
import { anyOf } from '../../engine/pattern.js';
import {
  type AspectRule,
  type Found,
  peel,
  type Saying,
  type Tail,
  trimTail,
  withWords,
} from '../../engine/saying.js';
import { SuffixSet } from '../../engine/suffix-set.js';
import { thingLabel } from '../../engine/thing-label.js';
import {
  CUTTING,
  DECLINE_NOUNS,
  FALL,
  FALL_SHORT,
  GROWTH_NOUNS,
  RISE_SHORT,
} from '../../lexicon/change-words.js';
import { changeVerb, levelTail, RISES, toLevel, verbClose } from './change-tails.js';
import { basisOf as basisOfTime, type Comparison, takeComparison } from './comparison.js';

const SHORT_VERB = new RegExp(
  `(?<=同比|环比|年均|约|分别|累计|略|微|净|共|再|实际|(?:比|较)[^,;。、]{1,16}|值|额|量|率|入|资|数|GDP|[人户][均月年]|均[年月])${anyOf([...RISE_SHORT, ...FALL_SHORT])}$`,
);
/** `出口增7.3%`: behind a thing a rate leaves no doubt, where an amount may (`新增`, `多收`). */
const SHORT_RATE =
  /(?<=[\u4e00-\u9fffA-Z]{2})(?<!新|倍|递|连|[将要会可再更求])(?:[增升降跌涨]|(?<![增加酌核免应扣])减)$/;
/** `就业人数年增3万人`, `外销订单月减2%`: in Taiwan the length of time stands for the comparison; `人均年增`, `2020年增` say other things. */
const EACH_TIME = /(?<![\d每平两人户亩均逐全当今去上下本同日])([年月季])[增减升降跌涨]$/;
/** The character before such a verb, told much faster. */
const TIMES = '年月季';
const shortVerb = new SuffixSet([...RISE_SHORT, ...FALL_SHORT]);
const nouns = new SuffixSet([...GROWTH_NOUNS, ...DECLINE_NOUNS]);
const amounts = new SuffixSet(['增量', '增加额', '增加量', '增收额', '增产量']);
const FALLS = new RegExp(`^(?:${anyOf([...FALL, ...FALL_SHORT])})`);
const DECLINES = new Set<string>(DECLINE_NOUNS);
const CUTS = new Set<string>(CUTTING);
/** `改造提升1500亩`: a pair of verbs that says what is done with things, and no rise. */
const WORK_PAIR = /(?:改造|整治|优化|完善|改建|修缮|治理|绿化|扩容|建设)提升$/;
/** `提升100所学校`: with a thing behind the count the verb only says what is done. */
const COUNTS = new Set(['count', 'households', 'people', 'area', 'length', 'none']);
const GOAL = /(?:的)?(?:预期)?(?:目标|预期)值?$/;
const GROWTH_AFTER =
  /^的(?:同比|环比|年均|平均|每年|按年|实质|名义|全年|趋势|预期)*(?:((?:国内|地区)?生产总值|GDP|经济)(?:年均|的)?)?(?:增速|增长|速度(?![快慢])|增幅|升幅|涨幅|速度增长|速度递增|平均增长率|年均增长率|正增长|负增长)/;
const VERB_FIRST = new RegExp(
  `^((?:[^,;。]{0,12}财政年度)?(?:\\d{4}年|今年|明年|五年|全年|全[省市区县]|预计|将|力争|确保|继续|进一步|再|累计|已|大幅|平均|年均){0,9})(${anyOf(['压减', '削减', '减少', '降低', '增加', '提高', '提升', '缩短', '压缩', '下调', '上调'])})(?![值额量])([^,;。、]{2,16})$`,
);
/** `减少租赁费1.2亿元`, `净增市场主体2万户`: these alone of such verbs say, without an earlier value, by how much. */
const BY_HOW_MUCH =
  /^((?:\d{4}年)?[^,;。、\d]{0,16}?)(减少|净增)(?![到至为了值额量加长])([^,;。、\d]{2,16})$/;
const CUT_AFTER = /^(?:以上)?(?:的(?:幅度|比例))?(?:压减|压缩|削减|缩减)([^,;。、\d]{2,16}?)(?=[,;。、]|$)/;
const RATE_NAME = /(?:率|比例|占比|比重|达到?|至|到|为|完成|增长|下降)$/;
/** `每年增加开支2亿元`: an amount that recurs, and no average. */
const EACH_YEAR = /(?<!平均|均)每年(?!平均)/;
/** The same in the clause before. */
const HARMFUL_BEFORE = /(?:浓度|排放量|能耗)[^,;。\d]{0,6}\d[\d.]{0,8}[^,;。\d]{1,8},$/;
/** Verbs that name what grows: `人均增收6000元`. */
const YIELDS = new Set(['增收', '减收', '增产', '减产', '增值', '提价', '降价']);
/** `旅客人次去年增长9.9%`, `旅客人数因为天气不佳而下跌4.5%`: when and why stand between the thing and its change. */
const WHEN_OR_WHY =
  /(?<=.{2})(?:去年|今年|上半年|下半年|在?\d{4}年度?(?:全年)?|(?:因为?|由于|受)[^,;。]{2,24}(?:而|影响而?|带动而?))$/;
/** `在油价推动下增长17.9%` */
const UNDER = /在[^,;。]{2,16}(?:推动|带动|拉动|影响|支撑|作用|情况|背景|形势|条件)下$/;
/** `利润由上年下降3%转为增长7%`: the change that another takes the place of. */
const FROM_CHANGE =
  /(?:由|从)(?:上年|去年|前[一二三四五六七八九十两\d]{1,2}年|[^,;。、由从]{0,8})(?:同期)?的?$/;
const TURNS = /^[,、]?(?:逐步|已|再)?(?:转为|转变为|变为|扭转为|改为|减为|升为)/;
/** `十年增长65%`: compared with as many years before. */
const SINCE =
  /(?<![续第每满\d一二三四五六七八九十“])(?:“?十[一二三四五]五”?)?(?:近|前|过去|最近|这)?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年(?:来|间|累计)?$/;
/** `近三年累计,用水量下降10%`, `前四年累计…下降`. */
const ADDED_UP =
  /(?:近|前|过去|最近|这)(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年(?:来|间)?累计,?(?=$|[^,;。]{2,24}$)/;
/** `近5年,…累积增幅`, `2012年至2016年期间,…累计增加` */
const YEARS_OVER =
  /(?:近|前|过去|过往|最近|这)(?:\d{1,2}|[一二三四五六七八九十两]{1,3})年(?:来|间)?,$|\d{4}(?:-\d{4})?年度?[至到-]\d{4}(?:-\d{4})?年度?(?:期间|间),$/;
/** `2018年与2010年相比,产值增长57%`: what is compared stands in a clause of its own. */
const HELD_AGAINST =
  /(?:[与同跟]([^,;。:]{1,30}?)(?:相[比较]|(?<![可对])比较)|相[比较](?:于)?([^,;。:]{1,16}?)),$/;
/** `与2010年相比,粮食增长5%,蔬菜增长6%`: of all that its sentence goes on to say. */
const ALL_HELD_AGAINST = /[与同跟]([^,;。:与同跟]{1,30})(?:相[比较]|比较),/;
/** What parts a figure from the one before it where both are held against the same: `失业人口(600人)减少20人`. */
const GOES_ON = /^[,)]/;
/** One of these is in all of them. */
const HOLDS_AGAINST = /相[比较]|比较,/;
/** `浓度改善9%`: what is the better the less of it there is. */
const HARMFUL = /(?:浓度|PM_?2\.5|PM_?10|排放量?|能耗|负担)$/;
/** `承包期延长30年`: a term is made longer, and nothing compared. */
const TERMS = new Set(['a', '个月']);
/** A price that is set anew is compared with the one before it, whenever that was. */
const PRICED = new Set(['提价', '降价']);
const OVER =
  /((?<![倒坍垮崩])塌(?![方房陷])|差(?=目标|预期|任务|序时|进度|全[国省市])|高于|低于|快于|慢于|高出|低出|超过|超出|超(?=计划|目标|预期|预算|概算|估算|序时|进度|全[国省市])|领先于?|领跑|跑赢|(?<!达到或|达或)优于(?![^,;。]{1,3}类)|好于(?![^,;。]{1,3}类)|多于|少于|落后于|落后(?=全[国省市区县]))((?:(?!提供)[^,;。的]){1,16}?)(?:约|近|的){0,3}$/;
/** What a rate is not to pass. */
const LIMIT = /(?:[上下]限|限额|红线|警戒线|门槛)(?:的|为)?$/;
/** `快于2024年1.8个百分点`: an earlier year stands for a place. */
const A_YEAR = /^(?:19|20)\d\d年(?:同期)?$/;
/** One of these is in every word of `OVER`; told apart much faster. */
const OVER_CHARACTER = /[于出过先跑塌差落超]/;

/** `水质指数提升2个等级`: no thing is counted. */
const STEPS = /^(?:等级|位次|名次|档次|层级|星级)/;
/** `增加80个职位至600个`: what is counted has an earlier size. */
const NEW_TOTAL = /[至到]$/;

/** Percent and multiples are relative; per-mille points are of their own unit. */
function changed(quantity: Quantity): Found['aspect'] {
  if (quantity.dimension === 'points') return 'change';
  return quantity.unit === '%' || quantity.unit === '倍' || quantity.unit === '‰' ? 'growth' : 'change';
}

/** The one-character verb of change that closes the words, where what stands before it leaves no doubt. */
function shortVerbOf(words: string, { unit }: Quantity): string | null {
  const verb = shortVerb.at(words);
  if (!verb) return null;
  // `总产值241亿元,增12.8%`: behind a comma a rate leaves no doubt.
  if (unit === '%' && words === verb) return verb;
  const found = SHORT_VERB.exec(words) ?? (unit === '%' ? SHORT_RATE.exec(words) : null);
  return found?.[0] ?? null;
}

/** More or less taken in or spent than the budget says, where no earlier time is named. */
const AGAINST_BUDGET = new Set(['短收', '超收', '超支']);

/** What a change is on: what its own words compare with, else what stands before them. */
function basisOf(
  { basis, head, holds }: Comparison,
  verb: string,
  site: Site,
): Pick<Saying, 'basis' | 'holds'> {
  if (basis !== null) return { basis, holds };
  const before = basisBefore(verb, head, site);
  if (before === null || before === 'bare') return { basis: before, holds: null };
  return {
    basis: before,
    holds: site.lead.endsWith(',') && HOLDS_AGAINST.test(site.lead) ? 'sentence' : 'thing',
  };
}

/** The basis of a change whose own words name none. */
function basisBefore(
  verb: string,
  head: string,
  { quantity, lead, pre, gap, clause }: Site,
): Saying['basis'] {
  if ((verb === '延长' && TERMS.has(quantity.unit)) || PRICED.has(verb)) return null;
  if (AGAINST_BUDGET.has(verb) || SINCE.test(head)) return 'other';
  const added = head.includes('累计') ? head : lead.endsWith('累计,') ? lead : '';
  if (added !== '' && ADDED_UP.test(added)) return 'other';
  if (pre.includes('累') && lead.endsWith(',') && YEARS_OVER.test(lead)) return 'other';
  const against = HOLDS_AGAINST.test(lead)
    ? HELD_AGAINST.exec(lead)
    : gap !== null && GOES_ON.test(gap) && HOLDS_AGAINST.test(clause)
      ? ALL_HELD_AGAINST.exec(clause)
      : null;
  return against ? basisOfTime(against[1] ?? against[2]!) : 'bare';
}

function isFall(verb: string, head: string, site: Site): boolean {
  return FALLS.test(verb) || (verb === '改善' && (HARMFUL.test(head) || (head === '' && saysHarm(site))));
}

/** `PM2.5浓度40微克/立方米,同比改善6%`: what is better is named in the clause before. */
function saysHarm({ clause, pre }: Site): boolean {
  return HARMFUL_BEFORE.test(clause.slice(0, Math.max(0, clause.indexOf(pre))));
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

function byVerb(tail: Tail, site: Site): Found | null {
  const { quantity, post, after } = site;
  if (toLevel.at(tail.words)) return null;
  const words = tail.words.slice(0, verbClose.runStart(tail.words));
  const eachTime = byEachTime(words, site);
  if (eachTime) return eachTime;
  const verb = changeVerb.at(words) ?? shortVerbOf(words, quantity);
  if (!verb) return null;
  const before = trimTail(words.slice(0, words.length - verb.length).replace(/会$/, ''), tail);
  const comparison = takeComparison(before.words, before.annual);
  if (verb === '提升' && COUNTS.has(quantity.dimension) && !comparison.named && WORK_PAIR.test(words))
    return null;
  const from = TURNS.test(after) ? FROM_CHANGE.exec(comparison.head) : null;
  const of = from ? comparison.head.slice(0, from.index) : comparison.head;
  const named = of.replace(SINCE, '').replace(UNDER, '').replace(WHEN_OR_WHY, '');
  const aspect = changed(quantity);
  if (
    aspect === 'change' &&
    quantity.dimension === 'duration' &&
    /^的(?!政策|要求|目标|规定|决定)/.test(post) &&
    thingLabel(post)
  )
    return null;
  const compared = comparison.named || comparison.basis === 'annual_average';
  if (aspect === 'change' && CUTS.has(verb) && !compared && quantity.unit !== 'pp') return null;
  if (
    aspect === 'change' &&
    !comparison.named &&
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
    head: named === '' || !YIELDS.has(verb) ? named : named + verb,
    tail: before,
  };
}

/** `经济增长连续三年达到9%` */
const FOR_YEARS = /(?<=增长|增速|增幅)连续[^,;。、\d]{0,2}\d{0,2}年$/;
/** `平均名义增长为每年5.2%`: here 增长 is the name of a rate, and 增长为 no verb that leads to a size. */
const RATE_OF_GROWTH =
  /(?:名义|实质|平均|年均|累积|累计|趋势)(?:实质|名义)?增长(?:率|幅度)?(?:为|是|约为|预计为|预测为|估计为|达|达到)$/;

/** Nouns that only say that something goes up or down. */
const PLAIN_PACE = new Set(['升幅', '跌幅', '涨幅', '增幅', '降幅']);
/** Nouns that say by themselves what changes: prices. */
const NAMES_PRICE = /^[提降]价/;

/** `成长率(yoy)`, `升幅(即通胀率)`: what the rate is called besides. */
const CALLED = /\((?:亦?即|又称|也称)?[^()]{1,10}\)$/;
/** `GDP初步统计yoy为1.4%`: how Taiwan's statisticians shorten it. */
const SHORT_FOR = /(?:初步统计|概估统计|概估)?\(?(yoy|qoq|mom|saar)\)?$/i;
/** What a rate that names no thing is freed from. */
const ADJUSTED_ONLY = /^经季节性?调整后?的?$/;
/** The time of a rate between its thing and its noun: `指数在12月份的升幅`. */
const OF_MONTH = /(?<=.{2})在?(?:\d{4}年)?\d{1,2}月份?的$/;

/** What a rate is compared with by its own name: `年增率`, `月增率`, `成长率(yoy)`. */
function basisOfName(noun: string, called: string): Comparison['basis'] {
  const short = SHORT_FOR.exec(called)?.[1]?.toLowerCase();
  if (short) return short === 'yoy' ? 'yoy' : 'previous_period';
  if (/^年[增减]率$/.test(noun)) return 'yoy';
  return /^[季月][增减]率$/.test(noun) ? 'previous_period' : null;
}

function ofNoun(noun: string, head: string, compared: boolean): string {
  if (head === '') return NAMES_PRICE.test(noun) ? noun : '';
  // `指数的按年升幅`: that it rises is said of it, and no part of its name.
  if (compared && PLAIN_PACE.has(noun)) return head.replace(/的$/, '');
  return RISES.has(noun) ? head : head + noun;
}

function byNoun(tail: Tail, site: Site): Found | null {
  const { quantity } = site;
  if (quantity.unit !== '%') return null;
  const rate = RATE_OF_GROWTH.exec(tail.words);
  if (rate) {
    const basis = tail.annual || /平均|年均/.test(rate[0]) ? 'annual_average' : 'bare';
    return { aspect: 'growth', basis, head: tail.words.slice(0, rate.index).replace(/的$/, '') };
  }
  const peeled = peel(tail, levelTail);
  const named = peeled.words.replace(FOR_YEARS, '').replace(GOAL, '');
  const called = named.endsWith(')') ? (CALLED.exec(named)?.[0] ?? '') : '';
  const words = named.slice(0, named.length - called.length);
  const noun = nouns.at(words);
  if (!noun) return byShortName(peeled);
  if (RISES.has(noun) && words === tail.words) return null;
  const comparison = takeComparison(words.slice(0, words.length - noun.length), tail.annual);
  const head = comparison.head.endsWith('的') ? comparison.head.replace(OF_MONTH, '') : comparison.head;
  // `把增长目标定在7%`: a goal of growth that does not say of what.
  const isGoal = named !== peeled.words && /^[把将]?$/.test(comparison.head);
  const basis = comparison.basis ?? basisOfName(noun, called);
  return {
    aspect: 'growth',
    sign: DECLINES.has(noun) ? -1 : 1,
    ...basisOf({ ...comparison, basis }, noun, site),
    head: isGoal ? peeled.words : ofNoun(noun, ADJUSTED_ONLY.test(head) ? '' : head, comparison.named),
    tail: peeled,
  };
}

function byShortName(peeled: Tail): Found | null {
  // It ends in a letter or a bracket, as few names do.
  const m = peeled.words.charCodeAt(peeled.words.length - 1) < 0x80 ? SHORT_FOR.exec(peeled.words) : null;
  if (!m) return null;
  return {
    aspect: 'growth',
    basis: basisOfName('', m[0]),
    head: peeled.words.slice(0, m.index),
    tail: peeled,
  };
}

/** `翻一番`: the verb is part of the figure; `3年翻一番` compares with three years before. */
function byDoubling(tail: Tail, { text }: Site): Found | null {
  if (!text.endsWith('番')) return null;
  const comparison = takeComparison(tail.words.replace(/(?:实现|将)$/, ''), tail.annual);
  const since = /(?<![\d一二三四五六七八九十两])[\d一二三四五六七八九十两]+年$/.exec(comparison.head);
  if (!since) return { aspect: 'growth', basis: comparison.basis ?? 'bare', head: comparison.head };
  return { aspect: 'growth', basis: 'other', head: comparison.head.slice(0, since.index) };
}

/** `增量39.7亿斤`: the amount of a rise, named by a noun. */
function byAmount(tail: Tail, { quantity }: Site): Found | null {
  if (quantity.unit === '%' || quantity.unit === 'pp') return null;
  const peeled = peel(tail, levelTail);
  if (amounts.at(peeled.words) === null) return null;
  return { aspect: 'change', basis: 'bare', head: peeled.words, tail: peeled };
}

function byPlace(tail: Tail, { quantity }: Site): Found | null {
  if (quantity.unit !== 'pp' && quantity.unit !== '%' && quantity.dimension !== 'count') return null;
  if (!OVER_CHARACTER.test(tail.words)) return null;
  const m = OVER.exec(tail.words);
  if (!m || /\d/.test(m[2]!.replace(A_YEAR, ''))) return null;
  const sign = /^(?:低|慢|少|落|塌|差)/.test(m[1]!) ? -1 : 1;
  // `债务比率12%,低于法定上限50%`: how high the limit is.
  if (quantity.unit === '%' && LIMIT.test(m[2]!)) return { aspect: 'level', head: m[2]! };
  // `事故率为9宗,低于全港平均的31宗`: what the other place has.
  if (quantity.dimension === 'count' && tail.words.endsWith('的'))
    return { aspect: 'level', status: 'baseline', head: tail.words.slice(0, m.index) };
  const lastYear = /^(?:上年|去年|同期)/.test(m[2]!);
  return {
    aspect: changed(quantity),
    sign,
    basis: lastYear ? 'yoy' : 'other',
    head: tail.words.slice(0, m.index),
  };
}

/** `低于过去10年2.9%的平均增幅`: the rate that another is compared with. */
const AGAINST =
  /(?:(?:高于|低于|快于|慢于|优于|好于|逊于|[较比])[^,;。]{0,12}|(?:[与跟]|(?:回复|恢复|重回|回到)到?)(?:过去|过往|以往|往年)[^,;。]{0,8})$/;

/** `保持10%以上增长`: the noun may follow at once. */
const KEEPS = /(?:保持|维持|实现|取得|录得)$/;
const GROWTH_AT_ONCE = /^(?:高速|快速|正|稳定)?(?:增长|增速|增幅)(?=$|[,;。、])/;

/** `可为2017年的本地生产总值提供1.2%的提振作用`: by how much it grows. */
const BOOST = /^的(?:提振|刺激|拉动|推动)作用/;
const BOOSTED = /(?:为|对)(?:\d{4}年的?)?([^,;。、\d]{2,16})(?:提供|带来|产生)$/;

/** `0.9%的同比涨幅` */
function statedBasis(post: string): Saying['basis'] {
  if (post.startsWith('的同比')) return 'yoy';
  return post.startsWith('的环比') ? 'previous_period' : 'bare';
}

/** `以8%的速度增长`, `保持10%以上增长`. */
function byNounAfter(tail: Tail, site: Site): Found | null {
  const { quantity, post } = site;
  if (quantity.unit !== '%') return null;
  const boosted = BOOST.test(post) ? BOOSTED.exec(tail.words) : null;
  if (boosted) return { aspect: 'growth', basis: null, head: boosted[1]! };
  const named = post.startsWith('的') ? GROWTH_AFTER.exec(post) : null;
  const atOnce = KEEPS.test(site.pre.replace(/[约近超均]$/, '')) && GROWTH_AT_ONCE.test(post);
  if (!atOnce && !named) return null;
  const basis =
    tail.annual || /年均|平均|每年/.test(post.slice(0, 12)) ? 'annual_average' : statedBasis(post);
  const against = AGAINST.exec(tail.words);
  const sign = post.startsWith('的负') ? -1 : 1;
  const of = named?.[1];
  if (against && !of)
    return { aspect: 'growth', sign, status: 'baseline', basis, head: tail.words.slice(0, against.index) };
  return {
    aspect: 'growth',
    sign,
    basis,
    head: of ?? peel(withWords(tail, tail.words.replace(/(?:以|恢复|回复|重回|提出)$/, '')), levelTail).words,
  };
}

/** `压减一般性支出5%`: the verb stands before the thing. */
function byVerbFirst(tail: Tail, { quantity }: Site): Found | null {
  if (quantity.unit !== '%') return null;
  const m = VERB_FIRST.exec(tail.words);
  if (!m || RATE_NAME.test(m[3]!)) return null;
  return { aspect: 'growth', sign: FALLS.test(m[2]!) ? -1 : 1, basis: 'bare', head: m[1]! + m[3]! };
}

/** `减少租赁费1.2亿元`: so does one that names an amount. */
function byAmountFirst(tail: Tail, { quantity }: Site): Found | null {
  if (quantity.unit === '%' || !(tail.words.includes('减少') || tail.words.includes('净增'))) return null;
  const m = BY_HOW_MUCH.exec(tail.words);
  if (!m || RATE_NAME.test(m[3]!)) return null;
  const sign = m[2] === '减少' ? -1 : 1;
  return { aspect: changed(quantity), sign, basis: 'bare', head: m[1]! + m[3]!, runsOn: true };
}

/** `按不低于5%的幅度压减一般性支出`: how far what follows is to fall. */
function byFallAfter(_tail: Tail, { quantity, pre, post }: Site): Found | null {
  if (quantity.unit !== '%' || !/按照?(?:不低于|不少于|不超过)?$/.test(pre)) return null;
  const m = CUT_AFTER.exec(post);
  return m && { aspect: 'growth', sign: -1, basis: 'bare', head: m[1]! };
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/growth/amount-first',
    finds:
      'By how much a thing is less or more, its verb before it (`减少税费1.5亿元`, `净增市场主体2万户`).',
    says: byAmountFirst,
    examples: [
      {
        text: '2020年全区减少企业税费负担1.5亿元、农村贫困人口800人。',
        figures: [
          { text: '1.5亿元', value: -150000000, aspect: 'change', basis: 'yoy', metric: null },
          { text: '800人', value: -800, aspect: 'change' },
        ],
      },
      {
        text: '2020年全区净增市场主体2万户、规上企业30户、新增就业500人、增长5%。',
        figures: [
          { text: '2万户', value: 20_000, aspect: 'change', basis: 'yoy', metric: 'market_entities' },
          { text: '30户', value: 30, aspect: 'change', basis: 'yoy' },
          { text: '500人', aspect: 'level', metric: 'jobs_created' },
          { text: '5%', aspect: 'growth', metric: 'jobs_created' },
        ],
      },
    ],
    silent: ['新增市场主体2万户。', '减少排放后空气优良率92%。', '残疾人减少到800人。'],
  },
  {
    id: 'aspect/growth/fall-after',
    finds: 'A fall whose verb and thing follow (`按5%的幅度压减一般性支出`).',
    says: byFallAfter,
    examples: [
      {
        text: '2020年全区各部门按不低于6%的幅度压减一般性支出。',
        figures: [{ text: '6%', value: -6, aspect: 'growth', metric: 'public_budget_expenditure' }],
      },
    ],
    silent: ['按10%的比例配套资金。'],
  },
  {
    id: 'aspect/growth/verb-first',
    finds: 'A rise or fall whose verb stands before the thing (`压减一般性支出5%`).',
    says: byVerbFirst,
    examples: [
      {
        text: '2020年全区压减一般性支出5%。',
        figures: [{ text: '5%', value: -5, aspect: 'growth', metric: 'public_budget_expenditure' }],
      },
      {
        text: '在下一个财政年度增加公务员编制最少2%。',
        figures: [{ text: '2%', value: 2, aspect: 'growth', metric: 'staff_count' }],
      },
    ],
    silent: ['提高垃圾处理率到95%。', '扩大社保覆盖面,参保率98%。'],
  },
  {
    id: 'aspect/growth/noun-after',
    finds: 'A rate of change whose noun follows (`8%的增速`).',
    says: byNounAfter,
    examples: [
      {
        text: '2019年青石市工业投资保持12%的增速。',
        figures: [{ text: '12%', aspect: 'growth', basis: 'yoy', metric: 'industrial_investment' }],
      },
      {
        text: '2019年青石市海鱼价格在0.9%的同比涨幅中有翘尾影响,在0.4%的环比涨幅中没有。',
        figures: [
          { text: '0.9%', aspect: 'growth', basis: 'yoy' },
          { text: '0.4%', aspect: 'growth', basis: 'previous_period' },
        ],
      },
      {
        text: '2019年青石市重点景区门票收入保持10%以上增长。',
        figures: [{ text: '10%', aspect: 'growth', qualifier: 'at_least' }],
      },
      {
        text: '2019年青石市经济恢复3.2%的正增长,外贸出口录得4.5%的负增长。',
        figures: [
          { text: '3.2%', value: 3.2, aspect: 'growth', metric: 'gdp' },
          { text: '4.5%', value: -4.5, aspect: 'growth', metric: 'exports' },
        ],
      },
      {
        text: '经济增长3.1%,低于过去10年4.2%的平均每年增幅。',
        figures: [
          { text: '3.1%', aspect: 'growth', metric: 'gdp' },
          { text: '4.2%', aspect: 'growth', status: 'baseline', basis: 'annual_average', metric: 'gdp' },
        ],
      },
      {
        text: '2019年青石市提出6%左右的生产总值增长目标。\n3%的速度可以保障就业。',
        figures: [
          { text: '6%', aspect: 'growth', basis: 'yoy', metric: 'gdp' },
          { text: '3%', aspect: 'growth' },
        ],
      },
      {
        text: '公务员编制增加2.5%,回复过往1%的增长水平。',
        figures: [
          { text: '2.5%', aspect: 'growth', metric: 'staff_count' },
          { text: '1%', aspect: 'growth', status: 'baseline', metric: 'staff_count' },
        ],
      },
      {
        text: '连同其他开支,可为2018年的本地生产总值提供0.8%的提振作用。',
        figures: [{ text: '0.8%', aspect: 'growth', status: 'target', basis: null, metric: 'gdp' }],
      },
    ],
    silent: ['85%的村通了客车。', '委员会与过去一样有30%的妇女委员。'],
  },
  {
    id: 'aspect/growth/doubling',
    finds: 'Doubling, with the verb inside the figure (`翻一番`).',
    says: byDoubling,
    examples: [
      {
        text: '青石县高新技术企业数量三年翻一番。',
        figures: [{ text: '翻一番', value: 100, unit: '%', aspect: 'growth', basis: 'other' }],
      },
    ],
    silent: ['青石县翻修老屋12栋。'],
  },
  {
    id: 'aspect/growth/amount',
    finds: 'The amount of a rise named by a noun (`增量39亿元`).',
    says: byAmount,
    examples: [
      {
        text: '青石县2020年存款余额增量达到12亿元。',
        figures: [{ text: '12亿元', value: 1200000000, aspect: 'change', basis: 'yoy', metric: 'deposits' }],
      },
    ],
    silent: ['增量配电网改革试点5个。'],
  },
  {
    id: 'aspect/growth/over-other',
    finds: 'A difference from another place or value (`高于全国8.5个百分点`).',
    says: byPlace,
    examples: [
      {
        text: '2019年青石市每千名渔民意外9宗,低于沿海平均的31宗。',
        figures: [{ text: '9宗' }, { text: '31宗', value: 31, aspect: 'level', status: 'baseline' }],
      },
      {
        text: '青石区学校迁建项目总投资6200万元,超概算15%。',
        figures: [
          { text: '6200万元' },
          { text: '15%', aspect: 'growth', basis: 'other', metric: 'project_investment' },
        ],
      },
      {
        text: '全市工业投资增速高于全省3.2个百分点。',
        figures: [{ text: '3.2个百分点', value: 3.2, unit: 'pp', aspect: 'change', basis: 'other' }],
      },
      {
        text: '2025年青石市生产总值增长4%,快于2024年1.8个百分点。',
        figures: [
          { text: '4%', metric: 'gdp' },
          { text: '1.8个百分点', value: 1.8, aspect: 'change', basis: 'other', metric: 'gdp' },
        ],
      },
      {
        text: '财政收入增长18%,高于年初人代会10%的目标8个百分点;失业率3.2%,低于4.5%的控制目标1.3个百分点。',
        figures: [
          { text: '18%', aspect: 'growth', status: 'actual' },
          { text: '10%', aspect: 'growth', status: 'target', metric: 'public_budget_revenue' },
          { text: '8个百分点', value: 8, aspect: 'change', basis: 'other', status: 'actual' },
          { text: '3.2%', aspect: 'level' },
          { text: '4.5%', aspect: 'level', status: 'target', metric: 'unemployment_rate' },
          { text: '1.3个百分点', value: -1.3, aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '完成税收5.2亿元,超年初5亿元的目标2000万元。',
        figures: [
          { text: '5.2亿元', metric: 'tax_revenue' },
          { text: '5亿元', status: 'target' },
          { text: '2000万元', value: 20_000_000, aspect: 'change', basis: 'other', status: 'actual' },
        ],
      },
      {
        text: '全镇物业覆盖率81%,距离90%的要求还有9个百分点的差距。',
        figures: [
          { text: '81%' },
          { text: '90%', aspect: 'level', status: 'target', label: '物业覆盖率' },
          { text: '9个百分点', value: -9, aspect: 'change', status: 'actual', label: '物业覆盖率' },
        ],
      },
      {
        text: '全区工业增加值增长3%,塌目标1.8个百分点。',
        figures: [{ text: '3%' }, { text: '1.8个百分点', value: -1.8, aspect: 'change', basis: 'other' }],
      },
    ],
    silent: ['合格率高于98%。'],
  },
  {
    id: 'aspect/growth/noun',
    finds: 'A rate of change named by a noun (`增速5%`, `涨幅2%左右`).',
    says: byNoun,
    examples: [
      {
        text: '2016年云溪港转口货值约760亿元,相比12年前,升幅达45%。',
        figures: [{ text: '760亿元' }, { text: '45%', aspect: 'growth', basis: 'other' }],
      },
      {
        text: '全年居民消费价格涨幅为1.2%。',
        figures: [{ text: '1.2%', aspect: 'growth', metric: 'cpi' }],
      },
      {
        text: '2020年青石市经济增长连续两年达到8%,水稻收购价提价幅度超过12%,会议费压减比例达6%。',
        figures: [
          { text: '8%', aspect: 'growth', metric: 'gdp' },
          { text: '12%', value: 12, aspect: 'growth', label: '水稻收购价提价幅度' },
          { text: '6%', value: -6, aspect: 'growth' },
        ],
      },
      {
        text: '2020年第2季实质GDP初步统计yoy为1.4%,经季节调整后对上季增率折成年率(saar)为5.2%;第1季GDP对上年同季成长率(yoy)修正为-0.7%(原为-0.5%)。',
        figures: [
          { text: '1.4%', aspect: 'growth', basis: 'yoy', metric: 'gdp' },
          { text: '5.2%', aspect: 'growth', basis: 'previous_period', metric: 'gdp' },
          { text: '-0.7%', aspect: 'growth', basis: 'yoy', metric: 'gdp' },
          { text: '-0.5%', aspect: 'growth', basis: 'yoy', status: 'baseline', metric: 'gdp' },
        ],
      },
      {
        text: '2020年7月居民消费物价上升2.1%,较6月的相应升幅(2.5%)为低;消费物价指数在7月份的按年升幅(即通胀率)为1.3%,亦较6月份的1.5%为低。',
        figures: [
          { text: '2.1%', aspect: 'growth', metric: 'cpi' },
          { text: '2.5%', aspect: 'growth', status: 'baseline', metric: 'cpi' },
          { text: '1.3%', aspect: 'growth', basis: 'yoy', metric: 'cpi' },
          { text: '1.5%', aspect: 'growth', status: 'baseline', metric: 'cpi' },
        ],
      },
      {
        text: '本地生产总值的平均名义增长为每年4.5%。',
        figures: [{ text: '4.5%', aspect: 'growth', basis: 'annual_average', metric: 'gdp' }],
      },
    ],
    silent: ['城镇登记失业率为3.1%。'],
  },
  {
    id: 'aspect/growth/verb',
    finds: 'A rise or fall: relative (`增长9%`) or in its own unit (`提高2.1个百分点`, `减少12件`).',
    says: byVerb,
    examples: [
      {
        text: '2019年青石市发电量与上年度相较减少3亿度,约减6.5%;水费减列约1成。',
        figures: [
          { text: '3亿度', value: -300000000, basis: 'yoy', label: '发电量' },
          { text: '6.5%', value: -6.5, aspect: 'growth', qualifier: 'approx', label: '发电量' },
          { text: '1成', value: -10, aspect: 'growth', label: '水费' },
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
        text: '青石市2020年出口增7.3%,进口降2.1%,利用外资锐减35%,固定资产投资反弹10.8%,经济增长放缓至2.5%。',
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
        text: '2021年青石市出口逆势增长12%,货币供应预期增长9%,住房资费年内至少降低15%,印花税收入比预期多2亿元。',
        figures: [
          { text: '12%', label: '出口', metric: 'exports' },
          { text: '9%', label: '货币供应' },
          { text: '15%', value: -15, label: '住房资费' },
          { text: '2亿元', aspect: 'change', basis: 'other', metric: 'tax_revenue' },
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
    ],
    silent: ['失业率下降到3.1%。', '新增绿地12公顷。', '新增覆盖率5%。', '达到或优于Ⅲ类水体比例达93%。'],
  },
];
