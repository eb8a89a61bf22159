import type { Block, Sentence } from '../contracts/index.js';
import { BARE_MONTH, MONTH_LINE } from '../lexicon/datelines.js';
import {
  BODY_HEADING,
  EDITION_TITLE,
  FORECAST_HEADING,
  GLOSSARY_HEADING,
  GOALS_HEADING,
  NEXT_TERM_HEADING,
  PLAN_AIMED,
  PLAN_BEGINS,
  PLAN_FOLLOWS,
  PLAN_HEADING,
  PLAN_LINE,
  PLAN_OPENS,
  PLAN_REVIEWED,
  PLAN_TITLE,
  REVIEW_HEADING,
  TERM_AND_YEAR,
  TERM_HEADING,
  TERM_REVIEWED,
  WANTING_AND_PLAN,
  WANTING_HEADING,
  WAYS_HEADING,
  WORK_PLAN_HEADING,
} from '../lexicon/headings.js';
import { HEADING_MARKS, HEADING_NUMBER, LIST_ITEM } from '../lexicon/section-marks.js';
import { REPORT_TITLE, TITLE_MONTHLY } from '../lexicon/title-patterns.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { isAhead, isOverBy, startYear, years } from './interval.js';
import type { ReportTimes } from './report-times.js';
import { leadsIn } from './section-lists.js';
import type { Inherited, SectionScopes } from './section-scopes.js';
import { PLAN_LENGTH } from './time-meaning.js';
import { isDay } from './time-resolve.js';

/** Longest numbered sentence that is a heading. */
const HEADING_LIMIT = 48;
/** Those that hold any title. */
const TITLE_LENGTH = 60;
const marks = new OpeningPattern(HEADING_MARKS);
const planOpens = new OpeningPattern(PLAN_OPENS);
/** How far into its sentence the time of a plan stands. */
const PLAN_TIME_REACH = 8;
const numbered = new OpeningPattern(HEADING_NUMBER);
const below = new OpeningPattern(LIST_ITEM);

/** The words of a heading without their marks; null for a sentence that is none, though it starts its block. */
export function headingOf(block: Block, { start, end }: Sentence, body: string): string | null {
  const title = body.slice(marks.lengthAt(body));
  const isHeading =
    (block.kind === 'heading' && (!leadsIn(title) || PLAN_FOLLOWS.test(title))) ||
    (numbered.test(title) && end - start <= HEADING_LIMIT);
  return isHeading ? title : null;
}

/** Notes what headings say of period and side. */
export class HeadingReader {
  /** The years that a plan of several years, which the whole text is, sets goals for; null for other texts. */
  readonly #plan: string | null;
  /** Whether its title says that such texts come out every month. */
  readonly #isMonthly: boolean;
  /** Whether the words of the report are being explained, which ends it. */
  inGlossary = false;
  /** Whether its goals have begun. */
  #planned = false;
  /** The interval of the plan that the section on what is wanting comes to; undefined in other sections. */
  #planAhead: string | null | undefined;
  /** What the last heading numbered `一、` told of an article's sections, for those below it. */
  #chapter: Inherited | null = null;

  constructor(
    text: string,
    private readonly report: ReportTimes,
    private readonly sections: SectionScopes,
  ) {
    const { plan } = report.frame;
    this.#plan = plan && years(plan.first, plan.last);
    this.#isMonthly = TITLE_MONTHLY.test(text.slice(0, TITLE_LENGTH));
  }

