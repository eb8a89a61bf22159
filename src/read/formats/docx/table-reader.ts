import type { Flow, FlowCell, FlowTable } from '../flow.js';
import { isOn } from './names.js';

interface OpenCell {
  flow: Flow;
  rowSpan: number;
  readonly colSpan: number;
  readonly column: number;
}

/**
 * Puts the rows of a `w:tbl` together. Word gives a cell that is merged downwards a continuing cell in each row that it
 * covers; here it becomes one cell that spans them. Rows that a tracked change deletes are left out.
 */
export class TableReader {
  readonly #rows: OpenCell[][] = [];
  #headRows = 0;
  /** For each column the cell that a continuing cell below belongs to. */
  readonly #above = new Map<number, OpenCell>();
  #row: OpenCell[] = [];
  #column = 0;
  #isHead = false;
  #deleted = false;
  #colSpan = 1;
  #merge: 'restart' | 'continue' | undefined;

  /** Takes an element that says something about the current row or cell. */
  property(name: string, attribute: (local: string) => string | undefined): void {
    const value = attribute('val');
    if (name === 'w:gridSpan') this.#colSpan = Math.max(1, Number(value) || 1);
    else if (name === 'w:vMerge') this.#merge = value === 'restart' ? 'restart' : 'continue';
    else if (name === 'w:gridBefore') this.#skip(Number(value) || 0);
    else if (name === 'w:tblHeader') this.#isHead = isOn(value);
    else if (name === 'w:del') this.#deleted = true;
  }

  endCell(flow: Flow): void {
    const above = this.#above.get(this.#column);
    if (this.#merge === 'continue' && above && above.colSpan === this.#colSpan) {
      if (!this.#deleted) above.rowSpan++;
    } else {
      const cell = { flow, rowSpan: 1, colSpan: this.#colSpan, column: this.#column };
      this.#row.push(cell);
      if (!this.#deleted) this.#above.set(this.#column, cell);
    }
    this.#column += this.#colSpan;
    this.#colSpan = 1;
    this.#merge = undefined;
  }

  endRow(): void {
    if (!this.#deleted) {
      if (this.#isHead && this.#headRows === this.#rows.length) this.#headRows++;
      this.#rows.push(this.#row);
    }
    this.#row = [];
    this.#column = 0;
    this.#isHead = false;
    this.#deleted = false;
  }

  end(): FlowTable {
    return {
      rows: this.#rows satisfies readonly (readonly FlowCell[])[],
      headRows: this.#headRows,
      name: null,
    };
  }

  /** Columns before the first cell of a row hold an empty cell, so that the others keep their place. */
  #skip(columns: number): void {
    if (columns < 1 || this.#row.length > 0) return;
    this.#row.push({ flow: [], rowSpan: 1, colSpan: columns, column: 0 });
    this.#column = columns;
  }
}
