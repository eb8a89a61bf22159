import { ARTICLE_NAMES, ARTICLE_WORDS, FRAME_NAMES, FRAME_ROLES, FRAME_WORDS } from './frame-words.js';
import { classesOf } from './hidden.js';
import type { PageWeights } from './page-weights.js';
import type { HtmlElement } from './tree.js';

/** An element called a frame that holds more of the page's text than this is none; a class is believed less than an element. */
const MOST_TEXT_IN_ELEMENT = 0.4;
const MOST_TEXT_IN_CLASS = 0.1;

/** Named articles that hold less of the page's text than this are something else: teasers, a notice. */
const LEAST_TEXT_IN_ARTICLES = 0.3;

/** The innermost element that holds this much of the page's text holds the article. */
const MOST_OF_TEXT = 0.9;

/** Elements that a text is divided into: where the article is one of these, its neighbours are part of it. */
const PIECES = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'pre'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'caption', 'center', 'figure', 'figcaption'],
]);

/** Whether an element belongs to the frame of its page: by what it is called, where that agrees with what it holds. */
export function isFrame(element: HtmlElement, weights: PageWeights): boolean {
  const role = element.attributes.get('role')?.toLowerCase() ?? '';
  const isOfArticle = NOTES.has(element.name) && isInArticle(element);
  if (FRAME_ROLES.has(role) || (FRAME_NAMES.has(element.name) && !isOfArticle)) {
    return weights.shareOf(element) <= MOST_TEXT_IN_ELEMENT;
  }
  return namesOf(element).some(isFrameName) && weights.shareOf(element) <= MOST_TEXT_IN_CLASS;
}

/** Articles have boxes and feet of their own; a page's main part may hold side columns. */
const NOTES = new Set(['footer', 'aside']);

function isInArticle({ parent }: HtmlElement): boolean {
  for (let at = parent; at; at = at.parent) if (at.name !== 'main' && isArticle(at)) return true;
  return false;
}

/** The elements that hold the article, and whether they are called so. */
export interface Article {
  readonly elements: ReadonlySet<HtmlElement>;
  readonly isNamed: boolean;
}

/** Finds the article by its name, else by where the text is. */
export function findArticle(weights: PageWeights, heaviest: HtmlElement | undefined): Article {
  const named = [...weights.elements].filter(isArticle);
  const inner = new Set(named);
  const outermost = named.filter((element) => !hasAncestor(element, inner));
  const share = outermost.reduce((sum, element) => sum + weights.shareOf(element), 0);
  if (share >= LEAST_TEXT_IN_ARTICLES) return { elements: new Set(outermost), isNamed: true };
  let root = heaviest;
  while (root?.parent && (weights.shareOf(root) < MOST_OF_TEXT || PIECES.has(root.name))) root = root.parent;
  return { elements: new Set(root ? [root] : []), isNamed: false };
}

function hasAncestor({ parent }: HtmlElement, among: ReadonlySet<HtmlElement>): boolean {
  for (let at = parent; at; at = at.parent) if (among.has(at)) return true;
  return false;
}

function isArticle(element: HtmlElement): boolean {
  if (ARTICLE_NAMES.has(element.name) || element.attributes.get('role') === 'main') return true;
  return namesOf(element).some((name) => ARTICLE_WORDS.has(bare(name)));
}

function namesOf({ attributes }: HtmlElement): string[] {
  const id = attributes.get('id');
  return id === undefined ? classesOf(attributes) : [id, ...classesOf(attributes)];
}

/** Whether a name or one of its words, as in `site-nav`, `leftMenu`, `footer_box2`, is one of frames. */
function isFrameName(name: string): boolean {
  if (FRAME_WORDS.has(bare(name))) return true;
  const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[-_\d]+/);
  return words.length > 1 && words.some((word) => FRAME_WORDS.has(word.toLowerCase()));
}

function bare(name: string): string {
  return name.replace(/[-_\d]+/g, '').toLowerCase();
}
