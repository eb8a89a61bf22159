import type { Dimension, Site } from '../contracts/index.js';
import { COUNTED_IN_HOUSEHOLDS, PACE_OF_ALL } from '../lexicon/bare-names.js';
import {
  BARE_HOMES,
  COUNTED_BY_UNIT,
  COUNTED_NAMES,
  HARMED,
  HAS_PEOPLE,
  HELD_AGAINST,
  HELPED,
  HOMES_OF,
  NOTHING_FOLLOWS,
  SHARE_LABEL,
} from '../lexicon/head-patterns.js';
import { AMONG_COUNT, RANKS_AMONG } from '../lexicon/thing-patterns.js';
import { COUNTS_THINGS, RATE_UNITS } from '../lexicon/units/index.js';
import { afterLast } from '../text/after-last.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { headOfName } from './bare-name.js';
import { deedAlone, partOrPace } from './bare-words.js';
import { carriedHead } from './carried-head.js';
import { type Head, headBehind, headNamed, renamed, UNNAMED, unnamedHead } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import { findMetricTerm } from './metric-index.js';
import { deedName, topicThing } from './named-before.js';
import type { NamedSoFar } from './named-so-far.js';
import { purposeLabel } from './purpose-label.js';
import type { SaidSite } from './saying.js';
import { spendingHead } from './spending.js';
import { closingTerm } from './term-end.js';
import { deedLabel } from './thing-label.js';

const COME_OR_GO = '新增|新纳入|纳入|新识别|调入|调出|退出|清退|核减|取消|停保';
const JOINED_OR_LEFT = new RegExp(`^(?:${COME_OR_GO})$`);
const HAD_JOINED_OR_LEFT = new RegExp(`^(?:${COME_OR_GO})(?:不符合(?:条件|政策|规定)的?)?`);
/** Verbs before people that something is about. */
const INVOLVING = /(?:涉及|牵涉|涉案|涉嫌)$/;
/** Between how much something has grown and what it came to. */
const ARRIVES = /^[至到]$/;
/** `渔民人数,则由2012年的168名下降至…`: the thing stands in a clause of its own before what it came from. */
const OPENS_FROM = /^[则亦也却](?:由|从)/;
/** `农民收入逐年增加。由2010年的6300元增加到…`, `贫困人口大幅减少。共减少3万人`: so it does in a sentence of its own, which says how it changed. */
const FROM_FIRST =
  /^\s{0,4}(?:(?:由|从)(?!事|业)|(?:共|累计|总共|净){0,2}(?:减少|增加|下降|增长|提高|上升|降低)了?$)/;
const MAY_BE_CHANGED = new Set<string>(['baseline', 'change', 'growth']);
const CHANGED_ALONE =
  /^[^,;:\d]{4,36}(?:增[加长多]|提[高升]|上升|扩大|增强|改善|好转|回升|减少|下降|降低|缩小|回落)。$/;
/** What a sum counts, with its unit or without: `收入过千万`. */
const MAY_BE_MONEY = new Set<Dimension | undefined>(['money', 'none']);

/** `连续9年位居全国百强县首位`: a table of all places, in which nothing named before ranks but the place itself. */
const LEAGUE =
  /全[国省市][^,;。、\d居列排名在]{0,12}(?:百强|十强|百佳|强县|强区|强市|强镇)[^,;。、\d居列排名在]{0,6}(?=(?:位?居|位?列|排名?|中|的)?$)/;

