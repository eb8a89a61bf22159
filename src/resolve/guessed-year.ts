import { JUST_OVER } from '../lexicon/headings.js';
import { TO_COME_AFTER, TO_COME_BEFORE } from '../lexicon/time.js';
import type { CalendarDate } from './interval.js';
import type { PlannedYears } from './plan-title.js';
import { yearTold } from './time-meaning.js';
import type { TimeExpression } from './time-scan.js';

/** Characters before a year that say that it is over. */
const OVER_LENGTH = 6;

/** What stands before a time up to which things have come, and what behind one at which they stood so. */
const UP_TO = /(?:截[至止到]|(?:建[场校院厂站社馆库园]|成立|创办|开办|投产|建成)(?:以来)?[至到])$/;
const UP_TO_LENGTH = 5;
const STOOD = /^[末底]?,[^,;。\d]{0,12}(?:[下管]辖|辖有?|[拥共现]有)\d/;
const STOOD_LENGTH = 20;
/** `“十一五”期间,全县累计完成投资2亿元`: a plan that deeds are told of. */
const PLAN_TOLD =
  /^,?(?:[^,;。\d要将拟争]{1,8},)?[^,;。\d要将拟争]{0,12}(?:累计|完成|实现|达到?|建成|新增)[^,;。\d要将拟争]{0,16}\d/;
const PLAN_TOLD_LENGTH = 48;
/** The last character of 期间 and of 时期. */
const WHOLE_PLAN = '间期';

/**
 * The year of a text without a date: that in its file's name where the text speaks of it too, else the last year it speaks of
 * about as often as of others, the last of a later plan that it tells what came of, or the one after that which is `刚刚过去`. Years to come do not count, but for the one before them where the text names no other.
 */
export function guessedYear(
  text: string,
  times: readonly TimeExpression[],
  fileName: string,
): CalendarDate | null {
  const counts = new Map<number, number>();
  const ahead: number[] = [];
  let reached = 0;
  let plan: PlannedYears | null = null;
  for (const time of times) {
    const { meaning, comparison } = time;
    if (meaning.kind === 'plan' && isTold(text, time))
      plan = { first: meaning.first, last: meaning.first + meaning.count - 1 };
    const year = yearTold(meaning);
    if (year === null || comparison) continue;
    if (
      meaning.kind === 'year' &&
      JUST_OVER.test(text.slice(Math.max(0, time.start - OVER_LENGTH), time.start))
    )
      return { year: year + 1 };
    const come = isReached(text, time);
    if (!come && isToCome(text, time)) ahead.push(year);
    else counts.set(year, (counts.get(year) ?? 0) + 1);
    if (come && year > reached) reached = year;
  }
  const named = fileYear(fileName);
  const spoken = new Set([...counts.keys(), ...ahead]);
  const isAllAhead = counts.size === 0 && ahead.every((year) => named !== null && year >= named.year);
  if (named && (isAllAhead || [-1, 0, 1].some((shift) => spoken.has(named.year + shift)))) return named;
  if (counts.size > 0) {
    const often = Math.max(...counts.values()) / 4;
    const year = Math.max(
      reached,
      ...[...counts].filter(([, count]) => count >= often).map(([named]) => named),
    );
    // A history of the years before a plan goes on with what came of it.
    return { year: plan !== null && plan.first > year ? plan.last : year };
  }
  // Far goals are set for round years, near ones for the next.
  const near = ahead.filter((year) => year % 5 !== 0);
  return near.length === 0 ? null : { year: Math.min(...near) - 1 };
}

/** The year in a file's name. */
export function fileYear(fileName: string): CalendarDate | null {
  const match = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(fileName);
  return match ? { year: Number(match[1]) } : null;
}

/** `截至2020年6月`, `建场至2020年`, `2020年6月,X镇下辖4个村`: a year that has come, however seldom it is spoken of. */
function isReached(text: string, { start, end }: TimeExpression): boolean {
  return (
    UP_TO.test(text.slice(Math.max(0, start - UP_TO_LENGTH), start)) ||
    STOOD.test(text.slice(end, end + STOOD_LENGTH))
  );
}

function isTold(text: string, { end }: TimeExpression): boolean {
  return WHOLE_PLAN.includes(text.charAt(end - 1)) && PLAN_TOLD.test(text.slice(end, end + PLAN_TOLD_LENGTH));
}

function isToCome(text: string, { start, end }: TimeExpression): boolean {
  return (
    TO_COME_BEFORE.test(text.slice(Math.max(0, start - 5), start)) ||
    TO_COME_AFTER.test(text.slice(end, end + 4))
  );
}
