import type { Aspect, Site } from '../contracts/index.js';
import { BUDGET_NAME, CLAUSE_MARK } from '../lexicon/head-patterns.js';
import { Sign } from '../text/sign.js';
import { BudgetHeading } from './budget-heading.js';
import type { Head } from './head.js';

/** One of these is in the name of each side of a budget. */
const side = new Sign('收支');
/** A bracket that holds nothing but the figure of the name before it. */
const OWN_BRACKET = /[\u4e00-\u9fff]\(\s?$/;

/**
 * `案件90件(不含旧存6件),办结80件,分别上升…`: what a bracket leaves out or takes in is none of those that a list goes on with; nor is
 * what it counts by another reckoning: `(按老口径完成5亿元)`.
 */
const SET_ASIDE =
  /^(?:不?含|不?包括|按[^()\d]{0,16}(?:口径|价格?|汇率|计算)|[同老新原全大小]口径|剔除|扣除|折合)/;

/** People are counted by any of these: `党员60名,其中女性20人`. */
const PEOPLE = '人名位';

/** Whether two figures are in one unit; people are, by whatever word they are counted. */
export function isSameUnit(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length === 1 && other.length === 1 && PEOPLE.includes(one) && PEOPLE.includes(other))
  );
}

/** Most heads that one `均` speaks of. */
const LONGEST_RUN = 64;
/** How many of the heads named in a sentence are kept at least: no sentence of a report names more. */
const KEPT_HEADS = 64;

/** What earlier figures named, which later ones lean on: within a sentence, and from sentence to sentence of a paragraph. */
export class NamedSoFar {
  /** @param subject the report's own place, which is no part of names */
  constructor(readonly subject: string | null) {}

  /** The head of the figure before. */
  carried: Head | null = null;
  /** The head that the paragraph began with. */
  #first: Head | null = null;
  /** The same of the paragraph before, for one that names nothing: `环比上涨0.1%`. */
  above: Head | null = null;
  /** The members of the list named last. */
  members: readonly Head[] = [];
  /** Heads of the figures that stand in one list (`、`), for `均居第一`. */
  run: Head[] = [];
  /** What `其中` takes parts of, as long as its list goes on. */
  whole: Head | null = null;
  /** The total whose parts are listed, as long as they name nothing but themselves: `按经营地分,城镇80亿元;乡村20亿元`. */
  broken: Head | null = null;
  #inParts = false;
  /** The total that the sentence breaks down, beside one within a clause of it. */
  #wide: Head | null = null;
  /** The same of the sentence before. */
  viewed: Head | null = null;
  /** What the figures so far were of, without those of parts: what `按性别分` goes on with. */
  total: Head | null = null;
  /** Heads named so far in the sentence, for `分别` behind several clauses. */
  recent: Head[] = [];
  /** How many of them stand before the last semicolon, or have had their growth told. */
  #grown = 0;
  /** The same of the sentence before, in its paragraph. */
  #earlier: readonly Head[] = [];
  /** What the sentence before was on, where it named no more and no fewer things: `死亡3人,受伤9人。同比分别下降…`. */
  toldBefore(count: number, gap: string | null): readonly Head[] {
    return gap === null && this.recent.length === 0 && this.#earlier.length === count ? this.#earlier : [];
  }

  /** What the places named behind `其中` have parts of; null outside their list. */
  places: readonly Head[] | null = null;
  /** The budget spoken of, whose other side may be named without it: `社会保险基金预算` before `支出`. */
  budget: string | null = null;

  /** What was named right before the bracket that is still open. */
  #outside: Head | null = null;

  /** How many were named before the bracket that is open says what the one before it takes in or leaves out; null in others. */
  #aside: number | null = null;

  /** What the heading over the figures says. */
  readonly heading = new BudgetHeading();

  /** What all figures of the sentence are said to be of before the first: 失业率 of `失业率如下:美国4%,日本2.6%`. */
  listed: string | null = null;

  /** The item of expenditure that the sentence before names alone. */
  item: string | null = null;

  /** How the first and the last of the sentences right before start that have no figures: they may say what bare measures are of. */
  passed: readonly string[] = [];

  /** A heading or a new paragraph ends the reach of what was said before. */
  forget(): void {
    this.above = this.#first ?? this.above;
    this.#first = null;
    this.carried = null;
    this.total = null;
    this.members = [];
    this.run = [];
    this.budget = null;
    this.recent = [];
    this.#wide = null;
  }

