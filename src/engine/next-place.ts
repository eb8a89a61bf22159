import {
  HAS_OWN_MONEY,
  HAS_TOWNS,
  LESSER_PLACE,
  NAMED_PLACE,
  OWNED_BY_PLACE,
  TOWN,
  TOWN_OR_COUNTRY,
  WHOLE_PLACE,
} from '../lexicon/breakdowns.js';
import { PLACE } from '../lexicon/head-patterns.js';
import { isKindOfPlace } from '../lexicon/places.js';
import { type Head, renamed } from './head.js';
import type { Label } from './label.js';
import type { NamedSoFar } from './named-so-far.js';
import type { SaidSite } from './saying.js';

/** From the figure before to this one: the end of a remark, one mark, and no further clause. */
export const NEXT_IN_LIST = /^[^,;:。]{0,6}[,;、][^,;:。、]*$/;

/** Where the place before named nothing but itself either: `市本级39亿元,四城区18亿元`. */
const NAMES_PLACE = new RegExp(`${PLACE.source}|本级$`);

/** What the name of a place ends in: most names do not. */
const PLACE_ENDS = '区市县旗镇乡道村省部场查)';

/** What a place has that names nothing but itself: what was told before it, of another place or in all. */
export function ofNextPlace(head: Head, own: Label, entry: SaidSite, before: NamedSoFar): Head {
  const { aspect } = entry.saying;
  if (!PLACE_ENDS.includes(own.text.charAt(own.text.length - 1))) return head;
  if (aspect === 'level') return countedThere(head, own, entry, before);
  return aspect === 'growth' ? grownThere(head, own, entry, before) : head;
}

/** `青溪镇学校5所,石桥镇3所`, `石桥区完成产值5亿元,增长3%;金河区完成4亿元` */
function countedThere(head: Head, own: Label, { site }: SaidSite, before: NamedSoFar): Head {
  if (!NEXT_IN_LIST.test(site.gap ?? '')) return head;
  if (!isPlace(own.text, head.dimension) && !(head.metric === null && NAMED_PLACE.test(own.text)))
    return head;
  const same = before.lastOfUnit(site);
  if (!same || HAS_TOWNS.test(same.label)) return head;
  if (NAMES_PLACE.test(same.label)) return renamed(head, own.text, same, head.dimension);
  const [opening = '', owner = ''] = OWNED_BY_PLACE.exec(same.label) ?? [];
  const thing = isTown(owner) || NAMED_PLACE.test(owner) ? same.label.slice(opening.length) : same.label;
  return renamed(head, thing.replace(WHOLE_PLACE, ''), same, head.dimension);
}

/** `增速居前的是:高山县增长12%、南河区增长8%` */
function grownThere(head: Head, own: Label, { site }: SaidSite, { carried, whole }: NamedSoFar): Head {
  if (site.gap === null || whole !== null || head.label !== own.text || !PLACE.test(own.text)) return head;
  return carried?.metric && !PLACE.test(carried.label)
    ? renamed(head, carried.label, carried, head.dimension)
    : head;
}

/** Whether a name is that of a place which has what is measured so: money of its own, or things where it is a town. */
export function isPlace(name: string, dimension: Head['dimension']): boolean {
  return dimension === 'money' && !isLesser(name) ? HAS_OWN_MONEY.test(name) : isTown(name);
}

function isLesser(name: string): boolean {
  return name.endsWith('场') || name.endsWith('村') || name.endsWith('嘎查');
}

/** A town, a farm or a village by its own name. */
function isTown(name: string): boolean {
  if (isLesser(name)) return LESSER_PLACE.test(name) && !isKindOfPlace(name);
  return TOWN.test(name) && !isKindOfPlace(name) && !TOWN_OR_COUNTRY.test(name);
}
