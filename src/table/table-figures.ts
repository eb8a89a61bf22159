import type { NormalisedText, Span } from '../contracts/index.js';
import type { FoundFigure } from '../engine/found-figure.js';
import { INDEX_HEADS } from '../lexicon/table-words.js';
import type { DocumentContext } from '../resolve/index.js';
import type { Caption } from './caption.js';
import type { CellGrid, TextCell } from './cell-grid.js';
import type { CellNumber } from './cell-number.js';
import { CellPeriods } from './cell-periods.js';
import { type ColumnHead, columnHeads } from './column-heads.js';
import { labelOf, nameOf } from './figure-name.js';
import { quantityOf, valuesOf } from './figure-value.js';
import { type UnitSources, unitAndAspect } from './find-unit.js';
import type { HeadSaying } from './head-reading.js';
import type { LaidOutTable } from './lay-out-table.js';
import { type RowHead, rowHeads } from './row-heads.js';
import { range, type TableLayout } from './table-layout.js';
import { isRelative } from './table-unit.js';

/** Rule of figures whose heads say nothing but what is measured. */
const PLAIN = 'head/level/size';

/** The figures of a table of the document that `context` is of, in text order. */
export function tableFigures(
  { table, number, grid, layout }: LaidOutTable,
  caption: Caption,
  normalised: NormalisedText,
  context: DocumentContext,
): FoundFigure[] {
  const start = normalised.fromOriginal(table.start);
  const reader = new FigureReader(grid, layout, caption, context, { start, number });
  const figures = [...layout.headColumns].flatMap(([column, group]) => reader.column(column, group));
  return figures.sort((a, b) => a.draft.quantity.start - b.draft.quantity.start);
}

/** The numbers among the heads of a table, and others of its cells that are none of its figures; in text order. */
export function otherNumbers({ grid, taken }: LaidOutTable, figures: readonly FoundFigure[]): Span[] {
  const starts = new Set(figures.map(({ draft }) => draft.quantity.start));
  const kept = new Set(taken);
  return grid.cells.flatMap((cell) => {
    if (!cell.number || !kept.has(cell)) return [];
    const start = cell.start + cell.number.start;
    return starts.has(start) ? [] : [{ start, end: cell.start + cell.number.end }];
  });
}

class FigureReader {
  readonly #columns: ReadonlyMap<number, ColumnHead>;
  readonly #rows = new Map<string, ReadonlyMap<number, RowHead>>();
  /** Whether some columns say how they changed: then the others do not. */
  readonly #saysMore: boolean;
  readonly #spans = new Map<number, Span>();
  readonly #periods: CellPeriods;

  constructor(
    private readonly grid: CellGrid,
    private readonly layout: TableLayout,
    private readonly caption: Caption,
    private readonly context: DocumentContext,
    private readonly table: { readonly start: number; readonly number: number },
  ) {
    this.#columns = columnHeads(grid, layout, context.region);
    this.#saysMore = [...this.#columns.values()].some(({ saying }) => saying !== null);
    this.#periods = new CellPeriods(this.#columns, caption, context.frame);
  }

  /** The figures of one column; `group` are the columns that say what its rows are about. */
  column(column: number, group: readonly number[]): FoundFigure[] {
    const heads = this.#rowHeads(group);
    const size = this.#sizeBeside(column);
    const rows = range(this.layout.firstRow, this.grid.rows);
    return rows.flatMap((row) => {
      const cell = this.grid.at(row, column);
      if (!cell?.number || cell.row !== row || cell.column !== column) return [];
      return this.#figure(cell, cell.number, heads.get(row) ?? null, this.#columns.get(column)!, size) ?? [];
    });
  }

  #rowHeads(group: readonly number[]): ReadonlyMap<number, RowHead> {
    const key = group.join();
    let heads = this.#rows.get(key);
    if (!heads) {
      heads = rowHeads(this.grid, this.layout, group, this.context.region);
      this.#rows.set(key, heads);
    }
    return heads;
  }

  /** `企业数（个）  同比增长（%）`: the nearest size to the left is what the change is of; a share, of what all sizes there are of. */
  #sizeBeside(at: number): ColumnHead | null {
    const saying = this.#columns.get(at)!.saying;
    if (saying === null) return null;
    let left = at - 1;
    while (this.#columns.get(left)?.saying) left--;
    const size = this.#columns.get(left) ?? null;
    const before = this.#columns.get(left - 1);
    if (saying.aspect !== 'share' || !size || before?.saying !== null) return size;
    return size.outer === before.outer ? { ...size, label: size.outer } : null;
  }

  #figure(
    cell: TextCell,
    number: CellNumber,
    row: RowHead | null,
    column: ColumnHead,
    size: ColumnHead | null,
  ): FoundFigure | null {
    if (row && INDEX_HEADS.test(row.label)) return null;
    const title = this.caption.label;
    const said = column.saying ?? row?.saying ?? null;
    const thing = column.label === '' && size ? size.label : column.label;
    const label = labelOf(row, thing, title);
    if (label === '' && said === null && row === null) return null;
    const sources = {
      cell: number.unit,
      isChange: number.isChange,
      row: row?.units ?? [],
      inherited: row?.inherited ?? [],
      column: column.units,
      beside: size?.units ?? [],
      caption: this.caption.units,
      label,
    };
    const saying = said ?? this.#sayingOfTitle(sources);
    const { unit, aspect } = unitAndAspect(sources, saying);
    const name = nameOf(label, row, unit, aspect, title);
    const changes = saying !== null || number.isChange;
    const when = this.#periods.at(cell.column, row?.times ?? [], changes);
    const status = row?.status ?? column.status ?? when.status;
    const rule = saying?.rule.id ?? PLAIN;
    return {
      draft: {
        quantity: quantityOf(cell, number, unit),
        ...valuesOf(number, unit, saying?.sign ?? 1, aspect),
        aspect,
        status,
        basis: saying?.basis ?? (aspect === 'change' || aspect === 'growth' ? 'bare' : null),
        metric: name.metric,
        label: name.label,
        labelStart: cell.start,
        rule: name.rule === null ? rule : `${rule}+${name.rule}`,
      },
      status: status ?? this.context.statusAt(this.table.start),
      subject: row?.place ?? column.place ?? this.context.subjectAt(this.table.start),
      period: when.period,
      label: name.label,
      sentence: this.#rowSpan(cell.row),
      cell: { table: this.table.number, row: cell.row + 1, column: cell.column + 1 },
    };
  }

  /** `…比上年涨跌幅度`: what the title says of figures in percent, where no column says anything else. */
  #sayingOfTitle(sources: UnitSources): HeadSaying | null {
    if (!this.caption.saying || this.#saysMore) return null;
    const { unit } = unitAndAspect(sources, null);
    return unit.unit === '' || isRelative(unit) ? this.caption.saying : null;
  }

  /** From the first cell of a row to its last. */
  #rowSpan(row: number): Span {
    let span = this.#spans.get(row);
    if (!span) {
      const cells = range(0, this.grid.columns).flatMap((column) => {
        const cell = this.grid.at(row, column);
        return cell && cell.row === row && cell.end > cell.start ? [cell] : [];
      });
      span = { start: cells[0]!.start, end: cells.at(-1)!.end };
      this.#spans.set(row, span);
    }
    return span;
  }
}
