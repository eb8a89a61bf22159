import {
  ACCOUNT_CLASS,
  ACCOUNT_ITEM,
  BUDGET_WORDS,
  HEADING_RANKS,
  NO_HEADING,
  ON_BUDGET,
} from '../lexicon/head-patterns.js';

/** Longer ones are sentences. */
const LONGEST = 40;

/** The budget that the heading over the figures is on, whose sides its section names without it. */
export class BudgetHeading {
  /** Null where the section is on none, or on several. */
  budget: string | null = null;
  #rank = 0;
  #item: string | null = null;

  /** The item of expenditure that the sentence right before named, and nothing else. */
  takeItem(): string | null {
    const item = this.#item;
    this.#item = null;
    return item;
  }

  /** A sentence without figures, which may be a heading: one on something else of the same rank or a higher ends the section. */
  hear(words: string): void {
    this.#item = words.includes(ACCOUNT_CLASS) ? (ACCOUNT_ITEM.exec(words)?.[0] ?? null) : null;
    if (words.length > LONGEST) return;
    const named = BUDGET_WORDS.some((word) => words.includes(word));
    if (!named && this.budget === null) return;
    const mark = HEADING_RANKS.findIndex((pattern) => pattern.test(words));
    const rank = mark < 0 ? HEADING_RANKS.length : mark;
    if (mark < 0 && NO_HEADING.test(words)) return;
    if (rank <= this.#rank) this.budget = null;
    const found = named ? words.match(ON_BUDGET) : null;
    if (!found) return;
    this.budget = found.length === 1 ? found[0] : null;
    this.#rank = rank;
  }
}
