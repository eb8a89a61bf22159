import type { Sentence } from '../contracts/index.js';
import {
  GOALS_HEADING,
  JUST_OVER,
  YEAR_GOALS,
  YEAR_IS,
  YEAR_MUST,
  YEAR_REACHED,
} from '../lexicon/headings.js';
import { isAhead, isMultiYear, startYear, YEAR_LENGTH, years } from './interval.js';
import type { ReportTimes } from './report-times.js';
import { leadsIn } from './section-lists.js';
import type { SectionScopes } from './section-scopes.js';
import { tellsWhenFound } from './time-reach.js';
import { isDay, isRunning } from './time-resolve.js';
import { governs, isFiscalYear, isMonths, isReview, isSince } from './time-role.js';
import type { TimeExpression } from './time-scan.js';

/** How far into its sentence `今年以来` may stand. */
const SINCE_LIMIT = 10;
/** Where in a text the first words of an article stand. */
const ARTICLE_HEAD = 200;
/** From how many years on an article that looks back on them speaks of nothing else. */
const MOST_BACK = 5;
/** Characters after a time that tell what the year is. */
const YEAR_IS_LENGTH = 44;
/** Characters of a sentence that may name the goals it opens. */
const GOALS_LENGTH = 60;

/** Notes what sentences say of period and side whose first words are a time. */
export class OpeningReader {
  constructor(
    private readonly text: string,
    private readonly report: ReportTimes,
    private readonly sections: SectionScopes,
  ) {}

  /** `今年以来,…` in an article holds for what its paragraph tells from there on. */
  readSince(sentence: Sentence): void {
    const { document, first } = this.report;
    if (document.reportYear !== null) return;
    const time = first(sentence.start, Math.min(sentence.end, sentence.start + SINCE_LIMIT));
    if (time?.meaning.kind === 'deictic' && time.meaning.since && !isDay(time))
      this.sections.inBlock(sentence, this.report.periodOf(time), this.sections.current.status);
  }

  /** A sentence that starts with `time`; `headed` where it follows a heading. */
  read(sentence: Sentence, time: TimeExpression, body: string, headed: boolean): void {
    if (tellsWhenFound(this.text, time)) return;
    const { document } = this.report;
    // `1-6月,…` under a heading of another year than the report's is a part of that year.
    const isSummary = document.reportYear !== null && !document.workReport;
    const scope = isSummary ? (this.sections.lastOf(sentence.block) ?? this.sections.current).period : null;
    const period = this.report.periodOf(time, scope ?? undefined);
    if (period === null) return;
    if (document.workReport) this.#inWorkReport(sentence, time, period, body, headed);
    else this.#elsewhere(sentence, time, period);
  }

