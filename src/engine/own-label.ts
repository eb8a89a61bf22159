import type { Dimension, Site } from '../contracts/index.js';
import { AMONG_WHOM } from '../lexicon/bare-names.js';
import {
  COUNTED,
  COUNTS_PEOPLE,
  COVERS,
  FOR_EACH,
  GETS_MONEY,
  GIFT,
  HELD_AGAINST,
  MAKES_MONEY,
  MONEY_MADE,
  NO_PART,
  OF_WHICH,
  PART_OPENS,
  PLACE,
} from '../lexicon/head-patterns.js';
import { GOAL_BEHIND_SUM } from '../lexicon/label-patterns.js';
import { ONE_CHARACTER_THINGS } from '../lexicon/one-character-things.js';
import { FIRST_OF_WORKS, TASK, TOWNS } from '../lexicon/thing-patterns.js';
import { REACHING_VERBS } from '../lexicon/verbs.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { wordsBehind } from './around-figure.js';
import { headLabel } from './head-label.js';
import type { Label } from './label.js';
import type { SaidSite } from './saying.js';
import { SuffixSet } from './suffix-set.js';
import { type Measured, thingLabel } from './thing-label.js';

/** Neighbourhoods and the wards of a Taiwan township, which are counted by their own names: `辖20里、412邻`. */
const NEIGHBOURHOOD = '邻';
const WARD = '里';
const HAS_NEIGHBOURHOODS = /^[、,及和]?[\d,]+邻/;
/** What a size is given in, as against a number of things and money. */
const SIZES = new Set<Dimension>(['area', 'length', 'weight', 'volume', 'power', 'energy']);
const goalBehind = new OpeningPattern(GOAL_BEHIND_SUM);
/** `流转土地80亩建设大棚12座`: what was done with it next. */
const FOR_WORK = new OpeningPattern(
  /^(?:建设(?!用地)|发展|种植|打造|修建|新建|建成|栽[植种]|用于)[^,;。、\d]{2,16}$/,
);
/** The rest of 人口 behind a count of 人. */
const HEADS = /^口(?![岸径号碑罩腔服语味粮袋感])/;
const reachingVerbs = new SuffixSet(REACHING_VERBS);

