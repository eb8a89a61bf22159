import { readArabic } from './arabic.js';
import { ARABIC, classAt, isOneOf, OTHER } from './chars.js';
import { readChinese } from './chinese.js';
import { emit, type Found, innerQualifier, type Scan } from './found.js';
import type { Numeral } from './numeral.js';
import { matchUnit } from './unit.js';

const DENOMINATORS: ReadonlyArray<readonly [word: string, value: number]> = [
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['億', 1e8],
];

/** The magnitude that `分之` makes a denominator at `index` (百分之, 百万分之): its value and the end of 分之; else null. */
export function magnitudeFraction(
  text: string,
  index: number,
): { readonly value: number; readonly end: number } | null {
  if (!isOneOf(text, index, '十百千万萬亿億')) return null;
  if (!isOneOf(text, index + 1, '分万')) return null;
  for (const [word, value] of DENOMINATORS) {
    if (!text.startsWith(word, index)) continue;
    const end = index + word.length;
    if (text.startsWith('分之', end)) return { value, end: end + 2 };
  }
  return null;
}

/**
 * Reads `百分之九十五`, `千分之五`, `百万分之一` at `index` and emits it; returns its end. `times` is the number before the
 * magnitude, which `start` then is the offset of: 5 in `五百分之一`.
 */
export function scanMagnitudeFraction(scan: Scan, index: number, times: number, start = index): number {
  const { value, end } = magnitudeFraction(scan.text, index)!;
  return scanNumerator(scan, start, end, value * times);
}

/** Reads the fraction behind `又` (`二又三分之一`, `2又3/4`) and emits the sum of both with its unit; 0 where there is none. */
export function scanMixed(scan: Scan, whole: Numeral): number {
  const { text, region } = scan;
  if (!Number.isInteger(whole.value) || whole.max !== null || whole.infix !== null) return 0;
  const first = readBound(scan, whole.end + 1);
  if (!first) return 0;
  const slash = isOneOf(text, first.end, '/／');
  if (!slash && !text.startsWith('分之', first.end)) return 0;
  const second = readBound(scan, first.end + (slash ? 1 : 2));
  if (!second) return 0;
  const [below, above] = slash ? [second, first] : [first, second];
  if (above.value >= below.value) return 0;
  const unit = matchUnit(text, second.end, region, 'magnitude');
  const end = unit?.end ?? second.end;
  emit(scan, {
    start: whole.start,
    end,
    unitStart: second.end,
    value: (whole.value * below.value + above.value) / below.value,
    valueMax: null,
    unit: unit?.unit ?? '',
    dimension: unit?.dimension ?? 'none',
    qualifier: null,
    script: whole.script,
  });
  return end;
}

/** Reads `三分之二` whose denominator was read before `分之` at `mark`; returns its end. */
export function scanFraction(scan: Scan, denominator: Numeral, mark: number): number {
  return scanNumerator(scan, denominator.start, mark + 2, denominator.value);
}

function scanNumerator(scan: Scan, start: number, at: number, below: number): number {
  const numerator = readBound(scan, at);
  if (!numerator || below === 0) return at;
  const percent = (value: number): number => (below === 100 ? value : (value * 100) / below);
  // ‰ keeps its number, as records.md has it.
  const permille = below === 1000;
  const upper = readUpper(scan, numerator, start, below);
  const high = upper ? upper.value : numerator.max;
  const base: Found = {
    start,
    end: upper ? upper.end : numerator.end,
    unitStart: upper ? upper.end : numerator.end,
    value: permille ? numerator.value : percent(numerator.value),
    valueMax: high === null ? null : permille ? high : percent(high),
    unit: permille ? '‰' : '%',
    dimension: 'percent',
    qualifier: upper ? 'range' : innerQualifier(numerator),
    script: numerator.script,
  };
  emit(scan, base);
  return base.end;
}

function readBound(scan: Scan, at: number): Numeral | null {
  if (classAt(scan.text, at) === OTHER) return null;
  const numeral =
    classAt(scan.text, at) === ARABIC
      ? readArabic(scan.text, at, scan.region)
      : readChinese(scan.text, at, scan.region);
  return numeral.value === null ? null : numeral;
}

/** The upper bound of `百分之五到十` and `百分之五至百分之十`; `增加百分之五至80亿元` tells by how much and to what. */
function readUpper(scan: Scan, lower: Numeral, start: number, below: number): Numeral | null {
  const { text } = scan;
  if (!isOneOf(text, lower.end, '至到') || isOneOf(text, start - 1, '从由')) return null;
  let at = lower.end + 1;
  const again = magnitudeFraction(text, at);
  if (again) {
    if (again.value !== below) return null;
    at = again.end;
  } else if (below !== 100) return null;
  const upper = readBound(scan, at);
  if (!upper || upper.value <= lower.value) return null;
  const amount = !again && (upper.magnitude || matchUnit(text, upper.end, scan.region, 'magnitude'));
  return amount ? null : upper;
}
