import { readArabic } from './arabic.js';
import { ARABIC, classAt, isOneOf } from './chars.js';
import { readChinese } from './chinese.js';
import { emit, type Found, innerQualifier, type Scan } from './found.js';
import type { Numeral } from './numeral.js';

const DENOMINATORS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000, 萬: 10000 };

/** True where `X分之` stands at `index`, X being one magnitude: 百分之, 千分之, 万分之. */
export function isMagnitudeFraction(text: string, index: number): boolean {
  return isOneOf(text, index, '百千万萬') && text.startsWith('分之', index + 1);
}

/** Reads `百分之九十五`, `千分之五`, `万分之一` at `index` and emits it; returns its end. */
export function scanMagnitudeFraction(scan: Scan, index: number): number {
  return scanNumerator(scan, index, index + 3, DENOMINATORS[scan.text.charAt(index)]!);
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
  const numeral =
    classAt(scan.text, at) === ARABIC
      ? readArabic(scan.text, at, scan.region)
      : readChinese(scan.text, at, scan.region);
  return numeral.value === null ? null : numeral;
}

/** The upper bound of `百分之五到十` and `百分之五至百分之十`. */
function readUpper(scan: Scan, lower: Numeral, start: number, below: number): Numeral | null {
  const { text } = scan;
  if (!isOneOf(text, lower.end, '至到') || isOneOf(text, start - 1, '从由')) return null;
  let at = lower.end + 1;
  if (isMagnitudeFraction(text, at)) {
    if (DENOMINATORS[text.charAt(at)] !== below) return null;
    at += 3;
  } else if (below !== 100) return null;
  const upper = readBound(scan, at);
  return upper && upper.value > lower.value ? upper : null;
}
