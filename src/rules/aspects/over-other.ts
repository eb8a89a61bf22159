import type { Site } from '../../contracts/index.js';
import { wordsBefore } from '../../engine/around-figure.js';
import type { AspectRule, Found, Tail } from '../../engine/saying.js';
import { OpeningPattern } from '../../text/opening-pattern.js';
import { Sign } from '../../text/sign.js';
import { changed } from './change-kind.js';
import { BEHIND_BRACKETS, basisOf } from './comparison.js';

const OVER =
  /(不?(?:(?<![倒坍垮崩])塌(?![方房陷树楼墙桥屋])|差(?=目标|预期|任务|序时|进度|全[国省市])|高于|低于|快于|慢于|短于|滞后于?(?=序时|时序|时间|目标|计划|进度|全[国省市])|高出|低出|超额(?:完成|实现)了?|超过|超出|超(?=(?:[\u4e00-\u9fff]{0,4}“[^”]{1,8}”)?(?:[国省市区县州]级?定?|“?双?过半”?|年度|年初|全年|既定|预定|预期|调整|下达|考核|责任|工作){0,3}(?:计划|目标|任务|预算)|预期|概算|估算|序时|进度|全[国省市])|(?<!国际|国内|世界|全球|行业)领先于?|领跑|跑赢|(?<!达到或|达或)优于(?!二级|[^,;。]{1,3}类)|好于(?!二级|[^,;。]{1,3}类)|多于|少于|落后于|落后(?=全[国省市区县])))((?:(?!提供)[^,;。的]){1,16}?)(?:约|近|的){0,3}$/;
const FALLS_BEHIND = /^(?:低|慢|短|滞|少|落|塌|差|不(?:高|快|多|超))/;
const MORE_DONE = '超额';
/** What may be done in excess. */
const GOAL = /目标|计划|任务|预算|预期|指标|进度/;
const WHOLE = 100;
/** What a rate is not to pass. */
const LIMIT = /(?:[上下债]限|限额|红线|警戒线|门槛)(?:的|为)?$/;
/** What a rate is held against whose own value follows 的: one that was set, or that of all. */
const SET_VALUE = /(承诺|目标值?|指标|标准|要求|基准)$|(?:平均数?|平均值|均值|水平|整体)$/;
/** A time before. */
const THEN = /^(?:上[年季月期]|上一[季期年]|上半年|去年|同期|(?:19|20)\d\d年)/;
/** `快于2024年1.8个百分点`, `高于1-7月、上半年`: earlier times stand for a place. */
const TIMES =
  /(?<!\d)(?:(?:19|20)\d\d年(?:同期|全年)?(?=$|[、和及与\d前])|(?:1?\d[-—~至])?1?\d月份?(?:同期)?(?=$|[、和及与])|[1-4]季度)/g;
/** What a sum of money is held against; without one of these it is the bound itself (`超过了3亿元`). */
const HELD_AGAINST =
  /^1?\d月份?$|^全[国省市区县州旗]|平均|均值|水平|标准|上年|去年|同期|预算|概算|目标|计划|任务|预期|进度|市场价/;
/** `超预算支出`, `超标准列支`: a sum that was spent so, as audits find it. */
const SPENT_SO = /(?:支出|列支|开支|发放|报销|采购|购置|配备)$/;
/** `超概算率`: a rate by its name. */
const RATE_NAME = /^(?:概算|预算|估算|计划|目标)率/;
/** `收入进度超序时进度2个百分点`: how far the thing itself has come. */
const PROGRESS = /(?<=^(?:财政|预算)?(?:收入|支出))(?:完成|执行)?进度$/;
/** One of these is in every word of `OVER`; told apart much faster. */
const over = new Sign('于出过先跑塌差落超滞');

/** `低于法定之40%上限`: the same, where the word for it follows. */
const limitFollows = new OpeningPattern(/^的?(?:[上下债]限|限额|红线|警戒线|门槛)/);

/** What something is held against, up to the words for how far it is from there, by the words for what that is. */
const fromHere = (held: string) =>
  `(?:[距离与较]|同(?!比))[^,;。\\d距离与较]{0,12}(?:${held})[值数]?(?:相比)?,?(?:还|仍|尚|仍然|依然|均|分别)?(?:有|存在)`;
