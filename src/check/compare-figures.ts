import type { FigureRecord } from '../contracts/index.js';
import type { CheckedField } from './checked-fields.js';
import type { ExpectedLine } from './expected-line.js';
import { type FieldDifference, fieldDifferences } from './field-differences.js';
import { type Match, matchFigures } from './match-figures.js';

/** A figure that is not as expected. */
export interface FigureDifference {
  readonly kind: 'added' | 'changed' | 'missing';
  readonly expected: ExpectedLine | null;
  readonly record: FigureRecord | null;
  /** What differs of a changed figure. */
  readonly fields: readonly FieldDifference[];
}

/** Expected figures and records side by side, and what differs; both in the order of the text. */
export interface Comparison {
  readonly matches: readonly Match[];
  readonly differences: readonly FigureDifference[];
  /** Whether the expected figures speak of tables only. */
  readonly tablesOnly: boolean;
}

/**
 * Compares the records of a report with its expected figures. Where all of these are placed by their cells alone, they speak of
 * tables only, and figures of running text are left out.
 * @param fields which fields count; all where undefined
 */
export function compareFigures(
  expected: readonly ExpectedLine[],
  records: readonly FigureRecord[],
  fields?: readonly CheckedField[],
): Comparison {
  const tablesOnly = expected.length > 0 && expected.every(({ start }) => start === undefined);
  const compared = tablesOnly ? records.filter(({ table }) => table !== null) : records;
  const matches = matchFigures(expected, compared);
  const differences = matches.flatMap((match) => differenceOf(match, fields) ?? []);
  return { matches, differences, tablesOnly };
}

function differenceOf(
  { expected, record }: Match,
  wanted: readonly CheckedField[] | undefined,
): FigureDifference | null {
  if (expected === null) return { kind: 'added', expected, record, fields: [] };
  if (expected.optional) return null;
  if (record === null) return { kind: 'missing', expected, record, fields: [] };
  const fields = fieldDifferences(expected, record).filter(({ field }) => !wanted || wanted.includes(field));
  return fields.length === 0 ? null : { kind: 'changed', expected, record, fields };
}
