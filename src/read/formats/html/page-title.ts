import type { PageItem, PageLine } from './page-item.js';
import { type HtmlElement, textOf } from './tree.js';

const SHORTEST = 4;
const LONGEST = 120;

/** What the head of a page calls it; empty where it has no title. */
export function titleOf(root: HtmlElement): string {
  const title = find(root);
  return title ? bare(textOf(title)) : '';
}

function find(element: HtmlElement): HtmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'title') return child;
    const found = child.name === 'body' ? undefined : find(child);
    if (found) return found;
  }
  return undefined;
}

/** The line that shows the title of the page, which also names the site: the longest that stands in it, of these the last. */
export function titleLine(items: readonly PageItem[], title: string): PageLine | undefined {
  let best: PageLine | undefined;
  let length = SHORTEST;
  for (const item of items) {
    if ('table' in item || item.length > LONGEST || item.length < length) continue;
    if (item.linked > 0 || !title.includes(bare(item.text))) continue;
    best = item;
    length = item.length;
  }
  return best;
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
