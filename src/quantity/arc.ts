import { ARABIC, classAt, isOneOf } from './chars.js';
import { endOfDigits } from './literal.js';

/** Minutes and seconds behind whole degrees (`125°45′`): their end and the angle in degrees; null where there are none. */
export function readArc(
  text: string,
  degrees: number,
  index: number,
): { readonly end: number; readonly value: number } | null {
  if (!Number.isInteger(degrees)) return null;
  const minutes = partAt(text, index, "′'’");
  if (!minutes) return null;
  const seconds = partAt(text, minutes.end, '″"”');
  const value = (degrees * 3600 + minutes.value * 60 + (seconds?.value ?? 0)) / 3600;
  return { end: seconds?.end ?? minutes.end, value };
}

/** One or two digits below sixty and their mark. */
function partAt(text: string, index: number, marks: string): { end: number; value: number } | null {
  if (classAt(text, index) !== ARABIC) return null;
  const end = endOfDigits(text, index);
  const value = Number(text.slice(index, end));
  return end - index <= 2 && value < 60 && isOneOf(text, end, marks) ? { end: end + 1, value } : null;
}
