import {
  AFTER_FINANCIAL_DIGIT,
  COUNTED_BY_TWO,
  FINANCIAL_DIGITS,
  LISTED_MEASURES,
  LISTED_WITH_COUNT,
  NUMERAL_NAMES,
  SCHEME_OPENERS,
} from '../lexicon/numerals.js';
import { classAt, DIGIT, HALF, isHan, isOneOf, OTHER, VAGUE, valueAt } from './chars.js';
import { readChinese } from './chinese.js';
import { readCompound } from './compound.js';
import { degreeUnit } from './degree.js';
import { emitNumeral, emitRange, emitTenths } from './emit-numeral.js';
import { emit, noteOverlong, type Scan } from './found.js';
import { magnitudeFraction, scanFraction, scanMagnitudeFraction, scanMixed } from './fraction.js';
import { extendUnit } from './half.js';
import { decimal, type Numeral } from './numeral.js';
import { isPlainNumber } from './plain-number.js';
import { readRange } from './range.js';
import { isOrdinal } from './scan-arabic.js';
import { scanBare, scanHalf, scanVague, standsAlone } from './scan-vague.js';
import { matchUnit, type UnitMatch } from './unit.js';
import { isWhole } from './whole.js';

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
  if (magnitudeFraction(text, index)) return scanMagnitudeFraction(scan, index, 1);
  if (kind === VAGUE) return scanVague(scan, index);
  if (text.charAt(index) === '一' && text.charAt(index + 1) === '半') return scanHalf(scan, index, index + 1);
  const point = scanPoint(scan, index);
  if (point > 0) return point;
  const numeral = readChinese(text, index, region);
  if (numeral.value === null) {
    noteOverlong(scan, index, numeral.end);
    return numeral.end;
  }
  if (text.startsWith('分之', numeral.end)) return scanFraction(scan, numeral, numeral.end);
  if (isShortFraction(scan, numeral)) return scanFraction(scan, numeral, numeral.end - 1);
  if (magnitudeFraction(text, numeral.end) && !numeral.bare) {
    return scanMagnitudeFraction(scan, numeral.end, numeral.value, index);
  }
  if (isOneOf(text, numeral.end, '又')) {
    const mixed = scanMixed(scan, numeral);
    if (mixed > 0) return mixed;
  }
  const unit = unitOf(scan, numeral);
  if (isOrdinal(text, index)) return unit ? unit.end : numeral.end;
  const range = numeral.max === null && !numeral.bare ? readRange(scan, numeral, unit) : null;
  if (range) {
    emitRange(scan, numeral, range);
    return range.end;
  }
  if (numeral.bare) return scanBare(scan, numeral, unit);
  if (unit) {
    if (!countsWith(scan, numeral, unit) && !isWhole(text, index, unit.end)) return numeral.end;
  } else if (!standsAlone(text, numeral) && !isPlainNumber(text, numeral)) return numeral.end;
  if (unit && unit.unit === '%' && unit.scale > 0) return tenthsOf(scan, numeral, unit);
  return emitNumeral(scan, numeral, unit, numeral.end);
}

/** `三分一`, `四分三`: Hong Kong and Macau leave out 之. No time and no part of money (`三分二十秒`, `三分五厘`) has so small a second number alone. */
function isShortFraction({ text, region }: Scan, { end, single }: Numeral): boolean {
  if (region !== 'HK' && region !== 'MO') return false;
  if (single < 3 || !isOneOf(text, end, '分') || classAt(text, end + 1) !== DIGIT) return false;
  const above = valueAt(text, end + 1);
  return above > 0 && above < single && classAt(text, end + 2) === OTHER && !isOneOf(text, end + 2, '厘秒钟');
}

/** Reads `点五` as 0.5 where the text is nothing else; 0 where it is not. */
function scanPoint(scan: Scan, index: number): number {
  const { text } = scan;
  if (index > 2 || !isOneOf(text, index - 1, '点') || !isWhole(text, index - 1, text.length)) return 0;
  let digits = '';
  for (let at = index; classAt(text, at) === DIGIT; at++) digits += valueAt(text, at);
  const end = index + digits.length;
  if (digits === '' || !isWhole(text, index - 1, end)) return 0;
  emit(scan, {
    start: index - 1,
    end,
    unitStart: end,
    value: decimal(`0.${digits}`, 0),
    valueMax: null,
    unit: '',
    dimension: 'none',
    qualifier: null,
    script: 'chinese',
  });
  return end;
}

/** Kinds of places that a numeral above a hundred counts (`一百七十三校`), where a smaller one may belong to a name (`三村`). */
const PLACES = '校村镇乡';

