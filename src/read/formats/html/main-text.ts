import { withoutSurroundings } from './article-range.js';
import { furnitureOf, isOriginLabelled, tellsOrigin, withoutControls } from './furniture.js';
import type { PageEntry } from './page-entry.js';
import { findArticle, isFrame } from './page-frame.js';
import type { PageItem } from './page-item.js';
import { titleLine } from './page-title.js';
import { isLinks, PageWeights, standsIn, weightOf } from './page-weights.js';
import type { HtmlElement } from './tree.js';

/** Less than this share of a page's text is not its main text: rather nothing is cut. */
const LEAST_KEPT = 0.5;
/** Longer links beside a date are headlines. */
const SOURCE_NAME = 6;
/** Elements that hold the frame too; some systems put all of a page into a form. */
const WHOLE_PAGE = new Set(['', 'body', 'form', 'center']);
const ATTACHMENT = /^附\s*(?:件|表|图|[：:\d一二三四五六七八九十])/;

/**
 * The article of a saved web page: without menus, path, buttons, lists of other pages, and what the site says of itself. A page
 * that has no such frame, or whose article cannot be told, is kept whole; so is whatever may be part of the article.
 *
 * No library does this for reports. Readability 0.6, tried on `fixtures/formats/pages`, takes the article out by the scores of its
 * paragraphs: it lost document numbers, dates, sources, index tables and attachments, kept buttons and neighbouring pages, and
 * needs the DOM of a browser, as defuddle does. So here the frame is taken off: elements that are called a frame go
 * where they hold no text, and what is left is told apart by where it stands.
 */
export function mainText(items: readonly PageItem[], title: string): readonly PageItem[] {
  const weights = new PageWeights(items);
  const shown = titleLine(items, title);
  const aroundTitle = new Set<HtmlElement>();
  for (let at = shown?.element ?? null; at; at = at.parent) aroundTitle.add(at);
  const inFrame = standsIn((element) => !aroundTitle.has(element) && isFrame(element, weights));

  const rest = items.filter(({ element }) => !inFrame(element));
  if (rest.length === items.length && !showsFrame(items)) return items;
  const entries = entriesOf(rest);
  const kept = new Set(withoutSurroundings(entries, shown && entries.find(({ item }) => item === shown)));
  const text = [...kept].reduce((sum, { item }) => sum + weightOf(item), 0);
  if (text === 0 || text < weights.total * LEAST_KEPT) return items;
  return joined(entries, kept);
}

/** Whether lines show a frame that no element is called so. Without links there is none: a document may end as a site does. */
function showsFrame(items: readonly PageItem[]): boolean {
  if (!items.some(({ linked }) => linked > 0)) return false;
  return items.some((item) => {
    if ('table' in item) return false;
    const furniture = furnitureOf(item.text);
    return furniture === 'path' || furniture === 'owner' || withoutControls(item.text) !== item.text;
  });
}

function entriesOf(items: readonly PageItem[]): PageEntry[] {
  const weights = new PageWeights(items);
  const { elements, isNamed } = findArticle(weights, heaviest(items)?.element);
  const isWholePage = [...elements].some(({ name }) => WHOLE_PAGE.has(name));
  const inArticle = standsIn((element) => elements.has(element));
  return items.map((item) => {
    const text = 'table' in item ? '' : item.text;
    const place = !inArticle(item.element) ? 'outside' : isNamed ? 'named' : isWholePage ? 'page' : 'found';
    const furniture = furnitureOf(text);
    return {
      item,
      place,
      isLinks: isLinks(item) && !namesSource(item, text) && !ATTACHMENT.test(text),
      // Where an element is called the article, the site says nothing of itself in it.
      furniture:
        place === 'named' && (furniture === 'owner' || furniture === 'contact') ? undefined : furniture,
      isText: weightOf(item) > 0,
    };
  });
}

/** Whether a line says by a label, or beside its date, which other site the text comes from. */
function namesSource({ linked }: PageItem, text: string): boolean {
  return isOriginLabelled(text) || (linked <= SOURCE_NAME && tellsOrigin(text));
}

function heaviest(items: readonly PageItem[]): PageItem | undefined {
  let best: PageItem | undefined;
  for (const item of items) if (!best || weightOf(item) > weightOf(best)) best = item;
  return best;
}

/**
 * The lines that are kept, those before and after the text without their buttons; in between, a counter is a figure. A block of
 * which the first line went starts with the next.
 */
function joined(entries: readonly PageEntry[], kept: ReadonlySet<PageEntry>): PageItem[] {
  const items: PageItem[] = [];
  const first = entries.findIndex(({ isText }) => isText);
  const last = entries.findLastIndex(({ isText }) => isText);
  let startsBlock = false;
  for (const [at, entry] of entries.entries()) {
    const { item } = entry;
    if ('table' in item) {
      if (kept.has(entry)) items.push(item);
      continue;
    }
    startsBlock ||= item.startsBlock;
    const text = at > first && at < last ? item.text : withoutControls(item.text);
    if (!kept.has(entry) || text === '') continue;
    items.push({ ...item, text, startsBlock });
    startsBlock = false;
  }
  return items;
}
