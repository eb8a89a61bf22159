import { LIMITS } from '../limits.js';
import { BLOCKS, HEAD_CONTENT, TABLE_PARTS, UNSEEN, VOID } from './elements.js';
import type { HtmlElement } from './tree.js';

/** Which open elements a start tag ends, and the elements beyond which it does not look for them. */
interface Implied {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const CELLS = ['td', 'th', 'caption'];
const TABLE = new Set(['table']);
const CELL_OR_TABLE = new Set([...CELLS, 'table']);
const LIST = new Set([...CELL_OR_TABLE, 'ul', 'ol', 'menu', 'dir']);
const DEFINITIONS = new Set([...CELL_OR_TABLE, 'dl']);
const SECTIONS = ['thead', 'tbody', 'tfoot'];
/** Where another table cannot stand: the end tag of the one before is missing. */
const BETWEEN_CELLS = new Set([...SECTIONS, 'table', 'tr']);

const ENDS_PARAGRAPH: Implied = { ends: new Set(['p']), within: CELL_OR_TABLE };
const IMPLIED: ReadonlyMap<string, Implied> = new Map([
  ...[...BLOCKS].filter((name) => !TABLE_PARTS.has(name)).map((name) => [name, ENDS_PARAGRAPH] as const),
  ['li', { ends: new Set(['li']), within: LIST }],
  ['dt', { ends: new Set(['dt', 'dd']), within: DEFINITIONS }],
  ['dd', { ends: new Set(['dt', 'dd']), within: DEFINITIONS }],
  ['a', { ends: new Set(['a']), within: CELL_OR_TABLE }],
  ['table', ENDS_PARAGRAPH],
  ['td', { ends: new Set(CELLS), within: TABLE }],
  ['th', { ends: new Set(CELLS), within: TABLE }],
  ['tr', { ends: new Set([...CELLS, 'tr']), within: TABLE }],
  ...SECTIONS.map((name) => [name, { ends: new Set([...SECTIONS, 'tr']), within: TABLE }] as const),
]);

/** Elements beyond which an end tag ends nothing. Those of inline elements also end no block. */
function endsWithin(name: string): ReadonlySet<string> {
  if (TABLE_PARTS.has(name)) return TABLE;
  return BLOCKS.has(name) || UNSEEN.has(name) || name === 'a' ? CELL_OR_TABLE : BLOCKS;
}

/** Puts tags together to a tree as browsers do: missing end tags are supplied, and a stray one ends nothing beyond its cell. */
export class TreeBuilder {
  readonly root: HtmlElement = { name: '', attributes: new Map(), children: [], parent: null };
  readonly #open: HtmlElement[] = [this.root];
  /** Below the bound all elements become children of the last one above it: the newest of them, and how many are open by name. */
  #deepest: HtmlElement | undefined;
  readonly #deep = new Map<string, number>();

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'html') return;
    if (this.#top.name === 'head' && !HEAD_CONTENT.has(name)) this.#open.pop();
    if (name === 'table' && BETWEEN_CELLS.has(this.#top.name)) this.#end(TABLE, TABLE, 'innermost');
    const implied = IMPLIED.get(name);
    if (implied) this.#end(implied.ends, implied.within, 'outermost');
    const parent = this.#top;
    const element: HtmlElement = { name, attributes, children: [], parent };
    if (VOID.has(name)) (this.#deepest ?? parent).children.push(element);
    else {
      parent.children.push(element);
      if (this.#open.length < LIMITS.nesting) this.#open.push(element);
      else {
        this.#deepest = element;
        this.#deep.set(name, (this.#deep.get(name) ?? 0) + 1);
      }
    }
  }

  close(name: string): void {
    if (name === 'html' || name === 'body') return;
    const deep = this.#deep.get(name) ?? 0;
    if (deep > 0) {
      this.#deep.set(name, deep - 1);
      this.#deepest = undefined;
      return;
    }
    const ended = this.#end(new Set([name]), endsWithin(name), 'innermost');
    // Browsers make an empty element of these.
    if (!ended && (name === 'p' || name === 'br')) {
      this.open(name, new Map());
      if (name === 'p') this.close(name);
    }
  }

  text(text: string): void {
    if (this.#top.name === 'head' && text.trim() !== '') this.#open.pop();
    (this.#deepest ?? this.#top).children.push(text);
  }

  get #top(): HtmlElement {
    return this.#open.at(-1)!;
  }

  /** Ends the innermost or outermost open element of these names, and all inside it; says whether there was one. */
  #end(names: ReadonlySet<string>, within: ReadonlySet<string>, which: 'innermost' | 'outermost'): boolean {
    let found = 0;
    for (let i = this.#open.length - 1; i > 0; i--) {
      const { name } = this.#open[i]!;
      if (names.has(name)) {
        found = i;
        if (which === 'innermost') break;
      }
      if (within.has(name)) break;
    }
    if (found === 0) return false;
    this.#open.length = found;
    this.#deep.clear();
    this.#deepest = undefined;
    return true;
  }
}
