import type { Site } from '../../contracts/index.js';
import { wordsBefore, wordsBehind } from '../../engine/around-figure.js';
import { anyOf } from '../../engine/pattern.js';
import { type AspectRule, type Found, peel, type Tail } from '../../engine/saying.js';
import { SuffixSet } from '../../engine/suffix-set.js';
import {
  DECLINE_NOUNS,
  DRAWN,
  FALL,
  FALL_SHORT,
  GROWTH_NOUNS,
  MADE_OF_THINGS,
  RECAST,
  RISE,
  RISE_SHORT,
} from '../../lexicon/change-words.js';
import { OpeningPattern } from '../../text/opening-pattern.js';
import { levelTail, RISES } from './change-tails.js';
import { basisOf, IS_MORE_OR_LESS } from './comparison.js';

/** How a place in an order changes, besides. */
const MOVED_UP = ['进', '进位', '晋升', '晋位', '攀升', '前进'];
const FROM =
  /(?:(?<![协商工委大员学社聚])会|将)?(?:从(?![业事])|由)(?:现时|目前|现在|现行|原来|原先|原|上年|去年|过去|当时|年初|[^,;。、]{0,14}?|(?:19|20)\d\d年[^,;。、]{8,16}?)[的之]?$/;
/** `普及率自86%提升至90%`: 自 is as good as 从 where no more than a time stands behind it. */
const SINCE = /自(?:现时|目前|原来|原先|原有?|上年|去年|年初|[\d年月底度]{4,9})?[的之]?$/;
/** `由2015年的`: the year that a thing has changed from is the one that the change told behind both values is on. */
const FROM_YEAR =
  /(?<=[从由自])(?:\d{3,4}(?:年|[-—/至]\d{2,4}(?:年度|学年|财年))[^,;。、的]{0,16}|\d{1,2}月份?[至-]\d{1,2}月份?)/;
const CHANGES_TO = new RegExp(
  `^(?:\\([^()]{0,24}\\))?(?:[^,;。]{0,8}[,、]?)?(?:逐步|大幅|稳步|快速|持续|不断|进一步|直接|再|将|已)?(?=)(?:${anyOf([...RISE, ...FALL, ...RISE_SHORT, ...FALL_SHORT, ...RECAST, ...DRAWN, ...MOVED_UP])}(?:到|至|为|成)|跃居|跨越[到至]?|[跃迈跨登]上)`,
);
/** `由13%和19%分别降至…`: what two values, named together, have changed from. */
const JOINS_NEXT = '、和及与';
const NEXT_CHANGES_TO = new RegExp(
  `^[${JOINS_NEXT}][^,;。、]{1,14}?(?:,?分别|均|各)?(?:逐步|大幅|统一)?(?=)${anyOf([...RISE, ...FALL, ...RISE_SHORT, ...FALL_SHORT, ...RECAST])}(?:到|至|为)`,
);
const FROM_FIRST = /(?:从(?![业事])|由)[^,;。、]{1,24}$/;
const FROM_FIRST_REACH = 30;
const joinsNext = (words: string): boolean => words.length === 1 && JOINS_NEXT.includes(words);

/** The second of two such values. */
function bySecondFrom(tail: Tail, site: Site): Found | null {
  const { gap, after } = site;
  if (gap === null || !joinsNext(gap) || tail.words !== '' || !CHANGES_TO.test(after.replace(/^,分别/, '')))
    return null;
  if (!FROM_FIRST.test(wordsBefore(site, gap, FROM_FIRST_REACH))) return null;
  return { aspect: 'level', status: 'baseline', head: '' };
}

/** `由现时2,600元,增加23%至3,200元`: the change follows at once. */
const CHANGES_BY = new RegExp(
  `^[,、]?(?:逐步|大幅|稳步|快速|进一步|直接|再)?(?=)${anyOf([...RISE, ...FALL])}(?:了|约|近|超过)?$`,
);
/** `上市公司从2家到5家`: without a verb. */
const BARE_TO =
  /^[到至](?:了|现在的?|目前的?|今天的?|(?:\d{3,4}|[今去])年(?:\d{1,2}月)?[度底末]?的?)?(?:[已共]?达到?)?(?:近|超|约)?$/;
