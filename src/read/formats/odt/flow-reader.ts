import { type FlowItem, numbered } from '../flow.js';
import { walkXml, type XmlElement } from '../xml.js';
import { ListNumbers } from './list-numbers.js';
import { ODF_PREFIXES } from './names.js';
import type { OdfStyles } from './styles.js';
import { TableReader } from './table-reader.js';

/** Elements whose text is not the document's, or stands in it a second time. */
const SKIPPED = new Set([
  ...['text:tracked-changes', 'text:note-citation', 'text:ruby-text', 'text:hidden-text', 'text:page-number'],
  ...['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index'],
  ...['text:user-index', 'text:alphabetical-index', 'text:bibliography', 'text:page-count'],
  ...[
    'office:annotation',
    'office:forms',
    'table:shapes',
    'table:covered-table-cell',
    'table:tracked-changes',
  ],
  ...['svg:title', 'svg:desc', 'presentation:notes'],
]);

interface Paragraph {
  text: string;
  readonly number: string;
  readonly heading: boolean;
  readonly boxes: FlowItem[];
}

/** A place that paragraphs and tables go to: the body, a cell, a text box, a note. */
interface Frame {
  readonly items: FlowItem[];
  readonly paragraphs: Paragraph[];
}

/** What `content.xml` holds: its text, and its notes in the order in which they are referred to. */
export interface Content {
  readonly flow: readonly FlowItem[];
  readonly notes: readonly FlowItem[];
}

export function readFlow(part: Uint8Array, styles: OdfStyles): Content {
  const reader = new FlowReader(styles);
  walkXml(part, ODF_PREFIXES, reader);
  return { flow: reader.flow, notes: reader.notes };
}

class FlowReader {
  readonly notes: FlowItem[] = [];
  readonly #frames: Frame[] = [{ items: [], paragraphs: [] }];
  readonly #tables: TableReader[] = [];
  readonly #cells: (readonly [rowSpan: number, colSpan: number, repeated: number])[] = [];
  readonly #numbers: ListNumbers;
  #body = false;
  #isSheet = false;
  #skipped = 0;
  readonly #styles: OdfStyles;

  constructor(styles: OdfStyles) {
    this.#styles = styles;
    this.#numbers = new ListNumbers(styles);
  }

  get flow(): readonly FlowItem[] {
    return this.#frames[0]!.items;
  }

  open = ({ name, attribute }: XmlElement): void => {
    if (name === 'office:body') this.#body = true;
    else if (name === 'office:spreadsheet') this.#isSheet = true;
    if (!this.#body) return;
    if (this.#skipped > 0 || this.#startsSkipping(name, attribute)) {
      this.#skipped++;
      return;
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#openParagraph(name === 'text:h' ? Number(attribute('outline-level') ?? 1) : undefined);
        break;
      case 'text:s':
        this.#add(' '.repeat(Math.min(Number(attribute('c') ?? 1) || 1, 1000)));
        break;
      case 'text:tab':
        this.#add('\t');
        break;
      case 'text:line-break':
        this.#add('\n');
        break;
      case 'text:list':
        this.#numbers.openList(
          attribute('style-name'),
          attribute('continue-numbering') === 'true' || attribute('continue-list') !== undefined,
        );
        break;
      case 'text:list-item':
        this.#numbers.openItem(attribute('start-value'));
        break;
      case 'text:note-body':
      case 'draw:text-box':
        this.#openFrame();
        break;
      case 'table:table':
        this.#tables.push(new TableReader(this.#isSheet ? (attribute('name') ?? null) : null));
        break;
      case 'table:table-header-rows':
        this.#tables.at(-1)!.isHead = true;
        break;
      case 'table:table-row':
        this.#tables.at(-1)!.openRow(count(attribute('number-rows-repeated')));
        break;
      case 'table:table-cell':
        this.#cells.push([
          count(attribute('number-rows-spanned')),
          count(attribute('number-columns-spanned')),
          count(attribute('number-columns-repeated')),
        ]);
        this.#openFrame();
        break;
    }
  };

  close = (name: string): void => {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (!this.#body) return;
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#closeParagraph();
        break;
      case 'text:list':
        this.#numbers.closeList();
        break;
      case 'text:note-body':
        this.notes.push(...this.#frames.pop()!.items);
        break;
      case 'draw:text-box':
        this.#place(this.#frames.pop()!.items);
        break;
      case 'table:table-cell':
        this.#tables.at(-1)!.endCell(this.#frames.pop()!.items, ...this.#cells.pop()!);
        break;
      case 'table:table-row':
        this.#tables.at(-1)!.endRow();
        break;
      case 'table:table-header-rows':
        this.#tables.at(-1)!.isHead = false;
        break;
      case 'table:table':
        this.#endTable(this.#tables.pop()!);
        break;
    }
  };

  /** White space folds, as in HTML; what should stay is written as `text:s`. */
  text = (text: string): void => {
    if (this.#skipped === 0 && this.#body) this.#add(text.replace(/[ \t\r\n]+/g, ' '));
  };

  #startsSkipping(name: string, attribute: XmlElement['attribute']): boolean {
    if (SKIPPED.has(name)) return true;
    if (name === 'table:table') return this.#styles.isHidden(attribute('style-name'));
    if (name === 'text:section') return attribute('display') === 'none';
    if (name !== 'text:span' && name !== 'text:p' && name !== 'text:h') return false;
    return this.#styles.isHidden(attribute('style-name'));
  }

  #add(text: string): void {
    const paragraph = this.#frames.at(-1)!.paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  #openFrame(): void {
    this.#frames.push({ items: [], paragraphs: [] });
  }

  #openParagraph(outline: number | undefined): void {
    const number = this.#numbers.next(outline);
    this.#frames.at(-1)!.paragraphs.push({ text: '', number, heading: outline !== undefined, boxes: [] });
  }

  #closeParagraph(): void {
    const { text, number, heading, boxes } = this.#frames.at(-1)!.paragraphs.pop()!;
    const items: FlowItem[] = [...boxes];
    if (text.trim() !== '') {
      items.unshift({ text: numbered(number, text), kind: heading ? 'heading' : 'paragraph' });
    }
    this.#place(items);
  }

  #endTable(table: TableReader): void {
    this.#place(this.#isSheet ? table.endSheet() : [table.end()]);
  }

  /** Puts items where they belong: after the paragraph they hang on, where there is one. */
  #place(items: readonly FlowItem[]): void {
    const frame = this.#frames.at(-1)!;
    (frame.paragraphs.at(-1)?.boxes ?? frame.items).push(...items);
  }
}

function count(value: string | undefined): number {
  return Math.max(1, Number(value ?? 1) || 1);
}
