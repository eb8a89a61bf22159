import { BARE_AREA, SIZE_OF, SIZE_VERBS } from '../lexicon/part-measures.js';
import { type Head, headBehind, headNamed, renamed } from './head.js';
import type { Label } from './label.js';
import type { SaidSite } from './saying.js';

const SIZES = new Set(['area', 'length', 'count']);

/** `建筑面积3万平方米的文化馆`: the size is named before the figure, and whose it is behind it. */
export function sizeOfThing(entry: SaidSite, own: Label | null, thing: Label | null): Head | null {
  const { quantity, post } = entry.site;
  if (!own || !thing || !SIZES.has(quantity.dimension) || !post.startsWith('的')) return null;
  const size = SIZE_OF.exec(own.text)?.[0];
  if (size === undefined || SIZE_OF.test(thing.text)) return null;
  const head = headNamed(thing.text + (SIZE_VERBS.get(size) ?? size), own.offset, entry);
  // An area of no kind is one of floors or of land by what has it.
  const behind = BARE_AREA.test(size) ? headBehind(thing, entry) : null;
  return behind?.metric ? renamed(head, head.label, behind, head.dimension) : head;
}
