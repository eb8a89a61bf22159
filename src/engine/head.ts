import type { Aspect, Dimension, Site } from '../contracts/index.js';
import { BRACKETS, FOOTNOTES, INDEX_BASE, RATE_IN_BRACKETS } from '../lexicon/head-patterns.js';
import { Sign } from '../text/sign.js';
import type { Label } from './label.js';
import { classifyMetric, type MetricInput } from './metric-index.js';
import type { SaidSite } from './saying.js';
import { endsInTerm } from './term-end.js';

/** What a figure hands on to the figures after it that name nothing themselves. */
export interface Head {
  readonly label: string;
  readonly labelStart: number;
  readonly metric: string | null;
  /** The metric rule that named it, or null. */
  readonly rule: string | null;
  /** What the figure that named it counts. */
  readonly dimension: Dimension;
  readonly unit: string;
}

/** No metric, and no rule that found one. */
export const UNNAMED: Pick<Head, 'metric' | 'rule'> = { metric: null, rule: null };

/** A remark or the mark of a footnote behind a name: `常住人口①`, `常住人口(注4)`; those in square brackets are hidden with the spaces. */
const NOTES = '注①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const bracketed = new Sign(`(${NOTES}`);
const noted = new Sign(NOTES);

const ABOVE = 0x4e0a;
const BELOW = 0x4e0b;
const BOUND_ONLY = /\d[十百千万亿]*(?:吨|元|人次|千瓦|公里|人|标准箱|标箱)(?:及|含)?以[上下]$/;

/** The head named `name`, which starts `offset` behind the start of the words before the figure. */
export function headNamed(name: string, offset: number, { site, saying }: SaidSite): Head {
  const measured = bracketed.mayBeIn(name)
    ? (RATE_IN_BRACKETS.exec(name)?.[1] ?? name.replace(BRACKETS, ''))
    : name;
  const classify = (label: string) => classifyMetric(metricInput(label, site, saying.aspect));
  // `村(社区)` is a name of its own.
  const whole = measured !== name && endsInTerm(name) ? classify(name) : null;
  const found = isBound(name, site) ? null : whole?.metric ? whole : classify(measured);
  return {
    label: noted.mayBeIn(name) ? name.replace(FOOTNOTES, '') : withoutBase(name),
    labelStart: site.preStart + offset,
    metric: found?.metric ?? null,
    rule: found?.rule ?? null,
    dimension: site.quantity.dimension,
    unit: site.quantity.unit,
  };
}

/** `价格指数(上年=100)`: what an index sets as a hundred is no part of its name. */
function withoutBase(name: string): string {
  return name.endsWith('100)') ? name.replace(INDEX_BASE, '') : name;
}

/** `吞吐量1万吨以上的有5个`: those within a bound are counted, and not what it is a bound of. */
function isBound(name: string, { quantity }: Site): boolean {
  const last = name.charCodeAt(name.length - 1);
  return (last === ABOVE || last === BELOW) && quantity.dimension === 'count' && BOUND_ONLY.test(name);
}

/** The head that a label behind the figure names, whose offset counts from the figure's end. */
export function headBehind({ text, offset }: Label, entry: SaidSite): Head {
  return headNamed(text, entry.site.postStart - entry.site.preStart + offset, entry);
}

/** The head of a figure that no words name: those beside it. */
export function unnamedHead(entry: SaidSite): Head {
  const words = entry.site.pre.trim() || entry.site.post.trim();
  return headNamed(words.slice(0, 30), 0, entry);
}

/** A head with another name and metric. */
export function renamed(
  { labelStart, unit }: Head,
  label: string,
  { metric, rule }: Pick<Head, 'metric' | 'rule'>,
  dimension: Head['dimension'],
): Head {
  return { label, labelStart, metric, rule, dimension, unit };
}

/** What the metric index is asked for a figure of this label. */
export function metricInput(label: string, site: Site, aspect: Aspect): MetricInput {
  const { unit, dimension } = site.quantity;
  return { label, unit, dimension, aspect, clause: site.clause };
}
