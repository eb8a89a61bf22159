import type { Site } from '../contracts/index.js';
import {
  ADDED,
  BROUGHT_TO,
  COUNTED_IN_HOUSEHOLDS,
  DEED_ALONE,
  IS_MEASURE,
  KEPT,
  LENGTH_OF_ALL,
  MADE,
  MADE_OTHERWISE,
  MAKES_NOTHING,
  OF_OWNER,
  OF_TOPIC,
  PACE_OF_ALL,
  PART_OF,
  SHARE_OF,
  SUM_OF_ALL,
  TAKE_PART,
  WORKS,
} from '../lexicon/bare-names.js';
import {
  AMONG_PLACES,
  AREA_NAME,
  BACK_REFERENCE,
  BUDGET_SIDE,
  CLAUSE_MARK,
  COUNTED_BY_UNIT,
  COUNTED_NAMES,
  FIRM_TAIL,
  GENERIC,
  HAS_PEOPLE,
  HOMES_OF,
  MEASURE,
  MONEY_OF,
  MONEY_THING,
  NO_AREA,
  NOTHING_FOLLOWS,
  OF_PROJECT,
  PART_OF_WHOLE,
  PART_OR_PACE,
  PROJECT,
  SPENDING,
  SPENT,
  WHERE,
  WHOLE_MEASURE,
} from '../lexicon/head-patterns.js';
import { GIVER, MONEY_CHANGED } from '../lexicon/label-patterns.js';
import { ONE_CHARACTER_THINGS } from '../lexicon/one-character-things.js';
import { KEPT_BEFORE_COUNT } from '../lexicon/verbs.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { type Head, headBehind, headNamed, metricInput, renamed, unnamedHead } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import { type Label, LONGEST_LABEL } from './label.js';
import { findMetricTerm, isWithoutMetric } from './metric-index.js';
import { deedName, joined, topicThing, turnsElsewhere } from './named-before.js';
import type { NamedSoFar } from './named-so-far.js';
import { countedThing } from './own-label.js';
import { partName } from './part-name.js';
import { deedToo, ofMembers, partOfWhole, raisedPart, soldToo } from './parts.js';
import { countedPurpose, purposeLabel } from './purpose-label.js';
import type { SaidSite } from './saying.js';
import { levels } from './sites.js';
import { givenHead, spendingHead, spentHead } from './spending.js';
import { SuffixSet } from './suffix-set.js';
import { endsInTerm } from './term-end.js';
import { deedLabel } from './thing-label.js';

const backReference = new OpeningPattern(BACK_REFERENCE);
const generic = new OpeningPattern(GENERIC);
const partOrPace = new OpeningPattern(PART_OR_PACE);
const ofProject = new OpeningPattern(OF_PROJECT);
const ofTopic = new OpeningPattern(OF_TOPIC);
const deedAlone = new OpeningPattern(DEED_ALONE);
const spending = new OpeningPattern(SPENDING);
const ADDS = '新增';
const EACH_DAY = /(?:平均)?每[天日月]$/;
const keptBeforeCount = new SuffixSet(KEPT_BEFORE_COUNT);

/** Finds the head of one figure: the thing counted behind it, its own name before it, or what was named before. */
export class HeadFinder {
  readonly #before: NamedSoFar;
  readonly #subject: string | null;

  constructor(before: NamedSoFar, subject: string | null) {
    this.#before = before;
    this.#subject = subject;
  }

