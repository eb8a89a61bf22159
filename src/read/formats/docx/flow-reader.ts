import { type Flow, type FlowItem, numbered } from '../flow.js';
import { walkXml, type XmlElement } from '../xml.js';
import type { ListNumbers } from './list-numbers.js';
import { DOCX_PREFIXES, isOn } from './names.js';
import type { ParagraphStyle } from './styles.js';
import { TableReader } from './table-reader.js';

/** What one part of a document holds. */
export interface PartFlow {
  /** The part's text; for notes that of all of them. */
  readonly flow: Flow;
  /** Notes by their id. */
  readonly notes: ReadonlyMap<string, Flow>;
  /** Which notes are referred to, in order: `footnote` or `endnote`, a colon and the id. */
  readonly references: readonly string[];
}

/** Elements whose text is not that of the document as it is when all changes are accepted, or that nobody sees. */
const SKIPPED = new Set([
  ...['w:moveFrom', 'w:instrText', 'w:delText', 'w:delInstrText', 'w:rt', 'w:sectPr', 'mc:Fallback'],
  // What properties were before a tracked change.
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblGridChange'],
]);

interface Paragraph {
  text: string;
  styleId: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  /** By how many characters its first line is set in. */
  indent: number;
  outline: number | undefined;
  /** The paragraph's end is deleted: its text runs on in the next one. */
  runsOn: boolean;
  hidden: boolean;
  /** Text boxes anchored in it; they follow it. */
  readonly boxes: FlowItem[];
}

/** A place that paragraphs and tables go to: the part itself, a cell, a text box, a note. */
interface Frame {
  readonly items: FlowItem[];
  carried: string;
}

/** Reads the paragraphs and tables of `document.xml`, `footnotes.xml` or `endnotes.xml`. */
export function readFlow(
  part: Uint8Array,
  styleOf: (id: string | undefined) => ParagraphStyle,
  numbers: ListNumbers,
): PartFlow {
  const reader = new FlowReader(styleOf, numbers);
  walkXml(part, DOCX_PREFIXES, reader);
  return { flow: reader.frames[0]!.items, notes: reader.notes, references: reader.references };
}

class FlowReader {
  readonly frames: Frame[] = [{ items: [], carried: '' }];
  readonly notes = new Map<string, Flow>();
  readonly references: string[] = [];
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: TableReader[] = [];
  /** How deep inside skipped elements. */
  #skipped = 0;
  #placeholder = false;
  #noteId = '';

  constructor(
    private readonly styleOf: (id: string | undefined) => ParagraphStyle,
    private readonly numbers: ListNumbers,
  ) {}

