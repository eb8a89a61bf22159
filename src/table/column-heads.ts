import type { Region } from '../contracts/index.js';
import type { CellGrid, TextCell } from './cell-grid.js';
import { type HeadReading, type HeadSaying, readHead, rowMarks, sayingOf } from './head-reading.js';
import { nameUnder } from './join-labels.js';
import { arePlaces } from './place-heads.js';
import { distinct, range, type TableLayout } from './table-layout.js';

/** What the heads above a column say together. */
export interface ColumnHead extends HeadReading {
  readonly place: string | null;
  /** The name of its outermost head, which columns beside it may share. */
  readonly outer: string;
}

/** The heads of every column of figures. */
export function columnHeads(
  grid: CellGrid,
  layout: TableLayout,
  region: Region,
): ReadonlyMap<number, ColumnHead> {
  const figures = [...layout.headColumns.keys()];
  const paths = new Map(figures.map((column) => [column, pathOf(grid, column, layout)]));
  const placeRow = range(0, layout.firstRow).find((row) => {
    const cells = distinct(figures.map((column) => grid.at(row, column)));
    const texts = cells.flatMap((cell) => (cell && !layout.titles.includes(cell) ? [cell.text] : []));
    return arePlaces(texts, '');
  });
  const isPlace = (cell: TextCell) => placeRow !== undefined && covers(grid, cell, placeRow);
  return new Map(
    [...paths].map(([column, path]) => {
      const readings = path
        .filter((cell) => !isPlace(cell))
        .map(({ text }) => readHead(rowMarks(text).rest, region));
      const place = path.find(isPlace);
      const reading = place ? readHead(place.text, region) : null;
      const outer = readings.find(({ label }) => label !== '')?.label ?? '';
      return [column, { ...joined(readings), outer, place: place && !reading!.isTotal ? place.text : null }];
    }),
  );
}

function covers(grid: CellGrid, cell: TextCell, row: number): boolean {
  return grid.at(row, cell.column) === cell;
}

/** The different heads above a column, from outside to inside. */
function pathOf(grid: CellGrid, column: number, { firstRow, titles }: TableLayout): TextCell[] {
  const cells = distinct(range(0, firstRow).map((row) => grid.at(row, column)));
  return cells.filter((cell) => cell && !cell.isEmpty && !titles.includes(cell)) as TextCell[];
}

/** Heads from outside to inside as one: names join, of all else the inner one counts. */
function joined(path: readonly HeadReading[]): HeadReading {
  let label = '';
  for (const reading of path) label = nameUnder(label, reading.label);
  const last = <Value>(pick: (reading: HeadReading) => Value | null): Value | null => {
    for (let index = path.length - 1; index >= 0; index--) {
      const value = pick(path[index]!);
      if (value !== null) return value;
    }
    return null;
  };
  const words = path.map((reading) => reading.words).join('');
  const units = last((reading) => (reading.units.length > 0 ? reading.units : null)) ?? [];
  return {
    label,
    words,
    units,
    // `增减` over `绝对量` says together that it is no growth.
    saying: sayingOf(words, units[0]?.unit || null) ?? last<HeadSaying>(({ saying }) => saying),
    times: path.flatMap(({ times }) => times),
    status: last(({ status }) => status),
    isTotal: path.some(({ isTotal }) => isTotal),
  };
}
