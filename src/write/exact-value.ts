import { plainDecimal, SURE_DIGITS, shiftDecimal, significantDigits } from './decimal-text.js';

const NUMERALS = /\d[\d, ]*(?:\.\d+)?/g;

/**
 * The exact decimal of a record's `value` or `value_max` where a binary number cannot be trusted with it: above 2^53, or
 * with more than 15 significant digits; else null. `text` is the figure as the report writes it, whose own digits are
 * taken where they are the value (times a power of ten); else the digits are those of the number.
 */
export function exactValue(text: string, value: number): string | null {
  if (text.length <= SURE_DIGITS && Math.abs(value) < 1e15 && (Number.isInteger(value) || isShort(value)))
    return null;
  const own = plainDecimal(value);
  const written = writtenDecimal(text, value);
  const exact = written ?? own;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER || significantDigits(exact) > SURE_DIGITS ? exact : null;
}

function isShort(value: number): boolean {
  return String(value).length <= SURE_DIGITS;
}

/** The numeral of `text` that is `value` up to a power of ten, scaled to it. */
function writtenDecimal(text: string, value: number): string | null {
  const size = Math.abs(value);
  for (const [match] of text.normalize('NFKC').matchAll(NUMERALS)) {
    const numeral = match.replace(/[, ]/g, '');
    const places = magnitude(size) - magnitude(Number(numeral));
    if (Number(`${numeral}e${places}`) === size)
      return (value < 0 ? '-' : '') + shiftDecimal(numeral, places);
  }
  return null;
}

/** The power of ten of a number's first digit. */
function magnitude(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}
