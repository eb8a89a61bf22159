import { aspectRules } from '../../rules/aspects/index.js';
import { headRules } from '../../rules/heads/index.js';
import { notValue } from '../../rules/heads/not-values.js';
import { rules as metricRules } from '../../rules/metrics/index.js';
import { nonFigureRules } from '../../rules/non-figures/index.js';
import { overlong } from '../../rules/non-figures/overlong.js';
import { rulesInUse } from '../../rules-in-use.js';

/** A rule and, in one sentence, what it finds. */
export interface RuleText {
  readonly id: string;
  readonly finds: string;
}

const builtIn = new Map(
  [...aspectRules, ...headRules, ...metricRules, ...nonFigureRules, overlong, notValue].map(
    ({ id, finds }) => [id, finds] as const,
  ),
);

function findsOf(id: string): string {
  const added = () =>
    rulesInUse()
      .packs.flatMap(({ rules }) => rules)
      .find((rule) => rule.id === id)?.finds;
  return builtIn.get(id) ?? added() ?? 'A rule without a description.';
}

/** The rules that a record or a rejected number names, in the order in which they typed it. */
export function rulesOf({ rule }: { readonly rule: string }): RuleText[] {
  return rule.split('+').map((id) => ({ id, finds: findsOf(id) }));
}
