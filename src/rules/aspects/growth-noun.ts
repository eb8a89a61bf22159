import type { Site } from '../../contracts/index.js';
import { type AspectRule, type Found, peel, type Tail, withWords } from '../../engine/saying.js';
import { SuffixSet } from '../../engine/suffix-set.js';
import { DECLINE_NOUNS, GROWTH_NOUNS, RATES_OF_BALANCE } from '../../lexicon/change-words.js';
import { RATE_UNITS } from '../../lexicon/units/index.js';
import { changed } from './change-kind.js';
import { levelTail, RISES } from './change-tails.js';
import { type Comparison, takeComparison } from './comparison.js';
import { basisOf } from './growth-basis.js';

const nouns = new SuffixSet([...GROWTH_NOUNS, ...DECLINE_NOUNS], RATES_OF_BALANCE);
const DECLINES = new Set<string>(DECLINE_NOUNS);
const GOAL = /(?:的)?(?:预期)?(?:目标|预期)值?$/;
/** `经济增长连续三年达到9%` */
const FOR_YEARS = /(?<=增长|增速|增幅)连续[^,;。、\d]{0,2}\d{0,2}年$/;
/** `平均名义增长为每年5.2%`: here 增长 is the name of a rate, and 增长为 no verb that leads to a size. */
const RATE_OF_GROWTH =
  /(?:名义|实质|平均|年均|累积|累计|趋势)(?:实质|名义)?增长(?:率|幅度)?(?:为|是|约为|预计为|预测为|估计为|达|达到)$/;
/** `经济增长达到6%`: what a thing that is no rate reaches by growing is how fast it grew. */
const GROWTH_REACHES =
  /(?<=[^率重比例度占])(?<!自然|社会|机械)增长(?:率|幅度)?(?:预测)?(?:连续[^,;。、\d]{0,2}\d{0,2}年)?(?:均|都)?(?=)(?:达到?|[保维]持在|为)(?:或[略稍]?(?:高于|超过|好于|低于)?)?$/;
