import { readArabic } from './arabic.js';
import { afterRatioMark, endOfName, isNamedByLetters, multiply, scanRatio, scanSlash } from './chain.js';
import { ARABIC, classAt, isDash, isLatin, isOneOf, skipBlanks } from './chars.js';
import { emit, innerQualifier, type Scan, scaled } from './found.js';
import { scanFraction } from './fraction.js';
import { extendUnit } from './half.js';
import { endOfDigits, type Literal, readLiteral } from './literal.js';
import type { Numeral } from './numeral.js';
import { type Range, readRange } from './range.js';
import { matchUnit, type UnitMatch } from './unit.js';

const DASHES = '-−－–—―';

/** Reads what starts with the Arabic digit at `index`, emits it if it is a quantity, and returns where to go on. */
export function scanArabic(scan: Scan, index: number): number {
  const { text, region } = scan;
  if (isOrdinal(text, index)) return endOfOrdinal(text, index);
  const numeral = readArabic(text, index, region);
  if (numeral.value === null) return endOfName(text, numeral.end, '-');
  if (numeral.script === 'arabic') {
    const chained = scanChain(scan, index, numeral.end);
    if (chained > 0) return chained;
  }
  const unitStart = skipBlanks(text, numeral.end);
  const unit = matchUnit(text, unitStart, region, false);
  if (!unit && isLatin(text, numeral.end)) return endOfName(text, numeral.end, '-');
  const named = isNamedByLetters(text, index);
  if (named && !isAmount(unit, numeral)) return numeral.end;
  if (text.startsWith('分之', numeral.end)) return scanFraction(scan, numeral, numeral.end);
  const range = readRange(text, numeral, unit, region);
  if (range) {
    if (!range.unit && isDashChain(text, numeral.end)) return endOfName(text, index, DASHES);
    emitRange(scan, numeral, range);
    return range.end;
  }
  if (!unit && numeral.script === 'arabic' && isDashChain(text, numeral.end))
    return endOfName(text, index, DASHES);
  return emitNumeral(scan, numeral, unit, unitStart);
}

/** Emits the range whose lower bound is `numeral`. */
export function emitRange(scan: Scan, numeral: Numeral, range: Range): void {
  const scale = range.unit?.scale ?? 0;
  emit(scan, {
    start: numeral.start,
    end: range.end,
    unitStart: range.unitStart,
    value: scaled(range.low, scale),
    valueMax: scaled(range.high, scale),
    unit: range.unit?.unit ?? '',
    dimension: range.unit?.dimension ?? 'none',
    qualifier: 'range',
    script: numeral.script,
  });
}

/** Emits `numeral` with `unit` (a half behind it included); returns the end. */
export function emitNumeral(scan: Scan, numeral: Numeral, unit: UnitMatch | null, unitStart: number): number {
  const extended = unit && numeral.max === null ? extendUnit(scan.text, unit) : null;
  const half = extended?.adds === 'half' && Number.isInteger(numeral.value);
  const value = half ? numeral.value + 0.5 : numeral.value;
  const scale = unit?.scale ?? 0;
  const end = extended?.end ?? unit?.end ?? numeral.end;
  emit(scan, {
    start: numeral.start,
    end,
    unitStart: unit ? unitStart : end,
    value: scaled(value, scale),
    valueMax: numeral.max === null ? null : scaled(numeral.max, scale),
    unit: extended?.unit ?? unit?.unit ?? '',
    dimension: extended?.dimension ?? unit?.dimension ?? 'none',
    qualifier: extended?.adds === 'more' ? 'at_least' : innerQualifier(numeral),
    script: numeral.script,
  });
  return end;
}

/** Numbers joined by marks to other numbers; 0 where there is no such mark. */
function scanChain(scan: Scan, index: number, end: number): number {
  const { text } = scan;
  if (isOneOf(text, end, '+＋') || isOneOf(text, index - 1, '+＋')) return endOfName(text, end, '+＋.');
  if (afterRatioMark(text, end) > 0) return scanRatio(scan, index, literalAt(text, index));
  if (classAt(text, end + 1) !== ARABIC) return 0;
  if (isOneOf(text, end, '·•')) return endOfName(text, end, '·•');
  if (isOneOf(text, end, '.．')) return endOfListNumber(text, index, end);
  if (isOneOf(text, end, '/／')) return scanSlash(scan, index, literalAt(text, index));
  if (isOneOf(text, end, '×')) return scanProduct(scan, index, end);
  return 0;
}

function literalAt(text: string, index: number): Literal {
  const literal = readLiteral(text, index);
  return literal.digits === null ? { end: literal.end, digits: '0', plain: false } : literal;
}

/** `1.2025年` leaves the list number; `1.2.3` is the number of a section or a version. */
function endOfListNumber(text: string, index: number, end: number): number {
  return text.slice(index, end).includes('.') ? endOfName(text, end, '.') : end + 1;
}

/** `2×35万千瓦`: two units of a power station. Other products are sizes or names and give nothing but their last factor. */
function scanProduct(scan: Scan, index: number, end: number): number {
  const { text, region } = scan;
  const second = readArabic(text, end + 1, region);
  if (second.value === null) return second.end;
  const unitStart = skipBlanks(text, second.end);
  const unit = matchUnit(text, unitStart, region, false);
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
