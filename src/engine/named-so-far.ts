import type { Site } from '../contracts/index.js';
import { BUDGET_NAME, CLAUSE_MARK } from '../lexicon/head-patterns.js';
import type { Head } from './head.js';

/** Most heads that one `均` speaks of. */
const LONGEST_RUN = 64;

/** What earlier figures named, which later ones lean on: within a sentence, and from sentence to sentence of a paragraph. */
export class NamedSoFar {
  /** The head of the figure before. */
  carried: Head | null = null;
  /** The members of the list named last. */
  members: readonly Head[] = [];
  /** Heads of the figures that stand in one list (`、`), for `均居第一`. */
  run: Head[] = [];
  /** What `其中` takes parts of, as long as its list goes on. */
  whole: Head | null = null;
  /** Heads named so far in the sentence, for `分别` behind several clauses. */
  recent: Head[] = [];
  /** The budget spoken of, whose other side may be named without it: `社会保险基金预算` before `支出`. */
  budget: string | null = null;

  /** What all figures of the sentence are said to be of before the first: 失业率 of `失业率如下:美国4%,日本2.6%`. */
  listed: string | null = null;

  /** How the first and the last of the sentences right before start that have no figures: they may say what bare measures are of. */
  passed: readonly string[] = [];

  /** A heading or a new paragraph ends the reach of what was said before. */
  forget(): void {
    this.carried = null;
    this.members = [];
    this.run = [];
    this.budget = null;
  }

  startSentence(passed: readonly string[]): void {
    this.passed = passed;
    this.recent = [];
    this.whole = null;
    this.listed = null;
  }

  /** The head of a figure that shares it with no other. */
  addOne(head: Head, { gap }: Site): void {
    if (gap === null || CLAUSE_MARK.test(gap)) this.run = [];
    this.run.push(head);
    if (this.run.length > LONGEST_RUN) this.run.shift();
    if (this.recent[this.recent.length - 1]?.label !== head.label) this.recent.push(head);
    this.carried = head;
    this.budget = BUDGET_NAME.exec(head.label)?.[1] ?? this.budget;
  }

  /** Members of a list that have one figure each, or share one. */
  addMembers(heads: readonly Head[]): void {
    this.members = heads;
    this.carried = heads[heads.length - 1]!;
  }
}
