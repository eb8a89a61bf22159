import type { PageItem } from './page-item.js';
import type { ReadCell } from './table-reader.js';
import type { HtmlElement } from './tree.js';

/** From this length on the text of one cell that makes up most of its table is an article, not a datum. */
const ARTICLE = 200;
const ARTICLE_SHARE = 0.6;
/** Longer cells beside each other in a table of one row are columns of a page. */
const COLUMN = 100;

/**
 * Whether a table only arranges a page: one that says so, or that has no heads and holds other tables, headings, or an article in one
 * of its cells.
 */
export function isLayout(
  rows: readonly (readonly ReadCell[])[],
  { attributes }: HtmlElement,
  marked: boolean,
): boolean {
  if (/^(?:presentation|none)$/i.test(attributes.get('role') ?? '')) return true;
  if (marked) return false;
  const cells = rows.flat().map(({ items }) => items);
  if (cells.some((items) => items.some((item) => 'table' in item || item.isHeading))) return true;
  const lengths = cells.map(lengthOf);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (rows.filter((row) => row.length > 0).length === 1) return longest >= COLUMN;
  const all = lengths.reduce((total, length) => total + length, 0);
  return longest >= ARTICLE && longest >= all * ARTICLE_SHARE;
}

function lengthOf(items: readonly PageItem[]): number {
  return items.reduce((total, { length }) => total + length, 0);
}
