import type { Region } from '../contracts/index.js';
import { ABOUT_INFIXES, MORE_INFIXES } from '../lexicon/numerals.js';
import { ARABIC, classAt, isHan, isOneOf, LARGE, SMALL, skipBlanks, valueAt } from './chars.js';
import { endOfPaddedGroup, readLiteral } from './literal.js';
import { isMagnitude, readHundredMillions, readMagnitudes } from './magnitude.js';
import { decimal, type Numeral } from './numeral.js';
import { matchUnit } from './unit.js';

/** Infix at `index` and the power of ten of the magnitudes behind it, accepted only where a unit or a magnitude follows. */
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
  const hasUnit = matchUnit(text, skipBlanks(text, magnitudes.end), region, 'digits') !== null;
  const elided =
    more && (magnitudes.exponent > 0 || exponent >= 4) && !isOneOf(text, magnitudes.end, '元样种');
  if (!hasUnit && !elided) return null;
  return { end: magnitudes.end, exponent: magnitudes.exponent, infix: more ? 'more' : 'about' };
}

/** Digits that may be a year. */
const YEAR = /^(?:19|20)\d\d$/;

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
    // 5百, 3千 stand only before a unit: `2023百家企业` is a year and a name, `白酒2023千升` is none.
    const unit = matchUnit(text, end, region, 'digits');
    const another =
      classAt(text, end) === ARABIC ||
      isMoreInfix(text, end) ||
      !isHan(text, end) ||
      isOneOf(text, end, '至到');
    if ((!unit && !another) || (literal.plain && YEAR.test(digits) && unit?.unit !== 'L')) {
      end = literal.end;
      exponent = 0;
    }
  }
  const spelled = exponent === 2 || exponent === 3 ? readSpelled(text, end, digits, exponent) : null;
  if (spelled) {
    return numeral(index, spelled);
  }
  let value = decimal(digits, exponent);
  let coefficient = digits;
  let shared = exponent;
  const first = value;
  const rest = exponent >= 3 ? readRest(text, end, exponent, region) : null;
  if (rest) {
    value += rest.value;
    end = rest.end;
    coefficient = String(value);
    shared = 0;
  }
  const hundred = exponent === 0 ? readHundredMillions(text, end) : null;
  const infix = hundred ?? readInfix(text, end, exponent, region);
  if (infix) {
    end = infix.end;
    if (rest && infix.exponent > 0 && infix.exponent < exponent) {
      // `1亿3千多万`: the magnitude is that of the lower part alone, in `1万2千多亿` that of the whole.
      value = first + decimal(String(rest.value), infix.exponent);
      coefficient = String(value);
    } else if (infix.exponent > 0) {
      shared += infix.exponent;
      value = decimal(coefficient, shared);
    }
  }
  const magnitude = exponent > 0 || (infix !== null && infix.exponent > 0);
  return numeral(index, {
    end,
    coefficient,
    exponent: shared,
    value,
    infix: infix?.infix ?? null,
    magnitude,
  });
}

type Read = Pick<Numeral, 'end' | 'coefficient' | 'exponent' | 'value' | 'infix' | 'magnitude'>;

/** Field by field: a spread here made a run a third slower. */
function numeral(start: number, { end, coefficient, exponent, value, infix, magnitude }: Read): Numeral {
  return {
    start,
    end,
    coefficient,
    exponent,
    value,
    max: null,
    infix,
    script: magnitude || infix ? 'mixed' : 'arabic',
    magnitude,
    bare: false,
    single: -1,
    positional: false,
    elided: false,
  };
}

/** `6千4百54万`, `3千5百万`: thousands, hundreds and tens spelled out, of which the magnitude behind them is. */
function readSpelled(text: string, index: number, digits: string, exponent: number): Read | null {
  let value = decimal(digits, exponent);
  let end = index;
  let ceiling = exponent;
  while (classAt(text, end) === ARABIC && ceiling > 0) {
    const literal = readLiteral(text, end);
    const small = classAt(text, literal.end) === SMALL && isMagnitude(text, literal.end);
    const power = small ? valueAt(text, literal.end) : 0;
    if (literal.digits === null || !literal.plain || power >= ceiling) return null;
    const part = decimal(literal.digits, power);
    if (part >= 10 ** ceiling) return null;
    value += part;
    end = small ? literal.end + 1 : literal.end;
    ceiling = power;
  }
  if (end === index || classAt(text, end) !== LARGE || !isMagnitude(text, end)) return null;
  const large = readMagnitudes(text, end);
  return {
    end: large.end,
    coefficient: String(value),
    exponent: large.exponent,
    value: decimal(String(value), large.exponent),
    infix: null,
    magnitude: true,
  };
}

function isMoreInfix(text: string, index: number): boolean {
  return isOneOf(text, index, MORE_INFIXES);
}

/** `多万` behind digits. */
function isMoreOf(text: string, index: number): boolean {
  return isMoreInfix(text, index) && classAt(text, index + 1) === LARGE && isMagnitude(text, index + 1);
}

/** Lower parts of a number written in parts: `3000万` after `1亿`, `4千` after `3万`, the `2345` of `1万2345`. */
function readRest(
  text: string,
  index: number,
  above: number,
  region: Region,
): { readonly end: number; readonly value: number } | null {
  let end = index;
  let value = 0;
  let ceiling = above;
  for (;;) {
    // `1亿零350万`: what the parts leave out is said.
    const zero = isOneOf(text, end, '零〇') ? 1 : 0;
    if (ceiling < 3 || classAt(text, end + zero) !== ARABIC) break;
    // `99万0,105人次`: the group is filled up with zeros.
    const padded = ceiling === 4 ? endOfPaddedGroup(text, end) : -1;
    if (padded > 0) return { end: padded, value: value + Number(text.slice(padded - 3, padded)) };
    const literal = readLiteral(text, end + zero);
    if (literal.digits === null) break;
    const magnitudes = readMagnitudes(text, literal.end);
    const part = decimal(literal.digits, magnitudes.exponent);
    if (part >= 10 ** ceiling) break;
    if (magnitudes.exponent === 0) {
      // Digits without magnitude must fill the group, or be money (`3万500元`), and not be a year.
      const whole = literal.plain || !literal.digits.includes('.');
      // So may what a magnitude behind 多 belongs to: `1亿3000多万`.
      const fills =
        zero > 0 ||
        literal.digits.length === ceiling ||
        text.charAt(literal.end) === '元' ||
        isMoreOf(text, literal.end) ||
        // As Taiwan writes it: `2万876件`; `2万5人` may be 25,000.
        (region === 'TW' &&
          literal.digits.length > 1 &&
          matchUnit(text, literal.end, region, 'digits') !== null);
      if (!whole || !fills || text.charAt(literal.end) === '年') break;
    } else if (magnitudes.exponent >= ceiling || !isMagnitude(text, magnitudes.end - 1)) break;
    value += part;
    end = magnitudes.end;
    ceiling = magnitudes.exponent;
  }
  return end === index ? null : { end, value };
}
