import type { RuleDoc } from '../contracts/index.js';
import type { AddedCandidate } from '../engine/metric-terms.js';
import type { NonFigureRule } from '../engine/non-figure.js';
import type { AspectRule } from '../engine/saying.js';
import type { UnitEntry } from '../lexicon/units/index.js';

export const RULE_KINDS = ['metric', 'synonym', 'unit', 'aspect', 'non-figure'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** A rule of a pack, as it documents itself. */
export interface AddedRule extends RuleDoc {
  readonly kind: RuleKind;
  /** The metric that it names (`metric`, `synonym`) or the unit that it writes (`unit`); else its own id. */
  readonly gives: string;
  readonly file: string;
  /** Line of `file` it starts in, from 1. */
  readonly line: number;
  /** Its terms, patterns and conditions: their keys in the file and what they are set to. */
  readonly settings: readonly (readonly [key: string, value: string])[];
}

/** What one file adds to the built-in rules. */
export interface RulePack {
  /** Prefix of its metrics, and part of the ids of its rules. */
  readonly name: string;
  readonly file: string;
  /** Metrics it adds: ids and Chinese names. */
  readonly metricNames: ReadonlyMap<string, string>;
  readonly candidates: readonly AddedCandidate[];
  readonly units: readonly UnitEntry[];
  readonly aspects: readonly AspectRule[];
  readonly nonFigures: readonly NonFigureRule[];
  /** One for everything above, in the order of the file. */
  readonly rules: readonly AddedRule[];
}
