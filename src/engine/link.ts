import type { Aspect, Site } from '../contracts/index.js';
import {
  ALL_INDUSTRIES,
  AMONG_PLACES,
  APPOSITION,
  AREA_NAME,
  BACK_REFERENCE,
  BUDGET_NAME,
  BUDGET_SIDE,
  CLAUSE_MARK,
  COUNTED_BY_UNIT,
  COUNTED_NAMES,
  FIRM_TAIL,
  GENERIC,
  HAS_PEOPLE,
  INDUSTRY_STRUCTURE,
  JOINS,
  JOINT_LABEL,
  MEASURE,
  MONEY_OF,
  MONEY_THING,
  NO_AREA,
  NOTHING_FOLLOWS,
  OF_PROJECT,
  PART_OF_WHOLE,
  PART_OR_PACE,
  PROJECT,
  RESTRUCTURED,
  SPENDING,
  SPENT,
  THREE_INDUSTRIES,
  WHERE,
  WHOLE_MEASURE,
} from '../lexicon/head-patterns.js';
import { MONEY_CHANGED } from '../lexicon/label-patterns.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { draftOf, type LinkedDraft } from './draft-of.js';
import { type Head, headBehind, headNamed, metricInput, renamed, unnamedHead } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import type { Label } from './label.js';
import { continuesList, membersOf } from './list.js';
import { findMetricTerm, isWithoutMetric } from './metric-index.js';
import { countedThing, ownLabel } from './own-label.js';
import { partName } from './part-name.js';
import { grownSector, ofMembers, partOfWhole, soldToo } from './parts.js';
import { purposeLabel } from './purpose-label.js';
import type { SaidSite } from './saying.js';
import { levels } from './sites.js';
import { spendingHead, spentHead } from './spending.js';
import { endsInTerm } from './term-end.js';
import { deedLabel } from './thing-label.js';

const backReference = new OpeningPattern(BACK_REFERENCE);
const generic = new OpeningPattern(GENERIC);
const partOrPace = new OpeningPattern(PART_OR_PACE);
const ofProject = new OpeningPattern(OF_PROJECT);
const spending = new OpeningPattern(SPENDING);
const RELATIVE = new Set<Aspect>(['growth', 'change', 'completion', 'share', 'rank', 'multiple']);
/** The last clause before a comma. */
const LISTING_CLAUSE = /[^,;:。()]{5,60}(?=,$)/;
/** Most heads that one `均` speaks of. */
const LONGEST_RUN = 64;

/** Links the figures of one sentence to their heads. Carries heads from figure to figure and from sentence to sentence. */
export class Linker {
  #carried: Head | null = null;
  #members: Head[] = [];
  /** Heads of the figures that stand in one list (`、`), for `均居第一`. */
  #run: Head[] = [];
  /** What `其中` takes parts of, as long as its list goes on. */
  #whole: Head | null = null;
  /** Heads named so far in the sentence, for `分别` behind several clauses. */
  #recent: Head[] = [];
  /** The budget spoken of, whose other side may be named without it: `社会保险基金预算` before `支出`. */
  #budget: string | null = null;
  /** Where the list ends that was gone through last, as an index of the sentence's figures. */
  #listEnd = 0;

  constructor(private readonly subject: string | null) {}

  /** A heading or a new paragraph ends the reach of what was said before. */
  forget(): void {
    this.#carried = null;
    this.#members = [];
    this.#run = [];
    this.#budget = null;
  }

