import { type Flow, type FlowCell, type FlowTable, paragraphsOf } from '../flow.js';
import { placeCells } from '../grid.js';
import { LIMITS } from '../limits.js';
import { layOutSheet } from '../sheet.js';

interface OpenCell extends FlowCell {
  readonly repeated: number;
}

/** Puts the rows of a `table:table` together; repeated cells and rows are written out, empty ones at the end dropped. */
export class TableReader {
  #rows: FlowCell[][] = [];
  #headRows = 0;
  #row: OpenCell[] = [];
  #rowRepeated = 1;
  #cells = 0;
  isHead = false;

  constructor(readonly name: string | null) {}

  openRow(repeated: number): void {
    this.#row = [];
    this.#rowRepeated = repeated;
  }

  endCell(flow: Flow, rowSpan: number, colSpan: number, repeated: number): void {
    this.#row.push({ flow, rowSpan, colSpan, repeated });
  }

  endRow(): void {
    // A sheet's row is filled to its end by one repeated empty cell.
    const last = this.#row.findLastIndex(({ flow, repeated }) => flow.length > 0 || repeated === 1);
    const row: FlowCell[] = [];
    for (const cell of this.#row.slice(0, last + 1)) {
      const times = Math.min(cell.repeated, LIMITS.columns + 1 - row.length);
      for (let i = 0; i < times; i++) row.push(cell);
    }
    // An empty row counts once: a sheet's empty rows are repeated to its end.
    const times = row.length === 0 ? 1 : Math.min(this.#rowRepeated, LIMITS.cells);
    for (let i = 0; i < times && this.#cells <= LIMITS.cells; i++) {
      this.#rows.push(row);
      this.#cells += row.length;
    }
    if (this.isHead) this.#headRows = this.#rows.length;
  }

  end(): FlowTable {
    const last = this.#rows.findLastIndex((row) => row.length > 0);
    return { rows: this.#rows.slice(0, last + 1), headRows: this.#headRows, name: this.name };
  }

  /** What the sheet that the table is shows. */
  endSheet(): Flow {
    const rows = this.end().rows.map((row) =>
      row.map(({ flow, rowSpan, colSpan }) => ({ paragraphs: paragraphsOf(flow), rowSpan, colSpan })),
    );
    const cells = placeCells(rows).rows.map((row) =>
      row.map(({ paragraphs, ...place }) => ({ ...place, text: paragraphs.join('\n') })),
    );
    return layOutSheet(cells, this.name);
  }
}