  /** The head of a figure; `own` is the name that stands before it in its own clause, if any. */
  find(entry: SaidSite, own: Label | null): Head {
    const { site, saying, tail } = entry;
    const spent = site.quantity.dimension === 'money' ? spentHead(entry, own) : null;
    if (spent) return spent;
    const thing = countedThing(entry);
    if (own && site.quantity.dimension === 'money') {
      const given = givenHead(entry, own, thing);
      if (given) return given;
    }
    if (thing && own && site.quantity.dimension === 'money') {
      if (MONEY_THING.test(thing.text)) return headBehind(thing, entry);
      const purpose =
        MONEY_OF.test(own.text) && !site.post.startsWith('的') ? purposeLabel(site.after) : null;
      if (purpose) return spendingHead(purpose.text, entry);
      const name = MONEY_OF.test(own.text)
        ? `${site.post.startsWith('的') ? thing.text : headLabel(thing.text, null).text.replace(/^对/, '')}投资`
        : own.text;
      return headNamed(name, own.offset, entry);
    }
    if (saying.aspect === 'change' && site.quantity.dimension === 'money' && MONEY_CHANGED.test(site.post))
      return headBehind({ text: site.post.replace(/^的/, ''), offset: 0 }, entry);
    if (own && site.quantity.dimension === 'length' && WHERE.test(own.text))
      return headNamed(own.text, own.offset, entry);
    const firm = own !== null && FIRM_TAIL.test(tail.words.slice(saying.head.length));
    if (thing && !own && TAKE_PART.test(thing.text)) {
      const whose = topicThing(site, this.#before, this.#subject);
      if (whose) return headNamed(whose + thing.text, 0, entry);
    }
    if (thing && !(own && firm && endsInTerm(own.text) && !endsInTerm(thing.text))) {
      return withVerb(headBehind(thing, entry), entry);
    }
    if (own && spending.test(own.text) && site.quantity.dimension === 'money') {
      const purpose = purposeLabel(site.after) ?? (saying.aspect === 'level' ? countedPurpose(site) : null);
      if (purpose) return spendingHead(purpose.text, entry);
    }
    if (own) {
      const before = this.#before.carried;
      const name =
        partOfWhole(own, entry, before) ??
        raisedPart(own.text, site, before, this.#subject) ??
        this.#ownName(own, entry);
      const plain = this.#partOf(this.#named(name, own, entry), own, site);
      const head = name === own.text ? deedToo(plain, own, entry, before) : plain;
      return added(ofMembers(soldToo(head, own, entry, before), own, entry, before), entry);
    }
    return this.#inherited(entry);
  }

  /** A name filled out with its thing. Of a deed or a share it is the thing's metric that counts, of the share of a sector none. */
  #named(name: string, own: Label, entry: SaidSite): Head {
    const head = headNamed(name, own.offset, entry);
    if (name === own.text) return head;
    if (head.metric === MADE_OTHERWISE && MADE.test(own.text)) {
      const bare = headNamed(own.text, own.offset, entry);
      if (bare.metric !== null) return renamed(head, name, bare, head.dimension);
    }
    const before = this.#before.carried;
    const part = PART_OF.test(own.text);
    const ofThing = part || own.text.endsWith('排名') || (deedAlone.test(own.text) && !KEPT.test(own.text));
    const near = before !== null && entry.site.gap !== null && name.startsWith(before.label.slice(0, 2));
    if (head.metric === null && near && ofThing) return renamed(head, name, before, head.dimension);
    if (part && !near && !IS_MEASURE.test(name.slice(0, -own.text.length)))
      return renamed(head, name, headNamed(own.text, own.offset, entry), head.dimension);
    return head;
  }

  /** `新增企业5家,其中规上工业2家、限上商贸3家`: a part that has no metric of its own has that of the whole. */
  #partOf(head: Head, own: Label, site: Site): Head {
    if (namesPart(site.gap ?? site.pre)) this.#before.whole = this.#before.carried;
    else if (site.gap === null || (CLAUSE_MARK.test(site.gap) && !this.#isDeedOfWhole(head, own, site)))
      this.#before.whole = null;
    const whole = this.#before.whole;
    if (head.metric !== null || !whole || whole.unit !== site.quantity.unit) return head;
    const known = isWithoutMetric(metricInput(head.label, site, 'level'));
    const name = known ? head.label : partName(head.label, whole.label);
    return renamed(head, name, whole, head.dimension);
  }

  /** `清理文件90件,其中废止30件,宣布失效20件`: after a comma only a short name that is no thing known otherwise. */
  #isDeedOfWhole({ label, metric }: Head, own: Label, site: Site): boolean {
    if (deedAlone.test(own.text)) return site.quantity.unit === this.#before.whole?.unit;
    if (metric !== null || label.length > 4 || !site.gap?.startsWith(',')) return false;
    return (
      site.quantity.unit === this.#before.whole?.unit && !isWithoutMetric(metricInput(label, site, 'level'))
    );
  }

  /** `其中废止30件、修订20件`: what was done with a part, and nothing else. */
  #deedAlone({ site, saying }: SaidSite): Head | null {
    const whole = this.#before.whole;
    if (!whole || whole.unit !== site.quantity.unit || !/^[、和]/.test(site.gap ?? '')) return null;
    return saying.head.length > 1 && saying.aspect === 'level'
      ? renamed(whole, saying.head + whole.label, whole, whole.dimension)
      : null;
  }

