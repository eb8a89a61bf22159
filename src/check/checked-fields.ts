import type { FigureRecord } from '../contracts/index.js';
import { RECORD_FIELDS } from '../record/fields.js';

export type CheckedField = Exclude<keyof FigureRecord, 'id' | 'file'>;

/** Fields of a record that an expected line may give and `--fields` may name; the others depend on where a file lies. */
export const CHECKED_FIELDS = RECORD_FIELDS.filter(
  (field): field is CheckedField => field !== 'id' && field !== 'file',
);
