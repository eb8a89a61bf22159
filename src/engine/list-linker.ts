import type { Aspect, Site } from '../contracts/index.js';
import { ADDED, PART_OF, SHARE_OF, SUM_OF_ALL } from '../lexicon/bare-names.js';
import { HAS_MEASURE } from '../lexicon/breakdowns.js';
import {
  AGAINST_EACH,
  ALL_INDUSTRIES,
  BACK_REFERENCE,
  INDUSTRY_STRUCTURE,
  JOINS,
  LATER_INDUSTRIES,
  MEASURE,
  RATE_LABEL,
  RESTRUCTURED,
  SHARE_LABEL,
  STRUCTURE_MEASURE,
  THREE_INDUSTRIES,
  WHOLE_MEASURE,
} from '../lexicon/head-patterns.js';
import {
  A_PLACE,
  ANY_JOINT,
  BOTH_CHANGE,
  COUNTED_SECTORS,
  DOES_TO_WHOLE,
  LISTED_AS,
  MEASURE_OF_TRADE,
  NO_MEASURE,
  PACE_BEHIND,
  QUARTERS,
  RANKED_AS,
  SECTOR_KIND,
  TRADE,
} from '../lexicon/list-patterns.js';
import { ONE_CHARACTER_THINGS } from '../lexicon/one-character-things.js';
import { REACHING_VERBS } from '../lexicon/verbs.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { wordsBefore } from './around-figure.js';
import { ofTopic, partOrPace } from './bare-words.js';
import { bracketedNames } from './bracketed-names.js';
import { partHeads } from './breakdown.js';
import { carriedHead } from './carried-head.js';
import { rateOfClass } from './class-rate.js';
import { countedSectors } from './counted-sectors.js';
import { draftOf, type LinkedDraft } from './draft-of.js';
import { CONTRIBUTES, filledOut } from './filled-out.js';
import { type Head, headNamed, unnamedHead } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import { inheritedHead } from './inherited-head.js';
import type { Label } from './label.js';
import { continuesList, membersOf, RELATIVE_UNITS } from './list.js';
import { joined, topicMembers } from './named-before.js';
import type { NamedSoFar } from './named-so-far.js';
import { countedThing, ownLabel } from './own-label.js';
import { raisedPart, valueAddedOf } from './parts.js';
import type { SaidSite, Saying } from './saying.js';
import { SuffixSet } from './suffix-set.js';

const backReference = new OpeningPattern(BACK_REFERENCE);
/** What is said of the first of a list, by the measure they are the first by. */
const SAYS_OF_THEM = /^占?$/;
const IN_ORDER = '分别';
/** What a structure tells of each industry. */
const SHARE = '比重';
const ofWhole = new OpeningPattern(PART_OF);
const reachingVerbs = new SuffixSet(REACHING_VERBS);
const LONGEST_MEASURE = 6;
/** `死亡3人,受伤9人,两项指数分别下降…`: how many there are of those named before, which is none of them. */
const SUMS_UP_INDICES = /^(?:主要|事故)?(?:指数|指标|数据)$/;
const RELATIVE = new Set<Aspect>(['growth', 'change', 'completion', 'share', 'rank', 'multiple']);

/** `较前两年分别下降3%和上升5%`: what a list is compared with is said once. */
function comparedLike(first: SaidSite, { saying }: SaidSite): Saying {
  const { basis } = first.saying;
  const isUntold = saying.basis === null || saying.basis === 'bare';
  return isUntold && basis !== null && basis !== 'bare' ? { ...saying, basis } : saying;
}

const GROWTH_UNITS = new Set(['%', '倍']);

/** `分别上升12%和1.8个百分点`: what is said of the first holds for the others, in their own way of measuring. */
function changedLike(saying: Saying, { site }: SaidSite): Saying {
  if (saying.aspect === 'growth' && !GROWTH_UNITS.has(site.quantity.unit))
    return { ...saying, aspect: 'change' };
  const isRate = site.quantity.unit === '%';
  return saying.aspect === 'change' && isRate ? { ...saying, aspect: 'growth' } : saying;
}