  open = (element: XmlElement): void => {
    const { name } = element;
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#skipped > 0 || this.#startsSkipping(name, parent)) {
      this.#skipped++;
      return;
    }
    if (parent === 'w:r') this.#runChild(element);
    else if (parent === 'w:pPr' || parent === 'w:numPr' || parent === 'w:rPr')
      this.#property(element, parent);
    else this.#structure(element);
    if (name === 'w:showingPlcHdr') this.#placeholder = true;
    else if (name === 'w:footnoteReference') this.references.push(`footnote:${element.attribute('id')}`);
    else if (name === 'w:endnoteReference') this.references.push(`endnote:${element.attribute('id')}`);
  };

  close = (name: string): void => {
    this.#path.pop();
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:r') this.#setHidden(false);
    else if (name === 'w:tc') this.#tables.at(-1)?.endCell(this.#pop());
    else if (name === 'w:tr') this.#tables.at(-1)?.endRow();
    else if (name === 'w:tbl') this.#endTable();
    else if (name === 'w:txbxContent') {
      const box = this.#pop();
      (this.#paragraphs.at(-1)?.boxes ?? this.frames.at(-1)!.items).push(...box);
    } else if (name === 'w:footnote' || name === 'w:endnote') this.notes.set(this.#noteId, this.#pop());
  };

  text = (text: string): void => {
    const paragraph = this.#paragraphs.at(-1);
    const name = this.#path.at(-1);
    if (this.#skipped > 0 || !paragraph || paragraph.hidden) return;
    if (name === 'w:t' || name === 'm:t') paragraph.text += text;
  };

  #startsSkipping(name: string, parent: string | undefined): boolean {
    if (name === 'w:sdtContent' && this.#placeholder) {
      this.#placeholder = false;
      return true;
    }
    // As a property it marks a row or the end of a paragraph.
    if (name === 'w:del') return parent !== 'w:rPr' && parent !== 'w:trPr';
    return SKIPPED.has(name) && parent !== 'w:rPr';
  }

  #structure({ name, attribute }: XmlElement): void {
    switch (name) {
      case 'w:p':
        this.#paragraphs.push(newParagraph());
        break;
      case 'w:tbl':
        this.#tables.push(new TableReader());
        break;
      case 'w:tc':
        this.frames.push({ items: [], carried: '' });
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#noteId = attribute('type') === undefined ? (attribute('id') ?? '') : '';
        this.frames.push({ items: [], carried: '' });
        break;
      case 'w:txbxContent':
        this.frames.push({ items: [], carried: '' });
        break;
      default:
        this.#tables.at(-1)?.property(name, attribute);
    }
  }

  #runChild({ name, attribute }: XmlElement): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || paragraph.hidden) return;
    if (name === 'w:tab' || name === 'w:ptab') paragraph.text += '\t';
    else if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
    else if (name === 'w:noBreakHyphen') paragraph.text += '-';
    else if (name === 'w:sym') paragraph.text += symbol(attribute('char'));
  }

  #property({ name, attribute }: XmlElement, parent: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const value = attribute('val');
    if (parent === 'w:rPr') {
      const ofMark = this.#path.at(-3) === 'w:pPr';
      if (ofMark && (name === 'w:del' || name === 'w:moveFrom')) paragraph.runsOn = true;
      else if (!ofMark && name === 'w:vanish') this.#setHidden(isOn(value));
      else if (!ofMark && name === 'w:rStyle' && this.styleOf(value).hidden) this.#setHidden(true);
    } else if (name === 'w:pStyle') paragraph.styleId = value;
    else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
    else if (name === 'w:numId') paragraph.numId = value;
    else if (name === 'w:ind') paragraph.indent = indentOf(attribute);
    else if (name === 'w:ilvl') paragraph.level = Number(value);
  }

  #setHidden(hidden: boolean): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.hidden = hidden;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const frame = this.frames.at(-1)!;
    if (!paragraph) return;
    const blanks = '\u3000'.repeat(frame.carried === '' ? paragraph.indent : 0);
    const text = frame.carried + blanks + paragraph.text;
    frame.carried = paragraph.runsOn ? text : '';
    const style = this.styleOf(paragraph.styleId);
    if (!paragraph.runsOn && !style.contents && !style.hidden && text.trim() !== '') {
      const numId = paragraph.numId ?? style.numId;
      const number = numId ? this.numbers.next(numId, paragraph.level ?? style.level, paragraph.styleId) : '';
      const heading = paragraph.outline === undefined ? style.heading : paragraph.outline < 9;
      frame.items.push({ text: numbered(number, text), kind: heading ? 'heading' : 'paragraph' });
    }
    frame.items.push(...paragraph.boxes);
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table) this.frames.at(-1)!.items.push(table.end());
  }

  /** Ends a cell, box or note; what a deleted paragraph end carried over stays in it. */
  #pop(): FlowItem[] {
    const { items, carried } = this.frames.pop()!;
    if (carried.trim() !== '') items.push({ text: carried, kind: 'paragraph' });
    return items;
  }
}

function newParagraph(): Paragraph {
  return {
    ...{ text: '', styleId: undefined, numId: undefined, level: undefined, outline: undefined, indent: 0 },
    ...{ runsOn: false, hidden: false, boxes: [] },
  };
}

/** Twips that a character of the usual size, 10.5 points, is wide. */
const CHARACTER = 210;
const MOST_INDENT = 20;

/** By how many characters the first line is set in: given in hundredths of them, or in twips. */
function indentOf(attribute: XmlElement['attribute']): number {
  const number = (name: string) => Number(attribute(name) ?? 0) || 0;
  const left = number('leftChars') || number('startChars');
  const first = number('firstLineChars') - number('hangingChars');
  const twips = (number('left') || number('start')) + number('firstLine') - number('hanging');
  const characters = left !== 0 || first !== 0 ? (left + first) / 100 : twips / CHARACTER;
  return Math.min(Math.max(Math.round(characters), 0), MOST_INDENT);
}

/** Symbol fonts put their signs into the private use area, where they say nothing; other characters are themselves. */
function symbol(char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  if (!(code >= 0x20) || code > 0xffff || (code >= 0xd800 && code <= 0xf8ff)) return '';
  return String.fromCharCode(code);
}
