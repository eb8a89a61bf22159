import { readArc } from './arc.js';
import { endsPhrase, readCompound } from './compound.js';
import { emit, innerQualifier, type Scan, scaled } from './found.js';
import { extendUnit } from './half.js';
import type { Numeral } from './numeral.js';
import type { Range } from './range.js';
import { regionalMoney, type UnitMatch } from './unit.js';
import { isWhole } from './whole.js';

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
    sign: range.sign,
  });
}

/** Emits `numeral` with `unit` (a half behind it included); returns the end. */
export function emitNumeral(scan: Scan, numeral: Numeral, unit: UnitMatch | null, unitStart: number): number {
  const compound = readCompound(scan.text, numeral, unitStart, scan.region);
  if (compound) {
    emitWhole(scan, numeral, unitStart, compound, compound);
    return compound.end;
  }
  const arc = unit?.unit === '°' ? readArc(scan.text, numeral.value, unit.end) : null;
  if (unit && arc) {
    emitWhole(scan, numeral, unitStart, arc, unit);
    return arc.end;
  }
  const extended = unit && numeral.max === null ? extendUnit(scan.text, unit) : null;
  const half = extended?.adds === 'half' && Number.isInteger(numeral.value);
  const value = half ? numeral.value + 0.5 : numeral.value;
  const scale = unit?.scale ?? 0;
  const end = extended?.end ?? unit?.end ?? numeral.end;
  const money = unit !== null && isMoneyPiece(scan, numeral, unit);
  emit(scan, {
    start: numeral.start,
    end,
    unitStart: unit ? unitStart : end,
    value: scaled(value, scale),
    valueMax: numeral.max === null ? null : scaled(numeral.max, scale),
    unit: money ? regionalMoney(scan.region) : (extended?.unit ?? unit?.unit ?? ''),
    dimension: money ? 'money' : (extended?.dimension ?? unit?.dimension ?? 'none'),
    qualifier: extended?.adds === 'more' ? 'at_least' : innerQualifier(numeral),
    script: numeral.script,
  });
  return end;
}

/** Emits a number whose parts are one value in one unit. */
function emitWhole(
  scan: Scan,
  { start, script }: Numeral,
  unitStart: number,
  { end, value }: { readonly end: number; readonly value: number },
  { unit, dimension }: UnitMatch,
): void {
  emit(scan, { start, end, unitStart, value, valueMax: null, unit, dimension, qualifier: null, script });
}

/** What is paid, in front of an amount in 块. */
const PAID =
  /(?:钱|费|收入|工资|价格?|补[贴助]|奖金|罚款|每[人户月年天亩斤][^,。;\d]{0,3}|[花卖赚挣付省]了?)(?:[约近达为多]|不到|超过|只要)?$/;
/** How far before an amount that is looked for. */
const PAID_REACH = 10;

/** 块 counts pieces; it is money where no thing follows and it is paid for something, or where it stands alone. */
function isMoneyPiece(scan: Scan, numeral: Numeral, unit: UnitMatch): boolean {
  if (unit.unit !== '块' || !endsPhrase(scan.text, unit.end)) return false;
  const before = scan.text.slice(Math.max(0, numeral.start - PAID_REACH), numeral.start);
  return PAID.test(before) || isWhole(scan.text, numeral.start, unit.end);
}

/** Emits tenths with the digits behind their 成 (`九成五`, `8成1`, `六成七四`); returns the end. */
export function emitTenths(
  scan: Scan,
  numeral: Numeral,
  unit: UnitMatch,
  percent: number,
  digits = 1,
): number {
  emit(scan, {
    start: numeral.start,
    end: unit.end + digits,
    unitStart: numeral.end,
    value: scaled(numeral.value, unit.scale) + percent,
    valueMax: null,
    unit: unit.unit,
    dimension: unit.dimension,
    qualifier: null,
    script: numeral.script,
  });
  return unit.end + digits;
}
