import { BLOCKS, HEADINGS, UNSEEN } from './elements.js';
import { FoldedLine } from './folded-line.js';
import { HiddenElements } from './hidden.js';
import { ListMarkers } from './list-markers.js';
import type { PageItem } from './page-item.js';
import { readTable } from './table-reader.js';
import type { HtmlElement } from './tree.js';

/** Items that their own text numbers. */
const NUMBERED = /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]/;

/** Links to files are attachments: part of the text, other than links that lead elsewhere. */
const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rtf|zip|rar|7z|csv)(?:[?#]|$)/i;

/** The lines and data tables of a page that its reader sees, in the order of the page. */
export function readPage(root: HtmlElement): PageItem[] {
  return new PageReader(new HiddenElements(root)).read(root);
}

class PageReader {
  readonly #items: PageItem[] = [];
  readonly #line = new FoldedLine();
  #startsBlock = true;
  #marker = '';
  #element!: HtmlElement;

  constructor(
    private readonly hidden: HiddenElements,
    /** What the element that is read stands in. */
    private state: { readonly isHeading: boolean; readonly linked: boolean; readonly verbatim: boolean } = {
      isHeading: false,
      linked: false,
      verbatim: false,
    },
  ) {}

  read(element: HtmlElement): PageItem[] {
    this.#element = element;
    this.#children(element);
    this.#endLine();
    return this.#items;
  }

  #children(element: HtmlElement): void {
    const markers = element.name === 'ol' || element.name === 'ul' ? new ListMarkers(element) : undefined;
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child);
      else if (!UNSEEN.has(child.name) && !this.hidden.has(child)) {
        if (markers && child.name === 'li') this.#listItem(child, markers.next(child));
        else this.#elementOf(child);
      }
    }
  }

  #elementOf(element: HtmlElement): void {
    const { name } = element;
    if (name === 'br') this.#breakLine();
    else if (name === 'table') this.#table(element);
    else if (BLOCKS.has(name)) this.#block(element);
    else this.#inside(element, () => this.#children(element));
  }

  #block(element: HtmlElement): void {
    const outer = this.#element;
    this.#endBlock();
    this.#element = element;
    this.#inside(element, () => {
      this.#children(element);
      this.#endBlock();
    });
    this.#element = outer;
  }

  #listItem(element: HtmlElement, marker: string): void {
    this.#endBlock();
    this.#marker = marker;
    this.#block(element);
    this.#marker = '';
  }

  #table(element: HtmlElement): void {
    this.#endBlock();
    const readCell = (cell: HtmlElement) => new PageReader(this.hidden, this.state).read(cell);
    const isSeen = (part: HtmlElement) => !UNSEEN.has(part.name) && !this.hidden.has(part);
    for (const item of readTable(element, readCell, isSeen)) this.#items.push(item);
  }

  #inside({ name, attributes }: HtmlElement, action: () => void): void {
    const outer = this.state;
    const target = name === 'a' ? attributes.get('href') : undefined;
    // Places in the page itself are no links elsewhere: notes, tables of contents.
    const linked = target !== undefined && !/^\s*#./.test(target) && !FILE.test(target);
    this.state = {
      isHeading: outer.isHeading || HEADINGS.has(name),
      linked: outer.linked || linked,
      verbatim: outer.verbatim || name === 'pre' || name === 'listing' || name === 'xmp',
    };
    action();
    this.state = outer;
  }

  #text(text: string): void {
    if (!this.state.verbatim) {
      this.#line.add(text, this.state.linked);
      return;
    }
    text.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) this.#breakLine();
      this.#line.add(line, this.state.linked, true);
    });
  }

  /** Ends the line; an empty one ends the block too. */
  #breakLine(): void {
    this.#startsBlock = !this.#endLine();
  }

  #endBlock(): void {
    this.#endLine();
    this.#startsBlock = true;
  }

  /** Whether there was a line to end. */
  #endLine(): boolean {
    const line = this.#line.take();
    if (!line) return false;
    const { isHeading } = this.state;
    const marker = NUMBERED.test(line.text) ? '' : this.#marker;
    this.#items.push({ ...line, isHeading, startsBlock: this.#startsBlock, marker, element: this.#element });
    this.#marker = '';
    return true;
  }
}
