import type { Sentence } from '../contracts/index.js';
import { isMultiYear } from './interval.js';

/** What silent sentences take over: a period and a side. */
export interface Inherited {
  readonly period: string | null;
  readonly status: 'actual' | 'target';
}

/** What the sentences from `start` on inherit, up to the next scope. */
export interface Scope extends Inherited {
  readonly start: number;
}

/** Sections and, for every block that says so, what it sets for itself alone. */
export interface Sections {
  /** In text order; the first starts at 0. */
  readonly scopes: readonly Scope[];
  /** By index of the block, in text order: what its sentences from `start` on take over. */
  readonly blocks: ReadonlyMap<number, readonly Scope[]>;
  /** Blocks that are items of an announced list. */
  readonly items: ReadonlySet<number>;
}

/** Sections as far as a text is read. */
export class SectionScopes implements Sections {
  readonly scopes: Scope[];
  readonly blocks = new Map<number, Scope[]>();
  readonly items = new Set<number>();
  /** The years that all of a text looks back on or plans: headings without a time return to them. */
  whole: string | null = null;
  /** Whether a line without a number opened the plan: numbered headings below it are its parts. */
  planLine = false;
  /** What numbered blocks inherit from the sentence with a colon before them. */
  #list: Inherited | null = null;

  constructor(whole: Inherited) {
    this.scopes = [{ start: 0, period: whole.period, status: whole.status }];
  }

  get current(): Scope {
    return this.scopes[this.scopes.length - 1]!;
  }

  /** Whether goals are being told for several years. */
  get isOfYears(): boolean {
    const { period, status } = this.current;
    return status === 'target' && period !== null && isMultiYear(period);
  }

  /** A section starts, unless it says nothing new. */
  open(start: number, period: string | null, status: Scope['status']): void {
    if (this.current.period !== period || this.current.status !== status)
      this.scopes.push({ start, period, status });
  }

  /** The block's sentences from this one on take over `period` and `status`. */
  inBlock(sentence: Sentence, period: string | null, status: Scope['status']): void {
    const known = this.blocks.get(sentence.block);
    const scope = { start: sentence.start, period, status };
    if (known) known.push(scope);
    else this.blocks.set(sentence.block, [scope]);
  }

  /** What a block has set last for itself. */
  lastOf(block: number): Scope | undefined {
    return this.blocks.get(block)?.at(-1);
  }

  /** A list starts, whose items take over `period` and `status`. */
  openList(period: string | null, status: Scope['status']): void {
    this.#list = { period, status };
  }

  closeList(): void {
    this.#list = null;
  }

  /** The block that this sentence starts is an item of the list, if one is open. */
  addItem(sentence: Sentence): void {
    if (this.#list === null) return;
    this.inBlock(sentence, this.#list.period, this.#list.status);
    this.items.add(sentence.block);
  }

  /** The side of the list that a block is an item of; undefined for other blocks. */
  listStatusOf(block: number): Scope['status'] | undefined {
    return this.items.has(block) ? this.#list?.status : undefined;
  }
}
