import type { Site } from '../../contracts/index.js';
import type { AspectRule, Found, Tail } from '../../engine/saying.js';
import { changed } from './change-kind.js';

const OVER =
  /((?<![倒坍垮崩])塌(?![方房陷])|差(?=目标|预期|任务|序时|进度|全[国省市])|高于|低于|快于|慢于|高出|低出|超过|超出|超(?=计划|目标|预期|预算|概算|估算|序时|进度|全[国省市])|领先于?|领跑|跑赢|(?<!达到或|达或)优于(?![^,;。]{1,3}类)|好于(?![^,;。]{1,3}类)|多于|少于|落后于|落后(?=全[国省市区县]))((?:(?!提供)[^,;。的]){1,16}?)(?:约|近|的){0,3}$/;
/** What a rate is not to pass. */
const LIMIT = /(?:[上下]限|限额|红线|警戒线|门槛)(?:的|为)?$/;
/** `快于2024年1.8个百分点`: an earlier year stands for a place. */
const A_YEAR = /^(?:19|20)\d\d年(?:同期)?$/;
/** One of these is in every word of `OVER`; told apart much faster. */
const OVER_CHARACTER = /[于出过先跑塌差落超]/;

/** What an amount can only be held against, since it is none itself: `高于全市平均水平1200元`. */
const AN_AVERAGE = /(?:平均(?:水平|线|值|数)?|同期水平|^全[国省市区县州盟旗])$/;

function byPlace(tail: Tail, { quantity }: Site): Found | null {
  const amount = quantity.dimension === 'money';
  if (quantity.unit !== 'pp' && quantity.unit !== '%' && quantity.dimension !== 'count' && !amount)
    return null;
  if (!OVER_CHARACTER.test(tail.words)) return null;
  const m = OVER.exec(tail.words);
  if (!m || /\d/.test(m[2]!.replace(A_YEAR, ''))) return null;
  if (amount && (!AN_AVERAGE.test(m[2]!) || tail.words.endsWith('的'))) return null;
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

export const rules: AspectRule[] = [
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
    silent: ['合格率高于98%。'],
  },
];
