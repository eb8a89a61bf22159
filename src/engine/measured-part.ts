import type { Dimension } from '../contracts/index.js';
import { PART_MEASURES, type PartMeasure } from '../lexicon/part-measures.js';

/** The full name of a part that names only itself behind a whole, or null where it takes over no measure: `第一产业增加值`. */
export function measuredPart(
  part: string,
  whole: string,
  dimension: Dimension,
  rules: readonly PartMeasure[] = PART_MEASURES,
): string | null {
  for (const rule of rules) {
    if (!rule.on.includes(dimension) || !rule.part.test(part)) continue;
    const measure = rule.whole.exec(whole);
    if (measure) return part + (rule.measure ?? measure[1]!);
  }
  return null;
}
