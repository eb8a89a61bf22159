import { type FlowItem, numbered } from '../flow.js';
import { FormatError } from '../format-error.js';
import { LIMITS } from '../limits.js';
import { DEFAULT_ENCODING, decodeBytes, encodingOfCharset, encodingOfCodePage } from './code-pages.js';
import { TableReader } from './table-reader.js';
import type { TokenHandler } from './tokens.js';
import { CHARACTERS, KNOWN_OPTIONAL, SKIPPED } from './words.js';

/** What holds until the group ends. */
interface State {
  skip: boolean;
  /** `\*` came, and the next word says what the group is. */
  optional: boolean;
  /** What the group's text is for. */
  use: 'text' | 'fonts' | 'styles' | 'number';
  /** Bytes that stand in for a `\u` character for readers that do not know it. */
  fallback: number;
  font: number;
  hidden: boolean;
  deleted: boolean;
  /** The group holds the same text twice, first for old readers. */
  twice: boolean;
  startsNote: boolean;
}

/** A place that paragraphs go to: the body or a note. */
interface Frame {
  readonly items: FlowItem[];
  /** Paragraphs of the cell that is being read. */
  cell: FlowItem[];
  text: string;
  /** The list number that the producer wrote out. */
  number: string;
  style: number;
  outline: number | null;
  inTable: boolean;
  readonly table: TableReader;
}

