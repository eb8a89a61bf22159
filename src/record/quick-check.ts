import { ASPECTS, BASES, type FigureRecord, QUALIFIERS, STATUSES } from '../contracts/index.js';
import { metricNames } from '../lexicon/metric-names.js';

const ID = /^[0-9a-f]{16}$/;
const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?(?:\/\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/;
const BASES_OR_NONE = new Set<unknown>([null, ...BASES]);
const FIELD_COUNT = 24;

/**
 * True for records that are plainly as the schema wants them, which is all but a few. It asks in a fraction of the schema's
 * time; of a record that it does not take, the schema says whether and where it is wrong.
 */
export function isPlainlyRight(record: Readonly<Record<keyof FigureRecord, unknown>>): boolean {
  const r = record;
  return (
    isText(r.id) &&
    ID.test(r.id) &&
    isText(r.file) &&
    (r.start === 0 || isCount(r.start)) &&
    isCount(r.end) &&
    isCount(r.line) &&
    isCount(r.column) &&
    isText(r.text) &&
    r.text !== '' &&
    Number.isFinite(r.value) &&
    (r.value_max === null || Number.isFinite(r.value_max)) &&
    isText(r.unit) &&
    isOneOf(QUALIFIERS, r.qualifier) &&
    isOneOf(ASPECTS, r.aspect) &&
    isOneOf(STATUSES, r.status) &&
    BASES_OR_NONE.has(r.basis) &&
    (r.metric === null || (isText(r.metric) && metricNames().has(r.metric))) &&
    isText(r.label) &&
    (r.subject === null || isText(r.subject)) &&
    (r.period === null || (isText(r.period) && PERIOD.test(r.period))) &&
    isText(r.quote) &&
    r.quote !== '' &&
    isText(r.rule) &&
    r.rule !== '' &&
    (r.page === null || isCount(r.page)) &&
    (r.table === null || isCount(r.table)) &&
    (r.table_row === null || isCount(r.table_row)) &&
    (r.table_column === null || isCount(r.table_column)) &&
    fieldCount(r) === FIELD_COUNT
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A whole number above zero. */
function isCount(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && Number.isSafeInteger(value);
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return isText(value) && words.includes(value);
}

function fieldCount(record: object): number {
  let count = 0;
  for (const _ in record) count++;
  return count;
}
