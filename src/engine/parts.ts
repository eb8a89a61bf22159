import type { Site } from '../contracts/index.js';
import { ADDED } from '../lexicon/bare-names.js';
import { HAS_MEASURE, OF_SIZE, OPENS_PARTS, OUTPUT, SIZE_OPENS, SIZED_THING } from '../lexicon/breakdowns.js';
import { AGE_OR_SCHOOLING, MEASURE_OF_SECTOR, MEMBERS, SECTOR, WORKERS } from '../lexicon/head-patterns.js';
import {
  CAPACITY,
  COLLECTED,
  COLLECTOR,
  KIND_OF_GOODS,
  LISTED_DEED,
  MAY_BE_REACHED,
  NO_TAXES,
  OF_REVENUE,
  OLD,
  OLD_DEED,
  ONE_TAX,
  OWN_DEED,
  PLAIN_BEFORE,
  RAISED_OF_PARTS,
  REACHED,
  REACHES,
  REST,
  REVENUE,
  STOCK,
} from '../lexicon/part-measures.js';
import { GRADE, GRADE_BEHIND, GRADE_OF_THING } from '../lexicon/thing-patterns.js';
import { COUNTS_THINGS } from '../lexicon/units/index.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { type Head, headNamed, renamed } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import { type Label, LONGEST_LABEL } from './label.js';
import { measuredPart } from './measured-part.js';
import { isSameUnit, type NamedSoFar } from './named-so-far.js';
import { pastBound } from './part-name.js';
import type { SaidSite } from './saying.js';
import { endsInTerm } from './term-end.js';

/** What tells some things from others of their name. */
const KIND = /^[\u4e00-\u9fff]{1,6}[型式]$/;
const listedDeed = new OpeningPattern(LISTED_DEED);
const grade = new OpeningPattern(GRADE);
/** What leads from a thing to its grade. */
const TO_GRADE = /(?<=.{2})(?:总数|总量|数量)?(?:累计|已|分别|现)?(?:达到|达|有)$/;
const JOINS_SAME = /^(?:[、,和及]|以及)/;
const LIST_GOES_ON = /^(?:、(?!其中)|和|及|以及)/;

/** `生产水泵90台,增长3%;风机70台`: a list of what was made, with the change of each, goes on behind any mark. */
const PRODUCES = '生产';
/** `居民每百户拥有汽车35辆、空调112台,手机215部`: and so does one of what they own. */
const EACH_OWNS = /每[\d十百千万]{1,4}[户人名][^,;。、]{0,9}?有(?=.)/;
/** `每10万人中具有大学程度90人;具有高中程度80人`: the verb again. */
const OWNS = /^[具拥占]?有(?=.)/;
const SCHOOLS = 'school_count';
/** Who is at a school, as bulletins count them. */
const AT_SCHOOL = /^(?:在校(?:学生|生)(?:人?数)?|招生|毕业生?|在园(?:幼儿|儿童)|教职工|专任教师)$/;
/** Schools of all kinds, whose pupils are simply those of the place; a name that says more of them is none of a kind. */
const ANY_SCHOOL = /^(?:各[级类]{1,2}|中小)?(?:各[级类]{1,2})?(?:学校|中小学|院校)$|新建|改造|扩建|新增/;
/** What goods are counted by, beside what weighs as much as those before. */
const GOODS_UNIT = /^(?:[辆台套部双箱只艘架吨件米条支]|t|k?L|千升|m3?|重量箱|标准箱)$/;
/** What one of the products is told by: `原煤产量90万吨,发电量8亿千瓦时,水泥20万吨`. */
const TELLS_OUTPUT = /(?:产量|发电量)$/;
const NEXT_PRODUCT = /^[,;](?!其中)[\u4e00-\u9fff]{1,10}(?:\([\u4e00-\u9fff]{1,8}\))?$/;

const JOINS_REACHED = /^[、和及]/;
const PERSONS = new Set(['people', 'households']);

const PERSON_UNIT = /^[人名位]$/;
/** Members of whom so many were just told apart. */
const TOLD_APART = /学历|文化|\d岁|\d周岁|^[男女]/;

const VALUE_ADDED = /_value_added$/;

/** Metrics of a sector that is named without what is measured of it. */
const NAMES_NO_MEASURE = /^enterprise_count$|_value_added$/;

