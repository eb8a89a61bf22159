import { type SourceRow, tableOf } from '../edge-table.js';
import { type Flow, type FlowItem, numbered } from '../flow.js';
import type { ListNumbers } from './list-numbers.js';
import type { ParagraphProperties } from './properties.js';
import type { StyleSheet } from './styles.js';

/** Characters with a meaning of their own ([MS-DOC] 2.4.1). */
const CELL_END = 0x07;
const LINE_BREAK = 0x0b;
const PAGE_BREAK = 0x0c;
const PARAGRAPH_END = 0x0d;
const COLUMN_BREAK = 0x0e;
const FIELD_START = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;
const HYPHEN = 0x1e;

/** Turns a part of a document's characters into paragraphs and tables. */
export class FlowReader {
  #items: FlowItem[] = [];
  #cell: FlowItem[] = [];
  #cells: Flow[] = [];
  #rows: SourceRow[] = [];
  #text = '';
  /** For each field that is open whether its instruction, which nobody sees, is over. */
  #fields: boolean[] = [];

  constructor(
    private readonly source: string,
    private readonly unseen: Uint8Array,
    private readonly propertiesAt: (cp: number) => ParagraphProperties | undefined,
    private readonly styles: StyleSheet,
    private readonly numbers: ListNumbers,
  ) {}

  /** The characters from `start` to `end`. */
  read(start: number, end: number): Flow {
    this.#items = [];
    this.#fields = [];
    for (let cp = start; cp < Math.min(end, this.source.length); cp++) this.#character(cp);
    this.#endParagraph(undefined);
    this.#endTable();
    return this.#items;
  }

  #character(cp: number): void {
    const code = this.source.charCodeAt(cp);
    if (code === CELL_END) this.#endCell(this.propertiesAt(cp));
    else if (this.unseen[cp] === 1) return;
    else if (code === PARAGRAPH_END || code === PAGE_BREAK) this.#endParagraph(this.propertiesAt(cp));
    else if (code === FIELD_START) this.#fields.push(false);
    else if (code === FIELD_RESULT) this.#fields[this.#fields.length - 1] = true;
    else if (code === FIELD_END) this.#fields.pop();
    else if (this.#fields.includes(false)) return;
    else if (code === LINE_BREAK || code === COLUMN_BREAK) this.#text += '\n';
    else if (code === HYPHEN) this.#text += '-';
    else if (code >= 0x20 || code === 0x09) this.#text += this.source[cp];
  }

  #endParagraph(properties: ParagraphProperties | undefined): void {
    const text = this.#text;
    this.#text = '';
    if (!properties?.inTable) this.#endTable();
    if (text.trim() === '' || (properties && this.styles.isContents(properties.style))) return;
    const outline = properties?.outline;
    const heading =
      outline === undefined ? properties && this.styles.isHeading(properties.style) : outline < 9;
    const number = properties ? this.numbers.next(properties.list, properties.level) : '';
    const item: FlowItem = { text: numbered(number, text), kind: heading ? 'heading' : 'paragraph' };
    (properties?.inTable ? this.#cell : this.#items).push(item);
  }

  #endCell(properties: ParagraphProperties | undefined): void {
    if (properties?.endsRow) {
      const { left, shapes, isHead } = properties;
      this.#rows.push({ cells: this.#cells, shapes, left, isHead });
      this.#cells = [];
      return;
    }
    // A cell's mark is in the table whatever its properties say.
    const inTable = {
      style: 0,
      endsRow: false,
      outline: undefined,
      isHead: false,
      left: 0,
      shapes: [],
      list: 0,
      level: 0,
    };
    this.#endParagraph({ ...(properties ?? inTable), inTable: true });
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endTable(): void {
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, shapes: [], left: 0, isHead: false });
    if (this.#rows.length > 0) this.#items.push(tableOf(this.#rows));
    if (this.#cell.length > 0) this.#items.push(...this.#cell);
    this.#rows = [];
    this.#cells = [];
    this.#cell = [];
  }
}
