import { codeAt, HIDDEN, isHanCode } from './code-units.js';

/** Brackets of footnote marks, as they open; a mark opens and closes with any of them, `［1]`. */
const OPENING = ['[', '［', '〔', '【'];
const CLOSING = ']］〕】';
/** More digits are a year: `〔2024〕12号`. */
const MOST_DIGITS = 3;
/** What may stand before a mark besides Chinese characters: a unit, a letter, a digit, what closes a quote or another mark. */
const BEFORE = /[%％‰℃”』」’）)》\]］〕】A-Za-z\d]/;

/**
 * Hides the marks of footnotes (`地区生产总值[1]`, `增长6.5%［12］`) in the code units of a text. At the start of a line they stay: there the note
 * itself stands, or the item of a list.
 */
export function hideFootnoteMarks(text: string, units: Uint16Array): void {
  for (const bracket of OPENING) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      const end = markEnd(text, at);
      // A space before a mark belongs to it.
      const start = text[at - 1] === ' ' ? at - 1 : at;
      if (end > 0 && isBehindText(text, start) && !joinsDigits(text, start, end))
        units.fill(HIDDEN, start, end);
    }
  }
}

/** Offset behind the mark that opens at `at`, or 0. */
function markEnd(text: string, at: number): number {
  let end = at + 1;
  while (end <= at + MOST_DIGITS && isDigit(text, end)) end++;
  return end > at + 1 && CLOSING.includes(text[end] ?? '\0') ? end + 1 : 0;
}

function isBehindText(text: string, at: number): boolean {
  return at > 0 && (isHanCode(codeAt(text, at - 1)) || BEFORE.test(text[at - 1]!));
}

/** `5[1]6`: without the mark two numbers would become one. */
function joinsDigits(text: string, at: number, end: number): boolean {
  return isDigit(text, at - 1) && isDigit(text, end);
}

function isDigit(text: string, at: number): boolean {
  const code = at < text.length ? codeAt(text, at) : 0;
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
