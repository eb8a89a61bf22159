import { ASPECTS, BASES, type FigureRecord, QUALIFIERS, STATUSES } from '../contracts/index.js';
import { metricNames } from '../lexicon/metric-names.js';

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
    isId(r.id) &&
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
    (r.period === null || (isText(r.period) && isPeriod(r.period))) &&
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

/** Sixteen hexadecimal digits; many times faster than a pattern, which would be a tenth of the check. */
function isId(id: string): boolean {
  if (id.length !== 16) return false;
  for (let i = 0; i < 16; i++) {
    const code = id.charCodeAt(i);
    if (!((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66))) return false;
  }
  return true;
}

/** The last period that was right: neighbours share theirs. */
let lastPeriod = '';

function isPeriod(period: string): boolean {
  if (period === lastPeriod) return true;
  if (!PERIOD.test(period)) return false;
  lastPeriod = period;
  return true;
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
