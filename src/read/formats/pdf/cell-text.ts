import { type Line, textOf } from './lines.js';
import { isNumber } from './table-rows.js';

/** The paragraphs of a cell. Its lines are one, as wrapped, but two numbers below each other stay two. */
export function cellParagraphs(lines: readonly Line[], width: number): string[] {
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const text = lineText(line);
    const last = paragraphs.at(-1);
    const isFull = before !== undefined && before.right - before.x > width - line.size * 1.5;
    if (last === undefined || (isNumber(text) && isNumber(last) && !isFull)) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = `${last}${partedBy(last, text)}${text}`;
    before = line;
  }
  return paragraphs;
}

/** The text of a line in a cell. */
export function lineText(line: Line): string {
  return textOf(line).replaceAll('\t', ' ');
}

function partedBy(last: string, text: string): string {
  return /[A-Za-z,.;:]$/.test(last) && /^[A-Za-z]/.test(text) ? ' ' : '';
}
