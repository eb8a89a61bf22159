import type { Site } from '../contracts/index.js';
import {
  ALL_INVESTMENT,
  CASUALTIES,
  HAPPENED,
  IS_MEASURE,
  KEPT,
  MADE,
  MADE_OTHERWISE,
  MISHAP,
  OVER_YEARS,
  PART_OF,
  TAKEN_IN,
  TAKES_IN,
  TAKES_MONEY,
} from '../lexicon/bare-names.js';
import {
  BUDGET_TOPIC,
  GENERIC,
  HANDED_ON,
  HOMES_OF,
  OF_PROJECT,
  PACE_NAME,
  PROJECT,
  SIDE,
  SIDE_OF_LEVEL,
  SIDE_SUM,
  SPENT,
  WHERE,
} from '../lexicon/head-patterns.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { deedAlone, ofTopic, partOrPace } from './bare-words.js';
import { filledOut } from './filled-out.js';
import { type Head, headNamed, renamed } from './head.js';
import { headLabel, topicLabel } from './head-label.js';
import type { Label } from './label.js';
import { deedName, joined, topicThing, turnsElsewhere } from './named-before.js';
import type { NamedSoFar } from './named-so-far.js';
import type { SaidSite } from './saying.js';
import { levels } from './sites.js';

const generic = new OpeningPattern(GENERIC);
/** `房地产业投资稳中有升,全年完成投资9亿元`: that investment again. */
const KIND_OF_INVESTMENT =
  /^(?:(?:全社会|规模以上|规上|限额以上|500万元以上)?固定资产|房地产(?:开发|业)?|产业|基础设施|民间|技改|技术改造|[^企事就作]{1,4}业)投资$/;
const ofProject = new OpeningPattern(OF_PROJECT);
/** Length of a word that stands for a name that ends in it. */
const BACK_LENGTH = 2;

/** A name filled out with its thing. Of a deed or a share it is the thing's metric that counts, of the share of a sector none. */
export function headOfName(name: string, own: Label, entry: SaidSite, before: NamedSoFar): Head {
  const head = headNamed(name, own.offset, entry);
  if (name === own.text) {
    // `累计完成投资30亿元,投资完成率70%`: the one that was told before, whatever it was in.
    const { carried } = before;
    const again = entry.saying.aspect === 'completion' && carried?.metric && carried.label === name;
    return again ? renamed(head, name, carried, head.dimension) : head;
  }
  if (head.metric === MADE_OTHERWISE && MADE.test(own.text)) {
    const bare = headNamed(own.text, own.offset, entry);
    if (bare.metric !== null) return renamed(head, name, bare, head.dimension);
  }
  // `打击电信诈骗,审结30件`: by what was done.
  const done =
    head.metric === null && deedAlone.test(own.text) ? headNamed(own.text, own.offset, entry) : null;
  if (done?.metric) return renamed(head, name, done, head.dimension);
  const carried = before.carried;
  const part = PART_OF.test(own.text);
  const ofThing =
    part ||
    /(?:排名|排位|位次|名次)$|^完成[额数]$/.test(own.text) ||
    (deedAlone.test(own.text) && !KEPT.test(own.text));
  const near = carried !== null && entry.site.gap !== null && name.startsWith(carried.label.slice(0, 2));
  // `建筑业总产值90亿元,占比22%`: of what was told, though its name says no more which measure.
  if (near && carried.metric !== null && isShare.test(own.text))
    return renamed(head, name, carried, head.dimension);
  if (head.metric === null && near && ofThing) return renamed(head, name, carried, head.dimension);
  if (part && !near && !IS_MEASURE.test(name.slice(0, -own.text.length)))
    return renamed(head, name, headNamed(own.text, own.offset, entry), head.dimension);
  return head;
}

