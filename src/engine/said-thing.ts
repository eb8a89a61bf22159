import type { Site } from '../contracts/index.js';
import { ENACTS, MATTERS, NO_MATTER, PLAIN_OPENING, PUBLIC_MONEY, SPENT_ON } from '../lexicon/matters.js';
import { type Head, headBehind, headNamed, renamed, UNNAMED } from './head.js';
import type { Label } from './label.js';
import { classifyMetric } from './metric-index.js';
import type { SaidSite } from './saying.js';

/** Longest and shortest words that are taken for a thing's matter, and longest for what the part of a whole does. */
const LONGEST_MATTER = 18;
const SHORTEST_MATTER = 2;
const SHORTEST_DEED = 3;
const LONGEST_DEED = 18;
const EACH = /^[均都已]/;
const CLAUSE_END = /^[,;。:]/;
const OPENS_DEED = /^(?![和及与、中里内])[\u4e00-\u9fff0-9“]/;

/** `稳就业20项措施`: the name of a thing whose matter stands before the number, or null. */
export function nameWithMatter({ text }: Label, { saying, site }: SaidSite): string | null {
  const rule = site.quantity.dimension === 'count' ? MATTERS.find(({ thing }) => thing.test(text)) : null;
  if (!rule) return null;
  let from = 0;
  for (const verb of ENACTS) {
    const at = saying.head.lastIndexOf(verb);
    if (at >= 0) from = Math.max(from, at + verb.length);
  }
  const matter = saying.head.slice(from).replace(PLAIN_OPENING, '');
  if (matter.length < SHORTEST_MATTER || matter.length > LONGEST_MATTER) return null;
  return !NO_MATTER.test(matter) && rule.matter.test(matter) ? matter + text : null;
}

/**
 * `八成的学校开设书法课`: what a part of the whole does tells what the share is. It has the metric of the things as they are counted,
 * that of money spent is an expenditure. Null where the clause says no more or goes on with a figure.
 */
export function headWithDeed(thing: Label, entry: SaidSite): Head | null {
  const { saying, site } = entry;
  if (saying.aspect !== 'share' || site.quantity.unit !== '%') return null;
  const { text, offset } = thing;
  const deed = site.post.slice(offset + text.length).replace(EACH, '');
  if (deed.length < SHORTEST_DEED || deed.length > LONGEST_DEED || !OPENS_DEED.test(deed)) return null;
  const next = site.after.slice(site.post.length);
  if (next !== '' && !CLAUSE_END.test(next)) return null;
  const head = headBehind(thing, entry);
  const metric =
    PUBLIC_MONEY.test(text) && SPENT_ON.test(deed) ? headNamed('财政支出', 0, entry) : counted(text, site);
  return renamed(head, text + deed, metric ?? UNNAMED, head.dimension);
}

/** The metric of things as a number of them has it: a share of 公园 is no area, one of 机组 no capacity. */
function counted(label: string, { clause }: Site): Pick<Head, 'metric' | 'rule'> | null {
  for (const [unit, dimension] of [
    ['个', 'count'],
    ['人', 'people'],
  ] as const) {
    const found = classifyMetric({ label, unit, dimension, aspect: 'level', clause });
    if (found) return found;
  }
  return null;
}
