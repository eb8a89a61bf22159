import { MAGNITUDE_BINDERS, NUMERAL_NAMES } from '../lexicon/numerals.js';
import { classAt, HALF, isHan, isOneOf, LARGE, SMALL, VAGUE } from './chars.js';
import { readChinese } from './chinese.js';
import { emit, type Scan, scaled } from './found.js';
import { isMagnitudeFraction, scanFraction, scanMagnitudeFraction } from './fraction.js';
import { isMagnitude } from './magnitude.js';
import type { Numeral } from './numeral.js';
import { qualifierAfter, qualifierBefore } from './qualify.js';
import { readRange } from './range.js';
import { emitNumeral, isOrdinal } from './scan-arabic.js';
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
    emit(scan, {
      start: index,
      end: range.end,
      unitStart: range.unitStart,
      value: scaled(range.low, range.unit?.scale ?? 0),
      valueMax: scaled(range.high, range.unit?.scale ?? 0),
      unit: range.unit?.unit ?? '',
      dimension: range.unit?.dimension ?? 'none',
      qualifier: 'range',
      script: 'chinese',
    });
    return range.end;
  }
  if (numeral.bare) return scanBare(scan, numeral, unit);
  if (unit ? !countsWith(text, numeral, unit) : !standsAlone(text, numeral)) return numeral.end;
  if (unit && unit.scale > 0) return emitTenths(scan, numeral, unit);
  return emitNumeral(scan, numeral, unit, numeral.end);
}

/** True where numeral and unit count something, as against an indefinite one, an ordinal two or digits of a name. */
function countsWith(text: string, numeral: Numeral, unit: UnitMatch): boolean {
  const share = unit.dimension === 'percent' || unit.dimension === 'multiple';
  if (numeral.single === 0) return false;
  if (numeral.single === 1) {
    if (share) return true;
    return isOneOf(text, unit.end, '半') && (unit.unit === '个' || unit.unit === 'a');
  }
  if (numeral.positional) {
    return unit.unit === 'a' || unit.unit === '折' || numeral.coefficient.includes('0');
  }
  // Counting says 两; 二 before a measure word numbers a thing (二期, 二类).
  if (numeral.single === 2 && text.charAt(numeral.start) === '二') {
    return share || unit.dimension === 'length' || unit.dimension === 'weight';
  }
  return true;
}

/** A number without a unit must end its phrase or be qualified: `突破三百万`. */
function standsAlone(text: string, numeral: Numeral): boolean {
  if (!numeral.magnitude || numeral.positional) return false;
  if (numeral.end >= text.length || !isHan(text, numeral.end)) return true;
  return (
    qualifierBefore(text, numeral.start, 'none') !== null ||
    qualifierAfter(text, numeral.end, '', 'none') !== null
  );
}

/** Magnitudes without digits count only after a binder (`超万亿元`) or before 余, 多 (`百余名`). */
function scanBare(scan: Scan, numeral: Numeral, unit: UnitMatch | null): number {
  const { text } = scan;
  const binder = MAGNITUDE_BINDERS.find(
    ({ word, notAfter }) =>
      text.endsWith(word, numeral.start) && !isOneOf(text, numeral.start - word.length - 1, notAfter),
  );
  if (!binder && numeral.infix === null) return numeral.end;
  if (!unit && (!binder || !numeral.magnitude || isOneOf(text, numeral.end, '级众物科里')))
    return numeral.end;
  const end = unit ? unit.end : numeral.end;
  const qualifier =
    numeral.infix === 'more' ? 'at_least' : numeral.infix ? 'approx' : (binder?.qualifier ?? null);
  emit(scan, {
    start: numeral.start,
    end,
    unitStart: numeral.end,
    value: numeral.value,
    valueMax: null,
    unit: unit?.unit ?? '',
    dimension: unit?.dimension ?? 'none',
    qualifier: qualifier === 'exact' ? null : qualifier,
    script: 'chinese',
  });
  return end;
}

/** Characters that, before 数, make it the end of a word: `人数十万`. */
const NUMBER_NOUNS = '人户总个次件岁天字参函代基系倍指复为少无位额时分点年';

/** `数十家`, `几百万`: the magnitude, approximately. */
function scanVague(scan: Scan, index: number): number {
  const { text, region } = scan;
  const kind = classAt(text, index + 1);
  if ((kind !== SMALL && kind !== LARGE) || !isMagnitude(text, index + 1)) return index + 1;
  const numeral = readChinese(text, index + 1, region);
  if (numeral.value === null) return numeral.end;
  const vague = !(isOneOf(text, index, '数數') && isOneOf(text, index - 1, NUMBER_NOUNS));
  if (!vague) return index + 1;
  const unit = matchUnit(text, numeral.end, region, !numeral.magnitude);
  if (!unit && !standsAlone(text, numeral)) return numeral.end;
  const end = unit ? unit.end : numeral.end;
  emit(scan, {
    start: index,
    end,
    unitStart: numeral.end,
    value: numeral.value,
    valueMax: null,
    unit: unit?.unit ?? '',
    dimension: unit?.dimension ?? 'none',
    qualifier: 'approx',
    script: 'chinese',
  });
  return end;
}

/** `一半` and `半数`: fifty percent. `half` is the offset of 半. */
function scanHalf(scan: Scan, index: number, half: number): number {
  const { text } = scan;
  const end = index === half ? half + 2 : half + 1;
  if (index === half && text.charAt(half + 1) !== '数') return index + 1;
  if (index !== half && isOneOf(text, end, '导岛径')) return end;
  emit(scan, {
    start: index,
    end,
    unitStart: end,
    value: 50,
    valueMax: null,
    unit: '%',
    dimension: 'percent',
    qualifier: null,
    script: 'chinese',
  });
  return end;
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
