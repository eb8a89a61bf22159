import { FormatError } from '../format-error.js';
import { LIMITS } from '../limits.js';
import type { SheetCell, SheetRows } from '../sheet.js';
import { walkXml } from '../xml.js';
import type { CellStyles } from './cell-styles.js';
import { placeOf, XLSX_PREFIXES } from './names.js';

interface Merge {
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Reads a sheet's cells as they are shown. Errors of formulas show nothing. */
export function readWorksheet(part: Uint8Array, strings: readonly string[], styles: CellStyles): SheetRows {
  const rows: SheetCell[][] = [];
  const merges = new Map<string, Merge>();
  let row = -1;
  let column = -1;
  let cells = 0;
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let phonetic = 0;
  walkXml(part, XLSX_PREFIXES, {
    open({ name, attribute }) {
      if (name === 'x:row') {
        // Rows and cells may leave out where they stand: then they follow the one before.
        row = Number(attribute('r') ?? row + 2) - 1;
        column = -1;
      } else if (name === 'x:c') {
        const place = placeOf(attribute('r'));
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        value = '';
      } else if (name === 'x:rPh') phonetic++;
      else if (name === 'x:v' || name === 'x:t') inValue = phonetic === 0;
      else if (name === 'x:mergeCell') addMerge(merges, attribute('ref'));
    },
    close(name) {
      if (name === 'x:v' || name === 'x:t') inValue = false;
      else if (name === 'x:rPh') phonetic--;
      else if (name === 'x:c') {
        const text = shown(type, value, style, strings, styles);
        if (text === '') return;
        if (++cells > LIMITS.cells || row > LIMITS.cells) {
          throw new FormatError('unsafe', `a sheet of more than ${LIMITS.cells} cells`, 'split it');
        }
        let cellsOfRow = rows[row];
        if (!cellsOfRow) {
          cellsOfRow = [];
          rows[row] = cellsOfRow;
        }
        const blanks = '\u3000'.repeat(styles.indent(style));
        cellsOfRow.push({ text: blanks + text, column, rowSpan: 1, colSpan: 1 });
      }
    },
    text(text) {
      if (inValue) value += text;
    },
  });
  return Array.from(rows, (cellsOfRow, index) => merged(cellsOfRow ?? [], index, merges));
}

function shown(
  type: string,
  value: string,
  style: number,
  strings: readonly string[],
  styles: CellStyles,
): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE';
    case 'e':
      return '';
    case 'n':
      return value.trim() === '' || !Number.isFinite(Number(value))
        ? value
        : styles.write(Number(value), style);
    default:
      return value;
  }
}

function addMerge(merges: Map<string, Merge>, reference: string | undefined): void {
  const [from, to] = (reference ?? '').split(':');
  const start = placeOf(from);
  const end = placeOf(to);
  if (!start || !end || end.row < start.row || end.column < start.column) return;
  const merge = { rowSpan: end.row - start.row + 1, colSpan: end.column - start.column + 1 };
  merges.set(`${start.row},${start.column}`, merge);
}

function merged(cells: readonly SheetCell[], row: number, merges: ReadonlyMap<string, Merge>): SheetCell[] {
  return cells
    .map((cell) => ({ ...cell, ...merges.get(`${row},${cell.column}`) }))
    .sort((a, b) => a.column - b.column);
}
