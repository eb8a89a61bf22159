import type { Aspect, Basis, RuleDoc, Site, Status } from '../contracts/index.js';
import { CLOSING_ADVERBS } from '../lexicon/closing-adverbs.js';
import { KEPT_WORDS } from '../lexicon/kept-words.js';
import { SuffixSet } from './suffix-set.js';

/**
 * What a change is on, as far as its words tell: an earlier year or month that is named (`since 2023`, `since 2023-08`) is the one before for
 * a figure of the year after, else any other.
 */
export type ToldBasis = Basis | `since ${string}`;

/** Whether words name what they compare with, and it is neither last year nor the time right before. */
export function isOnOther(basis: ToldBasis | 'bare' | null): boolean {
  return basis === 'other' || (basis?.startsWith('since') ?? false);
}

/** What an aspect rule finds out about one figure. */
export interface Saying {
  readonly aspect: Aspect;
  /** -1 for a fall. */
  readonly sign: 1 | -1;
  /** `bare` stands for a bare change whose basis depends on the period. */
  readonly basis: ToldBasis | 'bare' | null;
  readonly status: Status | null;
  /** What is left of the words before the figure: the head, subject and adverbs. */
  readonly head: string;
  /** The figure is handed out in order over the members of a list (`分别`). */
  readonly inOrder: boolean;
  /** Every member of the list has the figure (`均`, `都`, `各`). */
  readonly each: boolean;
  /** The text says that the figure is a sum (`合计`). */
  readonly joint: boolean;
  /** Its verb holds for the things listed after it too, each with a figure of its own (`减少税费1亿元、收费2亿元`). */
  readonly runsOn: boolean;
  /**
   * How far the time that it is compared with holds for bare changes behind it: for those of the same thing (`比2013年增加3家,增长7%`),
   * or for all of the sentence (`与2013年相比,…`). Null where it names none.
   */
  readonly holds: 'thing' | 'sentence' | null;
  /** Of an earlier rate: what a change told right behind it is held against, which the rate itself is not. */
  readonly compared: ToldBasis | null;
  readonly rule: string;
}

/** The words before a figure, with closing adverbs taken off. */
export interface Tail {
  readonly words: string;
  readonly inOrder: boolean;
  readonly each: boolean;
  readonly joint: boolean;
  readonly annual: boolean;
}

/** A site with what the aspect rules found out about it. */
export interface SaidSite {
  readonly site: Site;
  readonly tail: Tail;
  readonly saying: Saying;
}

export type Found = Pick<Saying, 'aspect' | 'head'> &
  Partial<Pick<Saying, 'sign' | 'basis' | 'status' | 'runsOn' | 'holds' | 'compared'>> & {
    /** The tail as far as the rule has peeled it, where its adverbs count. */
    readonly tail?: Tail;
  };

/** An aspect rule knows how a figure is said and nothing of metrics. The first that finds something wins. */
export interface AspectRule extends RuleDoc {
  says(tail: Tail, site: Site): Found | null;
}

const closingAdverbs = new SuffixSet(CLOSING_ADVERBS, KEPT_WORDS);

/** What was peeled last: the rules ask the same one after another. */
const peeledLast: { tail: Tail | null; set: SuffixSet | null; peeled: Tail | null } = {
  tail: null,
  set: null,
  peeled: null,
};

/** Takes words of `set` and adverbs off the end of a tail, by turns, until neither is left. */
export function peel(tail: Tail, set: SuffixSet): Tail {
  if (peeledLast.tail === tail && peeledLast.set === set) return peeledLast.peeled!;
  let peeled = tail;
  for (;;) {
    const cut = set.runStart(peeled.words);
    if (cut === peeled.words.length) break;
    peeled = trimTail(peeled.words.slice(0, cut), peeled);
  }
  peeledLast.tail = tail;
  peeledLast.set = set;
  peeledLast.peeled = peeled;
  return peeled;
}

/** Says that figures go to the members of a list one by one. */
const IN_ORDER = /分别|依次/;

/** Takes the adverbs off the end of the words before a figure and notes what they say. */
export function tailOf(pre: string): Tail {
  // `达到了84%`, `提高到了84%`
  const words = pre.endsWith('到了') ? pre.slice(0, -1) : pre;
  return trimTail(words, { words, inOrder: false, each: false, joint: false, annual: false });
}

/** The tail with other words; written out, since a copy by `...` has the program look up each of its fields anew. */
export function withWords({ inOrder, each, joint, annual }: Tail, words: string): Tail {
  return { words, inOrder, each, joint, annual };
}

/** The same for what is left after a rule has taken off its verb; what the adverbs said adds up. */
export function trimTail(words: string, before: Tail): Tail {
  const cut = closingAdverbs.runStart(words);
  if (cut === words.length) return words === before.words ? before : withWords(before, words);
  const adverbs = words.slice(cut);
  return {
    words: words.slice(0, cut),
    inOrder: before.inOrder || IN_ORDER.test(adverbs),
    each: before.each || /[均都各皆]|双双|同步/.test(adverbs.replace(/年均|平均/g, '')),
    joint: before.joint || /合计|总计|共/.test(adverbs),
    annual: before.annual || /(?<!按)年均|每年|年平均/.test(adverbs),
  };
}
