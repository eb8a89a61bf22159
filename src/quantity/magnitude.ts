import { ARABIC, CLASS, classAt, DIGIT, isOneOf, LARGE, SMALL, skipBlanks, TENS, valueAt } from './chars.js';

/** What, right after 千 and 兆, makes the pair a unit: 千瓦, 千克, 兆瓦. */
const KILO_UNITS = '瓦克米伏卡赫帕焦';
const MEGA_UNITS = '瓦赫帕伏';
/** What 兆 must stand before to be 10^12; elsewhere it is short for megabits. */
const TRILLION_NOUNS = '元港美新台日韩余多';
/** Words that 万 starts: 万科, 万众… */
const NOT_TEN_THOUSAND = '科众物象';

/** True where the character at `index` is a magnitude and not the start of a unit or another word. */
export function isMagnitude(text: string, index: number): boolean {
  const kind = classAt(text, index);
  if (kind !== SMALL && kind !== LARGE) return false;
  const char = text.charAt(index);
  const next = index + 1;
  if (isOneOf(text, next, '分') && isOneOf(text, next + 1, '点之')) return false;
  if (char === '千')
    return (
      !isOneOf(text, next, KILO_UNITS) && !text.startsWith('比特', next) && !text.startsWith('字节', next)
    );
  if (char === '百') return !isOneOf(text, next, '帕');
  if (char === '兆')
    return (
      (isOneOf(text, next, TRILLION_NOUNS) && !isOneOf(text, next, MEGA_UNITS)) ||
      isSpelledOut(text, index) ||
      goesOn(text, next)
    );
  if (char === '万') return !isOneOf(text, next, NOT_TEN_THOUSAND);
  return true;
}

/** `突破三兆,`: a digit in characters counts trillions; megabits (`百兆`, `千兆`) have a magnitude there. */
function isSpelledOut(text: string, index: number): boolean {
  return (
    classAt(text, index - 1) === DIGIT &&
    (index + 1 >= text.length || isOneOf(text, index + 1, ',，;；。、)）\n'))
  );
}

/** Longer than any `9,105亿` or `零五百四十三亿` behind 兆. */
const MAX_LOWER_PART = 12;

/** `2兆9,105亿`, `三兆五千亿`: a lower part of the number follows, down to its own magnitude. */
function goesOn(text: string, index: number): boolean {
  const first = classAt(text, index);
  if (first !== ARABIC && first !== DIGIT && first !== TENS) return false;
  for (let at = index + 1; at < index + MAX_LOWER_PART; at++) {
    const kind = classAt(text, at);
    if (kind === LARGE) return true;
    if (kind !== ARABIC && kind !== DIGIT && kind !== SMALL && kind !== TENS && !isOneOf(text, at, ',. '))
      return false;
  }
  return false;
}

/** Magnitudes after Arabic digits, `千万`, `万亿`: the end of the run and the sum of their powers of ten. */
export function readMagnitudes(
  text: string,
  index: number,
): { readonly end: number; readonly exponent: number } {
  let at = skipBlanks(text, index);
  let exponent = 0;
  // 十 after digits is no magnitude: nobody writes 5十.
  if (CLASS[text.charCodeAt(at)] === SMALL && valueAt(text, at) === 1) return { end: index, exponent: 0 };
  const start = at;
  while (at < text.length && isMagnitude(text, at)) {
    exponent += valueAt(text, at);
    at++;
  }
  if (at === start) return { end: index, exponent: 0 };
  return { end: at, exponent };
}

/** What, behind 个亿, makes it the measure word of a class: `25个亿元以上项目`. */
const NOT_AFTER_HUNDRED_MILLION = '元级吨美港欧日立斤户产';

/** `个亿` and `个多亿` behind a number (`3个亿`): its end, the power of ten, and what stands inside; else null. */
export function readHundredMillions(
  text: string,
  index: number,
): { readonly end: number; readonly exponent: number; readonly infix: 'more' | null } | null {
  if (!isOneOf(text, index, '个')) return null;
  const more = isOneOf(text, index + 1, '多余');
  const at = more ? index + 2 : index + 1;
  if (!isOneOf(text, at, '亿') || isOneOf(text, at + 1, NOT_AFTER_HUNDRED_MILLION)) return null;
  return { end: at + 1, exponent: 8, infix: more ? 'more' : null };
}
