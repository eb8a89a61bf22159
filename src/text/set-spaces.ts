import { codeAt, HIDDEN, isHanCode } from './code-units.js';

const SPACES = [' ', '\u00a0'];
/** Marks that a line of running text has, and a line of a table or a title has not. */
const RUNNING = /[,;。,，；、]/;
/** Of spaces in other lines only those within dates vanish. */
const DATE_MARKS = '年月日季';
const BEFORE_DATE = '第年月';
/** Before the year in a title that goes on: `总结及 2023 年…`, `发布 2020 年…`, `关于 2021 年…`. */
const BEFORE_YEAR = '及暨和与于布印在至对';
const YEAR_LENGTH = 4;
const PERCENT = '%％‰℃';
const MARKS = ',;.，。；、)）';
/** Longest unit, with its magnitude and 余 or 多, in characters. */
const LONGEST_UNIT = 5;

/**
 * Hides the spaces that are set around numbers, their units and Latin words for looks (`2024 年人均 GDP 增长 6.4 %`), in the code units of a text.
 * Two spaces on end set columns apart, and a space behind the number of a line is what makes it one: those stay.
 */
export function hideSetSpaces(text: string, units: Uint16Array): void {
  for (const space of SPACES) hideAll(space, text, units);
}

function hideAll(space: string, text: string, units: Uint16Array): void {
  let lineStart = 0;
  let lineEnd = -1;
  let running = false;
  for (let at = text.indexOf(space); at >= 0; at = text.indexOf(space, at + 1)) {
    if (!isSet(text, at) && !isBehindUnit(text, at)) continue;
    if (at > lineEnd) {
      lineStart = text.lastIndexOf('\n', at) + 1;
      const found = text.indexOf('\n', at);
      lineEnd = found < 0 ? text.length : found;
      running = RUNNING.test(text.slice(lineStart, lineEnd));
    }
    if ((running || isOfDate(text, at)) && !opensLine(text, at, lineStart)) units[at] = HIDDEN;
  }
}

/** Whether a Chinese character and a number or a Latin letter stand on the two sides of a space. */
function isSet(text: string, at: number): boolean {
  if (at === 0 || at + 1 >= text.length) return false;
  const [left, right] = [codeAt(text, at - 1), codeAt(text, at + 1)];
  if (isDigit(left)) return isHanCode(right) || PERCENT.includes(text[at + 1]!);
  if (isHanCode(left))
    return isDigit(right) || isLetter(right) || (text[at + 1] === '-' && isDigit(codeAt(text, at + 2)));
  return isLetter(left) && isHanCode(right);
}

/** Whether a space stands between a number's unit and what follows it: `4 个 案例`, `90 % 以上`, `1.2 万件 ,`. Dates end so, too. */
function isBehindUnit(text: string, at: number): boolean {
  const right = codeAt(text, at + 1);
  if (at === 0 || !(isHanCode(right) || MARKS.includes(text[at + 1] ?? '\0'))) return false;
  if (PERCENT.includes(text[at - 1]!)) return true;
  if (DATE_MARKS.includes(text[at - 1]!)) return false;
  let from = at;
  while (from > 0 && at - from < LONGEST_UNIT && isHanCode(codeAt(text, from - 1))) from--;
  if (from === at || from === 0) return false;
  const before = text[from - 1] === text[at] ? from - 2 : from - 1;
  return before >= 0 && (isDigit(codeAt(text, before)) || PERCENT.includes(text[before]!));
}

function isOfDate(text: string, at: number): boolean {
  const before = text[at - 1]!;
  if (DATE_MARKS.includes(text[at + 1]!) || BEFORE_DATE.includes(before)) return true;
  return BEFORE_YEAR.includes(before) && isYear(text, at + 1);
}

/** Whether four digits stand at `start`, and 年 behind them or behind a space. */
function isYear(text: string, start: number): boolean {
  for (let at = start; at < start + YEAR_LENGTH; at++) if (!isDigit(codeAt(text, at))) return false;
  return text
    .slice(start + YEAR_LENGTH, start + YEAR_LENGTH + 2)
    .trimStart()
    .startsWith('年');
}

/** `1 加强领导,…`: digits that open a line number it. */
function opensLine(text: string, at: number, lineStart: number): boolean {
  let from = at;
  while (from > lineStart && isDigit(codeAt(text, from - 1))) from--;
  return from < at && text.slice(lineStart, from).trim() === '' && !DATE_MARKS.includes(text[at + 1]!);
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
