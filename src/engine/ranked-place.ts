import type { Site } from '../contracts/index.js';
import { ANY_TAIWAN_COUNTY } from '../lexicon/places.js';

const PLACE = `(?:${ANY_TAIWAN_COUNTY}|[\\u4e00-\\u9fff]{2,4}[市县区])`;
const MOST = '最[高低多少大小长短](?:者|的)?(?:分别)?(?:为|是|系)';
/** `最高者为青石县`, `其次为白水县`, `至于云溪市反而`: a place by its rank among others, which is whom the figure is of and not what. */
const BY_RANK = new RegExp(
  `(?:${MOST}|(?:^|再)其次(?:为|是|系)?|^第[二三四]为|^至于)(?=)${PLACE}(?:之|反而)?$|(?<=[率度量数人口生额值者户].{0,4})以(?:${ANY_TAIWAN_COUNTY})(?:[增降减升]幅)?$`,
);
/** `而以台东县` and `台北市` as all that stands before a figure, behind a comma. */
const BARE = new RegExp(`^(?:而|另|惟)?以?(?:${ANY_TAIWAN_COUNTY})(?:之|反而)?$`);
const ENDS = '市县区之而幅';
/** `以台北市9,000人最多、云溪市8,000人次之`: places in a list, each of which is its figure's name. */
const LISTED = new RegExp(`、(?:${ANY_TAIWAN_COUNTY})\\d`);
/** A clause of its own, in which the place is told apart from the one before it. */
const OPENS_CLAUSE = /[,;](?![^,;]{0,40}、)/;

/** The words that name a thing, without the place that is ranked behind it: `人口增加率最高者为青石县` is the rate. */
export function withoutRankedPlace(head: string, { gap, clause }: Site): string {
  if (head === '' || !ENDS.includes(head.charAt(head.length - 1))) return head;
  const m = BY_RANK.exec(head);
  if (m) return head.slice(0, m.index);
  return gap !== null && OPENS_CLAUSE.test(gap) && BARE.test(head) && !LISTED.test(clause) ? '' : head;
}