const OPENS_BRACKET = /\($/;

/** `其中110宗为海路走私案,94宗为陆路走私案`: what kind those counted are. */
const IS_ONE_OF =
  /^[为是](?=[\u4e00-\u9fff]{2})(?!了|期|主|由|否|有|因|(?:全[国省市区县球]|国内|世界)?[首最])/;
/** Between two such parts. */
const NEXT_PART = /^[为是][^,;。、\d]{2,16}[,、](?:另有|另|而|约|近|及|和)?$/;

/** What things have so much of each, and how that is told of them. */
const SIZE_OPENS = new OpeningPattern(
  /^(?:计划|协议|合同)?(?:总?投资|年?总?产值|年?(?:销售|营业|主营业务)收入|年?纳税|税收|总?建筑面积|占地|总?面积|全长|库容|装机)(?:总?额|面积|容量|规模)?(?:均|都|各)?$/,
);
const SIZED =
  /^[^,;。、\d]{2,10}(?:\d[\d.]{0,8})?[\u4e00-\u9fff]{1,6}?(?:、\d{1,3}[个家项座][^,;。、的]{4,16})?的(?=[\u4e00-\u9fff])/;
const SIZED_REACH = 48;
const FOR_THINGS = /[为向替](?:超过?|约|近|逾|全港|本港|这|上述)?$/;
/** How they end. */
const FOR_ENDS = '为向替过约近逾港这述';
const SERVED = /(?<=.{2})(?:提供|发放|派发|安排|注资|拨款)(?!的)/;

/** Whether what has a part is named behind its figure without 的: `98%乡镇通公路`, `在六成学校实施`. */
export function opensPart(words: string, post: string): boolean {
  return PART_OPENS.test(words) && !NO_PART.test(post);
}

/** How often something was done. */
const OCCASIONS = new Set(['次', '余次', '场', '场次', '轮', '批次']);
/** `开展走访慰问3次`, `组织联合执法6次`: what was carried out is called by the verbs of which it is made up. */
const CARRIED_OUT = /(?:组织开展|开展|组织|举行|举办)了?([\u4e00-\u9fff]{2,8})$/;
const JOINTLY = '联合';

/** The verbs that name what was carried out, where `label` has lost them. */
function carriedOut(head: string, { text, offset }: Label): Label | null {
  const jointly = text.length > 1 && head.startsWith(JOINTLY, offset - JOINTLY.length);
  if (text.length > 1 && !jointly) return null;
  const deed = CARRIED_OUT.exec(head)?.[1];
  if (deed === undefined || (jointly && deed !== JOINTLY + text)) return null;
  return { text: deed, offset: head.length - deed.length };
}

/** The name in the figure's own clause, left of it. */
export function ownLabel({ site, saying }: SaidSite, subject: string | null): Label | null {
  const label = headLabel(saying.head, subject);
  const deed = OCCASIONS.has(site.quantity.unit) ? carriedOut(saying.head, label) : null;
  if (deed) return deed;
  if (saying.aspect === 'rank' && (PLACE.test(label.text) || AMONG_WHOM.test(label.text))) return null;
  // In brackets a figure has its name before them, which its rule has found: `汽车(-35.9%)`.
  if (site.pre.length === 0 && (saying.head === '' || !OPENS_BRACKET.test(site.lead))) return null;
  if (site.quantity.dimension === 'money') {
    if (GETS_MONEY.test(saying.head)) return null;
    if (MONEY_MADE.test(site.post) && MAKES_MONEY.test(saying.head)) return null;
    if (FOR_EACH.test(saying.head) && GIFT.test(site.post)) return null;
  }
  if (label.text.length >= 2 || ONE_CHARACTER_THINGS.has(label.text)) return label;
  const reaching = COUNTS_PEOPLE.has(site.quantity.dimension) ? reachingVerbs.at(saying.head) : null;
  return reaching === null ? null : { text: reaching, offset: saying.head.length - reaching.length };
}

/** `减少20万|贫困人口`: a change that counts what it is of. */
const LESS_OF = /(?:减少|净增加?|净减少?)了?$/;

/** The thing counted, right of the figure. */
export function countedThing({ site, saying }: SaidSite): Label | null {
  const { dimension, unit } = site.quantity;
  if (saying.status === 'baseline' && HELD_AGAINST.test(site.post)) return null;
  if (saying.status === 'target' && goalBehind.test(site.post)) return null;
  if ((unit === '口' && site.post === '人') || (unit === '人' && HEADS.test(site.post)))
    return { text: '人口', offset: 0 };
  if (unit === NEIGHBOURHOOD || (unit === WARD && HAS_NEIGHBOURHOODS.test(site.after)))
    return { text: unit, offset: 0 };
  if (dimension === 'none' && TOWNS.test(site.post)) return { text: site.post.charAt(0), offset: 0 };
  if (saying.aspect === 'share' && OF_WHICH.test(site.pre) && /^[为是]/.test(site.post))
    return thingLabel(site.post.slice(1));
  if (saying.aspect === 'share' || saying.aspect === 'completion') {
    const follows =
      site.post.startsWith('的') ||
      saying.aspect === 'completion' ||
      COVERS.test(saying.head) ||
      opensPart(saying.head, site.post);
    return unit === '%' && follows ? thingLabel(site.post) : null;
  }
  if (!COUNTED.has(dimension)) return null;
  if (saying.aspect !== 'level' && !(saying.aspect === 'change' && LESS_OF.test(site.pre))) return null;
  if (IS_ONE_OF.test(site.post) && (OF_WHICH.test(site.pre) || NEXT_PART.test(site.gap ?? ''))) {
    const kind = thingLabel(site.post.slice(1), measuredOf(site.quantity));
    if (kind) return { text: kind.text, offset: kind.offset + 1 };
  }
  if (dimension === 'none' && TASK.test(site.post)) return null;
  const sized = dimension === 'count' ? thingOfSize(site) : null;
  if (sized) return sized;
  const size = SIZES.has(dimension);
  if (size && FOR_WORK.test(site.post) && headLabel(saying.head, null).text.length > 1) return null;
  const thing = thingLabel(withoutService(site), measuredOf(site.quantity));
  return thing && size ? firstOfWorks(thing) : thing;
}

/** `28个|总投资2亿元的|服务业项目`, `3个|产值超千亿元、2个产值500亿元的|集群`: what each of the things has stands before their name. */
function thingOfSize(site: Site): Label | null {
  const listed = site.post === '' && site.after.startsWith('、') ? 1 : 0;
  if (!SIZE_OPENS.test(listed ? site.after.slice(1) : site.post)) return null;
  const behind = wordsBehind(site).slice(listed);
  const sized = SIZED.exec(behind.slice(0, SIZED_REACH));
  const thing = sized && thingLabel(behind.slice(sized[0].length).split(/[,;。、\d]/, 1)[0]!);
  return thing ? { text: thing.text, offset: listed + sized[0].length + thing.offset } : null;
}

/** `为30部电影提供资助`: what is done for the things counted. */
function withoutService({ pre, post }: Site): string {
  const at = FOR_ENDS.includes(pre.charAt(pre.length - 1)) && FOR_THINGS.test(pre) ? post.search(SERVED) : -1;
  return at < 0 ? post : post.slice(0, at);
}

function measuredOf({ dimension, unit }: Site['quantity']): Measured {
  if (dimension === 'money') return 'money';
  if (SIZES.has(dimension)) return 'size';
  return (dimension === 'people' && unit !== '人次') || unit === '' ? 'people' : 'number';
}

/** A size is that of the first of the works listed behind it: `20公里雨水管网、污水站等工程`. */
function firstOfWorks(thing: Label): Label {
  const first = thing.text.includes('等') ? FIRST_OF_WORKS.exec(thing.text) : null;
  return first ? { text: first[1]!, offset: thing.offset } : thing;
}
