import { codeAt, HIDDEN, isHanCode } from './code-units.js';

/** Shortest paragraph that was set in several lines, and shortest line of one, in UTF-16 code units. */
const PARAGRAPH = 80;
const LINE = 30;
const SPACE = ' ';

/**
 * Hides the spaces that lines of print left in the middle of words when they were joined to a paragraph (`教育事业发 展`), in the code
 * units of a text. In a paragraph of running text nothing else stands between two Chinese characters so seldom; names, titles
 * and cells that are set apart by spaces stand close together or in short lines.
 */
export function hideWrapSpaces(text: string, units: Uint16Array): void {
  for (let at = text.indexOf(SPACE); at >= 0; at = text.indexOf(SPACE, at + 1)) {
    if (!isBetweenHan(text, at)) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const wraps = end - start < PARAGRAPH ? [] : wrapsIn(text, start, end);
    for (const wrap of wraps) units[wrap] = HIDDEN;
    at = end;
  }
}

/** The spaces between Chinese characters in `[start, end)`; none where two of them, or one and the start, are closer than a line. */
function wrapsIn(text: string, start: number, end: number): number[] {
  const wraps: number[] = [];
  let before = start;
  for (let at = text.indexOf(SPACE, start); at >= 0 && at < end; at = text.indexOf(SPACE, at + 1)) {
    if (!isBetweenHan(text, at)) continue;
    if (at - before < LINE) return [];
    wraps.push(at);
    before = at;
  }
  return wraps;
}

function isBetweenHan(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && isHanCode(codeAt(text, at - 1)) && isHanCode(codeAt(text, at + 1));
}
