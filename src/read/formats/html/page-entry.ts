import type { Furniture } from './furniture.js';
import type { PageItem } from './page-item.js';

/** A line or table of a page, and what it looks like seen from its article. */
export interface PageEntry {
  readonly item: PageItem;
  /**
   * Whether it stands in an element that is called the article, in the one found to hold most of the text, which may be the whole
   * page, or outside.
   */
  readonly place: 'named' | 'found' | 'page' | 'outside';
  /** Whether it leads elsewhere. */
  readonly isLinks: boolean;
  readonly furniture: Furniture | undefined;
  /** Whether it is surely text. */
  readonly isText: boolean;
}
