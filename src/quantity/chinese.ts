import type { Region } from '../contracts/index.js';
import { ABOUT_INFIXES, MORE_INFIXES } from '../lexicon/numerals.js';
import { classAt, DIGIT, isOneOf, LARGE, SMALL, TENS, VAGUE, valueAt } from './chars.js';
import { isMagnitude } from './magnitude.js';
import { decimal, type Numeral } from './numeral.js';
import { matchUnit } from './unit.js';

/** A numeral of more characters is none. */
const MAX_LENGTH = 40;
const MAX_VALUE = 1e18;

/** Running state of one numeral; `lo` and `hi` differ where a digit is vague (`三四十`). */
interface State {
  at: number;
  /** Finished groups. */
  lo: number;
  hi: number;
  /** Group being read. */
  groupLo: number;
  groupHi: number;
  /** Digit waiting for its magnitude, -1 for none. */
  digitLo: number;
  digitHi: number;
  /** Power of ten of the last magnitude, 0 for none; the next small one must be below `ceiling`. */
  last: number;
  ceiling: number;
  largest: number;
  /** A 零 stands between the last magnitude and the digit. */
  zero: boolean;
  digits: boolean;
  more: boolean;
  positional: string;
  /** The characters form no number. */
  broken: boolean;
}

/** Reads the Chinese numeral at `index`; `value: null` where the characters form no number and are to be passed over. */
export function readChinese(
  text: string,
  index: number,
  region: Region,
): Numeral | { readonly end: number; readonly value: null } {
  const state: State = {
    at: index,
    lo: 0,
    hi: 0,
    groupLo: 0,
    groupHi: 0,
    digitLo: -1,
    digitHi: -1,
    last: 0,
    ceiling: 4,
    largest: 0,
    zero: false,
    digits: false,
    more: false,
    positional: '',
    broken: false,
  };
  const limit = index + MAX_LENGTH;
  while (state.at < limit && step(text, state));
  if (state.broken || state.at >= limit || state.at === index) {
    return { end: Math.max(state.at, index + 1), value: null };
  }
  return finish(text, index, state, region);
}

/** Takes one token; false at the numeral's end. */
function step(text: string, state: State): boolean {
  const kind = classAt(text, state.at);
  if (kind === DIGIT) return takeDigits(text, state);
  if (kind === TENS) {
    if (state.digitLo >= 0 || state.last === 1) return false;
    const tens = valueAt(text, state.at) * 10;
    state.groupLo += tens;
    state.groupHi += tens;
    state.last = 1;
    state.ceiling = 1;
    state.digits = true;
    state.at++;
    return true;
  }
  if ((kind === SMALL || kind === LARGE) && isMagnitude(text, state.at)) {
    return kind === SMALL ? takeSmall(text, state) : takeLarge(text, state);
  }
  // 十几, 二十几: the vague digit closes the numeral.
  if (kind === VAGUE && isOneOf(text, state.at, '几幾') && state.last > 0 && state.digitLo < 0) {
    state.more = true;
    state.at++;
    return classAt(text, state.at) === LARGE;
  }
  return false;
}

function takeDigits(text: string, state: State): boolean {
  if (state.digitLo >= 0) return false;
  let at = state.at;
  const afterMagnitude = state.last > 0;
  while (afterMagnitude && classAt(text, at) === DIGIT && valueAt(text, at) === 0) {
    state.zero = true;
    at++;
  }
  const start = at;
  while (classAt(text, at) === DIGIT) at++;
  const length = at - start;
  state.at = at;
  if (length === 0) return true;
  state.digits = true;
  const first = valueAt(text, start);
  if (length === 1) {
    state.digitLo = first;
    state.digitHi = first;
    return true;
  }
  const second = valueAt(text, start + 1);
  if (length === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5))) {
    state.digitLo = first;
    state.digitHi = second;
    return true;
  }
  if (afterMagnitude || length > 12) {
    state.broken = true;
    return false;
  }
  for (let k = start; k < at; k++) state.positional += valueAt(text, k);
  return false;
}

function takeSmall(text: string, state: State): boolean {
  const power = valueAt(text, state.at);
  if (power >= state.ceiling) return false;
  // Only 十 may leave out its one inside a number (一百十五).
  const implied = power === 1 || (state.last === 0 && state.groupLo === 0);
  if (state.digitLo < 0 && !implied) return false;
  state.groupLo += Math.max(state.digitLo, state.digitLo < 0 ? 1 : 0) * 10 ** power;
  state.groupHi += Math.max(state.digitHi, state.digitHi < 0 ? 1 : 0) * 10 ** power;
  if (power === 1) state.digits = true;
  state.digitLo = -1;
  state.digitHi = -1;
  state.last = power;
  state.ceiling = power;
  state.zero = false;
  state.at++;
  return true;
}

