import type { Region } from '../contracts/index.js';
import { ABOUT_INFIXES, MORE_INFIXES } from '../lexicon/numerals.js';
import { classAt, DIGIT, isBlank, isOneOf, LARGE, SMALL, valueAt } from './chars.js';
import { type State, startState, step } from './chinese-tokens.js';
import { isMagnitude, readHundredMillions } from './magnitude.js';
import { decimal, type Numeral } from './numeral.js';
import { matchUnit } from './unit.js';

/** A numeral of more characters is none. */
const MAX_LENGTH = 40;

/** Reads the Chinese numeral at `index`; `value: null` where the characters form no number and are to be passed over. */
export function readChinese(
  text: string,
  index: number,
  region: Region,
): Numeral | { readonly end: number; readonly value: null } {
  const state = startState(index);
  const limit = index + MAX_LENGTH;
  while (state.at < limit && step(text, state));
  if (state.broken || state.at >= limit || state.at === index) {
    return { end: Math.max(state.at, index + 1), value: null };
  }
  return finish(text, index, state, region);
}

function finish(
  text: string,
  start: number,
  state: State,
  region: Region,
): Numeral | { readonly end: number; readonly value: null } {
  const waiting = state.digitLo;
  let elided = false;
  let lo = state.lo + state.groupLo;
  let hi = state.hi + state.groupHi;
  if (waiting >= 0) {
    // 万一, 百一: no number starts so.
    if (classAt(text, start) === LARGE || (classAt(text, start) === SMALL && valueAt(text, start) > 1)) {
      return { end: state.at, value: null };
    }
    // 三万二 is 32000, 二百五 is 250; a 零 or a ten before the digit makes it a plain one.
    const scale = state.last >= 2 && !state.zero ? 10 ** (state.last - 1) : 1;
    elided = scale > 1;
    lo += waiting * scale;
    hi += state.digitHi * scale;
  }
  let end = state.at;
  let coefficient = state.positional === '' ? String(lo) : state.positional;
  let exponent = 0;
  let positional = state.positional !== '';
  if (positional) {
    lo = Number(coefficient);
    hi = lo;
  } else if (waiting < 0 && state.last >= 2 && lo % 10 ** state.last === 0) {
    exponent = state.last;
    coefficient = String(lo / 10 ** exponent);
  }
  let large = state.largest > 0;
  const point = readFraction(text, end) ?? readPointed(text, start, end);
  if (point && lo === hi) {
    coefficient = `${lo}.${point.digits}`;
    exponent = 0;
    end = point.end;
  }
  // `八七六亿元`, `四一八.四九亿元`: digits as they are spoken, with their magnitude behind.
  if ((point && lo === hi) || positional) {
    positional &&= point === null;
    while (classAt(text, end) === LARGE && isMagnitude(text, end)) {
      positional = false;
      exponent += valueAt(text, end);
      large = true;
      end++;
    }
    lo = decimal(coefficient, exponent);
    hi = lo;
    const rest = exponent >= 4 && point === null ? readLower(text, end, exponent, region) : null;
    if (rest !== null) {
      lo += rest.value;
      hi = lo;
      coefficient = String(lo);
      exponent = 0;
      end = rest.end;
    }
  }
  const hundred = large || positional ? null : readHundredMillions(text, end);
  const tail =
    hundred ?? (state.more ? { end, exponent: 0, infix: 'more' as const } : readTail(text, end, region));
  if (tail) {
    end = tail.end;
    // `一亿三千多万`: a magnitude below the highest is that of the lower part alone.
    const [above, aboveHi] =
      tail.exponent > 0 && tail.exponent < state.largest ? [state.lo, state.hi] : [0, 0];
    lo = above + decimal(String(lo - above), tail.exponent);
    hi = aboveHi + decimal(String(hi - aboveHi), tail.exponent);
    if (above > 0) {
      coefficient = String(lo);
      exponent = 0;
    } else exponent += tail.exponent;
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
    infix: tail?.infix ?? null,
    script: 'chinese',
    magnitude: large,
    bare: !state.digits,
    single,
    positional,
    elided,
  };
}

/** `二三二九万七千` behind `三六六亿`: the parts below a magnitude, each of which may be spoken digit by digit too. */
function readLower(text: string, index: number, above: number, region: Region): Numeral | null {
  if (classAt(text, index) !== DIGIT) return null;
  const rest = readChinese(text, index, region);
  if (rest.value === null || rest.max !== null || rest.elided || rest.infix !== null) return null;
  if (rest.value >= 10 ** above) return null;
  // `一一七一万七五九八人`: four digits below ten thousand.
  if (rest.positional && rest.coefficient.length === 4) return rest;
  if (valueAt(text, index) === 0) return null;
  return rest.magnitude || isOneOf(text, rest.end, '元圆') ? rest : null;
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
  // 三点二十分 and 三点零五分 are times.
  if (digits === '' || isOneOf(text, end, '十百千刻')) return null;
  if (digits.length === 2 && isOneOf(text, end, '分') && !isOneOf(text, end + 1, '米贝钱之')) return null;
  return { end, digits };
}

/** What numbers a part of a report before a number with a point, and is none: `表二.一`. */
const NUMBERED_PARTS = '表图章节第';

/** `四一八.四九`: as Taiwan's newspapers write it; `一.三个方面` numbers a heading, and `一.二〇〇四年` a year. */
function readPointed(
  text: string,
  start: number,
  index: number,
): { readonly end: number; readonly digits: string } | null {
  if (!isOneOf(text, index, '.．') || classAt(text, index + 1) !== DIGIT) return null;
  let lineStart = start;
  while (isBlank(text.charCodeAt(lineStart - 1))) lineStart--;
  const opens = lineStart === 0 || isOneOf(text, lineStart - 1, '\n(');
  if ((opens && index - start < 2) || isOneOf(text, start - 1, NUMBERED_PARTS)) return null;
  let end = index + 1;
  let digits = '';
  while (end < index + 16 && classAt(text, end) === DIGIT) {
    digits += valueAt(text, end);
    end++;
  }
  return isOneOf(text, end, '十百千年月日.．') ? null : { end, digits };
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
  if (exponent === 0 && !matchUnit(text, end, region, 'chinese')) return null;
  return { end, exponent, infix: more ? 'more' : 'about' };
}
