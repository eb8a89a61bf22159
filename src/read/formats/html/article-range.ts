import { tellsOrigin } from './furniture.js';
import type { PageEntry } from './page-entry.js';

/** Text after the end of the article is kept where it is as long as a paragraph. */
const PARAGRAPH = 40;

/**
 * The entries from the title to the end of the article, and of those around them whatever may belong to it. `title` is the entry
 * that shows the page's title; undefined where none does.
 */
export function withoutSurroundings(
  entries: readonly PageEntry[],
  title: PageEntry | undefined,
): readonly PageEntry[] {
  const owner = ownerStart(entries);
  const own = entries.slice(0, owner);
  const first = own.findIndex(isCore);
  const last = own.findLastIndex(isCore);
  if (first < 0) return [];
  const shown = title ? own.indexOf(title) : lastHeading(own);
  const start = shown >= 0 && shown <= last ? shown : first;
  return [
    ...own.slice(0, start).filter((entry) => belongsBefore(entry, start === shown)),
    ...own.slice(start, last + 1).filter((entry, at) => at + start === shown || belongsBetween(entry)),
    ...belongingAfter(own.slice(last + 1)),
  ];
}

function isCore({ place, isLinks, furniture }: PageEntry): boolean {
  return place !== 'outside' && !isLinks && (!furniture || furniture === 'contact');
}

/** Where the site starts to speak of itself: after that there is no text. */
function ownerStart(entries: readonly PageEntry[]): number {
  const lastText = entries.findLastIndex(({ isText }) => isText);
  let start = entries.findIndex(({ furniture }, at) => at > lastText && furniture === 'owner');
  if (start < 0) return entries.length;
  const { element } = entries[start]!.item;
  while (start > lastText + 1) {
    const before = entries[start - 1]!;
    const isBeside = before.item.element === element || before.item.element.parent === element.parent;
    if (!isBeside || !(before.isLinks || before.furniture === 'contact')) break;
    start--;
  }
  return start;
}

/** Index of the last heading before the text; -1 without one. */
function lastHeading(entries: readonly PageEntry[]): number {
  const text = entries.findIndex(({ isText }) => isText);
  return entries
    .slice(0, text + 1)
    .findLastIndex(({ item, isLinks }) => 'isHeading' in item && item.isHeading && !isLinks);
}

function belongsBefore(
  { item, place, isLinks, furniture, isText }: PageEntry,
  titleIsKnown: boolean,
): boolean {
  if (isLinks || furniture) return false;
  if (!titleIsKnown || isText || place === 'named' || 'table' in item) return true;
  return tellsOrigin(item.text);
}

function belongsBetween({ place, isLinks, furniture }: PageEntry): boolean {
  return place === 'outside' ? !isLinks && !furniture : furniture !== 'path';
}

/** What follows the article in its element, and outside up to where other pages are listed; beyond, only paragraphs. */
function belongingAfter(entries: readonly PageEntry[]): PageEntry[] {
  let isOver = false;
  return entries.filter(({ item, place, isLinks, furniture, isText }) => {
    const ends = furniture !== undefined && furniture !== 'contact';
    const leadsAway = isLinks && (place === 'outside' || place === 'page');
    isOver ||= ends || leadsAway;
    if (ends || leadsAway) return false;
    return !isOver || (isText && item.length >= PARAGRAPH);
  });
}
