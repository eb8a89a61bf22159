import { readArabic } from './arabic.js';
import { afterRatioMark, endOfName, isNamedByLetters, multiply, scanRatio, scanSlash } from './chain.js';
import { ARABIC, classAt, isDash, isLatin, isOneOf, skipBlanks } from './chars.js';
import { degreeUnit } from './degree.js';
import { emitNumeral, emitRange, emitTenths } from './emit-numeral.js';
import { emit, noteOverlong, type Scan } from './found.js';
import { scanFraction, scanMixed } from './fraction.js';
import { endOfDigits, literalAt } from './literal.js';
import { scanExponent, scanPower, withoutZero } from './notation.js';
import type { Numeral } from './numeral.js';
import { readRange } from './range.js';
import { matchUnit, type UnitMatch } from './unit.js';

const DASHES = '-−－–—―';

/** `营业额324亿年增13%`: by how much it rose in a year. */
const YEARLY = /^年[升增减跌]/;

/** Reads what starts with the Arabic digit at `index`, emits it if it is a quantity, and returns where to go on. */
export function scanArabic(scan: Scan, index: number): number {
  const { text, region } = scan;
  if (isOrdinal(text, index)) return endOfOrdinal(text, index);
  const numeral = readArabic(text, index, region);
  if (numeral.value === null) {
    noteOverlong(scan, index, numeral.end);
    return endOfName(text, numeral.end, '-');
  }
  if (numeral.script === 'arabic') {
    const chained = scanChain(scan, index, numeral.end);
    if (chained > 0) return chained;
  }
  const unitStart = skipBlanks(text, numeral.end);
  const unit =
    degreeUnit(text, index, unitStart, numeral.magnitude) ??
    (numeral.magnitude && YEARLY.test(text.slice(unitStart, unitStart + 2))
      ? null
      : matchUnit(text, unitStart, region, 'digits'));
  if (!unit && isLatin(text, numeral.end))
    return scanExponent(scan, numeral) || endOfName(text, numeral.end, '-');
  const named = isNamedByLetters(text, index);
  if (named && !isAmount(unit, numeral)) return numeral.end;
  if (text.startsWith('分之', numeral.end)) return scanFraction(scan, numeral, numeral.end);
  if (isOneOf(text, numeral.end, '又')) {
    const mixed = scanMixed(scan, numeral);
    if (mixed > 0) return mixed;
  }
  const range = readRange(scan, numeral, unit);
  if (range) {
    if (!range.unit && isDashChain(text, numeral.end)) return endOfName(text, index, DASHES);
    emitRange(scan, numeral, range);
    return range.end;
  }
  if (!unit && numeral.script === 'arabic' && isDashChain(text, numeral.end))
    return endOfName(text, index, DASHES);
  const tenths = unit && unit.unit === '%' && unit.scale > 0 ? digitOfTenths(scan, unit.end) : null;
  if (tenths !== null && unit) return emitTenths(scan, numeral, unit, tenths);
  return emitNumeral(scan, withoutZero(text, numeral, unit), unit, unitStart);
}

/** The digit behind the 成 of `8成1`, as Taiwan has it; null where what follows is a number of its own (`近6成1.2万人`). */
function digitOfTenths({ text, region }: Scan, at: number): number | null {
  const digit = '123456789'.indexOf(text.charAt(at)) + 1;
  if (digit === 0 || text.charAt(at) === '' || classAt(text, at + 1) === ARABIC) return null;
  if (isOneOf(text, at + 1, '%-—~至到')) return null;
  if (isOneOf(text, at + 1, '.,，') && classAt(text, at + 2) === ARABIC) return null;
  // `3成1次之`: second is who has that share.
  const unit = text.startsWith('次之', at + 1) ? null : matchUnit(text, at + 1, region, 'digits');
  return unit === null ? digit : null;
}

