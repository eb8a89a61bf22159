import type { Block, Cell, Span, Table } from '../../contracts/index.js';
import { FormatError } from './format-error.js';
import type { FormattedText } from './format-reader.js';
import { checkSize, type Grid } from './grid.js';
import { LIMITS } from './limits.js';

/** Lines above a table that are no longer than this are its caption. */
const CAPTION_MAXIMUM = 60;
const CAPTION_LINES = 2;

/** Lays out a document's text: a blank line between blocks, a line for each row of a table. */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #blocks: Block[] = [];
  #tables: Table[] = [];
  /** Blocks since the last table, at most as many as can be its caption. */
  #captions: Span[] = [];

  /** Where the next block would start. */
  get position(): number {
    return this.#length === 0 ? 0 : this.#length + 2;
  }

  /** Adds a block; white space around it is left out, and so is a block that holds nothing else. */
  block(content: string, kind: Block['kind'] = 'paragraph'): void {
    const text = tidy(content);
    if (text === '') return;
    const start = this.#startBlock();
    this.#append(text);
    const span = { start, end: this.#length };
    this.#blocks.push({ ...span, kind });
    this.#captions = [...this.#captions, span].slice(-CAPTION_LINES);
  }

  /**
   * Adds a table; one without any text is left out.
   * @throws FormatError `unsafe` for a grid beyond the limits
   */
  table({ rows, columns, headRows }: Grid, name: string | null): void {
    const filled = rows.some((row) =>
      row.some(({ paragraphs }) => paragraphs.some((text) => tidy(text) !== '')),
    );
    if (!filled) return;
    checkSize(rows.length, columns);
    const caption = this.#caption();
    const start = this.#startBlock();
    const cells = rows.map((row, index) => {
      if (index > 0) this.#append('\n');
      return this.#row(row, index, columns);
    });
    this.#tables.push({ start, end: this.#length, rows: cells, columns, headRows, caption, name });
    this.#captions = [];
  }

  /** The text so far, ended by a line break. */
  build(notes: readonly string[] = []): FormattedText {
    const text = this.#length > 0 ? `${this.#parts.join('')}\n` : '';
    return { text, blocks: this.#blocks, tables: this.#tables, notes };
  }

  #row(row: Grid['rows'][number], index: number, columns: number): Cell[] {
    const cells: Cell[] = [];
    let column = 0;
    for (const { paragraphs, column: at, rowSpan, colSpan } of row) {
      this.#append('\t'.repeat(at - column));
      column = at;
      const start = this.#length;
      this.#append(cellText(paragraphs));
      const indent = indentOf(paragraphs[0] ?? '');
      cells.push({ start, end: this.#length, row: index, column, rowSpan, colSpan, indent });
    }
    this.#append('\t'.repeat(Math.max(columns - 1 - column, 0)));
    return cells;
  }

  #caption(): Span | null {
    const lines = this.#captions;
    let first = lines.length;
    while (first > 0 && isCaption(this.#slice(lines[first - 1]!))) first--;
    return first < lines.length ? { start: lines[first]!.start, end: lines.at(-1)!.end } : null;
  }

  /** Text of one of the last blocks. */
  #slice({ start, end }: Span): string {
    let text = '';
    let from = this.#length;
    for (let i = this.#parts.length - 1; i >= 0 && from > start; i--) {
      text = this.#parts[i]! + text;
      from -= this.#parts[i]!.length;
    }
    return text.slice(start - from, end - from);
  }

  #startBlock(): number {
    if (this.#length > 0) this.#append('\n\n');
    return this.#length;
  }

  #append(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length > LIMITS.characters)
      throw new FormatError('unsafe', `more than ${LIMITS.characters} characters of text`, 'split it');
  }
}

function isCaption(text: string): boolean {
  return text.length <= CAPTION_MAXIMUM && !/[。；;！!？?]/.test(text);
}

/** Tabs and line breaks inside a cell would look like those between cells; paragraphs keep their own lines. */
function cellText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => tidy(text.replace(/[\t\n]+/g, ' ')))
    .filter((text) => text !== '')
    .join('\n');
}

/** Width of the blanks that a text starts with, in half-width characters. */
function indentOf(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === '\u3000') width += 2;
    else if (char === ' ' || char === '\u00a0' || char === '\u2002') width++;
    else if (char === '\u2003' || char === '\t') width += 2;
    else break;
  }
  return width;
}

/** Without control characters, without white space at the start and end of each line, and without blank lines. */
function tidy(text: string): string {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').split('\n');
  const clean = lines.map((line) => line.replace(CONTROLS, '').trim());
  return lines.length === 1 ? clean[0]! : clean.filter((line) => line !== '').join('\n');
}

// Soft hyphens, byte order marks and zero-width spaces too: nobody sees them, and they would part a number in two.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\ufeff]/g;
