import { EARLIER_YEAR, SAME_YEAR, THIS_MONTH, THIS_QUARTER, TO_DATE } from '../lexicon/table-words.js';
import { endYear, months, startYear, years } from '../resolve/interval.js';
import type { TimeMeaning } from '../resolve/time-meaning.js';
import { resolveTime, type TimeFrame } from '../resolve/time-resolve.js';
import { scanTime } from '../resolve/time-scan.js';

/** When the figures under a head hold: said outright, or by the time of the table. */
export type HeadTime =
  | { readonly kind: 'said'; readonly meaning: TimeMeaning }
  /** `截至10月底`: from the start of the year. */
  | { readonly kind: 'until'; readonly month: number }
  | { readonly kind: 'earlier-year' | 'same-year' | 'this-month' | 'this-quarter' | 'to-date' };

export interface TimedHead {
  readonly times: readonly HeadTime[];
  /** The head without them. */
  readonly rest: string;
}

const BARE_YEAR = /^(?:19[4-9]|20)\d\d$/;
/** `2023-24`, `2023/24`, which running text always closes with 年度. */
const TWO_YEARS = /^((?:19|20)\d\d\s?[-—–/]\s?(?:19|20)?\d\d)(?![\d年.月])/;
/** `2023年末`: the point of the time taken out. */
const POINT = /^(?:年?[末底]|度)/;
const UNTIL = /截[至止]?到?(\d{1,2})月(?:份|[末底])?/;
/** A year of the republican calendar, three digits long since 2011 and so no other year. */
const MINGUO = /(?<!\d)(1\d\d)(?=年)/g;
const RELATIVE: readonly (readonly [RegExp, Exclude<HeadTime['kind'], 'said' | 'until'>])[] = [
  [EARLIER_YEAR, 'earlier-year'],
  [TO_DATE, 'to-date'],
  [THIS_MONTH, 'this-month'],
  [THIS_QUARTER, 'this-quarter'],
  [SAME_YEAR, 'same-year'],
];

/** Takes the times out of a head, in normalised characters. */
export function timesOf(head: string): TimedHead {
  const times: HeadTime[] = [];
  let rest = head.trim();
  if (BARE_YEAR.test(rest)) rest += '年';
  rest = rest.replace(TWO_YEARS, '$1年度').replace(MINGUO, '民国$1');
  const until = UNTIL.exec(rest);
  if (until) {
    rest = rest.replace(UNTIL, '');
    times.push({ kind: 'until', month: Number(until[1]) });
  }
  for (const [pattern, kind] of RELATIVE) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, '');
    times.push({ kind });
  }
  const said = scanTime(rest).filter(({ comparison }) => !comparison);
  for (const { start, end, meaning } of [...said].reverse()) {
    if (meaning.kind === 'now' || meaning.kind === 'open' || meaning.kind === 'same') continue;
    rest = rest.slice(0, start) + rest.slice(end).replace(POINT, '');
    times.unshift({ kind: 'said', meaning });
  }
  return { times, rest: rest.trim() };
}

/** The interval that `times` name in a table whose own is `base`, in the order of its heads from outside to inside. */
export function resolveTimes(
  times: readonly HeadTime[],
  base: string | null,
  frame: TimeFrame,
): string | null {
  let period = base;
  for (const time of [...times].sort((a, b) => rankOf(a) - rankOf(b))) period = step(time, period, frame);
  return period;
}

/** Whether a time is no year but a part of one, or counts from it. */
export function isPartOfYear(time: HeadTime): boolean {
  return time.kind !== 'said' || time.meaning.kind === 'part';
}

/** A year is known before its parts are, and a time before one that counts from it. */
function rankOf(time: HeadTime): number {
  if (time.kind !== 'said') return 2;
  return time.meaning.kind === 'part' ? 1 : 0;
}

function step(time: HeadTime, base: string | null, frame: TimeFrame): string | null {
  if (time.kind === 'said') {
    const date = base === null ? frame.date : { year: endYear(base) };
    // A table of years (`2019-2023年`) is no scope for its heads.
    const scope = base !== null && startYear(base) === endYear(base) ? base : null;
    return resolveTime(time.meaning, { ...frame, date: frame.date ?? date }, scope);
  }
  if (base === null) return null;
  const [, year, month] = /(\d{4})(?:-(\d\d))?$/.exec(base)!;
  switch (time.kind) {
    case 'until':
      return months(Number(year), 1, time.month);
    case 'earlier-year':
      return base.replace(/\d{4}(?=-|\/|$)/g, (found) => String(Number(found) - 1));
    case 'same-year':
      return base;
    case 'this-month':
      return month === undefined ? base : `${year}-${month}`;
    case 'this-quarter':
      return month === undefined ? base : months(Number(year), Number(month) - 2, Number(month));
    case 'to-date':
      return month === undefined ? years(Number(year)) : months(Number(year), 1, Number(month));
  }
}
