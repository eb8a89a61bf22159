import {
  APPROPRIATION_BILL,
  BUDGET_TITLE,
  BUDGET_TITLE_IN_FULL,
  ESTIMATE_TO_COME,
  FIRST_AUTUMN_ADDRESS,
  POLICY_ADDRESS,
  RATES,
  RELIEF,
  REVISED_ESTIMATE,
} from '../lexicon/hong-kong-titles.js';
import type { CalendarDate } from './interval.js';
import { isFiscalYear } from './time-role.js';
import type { TimeExpression } from './time-scan.js';

/** How often a budget without a title speaks of the fiscal year to come. */
const FISCAL_YEARS_OF_BUDGET = 4;

/**
 * Hong Kong speeches seldom print their date. A budget tells it by the years it revises and estimates; one titled by the running
 * fiscal year is given in the February before it ends; one without a title forgives taxes of the running
 * year or speaks most of that to come. A policy
 * address is named by its year.
 */
export function hongKongDate(
  text: string,
  head: string,
  times: readonly TimeExpression[],
): CalendarDate | null {
  const bill = APPROPRIATION_BILL.exec(head);
  if (bill) return budgetIn(Number(bill[1]));
  const revised = REVISED_ESTIMATE.exec(text);
  if (revised) return budgetIn(Number(revised[1]) + 1);
  const estimate = ESTIMATE_TO_COME.exec(text);
  if (estimate) return budgetIn(Number(estimate[1]));
  const inFull = BUDGET_TITLE_IN_FULL.exec(head);
  if (inFull) return budgetIn(Number(inFull[1]));
  const titled = BUDGET_TITLE.exec(head);
  if (titled) return budgetIn(Number(titled[1]) + 1);
  const addresses = [...text.matchAll(POLICY_ADDRESS)].map((match) => Number(match[1]));
  if (addresses.length > 0) return addressIn(Math.max(...addresses));
  const relief = RELIEF.exec(text);
  if (relief) return budgetIn(Number(relief[1]) + (relief[2] === RATES ? 0 : 1));
  const [most] = [...fiscalYearCounts(times)].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FISCAL_YEARS_OF_BUDGET ? budgetIn(most[0]) : null;
}

function budgetIn(year: number): CalendarDate {
  return { year, month: 2 };
}

function addressIn(year: number): CalendarDate {
  return { year, month: year < FIRST_AUTUMN_ADDRESS ? 1 : 10 };
}

/** How often each fiscal year is spoken of, by the calendar year in which it starts. */
function fiscalYearCounts(times: readonly TimeExpression[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { meaning } of times)
    if (isFiscalYear(meaning)) counts.set(meaning.first, (counts.get(meaning.first) ?? 0) + 1);
  return counts;
}
