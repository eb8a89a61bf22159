import { ASPECTS, BASES, type FigureRecord, STATUSES } from '../../contracts/index.js';
import { metricNames } from '../../lexicon/metric-names.js';
import { ASPECT_WORDS, BASIS_WORDS, STATUS_WORDS } from '../../lexicon/record-words.js';
import { unitName } from '../../lexicon/unit-names.js';
import type { Lang } from '../columns.js';

/** What the figures of a column share. Goals, and growth on another base, are other figures than facts on the year before. */
export type WideColumn = Pick<FigureRecord, 'aspect' | 'basis' | 'status' | 'unit'> & {
  readonly metric: string;
};

export function wideColumnKey({ metric, aspect, basis, status, unit }: WideColumn): string {
  return [metric, aspect, basis, status, unit].join(' ');
}

/** `gdp level (CNY)`, `gdp growth yoy target (%)`; `地区生产总值 增长 同比 目标（%）`. */
export function wideTitle({ metric, aspect, basis, status, unit }: WideColumn, lang: Lang): string {
  const zh = lang === 'zh';
  const words = [
    zh ? metricNames().get(metric) : metric,
    zh ? ASPECT_WORDS[aspect] : aspect,
    basis && (zh ? BASIS_WORDS[basis] : basis),
    status !== 'actual' && (zh ? STATUS_WORDS[status] : status),
  ];
  const name = words.filter((word) => word).join(' ');
  if (unit === '') return name;
  return zh ? `${name}（${unitName(unit)}）` : `${name} (${unit})`;
}

/** Order of columns: that of the catalogue with the metrics of rule packs behind it, then of the vocabularies. */
export function compareColumns(a: WideColumn, b: WideColumn): number {
  const metrics = [...metricNames().keys()];
  return (
    metrics.indexOf(a.metric) - metrics.indexOf(b.metric) ||
    ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) ||
    basisOrder(a) - basisOrder(b) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    (a.unit < b.unit ? -1 : 1)
  );
}

function basisOrder({ basis }: WideColumn): number {
  return basis === null ? -1 : BASES.indexOf(basis);
}
