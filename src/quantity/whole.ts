/** Longer texts are no lone numbers; the limit keeps the check's cost constant. */
const MAX_LENGTH = 64;
const BEFORE = /^[\s"“(+\-−－负约近]*$/;
const AFTER = /^[\s"”).。,;!?整正]*$/;

/** True where the text holds nothing but the number in `[start, end)`, signs and marks aside: there even `二` or `一只` counts. */
export function isWhole(text: string, start: number, end: number): boolean {
  if (text.length > MAX_LENGTH) return false;
  return BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(end));
}
