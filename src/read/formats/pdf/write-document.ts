import type { FormattedText } from '../format-reader.js';
import { TextBuilder } from '../text-builder.js';
import type { DocumentItem, DocumentTable } from './continued.js';
import type { Line } from './lines.js';
import { joinLines, type Paragraph, paragraphJoiner } from './paragraphs.js';

/** The short paragraphs right above a table that may be its caption. */
const CAPTION_LINES = 2;

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
  /** Writes the notes of the pages before what comes next; those of its first page too if it goes on to further ones. */
  const writeNotes = (first: number, last: number) => {
    const before = last > first ? first + 1 : first;
    const end = open.findIndex(({ page }) => page >= before);
    const due = end < 0 ? open : open.slice(0, end);
    if (due.length === 0) return;
    for (const paragraph of joinNotes(due)) write(paragraph);
    open = open.slice(due.length);
  };
  const writeProse = (paragraphs: readonly Paragraph[]) => {
    for (const paragraph of paragraphs) {
      writeNotes(paragraph[0]!.page, paragraph.at(-1)!.page);
      write(paragraph);
    }
  };
  const writeTable = (table: DocumentTable, above: readonly Paragraph[]) => {
    // Nothing may stand between a table and its caption.
    const prose = above.findLastIndex((paragraph) => paragraph.length > 1) + 1;
    const caption = Math.max(prose, above.length - CAPTION_LINES);
    writeProse(above.slice(0, caption));
    writeNotes(table.starts[0]!.page, table.starts.at(-1)!.page);
    writeProse(above.slice(caption));
    const { position } = builder;
    builder.table({ rows: table.rows, columns: table.columns, headRows: 0 }, null);
    if (builder.position > position) tables.push(table);
  };

  let prose: Line[] = [];
  for (const item of items) {
    if (isTable(item)) {
      writeTable(item, join(prose));
      prose = [];
    } else prose.push(item);
  }
  writeProse(join(prose));
  writeNotes(widths.length, widths.length);

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
  return rows.slice(row).find((cells) => cells.length > 0)?.[0]?.start ?? end;
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
