import type { Dimension } from '../../contracts/index.js';

/** Spellings of one unit. */
export interface UnitEntry {
  /** Canonical unit as records carry it; `元` stands for the money of the report's region. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly forms: readonly string[];
  /** Characters that, right after the form, make it part of another word (`部` before `门`). */
  readonly notBefore?: string;
  /** Only after Arabic digits or a large magnitude: after a Chinese numeral the pair is a name (`三级`, `十分`). */
  readonly arabicOnly?: boolean;
  /** Power of ten that turns the number into the canonical unit: 1 for 成, which is ten percent; -1 for 角. */
  readonly scale?: number;
}

/** Writes entries of measure words whose canonical unit is the word itself: `家:庭乡长` is 家, but not in 家庭. */
export function words(
  dimension: Dimension,
  list: string,
  options: { readonly arabicOnly?: boolean } = {},
): UnitEntry[] {
  return list.split(/\s+/).flatMap((item) => {
    const [form, notBefore] = item.split(':');
    if (!form) return [];
    return [{ unit: form, dimension, forms: [form], ...(notBefore ? { notBefore } : {}), ...options }];
  });
}
