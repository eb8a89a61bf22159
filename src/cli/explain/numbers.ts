import type { FigureRecord, RejectedNumber, Span } from '../../contracts/index.js';
import type { Extraction, ExtractOptions } from '../../extract-document.js';
import { lineIndex, type Position } from '../../text/line-index.js';
import { normalise } from '../../text/normalise.js';
import { segment } from '../../text/segment.js';

/** A number of a text: the figures that it gives (one, or several that share it), or why it gives none. */
export interface ExplainedNumber extends Span, Position {
  readonly text: string;
  readonly figures: readonly FigureRecord[];
  /** Set where there are no figures. */
  readonly rejected: RejectedNumber | null;
}

/** A sentence and its numbers. Offsets count in the original text, in UTF-16 code units. */
export interface ExplainedSentence extends Span {
  readonly text: string;
  readonly firstLine: number;
  /** Where the sentence was wrapped, the line it ends in; else the same. */
  readonly lastLine: number;
  /** At least one, in text order. */
  readonly numbers: readonly ExplainedNumber[];
}

/** The sentences of `text` that hold numbers, in text order, with what `extraction` made of each number. */
export function explainNumbers(
  text: string,
  extraction: Pick<Extraction, 'records' | 'rejected'>,
  script: ExtractOptions['script'],
): ExplainedSentence[] {
  const { lineColumn } = lineIndex(text);
  const numbers = numbersOf(extraction, lineColumn);
  const explained: ExplainedSentence[] = [];
  let next = 0;
  for (const { start, end } of sentencesOf(text, script)) {
    const first = next;
    while (next < numbers.length && numbers[next]!.start < end) next++;
    if (next === first) continue;
    const firstLine = lineColumn(start).line;
    const lastLine = lineColumn(end - 1).line;
    const inside = numbers.slice(first, next);
    explained.push({ start, end, text: text.slice(start, end), firstLine, lastLine, numbers: inside });
  }
  return explained;
}

function sentencesOf(text: string, script: ExtractOptions['script']): Span[] {
  const normalised = normalise(text, { script: script ?? 'auto' });
  return segment(normalised.text).sentences.map(({ start, end }) => ({
    start: normalised.toOriginalStart(start),
    end: normalised.toOriginalEnd(end),
  }));
}

function numbersOf(
  { records, rejected }: Pick<Extraction, 'records' | 'rejected'>,
  locate: (offset: number) => Position,
): ExplainedNumber[] {
  const figuresAt = new Map<number, FigureRecord[]>();
  for (const record of records) {
    const same = figuresAt.get(record.start);
    if (same) same.push(record);
    else figuresAt.set(record.start, [record]);
  }
  const numbers = [...figuresAt.values()].map((figures): ExplainedNumber => {
    const { start, end, line, column, text } = figures[0]!;
    return { start, end, line, column, text, figures, rejected: null };
  });
  for (const number of rejected) {
    const { start, end, text } = number;
    numbers.push({ start, end, ...locate(start), text, figures: [], rejected: number });
  }
  return numbers.sort((a, b) => a.start - b.start);
}