  read(sentence: Sentence, title: string): void {
    this.sections.closeList();
    this.#planAhead = undefined;
    if (this.inGlossary) return;
    if (GLOSSARY_HEADING.test(title)) {
      this.inGlossary = true;
      this.sections.open(sentence.start, null, 'actual');
      return;
    }
    if (REPORT_TITLE.test(title)) return;
    const { document, first } = this.report;
    const time = first(sentence.start, sentence.end);
    // A day in a heading, or a month as a whole, is a dateline: when the text was printed, not what it speaks of.
    const isMonth = MONTH_LINE.test(title) || (this.#printsMonth(sentence) && BARE_MONTH.test(title));
    const isDateline = time !== null && (isDay(time) || (!this.#isMonthly && isMonth));
    // `三、下半年工作安排` behind a section on the first half of another year than the report's.
    const isSummary = document.reportYear !== null && !document.workReport;
    const scope = isSummary ? (this.sections.current.period ?? undefined) : undefined;
    const period = time === null || isDateline ? null : this.report.periodOf(time, scope);
    if (WANTING_AND_PLAN.test(title)) {
      const { base, goalsYear } = this.report;
      const isReport = document.workReport || document.reportYear !== null;
      this.#planAhead = period ?? (isReport ? goalsYear : this.sections.whole);
      this.sections.open(sentence.start, isReport ? base : this.sections.whole, 'actual');
    } else if (document.workReport) this.#inWorkReport(sentence, title, period);
    else if (document.reportYear === null) this.#inArticle(sentence, title, period);
    else if (numbered.test(title) || PLAN_TITLE.test(title)) this.#inSummary(sentence, title, period);
    else this.#unnumbered(sentence, title, period);
  }

  /** `存在的不足及明年打算`: whether a sentence of such a section, whose words without what leads in are `rest`, begins the plan. */
  turn({ start, end }: Sentence, rest: string): void {
    if (this.#planAhead === undefined) return;
    if (!planOpens.test(rest)) {
      const time = this.report.first(start, Math.min(end, start + PLAN_TIME_REACH));
      const period = time && this.report.periodOf(time);
      if (period === null || period !== this.#planAhead) return;
    }
    this.sections.open(start, this.#planAhead, 'target');
    this.#planAhead = undefined;
  }

  /** Plans, and below their title texts from outside the mainland, print the month they are of; elsewhere one heads what was done in it. */
  #printsMonth({ start }: Sentence): boolean {
    return this.#plan !== null || (start < TITLE_LENGTH && this.report.frame.region !== 'CN');
  }

  #inWorkReport({ start }: Sentence, title: string, period: string | null): void {
    const { base, document, fiveYears, goalsYear, nextFiveYears, now } = this.report;
    const { date } = document;
    const isNumbered = numbered.test(title);
    const words = title.slice(numbered.lengthAt(title));
    const review = REVIEW_HEADING.test(title) || (isNumbered && TERM_HEADING.test(words));
    const nextTerm = !review && isNumbered && NEXT_TERM_HEADING.test(words);
    const goals = !review && (nextTerm || GOALS_HEADING.test(title));
    if (!isNumbered && !review && !goals) return;
    if (period !== null) {
      const done =
        this.report.isOver(period) ||
        (review && (startYear(period) !== now || (date !== null && isOverBy(period, date))));
      const told = review && TERM_AND_YEAR.test(title) ? fiveYears : period;
      this.sections.open(start, told, done ? 'actual' : 'target');
    } else if (isNumbered && (review || goals)) {
      const reviewed = TERM_REVIEWED.test(title) || this.#reviewsPlan(title) ? fiveYears : base;
      const aimed = nextTerm || this.#aimsAtPlan(title) ? nextFiveYears : goalsYear;
      this.sections.open(start, review ? reviewed : aimed, review ? 'actual' : 'target');
    }
  }

  /** `“十二五”回顾` in a report given in the year after that plan. */
  #reviewsPlan(title: string): boolean {
    return this.#inFirstYear() && PLAN_REVIEWED.test(title);
  }

  /** `“十二五”规划的主要目标` in a report given in the first year of that plan. */
  #aimsAtPlan(title: string): boolean {
    return this.#inFirstYear() && PLAN_AIMED.test(title);
  }

  /** Whether the report is given in the first year of a plan, which is the year after the one before it. */
  #inFirstYear(): boolean {
    const { now } = this.report;
    return now !== null && now % PLAN_LENGTH === 1;
  }

  #inArticle({ start }: Sentence, title: string, period: string | null): void {
    // `一、教育惠民` in the list of a year's works goes on with it, as `(一)` does on a line of its own.
    const goesOn = period === null && (numbered.test(title) || below.test(title));
    if (goesOn && this.sections.planLine && !REVIEW_HEADING.test(title)) return;
    this.sections.planLine = false;
    if (this.#plan !== null && PLAN_BEGINS.test(title)) {
      this.sections.whole = this.#plan;
      this.#planned = true;
    }
    const ahead =
      (FORECAST_HEADING.test(title) && !REVIEW_HEADING.test(title)) ||
      (numbered.test(title) && WORK_PLAN_HEADING.test(title)) ||
      (period === null ? this.#planned : isAhead(period, this.report.now) && !EDITION_TITLE.test(title));
    // `一、2020年工作回顾` goes on in `(一)…` below it.
    const above = period === null && !ahead && below.test(title) ? this.#chapter : null;
    const status = ahead ? 'target' : 'actual';
    if (above) this.sections.open(start, above.period, above.status);
    else this.sections.open(start, period ?? this.sections.whole, status);
    if (numbered.test(title)) this.#chapter = period === null ? null : { period, status };
  }

  /**
   * A summary of a year closes with a plan: `三、下半年工作计划`, `二、下一步打算`. A report on final accounts goes on with what has run
   * since then: `二、2023年上半年预算执行情况`.
   */
  #inSummary({ start }: Sentence, title: string, period: string | null): void {
    const { base, document, goalsYear } = this.report;
    const review = REVIEW_HEADING.test(title);
    const { current } = this.sections;
    const isPartOfPlan = this.sections.planLine || WAYS_HEADING.test(title);
    if (
      current.status === 'target' &&
      isPartOfPlan &&
      period === null &&
      !review &&
      !WANTING_HEADING.test(title)
    )
      return;
    this.sections.planLine = !numbered.test(title);
    const ahead = period !== null && isAhead(period, document.reportYear);
    if (document.plan && period === null && BODY_HEADING.test(title)) {
      this.sections.open(start, base, 'actual');
    } else if (document.plan && !review && current.status === 'actual') {
      this.sections.open(start, period ?? base, 'target');
    } else if ((ahead || PLAN_HEADING.test(title)) && !review) {
      // `二、下一步打算` behind `一、2023年工作回顾` in a report of 2024: for that year.
      // `一、主要目标` as the first words of a text: it is a plan for its own year.
      const isFirst = start < TITLE_LENGTH && title.startsWith('一、') && this.sections.scopes.length === 1;
      const next =
        isFirst || (base !== null && current.period === years(Number(base) - 1)) ? base : goalsYear;
      this.sections.open(start, period ?? next, 'target');
    } else if (review && !ahead && period !== null && (period !== base || current.period !== period)) {
      // `一、2015年工作总结` in the review of a plan, `一、2023年工作回顾` in a report or a plan of 2024, `一、过去五年工作回顾`, and the report's
      // own year again behind those.
      this.sections.open(start, period, 'actual');
    } else if (ahead && review && !document.plan && document.dated) {
      this.sections.open(start, period, 'actual');
    } else if (current.status === 'target' && !document.plan) {
      this.sections.open(start, base, 'actual');
    }
  }

  /** `2021年工作计划` as a line of its own; other lines without a number are mostly headings of parts. */
  #unnumbered({ start }: Sentence, title: string, period: string | null): void {
    const { base, document, goalsYear } = this.report;
    if (document.plan) return;
    const review = REVIEW_HEADING.test(title);
    const ahead = period !== null && isAhead(period, document.reportYear);
    if (
      !review &&
      (PLAN_FOLLOWS.test(title) || (PLAN_LINE.test(title) && (ahead || PLAN_HEADING.test(title))))
    ) {
      this.sections.planLine = true;
      this.sections.open(start, period ?? goalsYear, 'target');
    } else if (
      this.sections.current.status === 'target' &&
      (WANTING_HEADING.test(title) || (this.sections.planLine && review))
    ) {
      this.sections.planLine = false;
      this.sections.open(start, base, 'actual');
    }
  }
}
