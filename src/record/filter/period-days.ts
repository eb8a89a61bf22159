/** The first and the last day of a period, as ISO dates. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** The days of a period as records write it, a date or an interval (`2023`, `2023-06`, `2021/2025`); null where it is none. */
export function periodDays(period: string): Days | null {
  const [from = '', to = from, ...more] = period.split('/');
  if (more.length > 0 || !DATE.test(from) || !DATE.test(to)) return null;
  const days = { first: from + '-01-01'.slice(from.length - 4), last: to + '-12-31'.slice(to.length - 4) };
  return days.first <= days.last ? days : null;
}

/** Whether two periods have a day in common. */
export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}
