import type { Site } from '../../contracts/index.js';
import { wordsBehind } from '../../engine/around-figure.js';
import { type AspectRule, type Found, peel, type Saying, type Tail, withWords } from '../../engine/saying.js';
import { levelTail } from './change-tails.js';
import { basisOfWord, takeComparison } from './comparison.js';

const GROWTH_AFTER =
  /^[的之](?:同比|环比|年均|平均|每年|按[年季月]|实质|名义|全年|趋势|预期|明显|显著|较大|轻微|温和|可观|强劲|[较更]?快|[较更中]?高|高速|快速|稳定|平稳|稳步|稳健|持续|逆势){0,4}(?:((?:国内|地区)?生产总值|GDP|经济)(?:年均|的)?)?(?:增速|增长|成长|速度(?![快慢])|幅度(?=[增成升涨上提递扩下减降跌衰])|增幅|升幅|涨幅|[减跌降]幅|速度增长|速度递增|平均增长率|年均增长率|正增长|负增长)/;
/** `低于过去10年2.9%的平均增幅`: the rate that another is compared with. */
const AGAINST =
  /(?:(?:高于|低于|快于|慢于|优于|好于|逊于|[较比])[^,;。]{0,12}|(?:[与跟]|(?:回复|恢复|重回|回到)到?)(?:过去|过往|以往|往年)[^,;。]{0,8})$/;
/** `保持10%以上增长`, `保持年均10%增长`: the noun may follow at once. */
const KEEPS = /(?:保持|维持|实现|取得|录得|出现)(?:年均|年平均|平均每年)?[约近超均]?$/;
/** `分别录得4%、3%及2%的减幅`: what follows the last of several is said of each. */
const LISTED = /^(?:[、及和与]\d[\d.]{0,6}%){1,5}(?=的|显著|明显|轻微|按[年季]|[增升跌涨减降]幅)/;
/** What joins it with the next. */
const LISTED_AFTER = '、及和与';
/** The nouns of a fall. */
const FALLS =
  /^[的之]?(?:按[年季月]|同比|环比|明显|显著|较大|轻微){0,2}(?:负|[减跌降]幅|(?:幅度|速度)(?:递减|[减下]|衰退))/;
const GROWTH_AT_ONCE =
  /^的?(?:按[年季月]|同比)?(?:(?:高速|快速|较快|[正高]|稳定|平稳|稳步|稳健|持续|逆势|显著|明显|轻微|温和|较大)?(?:增长|增速|[增升涨减跌降]幅)|速度(?:增长|递增))(?=$|[,;。、])/;
/** `可为2017年的本地生产总值提供1.2%的提振作用`: by how much it grows. */
const BOOST = /^的(?:提振|刺激|拉动|推动)作用/;
const BOOSTED = /(?:为|对)(?:\d{4}年的?)?([^,;。、\d]{2,16})(?:提供|带来|产生)$/;

/** `以8%的速度`; `政府确定5%的增长目标`: who sets a goal is not what is to grow. */
const SETS_GOAL =
  /(?:(?:每年)?(?:可|能)?以|恢复|回复|重回|^(?:[^,;。、]{0,20}(?:提出|确定|设定|设置|制定|明确|锚定|瞄准|下达)了?))$/;

const HOPES = /^(?:希望|期盼|期望|盼望|盼)/;

/** `0.9%的同比涨幅`, `8%的按季跌幅` */
function statedBasis(post: string): Saying['basis'] {
  return basisOfWord(post.slice(1)) ?? 'bare';
}

/** `继10月份录得7%的升幅后,11月份的出口货值为…`: how fast the thing went before that is named next. */
const FOLLOWS_ON = /(?:^|[,年])继[^,;。]{0,14}$/;
const NAMED_NEXT =
  /^的(?:按[年季月])?[升跌增减]幅后,(?:[^,;。、]{0,10}月份?的?)?((?!按)[\u4e00-\u9fff]{2,16}?)(?:[为较达]|录得|[按同]|[上下][升跌涨])/;

/** What stands behind a figure, or behind the last of the list that it opens. */
function behindList(site: Site): string {
  const { post, after } = site;
  if (post !== '' || after.length !== 1 || !LISTED_AFTER.includes(after)) return post;
  const rest = wordsBehind(site);
  const list = LISTED.exec(rest);
  return list ? rest.slice(list[0].length) : post;
}

