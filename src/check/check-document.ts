import type { FigureRecord } from '../contracts/index.js';
import { lineIndex } from '../text/line-index.js';
import type { CheckedReportResult, ReportedDifference } from './check-report.js';
import type { CheckedField } from './checked-fields.js';
import { type Comparison, compareFigures, type FigureDifference } from './compare-figures.js';
import type { ExpectedLine } from './expected-line.js';
import { wordsOf } from './words.js';

/** A report that was read. */
export interface ReadReport {
  readonly file: string;
  /** The text that `records` count their offsets in. */
  readonly text: string;
  readonly records: readonly FigureRecord[];
}

/** What is said of a report without expected file: nothing of its single figures. */
export function uncheckedReport({ file, records }: ReadReport): CheckedReportResult {
  return { file, expected: null, figures: records.length, differences: [] };
}

/** Compares a report's figures with those that its expected file at `path` lists. */
export function checkDocument(
  { file, text, records }: ReadReport,
  path: string,
  expected: readonly ExpectedLine[],
  fields?: readonly CheckedField[],
): { readonly comparison: Comparison; readonly result: CheckedReportResult } {
  const comparison = compareFigures(expected, records, fields);
  const { lineColumn } = lineIndex(text);
  const differences = comparison.differences.map((difference) => reported(difference, lineColumn));
  const figures = comparison.matches.filter(({ record }) => record !== null).length;
  return { comparison, result: { file, expected: path, figures, differences } };
}

function reported(
  difference: FigureDifference,
  locate: (offset: number) => { readonly line: number },
): ReportedDifference {
  const { kind, expected, record, fields } = difference;
  const start = record?.start ?? expected?.start;
  return {
    kind,
    line: start === undefined ? null : locate(start).line,
    text: (record ?? expected)!.text,
    label: record?.label ?? expected?.label ?? expected?.label_like ?? null,
    says: wordsOf(difference),
    fields: fields.map(({ field, was, is }) => ({ field, was, is })),
  };
}
