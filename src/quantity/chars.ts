import {
  CHINESE_DIGITS,
  CHINESE_TENS,
  LARGE_MAGNITUDES,
  SMALL_MAGNITUDES,
  VAGUE_COEFFICIENTS,
} from '../lexicon/numerals.js';
import { isHanCode } from '../text/code-units.js';

/** What a UTF-16 code unit can start or continue. Everything from `ARABIC` up to `HALF` may start a quantity. */
export const OTHER = 0;
export const ARABIC = 1;
export const DIGIT = 2;
export const TENS = 3;
export const SMALL = 4;
export const LARGE = 5;
export const VAGUE = 6;
export const FAN = 7;
export const HALF = 8;

/** Class of every code unit. */
export const CLASS = new Uint8Array(65536);

/** Digit value of `ARABIC`, `DIGIT` and `TENS`; power of ten of `SMALL` and `LARGE`. */
export const VALUE = new Uint8Array(65536);

function fill(kind: number, values: Readonly<Record<string, number>>): void {
  for (const [char, value] of Object.entries(values)) {
    CLASS[char.charCodeAt(0)] = kind;
    VALUE[char.charCodeAt(0)] = value;
  }
}

for (let digit = 0; digit < 10; digit++) {
  // ASCII and full-width digits.
  for (const zero of [0x30, 0xff10]) {
    CLASS[zero + digit] = ARABIC;
    VALUE[zero + digit] = digit;
  }
}
fill(DIGIT, CHINESE_DIGITS);
fill(TENS, CHINESE_TENS);
fill(SMALL, SMALL_MAGNITUDES);
fill(LARGE, LARGE_MAGNITUDES);
for (const char of VAGUE_COEFFICIENTS) CLASS[char.charCodeAt(0)] = VAGUE;
CLASS['翻'.charCodeAt(0)] = FAN;
CLASS['半'.charCodeAt(0)] = HALF;

/** Class of the code unit at `index`; `OTHER` outside the text. */
export function classAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? CLASS[text.charCodeAt(index)]! : OTHER;
}

/** Value of the code unit at `index`, see `VALUE`. */
export function valueAt(text: string, index: number): number {
  return VALUE[text.charCodeAt(index)]!;
}

/** True for an ASCII letter at `index`. */
export function isLatin(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const lower = text.charCodeAt(index) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** True for a Chinese character at `index`. */
export function isHan(text: string, index: number): boolean {
  return isHanCode(text.charCodeAt(index));
}

/** Offset after at most two blanks from `index`; never crosses a line break. */
export function skipBlanks(text: string, index: number): number {
  let at = index;
  while (at < index + 2 && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Space, no-break space, thin spaces, ideographic space. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x2009 || code === 0x202f || code === 0x2002
  );
}

/** True for a character of `set` at `index`. */
export function isOneOf(text: string, index: number, set: string): boolean {
  if (index < 0 || index >= text.length) return false;
  // Codes are compared: `charAt` would make a string of every Chinese character.
  const code = text.charCodeAt(index);
  for (let k = 0; k < set.length; k++) if (set.charCodeAt(k) === code) return true;
  return false;
}

/** True for a hyphen, dash, minus or tilde at `index`. */
export function isDash(text: string, index: number): boolean {
  return isOneOf(text, index, '-−－–—―~～〜');
}