/** `以8%的速度增长`, `保持10%以上增长`. */
function byNounAfter(tail: Tail, site: Site): Found | null {
  const { quantity } = site;
  if (quantity.unit !== '%') return null;
  const post = behindList(site);
  const boosted = BOOST.test(post) ? BOOSTED.exec(tail.words) : null;
  if (boosted) return { aspect: 'growth', basis: null, head: boosted[1]! };
  const named = post.startsWith('的') || post.startsWith('之') ? GROWTH_AFTER.exec(post) : null;
  const atOnce = KEEPS.test(site.pre) && GROWTH_AT_ONCE.test(post);
  if (!atOnce && !named) return null;
  const basis =
    tail.annual || /年均|平均|每年/.test(post.slice(0, 12)) ? 'annual_average' : statedBasis(post);
  const against = AGAINST.exec(tail.words);
  const sign = FALLS.test(post) ? -1 : 1;
  const of = named?.[1];
  const next =
    tail.words.includes('继') && FOLLOWS_ON.test(tail.words) ? NAMED_NEXT.exec(wordsBehind(site)) : null;
  if (next) return { aspect: 'growth', sign, status: 'baseline', basis, head: next[1]! };
  if (against && !of)
    return { aspect: 'growth', sign, status: 'baseline', basis, head: tail.words.slice(0, against.index) };
  if (of) return { aspect: 'growth', sign, basis, head: of };
  const { words } = peel(withWords(tail, tail.words.replace(SETS_GOAL, '').replace(HOPES, '')), levelTail);
  // `开支按年录得4%的跌幅`: what it is compared with may stand before the verb.
  const compared = words.includes('按') ? takeComparison(words, false) : null;
  return compared?.named
    ? { aspect: 'growth', sign, basis: compared.basis ?? basis, holds: compared.holds, head: compared.head }
    : { aspect: 'growth', sign, basis, head: words };
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/growth/noun-after',
    finds: 'A rate of change whose noun follows (`8%的增速`).',
    says: byNounAfter,
    examples: [
      {
        text: '希望渔业产值每年能以2%至3%的幅度成长。',
        figures: [{ text: '2%至3%', aspect: 'growth', status: 'target', label: '渔业产值' }],
      },
      {
        text: '2019年继十月份录得6.1%的升幅后,十一月份的商品出口货值为20亿元,按年上升5%。继10月录得3.1%的按年升幅后,渔获价值上升4%。',
        figures: [
          { text: '6.1%', aspect: 'growth', status: 'baseline', label: '商品出口货值', metric: 'exports' },
          { text: '20亿元', label: '商品出口货值' },
          { text: '5%', aspect: 'growth', status: 'actual', basis: 'yoy' },
          { text: '3.1%', aspect: 'growth', status: 'baseline', basis: 'yoy', label: '渔获价值' },
          { text: '4%', aspect: 'growth', status: 'actual', label: '渔获价值' },
        ],
      },
      {
        text: '2019年青石市工业增加值实现了9.5%的较快增长,出口保持30%以上的快速增长势头。',
        figures: [
          { text: '9.5%', aspect: 'growth', metric: 'industrial_value_added' },
          { text: '30%', aspect: 'growth', metric: 'exports' },
        ],
      },
      {
        text: '2019年青石市税收完成9亿元,连续6年保持20%以上速度增长。',
        figures: [{ text: '9亿元' }, { text: '20%', aspect: 'growth', metric: 'tax_revenue' }],
      },
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
        text: '2019年青石市鱼干、虾米及珍珠产量亦分别录得4.1%、3.2%及5.3%的减幅,渔获价值则录得6.4%升幅。',
        figures: [
          { text: '4.1%', value: -4.1, aspect: 'growth' },
          { text: '3.2%', value: -3.2, aspect: 'growth' },
          { text: '5.3%', value: -5.3, aspect: 'growth' },
          { text: '6.4%', value: 6.4, aspect: 'growth', label: '渔获价值' },
        ],
      },
      {
        text: '2019年第二季鱼价录得8.2%的按季跌幅,珍珠产量则录得3.1%的明显升幅。',
        figures: [
          { text: '8.2%', value: -8.2, aspect: 'growth', basis: 'previous_period', label: '鱼价' },
          { text: '3.1%', value: 3.1, aspect: 'growth', label: '珍珠产量' },
        ],
      },
      {
        text: '2019年青石市渔船开支有所回落,按年录得4.6%的跌幅;渔港投资录得6.5%之按年增幅,渔价及虾价分别录得3.1%及2.9%显著跌幅。',
        figures: [
          { text: '4.6%', value: -4.6, aspect: 'growth', basis: 'yoy', label: '渔船开支' },
          { text: '6.5%', value: 6.5, aspect: 'growth', basis: 'yoy', label: '渔港投资' },
          { text: '3.1%', value: -3.1, aspect: 'growth', label: '渔价' },
          { text: '2.9%', value: -2.9, aspect: 'growth', label: '虾价' },
        ],
      },
      {
        text: '2019年青石市重点景区门票收入保持10%以上增长。',
        figures: [{ text: '10%', aspect: 'growth', qualifier: 'at_least' }],
      },
      {
        text: '五年来,青石县工业增加值保持年均12%增长。',
        figures: [
          {
            text: '12%',
            aspect: 'growth',
            basis: 'annual_average',
            metric: 'industrial_value_added',
            label: '工业增加值',
          },
        ],
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
        text: '2019年青石市政府确定4%左右的增长目标。',
        figures: [{ text: '4%', aspect: 'growth', metric: 'gdp' }],
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
];
