import { MEASURE_NAME, PURE_MEASURE, SECOND_MEASURE } from '../lexicon/table-words.js';

/**
 * Two names as one, without saying again what the first ends and the second starts with: `轻工业` and `工业总产值` are
 * `轻工业总产值`. A name that holds the other is both.
 */
export function joinLabels(first: string, second: string): string {
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  let length = Math.min(first.length, second.length) - 1;
  while (length > 0 && !first.endsWith(second.slice(0, length))) length--;
  return first + second.slice(length);
}

/**
 * The name of a head under another one. A measure over its parts closes their names (`增加值` over `第一产业`); a thing over its
 * measures opens theirs (`规模以上工业` over `增加值`), unless they start as it does (`基金收支` over `基金收入`).
 */
export function nameUnder(outer: string, inner: string): string {
  if (outer === '' || inner === '') return outer || inner;
  if (SECOND_MEASURE.test(outer)) return joinLabels(inner, outer);
  if (PURE_MEASURE.test(outer) && !MEASURE_NAME.test(inner)) return joinLabels(inner, outer);
  if (outer.slice(0, 2) === inner.slice(0, 2) && MEASURE_NAME.test(inner))
    return MEASURE_NAME.test(outer) ? outer : inner;
  return joinLabels(outer, inner);
}
