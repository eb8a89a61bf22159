import { ADDED, BROUGHT_TO, FOUND, SETTLED, SHARE_OF } from '../lexicon/bare-names.js';
import { BUDGET_TAIL } from '../lexicon/head-patterns.js';
import { PACE_BEHIND } from '../lexicon/list-patterns.js';
import { type Head, headNamed, renamed } from './head.js';
import { isOnOther, type SaidSite } from './saying.js';

const PER_HEAD = '人均';
/** `按常住人口计算,人均6万元`: among whom it is shared out may stand before it. */
const FOR_EACH = /^(?:按[^,;。\d]{2,8}?人口计?算?,?)?人均/;
const CAME_TO = /^,?(?:全年)?(?:实际(?:完成|执行|收入|支出|采购)?|(?:累计)?(?:完成|执行|实现))(?:数?为|了)?$/;
/** In what paces are told. */
const IN_PERCENT = new Set(['percent', 'points', 'multiple']);

/** `小区改造开工率100%、完工率87%`: how much of the works is done is said of them, not of how many have begun. */
const RATE_OF_WORKS = /(?<=.{2})(?:开工|开复工|复工|竣工|投产|到位|履约|落地)率$/;

/** What was named before as the head of a figure that names nothing. It keeps its metric; a size in another unit asks for it anew. */
export function carriedHead(carried: Head, entry: SaidSite): Head {
  const head = withoutPace(withoutWhole(withoutAdded(carried, entry), entry), entry);
  if (head.label === '') return head;
  if (entry.saying.aspect === 'completion' && RATE_OF_WORKS.test(head.label)) {
    const works = head.label.replace(RATE_OF_WORKS, '');
    return renamed(head, works, headNamed(works, 0, entry), head.dimension);
  }
  // `收入预算数为9亿元,实际完成9.5亿元`: what came of it is no budget.
  if (entry.saying.aspect === 'level' && CAME_TO.test(entry.site.pre) && BUDGET_TAIL.test(head.label))
    return renamed(head, head.label.replace(BUDGET_TAIL, ''), head, head.dimension);
  const settled = SETTLED.exec(entry.site.pre);
  if (settled && FOUND.test(head.label))
    return renamed(head, head.label.replace(FOUND, settled[1]!), head, head.dimension);
  const perHead = ofEachHead(head, entry);
  if (perHead) return perHead;
  // `总值突破7万亿,增长6%`: a bare number could not tell the metric.
  const untold = head.metric === null && head.dimension === 'none';
  // `5个项目超概算2亿元`: a sum of money is no change in how many there are.
  const ofMoney = entry.site.quantity.dimension === 'money' && head.dimension === 'count';
  if (entry.saying.aspect !== 'level' && !untold && !ofMoney) return head;
  const { dimension, unit } = entry.site.quantity;
  const found = headNamed(head.label, 0, entry);
  if (found.metric === null && head.dimension === dimension) return head;
  // `线路190条、6172公里`: what is said next of a part counts one or the other.
  return renamed({ ...head, unit }, head.label, found, dimension);
}

/** `生产总值480亿元,人均突破6万元`: for each head it is another measure where there is one. */
function ofEachHead(head: Head, entry: SaidSite): Head | null {
  const { pre, quantity } = entry.site;
  if (
    quantity.dimension !== 'money' ||
    !(pre.includes(PER_HEAD) && FOR_EACH.test(pre)) ||
    head.label.startsWith(PER_HEAD)
  )
    return null;
  const named = headNamed(PER_HEAD + head.label, 0, entry);
  return named.metric === null || named.metric === head.metric ? null : named;
}

/** `新增公园9座、突破80座`: the sum is not of what was added alone. */
function withoutAdded(head: Head, { site, saying }: SaidSite): Head {
  if (saying.aspect !== 'level' || head.unit !== site.quantity.unit || !ADDED.test(head.label)) return head;
  const { gap, quantity } = site;
  const passes = quantity.qualifier === 'at_least' && quantity.outerStart < quantity.start;
  if (gap === null || !(BROUGHT_TO.test(gap) || (passes && /[、,](?:累计|已)?$/.test(gap)))) return head;
  return renamed(head, head.label.replace(ADDED, ''), head, head.dimension);
}

/** `教育支出占总支出两成,增长6%`: what grew is the part, not its share. */
function withoutWhole(head: Head, { site, saying }: SaidSite): Head {
  const isOfPart =
    saying.aspect === 'growth' ||
    (saying.aspect === 'change' && site.quantity.dimension === 'money') ||
    (saying.aspect === 'level' && site.quantity.unit !== '%');
  if (!isOfPart || isOnOther(saying.basis) || !head.label.includes('占')) return head;
  if (!site.gap?.startsWith(',') && !site.gap?.startsWith('、')) return head;
  return renamed(head, head.label.replace(SHARE_OF, ''), head, head.dimension);
}

/** `价格上涨1%,涨幅回落0.2个百分点,环比下降0.3%`: what fell is the price, not how fast it rose. */
function withoutPace(head: Head, { site, saying }: SaidSite): Head {
  const last = head.label.charAt(head.label.length - 1);
  const { dimension } = site.quantity;
  // `余额增长8%,增速低于上年1个百分点;比年初增加3亿元`: a sum was added to the thing.
  const isOfThing =
    saying.aspect === 'growth' ||
    (saying.aspect === 'change' && dimension === 'money') ||
    (saying.aspect === 'level' && !IN_PERCENT.has(dimension));
  if ((last !== '幅' && last !== '速') || !isOfThing || !/[,;]/.test(site.gap ?? '')) return head;
  return renamed(head, head.label.replace(PACE_BEHIND, ''), head, head.dimension);
}
