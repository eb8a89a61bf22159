import type { NormalisedText } from '../contracts/index.js';
import type { LaidOutTable } from './lay-out-table.js';

/**
 * The text with every cell taken for a figure or a head, and the tabs between cells, as line ends: what rules for running text
 * read of a document with tables. Offsets stay; a cell that is left is a line of its own. `tables` are in text order.
 */
export function withoutTables(normalised: NormalisedText, tables: readonly LaidOutTable[]): NormalisedText {
  const { text, fromOriginal } = normalised;
  const parts: string[] = [];
  let at = 0;
  for (const { table, taken } of tables) {
    const tableStart = fromOriginal(table.start);
    const tableEnd = fromOriginal(table.end);
    parts.push(text.slice(at, tableStart));
    at = tableStart;
    for (const { start, end } of taken) {
      parts.push(text.slice(at, start).replaceAll('\t', '\n'), '\n'.repeat(end - start));
      at = end;
    }
    parts.push(text.slice(at, tableEnd).replaceAll('\t', '\n'));
    at = tableEnd;
  }
  parts.push(text.slice(at));
  return { ...normalised, text: parts.join('') };
}