  /** `清理文件90件,废止30件`: a verb that names nothing alone. */
  #deedOfSame(entry: SaidSite): Head | null {
    const { site, saying } = entry;
    if (saying.aspect !== 'level' || !deedAlone.test(saying.head)) return null;
    const name = deedName(saying.head, site, this.#before, this.#subject);
    return name === saying.head ? null : this.#named(name, { text: saying.head, offset: 0 }, entry);
  }

  #ownName(own: Label, { site, saying }: SaidSite): string {
    const name = own.text;
    if (deedAlone.test(name)) return deedName(name, site, this.#before, this.#subject);
    const before = this.#before.carried;
    if (
      name === '人口' &&
      site.gap !== null &&
      before?.dimension === 'households' &&
      HOMES_OF.test(before.label)
    )
      return before.label + name;
    const works = name === '投资' && own.offset > 0 ? worksBefore(saying.head, this.#subject) : null;
    if (works) return works + name;
    const bare = name === '投资' || ofTopic.test(name);
    if (bare && headLabel(saying.head.slice(0, own.offset), this.#subject).text.length < 2) {
      const thing = this.#topicOf(name, site);
      if (thing) return joined(thing, name);
      const elsewhere = turnsElsewhere(site, this.#before) || (site.gap === null && MADE.test(name));
      if (elsewhere && !partOrPace.test(name)) return name;
    }
    const attribute = ofProject.exec(name) ?? (site.gap?.startsWith(',') ? SPENT.exec(name) : null);
    const named = [this.#before.whole, this.#before.carried].find((head) => head && PROJECT.test(head.label));
    if (attribute && named) return named.label + attribute[1];
    if (attribute && name.startsWith('该')) return attribute[1]!;
    const between = site.gap === null ? null : site.gap.slice(levels.lengthAt(site.gap));
    if (generic.test(name) && this.#before.carried && between !== null && !/[,;:、(]/.test(between)) {
      return this.#before.carried.label + name;
    }
    if (!partOrPace.test(name) || site.gap !== null) return this.filledOut(name);
    const topic = topicLabel(site.lead, this.#subject);
    return topic ? topic.text + name : this.filledOut(name);
  }

  /** The thing in the clause before that a bare measure is of. Money is spent on works only, and nothing but a part is of a measure. */
  #topicOf(name: string, site: Site): string | null {
    const thing = topicThing(site, this.#before, this.#subject);
    if (thing === null || (name === '投资' && !WORKS.test(thing))) return null;
    if (name.startsWith(thing.slice(0, 2))) return null;
    return IS_MEASURE.test(thing) && !PART_OF.test(name) && !partOrPace.test(name) ? null : thing;
  }

  /** A figure that names nothing: the clause before, the head before, what is done, or what its unit counts. */
  #inherited(entry: SaidSite): Head {
    const { site, saying } = entry;
    const deed = this.#deedAlone(entry) ?? this.#deedOfSame(entry);
    if (deed) return deed;
    if (site.gap === '' && this.#before.carried) {
      const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
      const counts = COUNTED_NAMES.has(this.#before.carried.label) && counted;
      return counts ? headNamed(counted, 0, entry) : this.fit(this.#before.carried, entry);
    }
    if (site.gap === null && saying.head === '' && site.quantity.unit === '%' && PACE_OF_ALL.test(site.post))
      return renamed(
        headNamed('地区生产总值', 0, entry),
        '经济增速',
        headNamed('地区生产总值', 0, entry),
        site.quantity.dimension,
      );
    const topic = topicLabel(site.lead, this.#subject);
    const topical = topic !== null && findMetricTerm(topic.text, 0, topic.text.length).length > 0;
    if (topic && topical && !this.#isCarried(topic.text)) return headNamed(topic.text, 0, entry);
    if (topic && saying.aspect === 'rank' && site.gap === null) return headNamed(topic.text, 0, entry);
    const level = saying.aspect === 'level';
    if (this.#before.carried && (!level || (this.#sameKind(site) && site.gap !== null)))
      return this.fit(this.#before.carried, entry);
    if (level && this.#before.carried && this.#isInHouseholds(site))
      return this.fit(this.#before.carried, entry);
    if (level && this.#before.carried && this.#countsOwnPeople(site))
      return this.fit(this.#before.carried, entry);
    if (level) {
      const purpose = site.quantity.dimension === 'money' ? purposeLabel(site.after) : null;
      if (purpose) return spendingHead(purpose.text, entry);
      const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
      if (counted && (NOTHING_FOLLOWS.test(site.after) || site.after === ''))
        return headNamed(counted, 0, entry);
      const deed = site.quantity.dimension === 'money' ? null : deedLabel(site.post);
      if (deed) return headBehind(deed, entry);
    }
    if (topic) return headNamed(topic.text, 0, entry);
    return this.#before.carried ? this.fit(this.#before.carried, entry) : unnamedHead(entry);
  }

  /** `文艺队伍23支、560人`, `低保对象231户、396人`: the people of what was counted, who are not those of the place. */
  #countsOwnPeople({ quantity, gap }: Site): boolean {
    const { carried } = this.#before;
    if (gap !== '、' || quantity.dimension !== 'people' || !carried) return false;
    if (carried.dimension === 'households' && HOMES_OF.test(carried.label)) return true;
    return carried.metric !== null && HAS_PEOPLE.has(carried.metric);
  }

  /** `新登记企业增长9%,平均每天新增300户`: firms, which are counted like households. */
  #isInHouseholds({ quantity, gap }: Site): boolean {
    const metric = this.#before.carried?.metric ?? null;
    return gap !== null && quantity.unit === '户' && metric !== null && COUNTED_IN_HOUSEHOLDS.has(metric);
  }

  #isCarried(name: string): boolean {
    return (
      this.#before.carried !== null &&
      (this.#before.carried.label.includes(name) || name.includes(this.#before.carried.label))
    );
  }

  #sameKind({ quantity }: Site): boolean {
    return this.#before.carried !== null && this.#before.carried.dimension === quantity.dimension;
  }

  /** A back-reference is filled out with what it refers to: `、占比60%` after 花卉产量 is 花卉产量占比. */
  filledOut(name: string): string {
    if (!this.#before.carried) return name;
    const side = this.#before.budget === null ? null : BUDGET_SIDE.exec(name);
    if (side) return this.#before.budget + side[1]!;
    const owner = OF_OWNER.find(({ measure }) => measure.test(name))?.owner.exec(this.#before.carried.label);
    if (owner) return owner[0] + name;
    if (!backReference.test(name)) return name;
    const { dimension } = this.#before.carried;
    if (LENGTH_OF_ALL.test(name) && dimension !== 'count') return name;
    if (MADE.test(name) && MAKES_NOTHING.test(this.#before.carried.label)) return name;
    if (MADE.test(name) && (dimension === 'people' || dimension === 'households')) return name;
    if (AREA_NAME.test(name) && NO_AREA.has(dimension)) return name;
    const measured = SUM_OF_ALL.test(name)
      ? this.#before.carried.label.replace(ADDED, '')
      : this.#before.carried.label;
    if (measured.endsWith(name)) return measured;
    const share = PART_OF_WHOLE.exec(measured);
    const within = AMONG_PLACES.test(name) ? '在' : '';
    if (share && partOrPace.test(name)) return measured.slice(0, share.index) + within + name;
    if (!WHOLE_MEASURE.test(name)) return measured + name;
    const thing = measured.replace(MEASURE, '');
    if (thing.length >= 2 || ONE_CHARACTER_THINGS.has(thing)) return thing + name;
    return thing === '' && !partOrPace.test(name) ? name : measured + name;
  }

  /** A carried head keeps its metric; a size in another unit asks for it anew. */
  fit(carried: Head, entry: SaidSite): Head {
    const head = withoutWhole(withoutAdded(carried, entry), entry);
    if (head.label === '') return head;
    // `总值突破7万亿,增长6%`: a bare number could not tell the metric.
    const untold = head.metric === null && head.dimension === 'none';
    if (entry.saying.aspect !== 'level' && !untold) return head;
    const { dimension } = entry.site.quantity;
    const found = headNamed(head.label, 0, entry);
    if (found.metric === null && head.dimension === dimension) return head;
    return renamed(head, head.label, found, dimension);
  }
}

/** `实施管网改造工程、完成投资3亿元`: the works in the same clause that the money is spent on. */
function worksBefore(head: string, subject: string | null): string | null {
  const end = head.lastIndexOf('、');
  const works = end > 0 ? headLabel(head.slice(0, end), subject).text : '';
  return works.length > 3 && !works.includes('、') && WORKS.test(works) ? works : null;
}

/** `铁路里程新增90公里`: without the verb behind its name an addition would be called like the sum. */
export function added(head: Head, entry: SaidSite): Head {
  const { saying, tail } = entry;
  if (saying.aspect !== 'level' || !tail.words.endsWith(ADDS)) return head;
  if (saying.head.length > tail.words.length - ADDS.length || head.label.startsWith('新')) return head;
  if (GIVER.test(head.label)) return head;
  const name = head.label.replace(EACH_DAY, '');
  return name.length < 2 ? head : verbBefore(ADDS, renamed(head, name, head, head.dimension), entry);
}

/** `取消80项收费`, `新增9家上市公司`: a verb before a count whose things have no name of their own without it. */
function withVerb(head: Head, entry: SaidSite): Head {
  const { saying, tail } = entry;
  if (saying.aspect !== 'level') return head;
  const words = tail.words.endsWith('了') ? tail.words.slice(0, -1) : tail.words;
  const verb = keptBeforeCount.at(words);
  return verb === null || head.label.startsWith(verb.slice(0, 2)) ? head : verbBefore(verb, head, entry);
}

function verbBefore(verb: string, head: Head, entry: SaidSite): Head {
  const label = (verb + head.label).slice(0, LONGEST_LABEL);
  const named = head.metric === null ? headNamed(label, 0, entry) : head;
  return renamed(head, label, named, head.dimension);
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
  const isOfPart = saying.aspect === 'growth' || (saying.aspect === 'level' && site.quantity.unit !== '%');
  if (!isOfPart || saying.basis === 'other' || !head.label.includes('占')) return head;
  if (!site.gap?.startsWith(',') && !site.gap?.startsWith('、')) return head;
  return renamed(head, head.label.replace(SHARE_OF, ''), head, head.dimension);
}

/** `其中,工业类3个`, `其中工业类3个`, `60户(养牛18户`: what follows is a part of what was named before. */
function namesPart(words: string): boolean {
  if (/^\([^,;:()]{1,8}$/.test(words)) return true;
  const at = words.lastIndexOf('其中');
  return at >= 0 && !/[,;]/.test(words.slice(at + 3));
}