/** `集体企业增加值增长7%,股份制企业增长8%`, `化工产业产值超9亿元,建材产业超7亿元`: a sector has the measure of the sector `before` it. */
export function sectorToo(own: Label, entry: SaidSite, before: Head | null): Label {
  const { site, saying } = entry;
  if (!SECTOR.test(own.text) || (site.gap === null && !OPENS_PARTS.test(site.lead))) return own;
  const amounts =
    site.quantity.dimension === 'money' && before?.dimension === 'money' && isListed(own, entry);
  // `第一产业从业人员占两成,第二产业占三成`
  const shares = saying.aspect === 'share' && before !== null && WORKERS.test(before.label);
  if (saying.aspect !== 'growth' && !amounts && !shares) return own;
  const measure = before && measureOf(before);
  if (!measure || own.text.length + measure.length > LONGEST_LABEL) return own;
  const { metric } = headNamed(own.text, own.offset, entry);
  return metric !== null && !NAMES_NO_MEASURE.test(metric)
    ? own
    : { text: own.text + measure, offset: own.offset };
}

/** The measure of a sector that value added was told of, else nothing. */
export function valueAddedOf(before: Head): string | undefined {
  return before.metric !== null && VALUE_ADDED.test(before.metric) ? measureOf(before) : undefined;
}

/** What is measured of a sector, by its name or by its metric: value added of one that only names itself. */
function measureOf({ label, metric }: Head): string | undefined {
  const named = MEASURE_OF_SECTOR.exec(label)?.[1] ?? WORKERS.exec(label)?.[0];
  return named ?? (metric !== null && VALUE_ADDED.test(metric) && SECTOR.test(label) ? '增加值' : undefined);
}

/** `地区生产总值90亿元,其中第一产业8亿元`: the name of a part by the measure that its whole is named by, or null. */
export function partOfWhole(own: Label, entry: SaidSite, whole: Head | null): string | null {
  if (!whole || !isListed(own, entry)) return null;
  return measuredPart(own.text, whole.label, entry.site.quantity.dimension);
}

/** Longest name of a part whose measure the clause before may name. */
const LONGEST_PART = 6;

/** `的占`, `的则占`: those of a number that something holds for. */
const THE_ONES = /的[则约仅只均各也亦]?占[比到]?$/;
/** `在260宗投诉中,` */
const AMONG = /[中里内],/;

/** `在260宗投诉中,经调解终结的占四成`: those of the things counted before, by the name of these. */
export function ofTheseOnes(own: Label, { site, saying }: SaidSite, recent: readonly Head[]): string | null {
  if (saying.aspect !== 'share' || site.gap === null) return null;
  if (!THE_ONES.test(site.pre) || !AMONG.test(site.clause)) return null;
  const whole = recent.findLast(({ dimension }) => COUNTS_THINGS.has(dimension));
  if (!whole || own.text.endsWith(whole.label)) return null;
  const name = `${own.text}的${whole.label.slice(whole.label.lastIndexOf('的') + 1)}`;
  return name.length > LONGEST_LABEL ? null : name;
}

const OF_ANOTHER = /[\u4e00-\u9fff]{2}的(?:则|亦|也|仍|却|同样)/;

/** `建筑业的失业率上升0.3个百分点,零售业的则下跌0.2个百分点`: behind 的 is left out what the one before is of. */
export function leftOut(own: Label, { site }: SaidSite, before: Head | null): string | null {
  if (before === null || site.gap === null || !OF_ANOTHER.test(site.pre)) return null;
  const measure = before.label.slice(before.label.lastIndexOf('的') + 1);
  const name = `${own.text.replace(/的$/, '')}的${measure}`;
  return own.text.endsWith(measure) || name.length > LONGEST_LABEL ? null : name;
}

/** `城乡低保标准逐年提高,城镇提高90元,农村…`: a part by the measure that the clause before, or the part `before` it, is named by. */
export function raisedPart(
  name: string,
  { quantity, lead }: Site,
  before: Head | null,
  subject: string | null,
): string | null {
  if (name.length > LONGEST_PART || !RAISED_OF_PARTS.some(({ part }) => part.test(name))) return null;
  const topic = lead.length > LONGEST_PART ? topicLabel(lead, subject)?.text : null;
  for (const whole of [topic, topic && lead.slice(0, -1), before?.label]) {
    const raised = whole ? measuredPart(name, whole, quantity.dimension, RAISED_OF_PARTS) : null;
    if (raised !== null) return raised;
  }
  return null;
}

/** `问题30个,20个已整改,整改率67%,其余10个`: the rest of those that were counted so last, which a clause may part from them. */
export function restOf({ text }: Label, { quantity, gap }: Site, last: Head | null): string | null {
  if (gap === null || last === null || quantity.dimension !== 'count') return null;
  if (!REST.test(text) || !/[、,]/.test(gap)) return null;
  return last.label.startsWith(text) ? last.label : text + last.label;
}

