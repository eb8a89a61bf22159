import { afterNumber, writeNumber } from '../numbering.js';
import { type OdfStyles, OUTLINE } from './styles.js';

interface OpenList {
  readonly style: string;
  /** Whether a number is still due in the current item. */
  due: boolean;
  restart: number | undefined;
}

/** Follows the lists of a document and numbers their items, and its headings where they are numbered. */
export class ListNumbers {
  readonly #open: OpenList[] = [];
  readonly #counters = new Map<string, number[]>();

  constructor(private readonly styles: OdfStyles) {}

  openList(style: string | undefined, continues: boolean): void {
    const name = style ?? this.#open.at(-1)?.style ?? '';
    if (this.#open.length === 0 && !continues) this.#counters.delete(name);
    this.#open.push({ style: name, due: false, restart: undefined });
  }

  closeList(): void {
    this.#open.pop();
  }

  openItem(start: string | undefined): void {
    const list = this.#open.at(-1);
    if (!list) return;
    list.due = true;
    list.restart = start === undefined ? undefined : Number(start);
  }

  /** What stands before the next paragraph or heading; `outline` is the heading's level, from 1. */
  next(outline: number | undefined): string {
    const list = this.#open.at(-1);
    if (!list) return outline === undefined ? '' : this.#number(OUTLINE, outline, undefined);
    if (!list.due) return '';
    list.due = false;
    return this.#number(list.style, this.#open.length, list.restart);
  }

  #number(name: string, level: number, restart: number | undefined): string {
    const levels = this.styles.lists.get(name);
    const current = levels?.get(level);
    if (!levels || !current) return '';
    const counters = this.#counters.get(name) ?? [];
    this.#counters.set(name, counters);
    counters[level - 1] = restart ?? (counters[level - 1] ?? current.start - 1) + 1;
    counters.length = level;
    if (current.style === 'none') return '';
    const numbers: string[] = [];
    for (let at = Math.max(1, level - current.shown + 1); at <= level; at++) {
      const style = levels.get(at);
      if (style) numbers.push(writeNumber(counters[at - 1] ?? style.start, style.style));
    }
    return afterNumber(current.prefix + numbers.filter((number) => number !== '').join('.') + current.suffix);
  }
}
