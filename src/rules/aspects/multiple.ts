import { type AspectRule, trimTail } from '../../engine/saying.js';

const TIMES_OF = /(?:是|为|达到?|恢复[到至]?|相当于|约为|超过|接近)([^,;。]{1,30}?)[的之]$/;

/** `分配差距倍数为5.02倍`: a measure by its name. */
const NAMED_TIMES = /((?:倍数|倍差)\)?)(?:为|是|达到?)?$/;

/** `超额认购12倍`: compared with what was offered. */
const APPLIED_FOR = /(?:认购|报名|申请)(?:约|近|逾|超过|达)?$/;

/** `任务50亩,为年度任务20亩的2.5倍`: of the value right before, which is not that of last year. */
const OF_VALUE = /^\)?的\s?$/;
const LAST_YEARS = /[上去]年|同期/;

/** `恢复至2019年同期的九成`, `为上年的106%`: a percent of what the same thing had earlier. */
const OF_EARLIER =
  /(?:(?:恢复[到至]?|回复[到至]?|是|为|相当于)((?:19|20|1)\d\d年|[上去前]一?年|疫情?前(?:\([^()]{2,12}\)|的?(?:19|20|1)\d\d年)?)(?:同[期月季]|全年|同口径|水平|数字|底|末|度|(?:预计)?执行数|决算数?|实际数?|完成数){0,3}|达到?((?:19|20|1)\d\d年|[上去前]一?年|疫情?前)(?:同期|全年|水平){1,2})[的之]?$/;
/** One of these is in all of them. */
const EARLIER_CHARACTER = /[年前]/;

export const rules: AspectRule[] = [
  {
    id: 'aspect/multiple/of-earlier',
    finds: 'A percent of an earlier value (`恢复至2019年同期的九成`).',
    says: (tail, { quantity }) => {
      if (quantity.unit !== '%' || !EARLIER_CHARACTER.test(tail.words)) return null;
      const m = OF_EARLIER.exec(tail.words);
      if (!m) return null;
      const before = trimTail(tail.words.slice(0, m.index).replace(/(?:已经?|基本)$/, ''), tail);
      return {
        aspect: 'multiple',
        basis: /^[上去]/.test(m[1] ?? m[2]!) ? 'yoy' : 'other',
        head: before.words,
        tail: before,
      };
    },
    examples: [
      {
        text: '接待游客68万人次,旅游收入1.2亿元,分别恢复至2019年同期的96%、88%。旅客吞吐量已恢复到2019年的九成。',
        figures: [
          { text: '68万人次' },
          { text: '1.2亿元' },
          { text: '96%', aspect: 'multiple', basis: 'other', label: '接待游客', metric: 'tourist_arrivals' },
          { text: '88%', label: '旅游收入', metric: 'tourism_revenue' },
          { text: '九成', aspect: 'multiple', label: '旅客吞吐量', metric: 'passenger_traffic' },
        ],
      },
      {
        text: '2019年青石县财政支出5亿元,为2018年度的97%,为上年决算数的96.5%。',
        figures: [
          { text: '5亿元', period: '2019' },
          {
            text: '97%',
            aspect: 'multiple',
            basis: 'other',
            period: '2019',
            metric: 'public_budget_expenditure',
          },
          {
            text: '96.5%',
            aspect: 'multiple',
            basis: 'yoy',
            period: '2019',
            metric: 'public_budget_expenditure',
          },
        ],
      },
      {
        text: '2023年青石市接待游客9万人次,恢复至疫情前(2019年)的93%;步道整建2公里。',
        figures: [
          { text: '9万人次', period: '2023' },
          { text: '93%', aspect: 'multiple', basis: 'other', period: '2023', metric: 'tourist_arrivals' },
          { text: '2公里', period: '2023' },
        ],
      },
    ],
    silent: ['2019年入园率达到98%。', '为2020年预留两成资金。'],
  },
  {
    id: 'aspect/multiple/times-of',
    finds: 'A multiple of another value (`是2020年的2.3倍`).',
    says: (tail, { quantity, text, gap, clause }) => {
      if (quantity.unit !== '倍') return null;
      const named = NAMED_TIMES.exec(tail.words);
      if (named) return { aspect: 'level', head: tail.words.slice(0, named.index + named[1]!.length) };
      const m = TIMES_OF.exec(tail.words);
      if (!m) {
        const ofValue = OF_VALUE.test(gap ?? '') && !LAST_YEARS.test(clause.slice(0, clause.indexOf(text)));
        const basis = APPLIED_FOR.test(tail.words) ? null : ofValue ? 'other' : 'bare';
        return { aspect: 'multiple', head: tail.words, basis };
      }
      return {
        aspect: 'multiple',
        basis: /^(?:上年|去年)/.test(m[1]!) ? 'yoy' : 'other',
        head: tail.words.slice(0, m.index),
      };
    },
    examples: [
      {
        text: '2023年所得差距(五等分位差距倍数)为5.02倍,较上年缩小0.06倍。',
        figures: [
          { text: '5.02倍', aspect: 'level' },
          { text: '0.06倍', value: -0.06, unit: '倍', aspect: 'change', basis: 'yoy' },
        ],
      },

      {
        text: '青石市补助款31亿元,为2016年之1.7倍。',
        figures: [{ text: '31亿元' }, { text: '1.7倍', aspect: 'multiple', basis: 'other', label: '补助款' }],
      },
      {
        text: '2020年青石县栽树90亩,为年度任务30亩的3倍,为上年45亩的2倍。',
        figures: [
          { text: '90亩' },
          { text: '30亩', status: 'target' },
          { text: '3倍', aspect: 'multiple', basis: 'other' },
          { text: '45亩' },
          { text: '2倍', aspect: 'multiple', basis: 'yoy' },
        ],
      },
      {
        text: '2020年新居屋超额认购约11倍。',
        figures: [{ text: '11倍', aspect: 'multiple', basis: null }],
      },
      {
        text: '高新技术企业数量是2020年的2.3倍。',
        figures: [{ text: '2.3倍', value: 2.3, unit: '倍', aspect: 'multiple', basis: 'other' }],
      },
    ],
    silent: ['技术合同成交额增长2.3倍。'],
  },
];
