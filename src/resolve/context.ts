import type { Region, Segmentation } from '../contracts/index.js';
import { TITLE_ADJUSTS } from '../lexicon/title-patterns.js';
import { findDocumentDate } from './document-date.js';
import { type DocumentDate, runningYear } from './document-kinds.js';
import { findDocumentSubject } from './document-subject.js';
import type { CalendarDate } from './interval.js';
import { lowerBound } from './lookup.js';
import { type FoundPeriod, PeriodFinder } from './period.js';
import { plannedYears } from './plan-title.js';
import { detectRegion } from './region.js';
import { findSections } from './sections.js';
import { StatusFinder } from './status-finder.js';
import { SubjectFinder } from './subject-finder.js';
import type { SubjectList } from './subject-list.js';
import type { TimeFrame } from './time-resolve.js';
import { scanTime } from './time-scan.js';
import { isOnPart } from './titled-year.js';

/** Everything that a figure inherits from its document. Offsets are into the normalised text, in UTF-16 code units. */
export interface DocumentContext {
  /** The report's own place or organisation, as it names it. */
  readonly subject: string | null;
  /** When the report was given; null where it does not say and speaks of no year. */
  readonly date: CalendarDate | null;
  /** The year that silent sentences speak of; null for articles and profiles. */
  readonly reportYear: number | null;
  /** Whether the text tells of one year, or of part of it, that it never names: `全年实现生产总值132亿元,比上年增长12%`. */
  readonly ofOneYear: boolean;
  readonly region: Region;
  /** A census, whose changes are on the one before. */
  readonly census: boolean;
  /** A plan that adjusts a budget, whose sums change against the budget as it was. */
  readonly adjustsBudget: boolean;
  /** What the report's time words are resolved against. */
  readonly frame: TimeFrame;
  /** When a figure at `offset` holds that stands outside all sentences, as in a table: by its section. */
  sectionPeriodAt(offset: number): string | null;
  /** When a figure at `offset` holds; `explicit` where its own sentence says so. */
  periodAt(offset: number): FoundPeriod;
  /** The year of the earlier value at `offset`, where its sentence holds that year against another (`与2010年相比,A由2%升到3%`). */
  heldAgainstAt(offset: number): string | null;
  /** Whether a figure at `offset` is stated as a fact or as something to come, by its section and the words of its clause. */
  statusAt(offset: number): 'actual' | 'target';
  /** Whom a figure at `offset` is about. */
  subjectAt(offset: number): string | null;
  /** The places that share a figure at `offset`, `澄州、嘉川经济总量均…`: one record each; null where there are not several. */
  subjectListAt(offset: number): SubjectList | null;
}

export interface ContextOptions {
  /** Name of the file, a last hint at date and subject. */
  readonly fileName?: string;
  /** Region of a document of which `text` leaves tables out; detected in `text` where left out. */
  readonly region?: Region;
}

/** A Hong Kong budget by its first words; a speech that does not call itself a policy address is one too. */
const BUDGET = /财政预算案|财政司司长/;
const ADDRESS_HEAD = 1500;
const ANNOUNCES = /施政报告|财政预算案/;
/** How the results of a survey call themselves, or whose they are. */
const SURVEYS =
  /(?:就业|失业|人力|住户|消费|工商|收支)[^\n,;。]{0,8}调查|调查[^\n,;。]{0,4}结果|统计(?:暨普查局|处)资料/;
const SURVEY_HEAD = 200;
/** `2011年施政报告重点`: a list of what a policy address announced. */
const LISTS_MEASURES = /施政报告[^\n]{0,14}(?:重点|要点|摘要|懒人包|一览|一文)/;
/** Characters that hold the title of a text. */
const TITLE_LENGTH = 100;
/** The title of a budget, or of the news that one was passed; what came of one is told by another. */
const TITLED_BUDGET = /^[^\n]{0,30}(?:总预算|追加(?:\(?减\)?)?预算)(?![^\n]{0,20}(?:执行|决算))/;
/** By which words a review tells that its year still runs. */
const NAMES_NEXT_YEAR = /明年|来年|下一年/;
/** Times that name no year of their own. */
const NAMES_NONE = new Set(['whole-year', 'year-end', 'same']);

/** What a report on one year holds that names none, and one on several. */
const WHOLE_YEAR = /(?:全年|上半年)[^\n。年]{0,60}[比较](?:上年|去年)/;
const SEVERAL_YEARS = /年均|[三四五十]年来|“十[一二三四五]{1,2}”/;

/** Reads the context of a normalised, segmented text. Linear in its length. */
export function buildContext(
  text: string,
  segmentation: Segmentation,
  options: ContextOptions = {},
): DocumentContext {
  const fileName = options.fileName ?? '';
  const region = options.region ?? detectRegion(text);
  const times = scanTime(text, region);
  const document: DocumentDate = findDocumentDate(text, times, region, fileName);
  const budgetTitled = TITLED_BUDGET.test(text.trimStart());
  const frame: TimeFrame = {
    date: document.date,
    running: runningYear(document),
    region,
    workReport: document.workReport,
    plan: plannedYears(text),
    toldNextYear:
      document.reportYear !== null && !document.workReport && !document.dated && !NAMES_NEXT_YEAR.test(text),
    dated: document.dated,
    budgetYear: region === 'TW' && budgetTitled && !document.dated ? document.reportYear : null,
    budget:
      region === 'HK' && (BUDGET.test(text.slice(0, 60)) || !/施政报告/.test(text.slice(0, ADDRESS_HEAD))),
  };
  const { subject, sections: parts } = findDocumentSubject(text, segmentation, region, fileName);
  const first = (from: number, to: number) => {
    for (let i = lowerBound(times, from); i < times.length && times[i]!.start < to; i++) {
      const { comparison, meaning } = times[i]!;
      if (!comparison && !NAMES_NONE.has(meaning.kind)) return times[i]!;
    }
    return null;
  };
  const sections = findSections(text, segmentation, document, frame, first);
  const periods = new PeriodFinder(text, segmentation, times, sections, frame);
  const statuses = new StatusFinder(
    text,
    segmentation,
    periods,
    document.date,
    region !== 'CN' && ANNOUNCES.test(text.slice(0, ADDRESS_HEAD)),
    document.dated,
    budgetTitled,
    region !== 'CN' && SURVEYS.test(text.slice(0, SURVEY_HEAD)),
    region !== 'CN' && LISTS_MEASURES.test(text.slice(0, TITLE_LENGTH)),
  );
  const subjects = new SubjectFinder(text, segmentation, subject, parts);
  return {
    subject,
    date: document.date,
    reportYear: document.reportYear,
    ofOneYear:
      (document.date === null && WHOLE_YEAR.test(text) && !SEVERAL_YEARS.test(text)) ||
      (region === 'CN' && document.reportYear === null && isOnPart(text, times)),
    region,
    census: document.census ?? false,
    adjustsBudget: TITLE_ADJUSTS.test(text.slice(0, TITLE_LENGTH)),
    frame,
    sectionPeriodAt: (offset) => periods.scopeAt(offset, -1).period,
    periodAt: (offset) => periods.at(offset),
    heldAgainstAt: (offset) => periods.heldAgainst(offset),
    statusAt: (offset) => statuses.at(offset),
    subjectAt: (offset) => subjects.at(offset),
    subjectListAt: (offset) => subjects.listAt(offset),
  };
}
