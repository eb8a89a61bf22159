import type { Segmentation, Sentence } from '../contracts/index.js';
import {
  ANNOUNCED_CUE,
  AS_IT_STANDS,
  LIST_AHEAD,
  LIST_DONE,
  OF_GOAL,
  OTHER_TIME,
  PAST_CUE,
  PEOPLE_AS_THEY_ARE,
  PLANNED_COST,
  SET_BY_BUDGET,
  STANDS_BEFORE,
  STANDS_CHARACTERS,
  STRIVEN_FOR,
  UNDER_WAY,
  YEAR_PLANNED_FIRST,
  YEAR_PLANS,
} from '../lexicon/status-cues.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { Sign } from '../text/sign.js';
import { type CalendarDate, isAhead, isOverBy, startYear } from './interval.js';
import { isClauseBreak, sentenceAt } from './lookup.js';
import type { PeriodFinder } from './period.js';
import { clauseCue, hasForecast, hasTarget, reachesOn } from './status.js';

const CLAUSE_LIMIT = 120;
/** Characters of an interval of months, `2024-07/2024-09`. */
const MONTH_SPAN = 15;
/** How many clauses back a cue is looked for. */
const ADDED_CLAUSES = 3;
/** How much of the words that lead into a list is looked at. */
const LEAD_LENGTH = 48;
/** How far before a figure its list may open. */
const LIST_REACH = 600;
/** How many clauses a plan reaches on. */
const PLAN_CLAUSES = 8;
/** Where a plan ends before its sentence does. */
const STOPS = /[;()]/;
const COUNTED_ESTIMATE = /截[至止](?!目前)[^,;。]{2,14},[^,;。预]{0,16}估(?:计|算)[^,;。预]{0,6}$/;
const COUNTED_UP_TO = /截[至止](?!目前)/;
/** `2022年7月至2023年6月,全市审计机关完成…`: the twelve months that an audit of a year tells what was done in. */
const TWELVE_MONTHS_TOLD =
  /(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?(?:至|到|[-—–~]{1,2})(?:19|20)\d\d年\d{1,2}月(?:底|末|\d{1,2}日)?[,共]/;
const OPENS_WITH_FIGURE = /^\d/;
/** A sentence on parts of what the one before told; blanks may stand before. */
const PART_OF = /^\s{0,4}(?:其中|当中)/;
const PART_OF_LENGTH = 8;
/** `超额完成培训100人次的年度目标`: the figure is the goal that was exceeded. */
const EXCEEDED = '超额';
const GOAL_EXCEEDED =
  /超额(?:完成|实现)了?[^,;。\d]{0,20}\d[\d.]{0,9}[^,;。\d]{1,5}的[^,;。\d]{0,6}(?:目标|任务)/;
/** A figure that is no date. */
const FIRST_FIGURE = /(?<!\d)\d[\d.,]{0,12}(?![\d.,年月日至~-])/;
/** How much of the words before a figure, and of it and those behind it, is looked at for how things stand. */
const STANDS_REACH = 40;
const PEOPLE_REACH = 18;
/** Characters before a figure that may say that work on it goes on. */
const UNDER_WAY_REACH = 14;
const stands = new Sign(STANDS_CHARACTERS);
const ofGoal = new OpeningPattern(OF_GOAL);
const peopleAsTheyAre = new OpeningPattern(PEOPLE_AS_THEY_ARE);
/** Longest bracket that is part of a name, without its end. */
const NAME_PART = 9;
const IN_NAME = new OpeningPattern(/^\([\u4e00-\u9fff]{1,8}\)/);
/** How far before a clause a bracket may open that it goes on behind. */
const BRACKET_REACH = 60;
/** `计划脱贫68户,全年实现脱贫77户`: what came of what was planned, by the same name. */
const CAME_ABOUT = /(?:实现|完成|实际)了?([\u4e00-\u9fff]{2,10})(?=\d)/;
/** What a list of measures says of how things are. */
const STANDS_NOW = /现时|现有|目前|去年|过去|\d{4}年(?!起)|已/;
const SURVEYED = /(?<!预)估计(?!将|会|要|明年|来年)/;
/** A clause that says more of the figure before it. */
const ADDS = new OpeningPattern(/^(?:较|比|同比|增长|下降|增幅|升幅|降幅|即|折合|相当于)/);

/** Finds whether a figure is a fact or still to come, from its clause, else from its section. */
export class StatusFinder {
  /** The sentence last looked at, by its start, and whether it holds words of a plan. */
  private sentence = -1;
  private plan = false;
  /** The sentence on parts last looked at, by its start, and whether the one before plans what they are of. */
  private parts = -1;
  private partsPlanned = false;
  /** The clause last looked at, by its span, and its cue: figures of one clause share it. */
  private clauseStart = -1;
  private clauseEnd = -1;
  private cue: ReturnType<typeof clauseCue> = null;

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    private readonly periods: PeriodFinder,
    private readonly date: CalendarDate | null,
    /** Whether the text announces what a government will do, as a policy address does. */
    private readonly announces = false,
    /** Whether that date was printed. */
    private readonly dated = false,
    /** Whether its title is that of a budget. */
    private readonly budget = false,
    /** Whether it gives the results of a survey, whose estimates are of what was. */
    private readonly surveys = false,
    /** Whether it lists what was announced. */
    private readonly lists = false,
  ) {}

  /** See `DocumentContext.statusAt`. */
  at(offset: number): 'actual' | 'target' {
    const sentence = sentenceAt(this.segmentation, offset);
    if (!sentence) return 'actual';
    const cue = this.cueAt(offset, sentence.start, sentence.end);
    if (
      cue !== null &&
      UNDER_WAY.test(this.text.slice(Math.max(sentence.start, offset - UNDER_WAY_REACH), offset))
    )
      return 'actual';
    const found = this.periods.at(offset);
    const now = this.date?.year ?? null;
    const over = found.period !== null && this.date !== null && isOverBy(found.period, this.date);
    if (cue === 'forecast') return over || this.isCounted(offset, sentence) ? 'actual' : 'target';
    if (cue === 'target' || (cue === null && this.isListed(offset, sentence))) return 'target';
    const section = this.periods.scopeAt(offset, sentence.block).status;
    if (found.explicit && (over || found.past)) return 'actual';
    if (
      section === 'target' &&
      ((cue === null && this.isStock(offset, sentence)) || this.stands(offset, sentence))
    )
      return 'actual';
    if (cue !== null || section === 'target') return section;
    // `截至2月底止`: what a report counts up to then is over, whatever its year is taken for.
    if (found.explicit && found.period !== null && isAhead(found.period, now)) {
      const said = this.text.slice(sentence.start, offset);
      return COUNTED_UP_TO.test(said) || (!this.dated && TWELVE_MONTHS_TOLD.test(said)) ? 'actual' : 'target';
    }
    if (found.explicit && found.period !== null && this.isLaterThisYear(found.period)) return 'target';
    if (cue === null && !over && this.isPartOfPlan(offset, sentence)) return 'target';
    if (!this.hasPlan(sentence)) return section;
    if (cue === null && !over && this.isEstimated(offset, sentence)) return 'target';
    const planned = this.plannedBefore(offset, sentence.start, sentence.end);
    return planned === 'target' || (planned === 'forecast' && !over) ? 'target' : section;
  }

  /** `我会预留8亿元。其中2亿元用于…`, `预计前三季度产值达6亿元。其中,林业产值…`: a part of what the sentence before plans or estimates. */
  private isPartOfPlan(offset: number, sentence: Sentence): boolean {
    const { start } = sentence;
    if (!this.opensParts(start)) return false;
    if (start !== this.parts) {
      const planned = this.isPlannedBefore(sentence);
      this.parts = start;
      this.partsPlanned = planned;
    }
    return this.partsPlanned && !PAST_CUE.test(this.text.slice(Math.max(start, offset - LIST_REACH), offset));
  }

  private isPlannedBefore({ start, block }: Sentence): boolean {
    const before = sentenceAt(this.segmentation, start - 1);
    if (before?.block !== block || this.opensParts(before.start)) return false;
    // `全年种植9万亩;预计产粮8万吨。其中:…`: what it tells first was done, and so may be the parts.
    const first = this.text.slice(before.start, before.end).search(FIRST_FIGURE);
    return this.at(before.end - 1) === 'target' && (first < 0 || this.at(before.start + first) === 'target');
  }

  private opensParts(start: number): boolean {
    return PART_OF.test(this.text.slice(start, start + PART_OF_LENGTH));
  }

  /**
   * `预计全年产值达6亿元;税收增长5%`, `今年计划新建学校2所;改造道路5公里`: what stands behind a semicolon of a sentence that opens as an estimate or
   * a plan of the year.
   */
  private isEstimated(offset: number, { start }: Sentence): boolean {
    const opening = this.text.slice(start, Math.min(offset, start + LEAD_LENGTH));
    if (!YEAR_PLANS.some((word) => opening.includes(word))) return false;
    const said = this.text.slice(Math.max(start, offset - LIST_REACH), offset);
    const part = said.lastIndexOf(';') + 1;
    return part > 0 && YEAR_PLANNED_FIRST.test(opening) && !OTHER_TIME.test(said.slice(part));
  }

  /** `四季度开工20个` in a text printed in July: months of the running year that are not over, and may not have begun. */
  private isLaterThisYear(period: string): boolean {
    const month = this.dated ? this.date?.month : undefined;
    if (month === undefined || period.length !== MONTH_SPAN || startYear(period) !== this.date?.year)
      return false;
    const [first, last] = [Number(period.slice(5, 7)), Number(period.slice(-2))];
    return first >= month && last > month;
  }

  /** `我们将抓好三件事:新建…;改造…`: what a list holds whose lead announces it, but for what its own item tells as done. */
  private isListed(offset: number, { start }: Sentence): boolean {
    const said = this.text.slice(Math.max(start, offset - LIST_REACH), offset);
    const colon = said.lastIndexOf(':');
    if (colon <= 0) return false;
    const words = said.slice(Math.max(0, colon - LEAD_LENGTH), colon);
    const lead = words.slice(words.lastIndexOf(';') + 1);
    if (LIST_DONE.test(lead) || !(LIST_AHEAD.test(lead) || reachesOn(lead, '') === 'target')) return false;
    const item = Math.max(colon, said.lastIndexOf(';')) + 1;
    return !PAST_CUE.test(said.slice(item));
  }

  /** `截至2024年12月底,人口估计为68万人`: an estimate of how things stood then. */
  private isCounted(offset: number, { start }: Sentence): boolean {
    const before = this.text.slice(Math.max(start, offset - STANDS_REACH), offset);
    return before.includes('估') && COUNTED_ESTIMATE.test(before);
  }

  /** The cue of the clause at `offset`, or of the clause before where that only adds to it (`预计完成…,同比增长…`). */
  private cueAt(offset: number, from: number, to: number): ReturnType<typeof clauseCue> {
    const { start, end } = this.clause(offset, from, to);
    const cue = this.cueOf(start, end);
    if (cue === 'actual' && ofGoal.test(this.text.slice(start, end)))
      return this.cueBefore(start, from, to) === 'forecast' ? 'forecast' : cue;
    return cue === null && ADDS.test(this.text.slice(start, end)) ? this.cueBefore(start, from, to) : cue;
  }

  /** The cue of the last clause before `start` that has one, past those that only add to the one before. */
  private cueBefore(start: number, from: number, to: number): ReturnType<typeof clauseCue> {
    for (let step = 1; step < ADDED_CLAUSES && start > from; step++) {
      const before = this.clause(this.bracketStart(start, from) - 1, from, to);
      const cue = this.cueOf(before.start, before.end);
      if (cue === 'forecast' && this.isOverAt(before.end - 1)) return null;
      if (cue !== null || !ADDS.test(this.text.slice(before.start, before.end))) return cue;
      start = before.start;
    }
    return null;
  }

  /** `支出安排9亿元(含上级补助安排的支出),增长8%`: where a bracket opens that closes right before a clause; else where that starts. */
  private bracketStart(start: number, from: number): number {
    if (this.text[start - 2] !== ')' || this.text[start - 1] !== ',') return start;
    const back = Math.max(from + 1, start - BRACKET_REACH);
    const open = this.text.slice(back, start).lastIndexOf('(');
    return open < 0 ? start : back + open;
  }

  private cueOf(start: number, end: number): ReturnType<typeof clauseCue> {
    if (start !== this.clauseStart || end !== this.clauseEnd) {
      this.clauseStart = start;
      this.clauseEnd = end;
      this.cue = this.cueIn(this.text.slice(start, end));
    }
    return this.cue;
  }

  private cueIn(clause: string): ReturnType<typeof clauseCue> {
    if (clause.includes(EXCEEDED) && GOAL_EXCEEDED.test(clause)) return 'target';
    const cue = clauseCue(clause);
    if (cue === 'forecast' && this.isSurveyed(clause)) return null;
    if (cue === null && this.lists && !PAST_CUE.test(clause) && !STANDS_NOW.test(clause)) return 'target';
    if (cue === null && this.budget && SET_BY_BUDGET.test(clause)) return 'forecast';
    return cue === null && this.announces && ANNOUNCED_CUE.test(clause) && !PAST_CUE.test(clause)
      ? 'target'
      : cue;
  }

  /** `第一季的劳动人口估计为26万人` among the results of a survey. */
  private isSurveyed(clause: string): boolean {
    return this.surveys && SURVEYED.test(clause) && !hasForecast(clause.replace(SURVEYED, ''));
  }

  /** Whether any clause of the sentence can make a plan; most of a review have none. */
  private hasPlan({ start, end }: Sentence): boolean {
    if (start !== this.sentence) {
      const body = this.text.slice(start, end);
      this.sentence = start;
      this.plan =
        this.lists || hasTarget(body) || hasForecast(body) || (this.announces && ANNOUNCED_CUE.test(body));
    }
    return this.plan;
  }

  /** What a clause before in the sentence makes of what follows (`年底前将新建…,改造…`), where nothing past stands between. */
  private plannedBefore(offset: number, from: number, to: number): 'target' | 'forecast' | null {
    let { start, end } = this.clause(offset, from, to);
    let next = this.text.slice(start, end);
    const done = CAME_ABOUT.exec(next)?.[1];
    for (let step = 0; step < PLAN_CLAUSES && start > from; step++) {
      // `创造470个职位(380个工人职位和90个技术职位)`: a bracket that opens with a figure says what the one before is made up of.
      const partsOf = this.text[start - 1] === '(' && (OPENS_WITH_FIGURE.test(next) || PART_OF.test(next));
      if (PAST_CUE.test(next) || (STOPS.test(this.text[start - 1]!) && !partsOf)) return null;
      ({ start, end } = this.clause(start - 1, from, to));
      const clause = this.text.slice(start, end);
      const said = this.cueIn(clause);
      if (said === 'actual' && !ofGoal.test(clause)) return null;
      const reaching = reachesOn(clause, next);
      if (reaching === 'forecast' && this.isSurveyed(clause)) return null;
      const cue = reaching ?? (said === 'target' && clauseCue(clause) === null ? said : null);
      if (cue === 'forecast' && this.isOverAt(end - 1)) return null;
      if (cue !== null && done !== undefined && isTold(done, clause)) return null;
      if (cue !== null) return cue;
      // `计划投资9亿元,比上年增长4%,其中公路2亿元`: a part of the plan, and not of its growth.
      if (!ADDS.test(clause)) next = clause;
    }
    return null;
  }

  /** `预计2016年…达到98亿元` in a report of 2017: an estimate of a time that is over by then, and no plan of what follows. */
  private isOverAt(offset: number): boolean {
    const { period } = this.periods.at(offset);
    return period !== null && this.date !== null && isOverBy(period, this.date);
  }

  /** What a list of goals says of how things stand: `目前,已储备项目210个,总投资460亿元`. */
  private isStock(offset: number, { start }: Sentence): boolean {
    const now = AS_IT_STANDS.exec(this.text.slice(start, Math.min(offset, start + CLAUSE_LIMIT)));
    return now !== null && !/要|将|力争|确保/.test(this.text.slice(start + now.index, offset));
  }

  /** The same where the words at the figure say it: `已开工的57个项目`. */
  private stands(offset: number, { start }: Sentence): boolean {
    if (peopleAsTheyAre.test(this.text.slice(offset, offset + PEOPLE_REACH))) return true;
    const before = this.text.slice(Math.max(start, offset - STANDS_REACH), offset);
    return stands.mayBeIn(before) && STANDS_BEFORE.test(before);
  }

  private clause(offset: number, from: number, to: number): { start: number; end: number } {
    let start = offset;
    while (start > from && start > offset - CLAUSE_LIMIT && !this.ends(start - 1)) start--;
    let end = offset;
    while (end < to && end < offset + CLAUSE_LIMIT && !this.ends(end)) end++;
    return { start, end };
  }

  /** `青江铁路(云溪段)`: a bracket that only says which. */
  private isNamePart(offset: number): boolean {
    const from = Math.max(0, offset - NAME_PART);
    const open =
      this.text.charCodeAt(offset) === 0x28 ? offset : from + this.text.slice(from, offset).lastIndexOf('(');
    return open >= from && IN_NAME.test(this.text.slice(open, open + NAME_PART + 1));
  }

  /** What stands in brackets has a side of its own: `(上级下达任务数为…)`. */
  private ends(offset: number): boolean {
    const code = this.text.charCodeAt(offset);
    if (code === 0x28 || code === 0x29) return !this.isNamePart(offset);
    return (
      isClauseBreak(this.text, offset) ||
      (code === 0x3001 &&
        (this.text.startsWith(PLANNED_COST, offset + 1) || this.text.startsWith(STRIVEN_FOR, offset + 1)))
    );
  }
}

/** Whether a clause has a figure right behind a name. */
function isTold(name: string, clause: string): boolean {
  const behind = clause.charCodeAt(clause.indexOf(name) + name.length);
  return clause.includes(name) && behind >= 0x30 && behind <= 0x39;
}
