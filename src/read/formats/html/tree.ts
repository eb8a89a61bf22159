import { Tokenizer } from 'htmlparser2';
import { TreeBuilder } from './tree-builder.js';

/** An element of a page. Of its attributes only those are kept that a reader of this project looks at. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (HtmlElement | string)[];
  readonly parent: HtmlElement | null;
}

const KEPT_ATTRIBUTES = new Set([
  ...['id', 'class', 'style', 'hidden', 'role', 'href', 'rowspan', 'colspan', 'start', 'value', 'type'],
]);

/**
 * The elements of an HTML page. Never fails: tags are taken as they come, matched or not. Its time is linear in the page's length and
 * its depth bounded, which is why it works on tokens: the tree builders of htmlparser2 and parse5 go through all open elements
 * for each tag.
 */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder();
  let attributes = new Map<string, string>();
  let tag = '';
  let attribute = '';
  let value = '';
  const open = () => {
    builder.open(tag, attributes);
    attributes = new Map();
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...IGNORED,
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (KEPT_ATTRIBUTES.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: open,
      onselfclosingtag() {
        open();
        // Elsewhere HTML ignores the slash.
        if (tag === 'svg' || tag === 'math') builder.close(tag);
      },
      onclosetag: (start, end) => builder.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => builder.text(html.slice(start, end)),
      ontextentity: (codePoint) => builder.text(String.fromCodePoint(codePoint)),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

/** All text inside an element. */
export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

const nothing = () => {};

/** Tokens that nobody sees. */
const IGNORED = {
  ...{ oncdata: nothing, oncomment: nothing, ondeclaration: nothing, onprocessinginstruction: nothing },
  onend: nothing,
};