/** Benefits, and for whom a rate of theirs is. */
const PAID = 'subsidies_paid';
/** Those who are served or helped. */
const SERVED = 'beneficiaries';
const FOR_EACH = /每[人名位](?:每[年月])?$/;
/** `人均`, `平均每户`, as all that stands before an amount. */
const OF_EACH = new OpeningPattern(
  /^(?:平均)?(?:人均|户均|每[人户名])(?:每[年月])?(?=)(?:达|为|约|近|超|达到|补助|发放|获得)?$/,
);
/** How an amount for each is called. */
const FOR_ONE = new OpeningPattern(/^(?:户均|人均(?!.{0,6}(?:生产总值|GDP|可支配|纯收入|收入$))|亩均)/);
/** No other clause stands between those who got it and what each got. */
const NEXT_CLAUSE = /^[^,;。、]{0,12}[,、][^,;。、]{1,8}$/;
/** Behind the last semicolon a clause of its own stands before the figure's. */
const NAMES_ANEW = /;[^,;]{4,40},[^,;]{0,12}$/;
const markPassed = new OpeningPattern(/^(?:整数)?(?:大关|关口|台阶|门槛),/);
/** What is paid out, in which nobody is counted. */
const IS_PAID = /(?:金|款|补[贴助]|津贴|补偿)$/;
/** What stands before the sum of a list. */
const SUMS_UP = /^,?(?:合计|共计|总计|合共|[两二三四]者合计)(?:为|达)?$/;

/** `发放救助金30万元,惠及群众200人,人均1500元`: what each of them got is of the money told before them. */
function paidToEach(entry: SaidSite, { carried, recent }: NamedSoFar): Head | null {
  const { gap, pre, quantity } = entry.site;
  if (quantity.dimension !== 'money' || !OF_EACH.test(pre) || !NEXT_CLAUSE.test(gap ?? '')) return null;
  if (carried?.dimension !== 'people' && carried?.dimension !== 'households') return null;
  const money = recent.findLast(({ dimension }) => dimension === 'money');
  return money ? carriedHead(money, entry) : null;
}

/** `危房改造45户,户均补助1万元,竣工率100%`: the works are done, and not what was paid for each. */
function worksDone(entry: SaidSite, { carried, recent }: NamedSoFar): Head | null {
  if (entry.saying.aspect !== 'completion' || !carried || !FOR_ONE.test(carried.label)) return null;
  const works = recent.findLast(({ label }) => !FOR_ONE.test(label));
  return works ? carriedHead(works, entry) : null;
}

/** Whether a share is that of things counted. */
function sharedBy({ label }: Head, share: Head | null): boolean {
  return share?.unit === '%' && share.label.startsWith(label) && SHARE_LABEL.test(share.label);
}

/** `税收3亿元,占财政收入的60%,完成预算的82%`: the sum is what has come so far, and not its share. */
function sumDone(entry: SaidSite, { carried, recent }: NamedSoFar): Head | null {
  if (entry.saying.aspect !== 'completion' || carried === null) return null;
  const sum = recent.findLast((head) => head.dimension === 'money' && sharedBy(head, carried));
  return sum ? carriedHead(sum, entry) : null;
}

/** What the sentence right before tells to have changed, where this one opens with what it came from. */
function changedBefore({ gap, lead, pre }: Site, { passed, subject }: NamedSoFar): string | null {
  if (gap !== null || lead.trim() !== '' || !FROM_FIRST.test(pre)) return null;
  const said = passed.at(-1) ?? '';
  return CHANGED_ALONE.test(said) ? (topicLabel(said.slice(0, -1), subject)?.text ?? null) : null;
}

/** `为9万名失业人员发放失业保险金,比上年增加1万人`: more of those who got it, and not of what they got. */
function whomPaid(topic: string, entry: SaidSite, { recent }: NamedSoFar): Head | null {
  const { dimension } = entry.site.quantity;
  if (entry.saying.aspect !== 'change' || !IS_PAID.test(topic)) return null;
  if (dimension !== 'people' && dimension !== 'households') return null;
  const whom = recent.findLast((head) => head.dimension === dimension);
  return whom ? carriedHead(whom, entry) : null;
}

