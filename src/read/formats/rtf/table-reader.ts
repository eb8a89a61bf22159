import { type CellShape, type SourceRow, tableOf } from '../edge-table.js';
import type { Flow, FlowTable } from '../flow.js';

/** Collects rows until text outside the table ends it. A row's definition may come before its cells, after them, or both. */
export class TableReader {
  #rows: SourceRow[] = [];
  #cells: Flow[] = [];
  #shapes: CellShape[] = [];
  #shape = newShape();
  #left = 0;
  #isHead = false;

  get isEmpty(): boolean {
    return this.#rows.length === 0 && this.#cells.length === 0;
  }

  /** Takes a control word that says something about the row; false where it does not. */
  define(word: string, value: number | null): boolean {
    switch (word) {
      case 'trowd':
        this.#shapes = [];
        this.#shape = newShape();
        this.#left = 0;
        this.#isHead = false;
        return true;
      case 'trleft':
        this.#left = value ?? 0;
        return true;
      case 'trhdr':
        this.#isHead = true;
        return true;
      case 'clmgf':
        this.#shape.merge = 'starts';
        return true;
      case 'clmrg':
        this.#shape.merge = 'continues';
        return true;
      case 'clvmgf':
        this.#shape.mergeDown = 'starts';
        return true;
      case 'clvmrg':
        this.#shape.mergeDown = 'continues';
        return true;
      case 'cellx':
        this.#shapes.push({ ...this.#shape, right: value ?? 0 });
        this.#shape = newShape();
        return true;
      default:
        return false;
    }
  }

  endCell(flow: Flow): void {
    this.#cells.push(flow);
  }

  endRow(): void {
    if (this.#cells.length > 0) {
      this.#rows.push({
        cells: this.#cells,
        shapes: this.#shapes,
        left: this.#left,
        isHead: this.#isHead,
      });
    }
    this.#cells = [];
  }

  end(): FlowTable {
    this.endRow();
    const table = tableOf(this.#rows);
    this.#rows = [];
    return table;
  }
}

function newShape(): CellShape {
  return { right: 0, merge: 'none', mergeDown: 'none' };
}
