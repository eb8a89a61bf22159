import type { Aspect } from '../contracts/index.js';
import { classifyMetric, isWithoutMetric } from '../engine/metric-index.js';
import { BRACKETS } from '../lexicon/head-patterns.js';
import { MEASURE_NAME, ONLY_A_PART, PURE_MEASURE } from '../lexicon/table-words.js';
import { joinLabels, nameUnder } from './join-labels.js';
import type { RowHead } from './row-heads.js';
import type { TableUnit } from './table-unit.js';

/** What a figure measures. */
export interface FigureName {
  readonly label: string;
  readonly metric: string | null;
  /** The metric rule that said so, or null. */
  readonly rule: string | null;
}

/** What a count may measure that names no unit. */
const BARE_COUNTS = ['none', 'count', 'people', 'households'] as const;
/** An index is a percentage of an earlier value. */
const INDEX = /(?:发展)?指数$/;
const INDEX_NUMBERS = ['percent', ...BARE_COUNTS] as const;

/**
 * What a row and the thing that its column names measure together; the title where neither names anything.
 * `制造业` and `企业数` name 制造业企业数; a row that only says how (`增长（%）`) is about the row above.
 */
export function labelOf(row: RowHead | null, thing: string, title: string): string {
  let own = row;
  while (own && own.label === '' && !own.isTotal && own.place === null && own.parent) own = own.parent;
  return underColumn(own?.label ?? '', own?.parent?.label ?? '', inFull(thing, title)) || title;
}

/** The name of a row that is part of `whole`, in a column of `thing`. */
function underColumn(name: string, whole: string, thing: string): string {
  if (name !== '' && ONLY_A_PART.test(thing)) return joinLabels(thing, name);
  // `民间投资` under `投资额` and `发电量` under `产量` are named in full already, and so is `水电` with what it is part of.
  const core = thing.replace(/[额数量值]$/, '');
  if (core.length >= 2 && name.includes(core)) return name;
  if (PURE_MEASURE.test(thing) && name !== '') {
    if (MEASURE_NAME.test(name)) return name;
    if (MEASURE_NAME.test(whole)) return joinLabels(name, whole);
  }
  return nameUnder(name, thing);
}

/** `人口数` in a table titled `常住人口构成` is of 常住人口. */
function inFull(thing: string, title: string): string {
  const name = thing.replace(/(?<=..)(?:数|总数|数量)$/, '');
  return name !== '' && title.length > name.length && title.endsWith(name) ? title : thing;
}

/** The metric of a label: by itself, filled out with the rows it is a part of, or with the title its table has. */
export function nameOf(
  label: string,
  row: RowHead | null,
  unit: TableUnit,
  aspect: Aspect,
  title: string,
): FigureName {
  let filled = label;
  for (let parent = row?.parent ?? null; ; parent = parent.parent) {
    const found = classify(filled, unit, aspect, title);
    if (found) return { label: filled, ...found };
    if (!parent) break;
    filled = joinLabels(filled, parent.label);
  }
  const { dimension } = unit;
  const isKnown = isWithoutMetric({ label, unit: unit.unit, dimension, aspect, clause: label });
  const found = title === '' || isKnown ? null : classify(label + title, unit, aspect, title);
  return { label, metric: found?.metric ?? null, rule: found?.rule ?? null };
}

function classify(label: string, { unit, dimension }: TableUnit, aspect: Aspect, title: string) {
  const clause = `${title} ${label}`;
  const name = label.replace(BRACKETS, '');
  const isIndex = unit === '' && aspect === 'level' && INDEX.test(label);
  const dimensions = isIndex ? INDEX_NUMBERS : unit === '' && aspect === 'level' ? BARE_COUNTS : [dimension];
  for (const candidate of dimensions) {
    const found = classifyMetric({ label: name, unit, dimension: candidate, aspect, clause });
    if (found) return found;
  }
  if (!isIndex) return null;
  // `工业增加值指数` says how 工业增加值 grew.
  const thing = name.replace(INDEX, '');
  return classifyMetric({ label: thing, unit: '%', dimension: 'percent', aspect: 'growth', clause });
}
