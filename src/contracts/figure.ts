/** Closed vocabularies of a record. */
export const QUALIFIERS = ['exact', 'approx', 'at_least', 'at_most', 'range'] as const;
export const ASPECTS = ['level', 'growth', 'change', 'completion', 'share', 'multiple', 'rank'] as const;
export const STATUSES = ['actual', 'target', 'baseline'] as const;
export const BASES = ['yoy', 'previous_period', 'annual_average', 'other'] as const;

/** What a unit measures. Metric rules say which dimensions they allow for a level. */
export const DIMENSIONS = [
  'money',
  'percent',
  'points',
  'area',
  'length',
  'volume',
  'weight',
  'energy',
  'power',
  'data',
  'duration',
  'temperature',
  'concentration',
  'people',
  'households',
  'count',
  'multiple',
  'rank',
  'ratio',
  'rate',
  'none',
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];
export type Aspect = (typeof ASPECTS)[number];
export type Status = (typeof STATUSES)[number];
export type Basis = (typeof BASES)[number];
export type Dimension = (typeof DIMENSIONS)[number];

/** Half-open `[start, end)`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One number with its unit, as the scanner finds it, before any rule has looked at it. */
export interface Quantity extends Span {
  /** Where the numeral ends and the unit starts. */
  readonly unitStart: number;
  /** In units of one: `6.7万元` is 67000. */
  readonly value: number;
  /** Upper bound of a range, else null. */
  readonly valueMax: number | null;
  /** Normalised unit: ISO 4217, a symbol or a Chinese measure word; empty for a bare number. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly qualifier: Qualifier;
  /** Start of the words before the number that qualify it (`近`, `超过`); equals `start` where there are none. */
  readonly outerStart: number;
  /** End of the words after the unit that qualify it (`以上`, `左右`); equals `end` where there are none. */
  readonly outerEnd: number;
  /** How the number is written. */
  readonly script: 'arabic' | 'chinese' | 'mixed';
}
