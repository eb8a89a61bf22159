import {
  AFTER_FINANCIAL_DIGIT,
  FINANCIAL_DIGITS,
  NUMERAL_NAMES,
  SCHEME_OPENERS,
} from '../lexicon/numerals.js';
import { classAt, HALF, isOneOf, VAGUE } from './chars.js';
import { readChinese } from './chinese.js';
import { emit, type Scan, scaled } from './found.js';
import { isMagnitudeFraction, scanFraction, scanMagnitudeFraction } from './fraction.js';
import { extendUnit } from './half.js';
import type { Numeral } from './numeral.js';
import { readRange } from './range.js';
import { emitNumeral, emitRange, isOrdinal } from './scan-arabic.js';
import { scanBare, scanHalf, scanVague, standsAlone } from './scan-vague.js';
import { matchUnit, type UnitMatch } from './unit.js';

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  NUMERAL_NAMES.map((name) => [
    name.charAt(0),
    NUMERAL_NAMES.filter((other) => other.charAt(0) === name.charAt(0)),
  ]),
);

/** Reads what starts with the Chinese numeral character at `index`, emits it if it is a quantity; returns where to go on. */
export function scanChinese(scan: Scan, index: number): number {
  const { text, region } = scan;
  const kind = classAt(text, index);
  if (kind === HALF) return scanHalf(scan, index, index);
  const name = NAMES.get(text.charAt(index))?.find((entry) => text.startsWith(entry, index));
  if (name) return index + name.length;
  if (isOneOf(text, index, FINANCIAL_DIGITS) && !isOneOf(text, index + 1, AFTER_FINANCIAL_DIGIT))
    return index + 1;
  if (isMagnitudeFraction(text, index)) return scanMagnitudeFraction(scan, index);
  if (kind === VAGUE) return scanVague(scan, index);
  if (text.charAt(index) === '一' && text.charAt(index + 1) === '半') return scanHalf(scan, index, index + 1);
  const numeral = readChinese(text, index, region);
  if (numeral.value === null) return numeral.end;
  if (text.startsWith('分之', numeral.end)) return scanFraction(scan, numeral, numeral.end);
  const unit = matchUnit(text, numeral.end, region, !numeral.magnitude);
  if (isOrdinal(text, index)) return unit ? unit.end : numeral.end;
  const range = numeral.max === null && !numeral.bare ? readRange(text, numeral, unit, region) : null;
  if (range) {
    emitRange(scan, numeral, range);
    return range.end;
  }
  if (numeral.bare) return scanBare(scan, numeral, unit);
  if (unit ? !countsWith(text, numeral, unit) : !standsAlone(text, numeral)) return numeral.end;
  if (unit && unit.scale > 0) return emitTenths(scan, numeral, unit);
  return emitNumeral(scan, numeral, unit, numeral.end);
}

/** True where numeral and unit count something, as against an indefinite one, an ordinal two or digits of a name. */
function countsWith(text: string, numeral: Numeral, unit: UnitMatch): boolean {
  const { dimension } = unit;
  const share = dimension === 'percent' || dimension === 'multiple' || dimension === 'points';
  if (numeral.single === 0) return false;
  if (unit.unit === '个' && isOneOf(text, unit.end, SCHEME_OPENERS)) return false;
  if (numeral.single === 1) {
    if (share) return true;
    // 一年半, 一个多月, 一年多 measure; 一个, 一年 and 一年比一年多 do not.
    if (unit.unit === 'a') return isOneOf(text, unit.end, '半多') && !isOneOf(text, numeral.start - 1, '比');
    return unit.unit === '个' && extendUnit(text, unit) !== null;
  }
  if (numeral.positional) {
    return unit.unit === 'a' || unit.unit === '折' || numeral.coefficient.includes('0');
  }
  // Counting says 两; 二 before a measure word numbers a thing (二期, 二类).
  if (numeral.single === 2 && text.charAt(numeral.start) === '二') {
    return share || dimension === 'length' || dimension === 'weight';
  }
  return true;
}

/** `九成`, and the digit or half behind it: `九成五`, `三成半`. */
function emitTenths(scan: Scan, numeral: Numeral, unit: UnitMatch): number {
  const { text } = scan;
  const digit = '一二三四五六七八九'.indexOf(text.charAt(unit.end)) + 1;
  const extra =
    text.charAt(unit.end) !== '' && digit > 0 && !matchUnit(text, unit.end + 1, scan.region, true)
      ? digit
      : 0;
  if (extra === 0) return emitNumeral(scan, numeral, unit, numeral.end);
  emit(scan, {
    start: numeral.start,
    end: unit.end + 1,
    unitStart: numeral.end,
    value: scaled(numeral.value, unit.scale) + extra,
    valueMax: null,
    unit: unit.unit,
    dimension: unit.dimension,
    qualifier: null,
    script: 'chinese',
  });
  return unit.end + 1;
}
