import { UNSEEN } from './elements.js';
import { type HtmlElement, textOf } from './tree.js';

/** Declarations by which an element is not seen; the last is what Word writes. */
const HIDES =
  /(?:^|[;{\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/i;
const SHOWS = /(?:^|[;{\s])(?:display\s{0,9}:\s{0,9}(?!none)|visibility\s{0,9}:\s{0,9}visible)/i;

/** Pages that show themselves by a script hide most of their text until it has run; shorter text is hidden for good. */
const SHOWN_LATER = 100;
const MOST = 0.5;

/**
 * Tells which elements of a page its reader does not see: by the `hidden` attribute, by their own style, and by rules of the page's
 * style sheets for one class or one id. Other selectors would need a style engine, and a page is rather kept than cut.
 */
export class HiddenElements {
  readonly #selectors: ReadonlySet<string>;
  readonly #length: number;

  constructor(root: HtmlElement) {
    this.#selectors = hidingSelectors(styleSheets(root));
    this.#length = lengthOf(root);
  }

  has(element: HtmlElement): boolean {
    if (!this.#isHidden(element)) return false;
    const length = lengthOf(element);
    return length < SHOWN_LATER || length < this.#length * MOST;
  }

  #isHidden({ attributes }: HtmlElement): boolean {
    const style = attributes.get('style');
    if (style !== undefined && HIDES.test(style)) return true;
    if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
    if (this.#selectors.size === 0 || (style !== undefined && SHOWS.test(style))) return false;
    if (this.#selectors.has(`#${attributes.get('id')}`)) return true;
    return classesOf(attributes).some((name) => this.#selectors.has(`.${name}`));
  }
}

export function classesOf(attributes: HtmlElement['attributes']): string[] {
  return attributes.get('class')?.split(/\s+/) ?? [];
}

function lengthOf(element: HtmlElement): number {
  let length = 0;
  for (const child of element.children) {
    if (typeof child === 'string') length += child.length;
    else if (!UNSEEN.has(child.name)) length += lengthOf(child);
  }
  return length;
}

function styleSheets(element: HtmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      return child.name === 'style' ? textOf(child) : styleSheets(child);
    })
    .join('\n');
}

/** Selectors of one class or id that the last rule for them hides. Rules inside `@media` hold for some readers only. */
function hidingSelectors(css: string): Set<string> {
  const hiding = new Set<string>();
  const plain = css.replace(/\/\*(?:[\s\S]*?\*\/|[\s\S]*)|<!--|-->/g, '');
  let depth = 0;
  let from = 0;
  for (let at = 0; at < plain.length; at++) {
    const character = plain[at];
    if (character === '{' && depth++ === 0) {
      const end = plain.indexOf('}', at);
      const selectors = plain.slice(from, at).trim();
      if (end > 0 && !selectors.startsWith('@')) applyRule(selectors, plain.slice(at, end), hiding);
    } else if (character === '}' && depth > 0 && --depth === 0) from = at + 1;
    else if (character === ';' && depth === 0) from = at + 1;
  }
  return hiding;
}

function applyRule(selectors: string, body: string, hiding: Set<string>): void {
  const hides = HIDES.test(body);
  if (!hides && !SHOWS.test(body)) return;
  for (const selector of selectors.split(',')) {
    const name = selector.trim();
    if (!/^[.#][\w-]+$/.test(name)) continue;
    if (hides) hiding.add(name);
    else hiding.delete(name);
  }
}
