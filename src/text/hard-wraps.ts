import { codeAt, HIDDEN } from './code-units.js';

/** Narrowest and widest columns that a text is set in, in half-width characters; by number of characters, half of that. */
const NARROW = 40;
const WIDE = 160;
/** How far a full line may fall short: a mark or a number that would not fit goes to the next. */
const SLACK = 4;
/** So many full lines, and such a share of all, show that a text is set in a column. */
const FULL_LINES = 4;
const FULL_SHARE = 0.3;
/** In running text some sentence ends within a line; a list of items as long as one another has none. */
const SENTENCE_WITHIN = /[。；！？]./;
const NEWLINE = 0x0a;
/** What a full line that a sentence runs on from ends in, and what the next one starts with. */
const RUNS_ON = /[\u4e00-\u9fff\d%.,，、（(“]$/;
const GOES_ON = /^[\u4e00-\u9fff\d%.,，、。；）)”]/;

/** How long the line `[from, to)` is, in half-width characters. */
type Measure = (text: string, from: number, to: number) => number;

/** Told of each line that is not empty, without its end; `false` ends the reading. */
type Take = (from: number, to: number) => boolean;

/**
 * Hides the line ends of a text that is set in a column, as mail or print is, where a sentence runs on over them, in the code units of
 * the text. No line of such a text is wider than the column, and many fill it; programs count its width or its characters.
 */
export function hideHardWraps(text: string, units: Uint16Array): void {
  const [byWidth, byCount] = [fullLines(text, widthOf), fullLines(text, countOf)];
  for (const to of byCount.length > byWidth.length ? byCount : byWidth) {
    const end = codeAt(text, to) === NEWLINE ? to : to + 1;
    if (GOES_ON.test(text.slice(end + 1, end + 2))) units.fill(HIDDEN, to, end + 1);
  }
}

/** Where the lines end that fill the column and end within a sentence; none where the text is set in no column. */
function fullLines(text: string, measure: Measure): readonly number[] {
  const column = columnOf(text, measure);
  if (column < NARROW || column > WIDE || !SENTENCE_WITHIN.test(text)) return [];
  const full: number[] = [];
  let lines = 0;
  eachLine(text, (from, to) => {
    lines++;
    if (measure(text, from, to) >= column - SLACK && RUNS_ON.test(text.slice(to - 1, to))) full.push(to);
    return true;
  });
  return full.length >= FULL_LINES && full.length >= lines * FULL_SHARE ? full : [];
}

/** The length of the longest line, or of the first that is longer than any column. */
function columnOf(text: string, measure: Measure): number {
  let column = 0;
  eachLine(text, (from, to) => {
    // A line of so many characters is too wide by any measure, and need not be read.
    column = Math.max(column, to - from > WIDE ? to - from : measure(text, from, to));
    return column <= WIDE;
  });
  return column;
}

function eachLine(text: string, take: Take): void {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const to = end > from && text[end - 1] === '\r' ? end - 1 : end;
    if (to > from && !take(from, to)) return;
    from = end + 1;
  }
}

function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += codeAt(text, at) < 0x2000 ? 1 : 2;
  return width;
}

/** By number of characters, each taken for a wide one. */
function countOf(_text: string, from: number, to: number): number {
  return (to - from) * 2;
}
