import type { Block } from '../../contracts/index.js';
import { placeCells } from './grid.js';
import type { TextBuilder } from './text-builder.js';

/** A paragraph or heading of a document, before it is laid out. */
export interface FlowBlock {
  readonly text: string;
  readonly kind: Block['kind'];
}

export interface FlowCell {
  readonly flow: Flow;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A table whose cells hold whatever a document may hold. Rows list the cells that start in them. */
export interface FlowTable {
  readonly rows: readonly (readonly FlowCell[])[];
  readonly headRows: number;
  /** Name of the sheet, where the table is one of a workbook. */
  readonly name: string | null;
}

export type FlowItem = FlowBlock | FlowTable;
export type Flow = readonly FlowItem[];

/** Lays a document out. A table of one column only arranges what is in it, so that stands there as if outside. */
export function layOut(flow: Flow, builder: TextBuilder): void {
  for (const item of flow) {
    if ('text' in item) {
      builder.block(item.text, item.kind);
      continue;
    }
    const rows = item.rows.map((row) =>
      row.map(({ flow: inside, rowSpan, colSpan }) => ({
        rowSpan,
        colSpan,
        paragraphs: paragraphsOf(inside),
      })),
    );
    const grid = placeCells(rows, item.headRows);
    if (grid.columns > 1) builder.table(grid, item.name);
    else for (const row of item.rows) for (const cell of row) layOut(cell.flow, builder);
  }
}

/** The paragraphs of a cell; each row of a table inside it is one. */
export function paragraphsOf(flow: Flow): string[] {
  return flow.flatMap((item) => {
    if ('text' in item) return [item.text];
    return item.rows.map((row) => row.map((cell) => paragraphsOf(cell.flow).join(' ')).join(' '));
  });
}

/** The text of a paragraph behind its list number; without one it keeps the blanks it is set in by, which tell parts in tables. */
export function numbered(number: string, text: string): string {
  return number === '' ? text : number + text.trimStart();
}
