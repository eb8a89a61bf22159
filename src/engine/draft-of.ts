import type { Draft, Site } from '../contracts/index.js';
import { SHARE_LABEL } from '../lexicon/head-patterns.js';
import type { Head } from './head.js';
import type { Saying, ToldBasis } from './saying.js';

/** A draft before period and section are known: a bare change still waits for its basis. */
export type LinkedDraft = Omit<Draft, 'basis'> & { readonly basis: ToldBasis | 'bare' | null };

/** The draft of a figure that is said so and has this head. */
export function draftOf(site: Site, saying: Saying, head: Head, status = saying.status): LinkedDraft {
  const { quantity } = site;
  const scale = saying.aspect === 'growth' && quantity.unit === '倍' ? 100 : 1;
  const shared = saying.aspect === 'level' && quantity.unit === '%' && SHARE_LABEL.test(head.label);
  const aspect = shared ? 'share' : saying.aspect;
  return {
    quantity,
    value: scaled(quantity.value, saying.sign * scale),
    valueMax: quantity.valueMax === null ? null : scaled(quantity.valueMax, saying.sign * scale),
    unit: scale === 100 ? '%' : quantity.unit,
    aspect,
    status,
    basis: aspect === 'growth' || aspect === 'change' || aspect === 'multiple' ? saying.basis : null,
    metric: head.metric,
    label: head.label,
    labelStart: head.labelStart,
    rule: head.rule === null ? saying.rule : bothRules(saying.rule, head.rule),
  };
}

/** Joined ids of rules, by that of the aspect rule, then by that of the metric rule: a joined string costs each of its readers time. */
const joined = new Map<string, Map<string, string>>();

function bothRules(aspect: string, metric: string): string {
  const byMetric = joined.get(aspect) ?? new Map<string, string>();
  joined.set(aspect, byMetric);
  const both = byMetric.get(metric) ?? `${aspect}+${metric}`;
  byMetric.set(metric, both);
  return both;
}

/** Multiplies by a sign or, for `倍`, by a hundred, without binary noise. */
function scaled(value: number, factor: number): number {
  const product = value * factor;
  return Math.abs(factor) === 1 ? product : Number(product.toPrecision(15));
}