/** Turns tokens into paragraphs and tables. */
export class Interpreter implements TokenHandler {
  readonly notes: FlowItem[] = [];
  readonly #frames: Frame[] = [newFrame()];
  readonly #states: State[] = [
    {
      ...{ skip: false, optional: false, use: 'text', fallback: 1, font: -1 },
      ...{ hidden: false, deleted: false, twice: false, startsNote: false },
    },
  ];
  readonly #fontEncodings = new Map<number, string>();
  readonly #styleNames = new Map<number, string>();
  #codePage: string = DEFAULT_ENCODING;
  #defaultFont = -1;
  /** Bytes not yet decoded: two of them may make one character. */
  #bytes: number[] = [];
  #toSkip = 0;
  #style = 0;
  #styleName = '';

  /** Ends the document. `complete` is false where it was cut short. */
  end(): { readonly flow: readonly FlowItem[]; readonly complete: boolean } {
    this.#flush();
    const complete = this.#states.length === 1;
    while (this.#states.length > 1) this.closeGroup();
    const frame = this.#frame;
    this.#endParagraph(frame);
    if (!frame.table.isEmpty) frame.items.push(frame.table.end());
    return { flow: frame.items, complete };
  }

  openGroup(): void {
    this.#flush();
    this.#toSkip = 0;
    if (this.#states.length > LIMITS.nesting)
      throw new FormatError('unsafe', `groups more than ${LIMITS.nesting} deep`, 'simplify the document');
    const outer = this.#state;
    const state = { ...outer, optional: false, startsNote: false, twice: false };
    if (outer.twice) state.skip = true;
    this.#states.push(state);
  }

  closeGroup(): void {
    this.#flush();
    this.#toSkip = 0;
    if (this.#states.length === 1) return;
    const { startsNote, use } = this.#states.pop()!;
    if (use === 'styles') this.#endStyle();
    if (startsNote) {
      const frame = this.#frames.pop()!;
      this.#endParagraph(frame);
      this.notes.push(...frame.items);
    }
  }

  byte(byte: number): void {
    if (this.#toSkip > 0) {
      this.#toSkip--;
      return;
    }
    const state = this.#state;
    if (state.skip || state.hidden || state.deleted) return;
    if (state.use === 'fonts') return;
    if (state.use === 'styles' && byte === 0x3b) {
      this.#flush();
      this.#endStyle();
      return;
    }
    this.#bytes.push(byte);
  }

  word(name: string, value: number | null): void {
    if (this.#toSkip > 0 && name !== 'u') {
      this.#toSkip--;
      return;
    }
    this.#flush();
    const state = this.#state;
    if (name === '*') {
      state.optional = true;
      return;
    }
    const optional = state.optional;
    state.optional = false;
    if (name === 'ud') state.skip = this.#states.at(-3)?.skip ?? false;
    if (state.skip) return;
    if (SKIPPED.has(name) || (optional && !KNOWN_OPTIONAL.has(name))) {
      state.skip = true;
      return;
    }
    if (this.#destination(state, name) || this.#character(state, name, value)) return;
    if (state.use === 'text') this.#layout(this.#frame, name, value);
    else if (state.use === 'styles' && name === 's') this.#style = value ?? 0;
  }

  get #state(): State {
    return this.#states.at(-1)!;
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  /** Words that say what a group is for. */
  #destination(state: State, name: string): boolean {
    switch (name) {
      case 'fonttbl':
        state.use = 'fonts';
        return true;
      case 'stylesheet':
        state.use = 'styles';
        return true;
      case 'listtext':
      case 'pntext':
        state.use = 'number';
        return true;
      case 'upr':
        state.twice = true;
        return true;
      case 'footnote':
        state.startsNote = true;
        this.#frames.push(newFrame());
        return true;
      default:
        return false;
    }
  }

  /** Words about characters: encodings, fonts, what is shown, and characters themselves. */
  #character(state: State, name: string, value: number | null): boolean {
    switch (name) {
      case 'ansicpg':
        this.#codePage = encodingOfCodePage(value ?? 0) ?? this.#codePage;
        return true;
      case 'deff':
        this.#defaultFont = value ?? -1;
        return true;
      case 'f':
        state.font = value ?? -1;
        return true;
      case 'fcharset': {
        const encoding = encodingOfCharset(value ?? 0);
        if (encoding && state.use === 'fonts') this.#fontEncodings.set(state.font, encoding);
        return true;
      }
      case 'uc':
        state.fallback = value ?? 1;
        return true;
      case 'u':
        this.#toSkip = state.fallback;
        this.#add(String.fromCharCode((value ?? 0) & 0xffff));
        return true;
      case 'v':
        state.hidden = value !== 0;
        return true;
      case 'deleted':
        state.deleted = value !== 0;
        return true;
      case 'plain':
        state.hidden = false;
        state.deleted = false;
        state.font = this.#defaultFont;
        return true;
      default: {
        const character = CHARACTERS.get(name);
        if (character !== undefined) this.#add(character);
        return character !== undefined;
      }
    }
  }

  /** Words about paragraphs and tables. */
  #layout(frame: Frame, name: string, value: number | null): void {
    switch (name) {
      case 'pard':
        Object.assign(frame, { style: 0, outline: null, inTable: false });
        return;
      case 'intbl':
        frame.inTable = true;
        return;
      case 's':
        frame.style = value ?? 0;
        return;
      case 'outlinelevel':
        frame.outline = value;
        return;
      case 'par':
      case 'sect':
        // A deleted end of a paragraph ends none.
        if (!this.#state.deleted) this.#endParagraph(frame);
        return;
      case 'nestcell':
        frame.text += ' ';
        return;
      case 'nestrow':
        this.#endParagraph(frame);
        return;
      case 'cell':
        frame.inTable = true;
        this.#endParagraph(frame);
        frame.table.endCell(frame.cell);
        frame.cell = [];
        return;
      case 'row':
        frame.table.endRow();
        return;
      default:
        frame.table.define(name, value);
    }
  }

  #endParagraph(frame: Frame): void {
    const { text, number, style, outline, inTable } = frame;
    frame.text = '';
    frame.number = '';
    const name = this.#styleNames.get(style) ?? '';
    if (text.trim() === '' || /^(?:toc|contents|目录) ?\d/i.test(name)) return;
    const heading = outline !== null ? outline < 9 : /^(?:heading|标题|title|subtitle)(?: ?\d)?$/i.test(name);
    const item: FlowItem = {
      text: numbered(listNumber(number), text),
      kind: heading ? 'heading' : 'paragraph',
    };
    if (inTable) {
      frame.cell.push(item);
      return;
    }
    if (!frame.table.isEmpty) frame.items.push(frame.table.end());
    frame.items.push(item);
  }

  #endStyle(): void {
    if (this.#styleName !== '') this.#styleNames.set(this.#style, this.#styleName.trim());
    this.#style = 0;
    this.#styleName = '';
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const font = this.#state.font >= 0 ? this.#state.font : this.#defaultFont;
    const text = decodeBytes(this.#bytes, this.#fontEncodings.get(font) ?? this.#codePage);
    this.#bytes = [];
    this.#add(text);
  }

  #add(text: string): void {
    const { skip, hidden, deleted, use } = this.#state;
    if (skip || hidden || deleted || use === 'fonts') return;
    if (use === 'styles') this.#styleName += text;
    else if (use === 'number') this.#frame.number += text;
    else this.#frame.text += text;
  }
}

function newFrame(): Frame {
  return {
    ...{ items: [], cell: [], text: '', number: '', style: 0, outline: null, inTable: false },
    table: new TableReader(),
  };
}

/** The number that stands before a list's paragraph, without the tab after it; nothing for a bullet. */
function listNumber(written: string): string {
  const number = written.trim();
  if (!/[\p{L}\p{N}]/u.test(number) || /[\ue000-\uf8ff]/.test(number)) return '';
  return /[、．。：）]$/.test(number) ? number : `${number} `;
}