/** `省级示范村1个、市级3个`: things of another grade in place of those `before`. */
export function otherOfSame({ text }: Label, { quantity, gap }: Site, before: Head | null): string | null {
  if (gap === null || before?.unit !== quantity.unit || !JOINS_SAME.test(gap)) return null;
  const size = text.replace(/的$/, '');
  if (OF_SIZE.test(size) && SIZED_THING.test(before.label))
    return pastBound(size, before.label) ?? size + before.label.replace(ADDED, '').replace(SIZE_OPENS, '');
  // `示范村8个,新增市级3个`
  const added = ADDED.exec(text)?.[0] ?? '';
  if (!grade.test(text.slice(added.length))) return null;
  const whole = added === '' ? before.label : before.label.replace(ADDED, '');
  const graded = GRADE_OF_THING.exec(whole);
  if (graded && added === '')
    return whole.slice(0, graded.index) + text + whole.slice(graded.index + graded[0].length);
  return graded ? text + whole.slice(graded.index + graded[0].length) : added === '' ? null : text + whole;
}

/** `新增水库5座、泵站8座`: the verb that a list says once and its members have no name without. */
export function deedToo(head: Head, own: Label, entry: SaidSite, before: Head | null): Head {
  const { gap, quantity } = entry.site;
  if (gap === null || before === null || REACHES.test(gap)) return head;
  const owned = ownedToo(own, entry, before);
  if (owned !== null) {
    const whole = headNamed(owned, own.offset, entry);
    return renamed(head, owned, whole.metric === null ? head : whole, head.dimension);
  }
  const output = outputToo(head, own, entry, before);
  if (output !== null) return output;
  const madeToo = head.metric === null && NEXT_PRODUCT.test(gap) && before.label.startsWith(PRODUCES);
  if (!madeToo && !LIST_GOES_ON.test(gap)) return head;
  if (quantity.dimension === 'percent' || quantity.dimension === 'money') return head;
  const deed = listedDeed.exec(before.label);
  if (!deed || listedDeed.test(own.text) || OWN_DEED.test(own.text) || !isListed(own, entry)) return head;
  const capacity = KIND_OF_GOODS.test(own.text) ? (CAPACITY.exec(before.label)?.[1] ?? '') : '';
  const member = own.text + capacity;
  const name = (OLD.test(member) ? deed[0].replace(OLD_DEED, '') : deed[0]) + member;
  if (name.length > LONGEST_LABEL) return head;
  const named = headNamed(name, own.offset, entry);
  return renamed(head, name, named.metric === null ? (madeToo ? before : head) : named, head.dimension);
}

/** `原煤产量90万吨,增长6%;焦炭20万吨`: the output of a further product, which only the first is said to be of. */
function outputToo(head: Head, own: Label, entry: SaidSite, before: Head): Head | null {
  const { gap, quantity } = entry.site;
  if (head.metric !== null || !TELLS_OUTPUT.test(before.label) || !NEXT_PRODUCT.test(gap!)) return null;
  if (quantity.dimension !== before.dimension && !GOODS_UNIT.test(quantity.unit)) return null;
  if (HAS_MEASURE.test(own.text) || !isListed(own, entry)) return null;
  const name = own.text + OUTPUT;
  const found = headNamed(name, own.offset, entry);
  return found.metric === null ? null : renamed(head, name, found, head.dimension);
}

/** What so many own besides, with whom it is for each of. */
function ownedToo({ text }: Label, entry: SaidSite, { label }: Head): string | null {
  const { gap, quantity } = entry.site;
  const each = label.includes('每') && COUNTS_THINGS.has(quantity.dimension) ? EACH_OWNS.exec(label) : null;
  if (!each || text.includes('每') || !(LIST_GOES_ON.test(gap!) || NEXT_PRODUCT.test(gap!))) return null;
  const lead = label.slice(0, each.index + each[0].length);
  return text.length + lead.length > LONGEST_LABEL || !isListed({ text, offset: 0 }, entry)
    ? null
    : lead + text.replace(OWNS, '');
}

/** `龙头企业国家级3家`: the grade that stands behind its thing goes before it. */
export function gradedThing({ text }: Label, { quantity, pre }: Site): string | null {
  if (!COUNTS_THINGS.has(quantity.dimension) || !/[级上]$/.test(text)) return null;
  const behind = GRADE_BEHIND.exec(text);
  if (!behind) {
    // `绿色工厂达到国家级3家`: a verb stands between the thing and its grade.
    const reached = GRADE.test(text) && pre.endsWith(text) ? TO_GRADE.exec(pre.slice(0, -text.length)) : null;
    const named = reached && headLabel(pre.slice(0, reached.index), null).text;
    return named && endsInTerm(named) ? text + named : null;
  }
  const thing = text.slice(0, behind.index).replace(/(?:达到?|有)$/, '');
  return endsInTerm(thing) ? (behind[1] ?? '') + behind[2]! + thing : null;
}

