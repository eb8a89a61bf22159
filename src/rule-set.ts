import { type MetricTerms, metricTerms } from './engine/metric-terms.js';
import type { NonFigureRule } from './engine/non-figure.js';
import type { AspectRule } from './engine/saying.js';
import { BUILT_IN_NAMES, type MetricNames } from './lexicon/metric-names.js';
import type { RulePack } from './packs/rule-pack.js';
import { type UnitForms, unitForms } from './quantity/unit.js';
import { aspectRules } from './rules/aspects/index.js';
import { nonFigureRules } from './rules/non-figures/index.js';

/** The built-in rules and those of rule packs, ready for use. */
export interface RuleSet {
  readonly packs: readonly RulePack[];
  /** Ids of all metrics and their Chinese names. */
  readonly metricNames: MetricNames;
  readonly unitForms: UnitForms;
  readonly metricTerms: MetricTerms;
  /** Those of packs are asked first. */
  readonly aspects: readonly AspectRule[];
  /** Those of packs are asked last: what the built-in ones leave out has their reason. */
  readonly nonFigures: readonly NonFigureRule[];
}

/** The built-in rules and those of `packs`, which are in the order they apply in and do not clash. */
export function ruleSet(packs: readonly RulePack[]): RuleSet {
  return {
    packs,
    metricNames: new Map([...BUILT_IN_NAMES, ...packs.flatMap((pack) => [...pack.metricNames])]),
    unitForms: unitForms(packs.flatMap((pack) => pack.units)),
    metricTerms: metricTerms(packs.flatMap((pack) => pack.candidates)),
    aspects: [...packs.flatMap((pack) => pack.aspects), ...aspectRules],
    nonFigures: [...nonFigureRules, ...packs.flatMap((pack) => pack.nonFigures)],
  };
}
