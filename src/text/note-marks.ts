import { HIDDEN } from './code-units.js';

const OPENERS = ['[', '［', '〔', '【'];
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '［': '］', '〔': '〕', '【': '】' };
/** The number between the brackets, and how many characters these and it take up. */
const NUMBER = /^注?(?:[\d０-９]{1,3}|[①-⑳])$/;
const REACH = 6;
const SPACES = [' ', '\u00a0', '\u3000'];
const DIGIT = /[\d０-９.]/;
const LINE_START = /[\n\r]/;

/**
 * Hides the numbers of notes within sentences (`地区生产总值[2]90亿元`, `城镇化率 [注4] 达51%`), with a space on either side, in the code units of
 * a text: no name, verb or figure takes them up. Those that open a line number the notes themselves and stay.
 */
export function hideNoteMarks(text: string, units: Uint16Array): void {
  for (const opener of OPENERS) {
    for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + 1)) {
      const number = text.slice(at + 1, at + REACH);
      const length = number.indexOf(CLOSERS[opener]!);
      if (length < 1 || !NUMBER.test(number.slice(0, length))) continue;
      const end = at + 1 + length;
      const from = SPACES.includes(text.charAt(at - 1)) ? at - 1 : at;
      const to = SPACES.includes(text.charAt(end + 1)) ? end + 1 : end;
      const before = text.charAt(from - 1);
      if (before === '' || LINE_START.test(before)) continue;
      // `120[2]30`: two numbers would become one.
      if (DIGIT.test(before) && DIGIT.test(text.charAt(to + 1))) continue;
      units.fill(HIDDEN, from, to + 1);
    }
  }
}
