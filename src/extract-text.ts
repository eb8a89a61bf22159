import { type Extraction, type ExtractOptions, extractDocument } from './extract-document.js';
import { setTables } from './text/set-tables.js';

/**
 * Finds every figure that a Chinese report states. Never throws on any string; the same text and options give the
 * same records. `text` and `quote` of a record are slices of `text`.
 */
export function extractText(text: string, options: ExtractOptions = {}): Extraction {
  return extractDocument({ text, tables: setTables(text) }, options);
}
