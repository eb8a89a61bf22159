import type { Status } from '../contracts/index.js';
import { endYear, startYear, years } from '../resolve/interval.js';
import type { TimeFrame } from '../resolve/time-resolve.js';
import type { Caption } from './caption.js';
import type { ColumnHead } from './column-heads.js';
import { type HeadTime, resolveTimes } from './head-time.js';

/** When a figure holds, and the status it has from the value that it is a change of. */
export interface CellPeriod {
  readonly period: string | null;
  readonly status: Status | null;
}

/** A value left of a change that it may belong to. */
interface Beside {
  readonly period: string;
  readonly status: Status | null;
}

/** Finds when the figures of a table hold, from its heads and its own period. */
export class CellPeriods {
  readonly #found = new Map<string, CellPeriod>();

  constructor(
    private readonly columns: ReadonlyMap<number, ColumnHead>,
    private readonly caption: Pick<Caption, 'period' | 'year'>,
    private readonly frame: TimeFrame,
  ) {}

  /** For a figure of a column in a row whose heads name `times`; a change is one of the value beside it. */
  at(column: number, times: readonly HeadTime[], isChange: boolean): CellPeriod {
    const base = resolveTimes(times, this.caption.period, this.frame);
    const key = `${column} ${isChange} ${base}`;
    let found = this.#found.get(key);
    if (!found) {
      found = this.#find(column, base, isChange);
      this.#found.set(key, found);
    }
    return found;
  }

  #find(at: number, base: string | null, isChange: boolean): CellPeriod {
    const { times, saying, status } = this.columns.get(at)!;
    const values = isChange && times.length === 0 ? this.#valuesBeside(at, base) : [];
    if (values.length > 0) {
      const latest = values.reduce((a, b) => (endOf(b.period) > endOf(a.period) ? b : a));
      const first = values.reduce((a, b) => (b.period < a.period ? b : a));
      if (saying?.basis !== 'annual_average') return latest;
      // An average of years holds for all of them.
      const span = years(startYear(first.period), endYear(latest.period));
      return { ...latest, period: values.length > 1 ? span : base };
    }
    if (times.length > 0) return { period: resolveTimes(times, base, this.frame), status: null };
    const { period, year } = this.caption;
    // What is planned is planned for the year. Where other columns name the part of the year that the title names apart,
    // this one is about the year too.
    const isPart = base !== null && startYear(base) === endYear(base);
    if (isPart && status === 'target') return { period: String(startYear(base)), status: null };
    const isYear = base === period && year !== period && this.#namesPart(base);
    return { period: isYear ? year : base, status: null };
  }

  #namesPart(base: string | null): boolean {
    return [...this.columns.values()].some(
      ({ times, saying }) =>
        saying === null && times.length > 0 && resolveTimes(times, base, this.frame) === base,
    );
  }

  #valuesBeside(at: number, base: string | null): Beside[] {
    const found: Beside[] = [];
    for (let left = at - 1; left >= 0; left--) {
      const column = this.columns.get(left);
      if (!column || (column.saying !== null && found.length > 0)) break;
      if (column.saying !== null || column.status === 'baseline' || column.times.length === 0) continue;
      const period = resolveTimes(column.times, base, this.frame);
      if (period !== null) found.push({ period, status: column.status });
    }
    return found;
  }
}

/** What of an interval tells which of two ends later. */
function endOf(period: string): string {
  return period.slice(period.indexOf('/') + 1);
}
