import { ARABIC, classAt, isLatin, isOneOf, skipBlanks } from './chars.js';
import { emit, type Scan } from './found.js';
import { endOfDigits, literalAt } from './literal.js';
import { decimal, type Numeral } from './numeral.js';
import { matchUnit, type UnitMatch } from './unit.js';
import { isWhole } from './whole.js';

/** Reads `×10^8` behind the number before `end`, and its unit; 0 where there is none. */
export function scanPower(scan: Scan, index: number, end: number): number {
  const { text, region } = scan;
  if (!text.startsWith('×10^', end)) return 0;
  const negative = isOneOf(text, end + 4, '-−');
  const at = negative ? end + 5 : end + 4;
  const close = endOfDigits(text, at);
  if (close === at || close > at + 2) return 0;
  const power = Number(text.slice(at, close));
  const unitStart = skipBlanks(text, close);
  const unit = matchUnit(text, unitStart, region, 'magnitude');
  emit(scan, {
    start: index,
    end: unit?.end ?? close,
    unitStart: unit ? unitStart : close,
    value: decimal(literalAt(text, index).digits, negative ? -power : power),
    valueMax: null,
    unit: unit?.unit ?? '',
    dimension: unit?.dimension ?? 'none',
    qualifier: null,
    script: 'arabic',
  });
  return unit?.end ?? close;
}

const EXPONENT = /^(?:[eE]([+-]?\d{1,2})|[kK])$/;

/** Reads `1e6` or `40k` where the text is nothing else: anywhere else it is a name (`4K`). 0 where there is none. */
export function scanExponent(scan: Scan, numeral: Numeral): number {
  const { text } = scan;
  if (numeral.start > 1 || text.length > numeral.end + 4 || numeral.script !== 'arabic') return 0;
  const tail = EXPONENT.exec(text.slice(numeral.end));
  if (!tail) return 0;
  emit(scan, {
    start: numeral.start,
    end: text.length,
    unitStart: text.length,
    value: decimal(numeral.coefficient, tail[1] === undefined ? 3 : Number(tail[1])),
    valueMax: null,
    unit: '',
    dimension: 'none',
    qualifier: null,
    script: 'arabic',
  });
  return text.length;
}

/** `.5` with a unit of percent: the digits after a point without a zero. */
export function withoutZero(text: string, numeral: Numeral, unit: UnitMatch | null): Numeral {
  const { start, coefficient } = numeral;
  const lone = unit?.unit === '%' || isWhole(text, start - 1, numeral.end);
  if (!lone || !isOneOf(text, start - 1, '.') || /\D/.test(coefficient)) return numeral;
  if (classAt(text, start - 2) === ARABIC || isLatin(text, start - 2)) return numeral;
  return { ...numeral, start: start - 1, coefficient: `0.${coefficient}`, value: Number(`0.${coefficient}`) };
}
