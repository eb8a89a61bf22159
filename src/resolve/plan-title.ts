import { PLAN_STARTS } from '../lexicon/time.js';
import { TITLE_FIVE_YEARS, TITLE_PLAN_TO_PLAN, TITLE_SPAN_PLAN } from '../lexicon/title-patterns.js';
import { PLAN_LENGTH } from './time-meaning.js';

/** Characters at the start of a text that hold the title of a plan. */
const TITLE_LENGTH = 200;

/** The first and the last year of a plan. */
export interface PlannedYears {
  readonly first: number;
  readonly last: number;
}

/** The years of a five-year plan by its name (`十四五`); null where there is none of that name. */
export function fiveYears(name: string): PlannedYears | null {
  const first = PLAN_STARTS[name];
  return first === undefined ? null : { first, last: first + PLAN_LENGTH - 1 };
}

/** The years that a text entitles itself a plan for (`第十四个五年规划`, `三年行动方案(2024-2026年)`); null for other texts. */
export function plannedYears(text: string): PlannedYears | null {
  const titles = text.slice(0, TITLE_LENGTH);
  const title = TITLE_FIVE_YEARS.exec(titles);
  if (title && TITLE_PLAN_TO_PLAN.test(titles)) return null;
  const plan = title && fiveYears(title[1] === undefined ? title[2]! : `${title[1]}五`);
  if (plan) return plan;
  const span = TITLE_SPAN_PLAN.exec(titles);
  return span && { first: Number(span[1]), last: Number(span[2]) };
}
