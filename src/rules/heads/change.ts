import type { Basis } from '../../contracts/index.js';
import type { HeadFound, HeadRule } from '../../engine/head-rule.js';
import { anyOf } from '../../engine/pattern.js';
import { DECLINE_NOUNS, FALL, GROWTH_NOUNS, RISE } from '../../lexicon/change-words.js';

const YEAR = '(?:19|20)\\d\\d';
const EARLIER =
  '(?:上年|去年|上年度|前年|上月|上季度?|上期|年初|全国|全省|全市)(?=)(?:同期|同月|末|底|平均|水平|预算数?|决算数?|执行数?|完成数?|实际数?|计划数?)?';
const COMPARED = `(?:(?:与|跟|和)?(?:${EARLIER}|${YEAR}年?)(?:同期)?相?比|(?:比|较|高于|低于)(?:${EARLIER}|${YEAR}年?)(?:同期)?|与[^,比]{2,8}相比|同比|环比|同口径|按年|按季|按月|年均|平均每年)(?=)`;
/** What names a change by itself; other verbs of change name one only behind what it is held against (`同比下滑`, but `道路拓宽`). */
const WORD = `(?:增长(?!点|极)|增减|增降|增加(?!值)|升降|涨跌|变动|变化|上升|上涨|提高|下降|减少|降低|回落|±|\\+-|\\+/-|${anyOf([...GROWTH_NOUNS, ...DECLINE_NOUNS])})`;
const VERB = `(?:${anyOf([...RISE, ...FALL])})`;
const TAIL =
  '(?:绝对量|绝对额|绝对数|绝对值|数额|金额|速度|速率|幅度|幅|率|额|量|值|数|情况|百分点|个百分点|百分率|%){0,6}';
const KIND = '(?:实际|名义|可比价?|累计|同口径){0,3}(?=)';
const SAID = new RegExp(
  `${KIND}(?:${COMPARED}[,、]?){0,3}${KIND}${WORD}${KIND}${TAIL}$|(?:${COMPARED}[,、]?){1,3}${KIND}${VERB}${KIND}${TAIL}$|${COMPARED}(?:百分比|%)?$`,
);
/** `人口自然增长率` is a rate of its own, `平均变动` none of the report's. */
const RATE_OF_ITS_OWN = /(?:自然|机械|内生)增长率?$/;
const AMOUNT = /(?:额|量|值|数)$/;
const FALLS = new RegExp(
  `(?:${anyOf(FALL)}|(?<![升增涨])(?:${anyOf(DECLINE_NOUNS)}))(?:幅度|幅|率|额|量|值|数)?$`,
);

export const rules: HeadRule[] = [
  {
    id: 'head/change/compared',
    finds:
      'A head over changes (`同比增长（%）`, `增速`, `±%`): in percent a growth, in points or in the unit of the row a difference (`增减额`).',
    reads(head, unit) {
      if (RATE_OF_ITS_OWN.test(head)) return null;
      const at = head.search(SAID);
      if (at < 0) return null;
      const words = head.slice(at);
      const points = /百分点$/.test(words);
      const difference = points || AMOUNT.test(words) || (unit !== null && unit !== '%');
      const found: HeadFound = {
        aspect: difference ? 'change' : 'growth',
        basis: basisOf(words),
        sign: FALLS.test(words) ? -1 : 1,
        at,
      };
      if (points) return { ...found, unit: 'pp' };
      return difference ? found : { ...found, unit: '%' };
    },
    examples: [
      {
        text: '指标\t1-6月(亿元)\t同比增长(%)\n工业增加值\t12.4\t-1.5',
        figures: [
          { text: '12.4', value: 1240000000, unit: 'CNY', aspect: 'level' },
          {
            text: '-1.5',
            value: -1.5,
            unit: '%',
            aspect: 'growth',
            basis: 'yoy',
            metric: 'industrial_value_added',
          },
        ],
      },
      {
        text: '指标\t2023年(亿元)\t同比下滑(%)\n税收收入\t6.3\t0.4',
        figures: [
          { text: '6.3', aspect: 'level' },
          { text: '0.4', value: -0.4, unit: '%', aspect: 'growth', basis: 'yoy', metric: 'tax_revenue' },
        ],
      },
      {
        text: '指标\t2023年(亿元)\t比上年增减额\n税收收入\t6.3\t0.4',
        figures: [
          { text: '6.3', aspect: 'level', period: '2023' },
          { text: '0.4', value: 40000000, unit: 'CNY', aspect: 'change', basis: 'yoy', period: '2023' },
        ],
      },
    ],
    silent: [
      '指标\t增加值(亿元)\n工业\t12.4',
      '指标\t道路拓宽(公里)\n青石镇\t12.4',
      '指标\t自然增长率(‰)\n户籍人口\t1.2',
    ],
  },
];

function basisOf(words: string): Basis | 'bare' {
  if (/年均|平均每年/.test(words)) return 'annual_average';
  if (/环比|上月|上季|上期/.test(words)) return 'previous_period';
  if (/同比|按年|上年|去年|同口径/.test(words)) return 'yoy';
  return /年初|全国|全省|全市|\d|相比/.test(words) ? 'other' : 'bare';
}
