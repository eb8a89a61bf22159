import type { FigureRecord } from '../contracts/index.js';
import { RECORD_FIELDS } from './fields.js';
import { isPlainlyRight } from './quick-check.js';

/** A record that the program made and that breaks the record schema; the message names its wrong fields. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault';
  readonly code = 'record-fault';

  constructor(record: FigureRecord) {
    const wrong = RECORD_FIELDS.filter((field) => !isPlainlyRight({ ...RIGHT, [field]: record[field] }));
    super(`record with ${wrong.map((field) => `${field} ${JSON.stringify(record[field])}`).join(', ')}`);
  }
}

/** A right record, in which the fields of a wrong one are tried one by one. */
const RIGHT: FigureRecord = {
  ...{ id: '0000000000000000', file: '', start: 0, end: 1, line: 1, column: 1, text: '1' },
  ...{
    value: 1,
    value_max: null,
    unit: '',
    qualifier: 'exact',
    aspect: 'level',
    status: 'actual',
    basis: null,
  },
  ...{ metric: null, label: '', subject: null, period: null, quote: '1', rule: 'aspect/level/size' },
  ...{ page: null, table: null, table_row: null, table_column: null },
};
