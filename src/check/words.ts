import type { FigureRecord } from '../contracts/index.js';
import type { FigureDifference } from './compare-figures.js';
import type { ExpectedLine } from './expected-line.js';
import type { FieldDifference } from './field-differences.js';

/** Fields whose words are the report's own, and are shown in quotation marks. */
const QUOTED: ReadonlySet<string> = new Set(['text', 'label', 'subject', 'quote']);

/** A difference in words: `metric was community_count, is none`. */
export function wordsOf({ kind, expected, record, fields }: FigureDifference): string {
  if (kind === 'changed') return fields.map(changeWords).join('; ');
  const figure = figureWords((record ?? expected)!);
  return kind === 'added' ? `is found and not expected (${figure})` : `is expected and not found (${figure})`;
}

/** `9个 «社区»`: what to call a figure. */
export function figureName(text: string, label: string | null): string {
  return label === null || label === '' ? text : `${text} «${label}»`;
}

function changeWords({ field, was, is }: FieldDifference): string {
  return `${field} was ${shown(field, was)}, is ${shown(field, is)}`;
}

function shown(field: string, value: string | number | null): string {
  if (value === null) return 'none';
  if (value === '') return 'empty';
  return QUOTED.has(field) ? `«${value}»` : `${value}`;
}

/** What a figure says, as far as it is known: `9 个, level, actual, community_count`. */
function figureWords(figure: ExpectedLine | FigureRecord): string {
  const { value, value_max, unit, aspect, basis, status, metric, subject, period } = figure;
  const range = typeof value_max === 'number' ? `–${value_max}` : '';
  const size = value === undefined ? undefined : `${value}${range}${unit ? ` ${unit}` : ''}`;
  return [size, aspect, basis, status, metric, subject, period].filter((part) => part != null).join(', ');
}
