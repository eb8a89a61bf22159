import { classAt, DIGIT, isOneOf, LARGE, SMALL, TENS, VAGUE, valueAt } from './chars.js';
import { isMagnitude } from './magnitude.js';

const MAX_VALUE = 1e18;
/** Digits between two of the magnitudes that go by ten thousands. */
const GROUP = 4;

/** Running state of one numeral; `lo` and `hi` differ where a digit is vague (`三四十`). */
export interface State {
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

/** State before the first token of a numeral at `index`. */
export function startState(index: number): State {
  return {
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
}

/** Takes one token; false at the numeral's end. */
export function step(text: string, state: State): boolean {
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

/** True for a 两 at `index` that is no digit of the run from `start` but a weight (`三两`); `一两个` is a vague digit. */
function isMeasureTwo(text: string, start: number, index: number): boolean {
  return isOneOf(text, index, '两兩') && !(index === start + 1 && valueAt(text, start) === 1);
}

function takeDigits(text: string, state: State): boolean {
  if (state.digitLo >= 0) return false;
  let at = state.at;
  const afterMagnitude = state.last > 0;
  while (afterMagnitude && classAt(text, at) === DIGIT && valueAt(text, at) === 0) {
    state.zero = true;
    at++;
  }
  const zeros = at - state.at;
  const start = at;
  while (classAt(text, at) === DIGIT && !(at > start && isMeasureTwo(text, start, at))) at++;
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
  // `一兆五二二亿`, `十二兆七〇一三亿`: the part below is spoken digit by digit.
  if (afterMagnitude && length <= 4 && classAt(text, at) === LARGE && valueAt(text, at) < state.largest) {
    for (let k = start; k < at; k++) state.groupLo = state.groupLo * 10 + valueAt(text, k);
    state.groupHi = state.groupLo;
    return true;
  }
  // `三万五九一五人`, `二万〇三一八人`: below ten thousand all four digits are spoken so.
  if (state.last === GROUP && zeros + length === GROUP) {
    for (let k = start; k < at; k++) state.groupLo = state.groupLo * 10 + valueAt(text, k);
    state.groupHi = state.groupLo;
    state.last = 0;
    return false;
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
