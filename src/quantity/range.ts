import type { Region } from '../contracts/index.js';
import { readArabic } from './arabic.js';
import { ARABIC, classAt, DIGIT, isDash, isOneOf, SMALL, skipBlanks, TENS } from './chars.js';
import { readChinese } from './chinese.js';
import { degreeUnit } from './degree.js';
import type { Scan } from './found.js';
import { decimal, type Numeral } from './numeral.js';
import { signAt, signBefore } from './sign.js';
import { type Before, matchUnit, type UnitMatch } from './unit.js';

/** Verbs of change that an amount follows, and the words that qualify it. */
const CHANGED_BY =
  /(?:提[高升]|增[加长]|上[调升涨]|调[高低]|下[调降]|降低|减少|扩大|缩[短减]|压[缩减]|延长|[增涨升降减])了?(?:大?约|近|逾|超过)?$/;

/** A range `A—B`, with the unit both share. */
export interface Range {
  readonly end: number;
  readonly unitStart: number;
  readonly low: number;
  readonly high: number;
  readonly unit: UnitMatch | null;
  /** Length of the sign before the lower bound, whose value has it already. */
  readonly sign: number;
}

/** End of the mark that joins two bounds at `index`, else -1. */
function endOfJoiner(text: string, index: number): number {
  // A dash may be written twice (`——`); another one behind it is the sign of the upper bound.
  if (isDash(text, index)) return text.charAt(index + 1) === text.charAt(index) ? index + 2 : index + 1;
  return isOneOf(text, index, '至到和与') ? index + 1 : -1;
}

/**
 * The upper bound that follows `first`, if the two make a range: both bounds of one unit, written once or twice, the lower first.
 * `从3个到5个` is none: it tells of two values. 和 joins two bounds only before 之间 (`3和5之间`).
 */
export function readRange(scan: Scan, first: Numeral, firstUnit: UnitMatch | null): Range | null {
  const { text, region } = scan;
  const joiner = skipBlanks(text, firstUnit ? firstUnit.end : first.end);
  const afterJoiner = endOfJoiner(text, joiner);
  if (afterJoiner < 0) return null;
  const signed = skipBlanks(text, afterJoiner);
  const secondSign = signAt(text, signed);
  const at = signed + secondSign;
  const kind = classAt(text, at);
  const arabic = first.script !== 'chinese';
  if (arabic ? kind !== ARABIC : kind !== DIGIT && kind !== TENS && kind !== SMALL) return null;
  if (!isDash(text, joiner) && (isFromTo(text, first.start) || isChangeTo(text, first, firstUnit)))
    return null;
  const second = arabic ? readArabic(text, at, region) : readChinese(text, at, region);
  if (second.value === null || second.bare || second.max !== null) return null;
  const unitStart = arabic ? skipBlanks(text, second.end) : second.end;
  const unit = rangeUnit(text, first, second, unitStart, region);
  if (firstUnit && firstUnit.unit !== unit?.unit) return null;
  const end = unit ? unit.end : second.end;
  if (isOneOf(text, joiner, '和与') && !text.startsWith('之间', end)) return null;
  if (!unit && !arabic && !second.magnitude) return null;
  const size = firstUnit ? first.value : sharedValue(first, second);
  const sign = signBefore(scan, first.start, unit?.unit ?? firstUnit?.unit ?? 'x', unit?.dimension ?? 'none');
  // 零下 speaks of both bounds (零下5至10度), a minus sign of its own one (-5~3℃).
  const both = sign === 2 && !firstUnit;
  const [low, high] = inOrder(sign > 0 ? -size : size, secondSign > 0 || both ? -second.value : second.value);
  if (low === high) return null;
  // `偏多36%至20%之间`: only 之间 says that the higher one may stand first.
  if (sign === 0 && low !== size && !text.startsWith('之间', end)) return null;
  // `延长5年至2022年`: a span of years and a year.
  if (unit?.unit === 'a' && low < 1000 && second.value >= 1000) return null;
  return { end, unitStart: unit ? unitStart : second.end, low, high, unit, sign };
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function rangeUnit(
  text: string,
  first: Numeral,
  second: Numeral,
  unitStart: number,
  region: Region,
): UnitMatch | null {
  return (
    degreeUnit(text, first.start, unitStart, second.magnitude) ??
    matchUnit(text, unitStart, region, beforeUnit(second))
  );
}

/** `3` of `3至5万` is 30000; `8000` of `8000—1万` stays. */
function sharedValue(first: Numeral, second: Numeral): number {
  if (first.exponent > 0 || first.magnitude || second.exponent < 2) return first.value;
  return Number(first.coefficient) < Number(second.coefficient)
    ? decimal(first.coefficient, second.exponent)
    : first.value;
}

const LOOK_BACK = 8;

/** `提高30元至700元`: by how much, and to what; `提高25%到40%` is a range of rates. */
function isChangeTo(text: string, first: Numeral, unit: UnitMatch | null): boolean {
  if (unit === null || unit.dimension === 'percent' || unit.dimension === 'points') return false;
  return CHANGED_BY.test(text.slice(Math.max(0, first.start - 5), first.start));
}

/** True where 从 or 由 before the number says that what follows are two values, one after the other. */
function isFromTo(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - LOOK_BACK; at--) {
    const char = text.charAt(at);
    if (char === '从' || ((char === '由' || char === '自') && at >= start - 3)) return true;
    if ('，,。;；、（('.includes(char)) return false;
  }
  return false;
}

function beforeUnit({ script, magnitude }: Numeral): Before {
  if (script === 'arabic') return 'digits';
  return magnitude ? 'magnitude' : 'chinese';
}