/** Numbers joined by marks to other numbers; 0 where there is no such mark. */
function scanChain(scan: Scan, index: number, end: number): number {
  const { text } = scan;
  if (isOneOf(text, end, '+＋') || isJoinedByPlus(text, index)) return endOfName(text, end, '+＋.');
  if (afterRatioMark(text, end) > 0) return scanRatio(scan, index, literalAt(text, index));
  if (classAt(text, end + 1) !== ARABIC) return 0;
  if (isOneOf(text, end, '·•')) return endOfName(text, end, '·•');
  if (isOneOf(text, end, '.．')) return endOfListNumber(text, index, end);
  if (isOneOf(text, end, '/／') && matchUnit(text, end, scan.region, 'digits') === null)
    return scanSlash(scan, index, literalAt(text, index));
  if (isOneOf(text, end, '×')) return scanPower(scan, index, end) || scanProduct(scan, index, end);
  return 0;
}

/** True after a plus sign that joins the number to what stands left; at the start of a phrase it is a sign (`+5%`), and so it is of a rate (`同比+5%`). */
function isJoinedByPlus(text: string, index: number): boolean {
  if (!isOneOf(text, index - 1, '+＋') || index <= 1 || isOneOf(text, index - 2, ' ,、(:;。')) return false;
  return !(isOneOf(text, index - 2, SIGNED_AFTER) && A_RATE.test(text.slice(index, index + RATE_LENGTH)));
}

/** What a rate with its sign stands behind: `同比`, `增速`, `增幅`, `上年`, `同期`, `分别为`, and `及` in a list of them. */
const SIGNED_AFTER = '比速幅率年期别为及';
const A_RATE = /^\d{1,4}(?:\.\d{1,2})?[%％]/;
const RATE_LENGTH = 8;

/** `1.2025年` leaves the list number; `1.2.3` is the number of a section or a version. */
function endOfListNumber(text: string, index: number, end: number): number {
  return text.slice(index, end).includes('.') ? endOfName(text, end, '.') : end + 1;
}

/** `2×35万千瓦`: two units of a power station. Other products are sizes or names and give nothing but their last factor. */
function scanProduct(scan: Scan, index: number, end: number): number {
  const { text, region } = scan;
  const second = readArabic(text, end + 1, region);
  if (second.value === null) {
    noteOverlong(scan, end + 1, second.end);
    return second.end;
  }
  const unitStart = skipBlanks(text, second.end);
  const unit = matchUnit(text, unitStart, region, 'digits');
  if (unit?.dimension !== 'power' || second.infix) return end + 1;
  emit(scan, {
    start: index,
    end: unit.end,
    unitStart,
    value: multiply(literalAt(text, index).digits, second.coefficient, second.exponent),
    valueMax: null,
    unit: unit.unit,
    dimension: unit.dimension,
    qualifier: null,
    script: second.script,
  });
  return unit.end;
}

/** True for a number that letters before it do not turn into a name: `GDP380亿元`. */
function isAmount(unit: UnitMatch | null, numeral: Numeral): boolean {
  if (unit === null) return false;
  return (
    numeral.magnitude ||
    unit.dimension === 'money' ||
    unit.dimension === 'percent' ||
    unit.dimension === 'points'
  );
}

/** End of `4` in `第4位`, of `1-3` in `第1-3位`. No group marks: `居第2,170家企业` says 第2 and 170家. */
function endOfOrdinal(text: string, index: number): number {
  const end = endOfDigits(text, index);
  return (isDash(text, end) || isOneOf(text, end, '至到')) && classAt(text, end + 1) === ARABIC
    ? endOfDigits(text, end + 1)
    : end;
}

/** True after 第, which makes the number an ordinal. */
export function isOrdinal(text: string, index: number): boolean {
  return isOneOf(text, index - 1, '第') || (isOneOf(text, index - 1, ' ') && isOneOf(text, index - 2, '第'));
}

/** True for `400-800-1234`, `2014-05-06`: more than two groups of digits joined by dashes. */
function isDashChain(text: string, end: number): boolean {
  if (!isDash(text, end) || classAt(text, end + 1) !== ARABIC) return false;
  let at = end + 1;
  while (at < end + 12 && classAt(text, at) === ARABIC) at++;
  return isDash(text, at) && classAt(text, at + 1) === ARABIC;
}