  /** The head of the figure before; where that is in another unit, the last one in this: `项目9个,投资5亿元。其中开工4个`. */
  lastIn(site: Site): Head | null {
    return site.quantity.unit === '%' ? this.carried : this.lastOfUnit(site);
  }

  /** The last head in the unit of the figure, percent among them. */
  lastOfUnit({ quantity: { unit }, gap }: Site): Head | null {
    if (this.carried !== null && isSameUnit(this.carried.unit, unit)) return this.carried;
    const heads = gap === null ? this.#earlier : this.recent;
    return heads.findLast((head) => isSameUnit(head.unit, unit)) ?? null;
  }

  /** Things told of clause by clause, whose growth is still to be told: `出口5亿元,进口3亿元,均增长10%`. */
  get ungrown(): readonly Head[] {
    const heads = this.recent.slice(this.#grown);
    return heads.length === 2 || heads.every(({ unit }) => unit === heads[0]!.unit) ? heads : [];
  }

  startSentence(passed: readonly string[]): void {
    this.passed = passed;
    this.#grown = 0;
    this.#earlier = this.recent;
    this.recent = [];
    this.whole = null;
    this.broken = null;
    this.viewed = this.#wide;
    this.#wide = null;
    this.#inParts = false;
    this.places = null;
    this.listed = null;
  }

  /** The figures from here on are of parts of this total: of the whole sentence, or up to a semicolon. */
  breakDown(total: Head, wide: boolean): void {
    this.whole = total;
    this.broken = total;
    if (wide) this.#wide = total;
    this.#inParts = true;
  }

  /** A semicolon ends the parts of what was named within a clause, not those of the sentence. */
  goOn({ gap }: Site): void {
    if (gap?.includes(';')) this.broken = this.#wide;
  }

  /** A remark in brackets ends with them: what comes behind it is said of what stood before. */
  passBrackets(gap: string | null): void {
    const closed = gap?.lastIndexOf(')') ?? -1;
    const opened = gap?.lastIndexOf('(') ?? -1;
    if (closed > opened && this.#outside !== null) this.carried = this.#outside;
    if (closed > opened && this.#aside !== null)
      this.recent.length = Math.min(this.recent.length, this.#aside);
    if (gap === null || closed >= 0) this.#aside = null;
    if (gap === null || closed >= 0) this.#outside = null;
    if (opened <= closed) return;
    if (SET_ASIDE.test(gap!.slice(opened + 1))) this.#aside = this.recent.length;
    // `失业率(3%)上升0.2个百分点`: the figure in brackets is of what they stand behind.
    const own = OWN_BRACKET.test(gap!);
    this.#outside = own ? null : this.carried;
    if (own) this.members = [];
  }

  /** A list of places starts, which have parts of what this sentence or the one before counted. */
  startPlaces({ gap }: Site): void {
    this.places = gap === null ? this.#earlier : [...this.recent];
  }

  /** The head of a figure that shares it with no other. */
  addOne(head: Head, { gap }: Site, aspect: Aspect): void {
    if (gap === null || CLAUSE_MARK.test(gap)) this.run = [];
    if (gap?.includes(';')) this.#grown = this.recent.length;
    this.run.push(head);
    if (this.run.length > LONGEST_RUN) this.run.shift();
    if (this.recent[this.recent.length - 1]?.label !== head.label) this.recent.push(head);
    if (this.recent.length >= 2 * KEPT_HEADS) this.#forgetFirst();
    if (aspect === 'growth') this.#grown = this.recent.length;
    this.carried = head;
    this.#first ??= head;
    if (!this.#inParts) this.total = head;
    if (side.mayBeIn(head.label)) this.budget = BUDGET_NAME.exec(head.label)?.[1] ?? this.budget;
  }

  /** A sentence without end would have each of its figures asked of all before it. */
  #forgetFirst(): void {
    this.recent.splice(0, KEPT_HEADS);
    this.#grown = Math.max(0, this.#grown - KEPT_HEADS);
    if (this.#aside !== null) this.#aside = Math.max(0, this.#aside - KEPT_HEADS);
  }

  /** Members of a list that have one figure each, or share one. */
  addMembers(heads: readonly Head[]): void {
    this.members = heads;
    this.#first ??= heads[0]!;
    this.carried = heads[heads.length - 1]!;
  }
}
