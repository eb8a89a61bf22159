import { MEASURE_ENDS } from '../lexicon/measure-names.js';
import { OpeningPattern } from '../text/opening-pattern.js';

/** Verbs of a whole that its parts share: `新增规上工业企业` of 新增企业. */
const ADDED = new OpeningPattern(/^(?:新增|净增|新设|新登记|新注册)(?=.{2})/);

/** `私人汽车` of `民用汽车保有量`: what is left of the whole behind the word that both hold. */
const isMeasure = new RegExp(`^.{0,4}(?:${MEASURE_ENDS})$`);

/** `轿车` of `机动车保有量`: how many are kept is said of each kind. */
const KEPT_BY_ALL = /(?<=.{2})[保拥]有量$/;
/** `快速路` of `道路总里程`, `摩托车` of `民用车`: one character says what all of them are. */
const OF_ONE_KIND = /([车船路桥机林田])械?((?:[保拥]有量|总?里程|总?长度|总?面积|总?产量)?)$/;

/** `小麦` of `粮食作物面积`: crops have their own names, and the measure. */
const CROPS = /作物(?:种植)?((?:播种)?总?面积|总?产量)?$/;
/** `水毁修复` of `各类水利工程`: of what kinds the whole is says nothing of a part. */
const OF_ALL_KINDS = new OpeningPattern(/^(?:各[类种式]|其[他它])(?=.{2})/);

/** What tells the things that cost or make more than so much. */
const BOUND =
  /(?:(?:超过?|过|逾)(?:\d[\d.]{0,6}|[十百千]{1,2})?[万亿]{1,2}元?的?|(?:\d[\d.]{0,6}|[十百千]{1,2})?[万亿]{1,2}元?(?:及|含)?以上)(?=.{2})/;

const PUPILS = /[学中专科职究]生$/;
/** `小学` of `中小学在校学生`: pupils of one kind of school among those of all kinds. */
const SCHOOL = /(?:小学|初中|高中|中学|中专|职中|职高|高职中?|技校|幼儿园|大学|高校|本科|专科|特教学校)$/;
const PUPILS_OF_ALL = /^[^、]{0,6}(?:学校|中小学|院校)((?:在校|在读|寄宿)(?:学生|生)(?:总?数|人数)?)$/;
/** `保健站` of `卫生机构`: a body by its whole name. */
const BODY = /(?:.[站院所]|中心)$/;

/** `工程完工`, `施工中工程`: how far works have come is said of those counted before and of no others. */
const STATE = /(?<=.{2})(?:完工|竣工|开工)$|^(?:[施动]工|兴建|设计|规划|审[查议核]|发包|招标|执行)中(?=.{2})/;

/** `照明类隐患` of `发现隐患`: what is done with the whole stands before no part. */
const FOUND_OR_CLEARED = new OpeningPattern(
  /^(?:处[理置]|发现|取缔|查[处出]|整[治改]|劝离|纠正|规范|消除|拆除|清[理除])(?:各类|各种)?(?=.{2})/,
);

/** Shorter parts open like their whole by chance. */
const LONGEST_OPENING = 5;

/** `新开工` of `开工项目` is 新开工项目, `新能源汽车` of `生产汽车` stays: what both names hold is not said twice. */
export function partName(part: string, named: string): string {
  const things = named.slice(OF_ALL_KINDS.lengthAt(named));
  const told = things.slice(FOUND_OR_CLEARED.lengthAt(things));
  const whole = told.endsWith('工') || told.charAt(2) === '中' ? told.replace(STATE, '') : told;
  if (whole.length === 2 && whole.endsWith('工')) return part;
  const bounded = pastBound(part, whole);
  if (bounded !== null) return bounded;
  if (part.slice(-2) === whole.slice(-2) || part.includes(whole)) return part;
  // `初中生` of `在校学生`: what part they are of is said by what they are.
  if (PUPILS.test(part) && whole.endsWith('学生')) return part;
  // `判处五年以上有期徒刑` of `判处罪犯`: the deed is said with the part.
  if (part.length > LONGEST_OPENING && part.slice(0, 2) === whole.slice(0, 2)) return part;
  const pupils = SCHOOL.test(part) ? PUPILS_OF_ALL.exec(whole) : null;
  if (pupils) return part + pupils[1]!;
  if (whole.endsWith('机构') && BODY.test(part)) return part;
  const crops = whole.includes('作物') && !part.includes('作物') ? CROPS.exec(whole) : null;
  if (crops) return part + (crops[1] ?? '');
  const kind = OF_ONE_KIND.exec(whole);
  if (kind && part.length > 1 && part.endsWith(kind[1]!)) return part + kind[2]!;
  const added = ADDED.exec(whole);
  if (added) return added[0] + part + whole.slice(added[0].length);
  const shared = part.length > 1 ? whole.indexOf(part.slice(-2)) : -1;
  const rest = shared < 0 ? '' : whole.slice(shared + 2);
  if (shared === 0 || isMeasure.test(rest)) return part + rest;
  return part + (KEPT_BY_ALL.exec(whole)?.[0] ?? whole);
}

/** `50亿元以上` of `亿元以上项目` are 50亿元以上项目; null where the part or the whole has no such bound. */
export function pastBound(part: string, whole: string): string | null {
  const bound = part.endsWith('以上') ? BOUND.exec(whole) : null;
  return bound && whole.slice(0, bound.index) + part + whole.slice(bound.index + bound[0].length);
}
