import type { Basis, FigureRecord, NormalisedText, Span } from '../contracts/index.js';
import type { FoundFigure } from '../engine/found-figure.js';
import { lastAtMost } from '../text/line-index.js';
import { isPlainlyRight } from './quick-check.js';
import { quoteOf } from './quote.js';
import { RecordFault } from './record-fault.js';
import { stableIds } from './stable-id.js';

/** What records of one document share. */
export interface RecordContext {
  /** The document's path, as records name it. */
  readonly file: string;
  /** What ids are made of; the path inside the folder that was walked. */
  readonly name: string;
  readonly text: NormalisedText;
  /** Line and column, from 1, of an offset into the original text. */
  locate(offset: number): { readonly line: number; readonly column: number };
  /** Where each page of the original starts, in order; empty where it has none. */
  readonly pages: readonly number[];
}

/** Makes a record of a figure; `basis` is what its change is on, now that its period is known. */
export type RecordMaker = (figure: FoundFigure, basis: Basis | null) => FigureRecord;

/**
 * Makes the records of one document, in the order given. `text` and `quote` are slices of the original.
 * @throws RecordFault where a figure breaks the record schema: a fault of the rules
 */
export function recordMaker(context: RecordContext): RecordMaker {
  const { file, text, pages } = context;
  const nextId = stableIds(context.name);
  let quoted: Span | null = null;
  let quote = '';
  return ({ draft, status, label, subject, period, sentence, cell }, basis) => {
    const { quantity, rule } = draft;
    const start = text.toOriginalStart(quantity.start);
    const end = text.toOriginalEnd(quantity.end);
    const slice = text.original.slice(start, end);
    const { line, column } = context.locate(start);
    const span = quoteOf(text.text, sentence, quantity);
    // The figures of a sentence share their quote; one string for all spares the memory and its comparison.
    if (span !== quoted) {
      quoted = span;
      quote = text.original.slice(text.toOriginalStart(span.start), text.toOriginalEnd(span.end));
    }
    const record: FigureRecord = {
      id: nextId({ start, end, text: slice, rule, label }),
      file,
      start,
      end,
      line,
      column,
      text: slice,
      value: draft.value,
      value_max: draft.valueMax,
      unit: draft.unit,
      qualifier: quantity.qualifier,
      aspect: draft.aspect,
      status,
      basis,
      metric: draft.metric,
      label,
      subject,
      period,
      quote,
      rule,
      page: pages.length > 0 ? lastAtMost(pages, start) + 1 : null,
      table: cell?.table ?? null,
      table_row: cell?.row ?? null,
      table_column: cell?.column ?? null,
    };
    if (!isPlainlyRight(record)) throw new RecordFault(record);
    return record;
  };
}