/** `出栏生猪5600头、牛230头`: what is sold is said once, before the first of a list. */
export function soldToo(head: Head, own: Label, entry: SaidSite, before: Head | null): Head {
  if (head.metric !== null || before === null || before.metric === null) return head;
  if (!STOCK.test(head.label) || !STOCK.test(before.label) || !isListed(own, entry)) return head;
  return renamed(head, head.label, before, head.dimension);
}

/** `惠及企业320家、职工1.8万人`: the verb that says whom it reached stands before the first of them. */
export function reachedToo(head: Head, own: Label, entry: SaidSite, before: Head | null): Head {
  const { gap, quantity } = entry.site;
  if (before?.metric !== REACHED || gap === null || !JOINS_REACHED.test(gap) || !isListed(own, entry))
    return head;
  if (!PERSONS.has(quantity.dimension) || !MAY_BE_REACHED.test(own.text)) return head;
  return renamed(head, head.label, before, head.dimension);
}

/**
 * `党员419名,35岁以下6名、本科32名`: the young of the members, not of the people. So are those of a sentence or clause behind that goes on to
 * tell them apart: `其中大专学历9人,占6%;女性40人`.
 */
export function ofMembers(head: Head, own: Label, { site, saying }: SaidSite, before: NamedSoFar): Head {
  const { quantity, gap } = site;
  if (saying.aspect !== 'level' || !PERSON_UNIT.test(quantity.unit) || !AGE_OR_SCHOOLING.test(own.text))
    return head;
  const { carried, total } = before;
  const isOfTotal = total !== null && !gap?.includes('其中') && isSameUnit(total.unit, quantity.unit);
  const whole = isOfTotal ? total : before.lastOfUnit(site);
  if (!whole?.metric || !MEMBERS.has(whole.metric)) return head;
  const goesOn = gap !== null && !gap.includes(';');
  return goesOn || (carried !== null && TOLD_APART.test(carried.label))
    ? renamed(head, head.label, whole, head.dimension)
    : head;
}

/** `床位9000张,护理型占六成`: those of a kind by the name of the things counted. */
export function shareOfKind(head: Head, own: Label, { site, saying }: SaidSite, before: Head | null): Head {
  if (saying.aspect !== 'share' || head.metric !== null || !before?.metric || site.gap === null) return head;
  if (!KIND.test(own.text) || site.gap.includes(';')) return head;
  return renamed(head, own.text + before.label, before, head.dimension);
}

/** `小学30所,在校生2万人`: pupils and teachers of the kind of school that was counted right before, and not in a list. */
export function atSchool(
  { text }: Label,
  { site }: SaidSite,
  { carried, recent, run }: NamedSoFar,
): string | null {
  if (!site.gap?.startsWith(',') || carried === null || !AT_SCHOOL.test(text)) return null;
  const last = recent.findLast(({ metric }) => metric === SCHOOLS);
  // `幼儿园90所,其中民办60所,教职工2000人`: those of all of them.
  const school = last && (recent.find((head) => isWholeOf(head, last)) ?? last);
  if (!school || ANY_SCHOOL.test(school.label)) return null;
  if (carried === last ? last === school && run.length > 1 : !carried.label.startsWith(school.label))
    return null;
  return school.label + text;
}

function isWholeOf({ label, metric }: Head, part: Head): boolean {
  return metric === SCHOOLS && label.length < part.label.length && part.label.endsWith(label);
}

/** `税务部门完成3亿元`: who collects a part of the revenue that was spoken of, by what it is. Null where no revenue was. */
export function collectedBy(
  own: Label,
  { site }: SaidSite,
  { carried, recent, budget }: NamedSoFar,
): string | null {
  const collector = site.quantity.dimension === 'money' ? COLLECTOR.exec(own.text)?.[1] : undefined;
  if (collector === undefined) return null;
  for (const head of [carried, ...recent.toReversed()]) {
    if (head?.metric !== REVENUE) continue;
    const revenue = head.label.replace(COLLECTED, '').replace(OF_REVENUE, '');
    if (!ONE_TAX.test(revenue)) return collector + revenue;
  }
  return budget === null || NO_TAXES.test(budget) ? null : `${collector}${budget}收入`;
}

/** Whether a size is named by nothing but its thing, as the members of a list are. */
function isListed(own: Label, { site, saying }: SaidSite): boolean {
  if (saying.aspect !== 'level' || (site.gap === null && !site.pre.includes('其中'))) return false;
  return PLAIN_BEFORE.test(saying.head.slice(0, own.offset));
}
