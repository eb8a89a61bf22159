import { MAGNITUDE_BINDERS } from '../lexicon/numerals.js';
import { classAt, isHan, isOneOf, LARGE, SMALL } from './chars.js';
import { readChinese } from './chinese.js';
import { emit, type Scan } from './found.js';
import { scanHalfUnit } from './half-unit.js';
import { isMagnitude } from './magnitude.js';
import type { Numeral } from './numeral.js';
import { qualifierAfter, qualifierBefore } from './qualify.js';
import { matchUnit, type UnitMatch } from './unit.js';

const BINDERS = [...MAGNITUDE_BINDERS].sort((a, b) => b.word.length - a.word.length);

/** A number without a unit must end its phrase or be qualified: `突破三百万`. */
export function standsAlone(text: string, numeral: Numeral): boolean {
  if (!numeral.magnitude || numeral.positional) return false;
  if (numeral.end >= text.length || !isHan(text, numeral.end)) return true;
  return (
    qualifierBefore(text, numeral.start, 'none') !== null ||
    qualifierAfter(text, numeral.end, '', 'none') !== null
  );
}

/** Magnitudes without digits count only after a binder (`超万亿元`) or before 余, 多 (`百余名`). */
export function scanBare(scan: Scan, numeral: Numeral, unit: UnitMatch | null): number {
  const { text } = scan;
  const binder = binderBefore(text, numeral.start);
  if (!binder && numeral.infix === null) return numeral.end;
  if (!unit && (!binder || !numeral.magnitude || isOneOf(text, numeral.end, '级众物科里')))
    return numeral.end;
  // `引进过亿项目`: projects of that size.
  if (unit?.unit === '项' && text[unit.end] === '目') return numeral.end;
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
    // A verb that says nothing of the size stays with the words before the number: `达到`, `迈上`.
    outerStart: binder && binder.qualifier !== 'exact' ? numeral.start - binder.word.length : undefined,
  });
  return end;
}

/** The longest binder that ends at `start`, unless the character before it makes it part of another word. */
function binderBefore(text: string, start: number): (typeof BINDERS)[number] | null {
  const binder = BINDERS.find(({ word }) => text.endsWith(word, start));
  return binder && !isOneOf(text, start - binder.word.length - 1, binder.notAfter) ? binder : null;
}

/** Characters that, before 数, make it the end of a word: `人数十万`. */
const NUMBER_NOUNS = '人户总个次件岁天字参函代基系倍指复为少无位额时分点年';

/** `数十家`, `几百万`: the magnitude, approximately. */
export function scanVague(scan: Scan, index: number): number {
  const { text, region } = scan;
  const kind = classAt(text, index + 1);
  if ((kind !== SMALL && kind !== LARGE) || !isMagnitude(text, index + 1)) return index + 1;
  const numeral = readChinese(text, index + 1, region);
  if (numeral.value === null) return numeral.end;
  const vague = !(isOneOf(text, index, '数數') && isOneOf(text, index - 1, NUMBER_NOUNS));
  if (!vague) return index + 1;
  const unit = matchUnit(text, numeral.end, region, numeral.magnitude ? 'magnitude' : 'chinese');
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

/** `一半` and `半数`: fifty percent; `半小时`: half a unit. `half` is the offset of 半. */
export function scanHalf(scan: Scan, index: number, half: number): number {
  const { text } = scan;
  const end = index === half ? half + 2 : half + 1;
  if (index === half && text.charAt(half + 1) !== '数') return scanHalfUnit(scan, index) || index + 1;
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