export function ownName(own: Label, { site, saying }: SaidSite, before: NamedSoFar): string {
  const name = own.text;
  if (deedAlone.test(name)) return deedName(name, site, before);
  const accidents = CASUALTIES.test(name) && site.gap !== null ? mishap(before) : null;
  if (accidents !== null) return accidents + name;
  const side = saying.joint ? null : SIDE_OF_LEVEL.exec(name);
  if (side) {
    const topic = site.gap === null ? BUDGET_TOPIC.exec(site.lead)?.[1] : undefined;
    const budget = topic ?? before.heading.budget;
    if (budget !== null && (topic || side[1] || before.carried === null))
      return (side[1] ?? '') + budget + side[2];
  }
  const carried = before.carried;
  if (
    name === '人口' &&
    site.gap !== null &&
    carried?.dimension === 'households' &&
    HOMES_OF.test(carried.label)
  )
    return carried.label + name;
  // `财政收入增长1%,增速回落2个百分点;出口增长4%,增速提高1个百分点`: a pace is of what grew last.
  const mayBeAgain = saying.aspect === 'change' && name.length === BACK_LENGTH && !PACE_NAME.test(name);
  const again = mayBeAgain ? namedAgain(name, site, before) : null;
  if (again) return again;
  if (name === '投资' && OVER_YEARS.test(saying.head)) {
    const all = before.recent.findLast(({ label }) => ALL_INVESTMENT.test(label));
    if (all) return all.label;
  }
  // `固定资产投资增长9%,全年完成投资88亿元`: the sum behind how it grew.
  if (
    name === '投资' &&
    carried?.dimension === 'percent' &&
    site.gap?.startsWith(',') &&
    KIND_OF_INVESTMENT.test(carried.label)
  )
    return carried.label;
  // `42个项目完成投资126亿元,投资完成率121%`
  if (name === '投资' && saying.aspect === 'completion' && site.gap !== null && carried?.label.endsWith(name))
    return carried.label;
  const works = name === '投资' && own.offset > 0 ? worksBefore(saying.head, before.subject) : null;
  if (works) return works + name;
  const bare = name === '投资' || ofTopic.test(name);
  if (bare && headLabel(saying.head.slice(0, own.offset), before.subject).text.length < 2) {
    const kind = name === '投资' ? topicThing(site, before) : null;
    if (kind !== null && KIND_OF_INVESTMENT.test(kind)) return kind;
    const thing = topicOf(name, site, before);
    // `青石乡位于云溪县中部,总面积40平方公里`: where it lies is no thing.
    if (thing && !WHERE.test(thing)) return joined(thing, name);
    const elsewhere = turnsElsewhere(site, before) || (site.gap === null && MADE.test(name));
    if (elsewhere && !partOrPace.test(name)) return name;
  }
  const attribute = ofProject.exec(name) ?? (site.gap?.startsWith(',') ? SPENT.exec(name) : null);
  const named = [before.whole, before.carried].find((head) => head && PROJECT.test(head.label));
  if (attribute && named) return named.label + attribute[1];
  if (attribute && name.startsWith('该')) return attribute[1]!;
  const between = site.gap === null ? null : site.gap.slice(levels.lengthAt(site.gap));
  if (generic.test(name) && before.carried && between !== null && !/[,;:、(]/.test(between)) {
    return before.carried.label + name;
  }
  if (!partOrPace.test(name) || site.gap !== null) {
    const isSum =
      saying.joint &&
      SIDE.test(name) &&
      (site.gap === null ||
        // `增长8%,加上上级补助、上年结转等,收入总计50亿元`: of what it takes in besides, no figure may be told.
        HANDED_ON.test(site.gap) ||
        before.recent.some(({ label }) => HANDED_ON.test(label)));
    const sum = isSum ? SIDE_SUM.exec(site.pre) : null;
    return sum ? name + sum[0] : filledOut(name, before);
  }
  const topic = topicLabel(site.lead, before.subject);
  return topic && !WHERE.test(topic.text) ? topic.text + name : filledOut(name, before);
}

/** The accidents named last in the sentence. */
function mishap(before: NamedSoFar): string | null {
  for (const { label } of before.recent.toReversed()) {
    const found = MISHAP.exec(label);
    if (found) return label.slice(0, found.index + found[0].length).replace(HAPPENED, '');
  }
  return null;
}

/** `出生人口9万人,死亡人口5万人,净增人口4万人`: those who came or went are not the people of the place. */
const CAME_OR_WENT = /^(?:全年|当年)?(?:出生|死亡|迁[入出])人口$/;

/** `卫生人员160人,…,床位增加5张,人员增加8人`: what the last word of a name stands for that was named a little before. */
function namedAgain(name: string, { gap, quantity }: Site, before: NamedSoFar): string | null {
  const named = gap === null ? undefined : before.recent.findLast(({ label }) => label.endsWith(name));
  if (named === undefined || named.unit !== quantity.unit || CAME_OR_WENT.test(named.label)) return null;
  return named.label;
}

/** The thing in the clause before that a bare measure is of. Money is spent on works only, and nothing but a part is of a measure. */
function topicOf(name: string, site: Site, before: NamedSoFar): string | null {
  const thing = topicThing(site, before);
  if (thing === null || (name === '投资' && !TAKES_MONEY.test(thing))) return null;
  if (TAKEN_IN.test(name) && !TAKES_IN.test(thing)) return null;
  if (name.startsWith(thing.slice(0, 2))) return null;
  // `玉米产量增幅最大,产量达90万吨`
  if (thing.length > name.length + 1 && thing.endsWith(name)) return thing.slice(0, -name.length);
  return IS_MEASURE.test(thing) && !PART_OF.test(name) && !partOrPace.test(name) ? null : thing;
}

/** A share by no more than that. */
const isShare = new OpeningPattern(/^(?:占比|比重)$/);

/** `实施管网改造工程、完成投资3亿元`: the works in the same clause that the money is spent on. */
function worksBefore(head: string, subject: string | null): string | null {
  const end = head.lastIndexOf('、');
  const works = end > 0 ? headLabel(head.slice(0, end), subject).text : '';
  return works.length > 3 && !works.includes('、') && TAKES_MONEY.test(works) ? works : null;
}
