import { type Line, textOf } from './lines.js';

/** The lines of a page and its height. */
export interface Page {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Part of the page's height, at its top and bottom, where heads and feet stand. */
const MARGIN = 0.14;
/** Lines nearer than this, in points, stand at the same height. */
const SAME_HEIGHT = 4;
/** How many lines a head or foot may have. */
const MAX_LINES = 3;
/** A head of a table is at most this far from its first row, in parts of the font size; a running head is farther. */
const HEAD_STEP = 2.2;

const PAGE_NUMBER =
  /^[\s\-—–―·•.~〜|]*(?:第\s*|page\s*)?(?:\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百]{1,5})(?:\s*页)?(?:\s*(?:[,，/／|]\s*)?(?:(?:共|of)\s*)?\d{1,4}(?:\s*页)?)?[\s\-—–―·•.~〜|]*$/i;

/**
 * The lines of each page without running heads, feet and page numbers. A head or foot is what stands at the same height of
 * at least two pages, and of a good part of all, with nothing but its numbers different.
 */
export function withoutFurniture(pages: readonly Page[]): Line[][] {
  const seen = new Map<string, number>();
  const edges = pages.map(edgeLines);
  for (const lines of edges)
    for (const key of new Set(lines.flatMap(keysOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(pages.length * 0.3));
  return pages.map((page, index) => {
    const dropped = new Set(
      edges[index]!.filter(
        (line) =>
          isPageNumber(line, page) ||
          (keysOf(line).some((key) => (seen.get(key) ?? 0) >= needed) && !isTableHead(line, page)),
      ),
    );
    return page.lines.filter((line) => !dropped.has(line));
  });
}

/** The topmost and lowest lines of a page, within its margins. */
function edgeLines({ lines, height }: Page): Line[] {
  const byHeight = [...lines].sort((a, b) => a.y - b.y);
  const top = byHeight.slice(0, MAX_LINES).filter(({ y }) => y < height * MARGIN);
  const bottom = byHeight.slice(-MAX_LINES).filter(({ y }) => y > height * (1 - MARGIN));
  return [...new Set([...top, ...bottom])];
}

/** A table that goes on from page to page repeats its head; the next row follows closely. */
function isTableHead(line: Line, { lines }: Page): boolean {
  const follows = ({ y, cells }: Line) =>
    cells.length > 1 && y > line.y && y - line.y < line.size * HEAD_STEP;
  return line.cells.length > 1 && lines.some(follows);
}

/** Two keys, for heights next to each other are rounded apart. */
function keysOf(line: Line): string[] {
  const text = textOf(line).replace(/\d+/g, '#').replace(/\s+/g, '');
  const step = line.y / SAME_HEIGHT;
  return [`${Math.floor(step)} ${text}`, `${Math.floor(step + 0.5)}' ${text}`];
}

function isPageNumber(line: Line, { height }: Page): boolean {
  const text = textOf(line);
  if (!PAGE_NUMBER.test(text)) return false;
  // Written-out numbers are list numbers or years elsewhere; as page numbers they stand at the foot.
  return /\d|页/.test(text) || line.y > height * (1 - MARGIN);
}
