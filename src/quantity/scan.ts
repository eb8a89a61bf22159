import type { Quantity, Region, Span } from '../contracts/index.js';
import { ARABIC, CLASS, FAN, OTHER } from './chars.js';
import { scanDouble } from './double.js';
import type { Scan } from './found.js';
import { scanArabic } from './scan-arabic.js';
import { scanChinese } from './scan-chinese.js';

/** The numbers of a text, in text order; spans are half-open, in UTF-16 code units. */
export interface ScannedNumbers {
  readonly quantities: Quantity[];
  /** Numbers of more digits than one can have, and those beyond all measure. */
  readonly overlong: readonly Span[];
}

/**
 * Finds every number with its unit in normalised text, in text order, before any rule has said which are figures: dates and
 * numbered things written with Arabic digits come out too. Chinese numerals come out only where they count something.
 * A bare `元` is the money of `region`. Spans are half-open, in UTF-16 code units of `text`. Cost is linear in its length.
 */
export function scanQuantities(text: string, region: Region = 'CN'): Quantity[] {
  return scanNumbers(text, region).quantities;
}

/** What `scanQuantities` finds, and the numbers that it passes over because they say more than one can. */
export function scanNumbers(text: string, region: Region = 'CN'): ScannedNumbers {
  const scan: Scan = { text, region, found: [], overlong: [], handsOn: false };
  const length = text.length;
  let index = 0;
  while (index < length) {
    const kind = CLASS[text.charCodeAt(index)]!;
    if (kind === OTHER) index++;
    else if (kind === ARABIC) index = scanArabic(scan, index);
    else if (kind === FAN) index = scanDouble(scan, index);
    else index = scanChinese(scan, index);
  }
  return { quantities: scan.found, overlong: scan.overlong };
}
