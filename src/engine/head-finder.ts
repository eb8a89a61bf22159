import type { Dimension, Site } from '../contracts/index.js';
import {
  ALL_INVESTMENT,
  CASUALTIES,
  COUNTED_IN_HOUSEHOLDS,
  DEED_ALONE,
  HAPPENED,
  IS_MEASURE,
  KEPT,
  MADE,
  MADE_OTHERWISE,
  MISHAP,
  OF_TOPIC,
  OVER_YEARS,
  PACE_OF_ALL,
  PART_OF,
  TAKE_PART,
  TAKES_MONEY,
} from '../lexicon/bare-names.js';
import {
  BARE_HOMES,
  CAN_DO,
  CLAUSE_MARK,
  COUNTED_BY_UNIT,
  COUNTED_NAMES,
  ESTABLISHMENT,
  FIRM_TAIL,
  FLATS,
  FLATS_OF,
  GENERIC,
  HANDED_ON,
  HAS_PEOPLE,
  HOMES_OF,
  NOTHING_FOLLOWS,
  OF_PROJECT,
  PART_OR_PACE,
  PLACE,
  POSTS,
  PROJECT,
  QUANTITY_NAME,
  SIDE,
  SIDE_OF_LEVEL,
  SIDE_SUM,
  SOME_OF,
  SPARED,
  SPENT,
  WHERE,
} from '../lexicon/head-patterns.js';
import { AMONG_COUNT, MOVED, NAMES_PEOPLE, RANKS_AMONG, SAID_OF_COUNTED } from '../lexicon/thing-patterns.js';
import { COUNTS_THINGS } from '../lexicon/units/index.js';
import { afterLast } from '../text/after-last.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { isFurtherPart, namesWhole, openedWhole, opensWide, partHead, saysItsMeasure } from './breakdown.js';
import { carriedHead } from './carried-head.js';
import { leadInName, nameInList, rateOfClass } from './class-rate.js';
import { filledOut } from './filled-out.js';
import { type Head, headBehind, headNamed, metricInput, renamed, UNNAMED, unnamedHead } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import { added, withVerb } from './kept-verb.js';
import type { Label } from './label.js';
import { findMetricTerm, isWithoutMetric } from './metric-index.js';
import { deedName, joined, topicThing, turnsElsewhere } from './named-before.js';
import type { NamedSoFar } from './named-so-far.js';
import { countedThing } from './own-label.js';
import { partName } from './part-name.js';
import {
  collectedBy,
  deedToo,
  gradedThing,
  leftOut,
  ofMembers,
  ofTheseOnes,
  otherOfSame,
  partOfWhole,
  raisedPart,
  reachedToo,
  restOf,
  shareOfKind,
  soldToo,
} from './parts.js';
import { purposeLabel } from './purpose-label.js';
import { headWithDeed, nameWithMatter } from './said-thing.js';
import type { SaidSite } from './saying.js';
import { levels } from './sites.js';
import { sizeOfThing } from './size-of-thing.js';
import { costsToo, moneyHead, spendingHead } from './spending.js';
import { endsInTerm } from './term-end.js';
import { deedLabel, opensWithPredicate } from './thing-label.js';

