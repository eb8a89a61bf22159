import type { Site } from '../contracts/index.js';
import { SECTOR_PART } from '../lexicon/breakdowns.js';
import { CLAUSE_MARK, PLACE, SOME_OF } from '../lexicon/head-patterns.js';
import { deedAlone } from './bare-words.js';
import {
  isFurtherPart,
  namesWhole,
  openedWhole,
  opensWide,
  partHead,
  saysItsMeasure,
  shareOfTrade,
  viewsParts,
} from './breakdown.js';
import { type Head, metricInput, renamed } from './head.js';
import type { Label } from './label.js';
import { isWithoutMetric } from './metric-index.js';
import type { NamedSoFar } from './named-so-far.js';
import { ofNextPlace } from './next-place.js';
import { partName } from './part-name.js';
import type { SaidSite } from './saying.js';
import { opensWithPredicate } from './thing-label.js';

/** `工程60件,已完工40件、施工中15件、设计中5件`: how far so many of them have come. */
const STATE_OF_WORKS =
  /^[^,、]{0,3}[,、]?(?:目前)?(?=)(?:(?:[施动]工|兴建|设计|规划|规划设计|审[查议核]|发包|招标|执行|施作|办理|调查)中|(?:已|待|尚未)(?:完工|竣工|开工|发包|招标)|未开工)$/;
/** A bracket that lists parts; whom or what the things counted are about, or how large they are, is none. */
const OPENS_PARTS = /^\((?!涉及|惠及|覆盖|受益|占地|折合)[^,;:()]{1,8}$/;
/** `案件860件:市容类420件、环卫类180件`: so does a colon before a kind. */
const OPENS_KINDS = /^:[^,;:()、]{1,8}[类型级]$/;
/** What stands before such a share. */
const OF_SUM = /^其中[\u4e00-\u9fff]{2,10}(?<!税收?)占(?:比|达|比达)?$/;
/** Metrics of what a trade adds: `农业` of an output value. */
const ADDS = /_value_added$/;
const POWER_USED = 'electricity_consumption';
/** Longest name of what was done with a part. */
const LONGEST_DEED = 4;

/** `贫困人口90户、210人。其中:东村60户、150人`: the people of a place are those that were counted in all. */
export function peopleOfPlace(
  { site, saying }: SaidSite,
  own: Label | null,
  before: NamedSoFar,
): Head | null {
  const { dimension, unit } = site.quantity;
  if (dimension !== 'households' && dimension !== 'people') return null;
  const isPlace = own !== null && PLACE.test(own.text);
  const goesOn = isPlace || (own === null && (site.gap === '、' || site.gap === ''));
  if (isPlace && namesPart(site.gap ?? partOpening(site) + site.pre)) before.startPlaces(site);
  else if (!goesOn) before.places = null;
  const whole = before.places?.findLast((head) => head.unit === unit);
  return saying.aspect === 'level' && whole ? whole : null;
}

/** `新增企业5家,其中规上工业2家、限上商贸3家`: a part that has no metric of its own has that of the whole. */
export function partOfWholeBefore(head: Head, own: Label, entry: SaidSite, before: NamedSoFar): Head {
  const { site } = entry;
  const opened =
    openedWhole(entry, before) ??
    (namesPart(site.gap ?? partOpening(site) + site.pre) ? wholeOf(own, site, before) : null);
  if (opened) before.breakDown(opened, opensWide(site));
  else {
    before.goOn(site);
    if (!isFurtherPart(own, entry, before.broken)) before.broken = null;
    if (site.gap === null || (CLAUSE_MARK.test(site.gap) && !isDeedOfWhole(head, own, site, before)))
      before.whole = null;
  }
  const there = ofNextPlace(head, own, entry, before);
  if (there !== head) return there;
  const part = before.broken ? partHead(head, own, entry, before.broken) : head;
  if (part !== head) return part;
  if (entry.saying.aspect === 'share')
    return (before.broken && shareOfTrade(head, own, before.broken)) ?? shareOfSum(head, own, entry, before);
  if (namesWhole(head, own, entry) && (opened || viewsParts(site))) {
    before.breakDown(head, opensWide(site));
    before.total = head;
    before.listed = null;
  }
  const whole = before.whole;
  if (head.metric !== null || !whole || whole.unit !== site.quantity.unit) return head;
  const named = saysItsMeasure(own, whole) || isWithoutMetric(metricInput(head.label, site, 'level'));
  const name = named ? head.label : partName(head.label, whole.label);
  return renamed(head, name, whole, head.dimension);
}

/** `实际使用外资9亿元,其中制造业占31%`: the part of the sum that a sector or a place has. */
function shareOfSum(head: Head, own: Label, { site }: SaidSite, { carried }: NamedSoFar): Head {
  if (carried === null || carried.metric === null || !OF_SUM.test(site.pre)) return head;
  if (carried.dimension !== 'money' && carried.metric !== POWER_USED) return head;
  // `生产总值90亿元,其中第一产业占8%`: what the part adds has a name of its own.
  if (carried.metric === 'gdp' && head.metric !== null) return head;
  if (head.metric !== null && !SECTOR_PART.test(own.text) && !ADDS.test(head.metric)) return head;
  return renamed(head, partName(own.text, carried.label), carried, head.dimension);
}

/** `15个小区中仍有6个无物业管理`: what is said of some, who are called as those among whom they are. */
export function someOf(head: Head, site: Site, before: NamedSoFar): Head | null {
  const { carried } = before;
  if (!carried?.metric || carried.unit !== site.quantity.unit) return null;
  if (site.gap === null || !SOME_OF.test(site.gap)) return null;
  if (opensWithPredicate(head.label)) return renamed(head, carried.label, carried, head.dimension);
  if (head.metric !== null) return null;
  if (isWithoutMetric(metricInput(head.label, site, 'level'))) return null;
  const whole = head.label.includes('了') || head.label.includes(carried.label);
  const name = whole ? head.label : partName(head.label, carried.label);
  return renamed(head, name, carried, head.dimension);
}

/** What `其中` takes parts of: what was counted last, where that tells more than the figure before. */
function wholeOf({ text }: Label, site: Site, before: NamedSoFar): Head | null {
  const counted = before.lastIn(site);
  if (counted && (counted.metric !== null || deedAlone.test(text))) return counted;
  return site.gap === null && partOpening(site) !== '' ? null : before.carried;
}

/** `清理文件90件,其中废止30件,宣布失效20件`: after a comma only a short name that is no thing known otherwise. */
function isDeedOfWhole({ label, metric }: Head, own: Label, site: Site, before: NamedSoFar): boolean {
  if (site.quantity.unit !== before.whole?.unit) return false;
  if (deedAlone.test(own.text)) return true;
  if (metric !== null || label.length > LONGEST_DEED || !site.gap?.startsWith(',')) return false;
  return !isWithoutMetric(metricInput(label, site, 'level'));
}

/** What opens a sentence on parts, before a comma or a colon. */
function partOpening({ lead }: Site): string {
  return lead.endsWith('其中,') || lead.endsWith('其中:') ? '其中' : '';
}

/** `其中,工业类3个`, `其中工业类3个`, `60户(养牛18户`: what follows is a part of what was named before. */
function namesPart(words: string): boolean {
  if (STATE_OF_WORKS.test(words)) return true;
  if (words.startsWith('(')) return OPENS_PARTS.test(words);
  if (words.startsWith(':')) return OPENS_KINDS.test(words);
  const at = words.lastIndexOf('其中');
  return at >= 0 && !/[,;]/.test(words.slice(at + 3));
}