/** `产量9亿斤;税收3亿元,增长6%,分居全市第4、第3位`: one thing by its size and by how fast it grew. */
const SIZE_AND_PACE = /^[^\d,;]{2,30}\d[\d.]{0,12}[万亿]?元,(?:同比)?(?:增长|下降)\d[\d.]{0,8}%,$/;

function isOnSizeAndPace({ site, saying }: SaidSite, count: number): boolean {
  return count === 2 && saying.aspect === 'rank' && SIZE_AND_PACE.test(wordsBefore(site, site.pre));
}

/** Whether a word before a sum says what it has passed. */
function isBounded({ site: { quantity }, saying }: SaidSite): boolean {
  return (
    saying.aspect === 'level' && quantity.qualifier === 'at_least' && quantity.outerStart < quantity.start
  );
}

/** Links figures that are handed out in order over the members of a list: `城镇、农村收入分别增长6%、7%`. */
export class ListLinker {
  readonly #before: NamedSoFar;
  /** Where the list ends that was gone through last, as an index of the sentence's figures. */
  #listEnd = 0;

  constructor(before: NamedSoFar) {
    this.#before = before;
  }

  startSentence(): void {
    this.#listEnd = 0;
  }

  /** How many figures from `i` on are handed out in order over the members of one list. */
  lengthAt(said: readonly SaidSite[], i: number): number {
    const first = said[i]!;
    // Without 分别 a list ends at the same place for each of its figures; it is gone through once.
    let end = !first.saying.inOrder && this.#listEnd > i ? this.#listEnd : i + 1;
    if (end === i + 1) {
      while (end < said.length && this.#goesOn(first, said[end - 1]!, said[end]!)) end++;
      if (!first.saying.inOrder) this.#listEnd = end;
    }
    const count = end - i;
    if (count < 2) return 1;
    if (this.#dealt(first, count)) return count;
    if (first.saying.inOrder || first.site.quantity.dimension === 'ratio') return count;
    const own = ownLabel(first, this.#before.subject);
    // `A、B产值分别增长9%、8%,占比达4%、3%`: a part of each of those named before.
    if (own && this.#ofMembers(own, first, count)) return count;
    // `进出口总额9亿元、首次突破8亿元`: the same sum twice.
    if (own && !first.saying.inOrder && !ANY_JOINT.test(own.text) && isBounded(said[i + 1]!)) return 1;
    // `三次产业比重为6%、48%、46%`
    if (own && count === 3 && first.site.quantity.unit === '%' && ALL_INDUSTRIES.test(own.text)) return count;
    if (own) return membersOf(own.text, count).length === count ? count : 1;
    const named = RELATIVE.has(first.saying.aspect) && this.#before.recent.length >= count;
    return named || this.#before.members.length === count ? count : 1;
  }

  /** `分别增长2.6%和下降4.4%`: a member may have a verb of its own, but no head. Members named before may share figures without 分别. */
  #goesOn(first: SaidSite, before: SaidSite, entry: SaidSite): boolean {
    // `年均增长41%,翻了两番`: the same thing twice.
    if (entry.site.text.startsWith('翻')) return false;
    if (continuesList(entry.site, before.site.quantity)) return true;
    const { saying, site } = entry;
    if (saying.head !== '' || !JOINS.test(site.gap ?? '')) return false;
    // `旅客和货物吞吐量分别达3万人次、2万吨`
    if (first.saying.inOrder && saying.aspect === first.saying.aspect) return true;
    // `接待人次、旅游收入分别增长9%、8%,达到3万人次、2亿元`
    const levels = first.saying.head === '' && first.saying.aspect === 'level' && saying.aspect === 'level';
    if (levels && this.#before.members.length > 1 && first.site.gap !== null) return true;
    const listed = first.saying.inOrder || this.#before.members.length > 1;
    const { unit } = site.quantity;
    if (first.saying.inOrder && this.#changesBy(first, entry)) return true;
    const last = before.site.quantity.unit;
    const alike = unit === last || (RELATIVE_UNITS.has(unit) && RELATIVE_UNITS.has(last));
    return listed && !saying.inOrder && alike && RELATIVE.has(saying.aspect);
  }

  /** `收案90件,人均结案22件,分别上升5%和3件`: by how much the last of those told before has changed, in its own unit. */
  #changesBy(first: SaidSite, { saying, site }: SaidSite): boolean {
    const { aspect } = first.saying;
    if ((aspect !== 'growth' && aspect !== 'change') || saying.aspect !== 'level') return false;
    return first.site.gap !== null && this.#before.recent.at(-1)?.unit === site.quantity.unit;
  }

  /** The members of the list before that a back-reference is of, or as many alike told one by one: `麦田6亩,菜地9亩,产量分别为5吨、9吨`. */
  #ofMembers({ text }: Label, { saying, site }: SaidSite, count: number): readonly Head[] | null {
    if (!backReference.test(text)) return null;
    const { members, recent } = this.#before;
    if (members.length === count) return members;
    const told = saying.inOrder && site.gap?.startsWith(',') ? recent.slice(-count) : [];
    const alike = told.every(({ dimension, label }, i) => {
      return dimension === told[0]!.dimension && told.findIndex((other) => other.label === label) === i;
    });
    return told.length === count && alike ? told : null;
  }

  /** Links the figures of one list, as many as `lengthAt` told. */
  link(group: readonly SaidSite[]): LinkedDraft[] {
    const first = group[0]!;
    const lead =
      ownLabel(first, this.#before.subject) ??
      countedThing(group[group.length - 1]!) ??
      this.#listBefore(first, group.length);
    const heads = partHeads(this.#headsOf(group, lead), first, this.#before);
    const fitted = group.map((entry, k) => {
      const head = heads.length === group.length ? heads[k]! : (heads[0] ?? unnamedHead(first));
      return carriedHead(head, entry);
    });
    const earlier = isEarlier(group) ? 'baseline' : null;
    const drafts = group.map((entry, k) => {
      const status = entry.saying.status ?? first.saying.status ?? earlier;
      const saying = entry.saying.aspect === 'level' ? first.saying : comparedLike(first, entry);
      return draftOf(
        entry.site,
        rateOrShare(changedLike(saying, entry), fitted[k]!, entry),
        fitted[k]!,
        status,
      );
    });
    if (heads.length > 1) this.#before.members = heads.length === group.length ? fitted : heads;
    // `甲投资5亿元,乙、丙分别完成3亿元、2亿元,分别增长3%、2%和1%`: those of a list are named as the one before it is.
    if (lead && first.saying.aspect === 'level' && heads.length === group.length)
      this.#before.recent.push(...fitted);
    this.#before.carried = heads[heads.length - 1] ?? this.#before.carried;
    this.#before.run = [...heads];
    return drafts;
  }

  /** The heads that a group's figures are handed out to: one each, or one for all. */
  #headsOf(group: readonly SaidSite[], lead: Label | null): readonly Head[] {
    const first = group[0]!;
    const count = group.length;
    const named = (names: readonly string[]) =>
      names.map((name) => headNamed(name, lead?.offset ?? 0, first));
    // `由2010年的9:54:37调整到2015年的8:50:42`: the same members again; the year between names nothing.
    if (this.#before.members.length === count && RESTRUCTURED.test(first.site.gap ?? ''))
      return this.#before.members;
    const structure = count === 3 && first.site.quantity.dimension === 'ratio';
    const structureOf = first.site.lead + (lead?.text ?? '');
    if (structure && INDUSTRY_STRUCTURE.test(structureOf)) {
      const measure = STRUCTURE_MEASURE.exec(lead?.text ?? '')?.[0] ?? '';
      return named(THREE_INDUSTRIES.map((industry) => industry + measure));
    }
    if (count === 2 && first.site.quantity.dimension === 'ratio' && LATER_INDUSTRIES.test(structureOf))
      return named(THREE_INDUSTRIES.slice(1));
    const dealt = this.#dealt(first, count);
    if (dealt) return named(dealt).map((head, k) => ofPeople(head, this.#before.recent.at(k - count)));
    const members = first.saying.inOrder ? bracketedNames(first.site) : [];
    if (members.length === count) return named(members);
    const placed = this.#placed(first, count);
    if (placed) return [placed];
    // `比全省(6.4%)和全国(5.3%)分别高2.7、3.8个百分点`: so is it against values in brackets.
    const againstValues = first.saying.basis === 'other' && first.site.gap?.startsWith(')');
    if (!lead && (againstValues || isAgainstEach(first.site.pre, count)))
      return [inheritedHead(first, this.#before)];
    if (!lead && this.#before.carried && isOnSizeAndPace(first, count)) return [this.#before.carried];
    if (!lead) {
      if (this.#before.members.length === count) return this.#before.members;
      const counted = count === 2 ? this.#countedTwice() : null;
      if (counted) return counted;
      const told = this.#before.recent.filter((head) => !SUMS_UP_INDICES.test(head.label));
      if (told.length >= count) return told.slice(-count);
      const earlier = this.#before.toldBefore(count, first.site.gap);
      if (earlier.length === count) return earlier;
      return this.#before.carried ? [this.#before.carried] : [];
    }
    const all = count === 3 ? ALL_INDUSTRIES.exec(lead.text) : null;
    if (all) return named(THREE_INDUSTRIES.map((industry) => industry + (all[1] ?? SHARE)));
    const owners = this.#ofMembers(lead, first, count);
    if (owners) {
      // `新增工业企业58家、商贸企业66家,总数分别达380家和420家`: all there are, and not those added.
      const inAll = SUM_OF_ALL.test(lead.text);
      return named(owners.map(({ label }) => ofMeasure(inAll ? label.replace(ADDED, '') : label, lead.text)));
    }
    // `经济总量连续跨越…,增速分别高于全国、全省1.6、0.9个百分点`
    const paced = first.site.gap === null && partOrPace.test(lead.text);
    const topic = paced ? topicLabel(first.site.lead, this.#before.subject) : null;
    if (topic) return named([topic.text + lead.text]);
    const trades = first.saying.inOrder
      ? (this.#tradesByClause(lead.text, first.site.lead, count) ??
        countedSectors(lead.text, count, first.site))
      : null;
    if (trades) return named(trades);
    const places = partPlaces(lead.text, count, first, this.#before.carried);
    if (places) return [places];
    const sectors =
      first.saying.aspect === 'growth'
        ? (namedSectors(lead.text, count, this.#before.carried) ??
          partSectors(lead.text, count, first.site, this.#before.carried))
        : null;
    if (sectors) return named(sectors);
    const whole = filledOut(withoutPace(lead.text, first.saying.aspect), this.#before);
    // `进出口增速分别高于全国、全省5、3个百分点`: two places, and not the two that the name stands for.
    if (!ANY_JOINT.test(whole) && isAgainstEach(first.site.pre, count)) return named([whole]);
    const names = membersOf(whole, count);
    if (names.length === count) {
      const { carried } = this.#before;
      // `财政收入12亿元,总量、增速分别居全市第三、第二`
      if (first.site.gap !== null && names.every((name) => backReference.test(name)))
        return named(names.map((name) => filledOut(name, this.#before)));
      return named(
        names.map(
          (name) =>
            raisedPart(name, first.site, carried, this.#before.subject) ??
            rateOfClass(name, first, carried) ??
            name,
        ),
      );
    }
    const { inOrder, head } = first.saying;
    const withVerbs = inOrder ? membersWithVerbs(head, count, this.#before.subject) : null;
    if (withVerbs) return named(withVerbs);
    // `滑石和石膏,储量分别为3万吨、2万吨`: the clause before names the things, this one what is measured of them.
    const bare = ofTopic.test(lead.text) || (inOrder && lead.text.length <= LONGEST_MEASURE);
    const things = bare ? topicMembers(first.site, count, this.#before.subject) : [];
    return named(things.length > 1 ? things.map((thing) => joined(thing, lead.text)) : names);
  }

  /** `列全国第86位、全省第4位,分别前移11位和1位`: the one thing that has several places, which each moved. */
  #placed({ saying, site }: SaidSite, count: number): Head | null {
    const { carried, members, recent } = this.#before;
    if (saying.aspect !== 'change' || site.quantity.unit !== '位' || members.length === count) return null;
    return carried?.dimension === 'rank' && recent.at(-2)?.dimension !== 'rank' ? carried : null;
  }

  /** `东园、西园分别完成投资2亿元、1亿元`: members before 分别, and what is said of each of them behind it. */
  #dealt(first: SaidSite, count: number): readonly string[] | null {
    const { saying, site } = first;
    const at = saying.head.lastIndexOf(IN_ORDER);
    if (at < 0 || this.#placed(first, count)) return null;
    const said = saying.head.slice(at + IN_ORDER.length);
    const listed = at === 0 && DOES_TO_WHOLE.test(said) ? LISTED_AS.exec(site.lead) : null;
    const members = listed ? membersOf(listed[1]!, count) : [];
    if (members.length === count) return members;
    const ranked = at === 0 && SAYS_OF_THEM.test(said) ? RANKED_AS.exec(site.lead) : null;
    const leaders = ranked ? membersOf(ranked[2]!, count) : [];
    if (ranked && leaders.length === count) return leaders.map((name) => name + ranked[1]!);
    const measure = headLabel(said, this.#before.subject).text || (reachingVerbs.at(said) ?? '');
    const named = headLabel(saying.head.slice(0, at), this.#before.subject).text;
    const names = named
      ? membersOf(named, count)
      : measure && !(at === 0 && ofWhole.test(measure))
        ? []
        : this.#toldBefore(count);
    if (names.length !== count) return null;
    return names.map((name) => (name.endsWith(measure) || NO_MEASURE.test(measure) ? name : name + measure));
  }

  /**
   * `信息传输、软件业,租赁和商务服务业增加值分别…`: names of trades and of kinds of goods that hold marks of lists themselves are parted by
   * commas, and the last says what is measured of each. Null where the clauses name no such list.
   */
  #tradesByClause(last: string, lead: string, count: number): string[] | null {
    const measure = lead.endsWith(',') ? MEASURE_OF_TRADE.exec(last)?.[1] : undefined;
    if (measure === undefined) return null;
    const clauses = lead
      .slice(0, -1)
      .split(',')
      .slice(1 - count)
      .map((clause) => clause.replace(/^\s{0,9}其中/, ''));
    const named = (clause: string) =>
      TRADE.test(clause) && headLabel(clause, this.#before.subject).text === clause;
    return clauses.length === count - 1 && clauses.every(named)
      ? [...clauses.map((clause) => clause + measure), last]
      : null;
  }

  /** `受理案件80件90人,分别上升5%、6%`: one thing that was counted in two ways. */
  #countedTwice(): readonly Head[] | null {
    const { carried, recent } = this.#before;
    const first = recent[recent.length - 1];
    return first && carried && first.label === carried.label && first.unit !== carried.unit
      ? [first, carried]
      : null;
  }

  /** The members of the list before, or as many things as were told of one by one: `A投资3亿元,B投资5亿元,分别占总投资的…`. */
  #toldBefore(count: number): readonly string[] {
    const { members, recent } = this.#before;
    if (members.length === count) return members.map(({ label }) => label);
    const told = recent.slice(-count).map(({ label }) => label);
    return new Set(told).size === told.length ? told : [];
  }

  /** `A、B和C再次提高,分别增加…`: the list stands in the clause before. */
  #listBefore({ site }: SaidSite, count: number): Label | null {
    if (this.#before.members.length === count) return null;
    const lead = site.lead.includes('、') ? site.lead.replace(BOTH_CHANGE, ',') : site.lead;
    const topic = topicLabel(lead, this.#before.subject);
    return topic && membersOf(topic.text, count).length === count ? topic : null;
  }
}

/** `接待游客、实现旅游收入分别增长9%、8%`: members that have verbs of their own, or null. */
export function membersWithVerbs(head: string, count: number, subject: string | null): string[] | null {
  const names = membersOf(head.includes('季') ? head.replace(QUARTERS, '') : head, count).map(
    (name) => headLabel(name, subject).text,
  );
  return names.length === count && names.every((name) => name.length > 1) ? names : null;
}

/** `化工、装备、食品三大产业分别增长`: sectors that only name themselves, by the value added that was told before. */
function namedSectors(words: string, count: number, before: Head | null): readonly string[] | null {
  const kind = COUNTED_SECTORS.exec(words)?.[1];
  const measure = kind === undefined || before === null ? undefined : valueAddedOf(before);
  const names = measure === undefined ? [] : membersOf(words, count);
  return names.length === count
    ? names.map((name) => name.replace(SECTOR_KIND, '') + kind! + measure!)
    : null;
}

/** `第一产业3万人、第二产业5万人,分别占总量的…`: a part of those who were counted is no measure of their sector. */
function ofPeople(head: Head, counted: Head | undefined): Head {
  const isTheirs = counted?.dimension === 'people' && counted.metric === null;
  return isTheirs && head.label.startsWith(counted.label) ? { ...head, metric: null, rule: null } : head;
}

/** `制造业增加值增长8%,其中电子信息、汽车制造分别增长…`: parts of a sector's value added, which name no measure of their own. */
function partSectors(
  words: string,
  count: number,
  site: Site,
  before: Head | null,
): readonly string[] | null {
  if (!opensParts(site)) return null;
  const measure = before === null ? undefined : valueAddedOf(before);
  const names = measure === undefined ? [] : membersOf(words, count);
  const isPart = (name: string) => !HAS_MEASURE.test(name) && !A_PLACE.test(name);
  return names.length === count && names.every(isPart) ? names.map((name) => name + measure!) : null;
}

/** `工业投资增长8%,其中东山县、西河县分别增长…`: places that each have what was told of the whole. */
function partPlaces(
  words: string,
  count: number,
  { site, saying }: SaidSite,
  before: Head | null,
): Head | null {
  if (saying.aspect !== 'growth' || !opensParts(site) || !before?.metric) return null;
  const names = membersOf(words, count);
  return names.length === count && names.every((name) => A_PLACE.test(name)) ? before : null;
}

/** `其中A、B分别…`, `其中,A、B分别…` */
const opensParts = ({ pre, lead }: Site): boolean => pre.startsWith('其中') || lead.endsWith('其中,');

/** `小麦面积` and `产量` → `小麦产量`; how fast a measure goes and what part it is of a whole is said of the measure itself. */
function ofMeasure(label: string, measure: string): string {
  if (CONTRIBUTES.test(measure)) return label.replace(SHARE_OF, '') + measure;
  const thing = WHOLE_MEASURE.test(measure) && !partOrPace.test(measure) ? label.replace(MEASURE, '') : '';
  return (thing.length < 2 && !ONE_CHARACTER_THINGS.has(thing) ? label : thing) + measure;
}

/** `护理型床位占比、助餐覆盖率分别达62%和86%`: of the members of one list some are shares and some are rates, as their names say. */
function rateOrShare(saying: Saying, { label }: Head, { site }: SaidSite): Saying {
  if (site.quantity.unit !== '%') return saying;
  if (saying.aspect === 'share' && RATE_LABEL.test(label)) return { ...saying, aspect: 'level' };
  return saying.aspect === 'level' && SHARE_LABEL.test(label) ? { ...saying, aspect: 'share' } : saying;
}

/** `产值、利润增速分别为9%、8%`: that it grows is what the aspect says. */
export function withoutPace(name: string, aspect: Aspect): string {
  return aspect === 'growth' ? name.replace(PACE_BEHIND, '') : name;
}

/** `较1-2月、一季度和上半年分别回落2、1.5和0.5个百分点`: one thing, held against as many times or places as there are figures. */
function isAgainstEach(pre: string, count: number): boolean {
  const against = pre.includes('、') || pre.includes('和') ? AGAINST_EACH.exec(pre) : null;
  return against !== null && against[1]!.split(/[、和与]/).length === count;
}

/** `由12:38:50调整为11:38:51`, `由3万元、1万元提高到…`: what a structure or the members of a list had before. */
function isEarlier(group: readonly SaidSite[]): boolean {
  if (!/由|从(?!业)/.test(group[0]!.site.pre)) return false;
  return RESTRUCTURED.test(group[group.length - 1]!.site.after);
}
