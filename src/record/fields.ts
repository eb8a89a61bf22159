import type { FigureRecord } from '../contracts/index.js';

/** The fields of a record, in the order they are written. A test holds them against the schema, which is not loaded for them. */
export const RECORD_FIELDS: readonly (keyof FigureRecord)[] = [
  ...(['id', 'file', 'start', 'end', 'line', 'column', 'text', 'value', 'value_max', 'unit'] as const),
  ...(['qualifier', 'aspect', 'status', 'basis', 'metric', 'label', 'subject', 'period'] as const),
  ...(['quote', 'rule', 'page', 'table', 'table_row', 'table_column'] as const),
];
