import { PLAN_STARTS } from '../lexicon/time.js';
import { TITLE_FIVE_YEARS, TITLE_SPAN_PLAN } from '../lexicon/title-patterns.js';

/** Characters at the start of a text that hold the title of a plan. */
const TITLE_LENGTH = 200;
/** How many years a five-year plan goes on after its first. */
const YEARS_AFTER_FIRST = 4;

/** The years that a text entitles itself a plan for (`第十四个五年规划`, `三年行动方案(2024-2026年)`); null for other texts. */
export function plannedYears(text: string): { readonly first: number; readonly last: number } | null {
  const titles = text.slice(0, TITLE_LENGTH);
  const title = TITLE_FIVE_YEARS.exec(titles);
  const first = title && PLAN_STARTS[title[1] === undefined ? title[2]! : `${title[1]}五`];
  if (first != null) return { first, last: first + YEARS_AFTER_FIRST };
  const span = TITLE_SPAN_PLAN.exec(titles);
  return span && { first: Number(span[1]), last: Number(span[2]) };
}
