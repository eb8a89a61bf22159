import { PLAN_STARTS } from '../lexicon/time.js';
import { TITLE_FIVE_YEARS } from '../lexicon/title-patterns.js';

/** Characters at the start of a text that hold the title of a plan. */
const TITLE_LENGTH = 200;

/** The first year of the five-year plan that a text entitles itself as; null for other texts. */
export function planStart(text: string): number | null {
  const title = TITLE_FIVE_YEARS.exec(text.slice(0, TITLE_LENGTH));
  return (title && PLAN_STARTS[title[1] === undefined ? title[2]! : `${title[1]}五`]) ?? null;
}
