import { DATELINE, LONE_DATE, MEETING, MEETING_MONTH, REPORT_MONTH, STAMP } from '../lexicon/datelines.js';
import type { CalendarDate } from './interval.js';

/** Characters at the start of a text in which a line of its own may be its date. */
const LONE_DATE_LENGTH = 400;

/** The day on which a text was given to a meeting or printed, as its head tells it. */
export function printedDate(head: string): CalendarDate | null {
  return (
    meetingDate(head) ??
    calendarDate(DATELINE.exec(head)) ??
    calendarDate(STAMP.exec(head.slice(0, LONE_DATE_LENGTH))) ??
    calendarDate(LONE_DATE.exec(head.slice(0, LONE_DATE_LENGTH)))
  );
}

/** The day of the meeting that a text was given to. */
export function meetingDate(head: string): CalendarDate | null {
  return calendarDate(MEETING.exec(head));
}

/** The month of the meeting that a report was given to, where its head tells no day. */
export function meetingMonth(head: string): CalendarDate | null {
  return calendarDate(MEETING_MONTH.exec(head));
}

/** The month that a report to a congress prints below its title. */
export function reportMonth(head: string): CalendarDate | null {
  return calendarDate(REPORT_MONTH.exec(head.slice(0, LONE_DATE_LENGTH)));
}

/** The date in the groups of a match: a year, and as far as the pattern names them and a calendar has them, month and day. */
export function calendarDate(match: RegExpExecArray | null): CalendarDate | null {
  if (!match) return null;
  const numbers = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const [year = 0, month = 0, day = 0] = numbers;
  if (month < 1 || month > 12) return { year };
  return day >= 1 && day <= 31 ? { year, month, day } : { year, month };
}
