import type { Table } from '../../src/contracts/index.js';
import { type Extraction, extractDocument } from '../../src/extract-document.js';
import { layOut } from '../../src/read/formats/flow.js';
import { TextBuilder } from '../../src/read/formats/text-builder.js';

/** A document of `lines` and one table below them; cells are separated by `|`, `^2` ends one that spans two columns. */
export function documentOf(
  lines: readonly string[],
  rows: readonly string[],
): { text: string; tables: readonly Table[] } {
  const builder = new TextBuilder();
  const table = rows.map((row) =>
    row.split('|').map((cell) => {
      const [, text = '', span] = /^(.*?)(?:\^(\d))?$/.exec(cell)!;
      return { flow: [{ text, kind: 'paragraph' as const }], rowSpan: 1, colSpan: Number(span ?? 1) };
    }),
  );
  layOut(
    [
      ...lines.map((text) => ({ text, kind: 'paragraph' as const })),
      { rows: table, headRows: 0, name: null },
    ],
    builder,
  );
  return builder.build();
}

/** What the program makes of such a document. */
export function extracted(lines: readonly string[], rows: readonly string[]): Extraction & { text: string } {
  const document = documentOf(lines, rows);
  return { ...extractDocument(document), text: document.text };
}
