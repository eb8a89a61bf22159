import type { Sentence } from '../contracts/index.js';
import {
  AHEAD_OPENING,
  FIRST_OF_LIST,
  GOALS_REACHED,
  GOALS_SENTENCE,
  GOALS_WORDS,
  NEXT_YEAR_OPENING,
  OUTCOME,
  PLAN_DRAFTED,
  PLAN_DRAFTED_WORDS,
  TASKS_SENTENCE,
  THIS_YEAR,
  WORK_AHEAD,
  WORKS_AHEAD,
  WORKS_SENTENCE,
  YEAR_PLANNED,
  YEARS_WORK_TOLD,
  YEARS_WORKS,
} from '../lexicon/headings.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { years } from './interval.js';
import type { ReportTimes } from './report-times.js';
import { leadsIn } from './section-lists.js';
import type { SectionScopes } from './section-scopes.js';
import { WordFinder } from './word-finder.js';

/** How far into its sentence a report is named whose news it tells. */
const REPORT_REACH = 9;
/** Characters of a sentence that say whether its goals are reached. */
const REACHED_LENGTH = 60;
/** Characters of a paragraph that may tell what came of its goals. */
const PARAGRAPH_LENGTH = 400;
/** Those before it that may say whose goals they are. */
const PLANNED_REACH = 60;
/** Characters behind a sentence that hold the number of a list's first item. */
const FIRST_LENGTH = 14;
const REPORTS = /报告|会议/;
const workAhead = new OpeningPattern(WORK_AHEAD);
const aheadOpening = new OpeningPattern(AHEAD_OPENING);

/** Notes where sentences turn to goals and to the work to come. */
export class GoalsReader {
  readonly #words: WordFinder;
  readonly #drafted: WordFinder;

  constructor(
    private readonly text: string,
    private readonly report: ReportTimes,
    private readonly sections: SectionScopes,
  ) {
    this.#words = new WordFinder(text, GOALS_WORDS);
    this.#drafted = new WordFinder(text, PLAN_DRAFTED_WORDS);
  }

