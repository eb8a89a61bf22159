import type { Source } from '../read/index.js';
import { recordFilter } from '../record/filter/index.js';
import type { Extracting, Watcher } from './extract-all.js';
import { extractInto } from './extract-into.js';
import { extractSources } from './extract-source.js';
import type { Taker } from './taker.js';

/** Extracts the figures of a source in this thread. */
export async function extractHere(
  source: Source,
  request: Extracting,
  taker: Taker,
  watcher: Pick<Watcher, 'read'>,
): Promise<void> {
  const { documents, script, limits, wanted } = request;
  const lines = { script, maxBytes: limits.maxBytes, done: (bytes: number) => watcher.read(bytes) };
  const extracted = documents
    ? (await import('./document-lines.js')).extractDocumentLines(source, lines, taker)
    : extractSources(source, request, taker);
  await extractInto(extracted, recordFilter(wanted), taker);
}
