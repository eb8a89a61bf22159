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
