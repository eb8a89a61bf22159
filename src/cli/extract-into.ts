import type { Extraction } from '../extract-document.js';
import type { RecordFilter } from '../record/filter/index.js';
import type { ExtractedSource } from './extract-source.js';
import { letSignalsThrough } from './signals-through.js';
import type { Taker } from './taker.js';
import { tallyOf } from './tally.js';

/** Hands what documents give to `taker`, of their figures those that `filter` lets through; all where undefined. */
export async function extractInto(
  documents: AsyncIterable<ExtractedSource> | Iterable<ExtractedSource>,
  filter: RecordFilter | undefined,
  taker: Taker,
): Promise<void> {
  for await (const { path, notes, extraction: all } of documents) {
    const extraction = chosen(all, filter);
    const { records, rejected } = extraction;
    const counts = { figures: records.length, otherNumbers: rejected.length };
    taker.document({ path, counts, messages: notes }, tallyOf(extraction));
    await taker.records(records);
    await letSignalsThrough();
  }
}

function chosen(extraction: Extraction, filter: RecordFilter | undefined): Extraction {
  return filter ? { ...extraction, records: extraction.records.filter(filter) } : extraction;
}
