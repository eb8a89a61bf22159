import type { Site } from '../contracts/index.js';
import {
  DEED_ALONE,
  DEED_BEHIND,
  DEED_FIRST,
  DEED_LAST,
  DEED_TO_THING,
  FOUGHT,
  IS_MEASURE,
  LONG_TOPIC,
  NO_TOPIC,
  OF_STOCK,
  REPAIR_ALONE,
  SAID_OF_TOPIC,
  TOPIC_REST,
  WORKS_FIRST,
  WORKS_LAST,
} from '../lexicon/bare-names.js';
import { REST, REST_SAID } from '../lexicon/part-measures.js';
import type { Head } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import { insideQuotes } from './label.js';
import { membersOf } from './list.js';
import type { NamedSoFar } from './named-so-far.js';
import { SuffixSet } from './suffix-set.js';

const topicRest = new SuffixSet(TOPIC_REST);
/** A clause without a figure between the figure before and this one's own clause. */
const CLAUSE_BETWEEN = /[,;:)][^,;:、]{4,40}[,:]$|\)[、和及][^,;:、()]{4,40}\($/;
/** `钢铁、装备等五大支柱产业不断壮大,`: a list of sectors that the clause before is on, by what closes it. */
const LISTED_SECTORS =
  /(?<=^|[,;:。\s])[^,;:。\s]{2,40}等[\u4e00-\u9fff]{0,8}(?:产业|行业)(?=[^,;:。、的]{2,14},\s{0,3}$)/;
const ONE_CLAUSE = /^[^,;:。]{2,40}。?\s*$/;
const FIRST_CLAUSE = /^[^,;:。]{2,40}(?=[,;:。])/;

/**
 * The thing that the clause right before a figure's own is on: 粮食 of `粮食连续三年增产,产量达…`. Else, at the start of a sentence, the
 * sector that its first clause, or that of a sentence without figures right before it, is on. Null where they name none.
 */
export function topicThing({ lead, gap }: Site, before: NamedSoFar): string | null {
  const { subject } = before;
  if (gap !== null) return CLAUSE_BETWEEN.test(lead) ? thingOf(lead, subject) : null;
  const sectors = lead.includes('等') ? LISTED_SECTORS.exec(lead)?.[0] : undefined;
  if (sectors !== undefined) return sectors;
  const opens = lead.trim() === '';
  const said = opens ? (before.passed.at(-1) ?? '') : lead;
  const near = opens && !ONE_CLAUSE.test(said) ? null : thingOf(said.replace('。', ''), subject);
  if (near !== null) return near;
  const first = FIRST_CLAUSE.exec(opens ? (before.passed[0] ?? '') : lead)?.[0];
  if (first === undefined) return null;
  const sector = LONG_TOPIC.exec(headLabel(first, subject).text)?.[0];
  return sector === undefined ? null : asThing(sector);
}

/** The members of the list that the clause before names: `废水、废气处理能力提高,处理率分别…`. */
export function topicMembers({ lead }: Site, count: number, subject: string | null): readonly string[] {
  const members = membersOf(withoutRest(topicOf(lead, subject)), count);
  return members.length === count ? members : [];
}

/** A thing and its measure; what both say stands once: `污水处理` and `处理率` are 污水处理率. */
export function joined(thing: string, measure: string): string {
  if (thing.endsWith(measure)) return thing;
  return thing.slice(-2) === measure.slice(0, 2) ? thing + measure.slice(2) : thing + measure;
}

/** Whether something is said before a sentence's first figure that `topicThing` may not understand, and that what was named before is not. */
export function turnsElsewhere({ lead, gap }: Site, { passed }: NamedSoFar): boolean {
  return gap === null && (lead.trim().length > 3 || passed.length > 0);
}

function thingOf(lead: string, subject: string | null): string | null {
  return asThing(topicOf(lead, subject));
}

function asThing(topic: string): string | null {
  const thing = withoutRest(topic);
  return thing.length < 2 || NO_TOPIC.test(thing) || insideQuotes(thing, thing.length) ? null : thing;
}

/** `批准逮捕20人,起诉30人`: one step of a prosecution is no thing of the next. */
const STEP = /(?:逮捕|批捕|起诉|公诉|抗诉)$/;

/** What was done with the things counted before or named in the clause before: `竣工` of `重大项目开工20个、竣工12个` is 重大项目竣工. */
export function deedName(said: string, site: Site, named: NamedSoFar): string {
  const deed = said.replace(/^已/, '');
  const fought = site.lead.endsWith(',') ? FOUGHT.exec(site.lead)?.[1] : undefined;
  if (fought) return withDeed(deed, fought);
  const topic = topicThing(site, named);
  if (topic && !IS_MEASURE.test(topic)) return withDeed(deed, topic);
  const counts = site.quantity.dimension === 'count';
  const stock = counts && DEED_BEHIND.test(deed) ? OF_STOCK.exec(named.carried?.label ?? '') : null;
  if (stock) return stock[1] + deed;
  if (
    counts &&
    REST.test(deed) &&
    named.carried?.unit === site.quantity.unit &&
    !REST_SAID.test(named.carried.label)
  )
    return deed + named.carried.label;
  const before = site.gap === null ? null : sameThing(site, named);
  if (!before || DEED_ALONE.test(before.label) || before.label.indexOf(deed) > 0) return deed;
  if (STEP.test(before.label)) return deed;
  if (REPAIR_ALONE.test(deed))
    return withDeed(deed, before.label.replace(WORKS_FIRST, '').replace(WORKS_LAST, ''));
  if (DEED_FIRST.test(before.label) && !DEED_BEHIND.test(deed)) return before.label.replace(DEED_FIRST, deed);
  return withDeed(deed, before.label.replace(DEED_FIRST, '').replace(DEED_LAST, ''));
}

/**
 * What was counted last in the unit of this figure: `小区60个,涉及居民900户,完工45个` goes on with 小区; how much of it was done is no other
 * rate (`满意率95%;发现隐患31处,整改完成率97%`).
 */
function sameThing(site: Site, named: NamedSoFar): Head | null {
  if (site.quantity.unit === '%' && named.carried?.dimension === 'count') return named.carried;
  return named.whole?.unit === site.quantity.unit ? named.whole : named.lastOfUnit(site);
}

function withDeed(deed: string, thing: string): string {
  return DEED_TO_THING.test(deed) ? deed + thing : thing + deed;
}

function withoutRest(topic: string): string {
  return topic.slice(0, topicRest.runStart(topic));
}

/** The topic of the last clause without what is said of it. */
function topicOf(lead: string, subject: string | null): string {
  const topic = topicLabel(lead, subject)?.text ?? '';
  const said = topic.slice(2).search(SAID_OF_TOPIC);
  return said < 0 ? topic : topic.slice(0, said + 2);
}
