import { furnitureOf, isSentence, tellsOrigin } from './furniture.js';
import type { PageItem } from './page-item.js';
import type { HtmlElement } from './tree.js';

/** Shorter lines that are no sentences may be menus, names and captions as well as text. */
const TEXT_MINIMUM = 40;

/** The date beside a headline in a list of them. */
const DATES = /[[（(【]?(?:\d{4}[-年/.])?\d{1,2}[-月/.]\d{1,2}日?[\]）)】]?/g;

/** Whether most of a line or table leads elsewhere; dates do not count. */
export function isLinks(item: PageItem): boolean {
  const { length, linked } = item;
  if (linked === 0 || 'table' in item) return linked > length / 2;
  return linked > length - linked || linked > item.text.replace(DATES, '').replace(/\s/g, '').length / 2;
}

/** How many characters of a line or table are surely text: sentences, long lines and tables, but for their links. */
export function weightOf(item: PageItem): number {
  const rest = item.length - item.linked;
  if (isLinks(item)) return 0;
  if ('table' in item) return item.table.rows.length > 1 ? rest : 0;
  if (furnitureOf(item.text) || tellsOrigin(item.text)) return 0;
  return isSentence(item.text) || rest >= TEXT_MINIMUM ? rest : 0;
}

/** How much text the elements of a page hold, with all that is inside them. */
export class PageWeights {
  readonly total: number;
  readonly #weights = new Map<HtmlElement, number>();

  constructor(items: readonly PageItem[]) {
    let total = 0;
    for (const item of items) {
      const weight = weightOf(item);
      if (weight === 0) continue;
      total += weight;
      for (let at: HtmlElement | null = item.element; at; at = at.parent)
        this.#weights.set(at, (this.#weights.get(at) ?? 0) + weight);
    }
    this.total = total;
  }

  /** The share of the page's text that is inside an element. */
  shareOf(element: HtmlElement): number {
    return this.total === 0 ? 0 : (this.#weights.get(element) ?? 0) / this.total;
  }

  /** Elements that hold text. */
  get elements(): Iterable<HtmlElement> {
    return this.#weights.keys();
  }
}

/** Whether an item stands in an element that `isOne` holds for; asks once for each element. */
export function standsIn(isOne: (element: HtmlElement) => boolean): (element: HtmlElement | null) => boolean {
  const known = new Map<HtmlElement, boolean>();
  const stands = (element: HtmlElement | null): boolean => {
    if (!element) return false;
    let answer = known.get(element);
    if (answer === undefined) {
      answer = isOne(element) || stands(element.parent);
      known.set(element, answer);
    }
    return answer;
  };
  return stands;
}