const generic = new OpeningPattern(GENERIC);
const partOrPace = new OpeningPattern(PART_OR_PACE);
const ofProject = new OpeningPattern(OF_PROJECT);
const ofTopic = new OpeningPattern(OF_TOPIC);
/** Longest name of what was done with a part. */
const LONGEST_DEED = 4;
/** Verbs before people that something is about. */
const INVOLVING = /(?:涉及|牵涉|涉案|涉嫌)$/;
/** What a sum counts, with its unit or without: `收入过千万`. */
const MAY_BE_MONEY = new Set<Dimension | undefined>(['money', 'none']);
/** Bodies counted by 家. */
const BODIES = /(?:单位|企业|公司|商[户家铺]|门店|机构|组织|协会|学校|医院|部门|合作社|农场)$/;
/** Length of a word that stands for a name that ends in it. */
const BACK_LENGTH = 2;
const deedAlone = new OpeningPattern(DEED_ALONE);

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
    const place = this.#ofPlace(entry, own);
    if (place) return place;
    const counted = countedThing(entry);
    // `贫困户30户80人脱贫` counts 贫困户.
    const thing = counted && this.#isSaidOfHomes(counted, own, site) ? null : counted;
    const costs = thing && costsToo(thing, entry, this.#before.carried);
    if (costs) return costs;
    const money = site.quantity.dimension === 'money' ? moneyHead(entry, own, thing) : null;
    if (money) return money;
    const sized = sizeOfThing(entry, own, thing);
    if (sized) return sized;
    if (own && site.quantity.dimension === 'length' && WHERE.test(own.text))
      return headNamed(own.text, own.offset, entry);
    if (thing && own && site.post.startsWith('的') && CAN_DO.test(own.text))
      return headNamed(own.text, own.offset, entry);
    if (thing && !own && TAKE_PART.test(thing.text)) {
      const whose = topicThing(site, this.#before, this.#subject);
      if (whose) return headNamed(whose + thing.text, 0, entry);
    }
    const firm = own !== null && FIRM_TAIL.test(tail.words.slice(saying.head.length));
    if (thing && own && POSTS.test(thing.text) && ESTABLISHMENT.test(own.text))
      return headNamed(own.text + thing.text, own.offset, entry);
    // `建屋量达9,000个单位`: 单位 only counts what the name says.
    if (thing && own && thing.text === FLATS && QUANTITY_NAME.test(own.text)) {
      const head = headBehind(thing, entry);
      return renamed(head, own.text, head, head.dimension);
    }
    const flats = thing && own && thing.text === FLATS ? FLATS_OF.exec(own.text) : null;
    if (thing && flats) {
      const head = headBehind(thing, entry);
      return renamed(head, flats[1]! + FLATS, head, head.dimension);
    }
    if (thing && saying.aspect === 'share') {
      const spared = SPARED.exec(saying.head);
      if (spared) return headNamed(spared[1]! + thing.text, 0, entry);
    }
    const said = thing && own ? this.#thingBefore(own, thing, entry) : null;
    if (said) return said;
    if (thing && !(own && firm && endsInTerm(own.text) && !endsInTerm(thing.text))) {
      const head = headWithDeed(thing, entry) ?? headBehind(thing, entry);
      const name = nameWithMatter(thing, entry);
      const part = name === null ? this.#someOf(head, site) : null;
      return withVerb(part ?? (name === null ? head : renamed(head, name, head, head.dimension)), entry);
    }
    if (own) {
      const before = this.#before.carried;
      const name =
        partOfWhole(own, entry, before) ??
        ofTheseOnes(own, entry, this.#before.recent) ??
        leftOut(own, entry, before) ??
        collectedBy(own, entry, this.#before) ??
        raisedPart(own.text, site, before, this.#subject) ??
        restOf(own, site, this.#before.lastOfUnit(site)) ??
        otherOfSame(own, site, before) ??
        gradedThing(own, site) ??
        this.#rateOf(own.text, entry) ??
        this.#ownName(own, entry);
      const plain = this.#partOf(this.#named(name, own, entry), own, entry);
      const head = name === own.text ? deedToo(plain, own, entry, before) : plain;
      const part = shareOfKind(soldToo(head, own, entry, before), own, entry, before);
      const listed = reachedToo(part, own, entry, before);
      return added(ofMembers(listed, own, entry, before), entry);
    }
    return this.#inherited(entry);
  }

  /** `失业率如下:美国4%,日本2.6%`, `25至29岁失业率5.9%、30至34岁3.4%`: the rate is named once, its owners each. */
  #rateOf(own: string, entry: SaidSite): string | null {
    const { site } = entry;
    if (site.gap === null && site.lead.endsWith(':'))
      this.#before.listed = leadInName(site.lead, this.#subject);
    const name =
      (this.#before.listed === null ? null : nameInList(own, this.#before.listed)) ??
      rateOfClass(own, entry, site.gap === null ? null : this.#before.carried);
    if (name === null || headNamed(own, 0, entry).metric !== null) return null;
    if (name === this.#before.listed) return headNamed(name, 0, entry).metric === null ? null : name;
    return isWithoutMetric(metricInput(own, site, 'level')) ? null : name;
  }

  /** A name filled out with its thing. Of a deed or a share it is the thing's metric that counts, of the share of a sector none. */
  #named(name: string, own: Label, entry: SaidSite): Head {
    const head = headNamed(name, own.offset, entry);
    if (name === own.text) return head;
    if (head.metric === MADE_OTHERWISE && MADE.test(own.text)) {
      const bare = headNamed(own.text, own.offset, entry);
      if (bare.metric !== null) return renamed(head, name, bare, head.dimension);
    }
    // `打击电信诈骗,审结30件`: by what was done.
    const done =
      head.metric === null && deedAlone.test(own.text) ? headNamed(own.text, own.offset, entry) : null;
    if (done?.metric) return renamed(head, name, done, head.dimension);
    const before = this.#before.carried;
    const part = PART_OF.test(own.text);
    const ofThing =
      part || /排名$|^完成[额数]$/.test(own.text) || (deedAlone.test(own.text) && !KEPT.test(own.text));
    const near = before !== null && entry.site.gap !== null && name.startsWith(before.label.slice(0, 2));
    // `建筑业总产值90亿元,占比22%`: of what was told, though its name says no more which measure.
    if (near && before.metric !== null && isShare.test(own.text))
      return renamed(head, name, before, head.dimension);
    if (head.metric === null && near && ofThing) return renamed(head, name, before, head.dimension);
    if (part && !near && !IS_MEASURE.test(name.slice(0, -own.text.length)))
      return renamed(head, name, headNamed(own.text, own.offset, entry), head.dimension);
    return head;
  }

  /** `贫困人口90户、210人。其中:东村60户、150人`: the people of a place are those that were counted in all. */
  #ofPlace({ site, saying }: SaidSite, own: Label | null): Head | null {
    const { dimension, unit } = site.quantity;
    if (dimension !== 'households' && dimension !== 'people') return null;
    const isPlace = own !== null && PLACE.test(own.text);
    const goesOn = isPlace || (own === null && (site.gap === '、' || site.gap === ''));
    if (isPlace && namesPart(site.gap ?? partOpening(site) + site.pre)) this.#before.startPlaces(site);
    else if (!goesOn) this.#before.places = null;
    const whole = this.#before.places?.findLast((head) => head.unit === unit);
    return saying.aspect === 'level' && whole ? whole : null;
  }

  /** `贫困户30户80人|脱贫`, `边缘户8户21人|需持续关注`: what is said of the homes and their people, and names nobody. */
  #isSaidOfHomes({ text }: Label, own: Label | null, site: Site): boolean {
    if (MOVED.test(text)) return own !== null || this.#pairsHomes(site);
    return SAID_OF_COUNTED.test(text) && this.#pairsHomes(site);
  }

  #pairsHomes({ gap }: Site): boolean {
    return (gap === '' || gap === '、') && this.#before.carried?.dimension === 'households';
  }

  /** `新增企业5家,其中规上工业2家、限上商贸3家`: a part that has no metric of its own has that of the whole. */
  #partOf(head: Head, own: Label, entry: SaidSite): Head {
    const { site } = entry;
    const opened =
      openedWhole(entry, this.#before) ??
      (namesPart(site.gap ?? partOpening(site) + site.pre) ? this.#wholeOf(own, site) : null);
    if (opened) this.#before.breakDown(opened, opensWide(site));
    else {
      this.#before.goOn(site);
      if (!isFurtherPart(own, entry, this.#before.broken)) this.#before.broken = null;
      if (site.gap === null || (CLAUSE_MARK.test(site.gap) && !this.#isDeedOfWhole(head, own, site)))
        this.#before.whole = null;
    }
    const part = this.#before.broken ? partHead(head, own, entry, this.#before.broken) : head;
    if (part !== head) return part;
    if (opened && namesWhole(head, own, entry)) this.#before.breakDown(head, opensWide(site));
    const whole = this.#before.whole;
    if (head.metric !== null || !whole || whole.unit !== site.quantity.unit) return head;
    if (entry.saying.aspect === 'share') return head;
    const named = saysItsMeasure(own, whole) || isWithoutMetric(metricInput(head.label, site, 'level'));
    const name = named ? head.label : partName(head.label, whole.label);
    return renamed(head, name, whole, head.dimension);
  }

  /** `15个小区中仍有6个无物业管理`: what is said of some, who are called as those among whom they are. */
  #someOf(head: Head, site: Site): Head | null {
    const { carried } = this.#before;
    if (!carried?.metric || carried.unit !== site.quantity.unit) return null;
    if (site.gap === null || !SOME_OF.test(site.gap)) return null;
    if (opensWithPredicate(head.label)) return renamed(head, carried.label, carried, head.dimension);
    if (head.metric !== null) return null;
    if (isWithoutMetric(metricInput(head.label, site, 'level'))) return null;
    const whole = head.label.includes('了') || head.label.includes(carried.label);
    const name = whole ? head.label : partName(head.label, carried.label);
    return renamed(head, name, carried, head.dimension);
  }

  /** `困难党员18名建立台账`: the things counted stand before their number, and behind it what is said of them. */
  #thingBefore(own: Label, thing: Label, entry: SaidSite): Head | null {
    const { site, saying } = entry;
    if (saying.aspect !== 'level' || thing.offset > 0 || !COUNTS_THINGS.has(site.quantity.dimension))
      return null;
    const told = opensWithPredicate(thing.text) || SAID_OF_COUNTED.test(thing.text);
    if (!told || own.text.length < BACK_LENGTH) return null;
    const { dimension, unit } = site.quantity;
    const people = (dimension === 'people' || dimension === 'households') && NAMES_PEOPLE.test(own.text);
    if (people || (unit === '家' && BODIES.test(own.text))) return headNamed(own.text, own.offset, entry);
    if (!opensWithPredicate(thing.text) || !endsInTerm(own.text)) return null;
    const head = headNamed(own.text, own.offset, entry);
    return head.metric === null ? null : head;
  }

  /** What `其中` takes parts of: what was counted last, where that tells more than the figure before. */
  #wholeOf({ text }: Label, site: Site): Head | null {
    const counted = this.#before.lastIn(site);
    if (counted && (counted.metric !== null || deedAlone.test(text))) return counted;
    return site.gap === null && partOpening(site) !== '' ? null : this.#before.carried;
  }

  /** `清理文件90件,其中废止30件,宣布失效20件`: after a comma only a short name that is no thing known otherwise. */
  #isDeedOfWhole({ label, metric }: Head, own: Label, site: Site): boolean {
    if (site.quantity.unit !== this.#before.whole?.unit) return false;
    if (deedAlone.test(own.text)) return true;
    if (metric !== null || label.length > LONGEST_DEED || !site.gap?.startsWith(',')) return false;
    return !isWithoutMetric(metricInput(label, site, 'level'));
  }

  /** `其中废止30件、修订20件`: what was done with a part, and nothing else. */
  #deedOfPart({ site, saying }: SaidSite): Head | null {
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
    const mishap = CASUALTIES.test(name) && site.gap !== null ? this.#mishap() : null;
    if (mishap !== null) return mishap + name;
    const { budget } = this.#before.heading;
    const side = budget === null || saying.joint ? null : SIDE_OF_LEVEL.exec(name);
    if (side && (side[1] || this.#before.carried === null)) return (side[1] ?? '') + budget + side[2];
    const before = this.#before.carried;
    if (
      name === '人口' &&
      site.gap !== null &&
      before?.dimension === 'households' &&
      HOMES_OF.test(before.label)
    )
      return before.label + name;
    const again =
      saying.aspect === 'change' && name.length === BACK_LENGTH ? this.#namedAgain(name, site) : null;
    if (again) return again;
    if (name === '投资' && OVER_YEARS.test(saying.head)) {
      const all = this.#before.recent.findLast(({ label }) => ALL_INVESTMENT.test(label));
      if (all) return all.label;
    }
    // `42个项目完成投资126亿元,投资完成率121%`
    if (
      name === '投资' &&
      saying.aspect === 'completion' &&
      site.gap !== null &&
      before?.label.endsWith(name)
    )
      return before.label;
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
    if (!partOrPace.test(name) || site.gap !== null) {
      const isSum =
        saying.joint &&
        SIDE.test(name) &&
        (site.gap === null || this.#before.recent.some(({ label }) => HANDED_ON.test(label)));
      const sum = isSum ? SIDE_SUM.exec(site.pre) : null;
      return sum ? name + sum[0] : filledOut(name, this.#before);
    }
    const topic = topicLabel(site.lead, this.#subject);
    return topic ? topic.text + name : filledOut(name, this.#before);
  }

  /** The accidents named last in the sentence. */
  #mishap(): string | null {
    for (const { label } of this.#before.recent.toReversed()) {
      const found = MISHAP.exec(label);
      if (found) return label.slice(0, found.index + found[0].length).replace(HAPPENED, '');
    }
    return null;
  }

  /** `卫生人员160人,…,床位增加5张,人员增加8人`: what the last word of a name stands for that was named a little before. */
  #namedAgain(name: string, { gap, quantity }: Site): string | null {
    const named =
      gap === null ? undefined : this.#before.recent.findLast(({ label }) => label.endsWith(name));
    return named !== undefined && named.unit === quantity.unit ? named.label : null;
  }

  /** The thing in the clause before that a bare measure is of. Money is spent on works only, and nothing but a part is of a measure. */
  #topicOf(name: string, site: Site): string | null {
    const thing = topicThing(site, this.#before, this.#subject);
    if (thing === null || (name === '投资' && !TAKES_MONEY.test(thing))) return null;
    if (name.startsWith(thing.slice(0, 2))) return null;
    return IS_MEASURE.test(thing) && !PART_OF.test(name) && !partOrPace.test(name) ? null : thing;
  }

  /** A figure that names nothing: the clause before, the head before, what is done, or what its unit counts. */
  #inherited(entry: SaidSite): Head {
    const { site, saying } = entry;
    const deed = this.#deedOfPart(entry) ?? this.#deedOfSame(entry);
    if (deed) return deed;
    const ranks = saying.aspect === 'rank' || (saying.aspect === 'change' && site.quantity.unit === '位');
    const ranked = ranks ? this.#rankedAmong(entry) : null;
    if (ranked) return ranked;
    if (site.gap === '' && this.#before.carried) {
      const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
      const counts = COUNTED_NAMES.has(this.#before.carried.label) && counted;
      return counts ? headNamed(counted, 0, entry) : carriedHead(this.#before.carried, entry);
    }
    if (
      site.gap === null &&
      saying.head === '' &&
      site.quantity.unit === '%' &&
      PACE_OF_ALL.test(site.post)
    ) {
      const all = headNamed('地区生产总值', 0, entry);
      return renamed(all, '经济增速', all, site.quantity.dimension);
    }
    // `纠纷90件,其中邻里类40件、婚姻类20件;成功化解85件`: behind the parts the whole is told again.
    const total = saying.aspect === 'level' && site.gap?.includes(';') ? this.#before.total : null;
    if (total !== null && total !== this.#before.carried && total.unit === site.quantity.unit)
      return saying.head.length > 1
        ? renamed(total, saying.head + total.label, total, total.dimension)
        : carriedHead(total, entry);
    const topic = topicLabel(site.lead, this.#subject);
    const topical = topic !== null && findMetricTerm(topic.text, 0, topic.text.length).length > 0;
    if (topic && topical && !this.#isCarried(topic.text)) return headNamed(topic.text, 0, entry);
    if (topic && saying.aspect === 'rank' && site.gap === null) return headNamed(topic.text, 0, entry);
    const level = saying.aspect === 'level';
    // `23个县生产总值超300亿元,比2020年增加11个`: more of what was counted, and not of what it has.
    const counted =
      saying.aspect === 'change' && COUNTS_THINGS.has(site.quantity.dimension)
        ? this.#before.lastOfUnit(site)
        : null;
    if (counted && MAY_BE_MONEY.has(this.#before.carried?.dimension)) return carriedHead(counted, entry);
    if (this.#before.carried && (!level || this.#goesOn(site)))
      return carriedHead(this.#before.carried, entry);
    if (level) {
      const involved = this.#peopleInvolved(entry);
      if (involved) return involved;
      const purpose = site.quantity.dimension === 'money' ? purposeLabel(site.after) : null;
      if (purpose) return spendingHead(purpose.text, entry);
      const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
      if (counted && (NOTHING_FOLLOWS.test(site.after) || site.after === ''))
        return headNamed(counted, 0, entry);
      const deed = site.quantity.dimension === 'money' ? null : deedLabel(site.post);
      if (deed) return headBehind(deed, entry);
    }
    if (topic) return headNamed(topic.text, 0, entry);
    return this.#before.carried ? carriedHead(this.#before.carried, entry) : unnamedHead(entry);
  }

  /**
   * `评比得分95分,全市150个街镇中排第8名`, `增幅居全市10个县区第2位`: what ranks among those counted is not they, but what was named
   * before them.
   */
  #rankedAmong(entry: SaidSite): Head | null {
    const { gap, clause } = entry.site;
    if (gap === null || !RANKS_AMONG.test(gap)) return null;
    const said = clause.slice(0, clause.indexOf(gap));
    const words = said.slice(afterLast(said, ',;:'));
    const own = headLabel(words.slice(0, Math.max(0, words.search(AMONG_COUNT))), this.#subject);
    const named = this.#before.recent.at(-2);
    if (named && partOrPace.test(own.text))
      return renamed(named, named.label + own.text, named, named.dimension);
    if (own.text.length > 1) return headNamed(own.text, own.offset, entry);
    return named ? carriedHead(named, entry) : null;
  }

  /** `问题线索9起,涉及11人`: the people that what was counted is about, who are not those of the place. */
  #peopleInvolved({ site, saying }: SaidSite): Head | null {
    const { carried } = this.#before;
    if (carried?.dimension !== 'count' && carried?.dimension !== 'money') return null;
    if (site.gap === null || site.quantity.dimension !== 'people') return null;
    if (!INVOLVING.test(saying.head)) return null;
    return renamed(carried, `${carried.label}涉及人员`, UNNAMED, site.quantity.dimension);
  }

  /** Whether a size without a name is one more of what was named before. */
  #goesOn(site: Site): boolean {
    const sameKind = this.#before.carried?.dimension === site.quantity.dimension && site.gap !== null;
    return sameKind || this.#isInHouseholds(site) || this.#countsOwnPeople(site);
  }

  /** `文艺队伍23支、560人`, `低保对象231户、396人`: the people of what was counted, who are not those of the place. */
  #countsOwnPeople({ quantity, gap }: Site): boolean {
    const { carried } = this.#before;
    if (gap !== '、' || quantity.dimension !== 'people' || !carried) return false;
    if (
      carried.dimension === 'households' &&
      (HOMES_OF.test(carried.label) || !BARE_HOMES.test(carried.label))
    )
      return true;
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
}

/** A share by no more than that. */
const isShare = new OpeningPattern(/^(?:占比|比重)$/);

/** What opens a sentence on parts, before a comma or a colon. */
function partOpening({ lead }: Site): string {
  return lead.endsWith('其中,') || lead.endsWith('其中:') ? '其中' : '';
}

/** `其中,工业类3个`, `其中工业类3个`, `60户(养牛18户`: what follows is a part of what was named before. */
function namesPart(words: string): boolean {
  if (words.startsWith('(')) return /^\([^,;:()]{1,8}$/.test(words);
  const at = words.lastIndexOf('其中');
  return at >= 0 && !/[,;]/.test(words.slice(at + 3));
}

/** `实施管网改造工程、完成投资3亿元`: the works in the same clause that the money is spent on. */
function worksBefore(head: string, subject: string | null): string | null {
  const end = head.lastIndexOf('、');
  const works = end > 0 ? headLabel(head.slice(0, end), subject).text : '';
  return works.length > 3 && !works.includes('、') && TAKES_MONEY.test(works) ? works : null;
}
