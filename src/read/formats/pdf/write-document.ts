import type { FormattedText } from '../format-reader.js';
import { TextBuilder } from '../text-builder.js';
import type { DocumentItem, DocumentTable } from './continued.js';
import type { Line } from './lines.js';
import { joinLines, type Paragraph, paragraphJoiner } from './paragraphs.js';

/**
 * Writes the items of all pages as text. The notes at a page's foot stand before a paragraph or table that goes on to the next
 * page, else after the last one. `widths` are those of the pages, `remarks` what a reader should know.
 */
export function writeDocument(
  items: readonly DocumentItem[],
  notes: readonly Line[],
  widths: readonly number[],
  remarks: readonly string[],
): FormattedText {
  const builder = new TextBuilder();
  /** Where the first line of each page starts. */
  const starts: (number | undefined)[] = [];
  const tables: DocumentTable[] = [];
  const body = items.filter((item): item is Line => !isTable(item));
  const join = paragraphJoiner(body, (page) => widths[page]!);
  const joinNotes = paragraphJoiner(notes, (page) => widths[page]!);
  let open = notes;

  const write = (paragraph: Paragraph) => {
    const { position } = builder;
    const text = joinLines(paragraph, ({ page }, offset) => {
      starts[page] ??= position + offset;
    });
    builder.block(text);
  };
  const writeNotes = (before: number) => {
    for (const paragraph of joinNotes(open.filter(({ page }) => page < before))) write(paragraph);
    open = open.filter(({ page }) => page >= before);
  };
  const writeProse = (prose: readonly Line[]) => {
    for (const paragraph of join(prose)) {
      writeNotes(paragraph.at(-1)!.page);
      write(paragraph);
    }
  };

  let prose: Line[] = [];
  for (const item of items) {
    if (!isTable(item)) {
      prose.push(item);
      continue;
    }
    writeProse(prose);
    prose = [];
    writeNotes(item.starts.at(-1)!.page);
    const { position } = builder;
    builder.table({ rows: item.rows, columns: item.columns, headRows: 0 }, null);
    if (builder.position > position) tables.push(item);
  }
  writeProse(prose);
  writeNotes(Infinity);

  const document = builder.build(remarks);
  tables.forEach(({ starts: rows }, index) => {
    for (const { page, row } of rows)
      starts[page] = Math.min(starts[page] ?? Infinity, rowStart(document, index, row));
  });
  return { ...document, pages: filled(starts, widths.length, document.text.length) };
}

function isTable(item: DocumentItem): item is DocumentTable {
  return 'rows' in item;
}

/** Where a row of a table starts; cells from above may fill it wholly. */
function rowStart({ tables }: FormattedText, table: number, row: number): number {
  const { rows, end } = tables[table]!;
  return rows.slice(row).flat()[0]?.start ?? end;
}

/** A page without text starts where the next one does. */
function filled(starts: readonly (number | undefined)[], pages: number, end: number): number[] {
  const full: number[] = [];
  let next = end;
  for (let page = pages - 1; page >= 0; page--) {
    next = starts[page] ?? next;
    full[page] = next;
  }
  return full;
}
