import { useMetricTerms } from './engine/metric-terms.js';
import { useMetricNames } from './lexicon/metric-names.js';
import { useUnitForms } from './quantity/unit.js';
import { type RuleSet, ruleSet } from './rule-set.js';

let inUse = ruleSet([]);

/** The rules that documents are read with: the built-in ones and those of the packs in use. */
export function rulesInUse(): RuleSet {
  return inUse;
}

/**
 * Makes these the rules that all documents are read with from now on, in this process (each thread has its own).
 * @returns the rules so far
 */
export function useRules(rules: RuleSet): RuleSet {
  const before = inUse;
  inUse = rules;
  useMetricNames(rules.metricNames);
  useUnitForms(rules.unitForms);
  useMetricTerms(rules.metricTerms);
  return before;
}
