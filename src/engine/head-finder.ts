import type { Site } from '../contracts/index.js';
import { TAKE_PART } from '../lexicon/bare-names.js';
import {
  ACCOUNT_CLASS,
  ACCOUNT_ITEM,
  CAN_DO,
  ESTABLISHMENT,
  FIRM_TAIL,
  FLATS,
  FLATS_OF,
  OF_ITEM,
  POSTS,
  QUANTITY_NAME,
  SPARED,
  WHERE,
} from '../lexicon/head-patterns.js';
import { MOVED, NAMES_PEOPLE, SAID_OF_COUNTED } from '../lexicon/thing-patterns.js';
import { COUNTS_THINGS } from '../lexicon/units/index.js';
import { headOfName, ownName } from './bare-name.js';
import { leadInName, nameInList, placesName, rateOfClass } from './class-rate.js';
import { partOfWholeBefore, peopleOfPlace, someOf } from './counted-part.js';
import { doneToo, doneToThing } from './done-too.js';
import { type Head, headBehind, headNamed, metricInput, renamed } from './head.js';
import { inheritedHead } from './inherited-head.js';
import { added, withVerb } from './kept-verb.js';
import type { Label } from './label.js';
import { isWithoutMetric } from './metric-index.js';
import { topicThing } from './named-before.js';
import type { NamedSoFar } from './named-so-far.js';
import { countedThing } from './own-label.js';
import {
  atSchool,
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
import { headWithDeed, nameWithMatter } from './said-thing.js';
import type { SaidSite } from './saying.js';
import { sizeOfThing } from './size-of-thing.js';
import { costsToo, moneyHead } from './spending.js';
import { endsInTerm } from './term-end.js';
import { opensWithPredicate } from './thing-label.js';
import { verbBehind } from './verb-behind.js';

const listOpens = /[:,]$/;
/** Bodies counted by 家. */
const BODIES = /(?:单位|企业|公司|商[户家铺]|门店|机构|组织|协会|学校|医院|部门|合作社|农场)$/;
/** Length of a word that stands for a name that ends in it. */
const BACK_LENGTH = 2;

/**
 * The head of a figure: the thing counted behind it, its own name before it, or what was named before. `own` is the name that stands before it
 * in its own clause, if any.
 */
export function findHead(entry: SaidSite, own: Label | null, before: NamedSoFar): Head {
  const { site, saying, tail } = entry;
  const item = site.quantity.dimension === 'money' ? itemOfAccounts(own?.text ?? saying.head, before) : null;
  if (item !== null) {
    const spent = headNamed('财政支出', 0, entry);
    return renamed(spent, item, spent, spent.dimension);
  }
  const place = peopleOfPlace(entry, own, before);
  if (place) return place;
  const counted = countedThing(entry);
  // `贫困户30户80人脱贫` counts 贫困户.
  const thing = counted && isSaidOfHomes(counted, own, site, before) ? null : counted;
  const costs = thing && costsToo(thing, entry, before.carried);
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
    const whose = topicThing(site, before);
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
  const said = thing && own ? thingBefore(own, thing, entry) : null;
  if (said) return said;
  if (thing && !(own && firm && endsInTerm(own.text) && !endsInTerm(thing.text))) {
    const head = headWithDeed(thing, entry) ?? headBehind(thing, entry);
    const name = nameWithMatter(thing, entry);
    const part = name === null ? someOf(head, site, before) : null;
    const done = doneToThing(head, entry, before.carried);
    return withVerb(part ?? (name === null ? done : renamed(head, name, head, head.dimension)), entry);
  }
  return own ? ownHead(own, entry, before) : inheritedHead(entry, before);
}

const INCOME = 'disposable_income';
/** What income is made of. */
const PART_OF_INCOME = /^(?:工资性|家庭经营性?|经营性?|财产性?|转移性?)(?:净|纯)?收入$/;

/** The head by the figure's own name, which may lean on what was named before. */
function ownHead(own: Label, entry: SaidSite, before: NamedSoFar): Head {
  const { site } = entry;
  const carried = before.carried;
  const name =
    partOfWhole(own, entry, carried) ??
    ofTheseOnes(own, entry, before.recent) ??
    leftOut(own, entry, carried) ??
    collectedBy(own, entry, before) ??
    raisedPart(own.text, site, carried, before.subject) ??
    restOf(own, site, before.lastOfUnit(site)) ??
    otherOfSame(own, site, carried) ??
    gradedThing(own, site) ??
    atSchool(own, entry, before) ??
    rateOf(own.text, entry, before) ??
    ownName(own, entry, before);
  const plain = partOfWholeBefore(headOfName(name, own, entry, before), own, entry, before);
  const head = name === own.text ? deedToo(plain, own, entry, carried) : plain;
  const part = shareOfKind(soldToo(head, own, entry, carried), own, entry, carried);
  const listed = reachedToo(part, own, entry, carried);
  const done = name === own.text ? doneToo(listed, own, entry, carried) : listed;
  return verbBehind(added(ofMembers(ofEarners(done, carried), own, entry, before), entry), entry);
}

/** `城镇居民收入2万元,其中工资性收入1万元;经营净收入3千元`: each part of an income is of those who earn it. */
function ofEarners(head: Head, carried: Head | null): Head {
  if (head.metric !== INCOME || !carried?.metric?.startsWith(INCOME) || carried.metric === INCOME)
    return head;
  return PART_OF_INCOME.test(head.label) ? renamed(head, head.label, carried, head.dimension) : head;
}

/** `行政运行(项)。年初预算为8万元,支出决算为9万元`, `行政运行(项)9万元`: money of an item of expenditure. */
function itemOfAccounts(text: string, { item, carried }: NamedSoFar): string | null {
  if (item !== null && OF_ITEM.test(text)) return item;
  if (carried?.label.includes(ACCOUNT_CLASS) && ACCOUNT_ITEM.test(carried.label) && OF_ITEM.test(text))
    return carried.label;
  return text.includes(ACCOUNT_CLASS) && ACCOUNT_ITEM.test(text) ? text : null;
}

/** `失业率如下:美国4%,日本2.6%`, `25至29岁失业率5.9%、30至34岁3.4%`: the rate is named once, its owners each. */
function rateOf(own: string, entry: SaidSite, before: NamedSoFar): string | null {
  const { site } = entry;
  if (site.gap === null && listOpens.test(site.lead))
    before.listed = leadInName(site.lead, before.subject) ?? placesName(site.lead, before.carried);
  const name =
    (before.listed === null ? null : nameInList(own, before.listed)) ??
    rateOfClass(own, entry, site.gap === null ? null : before.carried);
  if (name === null || headNamed(own, 0, entry).metric !== null) return null;
  if (name === before.listed) return headNamed(name, 0, entry).metric === null ? null : name;
  return isWithoutMetric(metricInput(own, site, 'level')) ? null : name;
}

/** `困难党员18名建立台账`: the things counted stand before their number, and behind it what is said of them. */
function thingBefore(own: Label, thing: Label, entry: SaidSite): Head | null {
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

/** `贫困户30户80人|脱贫`, `边缘户8户21人|需持续关注`: what is said of the homes and their people, and names nobody. */
function isSaidOfHomes({ text }: Label, own: Label | null, site: Site, before: NamedSoFar): boolean {
  if (MOVED.test(text)) return own !== null || pairsHomes(site, before);
  return SAID_OF_COUNTED.test(text) && pairsHomes(site, before);
}

function pairsHomes({ gap }: Site, before: NamedSoFar): boolean {
  return (gap === '' || gap === '、') && before.carried?.dimension === 'households';
}
