import { NOT_AFTER_PLAIN_NUMBER } from '../lexicon/numerals.js';
import { isHan, isOneOf } from './chars.js';
import type { Numeral } from './numeral.js';
import { qualifierAfter, qualifierBefore } from './qualify.js';
import { isWhole } from './whole.js';

/** Shortest numeral that no phrase holds by chance. */
const MIN_LENGTH = 3;
const MIN_YEAR_LENGTH = 4;

/**
 * True where a Chinese numeral without a unit is a number by its form alone: `一百二十三`, `三点一四`, `二〇二一`. Shorter and rounder
 * ones (`十五`, `三百`, `五一`) are so only where they are the whole text or a qualifier word stands beside them (`超过一百`).
 */
export function isPlainNumber(text: string, numeral: Numeral): boolean {
  const { start, end } = numeral;
  if (isWhole(text, start, end)) return true;
  if (numeral.bare || numeral.single >= 0 || isOneOf(text, end, NOT_AFTER_PLAIN_NUMBER)) return false;
  const bounded = end >= text.length || !isHan(text, end);
  const length = end - start;
  const point = numeral.coefficient.indexOf('.');
  if (point >= 0) return bounded || numeral.coefficient.length - point > 2;
  if (numeral.positional) return length >= MIN_YEAR_LENGTH && /[〇零]/.test(text.slice(start, end));
  if (numeral.value < 100 || numeral.max !== null) return false;
  // 、 after a number may close the number of a heading.
  if (isOneOf(text, end, '、')) return false;
  if (length >= MIN_LENGTH && (bounded || !numeral.elided)) return true;
  return qualifierBefore(text, start, 'none') !== null || qualifierAfter(text, end, '', 'none') !== null;
}
