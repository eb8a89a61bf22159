import type { Sentence } from '../contracts/index.js';
import { MEASURES_AHEAD } from '../lexicon/headings.js';
import {
  DASH_ITEM,
  ESTIMATES_FOLLOW,
  LEADS_IN,
  LIST_ITEM,
  PART_ITEM,
  PARTS_FOLLOW,
  TOLD_BELOW,
} from '../lexicon/section-marks.js';
import { characterSet, hasCharacter } from '../text/character-bits.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { isOverBy } from './interval.js';
import type { ReportTimes } from './report-times.js';
import type { SectionScopes } from './section-scopes.js';
import { governs } from './time-role.js';

/** How far before its colon a sentence may say that it announces what is still to come. */
const ANNOUNCEMENT_LENGTH = 240;
const listItem = new OpeningPattern(LIST_ITEM);
const partItem = new OpeningPattern(PART_ITEM);
const dashItem = new OpeningPattern(DASH_ITEM);
const LEADS_IN_MARKS = characterSet(LEADS_IN);

/** Whether a line hands over to what follows it. */
export function leadsIn(line: string): boolean {
  return hasCharacter(LEADS_IN_MARKS, line.charCodeAt(line.length - 1));
}

/** Hands the period and side of a sentence that ends in a colon to the numbered blocks after it. */
export class ListReader {
  /** Whether the list is of the parts of a sum, `其中:`, which a bare number tells too. */
  #ofParts = false;
  /** Whether it is of estimates. */
  #ofEstimates = false;

  constructor(
    private readonly text: string,
    private readonly report: ReportTimes,
    private readonly sections: SectionScopes,
  ) {}

  /** A block goes on with the list before it, or ends it. */
  startBlock(sentence: Sentence, body: string): void {
    if (
      listItem.test(body) ||
      (this.#ofParts && partItem.test(body)) ||
      (this.#ofEstimates && dashItem.test(body))
    )
      this.sections.addItem(sentence);
    else this.sections.closeList();
  }

  /** Opens the list that a sentence announces. */
  announce({ start, end, block }: Sentence, body: string, blockStart: number): void {
    if (body.length < end - start || !leadsIn(body)) return;
    const { report, sections, text } = this;
    const time = report.first(start, end);
    const { period } = sections.lastOf(block) ?? sections.current;
    this.#ofParts = PARTS_FOLLOW.test(body);
    const ahead = MEASURES_AHEAD.test(text.slice(Math.max(blockStart, end - ANNOUNCEMENT_LENGTH), end));
    const listed =
      time !== null && (this.#ofParts || TOLD_BELOW.test(text.slice(time.end, end)) || governs(text, time))
        ? report.periodOf(time, period)
        : period;
    const { date } = report.document;
    this.#ofEstimates =
      ESTIMATES_FOLLOW.test(body) && listed !== null && date !== null && !isOverBy(listed, date);
    sections.openList(listed, ahead || this.#ofEstimates ? 'target' : sections.current.status);
  }
}