/** A figure that names nothing: the clause before, the head before, what is done, or what its unit counts. */
export function inheritedHead(entry: SaidSite, before: NamedSoFar): Head {
  const { site, saying } = entry;
  const harm = site.quantity.dimension === 'people' ? HARMED.get(site.pre) : undefined;
  if (harm !== undefined && saying.aspect === 'level') return headNamed(harm, 0, entry);
  const changed = MAY_BE_CHANGED.has(saying.status ?? saying.aspect) ? changedBefore(site, before) : null;
  if (changed) return headNamed(changed, 0, entry);
  const deed = deedOfPart(entry, before) ?? deedOfSame(entry, before);
  if (deed) return deed;
  const paid = paidToEach(entry, before) ?? worksDone(entry, before) ?? sumDone(entry, before);
  if (paid) return paid;
  const ranks = saying.aspect === 'rank' || (saying.aspect === 'change' && site.quantity.unit === '位');
  const ranked = ranks ? rankedAmong(entry, before) : null;
  if (ranked) return ranked;
  const league =
    ranks && (site.gap === null || site.gap === site.lead + site.pre) ? LEAGUE.exec(site.pre) : null;
  if (league) return renamed(headNamed(league[0], league.index, entry), league[0], UNNAMED, 'rank');
  if (site.gap === '' && before.carried) {
    const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
    const counts = COUNTED_NAMES.has(before.carried.label) && counted;
    return counts ? headNamed(counted, 0, entry) : carriedHead(before.carried, entry);
  }
  // `企业数突破2万大关,达到2.23万家`: what has passed a mark.
  if (before.carried && site.gap !== null && markPassed.test(site.gap))
    return carriedHead(before.carried, entry);
  // `床位600张,客房增加20%至400间`: what has grown comes to that, whatever else was counted so before.
  if (ARRIVES.test(site.gap ?? '') && before.carried && saying.aspect === 'level' && isGrowth(before.carried))
    return carriedHead(before.carried, entry);
  if (site.gap === null && saying.head === '' && site.quantity.unit === '%' && PACE_OF_ALL.test(site.post)) {
    const all = headNamed('地区生产总值', 0, entry);
    return renamed(all, '经济增速', all, site.quantity.dimension);
  }
  // `增速高于全国(2.5%)`: what the rate in brackets is of was told before.
  const inBrackets = saying.status === 'baseline' && saying.head === '' && site.lead.endsWith('(');
  const topic = inBrackets ? null : topicLabel(site.lead, before.subject);
  const topical =
    topic && findMetricTerm(topic.text, 0, topic.text.length).length > 0 && !isCarried(topic.text, before);
  // `纠纷90件,其中邻里类40件、婚姻类20件;成功化解85件`: behind the parts the whole is told again, unless `;税收再上台阶,达5亿元` names anew.
  const anew = topical && NAMES_ANEW.test(site.gap ?? '');
  const total = saying.aspect === 'level' && site.gap?.includes(';') && !anew ? before.total : null;
  if (total !== null && total !== before.carried && total.unit === site.quantity.unit)
    return saying.head.length > 1
      ? renamed(total, saying.head + total.label, total, total.dimension)
      : carriedHead(total, entry);
  if (topic && OPENS_FROM.test(site.pre)) return headNamed(topic.text, topic.offset, entry);
  const sum = summedUp(entry, before);
  if (sum) return sum;
  const paidTo = topic ? whomPaid(topic.text, entry, before) : null;
  if (paidTo) return paidTo;
  if (topic && topical) return headNamed(topic.text, 0, entry);
  if (topic && saying.aspect === 'rank' && site.gap === null) return headNamed(topic.text, 0, entry);
  const level = saying.aspect === 'level';
  // `23个县生产总值超300亿元,比2020年增加11个`: more of what was counted, and not of what it has.
  const days = site.quantity.dimension === 'duration';
  const counted =
    saying.aspect === 'change' && (days || COUNTS_THINGS.has(site.quantity.dimension))
      ? before.lastOfUnit(site)
      : null;
  // `优良天数300天,优良率82%,比上年增加6天`, `出生数900人,出生率千分之7,较上年减少20人`: what is counted is no rate.
  const notOfRate = before.carried !== null && RATE_UNITS.has(before.carried.unit);
  if (
    counted &&
    (notOfRate || MAY_BE_MONEY.has(before.carried?.dimension) || sharedBy(counted, before.carried))
  )
    return carriedHead(counted, entry);
  // `老人20万人,占14%,比上年增加8万人,提高0.6个百分点`: and by how much their share has.
  const { carried } = before;
  const share =
    saying.aspect === 'change' &&
    site.quantity.unit === 'pp' &&
    carried &&
    COUNTS_THINGS.has(carried.dimension)
      ? before.recent.findLast((head) => sharedBy(carried, head))
      : undefined;
  if (share) return carriedHead(share, entry);
  // `收集建议90条,答复率100%,落实82条`: more of what was counted, and not of the rate between.
  const counts = level && COUNTS_THINGS.has(site.quantity.dimension);
  const same = counts && before.carried?.unit !== site.quantity.unit ? before.lastOfUnit(site) : null;
  if (same && JOINED_OR_LEFT.test(site.pre)) return joinedOrLeft(same, entry);
  if (before.carried && (!level || goesOn(site, before))) return carriedHead(same ?? before.carried, entry);
  if (level) {
    const ahead = toldAhead(entry, before);
    if (ahead) return ahead;
    const involved = peopleInvolved(entry, before);
    if (involved) return involved;
    const purpose = site.quantity.dimension === 'money' ? purposeLabel(site.after) : null;
    if (purpose) return spendingHead(purpose.text, entry);
    const paid = peoplePaid(entry, before);
    if (paid) return paid;
    const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
    const held = before.carried === null && saying.status === 'baseline' && HELD_AGAINST.test(site.after);
    if (counted && (held || NOTHING_FOLLOWS.test(site.after) || site.after === ''))
      return headNamed(counted, 0, entry);
    const deed = site.quantity.dimension === 'money' ? null : deedLabel(site.post);
    if (deed) return headBehind(deed, entry);
  }
  if (topic) return headNamed(topic.text, 0, entry);
  if (same) return carriedHead(same, entry);
  return before.carried
    ? carriedHead(before.carried, entry)
    : (toldAhead(entry, before) ?? unnamedHead(entry));
}

