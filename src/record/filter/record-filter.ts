import type { Aspect, FigureRecord, Status } from '../../contracts/index.js';
import { type Days, overlap, periodDays } from './period-days.js';

/** What records are wanted; a record has to be among each list that is given. */
export interface Wanted {
  readonly metrics?: readonly string[] | undefined;
  readonly aspects?: readonly Aspect[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
  /** Parts of the subject's name. */
  readonly subjects?: readonly string[] | undefined;
  /** Periods that the record's shares a day with. */
  readonly periods?: readonly Days[] | undefined;
}

export type RecordFilter = (record: FigureRecord) => boolean;

/** A filter for what is wanted; undefined where everything is. Records without a metric, subject or period are in no list of such. */
export function recordFilter({
  metrics,
  aspects,
  statuses,
  subjects,
  periods,
}: Wanted): RecordFilter | undefined {
  const tests: RecordFilter[] = [];
  if (metrics) tests.push(among(metrics, ({ metric }) => metric));
  if (aspects) tests.push(among(aspects, ({ aspect }) => aspect));
  if (statuses) tests.push(among(statuses, ({ status }) => status));
  if (subjects)
    tests.push(({ subject }) => subject !== null && subjects.some((part) => subject.includes(part)));
  if (periods) tests.push(({ period }) => isWithin(period, periods));
  return tests.length === 0 ? undefined : (record) => tests.every((test) => test(record));
}

function among(list: readonly string[], field: (record: FigureRecord) => string | null): RecordFilter {
  const set = new Set<string | null>(list);
  return (record) => set.has(field(record));
}

function isWithin(period: string | null, wanted: readonly Days[]): boolean {
  const days = period === null ? null : periodDays(period);
  return days !== null && wanted.some((other) => overlap(days, other));
}
