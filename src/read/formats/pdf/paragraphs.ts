import { isWide } from './characters.js';
import { BOX, type Line, textOf } from './lines.js';

/** Lines that make one paragraph. */
export type Paragraph = readonly Line[];

/** Where the text of a kind of page starts and ends, in points. */
interface Measure {
  readonly left: number;
  readonly right: number;
  /** Paragraphs start with an indented line, so that a full line can end one and nothing is left open. */
  readonly indented: boolean;
}

const STARTS_ITEM =
  /^(?:[•·※●■◆▲○]|——|第[一二三四五六七八九十百\d]+[章节条部]|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．](?!\d))/;
const ENDS_SENTENCE = /[。！？!?；;：:][”’」』）)]?$/;
/** Stands above a table, in a line of its own. */
export const NAMES_UNIT = /^[（(]?(?:计量)?[单單]\s*位\s*[:：]/;
/** An entry of a table of contents. */
export const LEADS_TO_PAGE = /(?:\.{4}|…{2}|·{4}|(?:\. ){4})\s*\d*$/;
const HANGS = /[，。、；：！？]$/;
/** In parts of the font size. Shorter lines are headings and captions, however few other lines there are to tell. */
const NARROWEST = 10;
const LONGEST_CHUNK = 8;
/** Lines farther from each other are not of one paragraph, whatever the rest of the document does. */
const WIDEST_STEP = 2.6;
const QUOTES = '“”‘’';
const OPENING = '“‘「『（(《〈【[';
const CLOSING = '，。、；：！？”’」』）)》〉】]%％';

/**
 * What joins lines of a document, page after page, into paragraphs. All of its prose tells where lines start and end;
 * `widthOf` gives a page's width.
 */
export function paragraphJoiner(
  prose: readonly Line[],
  widthOf: (page: number) => number,
): (lines: readonly Line[]) => Paragraph[] {
  const kindOf = ({ page, frame }: Line) => `${Math.round(widthOf(page))} ${frame}`;
  const measures = measureAll(prose, kindOf);
  const spacing = usualSpacing(prose);
  return (lines) => {
    const paragraphs: Line[][] = [];
    let before: Line | undefined;
    for (const line of lines) {
      if (before && runsOn(before, line, measures, kindOf, spacing)) paragraphs.at(-1)!.push(line);
      else paragraphs.push([line]);
      before = line;
    }
    return paragraphs;
  };
}

/** The text of a paragraph; `startOf` is told of each line and where in the text it starts. */
export function joinLines(paragraph: Paragraph, startOf: (line: Line, offset: number) => void): string {
  let text = '';
  for (const line of paragraph) {
    const next = textOf(line).trim();
    const wide = isWide(text.at(-1)) || isWide(next[0]);
    const words = /[A-Za-z,.;:]$/.test(text) && /^[A-Za-z]/.test(next);
    if (text !== '' && !wide && words) text += ' ';
    startOf(line, text.length);
    text += next;
  }
  return text;
}

function runsOn(
  before: Line,
  line: Line,
  measures: ReadonlyMap<string, Measure>,
  kindOf: (line: Line) => string,
  spacing: number,
): boolean {
  const { left, indented } = measures.get(kindOf(line))!;
  const { right } = measures.get(kindOf(before))!;
  if (before.cells.length > 1 || line.cells.length > 1) return false;
  if (before.frame !== line.frame && [before, line].some(({ frame }) => frame.startsWith(BOX))) return false;
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > size * 0.12) return false;
  // Also from one column to the next there is no telling by height.
  if (before.page === line.page && before.frame === line.frame) {
    const step = line.y - before.y;
    if (step <= 0 || step > Math.min(Math.max(spacing * size * 1.35, size * 1.2), size * WIDEST_STEP))
      return false;
  }
  if (NAMES_UNIT.test(textOf(line))) return false;
  if (!isFull(before, line, right) || LEADS_TO_PAGE.test(textOf(before))) return false;
  // Its first line is indented, or centred.
  if (
    line.x > left + size * 0.8 &&
    line.x > before.x - size * 0.8 + (before.x > left + size * 0.8 ? 0 : size)
  ) {
    return false;
  }
  // Where only the last line's end could tell, a sentence that leaves some room ends its paragraph.
  if (!indented && /[。！？]$/.test(textOf(before)) && right - before.right > size * 0.25) return false;
  return !(ENDS_SENTENCE.test(textOf(before)) && STARTS_ITEM.test(textOf(line)));
}

/** Whether the next line's first characters, which may not be parted, had no room on the line. */
function isFull(before: Line, line: Line, right: number): boolean {
  const { size } = before;
  if (before.right - before.x < size * NARROWEST) return false;
  return before.right + firstChunk(textOf(line)) * size > right - size * 0.3;
}

/** Width, in parts of the font size, of the characters at the start of a line that stay together. */
function firstChunk(text: string): number {
  let width = 0;
  let at = 0;
  do {
    for (; at < text.length && OPENING.includes(text[at]!); at++) width += 1;
    const token = /^[A-Za-z0-9.,:%+\-/]+/.exec(text.slice(at, at + 40))?.[0];
    width += token ? token.length * 0.55 : 1;
    at += token?.length ?? 1;
    for (; at < text.length && CLOSING.includes(text[at]!); at++) width += 1;
    // Typesetters that follow Unicode's rules part no quotation mark from what stands beside it.
  } while (at < text.length && width < LONGEST_CHUNK && (isQuote(text[at]) || isQuote(text[at - 1])));
  return width;
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && QUOTES.includes(character);
}

function measureAll(lines: readonly Line[], kindOf: (line: Line) => string): Map<string, Measure> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const kind = kindOf(line);
    const group = groups.get(kind);
    if (group) group.push(line);
    else groups.set(kind, [line]);
  }
  return new Map([...groups].map(([kind, group]) => [kind, measureOf(group)]));
}

/** The edges that lines share; a single line may stick out. */
function measureOf(lines: readonly Line[]): Measure {
  const size = median(lines.map((line) => line.size));
  // Punctuation may hang over the edge.
  const rights = lines
    .map((line) => line.right - (HANGS.test(textOf(line)) ? line.size : 0))
    .sort((a, b) => b - a);
  const lefts = lines.map((line) => line.x).sort((a, b) => a - b);
  const left = shared(lefts, size);
  const indented = lines.filter(({ x }) => x > left + size * 1.2 && x < left + size * 3).length;
  return { left, right: shared(rights, size * 2), indented: indented >= lines.length * 0.1 };
}

/** The first value that another one after it is within `reach` of; the first one where none is. */
function shared(values: readonly number[], reach: number): number {
  const index = values.findIndex(
    (value, i) => i + 1 < values.length && Math.abs(values[i + 1]! - value) < reach,
  );
  return values[Math.max(index, 0)] ?? 0;
}

/** Distance between the lines of a paragraph, in parts of the font size. */
function usualSpacing(lines: readonly Line[]): number {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    const step = (line.y - before.y) / line.size;
    if (before.page === line.page && step > 0.8 && step < 4) steps.push(step);
  }
  return steps.length > 0 ? median(steps) : 1.5;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
