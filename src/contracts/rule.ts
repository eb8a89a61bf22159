import type { Aspect, Basis, Qualifier, Status } from './figure.js';

/** What an example must give; fields left out are not compared. */
export interface ExpectedFigure {
  readonly text: string;
  readonly value?: number;
  readonly value_max?: number | null;
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  readonly aspect?: Aspect;
  readonly status?: Status;
  readonly basis?: Basis | null;
  readonly metric?: string | null;
  readonly label?: string;
  readonly subject?: string | null;
  readonly period?: string | null;
}

/** A sentence of our own wording and the figures it must give, in text order. */
export interface RuleExample {
  readonly text: string;
  readonly figures: readonly ExpectedFigure[];
}

/** What every rule shows of itself; the test suite runs each example and look-alike through the whole text pipeline. */
export interface RuleDoc {
  /** `kind/topic/name`, unique over all rules; a record's `rule` joins those that typed it with `+`. */
  readonly id: string;
  /** What the rule finds, in one sentence. */
  readonly finds: string;
  readonly examples: readonly RuleExample[];
  /**
   * Text that looks alike. No record may name this rule there; for a rule about numbers that are no figures, no record at
   * all may come of it.
   */
  readonly silent: readonly string[];
}