const TO_PLACE = /^[^,;。\d]{0,10}第[\d一二三四五六七八九十]/;
/** `3所学校整合为1所`: without 从, the number of things that fewer are made of. */
const MADE_INTO = new RegExp(
  `^[^,;。、\\d]{1,12}?(?:${MADE_OF_THINGS}|(?:精简|压减|缩减|压缩|减少|增加)(?:到|至|为))[^,;。\\d]{0,8}$`,
);
/** What is told is how fast a thing grows: `增速由2.1%提高到5.4%`. */
const growthNoun = new SuffixSet(GROWTH_NOUNS.filter((noun) => !RISES.has(noun)));
/** `降幅由5%收窄到2%` */
const declineNoun = new SuffixSet(DECLINE_NOUNS);
/** `从2006年占生产总值2.7%下降至…` */
const PART_OF = /占(?!地|用|道)/;
/** `较2015年的2.5%回落`, `较5月预测数2.4%下修`, `比上年决算数9亿元增长3%`: the value that the one before is compared with. */
const COMPARED_WITH =
  /[亦也又仍但]?[较比]([^,;。、较比]{13,24}?的(?:快报|预算|执行|决算)数?|[^,;。、较比]{0,12}?(?:年|年度|年底|末|季度?|月份?|月底|月[\d一二三四五六七八九十]{1,3}日|同期|全年|[预初概决][测估算][数值]?|预估值?|估计数?|(?:执行|完成|实际|实有|实绩|快报|入库|批复|核定)[数额]?|(?:计划|任务|规划|预期)?(?:计划|任务|目标)[数额值]?|实绩|基数|水平|[普调]查|(?:的|历史)?[高低][位点峰]|(?:之|此|以)前|年前(?:\(即?[^()]{4,16}\))?))(?:[的之]|\()?$/;
/** `较上月的相应升幅(2.6%)为低`: the rate that another is compared with stands in brackets behind its name. */
const COMPARED_RATE = new RegExp(
  `(?:[亦也又仍])?[较比与和跟]([^,;。、较比与和跟]{1,12}?)的?(?:相应|同期)?(?=)的?(${anyOf([...GROWTH_NOUNS, ...DECLINE_NOUNS])})(?:的|为)?\\(?$`,
);
/** `与7月至9月的数字(43 700人)相若`: and so does the number. */
const COMPARED_NUMBER =
  /(?:[亦也又仍])?[较比与和跟]([^,;。、较比与和跟]{1,20}?)的(?:相应|同期)?(?:数字|数目|人数)(?:为)?\($/;
const FALLS: ReadonlySet<string> = new Set(DECLINE_NOUNS);
/** `与2010年第二次普查的5210人相比`: so is the one that what follows is held against. */
const HELD_AGAINST =
  /[与同跟和]((?:(?:上年|去年|\d{4}(?:年|[-/至]\d{2,4}年度))(?:同期|[底末]|[^,;。:、的\d]{0,14}[普调]查|[^,;。:、的\d]{0,6}预算|所[\u4e00-\u9fff]{2,4}|\([^()]{2,24}\))?|第[一二三四五六七八九]次[^,;。:、的\d]{0,8}普查)(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:零[时点]|0[时点])?)?)(?=)的(?:(?:常住|户籍)?(?:总?人口|户数))?$/;
const HELD = new OpeningPattern(/^(?:[①-⑳]|[[〔]\d{1,2}[\]〕])?(?:相比|比较)/);
/** `与2010年人口普查的3.5人增加0.2人`: 相比 is left out behind a census. */
const CENSUS_BEFORE = /[普调]查的$/;
/** `较上届政府每年400亿元的开支为高` */
const THAN_BEFORE = /[较比](?:上一?届|以往|过往|过去)[^,;。]{0,12}$/;
/** `比“十五”计划目标8亿元超额2亿元`: what was planned, no earlier value. */
const PLANNED = /(?:计划|任务|目标|(?:年初|全年|当年|调整)预算)[数额值]?$/;
/** `较目标的1%为低` */
const THAN_TARGET = /[较比][^,;。较比]{0,8}(?:目标|指标)的?$/;
const IS_MORE = /^的([^,;。\d]{2,12})为[高低多少大小佳]/;
const THEN_CHANGED =
  /^\)?[^,;。)\d]{0,6}(?:回落|回升|上升|下降|下跌|扩大|收窄|减少|增[加长收支]|[减超短][收支]|提高|[降减]低|压[减缩降]|放缓|减缓|减慢|加快|下滑|净增|超[过额出]|成长|衰退|缩短|延长|[上下][修调]|[多少][增减收支]|为[高低多少佳大小]|相[若近同当]|持平|一致)|^[略稍]?[高低多少增减](?:了|约|近)?(?:\d|[,;。]|$)|^,(?:计|大幅|显著|轻微|略微?|净|约|同比|[微急锐大])?(?=)(?:增[加长列收支]|减[少列收支]|[超短][收支]|上[升涨]|下[跌降]|回[升落]|提高|降低|[增减升跌涨降](?=[约近逾超]?(?:$|\d)))/;