const HELD = '目标|预期|计划|任务|要求|标准|水平|平均|全[国省市区县]';
/** `距年初目标差4.8个百分点`, `与全国平均水平还差3分`, `与规划目标值相差0.4个百分点`: how far something is behind. */
const BEHIND = new RegExp(`${fromHere(`${HELD}|序时进度`)}?(?:相?差距?|少|短)(?:了|近|约)?$`);
/** `距目标还有2个百分点的差距`: the same, where the word for it follows. */
const BEHIND_WITH_GAP = new RegExp(`${fromHere(HELD)}$`);
const gapFollows = new OpeningPattern(/^(?:左右|以上)?的?差距/);

function byDistance({ words }: Tail, { quantity, post }: Site): Found | null {
  const isShort =
    words.endsWith('差') || words.endsWith('差距') || words.endsWith('少') || words.endsWith('短');
  if (!isShort && !gapFollows.test(post)) return null;
  const m = (isShort ? BEHIND : BEHIND_WITH_GAP).exec(words);
  if (!m || m[0].startsWith('距县城')) return null;
  return {
    aspect: quantity.unit === '%' ? 'growth' : 'change',
    sign: -1,
    basis: 'other',
    status: 'actual',
    head: words.slice(0, m.index),
  };
}

function byPlace(tail: Tail, { quantity, text, post }: Site): Found | null {
  const { unit, dimension } = quantity;
  if (!over.mayBeIn(tail.words)) return null;
  // People and tonnes are held against what was to be done, other places have their own; a bare number is what was set.
  const counted = unit === 'pp' || unit === '%' || dimension === 'count' || dimension === 'money';
  if (!counted && (dimension === 'none' || !GOAL.test(tail.words))) return null;
  const m = OVER.exec(tail.words);
  if (!m || /\d/.test(m[2]!.replace(TIMES, ''))) return null;
  // `抽检不低于每千人6批次`: the bound itself.
  if (m[2]!.startsWith('每')) return { aspect: 'level', head: tail.words.slice(0, m.index) };
  if (!counted && !GOAL.test(m[2]!)) return null;
  // `超过全国的三分之一`, `超全省四分之一`: so large a part of it.
  if (text.includes('分之') && (tail.words.endsWith('的') || m[1]!.startsWith('超'))) return null;
  if (dimension === 'money' && !HELD_AGAINST.test(m[2]!)) return null;
  // `超额完成计划5%` is said of what was done besides, `超额完成计划105%` of all that was done; so many things may be either.
  const excess = unit === 'pp' || (unit === '%' && quantity.value < WHOLE);
  if (m[1]!.startsWith(MORE_DONE) && !(excess && GOAL.test(m[2]!))) return null;
  if (m[1] === '超' && (dimension === 'money' ? SPENT_SO : RATE_NAME).test(m[2]!)) return null;
  const sign = FALLS_BEHIND.test(m[1]!) ? -1 : 1;
  // `债务比率12%,低于法定上限50%`: how high the limit is.
  if (unit === '%' && LIMIT.test(m[2]!)) return { aspect: 'level', head: m[2]! };
  if (unit === '%' && limitFollows.test(post)) return { aspect: 'level', head: m[2]!.replace(/之$/, '') };
  // `事故率为9宗,低于全港平均的31宗`: what the other place has.
  if ((dimension === 'count' || dimension === 'money') && tail.words.endsWith('的'))
    return { aspect: 'level', status: 'baseline', head: tail.words.slice(0, m.index) };
  // `满意度92%,高于服务承诺的90%`
  const held = unit === '%' && tail.words.endsWith('的') ? SET_VALUE.exec(m[2]!) : null;
  if (held)
    return {
      aspect: 'level',
      status: held[1] === undefined ? 'baseline' : 'target',
      head: tail.words.slice(0, m.index),
    };
  // `增长5.7%,高于上季的4.1%`, `达标率75%,好于2008年的70.8%`: what it was then.
  if (unit === '%' && tail.words.endsWith('的') && THEN.test(m[2]!))
    return {
      aspect: 'level',
      status: 'baseline',
      basis: basisOf(m[2]!),
      holds: 'thing',
      head: tail.words.slice(0, m.index),
    };
  const lastYear = /^(?:上年|去年|同期)/.test(m[2]!);
  return {
    aspect: changed(quantity),
    sign,
    basis: lastYear ? 'yoy' : 'other',
    head: tail.words.slice(0, m.index).replace(PROGRESS, ''),
  };
}