  link(said: readonly SaidSite[]): LinkedDraft[] {
    this.#recent = [];
    this.#listEnd = 0;
    const drafts: LinkedDraft[] = [];
    for (let i = 0; i < said.length; ) {
      const group = this.#groupAt(said, i);
      drafts.push(...(group > 1 ? this.#linkGroup(said.slice(i, i + group)) : this.#linkOne(said[i]!)));
      i += group;
    }
    return drafts;
  }

  /** How many figures from `i` on are handed out in order over the members of one list. */
  #groupAt(said: readonly SaidSite[], i: number): number {
    const first = said[i]!;
    // Without 分别 a list ends at the same place for each of its figures; it is gone through once.
    let end = !first.saying.inOrder && this.#listEnd > i ? this.#listEnd : i + 1;
    if (end === i + 1) {
      while (end < said.length && this.#goesOn(first, said[end - 1]!, said[end]!)) end++;
      if (!first.saying.inOrder) this.#listEnd = end;
    }
    const count = end - i;
    if (count < 2) return 1;
    if (first.saying.inOrder || first.site.quantity.dimension === 'ratio') return count;
    const own = ownLabel(first, this.subject);
    if (own) return membersOf(own.text, count).length === count ? count : 1;
    const named = RELATIVE.has(first.saying.aspect) && this.#recent.length >= count;
    return named || this.#members.length === count ? count : 1;
  }

  /** `分别增长2.6%和下降4.4%`: a member may have a verb of its own, but no head. Members named before may share figures without 分别. */
  #goesOn(first: SaidSite, before: SaidSite, entry: SaidSite): boolean {
    if (continuesList(entry.site, before.site.quantity)) return true;
    if (
      !(first.saying.inOrder || this.#members.length > 1) ||
      entry.saying.inOrder ||
      entry.site.quantity.unit !== before.site.quantity.unit
    )
      return false;
    return entry.saying.head === '' && JOINS.test(entry.site.gap ?? '') && RELATIVE.has(entry.saying.aspect);
  }

  #linkGroup(group: readonly SaidSite[]): LinkedDraft[] {
    const first = group[0]!;
    const lead =
      ownLabel(first, this.subject) ??
      countedThing(group[group.length - 1]!) ??
      this.#listBefore(first, group.length);
    const heads = this.#headsOf(group, lead);
    const fitted = group.map((entry, k) => {
      const head = heads.length === group.length ? heads[k]! : (heads[0] ?? unnamedHead(first));
      return this.#fit(head, entry);
    });
    const earlier = isEarlier(group) ? 'baseline' : null;
    const drafts = group.map((entry, k) => {
      const status = entry.saying.status ?? first.saying.status ?? earlier;
      const saying = entry.saying.aspect === 'level' ? first.saying : entry.saying;
      return draftOf(entry.site, saying, fitted[k]!, status);
    });
    if (heads.length > 1) this.#members = heads.length === group.length ? fitted : heads;
    this.#carried = heads[heads.length - 1] ?? this.#carried;
    this.#run = heads;
    return drafts;
  }

  /** The heads that a group's figures are handed out to: one each, or one for all. */
  #headsOf(group: readonly SaidSite[], lead: Label | null): Head[] {
    const first = group[0]!;
    const count = group.length;
    if (!lead) {
      if (this.#members.length === count) return this.#members;
      if (this.#recent.length >= count) return this.#recent.slice(-count);
      return this.#carried ? [this.#carried] : [];
    }
    const named = (names: readonly string[]) => names.map((name) => headNamed(name, lead.offset, first));
    if (first.site.quantity.dimension === 'ratio' && count === 3 && INDUSTRY_STRUCTURE.test(lead.text)) {
      return named(THREE_INDUSTRIES);
    }
    const all = count === 3 ? ALL_INDUSTRIES.exec(lead.text) : null;
    if (all) return named(THREE_INDUSTRIES.map((industry) => industry + all[1]));
    if (backReference.test(lead.text) && this.#members.length === count) {
      return named(this.#members.map((member) => member.label + lead.text));
    }
    return named(membersOf(this.#filledOut(lead.text), count));
  }

  /** `A、B和C再次提高,分别增加…`: the list stands in the clause before. */
  #listBefore({ site }: SaidSite, count: number): Label | null {
    if (this.#members.length === count) return null;
    const topic = topicLabel(site.lead, this.subject);
    return topic && membersOf(topic.text, count).length === count ? topic : null;
  }

  /** `A总量、B总量和C增幅,均居全省第三`: the members of the list that the clause before names. */
  #namedBefore(entry: SaidSite): Head[] {
    const { lead } = entry.site;
    const clause = LISTING_CLAUSE.exec(lead)?.[0] ?? '';
    const names = membersOf(clause);
    const measured = (name: string) => findMetricTerm(name, 0, name.length).length > 0;
    if (names.length < 2 || !names.every(measured)) return [];
    return names.map((name) => headNamed(headLabel(name, this.subject).text, 0, entry));
  }

  /** `城镇和农村收入分别达3万元、2万元,分别增长7%`: one figure that each of those named before has, two where no list did. */
  #oneForAll(entry: SaidSite): readonly Head[] {
    if (countedThing(entry)) return [];
    return this.#members.length > 1 ? this.#members : this.#recent.slice(-2);
  }

  #linkOne(entry: SaidSite): LinkedDraft[] {
    const { site, saying } = entry;
    const named = ownLabel(entry, this.subject);
    const own = named && grownSector(named, entry, this.#carried);
    if (own && !saying.joint && this.#spreads(entry, own) && !JOINT_LABEL.test(own.text)) {
      const names = membersOf(this.#filledOut(own.text)).map((name) => this.#filledOut(name));
      if (names.length > 1) {
        const heads = names.map((name) => headNamed(name, own.offset, entry));
        this.#members = heads;
        this.#carried = heads[heads.length - 1]!;
        return heads.map((head) => draftOf(site, saying, head));
      }
    }
    const listed = own
      ? []
      : saying.each
        ? this.#namedBefore(entry)
        : saying.inOrder
          ? this.#oneForAll(entry)
          : [];
    if (listed.length > 1) {
      this.#carried = listed[listed.length - 1]!;
      return listed.map((head) => draftOf(site, saying, head));
    }
    if (!own && saying.each && this.#run.length > 1 && !countedThing(entry)) {
      return this.#run.map((head) => draftOf(site, saying, head));
    }
    const head = this.#resolve(entry, own);
    if (site.gap === null || CLAUSE_MARK.test(site.gap)) this.#run = [];
    this.#run.push(head);
    if (this.#run.length > LONGEST_RUN) this.#run.shift();
    if (this.#recent[this.#recent.length - 1]?.label !== head.label) this.#recent.push(head);
    this.#carried = head;
    this.#budget = BUDGET_NAME.exec(head.label)?.[1] ?? this.#budget;
    if (own) this.#members = [];
    return [draftOf(site, saying, head)];
  }

  /** Rates, growth and ranks cannot be sums: things named together have them each. */
  #spreads({ site, saying }: SaidSite, own: Label): boolean {
    if (saying.each || saying.inOrder) return true;
    const { aspect } = saying;
    const relative =
      aspect === 'growth' || aspect === 'rank' || (aspect === 'level' && site.quantity.unit === '%');
    return relative && !APPOSITION.test(own.text);
  }

  #resolve(entry: SaidSite, own: Label | null): Head {
    const { site, saying, tail } = entry;
    const spent = site.quantity.dimension === 'money' ? spentHead(entry, own) : null;
    if (spent) return spent;
    const thing = countedThing(entry);
    if (thing && own && site.quantity.dimension === 'money') {
      if (MONEY_THING.test(thing.text)) return headBehind(thing, entry);
      const purpose =
        MONEY_OF.test(own.text) && !site.post.startsWith('的') ? purposeLabel(site.after) : null;
      if (purpose) return spendingHead(purpose.text, entry);
      const name = MONEY_OF.test(own.text) ? `${headLabel(thing.text, null).text}投资` : own.text;
      return headNamed(name, own.offset, entry);
    }
    if (saying.aspect === 'change' && site.quantity.dimension === 'money' && MONEY_CHANGED.test(site.post))
      return headBehind({ text: site.post.replace(/^的/, ''), offset: 0 }, entry);
    if (own && site.quantity.dimension === 'length' && WHERE.test(own.text))
      return headNamed(own.text, own.offset, entry);
    const firm = own !== null && FIRM_TAIL.test(tail.words.slice(saying.head.length));
    if (thing && !(own && firm && endsInTerm(own.text) && !endsInTerm(thing.text))) {
      return headBehind(thing, entry);
    }
    if (own && spending.test(own.text) && site.quantity.dimension === 'money') {
      const purpose = purposeLabel(site.after);
      if (purpose) return spendingHead(purpose.text, entry);
    }
    if (own) {
      const name = partOfWhole(own, entry, this.#carried) ?? this.#ownName(own.text, site);
      const before = this.#carried;
      const head = this.#partOf(headNamed(name, own.offset, entry), site);
      return ofMembers(soldToo(head, own, entry, before), own, entry, before);
    }
    return this.#inherited(entry);
  }

  /** `新增企业5家,其中规上工业2家、限上商贸3家`: a part that has no metric of its own has that of the whole. */
  #partOf(head: Head, site: Site): Head {
    if (site.pre.includes('其中')) this.#whole = this.#carried;
    else if (site.gap === null || (CLAUSE_MARK.test(site.gap) && !this.#isDeedOfWhole(head, site)))
      this.#whole = null;
    const whole = this.#whole;
    if (head.metric !== null || !whole || whole.unit !== site.quantity.unit) return head;
    const known = isWithoutMetric(metricInput(head.label, site, 'level'));
    const name = known ? head.label : partName(head.label, whole.label);
    return renamed(head, name, whole, head.dimension);
  }

  /** `清理文件90件,其中废止30件,宣布失效20件`: after a comma only a short name that is no thing known otherwise. */
  #isDeedOfWhole({ label, metric }: Head, site: Site): boolean {
    if (metric !== null || label.length > 4 || !site.gap?.startsWith(',')) return false;
    return site.quantity.unit === this.#whole?.unit && !isWithoutMetric(metricInput(label, site, 'level'));
  }

  /** `其中废止30件、修订20件`: what was done with a part, and nothing else. */
  #deedAlone({ site, saying }: SaidSite): Head | null {
    const whole = this.#whole;
    if (!whole || whole.unit !== site.quantity.unit || !/^[、和]/.test(site.gap ?? '')) return null;
    return saying.head.length > 1 && saying.aspect === 'level'
      ? renamed(whole, saying.head + whole.label, whole, whole.dimension)
      : null;
  }

  #ownName(name: string, site: Site): string {
    const attribute = ofProject.exec(name) ?? (site.gap?.startsWith(',') ? SPENT.exec(name) : null);
    if (attribute && this.#carried && PROJECT.test(this.#carried.label))
      return this.#carried.label + attribute[1];
    const between = site.gap === null ? null : site.gap.slice(levels.lengthAt(site.gap));
    if (generic.test(name) && this.#carried && between !== null && !/[,;:、(]/.test(between)) {
      return this.#carried.label + name;
    }
    if (!partOrPace.test(name) || site.gap !== null) return this.#filledOut(name);
    const topic = topicLabel(site.lead, this.subject);
    return topic ? topic.text + name : this.#filledOut(name);
  }

  /** A figure that names nothing: the clause before, the head before, what is done, or what its unit counts. */
  #inherited(entry: SaidSite): Head {
    const { site, saying } = entry;
    const deed = this.#deedAlone(entry);
    if (deed) return deed;
    if (site.gap === '' && this.#carried) {
      const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
      const counts = COUNTED_NAMES.has(this.#carried.label) && counted;
      return counts ? headNamed(counted, 0, entry) : this.#fit(this.#carried, entry);
    }
    const topic = topicLabel(site.lead, this.subject);
    const topical = topic !== null && findMetricTerm(topic.text, 0, topic.text.length).length > 0;
    if (topic && topical && !this.#isCarried(topic.text)) return headNamed(topic.text, 0, entry);
    if (topic && saying.aspect === 'rank' && site.gap === null) return headNamed(topic.text, 0, entry);
    const level = saying.aspect === 'level';
    if (this.#carried && (!level || (this.#sameKind(site) && site.gap !== null)))
      return this.#fit(this.#carried, entry);
    if (level && this.#carried && this.#countsOwnPeople(site)) return this.#fit(this.#carried, entry);
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
    return this.#carried ? this.#fit(this.#carried, entry) : unnamedHead(entry);
  }

  /** `文艺队伍23支、560人`: the people of what was counted, who are not those of the place. */
  #countsOwnPeople({ quantity, gap }: Site): boolean {
    const metric = this.#carried?.metric;
    return gap === '、' && quantity.dimension === 'people' && metric != null && HAS_PEOPLE.has(metric);
  }

  #isCarried(name: string): boolean {
    return (
      this.#carried !== null && (this.#carried.label.includes(name) || name.includes(this.#carried.label))
    );
  }

  #sameKind({ quantity }: Site): boolean {
    return this.#carried !== null && this.#carried.dimension === quantity.dimension;
  }

  /** A back-reference is filled out with what it refers to: `、占比60%` after 花卉产量 is 花卉产量占比. */
  #filledOut(name: string): string {
    if (!this.#carried) return name;
    const side = this.#budget === null ? null : BUDGET_SIDE.exec(name);
    if (side) return this.#budget + side[1]!;
    if (!backReference.test(name)) return name;
    if (AREA_NAME.test(name) && NO_AREA.has(this.#carried.dimension)) return name;
    const measured = this.#carried.label;
    if (measured.endsWith(name)) return measured;
    const share = PART_OF_WHOLE.exec(measured);
    const within = AMONG_PLACES.test(name) ? '在' : '';
    if (share && partOrPace.test(name)) return measured.slice(0, share.index) + within + name;
    if (name === '支出' && measured.endsWith('收入')) return measured.slice(0, -2) + name;
    const thing = measured.replace(MEASURE, '');
    return (thing.length >= 2 && WHOLE_MEASURE.test(name) ? thing : measured) + name;
  }

  /** A carried head keeps its metric; a size in another unit asks for it anew. */
  #fit(head: Head, entry: SaidSite): Head {
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

/** `由12:38:50调整为11:38:51`, `由3万元、1万元提高到…`: what a structure or the members of a list had before. */
function isEarlier(group: readonly SaidSite[]): boolean {
  if (!/[由从]/.test(group[0]!.site.pre)) return false;
  return RESTRUCTURED.test(group[group.length - 1]!.site.after);
}
