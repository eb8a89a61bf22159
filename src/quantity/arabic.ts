import type { Region } from '../contracts/index.js';
import { ABOUT_INFIXES, MORE_INFIXES } from '../lexicon/numerals.js';
import { ARABIC, CLASS, classAt, isBlank, isOneOf, skipBlanks } from './chars.js';
import { isMagnitude, readMagnitudes } from './magnitude.js';
import { decimal, type Numeral } from './numeral.js';
import { matchUnit } from './unit.js';

/** Digits as written, without group marks. */
export interface Literal {
  readonly end: number;
  /** Plain decimal text. */
  readonly digits: string;
  /** Neither decimals nor group marks. */
  readonly plain: boolean;
}

/** Longer runs are account numbers and the like. */
const MAX_DIGITS = 24;

function endOfDigits(text: string, index: number): number {
  let at = index;
  while (at < text.length && CLASS[text.charCodeAt(at)] === ARABIC) at++;
  return at;
}

/** End of a group of exactly three digits after `,` or one or two blanks at `index`, else -1. */
function endOfGroup(text: string, index: number): number {
  const mark = text.charCodeAt(index);
  let at = index;
  if (mark === 0x2c) at++;
  else if (isBlank(mark)) at = skipBlanks(text, index);
  else return -1;
  for (let k = 0; k < 3; k++) if (classAt(text, at + k) !== ARABIC) return -1;
  return classAt(text, at + 3) === ARABIC ? -1 : at + 3;
}

function plainDigits(written: string): string {
  const digits = written.replace(/[,\s]/g, '').replace('．', '.');
  return /[０-９]/.test(digits)
    ? digits.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : digits;
}

/** Reads digits at `index`, with thousands marks (`1,380`, `26 000`) and decimals. Null for runs too long to be a number. */
export function readLiteral(
  text: string,
  index: number,
): Literal | { readonly end: number; readonly digits: null } {
  let end = endOfDigits(text, index);
  let plain = true;
  if (end - index <= 3 && text.charCodeAt(index) !== 0x30) {
    const mark = text.charCodeAt(end);
    for (let next = endOfGroup(text, end); next > 0; next = endOfGroup(text, end)) {
      // One kind of mark throughout: `1 200,350` are two numbers.
      if (!plain && (mark === 0x2c) !== (text.charCodeAt(end) === 0x2c)) break;
      plain = false;
      end = next;
    }
  }
  if (isOneOf(text, end, '.．') && classAt(text, end + 1) === ARABIC) {
    const fraction = endOfDigits(text, end + 1);
    // `1.2025年` is list item 1 and a year.
    if (!isYearAfterListNumber(text, end, fraction)) {
      end = fraction;
      plain = false;
    }
  }
  if (end - index > MAX_DIGITS) return { end, digits: null };
  const written = text.slice(index, end);
  return { end, digits: plain && written.charCodeAt(0) < 0x80 ? written : plainDigits(written), plain };
}

function isYearAfterListNumber(text: string, dot: number, end: number): boolean {
  return (
    end - dot === 5 &&
    text.charAt(end) === '年' &&
    (text.startsWith('20', dot + 1) || text.startsWith('19', dot + 1))
  );
}

/** Infix at `index` and the magnitudes behind it, accepted only where a unit or a magnitude follows. */
function readInfix(
  text: string,
  index: number,
  exponent: number,
  region: Region,
): { readonly end: number; readonly exponent: number; readonly infix: 'more' | 'about' } | null {
  const char = text.charAt(index);
  const more = MORE_INFIXES.includes(char) || ((char === '几' || char === '幾') && exponent === 0);
  if (char === '' || (!more && !ABOUT_INFIXES.includes(char))) return null;
  const magnitudes = readMagnitudes(text, index + 1);
  const hasUnit = matchUnit(text, skipBlanks(text, magnitudes.end), region, false) !== null;
  const elided =
    more && (magnitudes.exponent > 0 || exponent >= 4) && !isOneOf(text, magnitudes.end, '元样种');
  if (!hasUnit && !elided) return null;
  return { end: magnitudes.end, exponent: exponent + magnitudes.exponent, infix: more ? 'more' : 'about' };
}

/**
 * Reads the number that starts with the digit at `index`, magnitudes and infixes included (`2700多万`, `4亿3,000万`, `3万4千`).
 * A number with a leading zero (`05`) or of too many digits gives `{ end }` only: it is passed over.
 */
export function readArabic(
  text: string,
  index: number,
  region: Region,
): Numeral | { readonly end: number; readonly value: null } {
  const literal = readLiteral(text, index);
  const digits = literal.digits;
  if (
    digits === null ||
    (digits.length > 1 && digits.charCodeAt(0) === 0x30 && digits.charCodeAt(1) !== 0x2e)
  ) {
    return { end: literal.end, value: null };
  }
  let { end, exponent } = readMagnitudes(text, literal.end);
  if (exponent === 2 || exponent === 3) {
    // 5百, 3千 stand only before a unit: `2023百强` is a year and a name.
    const unit = matchUnit(text, end, region, false);
    const another = classAt(text, end) === ARABIC || isMoreInfix(text, end);
    if (!unit && !another) {
      end = literal.end;
      exponent = 0;
    }
  }
  let value = decimal(digits, exponent);
  let coefficient = digits;
  let shared = exponent;
  if (exponent >= 3) {
    const rest = readRest(text, end, exponent);
    if (rest) {
      value += rest.value;
      end = rest.end;
      coefficient = String(value);
      shared = 0;
    }
  }
  const infix = readInfix(text, end, exponent, region);
  if (infix) {
    if (infix.exponent > exponent) {
      value = decimal(coefficient, infix.exponent);
      shared = infix.exponent;
    }
    end = infix.end;
  }
  const magnitude = exponent > 0 || (infix !== null && infix.exponent > 0);
  return {
    start: index,
    end,
    coefficient,
    exponent: shared,
    value,
    max: null,
    infix: infix ? infix.infix : null,
    script: magnitude || infix ? 'mixed' : 'arabic',
    magnitude,
    bare: false,
    single: -1,
    positional: false,
  };
}

function isMoreInfix(text: string, index: number): boolean {
  return isOneOf(text, index, MORE_INFIXES);
}

/** Lower parts of a number written in parts: `3000万` after `1亿`, `4千` after `3万`, the `2345` of `1万2345`. */
function readRest(
  text: string,
  index: number,
  above: number,
): { readonly end: number; readonly value: number } | null {
  let end = index;
  let value = 0;
  let ceiling = above;
  while (ceiling >= 3 && classAt(text, end) === ARABIC) {
    const literal = readLiteral(text, end);
    if (literal.digits === null) break;
    const magnitudes = readMagnitudes(text, literal.end);
    const part = decimal(literal.digits, magnitudes.exponent);
    if (part >= 10 ** ceiling) break;
    if (magnitudes.exponent === 0) {
      // Digits without magnitude must fill the group and not be a year.
      if (!literal.plain || literal.digits.length !== ceiling || text.charAt(literal.end) === '年') break;
    } else if (magnitudes.exponent >= ceiling || !isMagnitude(text, magnitudes.end - 1)) break;
    value += part;
    end = magnitudes.end;
    ceiling = magnitudes.exponent;
  }
  return end === index ? null : { end, value };
}
