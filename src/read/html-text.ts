import { Tokenizer } from 'htmlparser2';

/** Elements whose content nobody reads on the page. */
const UNSEEN = new Set([
  ...['head', 'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object'],
  ...['select', 'textarea', 'button', 'audio', 'video', 'canvas'],
]);

/** Elements that start and end a block of text. */
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'div',
  ],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table'],
  ...['tbody', 'tfoot', 'thead', 'tr', 'ul'],
]);

const CELLS = new Set(['td', 'th']);

/** White space that HTML folds; a no-break or ideographic space is a character like any other. */
const FOLDED = /[ \t\r\n\f]+/g;

/**
 * The text of an HTML page as its reader sees it: a blank line between blocks, a line break for `<br>`, a tab between
 * table cells; scripts, styles and the head left out. Never fails: tags are taken as they come, matched or not. Works on tokens, for a tree's cost grows with its depth; this one's is linear in the page's length.
 */
export function htmlText(html: string): string {
  const page = new PageText();
  const unseen = new UnseenElements();
  let preformatted = 0;
  let opened = '';
  const name = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const add = (text: string) => {
    if (!unseen.inside) page.add(text, preformatted > 0);
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...IGNORED,
      onopentagname(start, end) {
        const tag = name(start, end);
        opened = tag;
        unseen.open(tag);
        if (tag === 'br') page.breakLine(1);
        else if (BLOCKS.has(tag)) page.breakLine(2);
        if (tag === 'pre') preformatted++;
      },
      onselfclosingtag() {
        // Elsewhere HTML ignores the slash.
        if (opened === 'svg' || opened === 'math') unseen.close(opened);
      },
      onclosetag(start, end) {
        const tag = name(start, end);
        unseen.close(tag);
        if (BLOCKS.has(tag)) page.breakLine(2);
        else if (CELLS.has(tag)) page.endCell();
        if (tag === 'pre' && preformatted > 0) preformatted--;
      },
      ontext: (start, end) => add(html.slice(start, end)),
      ontextentity: (codePoint) => add(String.fromCodePoint(codePoint)),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return page.toString();
}

const nothing = () => {};

/** What the page's reader does not see of its tokens. */
const IGNORED = {
  ...{ onattribdata: nothing, onattribentity: nothing, onattribend: nothing, onattribname: nothing },
  ...{ oncdata: nothing, oncomment: nothing, ondeclaration: nothing, onprocessinginstruction: nothing },
  ...{ onend: nothing, onopentagend: nothing },
};

/** Follows whether the tokens are inside an element whose content is not seen. */
class UnseenElements {
  #name = '';
  #depth = 0;

  get inside(): boolean {
    return this.#depth > 0;
  }

  open(tag: string): void {
    // The end tag of the head may be left out.
    if (tag === 'body') this.#depth = 0;
    else if (this.#depth > 0) this.#depth += tag === this.#name ? 1 : 0;
    else if (UNSEEN.has(tag)) {
      this.#name = tag;
      this.#depth = 1;
    }
  }

  close(tag: string): void {
    if (this.#depth > 0 && tag === this.#name) this.#depth--;
  }
}

/** Collects text while folding white space. Breaks are held back until text follows, so that a page ends without them. */
class PageText {
  #parts: string[] = [];
  #breaks = 0;
  #tab = false;
  /** White space seen since the last character, as written. */
  #space = '';
  #last = '';

  add(text: string, preformatted: boolean): void {
    if (preformatted) {
      this.#append(text);
      return;
    }
    let from = 0;
    for (const match of text.matchAll(FOLDED)) {
      this.#append(text.slice(from, match.index));
      this.#space += match[0];
      from = match.index + match[0].length;
    }
    this.#append(text.slice(from));
  }

  /** Ends the line; `newlines` is 2 where a blank line must follow. */
  breakLine(newlines: 1 | 2): void {
    this.#breaks = newlines === 1 ? this.#breaks + 1 : Math.max(this.#breaks, 2);
    this.#tab = false;
    this.#space = '';
  }

  endCell(): void {
    this.#tab = true;
    this.#space = '';
  }

  toString(): string {
    return this.#parts.length > 0 ? `${this.#parts.join('')}\n` : '';
  }

  #append(text: string): void {
    if (text === '') return;
    if (this.#parts.length > 0) this.#parts.push(this.#gapBefore(text));
    this.#parts.push(text);
    this.#last = text.slice(-1);
    this.#breaks = 0;
    this.#tab = false;
    this.#space = '';
  }

  #gapBefore(text: string): string {
    if (this.#breaks > 0) return '\n'.repeat(Math.min(this.#breaks, 2));
    if (this.#tab) return '\t';
    if (this.#space === '') return '';
    // A line of the source that ends between two wide characters is no space on the page (CSS Text 3, 4.1.3).
    return this.#space.includes('\n') && isWide(this.#last) && isWide(text) ? '' : ' ';
  }
}

/** Whether the first character is a Chinese one or full-width punctuation. */
function isWide(text: string): boolean {
  const code = text.charCodeAt(0);
  return (
    (code >= 0x2e80 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}