/** The value in brackets of which another is a multiple. */
const MULTIPLIED = new OpeningPattern(/^\)的\d[\d.]{0,6}倍/);
/** How what a value is compared with, and such a change, may start and end; told much faster. */
const COMPARES = /[较比与和跟]/;
/** `比上年同期2亿元(含补缴入库3000万元),下降6%`: a note on that value stands between. */
const NOTE_THEN_CHANGED = /^\([^()]{2,40}\),?(?:增[加长]|减少|下降|上升|提高|降低)/;
function changesBehindNote(site: Site): boolean {
  return site.after.startsWith('(') && NOTE_THEN_CHANGED.test(wordsBehind(site));
}
const COMPARED_REACH = 32;
const COMPARED_ENDS = '前)的之年度底季月日份期数值额测估计算平幅率速行成际有绩划务标报库复定位点峰(';
const EARLIER = /(?:上年同期|去年同期|上年|同期|原来|原|此前)(?:的)?(?:为|是|只有|仅为|仅)$/;
/** How every `EARLIER` ends. */
const EARLIER_ENDS = new SuffixSet(['为', '是', '有', '仅']);

/** `增速高于全国(`, `高于全省平均增幅(`, and `)、全省(` behind such a one. */
const PLACE_IN_BRACKETS =
  /(?:(?:^\)[,、和]|(?:增速|增幅|涨幅)(?:分别|均|都)?(?:高于|低于|快于|慢于|好于))(?:全[国省市区县]|[省市])(?:平均)?(?:水平|增速)?|(?:高|低|快|慢|好)于[^,;。()\d]{1,8}(?:增速|增幅|涨幅|增长率))\($/;

/** `增长9%,比全省(`: such a place right behind a rate of growth. */
const AFTER_RATE =
  /^,(?:增速|增幅|涨幅)?(?:分别)?(?:[比较]|[高低快慢好]于)全[国省市区县州](?:平均)?(?:水平|增速|增幅)?\($/;
const RATE_TOLD = /(?:增[长速幅]|涨幅|[下上][降升涨]|提高|回落)[^,;。]{0,8}$/;
const RATE_REACH = 12;

/** `税收增幅比全省(`, `城镇化率高于全国平均水平(`: the thing itself right before, which no figure has named yet. */
const NAMED_BEFORE_PLACE =
  /(?:^|[^\u4e00-\u9fff])年?([^,;:。()\d]{2,24}?)(?:[比较]|[高低快慢]于)全[国省市区县州](?:平均|同期){0,2}(?:水平|增速|增幅|值)?\($/;
const PACE_NAMED = /的?(?:增速|增幅|涨幅|增长率|增长速度)$/;
const SHARE_NAMED = /(?:占比|比重)$/;

function byNamedBeforePlace(lead: string): Found | null {
  const head = NAMED_BEFORE_PLACE.exec(lead)?.[1];
  if (head === undefined) return null;
  const thing = head.replace(PACE_NAMED, '');
  if (thing === '') return null;
  if (thing !== head) return { aspect: 'growth', status: 'baseline', basis: 'bare', head: thing };
  return { aspect: SHARE_NAMED.test(head) ? 'share' : 'level', status: 'baseline', head };
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/from-to/from',
    finds: 'The earlier value of a change (`从26.7%提高到52.1%`).',
    says: (tail, site) => {
      const { after, quantity } = site;
      const second = bySecondFrom(tail, site);
      if (second) return second;
      // Few figures have these before them; the rest need no search.
      const since = tail.words.includes('自') ? SINCE.exec(tail.words) : null;
      if (since === null && !tail.words.includes('从') && !tail.words.includes('由')) return null;
      const m = since ?? FROM.exec(tail.words);
      if (!m) return null;
      const listed = joinsNext(after) && NEXT_CHANGES_TO.test(wordsBehind(site));
      if (!listed && !CHANGES_TO.test(after) && !CHANGES_BY.test(after) && !BARE_TO.test(after)) return null;
      const head = tail.words.slice(0, m.index);
      const percent = quantity.unit === '%';
      if (percent && growthNoun.at(head) !== null)
        return { aspect: 'growth', basis: 'bare', status: 'baseline', head };
      const falls = percent ? declineNoun.at(head) : null;
      if (falls !== null)
        return {
          aspect: 'growth',
          sign: -1,
          basis: 'bare',
          status: 'baseline',
          head: head.slice(0, -falls.length),
        };
      const part = percent && PART_OF.test(m[0]);
      // `由24位上升到第4位`: the place that is come to tells that the one before is one, too.
      const placed =
        quantity.dimension === 'rank' || (quantity.unit === '位' && TO_PLACE.test(wordsBehind(site)));
      const aspect = placed ? 'rank' : part ? 'share' : 'level';
      const year = FROM_YEAR.exec(m[0]);
      return year
        ? { aspect, status: 'baseline', head, compared: basisOf(year[0]) }
        : { aspect, status: 'baseline', head };
    },
    examples: [
      {
        text: '2024年青石市服务税率由13%和19%分别降至12%和17%。',
        figures: [
          { text: '13%', aspect: 'level', status: 'baseline' },
          { text: '19%', aspect: 'level', status: 'baseline' },
          { text: '12%', aspect: 'level', status: 'actual' },
          { text: '17%', aspect: 'level', status: 'actual' },
        ],
      },
      {
        text: '2024年青石市渔船由150艘至今年8月达385艘。',
        figures: [
          { text: '150艘', aspect: 'level', status: 'baseline' },
          { text: '385艘', aspect: 'level', status: 'actual' },
        ],
      },
      {
        text: '香港渔业年报2013\n窃案有443宗,较去年同期的726宗,微跌百分之三,劫案57宗,较2012年的105宗,下跌百分之四。',
        figures: [
          { text: '443宗' },
          { text: '726宗', status: 'baseline', label: '窃案' },
          { text: '百分之三', value: -3, aspect: 'growth', label: '窃案' },
          { text: '57宗' },
          { text: '105宗', status: 'baseline', label: '劫案' },
          { text: '百分之四', value: -4, aspect: 'growth', label: '劫案' },
        ],
      },
      {
        text: '柳河市2022年统计公报\n服务据点从2017年的720处增加到2022年的1300处,增加580处,增长81%;学校由2021年的30所增至32所,增加2所。',
        figures: [
          { text: '720处', status: 'baseline', period: '2017' },
          { text: '1300处', status: 'actual', period: '2022' },
          { text: '580处', aspect: 'change', basis: 'other' },
          { text: '81%', aspect: 'growth', basis: 'other' },
          { text: '30所', status: 'baseline', period: '2021' },
          { text: '32所', status: 'actual' },
          { text: '2所', aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '自来水普及率自86%提升至90%以上,就学率自110年的三成提高至五成。',
        figures: [
          { text: '86%', status: 'baseline', label: '自来水普及率' },
          { text: '90%', status: 'actual', label: '自来水普及率' },
          { text: '三成', status: 'baseline', label: '就学率' },
          { text: '五成', status: 'actual', label: '就学率' },
        ],
      },
      {
        text: '城乡居民人均可支配收入从2016年的3.1万元和1.2万元提高到4.8万元和2.2万元。',
        figures: [
          { text: '3.1万元', status: 'baseline', metric: 'disposable_income_urban' },
          { text: '1.2万元', status: 'baseline', metric: 'disposable_income_rural' },
          { text: '4.8万元', status: 'actual', metric: 'disposable_income_urban' },
          { text: '2.2万元', status: 'actual', metric: 'disposable_income_rural' },
        ],
      },

      {
        text: '青石县107年度施政报告\n本县岁入自103年度31亿8,400万元至107年度40亿5,900万元;渔业支出从103年度4亿元到107年度8亿元。',
        figures: [
          { text: '31亿8,400万元', status: 'baseline', label: '岁入', metric: 'public_budget_revenue' },
          { text: '40亿5,900万元', status: 'actual', label: '岁入', metric: 'public_budget_revenue' },
          { text: '4亿元', status: 'baseline', label: '渔业支出' },
          { text: '8亿元', status: 'actual', label: '渔业支出' },
        ],
      },
      {
        text: '上市公司从2家到5家,规上企业数量由320家到508家。',
        figures: [
          { text: '2家', status: 'baseline', metric: 'enterprise_count', label: '上市公司' },
          { text: '5家', status: 'actual', metric: 'enterprise_count', label: '上市公司' },
          { text: '320家', status: 'baseline', metric: 'enterprise_count' },
          { text: '508家', status: 'actual', metric: 'enterprise_count' },
        ],
      },
      {
        text: '森林覆盖率从31.2%提高到36.5%。',
        figures: [
          { text: '31.2%', status: 'baseline', metric: 'forest_coverage' },
          { text: '36.5%', status: 'actual', metric: 'forest_coverage' },
        ],
      },
      {
        text: '工业增加值增速由一季度的-3.8%回升到8.6%。',
        figures: [
          { text: '-3.8%', aspect: 'growth', status: 'baseline', metric: 'industrial_value_added' },
          { text: '8.6%', aspect: 'growth', status: 'actual', metric: 'industrial_value_added' },
        ],
      },
      {
        text: '房地产开发投资降幅由上半年的15.2%收窄到全年的6.3%。',
        figures: [
          {
            text: '15.2%',
            value: -15.2,
            aspect: 'growth',
            status: 'baseline',
            metric: 'real_estate_investment',
          },
          { text: '6.3%', value: -6.3, aspect: 'growth', status: 'actual', metric: 'real_estate_investment' },
        ],
      },
      {
        text: '每月津贴由1,200元,增加25%至1,500元。',
        figures: [
          { text: '1,200元', status: 'baseline', metric: 'subsidies_paid' },
          { text: '25%', aspect: 'growth' },
          { text: '1,500元', status: 'actual', metric: 'subsidies_paid' },
        ],
      },
      {
        text: '青石县人均生产总值由4万元跨越到6.8万元,财政收入由3亿元跃上5亿元台阶。',
        figures: [
          { text: '4万元', status: 'baseline', metric: 'gdp_per_capita' },
          { text: '6.8万元', status: 'actual' },
          { text: '3亿元', status: 'baseline', metric: 'public_budget_revenue' },
          { text: '5亿元', status: 'actual' },
        ],
      },
      {
        text: '青石县贫困发生率由15.3%下降至0,贫困村从68个减少到0。',
        figures: [
          { text: '15.3%', status: 'baseline' },
          { text: '0', value: 0, unit: '%', label: '贫困发生率' },
          { text: '68个', status: 'baseline' },
          { text: '0', value: 0, unit: '个', metric: 'village_count' },
        ],
      },
      {
        text: '云溪省人口会从目前约90万急增至120万。',
        figures: [
          { text: '90万', status: 'baseline', metric: 'population_resident' },
          { text: '120万', metric: 'population_resident' },
        ],
      },
      {
        text: '首100万元利润的税率将由12%降至9%。',
        figures: [{ text: '100万元' }, { text: '12%', status: 'baseline' }, { text: '9%', status: 'target' }],
      },
      {
        text: '中职学校由31所优化整合为18所。',
        figures: [
          { text: '31所', status: 'baseline', metric: 'school_count' },
          { text: '18所', status: 'actual', metric: 'school_count' },
        ],
      },
      {
        text: '青石市轿车、客车产量从全国第9位、第5位双双跃居第2位。',
        figures: [
          { text: '第9位', aspect: 'rank', status: 'baseline' },
          { text: '第5位', aspect: 'rank', status: 'baseline' },
          { text: '第2位', aspect: 'rank', status: 'actual' },
          { text: '第2位', aspect: 'rank', status: 'actual' },
        ],
      },
      {
        text: '青石县生产总值由全省第9位进到第7位,综合考核由第5位升到第2位。',
        figures: [
          { text: '第9位', aspect: 'rank', status: 'baseline', metric: 'gdp' },
          { text: '第7位', aspect: 'rank', status: 'actual', metric: 'gdp' },
          { text: '第5位', aspect: 'rank', status: 'baseline', label: '综合考核' },
          { text: '第2位', aspect: 'rank', status: 'actual', label: '综合考核' },
        ],
      },
      {
        text: '青石高新区创新能力由31位上升到第9位。',
        figures: [
          { text: '31位', aspect: 'rank', status: 'baseline', label: '创新能力' },
          { text: '第9位', aspect: 'rank', status: 'actual', label: '创新能力' },
        ],
      },
      {
        text: '实习名额由每年40个倍增至80个。',
        figures: [
          { text: '40个', status: 'baseline' },
          { text: '80个', status: 'actual' },
        ],
      },
    ],
    silent: ['服务时间从5个工作日起算。', '渔业的从业人员为320人,减少12人。'],
  },
  {
    id: 'aspect/from-to/made-into',
    finds: 'The number of things that fewer or more are made of (`3所学校整合为1所`).',
    says: (tail, { after, quantity }) =>
      quantity.dimension === 'count' && MADE_INTO.test(after)
        ? { aspect: 'level', status: 'baseline', head: peel(tail, levelTail).words }
        : null,
    examples: [
      {
        text: '青石县8个产业园区整合优化为3个。',
        figures: [
          { text: '8个', status: 'baseline' },
          { text: '3个', status: 'actual' },
        ],
      },
      {
        text: '青石街道将原来的60个网格细化为128个微网格,由原先的9个科室精简为6个。',
        figures: [
          { text: '60个', status: 'baseline', metric: 'grid_count', label: '网格' },
          { text: '128个', status: 'actual', metric: 'grid_count', label: '微网格' },
          { text: '9个', status: 'baseline', label: '科室' },
          { text: '6个', status: 'actual', label: '科室' },
        ],
      },
    ],
    silent: ['青石县12个部门的窗口整合到1个大厅。'],
  },
  {
    id: 'aspect/from-to/compared-with',
    finds: 'The value that another is compared with (`较2015年的2.5%回落`).',
    says: (tail, site) => {
      const { after, quantity, lead, text } = site;
      // `较前一年翻倍成长`: that doubling is the change itself.
      if (text.startsWith('翻')) return null;
      const more = after.startsWith('的') ? IS_MORE.exec(after) : null;
      if (more && THAN_BEFORE.test(tail.words))
        return { aspect: 'level', status: 'baseline', head: more[1]! };
      if (IS_MORE_OR_LESS.test(after) && THAN_TARGET.test(tail.words))
        return { aspect: 'level', status: 'target', head: tail.words.replace(THAN_TARGET, '') };
      const holds = HELD.test(after) || (CENSUS_BEFORE.test(tail.words) && THEN_CHANGED.test(after));
      const held = holds ? HELD_AGAINST.exec(tail.words) : null;
      if (held) {
        const head = tail.words.slice(0, held.index);
        return { aspect: 'level', status: 'baseline', basis: basisOf(held[1]!), holds: 'thing', head };
      }
      // `是2005年末(4.8亿元)的1.8倍`
      if (after.startsWith(')的') && MULTIPLIED.test(wordsBehind(site)))
        return { aspect: 'level', status: 'baseline', head: '' };
      // In brackets a figure has its name before them.
      const words = tail.words === '' && lead.endsWith('(') ? lead.slice(-COMPARED_REACH) : tail.words;
      if (!COMPARED_ENDS.includes(words.slice(-1)) || !COMPARES.test(words)) return null;
      if (!THEN_CHANGED.test(after) && !changesBehindNote(site)) return null;
      const rate = quantity.unit === '%' ? COMPARED_RATE.exec(words) : null;
      const m =
        rate ?? COMPARED_WITH.exec(words) ?? (words.endsWith('(') ? COMPARED_NUMBER.exec(words) : null);
      if (!m) return null;
      const compared = basisOf(m[1]!);
      const head = tail.words.slice(0, m.index);
      return rate
        ? {
            aspect: 'growth',
            sign: FALLS.has(rate[2]!) ? -1 : 1,
            basis: 'bare',
            status: 'baseline',
            holds: 'thing',
            compared,
            head,
          }
        : {
            aspect: 'level',
            status: PLANNED.test(m[1]!) ? 'target' : 'baseline',
            basis: compared,
            holds: 'thing',
            head,
          };
    },
    examples: [
      {
        text: '2010年青石县税收5亿元,比“十五”末(3亿元)增长67%;粮食产量8万吨,是2005年末(4万吨)的2倍,增长6%。',
        figures: [
          { text: '5亿元' },
          { text: '3亿元', status: 'baseline', period: '2005', metric: 'tax_revenue' },
          { text: '67%', aspect: 'growth', basis: 'other' },
          { text: '8万吨', period: '2010' },
          { text: '4万吨', status: 'baseline', period: '2005', metric: 'grain_output' },
          { text: '2倍', aspect: 'multiple', basis: 'other', period: '2010' },
          { text: '6%', aspect: 'growth', period: '2010' },
        ],
      },
      {
        text: '2014年青石县产粮18万吨,比2013年的17万吨,增1万吨,增5.9%。',
        figures: [
          { text: '18万吨' },
          { text: '17万吨', status: 'baseline', metric: 'grain_output', period: '2013' },
          { text: '1万吨', aspect: 'change', basis: 'yoy', metric: 'grain_output', period: '2014' },
          { text: '5.9%', aspect: 'growth', basis: 'yoy' },
        ],
      },
      {
        text: '2019年青石县税收9亿元,比上年同期10亿元,下降10%;其他收入3亿元,比上年同期4亿元(含渔港收费1亿元),下降25%。',
        figures: [
          { text: '9亿元', status: 'actual' },
          { text: '10亿元', status: 'baseline', metric: 'tax_revenue' },
          { text: '10%', value: -10, aspect: 'growth', basis: 'yoy', metric: 'tax_revenue' },
          { text: '3亿元' },
          { text: '4亿元', status: 'baseline' },
          { text: '1亿元' },
          { text: '25%', value: -25, aspect: 'growth', basis: 'yoy', label: '其他收入' },
        ],
      },
      {
        text: '2020年青石市常住人口118万人,与2010年(第六次人口普查数据,下同)的107万人相比,增加11万人,增长10.3%。',
        figures: [
          { text: '118万人', status: 'actual' },
          { text: '107万人', status: 'baseline', metric: 'population_resident', period: '2010' },
          { text: '11万人', aspect: 'change', basis: 'other', metric: 'population_resident' },
          { text: '10.3%', aspect: 'growth', basis: 'other', metric: 'population_resident' },
        ],
      },
      {
        text: '全区渔民5791人,与2010年第二次渔业普查的4428人相比,增加1363人,增长30.8%;平均每户2.9人,比2010年第二次渔业普查的3.3人减少0.4人。',
        figures: [
          { text: '5791人', label: '渔民' },
          { text: '4428人', status: 'baseline', label: '渔民' },
          { text: '1363人', value: 1363, aspect: 'change', basis: 'other', label: '渔民' },
          { text: '30.8%', aspect: 'growth', basis: 'other', label: '渔民' },
          { text: '2.9人', status: 'actual' },
          { text: '3.3人', status: 'baseline' },
          { text: '0.4人', value: -0.4, aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '2015年青石市常住总人口251万人,与2010年第六次人口普查的总人口242万人④相比,五年间共增加9万人;平均每个家庭户的人口为3.8人,与2010年第六次人口普查的3.5人增加0.3人。',
        figures: [
          { text: '251万人', status: 'actual' },
          { text: '242万人', status: 'baseline', metric: 'population_resident' },
          { text: '9万人', aspect: 'change', basis: 'other', metric: 'population_resident' },
          { text: '3.8人' },
          { text: '3.5人', status: 'baseline' },
          { text: '0.3人', aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '2017年青石市渔工人数方面,8月至10月的数字为4 200人,与7月至9月的数字(4 300人)相若;渔工总数为9 100人,与7月至9月的数字(9 000人)相若。',
        figures: [
          { text: '4 200人', status: 'actual', label: '渔工人数' },
          { text: '4 300人', status: 'baseline', label: '渔工人数' },
          { text: '9 100人', status: 'actual' },
          { text: '9 000人', status: 'baseline', label: '渔工总数' },
        ],
      },
      {
        text: '2016年青石市失业率3.1%,较2015年的3.3%低;渔民4 000人,较2015年的3 900人高。',
        figures: [
          { text: '3.1%', metric: 'unemployment_rate' },
          { text: '3.3%', status: 'baseline', metric: 'unemployment_rate' },
          { text: '4 000人' },
          { text: '3 900人', status: 'baseline', label: '渔民' },
        ],
      },
      {
        text: '维修开支将突破每年60亿元,较上届政府平均每年约25亿元的开支为高。',
        figures: [{ text: '60亿元' }, { text: '25亿元', status: 'baseline', aspect: 'level' }],
      },
      {
        text: '2016年经济增长3.1%,较5月预测数3.6%下修0.5个百分点;就业人数5万人,较2015年4万人增加1万人。',
        figures: [
          { text: '3.1%', aspect: 'growth', metric: 'gdp' },
          { text: '3.6%', aspect: 'growth', status: 'baseline', metric: 'gdp' },
          { text: '0.5个百分点', value: -0.5, aspect: 'change', basis: 'other', metric: 'gdp' },
          { text: '5万人' },
          { text: '4万人', status: 'baseline' },
          { text: '1万人', aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '预测经济增长3.1%,较2月预测数3.4%下修0.3个百分点,较上年4.5%下降1.4个百分点;出口下跌3.1%,与10月的相应跌幅(2.9%)相若。',
        figures: [
          { text: '3.1%', aspect: 'growth', metric: 'gdp' },
          { text: '3.4%', aspect: 'growth', status: 'baseline', metric: 'gdp' },
          { text: '0.3个百分点', value: -0.3, aspect: 'change', basis: 'other' },
          { text: '4.5%', aspect: 'growth', status: 'baseline', metric: 'gdp' },
          { text: '1.4个百分点', value: -1.4, aspect: 'change', basis: 'yoy' },
          { text: '3.1%', value: -3.1, aspect: 'growth', metric: 'exports' },
          { text: '2.9%', value: -2.9, aspect: 'growth', status: 'baseline', metric: 'exports' },
        ],
      },
      {
        text: '113年度青石乡岁入编列3亿元,较112年度预算数2亿元,增加1亿元,约增50%;服务人数5万人,较111年4万人成长25%;轮候时间5.3年,较去年底的高位6.1年缩短0.8年。',
        figures: [
          { text: '3亿元', metric: 'public_budget_revenue' },
          { text: '2亿元', status: 'baseline', metric: 'public_budget_revenue' },
          { text: '1亿元', aspect: 'change', basis: 'yoy', metric: 'public_budget_revenue' },
          { text: '50%', aspect: 'growth' },
          { text: '5万人' },
          { text: '4万人', status: 'baseline' },
          { text: '25%', aspect: 'growth', basis: 'other' },
          { text: '5.3年', unit: 'a' },
          { text: '6.1年', unit: 'a', status: 'baseline' },
          { text: '0.8年', value: -0.8, aspect: 'change' },
        ],
      },
      {
        text: '2016年青石市岁入85亿元,比2015年的90亿元大幅减少5亿元;贸易逆差12亿元,较去年同期(15亿元)收窄3亿元。',
        figures: [
          { text: '85亿元', metric: 'public_budget_revenue' },
          { text: '90亿元', status: 'baseline', metric: 'public_budget_revenue' },
          { text: '5亿元', value: -500000000, aspect: 'change', metric: 'public_budget_revenue' },
          { text: '12亿元', label: '贸易逆差' },
          { text: '15亿元', status: 'baseline', label: '贸易逆差' },
          { text: '3亿元', value: -300000000, aspect: 'change', label: '贸易逆差' },
        ],
      },
      {
        text: '2016年青石市债务余额85亿元,较2015年底之90亿元减少5亿元。',
        figures: [
          { text: '85亿元', label: '债务余额' },
          { text: '90亿元', status: 'baseline', label: '债务余额' },
          { text: '5亿元', value: -500000000, aspect: 'change', label: '债务余额' },
        ],
      },
      {
        text: '2005年青石县税收5亿元,比“十五”计划目标4亿元超过1亿元;投资9亿元,比计划8亿元超额1亿元。',
        figures: [
          { text: '5亿元', metric: 'tax_revenue' },
          { text: '4亿元', status: 'target', aspect: 'level', metric: 'tax_revenue' },
          { text: '1亿元', qualifier: 'exact', aspect: 'change', basis: 'other', metric: 'tax_revenue' },
          { text: '9亿元' },
          { text: '8亿元', status: 'target', label: '投资' },
          { text: '1亿元', aspect: 'change', basis: 'other', label: '投资' },
        ],
      },
      {
        text: '2016年青石市退件率2%,较目标的3%为低。',
        figures: [
          { text: '2%', status: 'actual' },
          { text: '3%', status: 'target', aspect: 'level', label: '退件率' },
        ],
      },
      {
        text: '2016年失业率为3.3%,较2015年的3.5%轻微回落。',
        figures: [
          { text: '3.3%', status: 'actual', metric: 'unemployment_rate' },
          { text: '3.5%', status: 'baseline', aspect: 'level', metric: 'unemployment_rate' },
        ],
      },
    ],
    silent: ['用电量较2015年增加3.5%。'],
  },
  {
    id: 'aspect/from-to/earlier',
    finds: 'The value of the earlier period, given beside the present one (`上年同期为12.3亿元`).',
    says: (tail) => {
      const m = EARLIER_ENDS.at(tail.words) === null ? null : EARLIER.exec(tail.words);
      return m ? { aspect: 'level', status: 'baseline', head: tail.words.slice(0, m.index) } : null;
    },
    examples: [
      {
        text: '外贸出口完成15.8亿元(上年同期为12.3亿元)。',
        figures: [
          { text: '15.8亿元', metric: 'exports' },
          { text: '12.3亿元', status: 'baseline', metric: 'exports' },
        ],
      },
    ],
    silent: [],
  },
  {
    id: 'aspect/from-to/in-brackets',
    finds:
      'The rate of another place, in brackets behind it, that a rate is held against (`增速高于全国(2.5%)`).',
    says: (tail, site) => {
      const { lead, after, quantity } = site;
      if (quantity.unit !== '%' || tail.words !== '' || !after.startsWith(')')) return null;
      return PLACE_IN_BRACKETS.test(lead) ||
        (AFTER_RATE.test(lead) && RATE_TOLD.test(wordsBefore(site, lead, RATE_REACH)))
        ? { aspect: 'growth', status: 'baseline', basis: 'bare', head: '' }
        : byNamedBeforePlace(lead);
    },
    examples: [
      {
        text: '2022年青石市税收收入增幅比全省平均增幅(8.6%)高2个百分点,居全省第3位;城镇化率比全省平均水平(60%)低6个百分点。',
        figures: [
          { text: '8.6%', aspect: 'growth', status: 'baseline', metric: 'tax_revenue' },
          { text: '2个百分点', value: 2, aspect: 'change', basis: 'other', metric: 'tax_revenue' },
          { text: '第3位', aspect: 'rank', metric: 'tax_revenue' },
          { text: '60%', aspect: 'level', status: 'baseline', metric: 'urbanization_rate' },
          { text: '6个百分点', value: -6, aspect: 'change', basis: 'other', metric: 'urbanization_rate' },
        ],
      },
      {
        text: '2022年青石市生产总值同比增长4.5%,增速高于全国(2.5%)、全省(3.6%)。',
        figures: [
          { text: '4.5%', aspect: 'growth', status: 'actual', metric: 'gdp' },
          { text: '2.5%', aspect: 'growth', status: 'baseline', metric: 'gdp' },
          { text: '3.6%', aspect: 'growth', status: 'baseline', metric: 'gdp' },
        ],
      },
    ],
    silent: ['城镇化率(58.6%)高于全省。'],
  },
];
