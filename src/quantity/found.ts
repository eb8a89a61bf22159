import type { Dimension, Qualifier, Quantity, Region } from '../contracts/index.js';
import { CURRENCIES, CURRENCY_SIGNS } from '../lexicon/units/index.js';
import { isBlank, isDash, isLatin, isOneOf } from './chars.js';
import { decimal, type Numeral } from './numeral.js';
import { qualifierAfter, qualifierBefore } from './qualify.js';

/** Text being scanned and what has been found so far. */
export interface Scan {
  readonly text: string;
  readonly region: Region;
  readonly found: Quantity[];
}

/** A number and its unit before signs, currency prefixes and qualifier words are looked at. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly unitStart: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly dimension: Dimension;
  /** What the number itself says: a range, an infix, a binder before a bare magnitude. Null leaves it to the words beside it. */
  readonly qualifier: Qualifier | null;
  readonly script: Quantity['script'];
}

/** Qualifier that a numeral carries in itself. */
export function innerQualifier(numeral: Numeral): Qualifier | null {
  if (numeral.max !== null) return 'range';
  if (numeral.infix === 'more') return 'at_least';
  return numeral.infix === 'about' ? 'approx' : null;
}

/** Completes a finding with its sign, its currency and the qualifier words around it, and adds it to the scan. */
export function emit(scan: Scan, found: Found): void {
  const { text } = scan;
  let { start, value, valueMax, unit, dimension } = found;
  const currency = currencyBefore(text, start, unit, dimension);
  if (currency) {
    unit = currency.code;
    dimension = 'money';
    start = currency.start;
  } else if (isNegative(scan, start, found)) {
    start--;
    value = -value;
    valueMax = valueMax === null ? null : -valueMax;
  }
  const before = qualifierBefore(text, start, dimension);
  const after = qualifierAfter(text, found.end, unit, dimension);
  scan.found.push({
    start,
    end: found.end,
    unitStart: found.unitStart,
    value,
    valueMax,
    unit,
    dimension,
    qualifier: found.qualifier ?? chooseQualifier(before?.qualifier, after?.qualifier),
    outerStart: before ? before.edge : start,
    outerEnd: after ? after.edge : found.end,
    script: found.script,
  });
}

/** A bound outweighs "about": `约50%以上` is at least. */
function chooseQualifier(before: Qualifier | undefined, after: Qualifier | undefined): Qualifier {
  if (before && after) return before === 'approx' ? after : before;
  return before ?? after ?? 'exact';
}

function currencyBefore(
  text: string,
  start: number,
  unit: string,
  dimension: Dimension,
): { readonly code: string; readonly start: number } | null {
  if (start === 0 || (dimension !== 'money' && unit !== '')) return null;
  for (const { sign, code } of CURRENCY_SIGNS) {
    if (text.endsWith(sign, start)) return { code, start: start - sign.length };
  }
  if (dimension !== 'money') return null;
  const end = isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
  for (const { names, code } of CURRENCIES) {
    for (const name of names) if (text.endsWith(name, end)) return { code, start };
  }
  return null;
}

/** True for a minus sign or 负 before the number, as against a dash that joins it to what stands left. */
function isNegative(scan: Scan, start: number, found: Found): boolean {
  const { text } = scan;
  const sign = start - 1;
  if (sign < 0) return false;
  if (text.charAt(sign) === '负') return !isOneOf(text, sign - 1, '正担抱背胜欺肩自');
  if (!isOneOf(text, sign, '-−－')) return false;
  const last = scan.found.at(-1);
  if (last && last.end === sign) return false;
  if (sign === 0) return found.unit !== '';
  if (isLatin(text, sign - 1) || isDash(text, sign - 1) || isOneOf(text, sign - 1, '0123456789%)）]〕”"'))
    return false;
  return found.unit !== '' || text.charAt(sign) === '−';
}

/** Number that a numeral is after a unit that rescales it (成). */
export function scaled(value: number, scale: number): number {
  return scale === 0 ? value : decimal(String(value), scale);
}
