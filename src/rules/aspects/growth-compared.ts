import type { Site } from '../../contracts/index.js';
import type { AspectRule, Found, Tail } from '../../engine/saying.js';
import { takeComparison } from './comparison.js';

/** What words that compare with an earlier time end in: `同比`, `环比`, `较上年同期`. */
const ENDS = '比期年月度+';
const ALONE = /(?:同比|环比|(?<![占同环对评])[比较](?:上年|去年|上月|上季度)(?:同期)?)[+]?$/;
/** A figure of its own sign, `-6.2%`. */
const SIGNED = /^[-−－]/;

/** `比上年4%低0.6个百分点`: the value of last year itself. */
const ITS_VALUE = /^[高低多少增减上下提回]/;

/** A rate right behind the comparison is a change whether a verb says so or not; an amount only where it has a sign. */
function byComparisonAlone({ words }: Tail, { quantity, text, after }: Site): Found | null {
  if (words.length < 2 || !ENDS.includes(words.charAt(words.length - 1)) || !ALONE.test(words)) return null;
  if (ITS_VALUE.test(after)) return null;
  const rises = words.endsWith('+');
  const isRate = quantity.unit === '%';
  if (!isRate && (quantity.unit !== 'pp' || !(rises || SIGNED.test(text)))) return null;
  const { head, basis, holds } = takeComparison(rises ? words.slice(0, -1) : words, false);
  return { aspect: isRate ? 'growth' : 'change', basis, holds, head };
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/growth/compared',
    finds: 'A rate right behind what it is compared with, without a verb (`同比-6.2%`).',
    says: byComparisonAlone,
    examples: [
      {
        text: '2023年青石镇生产总值60亿元,税收2亿元,同比分别-6.2%、-4.3%。',
        figures: [
          { text: '60亿元', metric: 'gdp' },
          { text: '2亿元', metric: 'tax_revenue' },
          { text: '-6.2%', value: -6.2, aspect: 'growth', basis: 'yoy', metric: 'gdp' },
          { text: '-4.3%', value: -4.3, aspect: 'growth', basis: 'yoy', metric: 'tax_revenue' },
        ],
      },
      {
        text: '2023年青石镇利润2亿元,同比+8%,固定资产投资4亿元,同比12.5%,增速同比-1.2个百分点。',
        figures: [
          { text: '2亿元' },
          { text: '8%', value: 8, aspect: 'growth', basis: 'yoy', metric: 'enterprise_profit' },
          { text: '4亿元' },
          { text: '12.5%', value: 12.5, aspect: 'growth', basis: 'yoy', metric: 'fixed_asset_investment' },
          { text: '-1.2个百分点', value: -1.2, aspect: 'change', basis: 'yoy' },
        ],
      },
    ],
    silent: ['2023年青石镇办结率占比12.5%。'],
  },
];