  #inWorkReport(
    sentence: Sentence,
    time: TimeExpression,
    period: string,
    body: string,
    headed: boolean,
  ): void {
    const { report, sections, text } = this;
    const { current } = sections;
    const { start } = sentence;
    // `一季度,…` in a congress in April: months of the running year that are over.
    const past = period.includes('-') && report.isPast(period);
    const over = past || report.isOver(period);
    const ahead = !past && report.startsAhead(period);
    const reviews = isReview(text, time) || (headed && current.status === 'actual' && isSince(time));
    if (over && (reviews || JUST_OVER.test(text.slice(start, time.start)))) {
      if (current.status === 'target') sections.inBlock(sentence, period, 'actual');
      else sections.open(start, period, 'actual');
    } else if (
      ahead &&
      (isMultiYear(period) ||
        GOALS_HEADING.test(body.slice(0, GOALS_LENGTH)) ||
        YEAR_GOALS.test(text.slice(time.end, time.end + YEAR_IS_LENGTH)))
    ) {
      sections.open(start, period, 'target');
    } else if (
      YEAR_IS.test(text.slice(time.end, time.end + YEAR_IS_LENGTH)) &&
      (current.status === 'actual' || (ahead && sections.isOfYears))
    ) {
      sections.open(start, period, ahead ? 'target' : 'actual');
    } else if (text[time.end] === ',' || this.#goesOn(time, period, ahead)) {
      // What is told behind the day of an event holds in its year.
      const told = isDay(time) ? years(startYear(period)) : period;
      sections.inBlock(sentence, told, ahead ? 'target' : over ? 'actual' : current.status);
    }
  }

  /** `今年要完成…`, `2020年实现…` in a review of several years: what the whole paragraph is then on. */
  #goesOn({ end }: TimeExpression, period: string, ahead: boolean): boolean {
    const words = this.text.slice(end, end + YEAR_IS_LENGTH);
    if (ahead) return YEAR_MUST.test(words);
    const { now } = this.report;
    const { current } = this.sections;
    const reviewed = current.status === 'actual' && current.period !== null && isMultiYear(current.period);
    return reviewed && now !== null && period === years(now - 1) && YEAR_REACHED.test(words);
  }

  /** In a summary each new time holds for its block; in an article only one that governs its sentence. */
  #elsewhere(sentence: Sentence, time: TimeExpression, period: string): void {
    const { report, sections, text } = this;
    const { current } = sections;
    const setsGoals = YEAR_GOALS.test(text.slice(time.end, time.end + YEAR_IS_LENGTH));
    const own =
      report.document.reportYear === null
        ? setsGoals ||
          governs(text, time) ||
          isFiscalYear(time.meaning) ||
          (report.frame.region !== 'CN' && isMonths(time) && report.isPast(period))
        : // `3月份,…。一季度,…`: that of the report again, behind a part of it.
          period !== (sections.lastOf(sentence.block) ?? current).period;
    // `去年实施的…` in the plan of a review: the rest of the paragraph goes on with the plan.
    const inPassing =
      time.meaning.kind === 'deictic' &&
      report.frame.toldNextYear === true &&
      current.period === report.goalsYear;
    // `6月2日,某局召开发布会。…`: the day of an event, in a report on a year.
    const isEvent = report.document.reportYear !== null && isDay(time);
    if (!own || inPassing || isEvent) return;
    if (this.#isOnYears(sentence, time)) {
      sections.whole = period;
      sections.open(sentence.start, period, 'actual');
      return;
    }
    // A release of Hong Kong, Macau or Taiwan on a quarter has news of the months after it, too, and no plans.
    const isLater = (report.frame.region === 'CN' || !period.includes('-')) && report.comesAfter(period);
    const ahead = isLater || setsGoals || (isAhead(period, report.now) && !isRunning(time, report.frame));
    // `2023年,…` in the plan for 2024: what it builds on.
    const over =
      (report.document.plan &&
        period.length === YEAR_LENGTH &&
        report.base !== null &&
        period < report.base) ||
      // `2014年实现…` behind the goals that an article began with.
      (report.document.reportYear === null && !report.document.plan && report.isPast(period));
    const status =
      sections.listStatusOf(sentence.block) ?? (over ? 'actual' : ahead ? 'target' : current.status);
    // `下半年,重点抓好以下工作:` hands over to numbered sections.
    if (
      status === 'target' &&
      report.document.reportYear !== null &&
      leadsIn(text.slice(sentence.start, sentence.end))
    ) {
      sections.open(sentence.start, period, status);
      sections.planLine = true;
    } else sections.inBlock(sentence, period, status);
  }

  /** `十年来,…`, as the first words of an article, are what all of it looks back on. */
  #isOnYears({ start }: Sentence, { meaning }: TimeExpression): boolean {
    const { document, frame } = this.report;
    return (
      start < ARTICLE_HEAD &&
      this.sections.scopes.length === 1 &&
      frame.region === 'CN' &&
      document.reportYear === null &&
      meaning.kind === 'back' &&
      !meaning.recent &&
      meaning.count >= MOST_BACK
    );
  }
}