  /** Whether a sentence opens a list of goals, of works or of the work to come; `rest` is its body without what leads in. */
  read(sentence: Sentence, body: string, rest: string): boolean {
    this.#plan(sentence, body);
    const listed = this.#words.standsIn(sentence.start, sentence.start + body.length);
    return (
      (listed &&
        (this.#works(sentence, body) || this.#goals(sentence, body) || this.#tasks(sentence, body))) ||
      this.#work(sentence, rest) ||
      this.#told(sentence, rest)
    );
  }

  /** `下一步,…` as the first words of a block. */
  turn({ start }: Sentence, rest: string): void {
    const { document, goalsYear } = this.report;
    if (document.reportYear === null || !aheadOpening.test(rest)) return;
    if (leadsIn(rest)) this.sections.planLine = true;
    this.sections.open(
      start,
      document.workReport || NEXT_YEAR_OPENING.test(rest) ? goalsYear : null,
      'target',
    );
  }

  /** The draft of the next plan opens its goals. */
  #plan({ start }: Sentence, body: string): void {
    const { document, nextFiveYears } = this.report;
    if (!document.workReport || !this.#drafted.standsIn(start, start + body.length)) return;
    if (PLAN_DRAFTED.test(body)) this.sections.open(start, nextFiveYears, 'target');
  }

  /** `这十件实事是:…` opens a list of what is promised for the year named last, else for the report's own. */
  #works({ start, end, block }: Sentence, body: string): boolean {
    const { base, document, now } = this.report;
    if (document.workReport) return false;
    const works =
      WORKS_SENTENCE.exec(body) ?? (document.reportYear === null ? YEARS_WORKS.exec(body.trimEnd()) : null);
    if (!works && !this.#isAboveList(end, body)) return false;
    // `2020年12月5日票决产生2021年实事项目:`: the year that stands with the works, where one does.
    const own = works && this.report.firstPeriod(start + works.index, end);
    const period = own ?? this.report.firstPeriod(start, end) ?? this.sections.lastOf(block)?.period ?? base;
    this.sections.open(start, period ?? (now === null ? null : years(now)), 'target');
    this.sections.planLine = true;
    return true;
  }

  /** Whether a sentence that announces works stands right before the first of a list. */
  #isAboveList(end: number, body: string): boolean {
    return FIRST_OF_LIST.test(this.text.slice(end, end + FIRST_LENGTH)) && WORKS_AHEAD.test(body);
  }

  /** `今年…主要预期目标是:…` opens a list of goals. */
  #goals(sentence: Sentence, body: string): boolean {
    const { start } = sentence;
    const match = GOALS_SENTENCE.exec(body);
    if (!match || GOALS_REACHED.test(body.slice(0, REACHED_LENGTH)) || this.#setAgainst(sentence))
      return false;
    const { current } = this.sections;
    const kept =
      current.status === 'target' ? current.period : (this.#plannedYear(start) ?? this.report.goalsYear);
    this.sections.open(start, this.report.firstPeriod(start, start + match.index) ?? kept, 'target');
    return true;
  }

  /** `…对2012年工作作了部署。主要目标是:…` in an article: the year whose work the words before `start` plan. */
  #plannedYear(start: number): string | null {
    if (this.report.document.reportYear !== null) return null;
    const before = this.text.slice(Math.max(0, start - PLANNED_REACH), start);
    const planned = before.includes('部署') || before.includes('安排') ? YEAR_PLANNED.exec(before) : null;
    return planned && years(Number(planned[1] ?? planned[2]));
  }

  /** `2021年我县水利建设的主要任务是:…` in a summary: what its paragraph goes on to tell was to be done, too. */
  #tasks(sentence: Sentence, body: string): boolean {
    const { start, end } = sentence;
    if (this.report.document.workReport || !TASKS_SENTENCE.test(body)) return false;
    if (this.#setAgainst(sentence)) return true;
    this.sections.inBlock(
      sentence,
      this.report.firstPeriod(start, end) ?? this.sections.current.period,
      'target',
    );
    return true;
  }

  /** `目标任务:新建公路20公里。完成情况:…` in a summary: what was to be done, and behind it what came of it. */
  #setAgainst(sentence: Sentence): boolean {
    const { document } = this.report;
    if (document.workReport) return false;
    const [paragraph] = this.text.slice(sentence.start, sentence.start + PARAGRAPH_LENGTH).split('\n', 1);
    const outcome = paragraph!.search(OUTCOME);
    if (outcome < 0) return false;
    const { period } = this.sections.current;
    this.sections.inBlock(sentence, period, 'target');
    this.sections.inBlock({ ...sentence, start: sentence.start + outcome }, period, 'actual');
    return true;
  }

  /** `报告明确2025年主要任务,…` in the news of a report. */
  #told(sentence: Sentence, rest: string): boolean {
    const { start, end, block } = sentence;
    const { document } = this.report;
    if (document.workReport || !REPORTS.test(rest.slice(0, REPORT_REACH))) return false;
    const told = YEARS_WORK_TOLD.exec(rest);
    const period = told && this.report.firstPeriod(start, end);
    if (!period || this.report.isOver(period)) return false;
    this.sections.open(start, period, 'target');
    // `3月10日,…发布。报告明确…`: no longer on the day of the news.
    if (this.sections.lastOf(block)) this.sections.inBlock(sentence, period, 'target');
    return true;
  }

  /** `今年要重点抓好以下工作` in a report to a congress. */
  #work({ start }: Sentence, rest: string): boolean {
    const { document, goalsYear } = this.report;
    if (!document.workReport || !workAhead.test(rest)) return false;
    const { current, isOfYears } = this.sections;
    if (current.status !== 'target' || (isOfYears && THIS_YEAR.test(rest)))
      this.sections.open(start, goalsYear, 'target');
    return true;
  }
}