/** `增速由负转正达到4.2%` */
const TURNED = /(?:实现)?由[负正降升]转[负正降升增]$/;
/** Nouns that only say that something goes up or down. */
const PLAIN_PACE = new Set(['升幅', '跌幅', '涨幅', '增幅', '降幅', '变动率', '变动百分率']);
const pace = new SuffixSet([
  ...PLAIN_PACE,
  '减幅',
  '年增量',
  ...[...GROWTH_NOUNS, ...DECLINE_NOUNS].filter((noun) => noun.endsWith('幅度')),
]);
/** `成长率初步统计为5%`: that a rate is the statisticians' first, between its name and its verb. */
const ESTIMATED = /(?<=[率幅度])(?:初步|概估|最新|最终|修正)?(?:统计|概估|估计|预估|预测|核算)[数值]?$/;
/** Nouns that say by themselves what changes: prices. */
const NAMES_PRICE = /^[提降]价/;
/** `成长率(yoy)`, `升幅(即通胀率)`: what the rate is called besides. */
const CALLED = /\((?:亦?即|又称|也称)?[^()]{1,10}\)$/;
/** `GDP初步统计yoy为1.4%`: how Taiwan's statisticians shorten it. */
const SHORT_FOR = /(?:初步统计|概估统计|概估)?\(?(yoy|qoq|mom|saar)\)?$/i;
/** What a rate that names no thing is freed from. */
const ADJUSTED_ONLY = /^经季节性?调整后?的?$/;
/** The time of a rate between its thing and its noun: `指数在12月份的升幅`. */
const OF_MONTH = /(?<=.{2})在?(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?的$/;

/** `其增加率`, `年成长率`: of what was named before. */
const OF_ITS_THING =
  /^(?:其|年|该)$|^而?(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?的$|(?:^|的)相应的?$|(?:[二两三六]|\d)个月内?的$/;

/** `上升1.1%,上一季的升幅为1.2%`: how fast it went before, given beside how fast it goes now. */
const OF_EARLIER = /^(?:而|其)?(?:上一?个?[季月年]度?|[去上]年|[去上]年同[期季月])的?$/;

/** `增幅以南区25%最大`, `减幅则以汽车业(12%)最显著`: the rate is named before 以, and of what it is behind. */
const PACE_BY =
  /((?:[增升涨减降跌]|成长|衰退)幅度?|增速|[年月季]?增率|成长率|增长率|增加率|减少率|衰退率|年减率)则?均?(?:仍|也|亦)?(?:是|系)?以([^,;。、以()\d]{1,16})\(?$/;
const PACE_MOST = /^\)?(?:为|者)?(?:最|居[首冠前]|领先|较[大高快])/;

function byMost({ words }: Tail, { lead, after }: Site): Found | null {
  const named = words === '' && lead.endsWith('(') ? lead : words;
  const m = named.includes('以') && PACE_MOST.test(after) ? PACE_BY.exec(named) : null;
  if (!m) return null;
  return { aspect: 'growth', sign: /^[减降跌衰]|年减/.test(m[1]!) ? -1 : 1, basis: 'bare', head: m[2]! };
}

/** What a rate is compared with by its own name: `年增率`, `月增率`, `成长率(yoy)`. */
function basisOfName(noun: string, named: string, called: string): Comparison['basis'] {
  const short = SHORT_FOR.exec(called)?.[1]?.toLowerCase();
  if (short) return short === 'yoy' ? 'yoy' : 'previous_period';
  if (/^年[增减]率$/.test(noun)) return /平均$/.test(named) ? 'annual_average' : 'yoy';
  return /^[季月][增减]率$/.test(noun) ? 'previous_period' : null;
}

function ofNoun(noun: string, named: string, compared: boolean): string {
  const head = OF_ITS_THING.test(named) ? '' : named;
  if (head === '') return NAMES_PRICE.test(noun) ? noun : '';
  // `指数的按年升幅`: that it rises is said of it, and no part of its name.
  if ((compared || head.endsWith('的')) && PLAIN_PACE.has(noun)) return head.replace(/的$/, '');
  return RISES.has(noun) ? head : head + noun;
}

function byNoun(tail: Tail, site: Site): Found | null {
  const { quantity } = site;
  if (!RATE_UNITS.has(quantity.unit)) return byAmountOfPace(tail, site);
  const most = byMost(tail, site);
  if (most) return most;
  const rate = RATE_OF_GROWTH.exec(tail.words);
  if (rate) {
    const basis = tail.annual || /平均|年均/.test(rate[0]) ? 'annual_average' : 'bare';
    return { aspect: 'growth', basis, head: tail.words.slice(0, rate.index).replace(/的$/, '') };
  }
  const reaches = tail.words.includes('增长') ? GROWTH_REACHES.exec(tail.words) : null;
  if (reaches) {
    const comparison = takeComparison(tail.words.slice(0, reaches.index), tail.annual);
    return { aspect: 'growth', ...basisOf(comparison, '增长', site), head: comparison.head };
  }
  // `增速+3.1%`, `变动率分别为+0.2%`: the sign stands with its rate.
  const signed = tail.words.endsWith('+');
  const peeled = peel(signed ? withWords(tail, tail.words.slice(0, -1)) : tail, levelTail);
  const turned = peeled.words.replace(FOR_YEARS, '').replace(TURNED, '').replace(ESTIMATED, '');
  const named = turned.replace(GOAL, '');
  const called = named.endsWith(')') ? (CALLED.exec(named)?.[0] ?? '') : '';
  const words = named.slice(0, named.length - called.length);
  const noun = nouns.at(words);
  if (!noun) return byShortName(peeled);
  // `增长9%`, `增长了9%`: a verb.
  if (RISES.has(noun) && (words === tail.words || tail.words.startsWith('了', words.length))) return null;
  const comparison = takeComparison(words.slice(0, words.length - noun.length), tail.annual);
  const head = comparison.head.endsWith('的') ? comparison.head.replace(OF_MONTH, '') : comparison.head;
  // `把增长目标定在7%`: a goal of growth that does not say of what.
  const isEarlier = PLAIN_PACE.has(noun) && head !== '' && OF_EARLIER.test(head);
  const isGoal = named !== turned && /^[把将]?$/.test(comparison.head);
  const basis = comparison.basis ?? basisOfName(noun, comparison.head, called);
  return {
    aspect: 'growth',
    sign: DECLINES.has(noun) ? -1 : 1,
    ...basisOf({ ...comparison, basis }, noun, site),
    ...(isEarlier && { status: 'baseline' }),
    head: isEarlier
      ? ''
      : isGoal
        ? peeled.words
        : ofNoun(noun, ADJUSTED_ONLY.test(head) ? '' : head, comparison.named || basis === 'annual_average'),
    tail: peeled,
  };
}

/** `总就业人数的增幅约为6500人`: by how much, told in what is counted. */
function byAmountOfPace(tail: Tail, site: Site): Found | null {
  const peeled = peel(tail, levelTail);
  const noun = pace.at(peeled.words);
  if (!noun || site.quantity.dimension === 'none') return null;
  const comparison = takeComparison(peeled.words.slice(0, peeled.words.length - noun.length), tail.annual);
  return {
    aspect: changed(site.quantity),
    sign: DECLINES.has(noun) ? -1 : 1,
    ...basisOf(comparison, noun, site),
    head: comparison.head.replace(/的$/, ''),
    tail: peeled,
  };
}

function byShortName(peeled: Tail): Found | null {
  // It ends in a letter or a bracket, as few names do.
  const m = peeled.words.charCodeAt(peeled.words.length - 1) < 0x80 ? SHORT_FOR.exec(peeled.words) : null;
  if (!m) return null;
  return {
    aspect: 'growth',
    basis: basisOfName('', '', m[0]),
    head: peeled.words.slice(0, m.index),
    tail: peeled,
  };
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/growth/noun',
    finds: 'A rate of change named by a noun (`增速5%`, `涨幅2%左右`).',
    says: byNoun,
    examples: [
      {
        text: '2016年青石县渔船中,增幅以东河镇25%最显著;减幅则以西湖镇(12%)最大。',
        figures: [
          { text: '25%', aspect: 'growth', basis: 'yoy' },
          { text: '12%', value: -12, aspect: 'growth', basis: 'yoy' },
        ],
      },
      {
        text: '2019年青石县研发投入占比2.6%,提高幅度为0.03个百分点,排名第三;税收虽然增长3%,但低于全市2个百分点。',
        figures: [
          { text: '2.6%' },
          { text: '0.03个百分点', aspect: 'change', basis: 'yoy', metric: 'rd_intensity' },
          { text: '第三', value: 3, metric: 'rd_intensity' },
          { text: '3%', aspect: 'growth', metric: 'tax_revenue', label: '税收' },
          { text: '2个百分点', value: -2, metric: 'tax_revenue' },
        ],
      },
      {
        text: '2019年第二季鱼价按年上升1.1%,上一季的升幅为1.2%;渔获价值上升3.1%,较2018年的相应升幅2.9%略高;贩鱼宗数上升5%,上升幅度为4宗。',
        figures: [
          { text: '1.1%', aspect: 'growth', basis: 'yoy', label: '鱼价' },
          { text: '1.2%', aspect: 'growth', status: 'baseline', label: '鱼价' },
          { text: '3.1%', aspect: 'growth', label: '渔获价值' },
          { text: '2.9%', aspect: 'growth', status: 'baseline', label: '渔获价值' },
          { text: '5%', aspect: 'growth' },
          { text: '4宗' },
        ],
      },
      {
        text: '2019年青石港接待乘客30万人次,按年增加1.5倍,增幅达1.5倍。全年本地生产总值增长预测维持在2%至3%,预测下年经济增长为4%。',
        figures: [
          { text: '30万人次' },
          { text: '1.5倍', value: 150, unit: '%', aspect: 'growth', basis: 'yoy' },
          { text: '1.5倍', value: 150, unit: '%', aspect: 'growth', basis: 'yoy' },
          { text: '2%至3%', aspect: 'growth', metric: 'gdp' },
          { text: '4%', aspect: 'growth', metric: 'gdp' },
        ],
      },
      {
        text: '2016年云溪港转口货值约760亿元,相比12年前,升幅达45%。',
        figures: [{ text: '760亿元' }, { text: '45%', aspect: 'growth', basis: 'other' }],
      },
      {
        text: '2013年8月外销订单5亿美元,较上年同月增加1亿美元,增加率25%;户籍人口5万人,较上年同月减少80人,人口增加率为-1.6‰,自然增加率为2.1‰。',
        figures: [
          { text: '5亿美元' },
          { text: '1亿美元', aspect: 'change' },
          { text: '25%', aspect: 'growth', basis: 'yoy', label: '外销订单' },
          { text: '5万人' },
          { text: '80人', aspect: 'change' },
          { text: '-1.6‰', value: -1.6, unit: '‰', aspect: 'growth' },
          { text: '2.1‰', aspect: 'level', label: '自然增加率' },
        ],
      },
      {
        text: '全年青石县人口自然增长率为-1.89‰。',
        figures: [{ text: '-1.89‰', value: -1.89, aspect: 'level', label: '人口自然增长率' }],
      },
      {
        text: '2019年第4季经济成长率初步统计为4.5%;渔民由4 000人增至4 200人,增幅约为200人。',
        figures: [
          { text: '4.5%', aspect: 'growth', metric: 'gdp' },
          { text: '4 000人', status: 'baseline' },
          { text: '4 200人' },
          { text: '200人', value: 200, aspect: 'change', qualifier: 'approx', label: '渔民' },
        ],
      },
      {
        text: '工业增加值增速由负转正达到4.2%,税收增速+3.1%。',
        figures: [
          { text: '4.2%', aspect: 'growth', metric: 'industrial_value_added' },
          { text: '3.1%', aspect: 'growth', metric: 'tax_revenue' },
        ],
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
        text: '2010年青石市消费物价指数在1月份的按年变动率(即基本变动率)为0.2%,甲类及乙类指数的变动率分别为+0.4%及+0.3%。',
        figures: [
          { text: '0.2%', aspect: 'growth', basis: 'yoy', metric: 'cpi', label: '消费物价指数' },
          { text: '0.4%', value: 0.4, aspect: 'growth' },
          { text: '0.3%', value: 0.3, aspect: 'growth' },
        ],
      },
      {
        text: '2020年7月青石市鱼价、虾价及蟹价的升幅分别为1.6%、0.9%及0.5%,而6月份的相应升幅则分别为1.5%、1.2%及0.8%。',
        figures: [
          { text: '1.6%', aspect: 'growth', label: '鱼价' },
          { text: '0.9%', aspect: 'growth', label: '虾价' },
          { text: '0.5%', aspect: 'growth', label: '蟹价' },
          { text: '1.5%', aspect: 'growth', label: '鱼价' },
          { text: '1.2%', aspect: 'growth', label: '虾价' },
          { text: '0.8%', aspect: 'growth', label: '蟹价' },
        ],
      },
      {
        text: '2020年青石市资讯、化学工业成长分别为5.6%、4.3%。',
        figures: [
          { text: '5.6%', aspect: 'growth', value: 5.6 },
          { text: '4.3%', aspect: 'growth', value: 4.3, label: '化学工业' },
        ],
      },
      {
        text: '2020年青石市经济增长连续三年达到或略高于8%,居民收入增长达到9%,绿地覆盖率增长达到40%。',
        figures: [
          { text: '8%', aspect: 'growth', qualifier: 'at_least', metric: 'gdp' },
          { text: '9%', aspect: 'growth', metric: 'disposable_income' },
          { text: '40%', aspect: 'level', label: '绿地覆盖率' },
        ],
      },
      {
        text: '本地生产总值的平均名义增长为每年4.5%。',
        figures: [{ text: '4.5%', aspect: 'growth', basis: 'annual_average', metric: 'gdp' }],
      },
      {
        text: '青石区批发销售额增速居全市第2位,达到15%。',
        figures: [
          { text: '第2位', aspect: 'rank' },
          { text: '15%', aspect: 'growth', metric: 'wholesale_retail_sales', label: '批发销售额' },
        ],
      },
    ],
    silent: ['城镇登记失业率为3.1%。'],
  },
];