/**
 * `高于全省平均增幅(11%)8.9个百分点`, `比全省(6.4%)和全国(5.3%)分别高1.7、2.8个百分点`: what it is held against has its own value in brackets.
 */
const OVER_BRACKETED =
  /(高于|低于|快于|慢于|好于|优于|高出|超过|超|领先|落后于?|[比较])([^,;。()\d]{2,16})\([^(),;]{1,12}$/;
/** Between two such. */
const NEXT_BRACKETED = '、和及与';
const BRACKETED_REACH = 40;

const LESS_BEHIND = /[低慢]/;

function byBracketed({ words }: Tail, site: Site): Found | null {
  const { gap, quantity } = site;
  if (quantity.unit !== 'pp' || gap === null || !BEHIND_BRACKETS.test(gap) || (gap === ')' && words !== ''))
    return null;
  const told = wordsBefore(site, gap, BRACKETED_REACH);
  const first = told.indexOf(')');
  const listed = first > 0 && NEXT_BRACKETED.includes(told.charAt(first + 1));
  const m = OVER_BRACKETED.exec(told) ?? (listed ? OVER_BRACKETED.exec(told.slice(0, first)) : null);
  // Only 比 is gone on with: `比全省(6.4%)高`.
  if (!m || (gap === ')') === (m[1] === '比' || m[1] === '较')) return null;
  const basis = THEN.test(m[2]!) && !/^(?:19|20)/.test(m[2]!) ? 'yoy' : 'other';
  const isLess = FALLS_BEHIND.test(m[1]!) || LESS_BEHIND.test(gap);
  return { aspect: 'change', sign: isLess ? -1 : 1, basis, head: '' };
}

/** `比年度目标4%低0.6个百分点`: more or less than the value right before, which is what the thing is held against. */
const MORE_OR_LESS = /^(?:[高低多少快慢]出?|短)(?:了|约|近)?$/;
const COMPARED_VALUE = /[比较]([^,;。较比\d]{1,16}?)\d[\d.]{0,9}[^,;。\d]{1,6}$/;
/** How far before its value that may begin. */
const COMPARED_REACH = 36;

function byValue({ words }: Tail, site: Site): Found | null {
  const { gap, quantity } = site;
  if (gap === null) return null;
  // `比全省平均(9%)高3个百分点`
  const said = gap.startsWith(')') ? gap.slice(1) : gap;
  if ((words !== '' && words !== said) || !MORE_OR_LESS.test(said)) return null;
  const m = COMPARED_VALUE.exec(wordsBefore(site, gap, COMPARED_REACH));
  if (!m) return null;
  return {
    aspect: changed(quantity),
    sign: FALLS_BEHIND.test(said) ? -1 : 1,
    basis: /^(?:上年|去年|同期)/.test(m[1]!) ? 'yoy' : 'other',
    head: '',
  };
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/growth/over-other',
    finds: 'A difference from another place or value (`高于全国8.5个百分点`).',
    says: (tail, site) =>
      byPlace(tail, site) ?? byDistance(tail, site) ?? byValue(tail, site) ?? byBracketed(tail, site),
    examples: [
      {
        text: '青石县税收增长9%, 比全市高2个百分点. 规上企业产销率达到96%, 比去年提高1个百分点.',
        figures: [
          { text: '9%', metric: 'tax_revenue' },
          { text: '2个百分点', value: 2, aspect: 'change', basis: 'other', metric: 'tax_revenue' },
          { text: '96%', label: '规上企业产销率' },
          { text: '1个百分点', value: 1, aspect: 'change', basis: 'yoy', label: '规上企业产销率' },
        ],
      },
      {
        text: '2019年青石县进出口增长9%,增速分别高于全国、全省5、3个百分点;进出口分别完成3亿美元、5亿美元。',
        figures: [
          { text: '9%' },
          { text: '5', value: 5, unit: 'pp', metric: 'trade_total' },
          { text: '3个百分点', value: 3, metric: 'trade_total', label: '进出口增速' },
          { text: '3亿美元', metric: 'imports' },
          { text: '5亿美元', metric: 'exports' },
        ],
      },
      {
        text: '2019年青石县工业投资增长38%,超松州“双百”考核任务28个百分点,超省定目标20个百分点。',
        figures: [
          { text: '38%' },
          {
            text: '28个百分点',
            value: 28,
            aspect: 'change',
            basis: 'other',
            metric: 'industrial_investment',
          },
          {
            text: '20个百分点',
            value: 20,
            aspect: 'change',
            basis: 'other',
            metric: 'industrial_investment',
          },
        ],
      },
      {
        text: '2019年青石市新增就业9万人,超年度目标2万人;煤炭去产能90万吨,超出国家下达任务6万吨;食品抽检不低于每千人6批次。',
        figures: [
          { text: '9万人', aspect: 'level' },
          { text: '2万人', aspect: 'change', basis: 'other', metric: 'jobs_created' },
          { text: '90万吨', aspect: 'level' },
          { text: '6万吨', aspect: 'change', basis: 'other', label: '煤炭去产能' },
          { text: '6批次', aspect: 'level', metric: 'inspections' },
        ],
      },
      {
        text: '青石县税收完成4亿元,超“双过半”任务数200万元,增长6%;非税收入1亿元,超过序时进度100万元。',
        figures: [
          { text: '4亿元' },
          { text: '200万元', aspect: 'change', basis: 'other', metric: 'tax_revenue', label: '税收' },
          { text: '6%', aspect: 'growth', metric: 'tax_revenue', label: '税收' },
          { text: '1亿元' },
          { text: '100万元', aspect: 'change', basis: 'other', label: '非税收入' },
        ],
      },
      {
        text: '2019年青石市工业增加值增长9.1%,比全省(6.4%)和全国(5.3%)分别高2.7、3.8个百分点;出口增长2%,高于全国(1.5%)、全省(1.2%)0.5和0.8个百分点。',
        figures: [
          { text: '9.1%' },
          { text: '6.4%', aspect: 'growth', status: 'baseline', metric: 'industrial_value_added' },
          { text: '5.3%', aspect: 'growth', status: 'baseline', metric: 'industrial_value_added' },
          {
            text: '2.7',
            aspect: 'change',
            basis: 'other',
            metric: 'industrial_value_added',
            label: '工业增加值',
          },
          { text: '3.8个百分点', aspect: 'change', basis: 'other', metric: 'industrial_value_added' },
          { text: '2%' },
          { text: '1.5%', status: 'baseline', metric: 'exports' },
          { text: '1.2%', status: 'baseline', metric: 'exports' },
          { text: '0.5', aspect: 'change', basis: 'other', metric: 'exports' },
          { text: '0.8个百分点', aspect: 'change', basis: 'other', metric: 'exports' },
        ],
      },
      {
        text: '2019年青石镇登记失业率3.4%,比年度目标4%低0.6个百分点;新增就业300人,比计划数200人多100人。',
        figures: [
          { text: '3.4%' },
          { text: '4%', aspect: 'level', status: 'target', metric: 'unemployment_rate' },
          {
            text: '0.6个百分点',
            value: -0.6,
            aspect: 'change',
            basis: 'other',
            status: 'actual',
            metric: 'unemployment_rate',
          },
          { text: '300人' },
          { text: '200人', status: 'target', metric: 'jobs_created' },
          { text: '100人', value: 100, aspect: 'change', basis: 'other', metric: 'jobs_created' },
        ],
      },
      {
        text: '2019年青石州税收增长12%,高于全省平均增幅(9%)3个百分点,低于沿海平均增速(13.5%)1.5个百分点。',
        figures: [
          { text: '12%', aspect: 'growth', status: 'actual' },
          { text: '9%', aspect: 'growth', status: 'baseline', metric: 'tax_revenue' },
          { text: '3个百分点', value: 3, aspect: 'change', basis: 'other', metric: 'tax_revenue' },
          { text: '13.5%', aspect: 'growth', status: 'baseline', metric: 'tax_revenue' },
          { text: '1.5个百分点', value: -1.5, aspect: 'change', basis: 'other', metric: 'tax_revenue' },
        ],
      },
      {
        text: '2019年青石州税收增长12%,增幅比1至2月(9%)提高3个百分点,比全省平均(10%)高2个百分点。',
        figures: [
          { text: '12%', aspect: 'growth' },
          { text: '9%', aspect: 'growth', status: 'baseline' },
          { text: '3个百分点', value: 3, aspect: 'change', basis: 'other', metric: 'tax_revenue' },
          { text: '10%' },
          { text: '2个百分点', value: 2, aspect: 'change', basis: 'other', metric: 'tax_revenue' },
        ],
      },
      {
        text: '2019年青石州汇款总额达874亿元,低于1月份的980亿元。',
        figures: [
          { text: '874亿元' },
          { text: '980亿元', aspect: 'level', status: 'baseline', label: '汇款总额' },
        ],
      },
      {
        text: '2019年第2季青石市消费支出增长5.7%,高于上季的4.1%;失业率3.2%,低于2018年的3.9%。',
        figures: [
          { text: '5.7%', aspect: 'growth' },
          { text: '4.1%', aspect: 'growth', status: 'baseline' },
          { text: '3.2%', aspect: 'level' },
          { text: '3.9%', aspect: 'level', status: 'baseline', metric: 'unemployment_rate' },
        ],
      },
      {
        text: '青石县债务比率31%,低于法律规定之40%上限。',
        figures: [{ text: '31%' }, { text: '40%', value: 40, aspect: 'level' }],
      },
      {
        text: '2019年青石市每千名渔民意外9宗,低于沿海平均的31宗。',
        figures: [{ text: '9宗' }, { text: '31宗', value: 31, aspect: 'level', status: 'baseline' }],
      },
      {
        text: '青石县120个重点项目完成投资86亿元,超年度计划9个百分点。',
        figures: [
          { text: '120个' },
          { text: '86亿元', aspect: 'level' },
          { text: '9个百分点', aspect: 'change', basis: 'other', metric: 'project_investment' },
        ],
      },
      {
        text: '审计发现,3家单位超标准列支128万元,4个项目超概算2.4亿元,平均超概算率8.6%。',
        figures: [
          { text: '3家' },
          { text: '128万元', aspect: 'level', basis: null },
          { text: '4个', metric: 'project_count' },
          { text: '2.4亿元', aspect: 'change', basis: 'other', metric: 'project_investment' },
          { text: '8.6%', aspect: 'level', label: '平均超概算率' },
        ],
      },
      {
        text: '青石县一般公共预算收入完成5亿元,收入进度超序时进度3.2个百分点,税务部门完成3亿元。',
        figures: [
          { text: '5亿元' },
          { text: '3.2个百分点', aspect: 'change', metric: 'public_budget_revenue' },
          { text: '3亿元', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '青石区一般公共预算收入完成9亿元,短于序时进度1.6个百分点,支出滞后时间进度2个百分点。',
        figures: [
          { text: '9亿元' },
          {
            text: '1.6个百分点',
            value: -1.6,
            aspect: 'change',
            basis: 'other',
            metric: 'public_budget_revenue',
          },
          { text: '2个百分点', value: -2, aspect: 'change', basis: 'other' },
        ],
      },
      {
        text: '2019年青石市渔民满意度92.4%,高于服务承诺的90%,亦高于沿海平均的88%。',
        figures: [
          { text: '92.4%', metric: 'satisfaction_rate' },
          { text: '90%', value: 90, aspect: 'level', status: 'target', metric: 'satisfaction_rate' },
          { text: '88%', value: 88, aspect: 'level', status: 'baseline', metric: 'satisfaction_rate' },
        ],
      },
      {
        text: '青石区学校迁建项目总投资6200万元,超概算15%。',
        figures: [
          { text: '6200万元' },
          { text: '15%', aspect: 'growth', basis: 'other', metric: 'project_investment' },
        ],
      },
      {
        text: '青石市人均生产总值高出全省平均水平1.2万元,税收比年初目标多3000万元,利润超过了5亿元。',
        figures: [
          { text: '1.2万元', aspect: 'change', basis: 'other', metric: 'gdp_per_capita' },
          { text: '3000万元', aspect: 'change', basis: 'other', metric: 'tax_revenue' },
          { text: '5亿元', aspect: 'level', metric: 'enterprise_profit' },
        ],
      },
      {
        text: '全市工业投资增速高于全省3.2个百分点。',
        figures: [{ text: '3.2个百分点', value: 3.2, unit: 'pp', aspect: 'change', basis: 'other' }],
      },
      {
        text: '2025年青石市工业增速不低于全省平均水平0.5个百分点。',
        figures: [{ text: '0.5个百分点', value: 0.5, aspect: 'change', basis: 'other', label: '工业增速' }],
      },
      {
        text: '2025年青石市生产总值增长4%,快于2024年1.8个百分点。',
        figures: [
          { text: '4%', metric: 'gdp' },
          { text: '1.8个百分点', value: 1.8, aspect: 'change', basis: 'other', metric: 'gdp' },
        ],
      },
      {
        text: '2025年1-8月青石市工业投资增长4%,高于1-7月1.8个百分点,分别低于2024年同期和一季度2、3个百分点。',
        figures: [
          { text: '4%' },
          {
            text: '1.8个百分点',
            value: 1.8,
            aspect: 'change',
            basis: 'other',
            metric: 'industrial_investment',
          },
          {
            text: '2',
            value: -2,
            unit: 'pp',
            aspect: 'change',
            basis: 'other',
            metric: 'industrial_investment',
          },
          { text: '3个百分点', value: -3, aspect: 'change', basis: 'other', metric: 'industrial_investment' },
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
        text: '2025年青石镇税收完成3亿元,超额完成年度计划4.8%,非税收入完成2亿元,超年初预算5%。',
        figures: [
          { text: '3亿元' },
          {
            text: '4.8%',
            value: 4.8,
            aspect: 'growth',
            basis: 'other',
            status: 'actual',
            metric: 'tax_revenue',
          },
          { text: '2亿元' },
          { text: '5%', value: 5, aspect: 'growth', basis: 'other', status: 'actual' },
        ],
      },
      {
        text: '2017年青石市龙江水质达标率75%,好于2016年的70.8%。',
        figures: [
          { text: '75%', status: 'actual' },
          {
            text: '70.8%',
            aspect: 'level',
            status: 'baseline',
            metric: 'water_quality_rate',
            period: '2016',
          },
        ],
      },
      {
        text: '2025年青石镇税收超额完成年度目标3.5个百分点。',
        figures: [
          { text: '3.5个百分点', value: 3.5, aspect: 'change', basis: 'other', metric: 'tax_revenue' },
        ],
      },
      {
        text: '完成税收6.2亿元,有效超过年初6亿元的目标2000万元。',
        figures: [
          { text: '6.2亿元' },
          { text: '6亿元', status: 'target' },
          { text: '2000万元', value: 20_000_000 },
        ],
      },
      {
        text: '重点项目完成投资26亿元,占年度计划的48%,超序时进度5.9%;税收9亿元,超进度4%。',
        figures: [
          { text: '26亿元' },
          { text: '48%', aspect: 'completion' },
          { text: '5.9%', aspect: 'growth', basis: 'other', metric: 'project_investment' },
          { text: '9亿元' },
          { text: '4%', aspect: 'growth', basis: 'other', metric: 'tax_revenue' },
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
        text: '青石市能耗下降4%,超额完成省定目标0.6个百分点;投资增长2%,距年初目标差5个百分点;城镇化率58%,与规划目标值相差2个百分点,与全国平均水平还有7个百分点的差距。',
        figures: [
          { text: '4%', value: -4 },
          { text: '0.6个百分点', value: 0.6, aspect: 'change', basis: 'other', metric: 'energy_intensity' },
          { text: '2%', aspect: 'growth' },
          { text: '5个百分点', value: -5, aspect: 'change', basis: 'other', status: 'actual' },
          { text: '58%', metric: 'urbanization_rate' },
          { text: '2个百分点', value: -2, aspect: 'change', basis: 'other', metric: 'urbanization_rate' },
          { text: '7个百分点', value: -7, aspect: 'change', basis: 'other', metric: 'urbanization_rate' },
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
        text: '青石县农民人均纯收入1.8万元,高于全市平均水平1200元。',
        figures: [
          { text: '1.8万元' },
          {
            text: '1200元',
            value: 1200,
            aspect: 'change',
            basis: 'other',
            metric: 'disposable_income_rural',
          },
        ],
      },
      {
        text: '全区工业增加值增长3%,塌目标1.8个百分点。',
        figures: [{ text: '3%' }, { text: '1.8个百分点', value: -1.8, aspect: 'change', basis: 'other' }],
      },
    ],
    silent: [
      '跟进塌树报告6宗。',
      '完成国际领先新技术17项。',
      '合格率高于98%。',
      '2024年青石市稀土产量超过全国的三分之一。',
    ],
  },
];
