import type { Quantity, Site } from '../../contracts/index.js';
import { anyOf } from '../../engine/pattern.js';
import type { Found } from '../../engine/saying.js';
import { FALL, FALL_SHORT } from '../../lexicon/change-words.js';
import { RATE_UNITS } from '../../lexicon/units/index.js';

export const FALLS = new RegExp(`^(?:${anyOf([...FALL, ...FALL_SHORT])})`);
/** `浓度改善9%`: what is the better the less of it there is. */
const HARMFUL = /(?:浓度|PM_?2\.5|PM_?10|排放量?|能耗|负担)$/;
/** The same in the clause before. */
const HARMFUL_BEFORE = /(?:浓度|排放量|能耗)[^,;。\d]{0,6}\d[\d.]{0,8}[^,;。\d]{1,8},$/;

/** Percent and multiples are relative; per-mille points are of their own unit. */
export function changed(quantity: Quantity): Found['aspect'] {
  if (quantity.dimension === 'points') return 'change';
  return RATE_UNITS.has(quantity.unit) || quantity.unit === '倍' ? 'growth' : 'change';
}

export function isFall(verb: string, head: string, site: Site): boolean {
  return FALLS.test(verb) || (verb === '改善' && (HARMFUL.test(head) || (head === '' && saysHarm(site))));
}

/** `PM2.5浓度40微克/立方米,同比改善6%`: what is better is named in the clause before. */
function saysHarm({ clause, pre }: Site): boolean {
  return HARMFUL_BEFORE.test(clause.slice(0, Math.max(0, clause.indexOf(pre))));
}
