import type { Span } from './figure.js';

/**
 * A cell at its first place in the grid. Its text is the slice `[start, end)` of the document's text, empty where
 * `start === end`; paragraphs inside it are separated by `\n`.
 */
export interface Cell extends Span {
  /** From 0, in the grid that all spans are laid out on. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns of the grid the cell covers; at least 1. */
  readonly rowSpan: number;
  readonly colSpan: number;
  /** How far the cell's text is set in, in half-width characters; row heads of parts are set in under the whole. */
  readonly indent: number;
}

/**
 * A table as it stands in the document's text: one line a row, cells separated by tabs. The text of a spanning cell stands
 * once, at its first place; the other places it covers are empty, so that the number of tabs before a cell is its column.
 * The span of the table runs from its first cell to its last.
 */
export interface Table extends Span {
  /** For each row of the grid the cells that start in it, by column; a row that cells from above fill wholly has none. */
  readonly rows: readonly (readonly Cell[])[];
  /** Width of the grid. */
  readonly columns: number;
  /** Leading rows that the document itself marks as heads; 0 where it marks none, which does not mean there are none. */
  readonly headRows: number;
  /** Short lines right above the table: its title, and a unit that holds for all of it. Null where there are none. */
  readonly caption: Span | null;
  /** Name of the sheet, where the table is one of a workbook. */
  readonly name: string | null;
}

/** Where a figure stands in the tables of its document: which table, and its cell in the grid; all from 1, heads counted. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}
