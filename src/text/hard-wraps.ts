import { characterSet, hasCharacter } from './character-bits.js';
import { codeAt, HIDDEN } from './code-units.js';

/** Narrowest and widest columns that a text is set in, in half-width characters; by number of characters, half of that. */
const NARROW = 40;
const WIDE = 160;
/** How far a full line may fall short: a mark, a number or a word that would not fit goes to the next. */
const SLACK = 6;
/** So many full lines, and such a share of all, show that a text is set in a column. */
const FULL_LINES = 4;
const FULL_SHARE = 0.3;
/** In running text some sentence ends within a line; a list of items as long as one another has none. */
const SENTENCE_WITHIN = /[。；！？]./;
/** What may stand at the end of a line and shows nothing. */
const BLANKS = characterSet(' \t\r\u3000\u00a0');
/** What a full line that a sentence runs on from ends in, and what the next one starts with. */
const RUNS_ON = /[\u4e00-\u9fff\d%.,，、（(“]$/;
const GOES_ON = /^[\u4e00-\u9fff\d%.,，、。；）)”]/;
/** What opens an item of a list or a section. */
const OPENS_ITEM = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}(?:、|[.．](?!\d)))/;
/** What the last line of a paragraph ends in. */
const ENDS = /[。；！？：;!?:”」』）)]$/;
/** A heading is set without marks; the first line of a numbered paragraph seldom is. */
const MARKS = /[，。；,;]/;
/** A number that is broken off: nothing else starts with what follows. */
const BROKEN_OFF =
  /百分之(?:[零〇一二三四五六七八九十两]{1,4}[点點])?\r?\n(?=[零〇一二三四五六七八九十两百])/g;

/** `9000万元,比上年增长5%`, `余额9000万元,…`: the figure that the line before was broken off from, as pages that were copied have it. */
const FIGURE_FIRST =
  /^(?:[余总金]额)?\d[\d,.]{0,12}[百千万亿]{0,2}(?:美?元|人|吨|户|公顷|亩|平方米|公里|%)[,，;；]/;
const FIGURE_LENGTH = 28;
/** What such a line starts with. */
const OPENS_FIGURE = characterSet('0123456789余总金');
/** What that one ends in. */
const NAME_LAST = /[\u4e00-\u9fff]$/;

/** How long the line `[from, to)` is, in half-width characters. */
type Measure = (text: string, from: number, to: number) => number;

/** A line without its end and the blanks before that; `end` is where that stands. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * Hides the line ends of stretches of a text that are set in a column, as mail or print is, where a sentence runs on over them, in the code
 * units of the text. No line of such a stretch is wider than the column, and many fill it; programs count its width or its characters.
 * A paragraph in one long line may stand before it and behind.
 */
export function hideHardWraps(text: string, units: Uint16Array): void {
  let lines: Line[] = [];
  let last: Line | null = null;
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    let to = end;
    while (to > from && hasCharacter(BLANKS, codeAt(text, to - 1))) to--;
    if (last && isBrokenOff(text, last, from, to)) units.fill(HIDDEN, last.to, from);
    if (to > from) last = { from, to, end };
    if (isTooWide(text, from, to)) {
      hideWithin(text, lines, units);
      lines = [];
    } else if (to > from) lines.push({ from, to, end });
    from = end + 1;
  }
  hideWithin(text, lines, units);
  if (text.includes('百分之'))
    for (const { 0: number, index } of text.matchAll(BROKEN_OFF))
      units.fill(HIDDEN, index + number.trimEnd().length, index + number.length);
}

/** Whether the line `[from, to)` goes on with the sentence that the one before it breaks off. */
function isBrokenOff(text: string, last: Line, from: number, to: number): boolean {
  return (
    to > from &&
    hasCharacter(OPENS_FIGURE, codeAt(text, from)) &&
    NAME_LAST.test(text.slice(last.to - 1, last.to)) &&
    FIGURE_FIRST.test(text.slice(from, from + FIGURE_LENGTH)) &&
    MARKS.test(text.slice(Math.max(last.from, last.to - WIDE), last.to))
  );
}

function isTooWide(text: string, from: number, to: number): boolean {
  // A line of so many characters is too wide by any measure, and need not be read.
  return to - from > WIDE || ((to - from) * 2 > WIDE && widthOf(text, from, to) > WIDE);
}

/** Hides the line ends of one stretch. */
function hideWithin(text: string, lines: readonly Line[], units: Uint16Array): void {
  const likely = lines.filter(({ from, to }) => (to - from) * 2 >= NARROW).length;
  if (likely < FULL_LINES || likely < lines.length * FULL_SHARE) return;
  if (!SENTENCE_WITHIN.test(text.slice(lines[0]!.from, lines.at(-1)!.to))) return;
  const [byWidth, byCount] = [fullLines(text, lines, widthOf), fullLines(text, lines, countOf)];
  const full = byCount.size > byWidth.size ? byCount : byWidth;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && full.has(line) && runsOn(text, line, next, full)) units.fill(HIDDEN, line.to, line.end + 1);
  });
}

/** The lines that fill the column and end within a sentence; none where the stretch is set in no column. */
function fullLines(text: string, lines: readonly Line[], measure: Measure): ReadonlySet<Line> {
  const lengths = lines.map(({ from, to }) => measure(text, from, to));
  const column = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  if (column < NARROW || column > WIDE) return new Set();
  const full = new Set(lines.filter((_, i) => lengths[i]! >= column - SLACK));
  const running = [...full].filter(({ to }) => RUNS_ON.test(text.slice(to - 1, to))).length;
  return running >= FULL_LINES && running >= lines.length * FULL_SHARE ? full : new Set();
}

/** Whether a full line goes on in the next, which fills the column too or closes the paragraph. */
function runsOn(text: string, { from, to, end }: Line, next: Line, full: ReadonlySet<Line>): boolean {
  if (next.from > end + 1 || !RUNS_ON.test(text.slice(to - 1, to))) return false;
  const after = text.slice(next.from, next.to);
  if (!GOES_ON.test(after) || OPENS_ITEM.test(after)) return false;
  if (!full.has(next) && !ENDS.test(after)) return false;
  const line = text.slice(from, to);
  return !OPENS_ITEM.test(line) || MARKS.test(line);
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
