import type { Flow, FlowCell, FlowItem } from '../flow.js';
import { fragmentFlow } from '../html/index.js';
import { inlineText } from './inline-text.js';
import type { Token } from './tokens.js';

/** Reads the blocks of a document; what is inside quotations and lists stands there as if outside. */
export function readTokens(tokens: readonly Token[]): Flow {
  const reader = new TokenReader();
  for (const token of tokens) reader.read(token);
  return reader.flow;
}

class TokenReader {
  readonly flow: FlowItem[] = [];
  #isHeading = false;
  /** Number of a list item as it is written, until its text comes. */
  #number = '';
  #rows: FlowCell[][] | undefined;
  #headRows = 0;

  read({ type, content, children, info, markup }: Token): void {
    switch (type) {
      case 'heading_open':
        this.#isHeading = true;
        break;
      case 'heading_close':
        this.#isHeading = false;
        break;
      case 'list_item_open':
        this.#number = info === '' ? '' : `${info}${markup} `;
        break;
      case 'list_item_close':
        this.#number = '';
        break;
      case 'inline':
        this.#text(inlineText(children ?? []));
        break;
      case 'fence':
        this.#text(content);
        break;
      case 'html_block':
        this.flow.push(...fragmentFlow(content));
        break;
      default:
        this.#table(type);
    }
  }

  #table(type: string): void {
    if (type === 'table_open') {
      this.#rows = [];
      this.#headRows = 0;
    } else if (type === 'tr_open') this.#rows?.push([]);
    else if (type === 'thead_close') this.#headRows = this.#rows?.length ?? 0;
    else if (type === 'table_close' && this.#rows) {
      this.flow.push({ rows: this.#rows, headRows: this.#headRows, name: null });
      this.#rows = undefined;
    }
  }

  #text(text: string): void {
    const block = { text: this.#number + text, kind: this.#isHeading ? 'heading' : 'paragraph' } as const;
    this.#number = '';
    const row = this.#rows?.at(-1);
    if (row) row.push({ flow: cellFlow(text), rowSpan: 1, colSpan: 1 });
    else this.flow.push(block);
  }
}

function cellFlow(text: string): Flow {
  return text.split('\n').map((line) => ({ text: line, kind: 'paragraph' }));
}