/** Unit behind a Chinese numeral. Where the text is nothing else, short measures (`三里`, `五毛`) count too. */
function unitOf(scan: Scan, numeral: Numeral): UnitMatch | null {
  const { text, region } = scan;
  const { end } = numeral;
  const degrees = degreeUnit(text, numeral.start, end, numeral.magnitude);
  if (degrees?.dimension === 'temperature') return degrees;
  const counts = numeral.magnitude || (numeral.value > 100 && isOneOf(text, end, PLACES));
  const unit =
    matchUnit(text, end, region, counts ? 'magnitude' : 'chinese') ?? tenthsBeforeVerb(text, numeral);
  if (unit) return unit;
  const short = degrees ?? matchUnit(text, end, region, 'magnitude');
  if (short?.dimension === 'money' && readCompound(text, numeral, end, region)) return short;
  return short && short.dimension !== 'count' && isWhole(text, numeral.start, short.end) ? short : null;
}

/** The 成 of `七成为女性`, which the unit lexicon takes for the verb 成为: it is a share after a single digit that no word ends with. */
function tenthsBeforeVerb(text: string, numeral: Numeral): UnitMatch | null {
  if (numeral.single < 1 || !text.startsWith('成为', numeral.end)) return null;
  const cue = numeral.single === 1 ? SHARE_CUES : '';
  const before = text.charAt(numeral.start - 1);
  if (cue !== '' ? !isOneOf(text, numeral.start - 1, cue) : before !== '' && '第之十唯统专'.includes(before))
    return null;
  return { end: numeral.end + 1, unit: '%', dimension: 'percent', scale: 1 };
}

const SHARE_CUES = '占约近超逾达有加';

/** True where numeral and unit count something, as against an indefinite one, an ordinal two or digits of a name. */
function countsWith(scan: Scan, numeral: Numeral, unit: UnitMatch): boolean {
  const { text } = scan;
  const { dimension } = unit;
  const share = dimension === 'percent' || dimension === 'multiple' || dimension === 'points';
  if (numeral.single === 0) return false;
  if (unit.unit === '个' && isOneOf(text, unit.end, SCHEME_OPENERS)) return false;
  if (numeral.single === 1) {
    if (share || dimension === 'temperature') return true;
    if (readCompound(text, numeral, numeral.end, scan.region)) return true;
    if (isListed(text, numeral, unit)) return true;
    // 一年半, 一个多月, 一年多 measure; 一个, 一年 and 一年比一年多 do not.
    if (unit.unit === 'a') return isOneOf(text, unit.end, '半多') && !isOneOf(text, numeral.start - 1, '比');
    return unit.unit === '个' && extendUnit(text, unit) !== null;
  }
  if (numeral.positional) {
    if (numeral.coefficient.startsWith('0')) return false;
    if (unit.unit === 'a' || unit.unit === '折' || numeral.coefficient.includes('0')) return true;
    // `二八五八人`: as Taiwan's newspapers count.
    return scan.region === 'TW' && numeral.coefficient.length >= SPOKEN_LENGTH && dimension !== 'duration';
  }
  // Counting says 两; 二 before a measure word numbers a thing (二期, 二类).
  if (numeral.single === 2 && text.charAt(numeral.start) === '二') {
    if (isOneOf(text, numeral.end, COUNTED_BY_TWO) && unit.end === numeral.end + 1) return true;
    return share || dimension === 'length' || dimension === 'weight' || isListed(text, numeral, unit);
  }
  return true;
}

/** Digits that are spoken one by one are a number from here on; fewer may be two sizes (`三四人`) or a name. */
const SPOKEN_LENGTH = 3;

/** `卫生院一所,`, `教学楼二幢;`: a thing with its count behind it, and nothing after that. */
function isListed(text: string, { start, end }: Numeral, unit: UnitMatch): boolean {
  if (unit.end !== end + 1 || !isOneOf(text, end, LISTED_MEASURES)) return false;
  if (unit.end < text.length && !isOneOf(text, unit.end, ITEM_ENDS)) return false;
  return isHan(text, start - 2) && LISTED_WITH_COUNT.some((thing) => text.endsWith(thing, start));
}

/** What ends an item of a list. */
const ITEM_ENDS = ',;。、)(\n';

/** `九成`, and the digit or half behind it: `九成五`, `三成半`. */
function tenthsOf(scan: Scan, numeral: Numeral, unit: UnitMatch): number {
  const { text } = scan;
  const digit = digitAt(text, unit.end);
  // `六成七四`: the next digit is of tenths of a percent.
  const tenth = digit > 0 ? digitAt(text, unit.end + 1) : 0;
  if (tenth > 0 && !isHan(text, unit.end + 2)) return emitTenths(scan, numeral, unit, digit + tenth / 10, 2);
  const extra = digit > 0 && !matchUnit(text, unit.end + 1, scan.region, 'chinese') ? digit : 0;
  if (extra === 0) return emitNumeral(scan, numeral, unit, numeral.end);
  return emitTenths(scan, numeral, unit, extra);
}

/** Value of the digit from one to nine at `index`, else 0. */
function digitAt(text: string, index: number): number {
  return isOneOf(text, index, '一二三四五六七八九') ? valueAt(text, index) : 0;
}
