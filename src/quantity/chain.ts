import { ARABIC, CLASS, classAt, isDash, isHan, isLatin, isOneOf, skipBlanks } from './chars.js';
import { emit, noteOverlong, type Scan } from './found.js';
import { type Literal, readLiteral } from './literal.js';
import { decimal } from './numeral.js';

const RATIO_MARKS = ':：∶﹕';
/** Parts of a whole that are written as a chain may miss a hundred by rounding: two of them by a tenth (`47.8:52.1`). */
const ROUNDING = 1;
const ROUNDING_OF_TWO = 0.11;
/** `车桩比1:2.3`, `职普比达到4.6:5.4`: with its name before it, a ratio needs no one behind the mark to be told from a clock. */
const NAMED_RATIO =
  /(?:(?<![尺])比|比例|之比)(?:约|近|已|保持在?|达到?|为|是|至|[升降]至|优化为|调整为){0,2}$/;
/** Digits that a division of decimals leaves right. */
const RIGHT_DIGITS = 15;
/** Characters that hold such a name and its verb. */
const NAME_LENGTH = 10;

/** End of the run of digits, letters and joining marks at `index`: names such as `1+3+8+N`, `COVID-19`, `400-800-1234`. */
export function endOfName(text: string, index: number, marks: string): number {
  let at = index;
  while (
    at < text.length &&
    (CLASS[text.charCodeAt(at)] === ARABIC || isLatin(text, at) || isOneOf(text, at, marks))
  ) {
    at++;
  }
  return at;
}

/** True where the digits at `index` belong to a name that letters start: `PM2.5`, `COVID-19`. */
export function isNamedByLetters(text: string, index: number): boolean {
  if (isLatin(text, index - 1) || isOneOf(text, index - 1, '_')) return true;
  return isDash(text, index - 1) && isLatin(text, index - 2);
}

interface RatioPart {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/**
 * Reads `a:b` and `a:b:c` at `index` and emits them: `2.5:1` as one ratio, three or more parts (or two) that add up to a hundred as
 * one share each, other two as one ratio where a name says that they are (`车桩比1:2.3`). Clock times and other chains give nothing. Returns the end of the chain.
 */
export function scanRatio(scan: Scan, index: number, first: Literal): number {
  const { text } = scan;
  const parts: RatioPart[] = [{ start: index, end: first.end, digits: first.digits }];
  let end = first.end;
  for (let start = afterRatioMark(text, end); start > 0; start = afterRatioMark(text, end)) {
    const literal = readLiteral(text, start);
    end = literal.end;
    if (literal.digits === null) {
      noteOverlong(scan, start, end);
      return end;
    }
    if (parts.length < 8) parts.push({ start, end: literal.end, digits: literal.digits });
  }
  const values = parts.map((part) => Number(part.digits));
  const sum = values.reduce((total, value) => total + value, 0);
  if (parts.length === 2 && values[1] === 1) {
    emitPart(scan, index, end, values[0]!, '');
  } else if (isNamedRatio(text, index, values)) {
    emitPart(scan, index, end, quotient(values[0]!, values[1]!), '');
  } else if (Math.abs(sum - 100) <= (parts.length > 2 ? ROUNDING : ROUNDING_OF_TWO) && !isClock(parts)) {
    parts.forEach((part, k) => {
      emitPart(scan, part.start, part.end, values[k]!, '%');
    });
  }
  return end;
}

/** `4.2:5.6` is 0.75, and not 0.7500000000000001. */
function quotient(above: number, below: number): number {
  return Number((above / below).toPrecision(RIGHT_DIGITS));
}

function isNamedRatio(text: string, index: number, [first, second, ...others]: readonly number[]): boolean {
  return (
    others.length === 0 &&
    first! > 0 &&
    second! > 0 &&
    first! + second! !== 100 &&
    NAMED_RATIO.test(text.slice(Math.max(0, index - NAME_LENGTH), index))
  );
}

function emitPart(scan: Scan, start: number, end: number, value: number, unit: string): void {
  emit(scan, {
    start,
    end,
    unitStart: end,
    value,
    valueMax: null,
    unit,
    dimension: 'ratio',
    qualifier: null,
    script: 'arabic',
  });
}

/** Offset of the digit after a ratio mark at `index`, blanks on both sides allowed; -1 where there is none. */
export function afterRatioMark(text: string, index: number): number {
  const mark = skipBlanks(text, index);
  if (!isOneOf(text, mark, RATIO_MARKS)) return -1;
  const digit = skipBlanks(text, mark + 1);
  return classAt(text, digit) === ARABIC ? digit : -1;
}

/** Hours and two-digit minutes. */
function isClock(parts: readonly RatioPart[]): boolean {
  const [hours, minutes] = parts;
  return (
    parts.length === 2 &&
    Number(hours!.digits) <= 24 &&
    minutes!.digits.length === 2 &&
    Number(minutes!.digits) < 60
  );
}

/** Largest denominator of a fraction written with a slash; above it a slash joins years or numbers of documents. */
const MAX_DENOMINATOR = 100;

/** Reads `1/10` at `index` as ten percent; other slashed digits give nothing. Returns the end. */
export function scanSlash(scan: Scan, index: number, first: Literal): number {
  const { text } = scan;
  const second = readLiteral(text, first.end + 1);
  noteOverlong(scan, first.end + 1, second.end);
  const end = endOfName(text, second.end, '/-');
  if (end !== second.end || second.digits === null || !first.plain || !second.plain) return end;
  if (isOneOf(text, index - 1, '/-') || isOneOf(text, end, '月日')) return end;
  const above = Number(first.digits);
  const below = Number(second.digits);
  if (isOneOf(text, end, ')') && isHan(text, index - 1) && isDay(above, below)) return end;
  if (above === 0 || above >= below || below > MAX_DENOMINATOR) return end;
  emit(scan, {
    start: index,
    end,
    unitStart: end,
    value: (above * 100) / below,
    valueMax: null,
    unit: '%',
    dimension: 'percent',
    qualifier: null,
    script: 'arabic',
  });
  return end;
}

const MONTHS = 12;
const LONGEST_MONTH = 31;

/** `(资料来源:主计处10/22)`: day and month of a source; `(占1/3)` has a small denominator. */
function isDay(month: number, day: number): boolean {
  return month > 0 && month <= MONTHS && day > MONTHS && day <= LONGEST_MONTH;
}

/** The product of two decimal texts, exact before it is rounded to a number. */
export function multiply(a: string, b: string, exponent: number): number {
  const [aInt, aFraction = ''] = a.split('.');
  const [bInt, bFraction = ''] = b.split('.');
  const digits = BigInt(`${aInt}${aFraction}`) * BigInt(`${bInt}${bFraction}`);
  return decimal(digits.toString(), exponent - aFraction.length - bFraction.length);
}
