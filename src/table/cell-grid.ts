import type { NormalisedText, Region, Span, Table } from '../contracts/index.js';
import { NO_VALUE } from '../lexicon/table-words.js';
import { type CellNumber, cellNumber } from './cell-number.js';
import { tableUnit } from './table-unit.js';

const BLANK = /(?<=[\u2e80-\uffef])\s+(?=[\u2e80-\uffef])/;

/** A cell in normalised text; its span counts there. */
export interface TextCell extends Span {
  /** First row and column it covers, from 0. */
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly indent: number;
  /** What it shows, its lines joined. */
  readonly text: string;
  /** Set where it holds a number and nothing else. */
  readonly number: CellNumber | null;
  /** Blank, or a mark that stands for no value. */
  readonly isEmpty: boolean;
}

/** A table with a cell at every place; a spanning cell stands at all that it covers. */
export interface CellGrid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TextCell[];
  /** Undefined where the table has a hole. */
  at(row: number, column: number): TextCell | undefined;
  /** The different cells with text that cover a row, from left to right. */
  filledIn(row: number): readonly TextCell[];
}

/** Lays the cells of a table out on normalised text. */
export function cellGrid(table: Table, { text, fromOriginal }: NormalisedText, region: Region): CellGrid {
  const places: (TextCell | undefined)[][] = table.rows.map(() => []);
  const cells: TextCell[] = [];
  for (const { start, end, row, column, rowSpan, colSpan, indent } of table.rows.flat()) {
    const from = fromOriginal(start);
    const to = fromOriginal(end);
    const shown = joined(text.slice(from, to), region);
    // Inside a cell of several lines offsets into its joined text would be wrong: a number never has several.
    const number = shown.length === to - from ? cellNumber(shown, region) : null;
    const isEmpty = shown === '' || NO_VALUE.test(shown);
    const cell = { start: from, end: to, row, column, colSpan, indent, text: shown, number, isEmpty };
    cells.push(cell);
    for (let r = row; r < Math.min(row + rowSpan, places.length); r++)
      for (let c = column; c < column + colSpan; c++) places[r]![c] = cell;
  }
  return {
    rows: places.length,
    columns: table.columns,
    cells,
    at: (row, column) => places[row]?.[column],
    filledIn: (row) =>
      [...new Set(places[row]!.filter((cell) => cell !== undefined && !cell.isEmpty))] as TextCell[],
  };
}

/**
 * Heads are spread (`合　计`) and broken over lines to fit their columns; what is wide on both sides of a blank belongs together.
 * Only a unit on a line of its own stays apart.
 */
function joined(text: string, region: Region): string {
  const parts = text.trim().split(BLANK);
  const last = parts.at(-1)!;
  const name = parts.slice(0, -1).join('');
  const joint = name.length > 1 && tableUnit(last, region) ? `${name} ${last}` : parts.join('');
  return joint.replace(/(?<!\s)[^\S\n]*\n\s*/g, ' ');
}