/** `工业投资稳步增长。全年完成9亿元`: the thing that the sentence before is on, where that has no figure itself. */
function toldAhead(entry: SaidSite, before: NamedSoFar): Head | null {
  const { gap, lead, post } = entry.site;
  if (gap !== null || post !== '' || before.passed.length === 0 || lead.trim() !== '') return null;
  const thing = topicThing(entry.site, before);
  if (thing === null) return null;
  const head = headNamed(thing, 0, entry);
  return head.metric === null ? null : head;
}

/** `其中废止30件、修订20件`: what was done with a part, and nothing else. */
function deedOfPart({ site, saying }: SaidSite, before: NamedSoFar): Head | null {
  const whole = before.whole;
  if (!whole || whole.unit !== site.quantity.unit || !/^[、和]/.test(site.gap ?? '')) return null;
  return saying.head.length > 1 && saying.aspect === 'level'
    ? renamed(whole, saying.head + whole.label, whole, whole.dimension)
    : null;
}

/** `清理文件90件,废止30件`: a verb that names nothing alone. */
function deedOfSame(entry: SaidSite, before: NamedSoFar): Head | null {
  const { site, saying } = entry;
  if (saying.aspect !== 'level' || !deedAlone.test(saying.head)) return null;
  const name = deedName(saying.head, site, before);
  return name === saying.head ? null : headOfName(name, { text: saying.head, offset: 0 }, entry, before);
}

/**
 * `评比得分95分,全市150个街镇中排第8名`, `增幅居全市10个县区第2位`: what ranks among those counted is not they, but what was named
 * before them.
 */
function rankedAmong(entry: SaidSite, before: NamedSoFar): Head | null {
  const { gap, clause } = entry.site;
  if (gap === null || !RANKS_AMONG.test(gap)) return null;
  const said = clause.slice(0, clause.indexOf(gap));
  const words = said.slice(afterLast(said, ',;:'));
  const own = headLabel(words.slice(0, Math.max(0, words.search(AMONG_COUNT))), before.subject);
  const named = before.recent.at(-2);
  if (named && partOrPace.test(own.text))
    return renamed(named, named.label + own.text, named, named.dimension);
  if (own.text.length > 1) return headNamed(own.text, own.offset, entry);
  return named ? carriedHead(named, entry) : null;
}

