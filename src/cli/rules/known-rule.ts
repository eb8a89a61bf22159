import type { RuleDoc } from '../../contracts/index.js';
import { metricNames } from '../../lexicon/metric-names.js';
import type { AddedRule } from '../../packs/rule-pack.js';
import type { TestedRule } from '../../rule-faults.js';
import { aspectRules } from '../../rules/aspects/index.js';
import { headRules } from '../../rules/heads/index.js';
import { notValue } from '../../rules/heads/not-values.js';
import { rules as metricRules } from '../../rules/metrics/index.js';
import { nonFigureRules } from '../../rules/non-figures/index.js';
import { overlong } from '../../rules/non-figures/overlong.js';
import { rulesInUse } from '../../rules-in-use.js';
import { metricSettings } from './metric-settings.js';

/** A rule, built in or added, as it documents itself. */
export interface KnownRule extends TestedRule {
  readonly kind: string;
  /** The metric or unit that it gives a figure; else null. */
  readonly gives: string | null;
  /** `built in`, or the file and line that define it. */
  readonly defined: string;
  /** Names, patterns and conditions, where they can be told. */
  readonly settings: readonly (readonly [key: string, value: string])[];
  /** Its examples are tables of separated values. */
  readonly onTables: boolean;
}

/** The rules that come with the program. */
export function builtInRules(): KnownRule[] {
  return [
    ...metricRules.map((rule) =>
      builtIn(rule, { gives: rule.metric, settings: metricSettings(rule.metric) }),
    ),
    ...[...aspectRules, ...nonFigureRules, overlong].map((rule) => builtIn(rule)),
    ...[...headRules, notValue].map((rule) => builtIn(rule, { onTables: true })),
  ];
}

/** The rules of the packs in use. */
export function addedRules(): KnownRule[] {
  return rulesInUse().packs.flatMap(({ rules }) => rules.map(added));
}

/** The rules of an id, those that give the metric of an id or Chinese name, or those that write a unit. */
export function rulesCalled(name: string): KnownRule[] {
  const metric = [...metricNames()].find(([, chinese]) => chinese === name)?.[0];
  return [...builtInRules(), ...addedRules()].filter(
    ({ id, gives }) => id === name || gives === name || (metric !== undefined && gives === metric),
  );
}

function builtIn(rule: RuleDoc, more: Partial<KnownRule> = {}): KnownRule {
  const { id, finds, examples, silent } = rule;
  const kind = id.slice(0, id.indexOf('/'));
  return {
    id,
    kind,
    finds,
    examples,
    silent,
    gives: null,
    defined: 'built in',
    settings: [],
    onTables: false,
    ...more,
  };
}

function added({ id, kind, gives, finds, file, line, settings, examples, silent }: AddedRule): KnownRule {
  const given = gives === id ? null : gives;
  return {
    id,
    kind,
    gives: given,
    finds,
    defined: `${file}:${line}`,
    settings,
    examples,
    silent,
    onTables: false,
  };
}
