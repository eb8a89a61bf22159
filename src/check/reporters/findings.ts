import type { CheckReport } from '../check-report.js';
import { figureName } from '../words.js';

/** One thing that keeps a check from passing. */
export interface Finding {
  readonly kind: 'added' | 'changed' | 'missing' | 'new' | 'stale' | 'unread';
  readonly file: string;
  /** Line of the report, from 1; null where it is about the whole file. */
  readonly line: number | null;
  /** The figure it is about; null where it is about the whole file. */
  readonly figure: string | null;
  /** What is wrong and, where that is not plain, what to do. */
  readonly says: string;
}

/** All that keeps a check from passing, report by report. */
export function findingsOf({ reports, stale, unread }: CheckReport): Finding[] {
  const found = reports.flatMap(({ file, expected, figures, differences }): Finding[] => {
    if (expected === null) return [{ kind: 'new', ...whole(file), says: newWords(figures) }];
    return differences.map(({ kind, line, text, label, says }) => {
      return { kind, file, line, figure: figureName(text, label), says };
    });
  });
  return [
    ...found,
    ...stale.map((file): Finding => ({ kind: 'stale', ...whole(file), says: STALE })),
    ...unread.map(({ file, message }): Finding => ({ kind: 'unread', ...whole(file), says: message })),
  ];
}

const STALE = 'has no report; delete it, or put its report back';

function newWords(figures: number): string {
  return `has no expected file for its figures (${figures}); look at them and write it with --update`;
}

function whole(file: string): Pick<Finding, 'file' | 'line' | 'figure'> {
  return { file, line: null, figure: null };
}
