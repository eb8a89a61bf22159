import { type Aspect, DIMENSIONS, type Dimension } from '../../contracts/index.js';
import type { MetricId } from '../catalogue.js';

/** A condition on a text: a regular expression, or what stands for one. */
export interface Matcher {
  test(text: string): boolean;
}

/** What terms mean, and when they do. */
export interface MetricMeaning<Id extends string = MetricId> {
  /** Null: a thing that reports count but the catalogue has no id for; it keeps shorter terms inside it silent. */
  readonly metric: Id | null;
  /** What a level (or a difference in its own unit) may be measured in; rates, ranks and shares are not checked. */
  readonly on: readonly Dimension[];
  /** Units that a level may have besides; absent: any unit of the dimensions in `on`. */
  readonly units?: Matcher | undefined;
  /** `head` (the usual case): must end the label; `label`: may stand anywhere in it. */
  readonly where?: 'head' | 'label' | undefined;
  /** Set on heads that say little by themselves (`项目`, `企业`): any other term of the label goes before them. */
  readonly generic?: true | undefined;
  /** The label must match. */
  readonly with?: Matcher | undefined;
  /** The label must not match. */
  readonly without?: Matcher | undefined;
  /** The clause the figure stands in must match. */
  readonly clause?: Matcher | undefined;
  /** The part between commas that the label stands in must match. */
  readonly near?: Matcher | undefined;
  /** Aspects the entry holds for; absent: all. */
  readonly aspects?: readonly Aspect[] | undefined;
}

/**
 * Terms that name one metric, and when they do. Entries are tried in the order of their file, the first whose
 * conditions hold names the metric.
 */
export interface MetricEntry<Id extends string = MetricId> extends MetricMeaning<Id> {
  /** Names, separated by white space. */
  readonly terms: string;
}

/** Entries of one subject area. */
export interface MetricTopic {
  /** File name of the topic. */
  readonly topic: string;
  readonly entries: readonly MetricEntry[];
}

export const MONEY: readonly Dimension[] = ['money'];
/** Rates and index values: `失业率4.5%`, `指数102.1`. */
export const RATE: readonly Dimension[] = ['percent', 'points', 'ratio', 'rate', 'none'];
export const PEOPLE: readonly Dimension[] = ['people', 'none'];
export const HOMES: readonly Dimension[] = ['households', 'people', 'count', 'none'];
/** Things that households are not a measure of. */
export const PIECES: readonly Dimension[] = ['count', 'none'];
export const THINGS: readonly Dimension[] = ['count', 'households', 'none'];
export const PEOPLE_OR_HOMES: readonly Dimension[] = ['people', 'households', 'none'];
export const AREA: readonly Dimension[] = ['area'];
export const LENGTH: readonly Dimension[] = ['length'];
export const GOODS: readonly Dimension[] = ['weight', 'volume', 'count', 'none'];
export const ANYTHING: readonly Dimension[] = DIMENSIONS;
/** What growth, shares and ranks of a sector are said of (`第三产业增长6%`). */
export const RELATIVE: readonly Aspect[] = ['growth', 'change', 'share', 'multiple', 'rank', 'completion'];
