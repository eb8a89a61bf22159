import type { Flow, FlowCell, FlowItem } from '../flow.js';
import { fragmentFlow } from '../html/index.js';
import { inlineText } from './inline-text.js';
import { parseInline, parseMarkdown, type Token } from './tokens.js';

/** Reads the blocks of a document; what is inside quotations and lists stands there as if outside. */
export function readMarkdownFlow(markdown: string): Flow {
  const reader = new TokenReader(markdown.split(/\r\n?|\n/));
  for (const token of parseMarkdown(markdown)) reader.read(token);
  return reader.flow;
}

class TokenReader {
  readonly flow: FlowItem[] = [];
  #isHeading = false;
  /** Numbers of list items as they are written, until their text comes. */
  #number = '';
  #rows: FlowCell[][] | undefined;
  #headRows = 0;
  /** Source of the row that is read. */
  #line = '';

  constructor(private readonly lines: readonly string[]) {}

  read(token: Token): void {
    const { type, content, children, info, markup } = token;
    switch (type) {
      case 'heading_open':
        this.#isHeading = true;
        break;
      case 'heading_close':
        this.#isHeading = false;
        break;
      case 'list_item_open':
        if (info !== '') this.#number += `${info}${markup} `;
        break;
      case 'list_item_close':
        // The number of an item without text.
        if (this.#number !== '') this.#text('');
        break;
      case 'inline':
        if (this.#rows) this.#cell(inlineText(children ?? []));
        else this.#text(inlineText(children ?? []));
        break;
      case 'fence':
        this.#text(content);
        break;
      case 'html_block':
        this.flow.push(...fragmentFlow(content));
        break;
      default:
        this.#table(token);
    }
  }

  #table({ type, map }: Token): void {
    if (type === 'table_open') {
      this.#rows = [];
      this.#headRows = 0;
    } else if (type === 'tr_open') {
      this.#rows?.push([]);
      this.#line = map ? (this.lines[map[0]] ?? '') : '';
    } else if (type === 'tr_close') {
      for (const cell of cellsBeyond(this.#line, this.#rows?.at(-1)?.length ?? 0))
        this.#cell(inlineText(parseInline(cell)));
    } else if (type === 'thead_close') this.#headRows = this.#rows?.length ?? 0;
    else if (type === 'table_close' && this.#rows) {
      this.flow.push({ rows: this.#rows, headRows: this.#headRows, name: null });
      this.#rows = undefined;
    }
  }

  #text(text: string): void {
    this.flow.push({ text: this.#number + text, kind: this.#isHeading ? 'heading' : 'paragraph' });
    this.#number = '';
  }

  #cell(text: string): void {
    const flow = text.split('\n').map((line) => ({ text: line, kind: 'paragraph' }) as const);
    this.#rows?.at(-1)?.push({ flow, rowSpan: 1, colSpan: 1 });
  }
}

/** Cells of a row that has more of them than the head of its table, which the parser drops. */
function cellsBeyond(line: string, columns: number): string[] {
  const cells = line.replace(/^[\s>]*\|?/, '').split(/(?<!\\)\|/);
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.slice(columns).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