function takeLarge(text: string, state: State): boolean {
  const power = valueAt(text, state.at);
  const factor = 10 ** power;
  let groupLo = state.groupLo + Math.max(state.digitLo, 0);
  let groupHi = state.groupHi + Math.max(state.digitHi, 0);
  if (state.largest === 0 || power >= state.largest) {
    // 万亿: the magnitude multiplies everything before it.
    if (groupLo === 0 && state.lo === 0) {
      groupLo = 1;
      groupHi = 1;
    }
    state.lo = (state.lo + groupLo) * factor;
    state.hi = (state.hi + groupHi) * factor;
  } else {
    if (groupLo === 0) return false;
    state.lo += groupLo * factor;
    state.hi += groupHi * factor;
  }
  if (state.hi > MAX_VALUE) state.broken = true;
  state.groupLo = 0;
  state.groupHi = 0;
  state.digitLo = -1;
  state.digitHi = -1;
  state.largest = power;
  state.last = power;
  state.ceiling = 4;
  state.zero = false;
  state.at++;
  return true;
}

function finish(
  text: string,
  start: number,
  state: State,
  region: Region,
): Numeral | { readonly end: number; readonly value: null } {
  const waiting = state.digitLo;
  let lo = state.lo + state.groupLo;
  let hi = state.hi + state.groupHi;
  if (waiting >= 0) {
    // 三万二 is 32000, 二百五 is 250; a 零 or a ten before the digit makes it a plain one.
    const scale = state.last >= 2 && !state.zero ? 10 ** (state.last - 1) : 1;
    lo += waiting * scale;
    hi += state.digitHi * scale;
  }
  let end = state.at;
  let coefficient = state.positional === '' ? String(lo) : state.positional;
  let exponent = 0;
  const positional = state.positional !== '';
  if (positional) {
    lo = Number(coefficient);
    hi = lo;
  } else if (waiting < 0 && state.last >= 2 && lo % 10 ** state.last === 0) {
    exponent = state.last;
    coefficient = String(lo / 10 ** exponent);
  }
  let large = state.largest > 0;
  const point = readFraction(text, end);
  if (point && lo === hi) {
    coefficient = `${lo}.${point.digits}`;
    exponent = 0;
    end = point.end;
    if (state.last > 0 && isOneOf(text, end, '十百千')) return { end, value: null };
    while (classAt(text, end) === LARGE && isMagnitude(text, end)) {
      exponent += valueAt(text, end);
      large = true;
      end++;
    }
    lo = decimal(coefficient, exponent);
    hi = lo;
  }
  const tail = state.more ? { end, exponent: 0, infix: 'more' as const } : readTail(text, end, region);
  if (tail) {
    end = tail.end;
    lo = decimal(String(lo), tail.exponent);
    hi = decimal(String(hi), tail.exponent);
    exponent += tail.exponent;
    large ||= tail.exponent >= 4;
  }
  const single = end - start === 1 && classAt(text, start) === DIGIT ? lo : -1;
  return {
    start,
    end,
    coefficient,
    exponent,
    value: lo,
    max: hi === lo ? null : hi,
    infix: tail ? tail.infix : null,
    script: 'chinese',
    magnitude: large,
    bare: !state.digits,
    single,
    positional,
  };
}

/** `点五`, `点三四`: the digits after 点. */
function readFraction(text: string, index: number): { readonly end: number; readonly digits: string } | null {
  if (!isOneOf(text, index, '点點')) return null;
  let end = index + 1;
  let digits = '';
  while (end < index + 16 && classAt(text, end) === DIGIT) {
    digits += valueAt(text, end);
    end++;
  }
  // 三点二十分 is a time.
  if (digits === '' || isOneOf(text, end, '十百千')) return null;
  return { end, digits };
}

/** 余, 多, 来 and what magnitudes follow, where a unit or a magnitude stands behind. */
function readTail(
  text: string,
  index: number,
  region: Region,
): { readonly end: number; readonly exponent: number; readonly infix: 'more' | 'about' } | null {
  const more = isOneOf(text, index, MORE_INFIXES);
  if (!more && !isOneOf(text, index, ABOUT_INFIXES)) return null;
  let end = index + 1;
  let exponent = 0;
  while (classAt(text, end) === LARGE && isMagnitude(text, end)) {
    exponent += valueAt(text, end);
    end++;
  }
  if (exponent === 0 && !matchUnit(text, end, region, true)) return null;
  return { end, exponent, infix: more ? 'more' : 'about' };
}
