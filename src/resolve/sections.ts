import type { Segmentation, Sentence } from '../contracts/index.js';
import {
  ADDRESSES,
  EXPLAINED_GOAL,
  PARTS_LISTED,
  PARTS_LISTED_WORDS,
  PLAN_DONE,
  PLAN_DONE_WORDS,
  THESE_YEARS,
  TOLD_BY,
  TURNS,
} from '../lexicon/headings.js';
import { SECTION_LEAD } from '../lexicon/section-marks.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import type { DocumentDate } from './document-kinds.js';
import { type FirstTime, ReportTimes } from './report-times.js';
import { GoalsReader } from './section-goals.js';
import { HeadingReader, headingOf } from './section-headings.js';
import { ListReader } from './section-lists.js';
import { OpeningReader } from './section-openings.js';
import { SectionScopes, type Sections } from './section-scopes.js';
import { isSaid, type TimeFrame, tellsWhich } from './time-resolve.js';
import { isPartOfYear, isReview } from './time-role.js';
import type { TimeExpression } from './time-scan.js';
import { WordFinder } from './word-finder.js';

/** How much of a sentence is looked at. */
const BODY_LIMIT = 400;
const sectionLead = new OpeningPattern(SECTION_LEAD);
const theseYears = new OpeningPattern(THESE_YEARS);

/**
 * Walks blocks and sentences once and notes where period and side (done, to come) change: at headings, at sentences that
 * open a review (`五年来`, `刚刚过去的2025年`) or a list of goals (`主要预期目标是`).
 */
export function findSections(
  text: string,
  segmentation: Segmentation,
  document: DocumentDate,
  frame: TimeFrame,
  first: FirstTime,
): Sections {
  return new SectionReader(text, segmentation, new ReportTimes(document, frame, first)).read();
}

/** Shows each sentence to the readers of its kind, in their order. */
class SectionReader {
  readonly #sections: SectionScopes;
  readonly #headings: HeadingReader;
  readonly #lists: ListReader;
  readonly #goals: GoalsReader;
  readonly #openings: OpeningReader;
  readonly #turns: WordFinder;
  readonly #planDone: WordFinder;
  readonly #parts: WordFinder;
  /** Whether the paragraph has turned from the year to the plan that ends with it. */
  #turning = false;
  /** Whether the paragraph lists the parts of a report, whose headings open no section there. */
  #listsParts = false;
  /** Whether the sentence before was a heading. */
  #headed = false;

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    private readonly report: ReportTimes,
  ) {
    const status = report.document.plan ? 'target' : 'actual';
    this.#sections = new SectionScopes({ period: report.base, status });
    this.#headings = new HeadingReader(text, report, this.#sections);
    this.#lists = new ListReader(text, report, this.#sections);
    this.#goals = new GoalsReader(text, report, this.#sections);
    this.#openings = new OpeningReader(text, report, this.#sections);
    this.#turns = new WordFinder(text, TURNS);
    this.#planDone = new WordFinder(text, PLAN_DONE_WORDS);
    this.#parts = new WordFinder(text, PARTS_LISTED_WORDS);
  }

  read(): Sections {
    let previous = -1;
    for (const sentence of this.segmentation.sentences) {
      const body = this.text.slice(sentence.start, Math.min(sentence.end, sentence.start + BODY_LIMIT));
      const startsBlock = sentence.block !== previous;
      previous = sentence.block;
      const title = startsBlock ? headingOf(this.segmentation.blocks[sentence.block]!, sentence, body) : null;
      if (title === null) this.#sentence(sentence, body, startsBlock);
      else this.#headings.read(sentence, title);
      this.#headed = title !== null;
    }
    return this.#sections;
  }

  #sentence(sentence: Sentence, body: string, startsBlock: boolean): void {
    if (startsBlock) {
      this.#lists.startBlock(sentence, body);
      if (this.#headings.inGlossary && EXPLAINED_GOAL.test(body))
        this.#sections.inBlock(sentence, this.report.goalsYear, 'target');
      this.#turning = false;
      this.#listsParts = false;
    }
    if (this.#parts.standsIn(sentence.start, sentence.start + body.length) && PARTS_LISTED.test(body))
      this.#listsParts = true;
    if (this.#turns.standsIn(sentence.start, sentence.start + body.length) || body.startsWith(ADDRESSES))
      this.#turning = true;
    this.#lists.announce(sentence, body, this.segmentation.blocks[sentence.block]!.start);
    const lead = sectionLead.lengthAt(body);
    const rest = body.slice(lead);
    this.#headings.turn(sentence, rest);
    const told = startsBlock ? (TOLD_BY.exec(rest)?.[0].length ?? 0) : 0;
    if (this.#goals.read(sentence, body, rest.slice(told)) || this.#fiveYears(sentence, body, rest)) return;
    this.#openings.readSince(sentence);
    const time = this.#timeAt(sentence.start + lead + told, sentence.end);
    if (time === null) {
      if (startsBlock) this.#goals.turn(sentence, rest);
    } else if (
      startsBlock ||
      (lead > 0 && !this.#listsParts) ||
      (this.#turning && isReview(this.text, time)) ||
      this.#turnsToMonths(sentence, time)
    ) {
      this.#openings.read(sentence, time, body, this.#headed);
    }
  }

  /** Whether a sentence opens the review of five years in a report to a congress; one on a plan that is done opens it behind itself. */
  #fiveYears({ start, end }: Sentence, body: string, rest: string): boolean {
    const { document, fiveYears } = this.report;
    if (!document.workReport) return false;
    if (theseYears.test(rest)) {
      this.#sections.open(start, fiveYears, 'actual');
      return true;
    }
    if (this.#planDone.standsIn(start, start + body.length) && PLAN_DONE.test(body))
      this.#sections.open(end, fiveYears, 'actual');
    return false;
  }

  /** `3月份,…。1-3月,…`: in a report on a year or part of one other months follow those that a paragraph was on so far. */
  #turnsToMonths({ block }: Sentence, time: TimeExpression): boolean {
    const { reportYear, workReport } = this.report.document;
    return (
      reportYear !== null && !workReport && isPartOfYear(time) && this.#sections.lastOf(block) !== undefined
    );
  }

  /** The time that starts at `at` and says when the sentence up to `end` holds. */
  #timeAt(at: number, end: number): TimeExpression | null {
    const time = this.report.first(at, Math.min(at + 1, end));
    return time === null || isSaid(this.text, time) || tellsWhich(this.text, time) ? null : time;
  }
}
