import { ARABIC, CLASS, classAt, isBlank, isHan, isOneOf, skipBlanks } from './chars.js';

/** Digits as written, without group marks. */
export interface Literal {
  readonly end: number;
  /** Plain decimal text. */
  readonly digits: string;
  /** Neither decimals nor group marks. */
  readonly plain: boolean;
}

/** Longer runs, marks counted, are account numbers and the like: they are passed over, and told (`noteOverlong`). */
export const MAX_DIGITS = 24;

/** End of the run of Arabic digits at `index`. */
export function endOfDigits(text: string, index: number): number {
  let at = index;
  while (at < text.length && CLASS[text.charCodeAt(at)] === ARABIC) at++;
  return at;
}

/** End of three digits at `index`, whatever follows them, else -1. */
function endOfThreeDigits(text: string, index: number): number {
  for (let k = 0; k < 3; k++) if (classAt(text, index + k) !== ARABIC) return -1;
  return index + 3;
}

/** End of a group of exactly three digits after `,` or one or two blanks at `index`, else -1. */
function endOfGroup(text: string, index: number): number {
  const mark = text.charCodeAt(index);
  let at = index;
  if (mark === 0x2c) at++;
  else if (isBlank(mark)) at = skipBlanks(text, index);
  else return -1;
  const end = endOfThreeDigits(text, at);
  return end > 0 && classAt(text, end) === ARABIC ? -1 : end;
}

/** End of `0,105` at `index`, a whole group behind 万 that thousands marks split, else -1. */
export function endOfPaddedGroup(text: string, index: number): number {
  return text.charCodeAt(index) === 0x30 && text.charCodeAt(index + 1) === 0x2c
    ? endOfGroup(text, index + 1)
    : -1;
}

/** End of `, 026` at `index`, a group that a stray blank cuts off, where a magnitude or a unit of money follows; else -1. */
function endOfBrokenGroup(text: string, index: number): number {
  if (text.charCodeAt(index) !== 0x2c || !isBlank(text.charCodeAt(index + 1))) return -1;
  const end = endOfThreeDigits(text, skipBlanks(text, index + 1));
  return end > 0 && isOneOf(text, end, '万亿元') ? end : -1;
}

/** End of `. 27` at `index`, decimals that a stray blank cuts off behind a word, where a magnitude, money or a rate follows; else -1. */
function endOfBrokenDecimals(text: string, start: number, index: number): number {
  if (text.charCodeAt(index) !== 0x2e || !isBlank(text.charCodeAt(index + 1)) || !isHan(text, start - 1))
    return -1;
  const at = skipBlanks(text, index + 1);
  const end = endOfDigits(text, at);
  return end > at && end - at <= 2 && isOneOf(text, skipBlanks(text, end), '万亿元%‰') ? end : -1;
}

function plainDigits(written: string): string {
  const digits = written.replace(/[,\s]/g, '').replace('．', '.');
  return /[０-９]/.test(digits)
    ? digits.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : digits;
}

/** Reads digits at `index`, with thousands marks (`1,380`, `26 000`) and decimals. Null for runs too long to be a number. */
export function readLiteral(
  text: string,
  index: number,
): Literal | { readonly end: number; readonly digits: null } {
  let end = endOfDigits(text, index);
  let plain = true;
  if (end - index <= 3 && text.charCodeAt(index) !== 0x30) {
    const mark = text.charCodeAt(end);
    for (let next = endOfGroup(text, end); next > 0; next = endOfGroup(text, end)) {
      // One kind of mark throughout: `1 200,350` are two numbers.
      if (!plain && (mark === 0x2c) !== (text.charCodeAt(end) === 0x2c)) break;
      plain = false;
      end = next;
    }
  }
  const broken = end - index <= 3 || !plain ? endOfBrokenGroup(text, end) : -1;
  if (broken > 0) {
    plain = false;
    end = broken;
  }
  if (isOneOf(text, end, '.．') && classAt(text, end + 1) === ARABIC) {
    const fraction = endOfDigits(text, end + 1);
    // `1.2025年` is list item 1 and a year.
    if (!isYearAfterListNumber(text, end, fraction)) {
      end = fraction;
      plain = false;
    }
  }
  const decimals = endOfBrokenDecimals(text, index, end);
  if (decimals > 0) {
    end = decimals;
    plain = false;
  }
  if (end - index > MAX_DIGITS) return { end, digits: null };
  const written = text.slice(index, end);
  return { end, digits: plain && written.charCodeAt(0) < 0x80 ? written : plainDigits(written), plain };
}

function isYearAfterListNumber(text: string, dot: number, end: number): boolean {
  return (
    end - dot === 5 &&
    text.charAt(end) === '年' &&
    (text.startsWith('20', dot + 1) || text.startsWith('19', dot + 1))
  );
}

/** The literal at `index` where digits are known to stand; one of too many digits counts as zero. */
export function literalAt(text: string, index: number): Literal {
  const literal = readLiteral(text, index);
  return literal.digits === null ? { end: literal.end, digits: '0', plain: false } : literal;
}
