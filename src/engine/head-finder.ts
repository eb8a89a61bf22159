import type { Site } from '../contracts/index.js';
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
import { MONEY_CHANGED } from '../lexicon/label-patterns.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { type Head, headBehind, headNamed, metricInput, renamed, unnamedHead } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import type { Label } from './label.js';
import { findMetricTerm, isWithoutMetric } from './metric-index.js';
import type { NamedSoFar } from './named-so-far.js';
import { countedThing } from './own-label.js';
import { partName } from './part-name.js';
import { deedToo, ofMembers, partOfWhole, soldToo } from './parts.js';
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
      const name = partOfWhole(own, entry, this.#before.carried) ?? this.#ownName(own.text, site);
      const before = this.#before.carried;
      const plain = this.#partOf(headNamed(name, own.offset, entry), site);
      const head = name === own.text ? deedToo(plain, own, entry, before) : plain;
      return ofMembers(soldToo(head, own, entry, before), own, entry, before);
    }
    return this.#inherited(entry);
  }

  /** `新增企业5家,其中规上工业2家、限上商贸3家`: a part that has no metric of its own has that of the whole. */
  #partOf(head: Head, site: Site): Head {
    if (site.pre.includes('其中')) this.#before.whole = this.#before.carried;
    else if (site.gap === null || (CLAUSE_MARK.test(site.gap) && !this.#isDeedOfWhole(head, site)))
      this.#before.whole = null;
    const whole = this.#before.whole;
    if (head.metric !== null || !whole || whole.unit !== site.quantity.unit) return head;
    const known = isWithoutMetric(metricInput(head.label, site, 'level'));
    const name = known ? head.label : partName(head.label, whole.label);
    return renamed(head, name, whole, head.dimension);
  }

  /** `清理文件90件,其中废止30件,宣布失效20件`: after a comma only a short name that is no thing known otherwise. */
  #isDeedOfWhole({ label, metric }: Head, site: Site): boolean {
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

  #ownName(name: string, site: Site): string {
    const attribute = ofProject.exec(name) ?? (site.gap?.startsWith(',') ? SPENT.exec(name) : null);
    if (attribute && this.#before.carried && PROJECT.test(this.#before.carried.label))
      return this.#before.carried.label + attribute[1];
    const between = site.gap === null ? null : site.gap.slice(levels.lengthAt(site.gap));
    if (generic.test(name) && this.#before.carried && between !== null && !/[,;:、(]/.test(between)) {
      return this.#before.carried.label + name;
    }
    if (!partOrPace.test(name) || site.gap !== null) return this.filledOut(name);
    const topic = topicLabel(site.lead, this.#subject);
    return topic ? topic.text + name : this.filledOut(name);
  }

  /** A figure that names nothing: the clause before, the head before, what is done, or what its unit counts. */
  #inherited(entry: SaidSite): Head {
    const { site, saying } = entry;
    const deed = this.#deedAlone(entry);
    if (deed) return deed;
    if (site.gap === '' && this.#before.carried) {
      const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
      const counts = COUNTED_NAMES.has(this.#before.carried.label) && counted;
      return counts ? headNamed(counted, 0, entry) : this.fit(this.#before.carried, entry);
    }
    const topic = topicLabel(site.lead, this.#subject);
    const topical = topic !== null && findMetricTerm(topic.text, 0, topic.text.length).length > 0;
    if (topic && topical && !this.#isCarried(topic.text)) return headNamed(topic.text, 0, entry);
    if (topic && saying.aspect === 'rank' && site.gap === null) return headNamed(topic.text, 0, entry);
    const level = saying.aspect === 'level';
    if (this.#before.carried && (!level || (this.#sameKind(site) && site.gap !== null)))
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
    if (!backReference.test(name)) return name;
    if (AREA_NAME.test(name) && NO_AREA.has(this.#before.carried.dimension)) return name;
    const measured = this.#before.carried.label;
    if (measured.endsWith(name)) return measured;
    const share = PART_OF_WHOLE.exec(measured);
    const within = AMONG_PLACES.test(name) ? '在' : '';
    if (share && partOrPace.test(name)) return measured.slice(0, share.index) + within + name;
    const thing = measured.replace(MEASURE, '');
    return (thing.length >= 2 && WHOLE_MEASURE.test(name) ? thing : measured) + name;
  }

  /** A carried head keeps its metric; a size in another unit asks for it anew. */
  fit(head: Head, entry: SaidSite): Head {
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
