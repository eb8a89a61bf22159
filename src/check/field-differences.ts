import type { FigureRecord } from '../contracts/index.js';
import { CHECKED_FIELDS, type CheckedField } from './checked-fields.js';
import type { ExpectedLine } from './expected-line.js';
import { labelsAgree } from './label-agreement.js';

/** A field that is not as it was expected. */
export interface FieldDifference {
  readonly field: CheckedField;
  readonly was: string | number | null;
  readonly is: string | number | null;
}

/** The fields that an expected line gives and that the record has otherwise, in the order of a record's fields. */
export function fieldDifferences(expected: ExpectedLine, record: FigureRecord): FieldDifference[] {
  return CHECKED_FIELDS.flatMap((field) => {
    const is = record[field];
    if (field === 'label' && expected.label_like !== undefined) {
      const was = expected.label_like;
      return labelsAgree(was, record.label) ? [] : [{ field, was, is }];
    }
    const was = expected[field];
    return was === undefined || was === is ? [] : [{ field, was, is }];
  });
}