/** `问题线索9起,涉及11人`: the people that what was counted is about, who are not those of the place. */
function peopleInvolved({ site, saying }: SaidSite, before: NamedSoFar): Head | null {
  const { carried } = before;
  if (carried?.dimension !== 'count' && carried?.dimension !== 'money') return null;
  if (site.gap === null || site.quantity.dimension !== 'people') return null;
  if (!INVOLVING.test(saying.head)) return null;
  return renamed(carried, `${carried.label}涉及人员`, UNNAMED, site.quantity.dimension);
}

/** `礼金每人500元,计620人`: those who were paid, who are not the people of the place. */
function peoplePaid(entry: SaidSite, { carried }: NamedSoFar): Head | null {
  const { gap, quantity } = entry.site;
  if (carried?.metric !== PAID || gap === null || quantity.dimension !== 'people') return null;
  const reached = headNamed('受益人数', 0, entry);
  return renamed(carried, carried.label.replace(FOR_EACH, ''), reached, quantity.dimension);
}

/** `民事案件90件、刑事案件60件,合计150件`: of what those summed up have in common. */
function summedUp({ site, saying }: SaidSite, { recent }: NamedSoFar): Head | null {
  if (saying.aspect !== 'level' || !SUMS_UP.test(site.gap ?? '')) return null;
  const [other, last] = recent.filter(({ unit }) => unit === site.quantity.unit).slice(-2);
  if (!last || !other || last.metric !== other.metric || last.label === other.label) return null;
  let shared = 0;
  while (shared < other.label.length && last.label.at(-1 - shared) === other.label.at(-1 - shared)) shared++;
  while (shared > 1 && closingTerm(last.label.slice(-shared)) !== 0) shared--;
  return shared > 1 ? renamed(last, last.label.slice(-shared), last, last.dimension) : null;
}

/** `清退低保对象20户36人,新增15户28人`: who came or left besides, who are called as those that left or came before. */
function joinedOrLeft(head: Head, { site }: SaidSite): Head {
  return renamed(head, site.pre + head.label.replace(HAD_JOINED_OR_LEFT, ''), head, site.quantity.dimension);
}

/** Whether a size without a name is one more of what was named before. */
function goesOn(site: Site, before: NamedSoFar): boolean {
  const sameKind = before.carried?.dimension === site.quantity.dimension && site.gap !== null;
  return sameKind || isInHouseholds(site, before) || countsOwnPeople(site, before);
}

/** `文艺队伍23支、560人`, `低保对象231户、396人`: the people of what was counted, who are not those of the place; of those on benefits also behind a comma. */
function countsOwnPeople({ quantity, gap }: Site, before: NamedSoFar): boolean {
  const { carried } = before;
  if (quantity.dimension !== 'people' || !carried) return false;
  if (gap === ',')
    return (
      carried.dimension === 'households' &&
      (carried.metric === SERVED ? HOMES_OF.test(carried.label) : HELPED.test(carried.label))
    );
  if (gap !== '、') return false;
  if (carried.dimension === 'households' && (HOMES_OF.test(carried.label) || !BARE_HOMES.test(carried.label)))
    return true;
  return carried.metric !== null && HAS_PEOPLE.has(carried.metric);
}

/** `新登记企业增长9%,平均每天新增300户`: firms, which are counted like households. */
function isInHouseholds({ quantity, gap }: Site, before: NamedSoFar): boolean {
  const metric = before.carried?.metric ?? null;
  return gap !== null && quantity.unit === '户' && metric !== null && COUNTED_IN_HOUSEHOLDS.has(metric);
}

/** Whether it was named with a rate. */
function isGrowth({ dimension }: Head): boolean {
  return dimension === 'percent' || dimension === 'multiple';
}

function isCarried(name: string, before: NamedSoFar): boolean {
  return (
    before.carried !== null && (before.carried.label.includes(name) || name.includes(before.carried.label))
  );
}
