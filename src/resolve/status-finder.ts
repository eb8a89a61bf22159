import type { Segmentation } from '../contracts/index.js';
import { type CalendarDate, endYear } from './interval.js';
import { sentenceAt } from './lookup.js';
import type { PeriodFinder } from './period.js';
import type { Sections } from './sections.js';
import { clauseCue } from './status.js';

const CLAUSE_LIMIT = 120;

/** Finds whether a figure is a fact or still to come, from its clause, else from its section. */
export class StatusFinder {
  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    _sections: Sections,
    private readonly periods: PeriodFinder,
    private readonly date: CalendarDate | null,
  ) {}

  /** See `DocumentContext.statusAt`. */
  at(offset: number): 'actual' | 'target' {
    const sentence = sentenceAt(this.segmentation, offset);
    if (!sentence) return 'actual';
    const { start, end } = this.clause(offset, sentence.start, sentence.end);
    const cue = clauseCue(this.text.slice(start, end));
    const found = this.periods.at(offset, start);
    const over = found.period !== null && this.date !== null && endYear(found.period) < this.date.year;
    if (cue === 'forecast') return over ? 'actual' : 'target';
    if (cue !== null) return cue;
    const section = this.periods.scopeAt(offset, sentence.block).status;
    if (section === 'target' && found.explicit && over) return 'actual';
    return section;
  }

  private clause(offset: number, from: number, to: number): { start: number; end: number } {
    let start = offset;
    while (start > from && start > offset - CLAUSE_LIMIT && !isBreak(this.text.charCodeAt(start - 1)))
      start--;
    let end = offset;
    while (end < to && end < offset + CLAUSE_LIMIT && !isBreak(this.text.charCodeAt(end))) end++;
    return { start, end };
  }
}

function isBreak(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x28 || code === 0x29;
}
