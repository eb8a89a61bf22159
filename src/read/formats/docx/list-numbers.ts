import { afterNumber, type NumberStyle, writeNumber } from '../numbering.js';
import { walkXml } from '../xml.js';
import { DOCX_PREFIXES } from './names.js';

interface Level {
  start: number;
  style: NumberStyle;
  /** The number with `%1`…`%9` for those of the levels. */
  text: string;
  /** All numbers in digits. */
  legal: boolean;
  /** Paragraph style whose paragraphs stand on this level. */
  paragraphStyle: string | undefined;
}

interface List {
  readonly definition: string;
  /** Levels that start anew where the list is first used. */
  readonly restarts: Map<number, number>;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  chineseCounting: 'chinese',
  chineseCountingThousand: 'chinese',
  taiwaneseCounting: 'chinese',
  taiwaneseCountingThousand: 'chinese',
  japaneseCounting: 'chinese',
  chineseLegalSimplified: 'legal',
  ideographLegalTraditional: 'legal',
  ideographDigital: 'chinese-digits',
  taiwaneseDigital: 'chinese-digits',
  ideographTraditional: 'stems',
  ideographZodiac: 'branches',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
  lowerLetter: 'letter',
  upperLetter: 'LETTER',
  lowerRoman: 'roman',
  upperRoman: 'ROMAN',
  bullet: 'none',
  none: 'none',
};

/** Counts the numbered paragraphs of a document, which must be told in its order. `part` is `numbering.xml`. */
export class ListNumbers {
  #definitions = new Map<string, Map<number, Level>>();
  #lists = new Map<string, List>();
  #counters = new Map<string, number[]>();
  #used = new Set<string>();

  constructor(part: Uint8Array | undefined) {
    if (part) this.#parse(part);
  }

  /** What stands before the text of the list's next paragraph: its number, or nothing for a bullet. */
  next(numId: string, level: number | undefined, paragraphStyle: string | undefined): string {
    const list = this.#lists.get(numId);
    const levels = list && this.#definitions.get(list.definition);
    if (!list || !levels) return '';
    const at = level ?? levelOf(levels, paragraphStyle);
    const current = levels.get(at);
    if (!current) return '';
    let counters = this.#counters.get(list.definition);
    if (!counters) {
      counters = [];
      this.#counters.set(list.definition, counters);
    }
    if (!this.#used.has(numId)) {
      this.#used.add(numId);
      for (const [restarted, start] of list.restarts) counters[restarted] = start - 1;
    }
    counters[at] = (counters[at] ?? current.start - 1) + 1;
    counters.length = at + 1;
    if (current.style === 'none' && !current.text.includes('%')) return '';
    const values = counters;
    const text = current.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = levels.get(index);
      return writeNumber(
        values[index] ?? other?.start ?? 1,
        current.legal ? 'decimal' : (other?.style ?? 'decimal'),
      );
    });
    return afterNumber(text);
  }

  #parse(part: Uint8Array): void {
    let levels = new Map<number, Level>();
    let level: Level | undefined;
    let list: List | undefined;
    let override = 0;
    walkXml(part, DOCX_PREFIXES, {
      open: ({ name, attribute }) => {
        const value = attribute('val');
        if (name === 'w:abstractNum') {
          levels = new Map();
          this.#definitions.set(attribute('abstractNumId') ?? '', levels);
        } else if (name === 'w:lvl' && !list) {
          level = { start: 1, style: 'decimal', text: '', legal: false, paragraphStyle: undefined };
          levels.set(Number(attribute('ilvl')), level);
        } else if (name === 'w:num') {
          list = undefined;
          this.#listId = attribute('numId') ?? '';
        } else if (name === 'w:abstractNumId' && value !== undefined) {
          list = { definition: value, restarts: new Map() };
          this.#lists.set(this.#listId, list);
        } else if (name === 'w:lvlOverride') override = Number(attribute('ilvl'));
        else if (name === 'w:startOverride') list?.restarts.set(override, Number(value));
        else if (level) setLevel(level, name, value);
      },
      close(name) {
        if (name === 'w:lvl') level = undefined;
        else if (name === 'w:num') list = undefined;
      },
    });
  }

  #listId = '';
}

function setLevel(level: Level, name: string, value: string | undefined): void {
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.style = STYLES[value ?? ''] ?? 'decimal';
  else if (name === 'w:lvlText') level.text = value ?? '';
  else if (name === 'w:isLgl') level.legal = true;
  else if (name === 'w:pStyle') level.paragraphStyle = value;
}

function levelOf(levels: ReadonlyMap<number, Level>, paragraphStyle: string | undefined): number {
  for (const [index, level] of levels) if (level.paragraphStyle === paragraphStyle) return index;
  return 0;
}
