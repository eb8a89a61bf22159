import type {
  Aspect,
  CellPlace,
  NormalisedText,
  Quantity,
  Region,
  Span,
  Status,
  Table,
} from '../contracts/index.js';
import type { LinkedDraft } from '../engine/draft-of.js';
import { classifyMetric } from '../engine/metric-index.js';
import { BRACKETS } from '../lexicon/head-patterns.js';
import { INDEX_HEADS, ONLY_A_PART } from '../lexicon/table-words.js';
import { decimal } from '../quantity/numeral.js';
import type { DocumentContext } from '../resolve/index.js';
import { endYear, startYear, years } from '../resolve/interval.js';
import { type Caption, captionOf } from './caption.js';
import { type CellGrid, cellGrid, type TextCell } from './cell-grid.js';
import type { CellNumber } from './cell-number.js';
import { type ColumnHead, columnHeads } from './column-heads.js';
import { unitAndAspect } from './find-unit.js';
import type { HeadSaying } from './head-reading.js';
import { resolveTimes } from './head-time.js';
import { joinLabels } from './join-labels.js';
import { type RowHead, rowHeads } from './row-heads.js';
import { layoutOf, range, type TableLayout } from './table-layout.js';
import type { TableUnit } from './table-unit.js';

/** A figure of a table. Spans count in normalised text. */
export interface TableFigure {
  readonly draft: LinkedDraft;
  readonly status: Status;
  readonly subject: string | null;
  readonly period: string | null;
  /** The row it stands in. */
  readonly row: Span;
  readonly cell: CellPlace;
}

/** A table laid out on normalised text. */
export interface LaidOutTable {
  readonly table: Table;
  /** Which of the document's tables it is, from 1. */
  readonly number: number;
  readonly grid: CellGrid;
  readonly layout: TableLayout;
  /** Cells that are no running text: figures, their heads, and places without a value. In text order. */
  readonly taken: readonly Span[];
}

/** Which units a count may have that names none. */
const BARE_COUNTS = ['none', 'count', 'people', 'households'] as const;

/** An index is a percentage of an earlier value. */
const INDEX_NUMBERS = ['percent', ...BARE_COUNTS] as const;

/** Tells heads from figures in a table; null where it has no figures of its own, or cannot be made out. */
export function layOutTable(
  table: Table,
  number: number,
  normalised: NormalisedText,
  region: Region,
): LaidOutTable | null {
  const grid = cellGrid(table, normalised, region);
  const layout = layoutOf(grid, table.headRows, region);
  if (!layout) return null;
  const isRemark = (column: number) => layout.columns[column] === 'remarks';
  const taken = grid.cells.filter(({ row, column }) => row < layout.firstRow || !isRemark(column));
  return { table, number, grid, layout, taken };
}

/** The figures of a table of the document that `context` is of, in text order. */
export function tableFigures(
  { table, number, grid, layout }: LaidOutTable,
  normalised: NormalisedText,
  context: DocumentContext,
): TableFigure[] {
  const start = normalised.fromOriginal(table.start);
  const base = context.sectionPeriodAt(start);
  const caption = captionOf(table, layout.titles, normalised, context.subject, base, context.frame);
  const reader = new FigureReader(grid, layout, caption, context, { start, number });
  const figures = [...layout.headColumns].flatMap(([column, group]) => reader.column(column, group));
  return figures.sort((a, b) => a.draft.quantity.start - b.draft.quantity.start);
}

/** The numbers among the heads of a table, and others of its cells that are none of its figures; in text order. */
export function otherNumbers({ grid, taken }: LaidOutTable, figures: readonly TableFigure[]): Span[] {
  const starts = new Set(figures.map(({ draft }) => draft.quantity.start));
  const kept = new Set(taken);
  return grid.cells.flatMap((cell) => {
    if (!cell.number || !kept.has(cell)) return [];
    const start = cell.start + cell.number.start;
    return starts.has(start) ? [] : [{ start, end: cell.start + cell.number.end }];
  });
}

/** The value that a change belongs to. */
interface Beside {
  readonly period: string;
  readonly status: Status | null;
  /** The earliest of the values beside it, and the years from there on. */
  readonly from: string;
  readonly span: string;
}

const YEAR_LENGTH = 4;

class FigureReader {
  readonly #columns: ReadonlyMap<number, ColumnHead>;
  readonly #rows = new Map<string, ReadonlyMap<number, RowHead>>();

  constructor(
    private readonly grid: CellGrid,
    private readonly layout: TableLayout,
    private readonly caption: Caption,
    private readonly context: DocumentContext,
    private readonly table: { readonly start: number; readonly number: number },
  ) {
    this.#columns = columnHeads(grid, layout, context.region);
  }

  /** The figures of one column. */
  column(column: number, group: readonly number[]): TableFigure[] {
    const heads = this.#rowHeads(group);
    const rows = range(this.layout.firstRow, this.grid.rows);
    return rows.flatMap((row) => {
      const cell = this.grid.at(row, column);
      if (!cell?.number || cell.row !== row || cell.column !== column) return [];
      const figure = this.#figure(cell, cell.number, heads.get(row) ?? null, this.#columns.get(column)!);
      return figure ? [figure] : [];
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

  #figure(cell: TextCell, number: CellNumber, row: RowHead | null, column: ColumnHead): TableFigure | null {
    const saying = column.saying ?? row?.saying ?? null;
    if (row && INDEX_HEADS.test(row.label)) return null;
    const size = column.saying === null ? null : this.#sizeBeside(cell.column);
    const thing = column.label === '' && size ? size.label : column.label;
    const named = nameOf(row, inFull(thing, this.caption.label)) || this.caption.label;
    if (named === '' && saying === null && row === null) return null;
    const sources = {
      cell: number.unit,
      isChange: number.isChange,
      row: row?.units ?? [],
      column: column.units,
      beside: size?.units ?? [],
      caption: this.caption.units,
      label: named,
    };
    const { unit, aspect } = unitAndAspect(sources, saying);
    const { label, metric, rule } = this.#metricOf(named, row, unit, aspect);
    const changes = saying !== null || number.isChange;
    const beside = !changes || column.times.length > 0 ? null : this.#beside(cell.column, row);
    const period = this.#periodOf(row, column, saying, beside);
    const own = row?.status ?? column.status ?? beside?.status ?? null;
    return {
      draft: {
        quantity: quantityOf(cell, number, unit),
        ...valuesOf(number, unit, saying, aspect),
        unit: aspect === 'growth' && unit.unit === '倍' ? '%' : unit.unit,
        aspect,
        status: own,
        basis: saying?.basis ?? (aspect === 'change' || aspect === 'growth' ? 'bare' : null),
        metric,
        label,
        labelStart: cell.start,
        rule: rule === null ? ruleOf(saying) : `${ruleOf(saying)}+${rule}`,
      },
      status: own ?? this.context.statusAt(this.table.start),
      subject: row?.place ?? column.place ?? this.context.subjectAt(this.table.start),
      period,
      row: this.#rowSpan(cell.row),
      cell: { table: this.table.number, row: cell.row + 1, column: cell.column + 1 },
    };
  }

  /** The metric of a label, or of one filled out with the row it is a part of. */
  #metricOf(named: string, row: RowHead | null, unit: TableUnit, aspect: Aspect) {
    const whole = row?.parent ?? null;
    const partial = whole !== null && ONLY_A_PART.test(named);
    let label = partial ? joinLabels(named, whole.label) : named;
    for (let parent = partial ? whole.parent : whole; ; parent = parent.parent) {
      const found = this.#classify(label, unit, aspect);
      if (found) return { label, metric: found.metric, rule: found.rule };
      if (!parent) break;
      label = joinLabels(label, parent.label);
    }
    // What the title is about, its rows are parts of.
    const found = this.caption.label === '' ? null : this.#classify(named + this.caption.label, unit, aspect);
    return { label: named, metric: found?.metric ?? null, rule: found?.rule ?? null };
  }

  #classify(label: string, { unit, dimension }: TableUnit, aspect: Aspect) {
    const clause = `${this.caption.label} ${label}`;
    const name = label.replace(BRACKETS, '');
    const bare = label.endsWith('指数') ? INDEX_NUMBERS : BARE_COUNTS;
    const dimensions = unit === '' && aspect === 'level' ? bare : [dimension];
    for (const candidate of dimensions) {
      const found = classifyMetric({ label: name, unit, dimension: candidate, aspect, clause });
      if (found) return found;
    }
    return null;
  }

  /** When a figure holds: a change when the value beside it does, an average of years in all of them. */
  #periodOf(row: RowHead | null, column: ColumnHead, saying: HeadSaying | null, beside: Beside | null) {
    const base = this.#baseOf(row);
    if (beside && saying?.basis === 'annual_average')
      return beside.from === beside.period ? base : beside.span;
    if (beside) return beside.period;
    if (column.times.length > 0) return resolveTimes(column.times, base, this.context.frame);
    // Where other columns name the part of the year that the title does, this one is about the year.
    const isPart = base !== null && base.length > YEAR_LENGTH && startYear(base) === endYear(base);
    return isPart && this.#namesPart(base) ? String(startYear(base)) : base;
  }

  #baseOf(row: RowHead | null): string | null {
    return resolveTimes(row?.times ?? [], this.caption.period, this.context.frame);
  }

  #namesPart(base: string): boolean {
    const { frame } = this.context;
    return [...this.#columns.values()].some(
      ({ times, saying }) => saying === null && times.length > 0 && resolveTimes(times, base, frame) === base,
    );
  }

  /** `企业数（个）  同比增长（%）`: the nearest size to the left is what the change is of. */
  #sizeBeside(at: number): ColumnHead | null {
    for (let left = at - 1; left >= 0; left--) {
      const column = this.#columns.get(left);
      if (!column || column.saying === null) return column ?? null;
    }
    return null;
  }

  /** The values left of a change that it may belong to, and of these the latest. */
  #beside(at: number, row: RowHead | null): Beside | null {
    const base = this.#baseOf(row);
    const found: { period: string; status: Status | null }[] = [];
    for (let left = at - 1; left >= 0; left--) {
      const column = this.#columns.get(left);
      if (!column || (column.saying !== null && found.length > 0)) break;
      if (column.saying !== null || column.status === 'baseline' || column.times.length === 0) continue;
      const period = resolveTimes(column.times, base, this.context.frame);
      if (period !== null) found.push({ period, status: column.status });
    }
    if (found.length === 0) return null;
    const latest = found.reduce((a, b) => (endOf(b.period) > endOf(a.period) ? b : a));
    const from = found.reduce((a, b) => (b.period < a.period ? b : a)).period;
    return { ...latest, from, span: years(startYear(from), endYear(latest.period)) };
  }

  #rowSpan(row: number): Span {
    const cells = range(0, this.grid.columns).flatMap((column) => {
      const cell = this.grid.at(row, column);
      return cell && cell.row === row && cell.end > cell.start ? [cell] : [];
    });
    return { start: cells[0]!.start, end: cells.at(-1)!.end };
  }
}

/** `制造业` and `企业数` name 制造业企业数; a row that only says how (`增长（%）`) is about the row above. */
function nameOf(row: RowHead | null, thing: string): string {
  let own = row;
  while (own && own.label === '' && !own.isTotal && own.place === null && own.parent) own = own.parent;
  const name = own?.label ?? '';
  // `民间投资` under `投资额` is named in full already.
  const core = thing.replace(/[额数量值]$/, '');
  return core.length >= 2 && name.includes(core) ? name : joinLabels(name, thing);
}

/** `人口数` in a table titled `常住人口构成` is of 常住人口. */
function inFull(thing: string, title: string): string {
  const name = thing.replace(/(?<=..)(?:数|总数|数量)$/, '');
  return name !== '' && title.length > name.length && title.endsWith(name) ? title : thing;
}

/** What of an interval tells which of two ends later. */
function endOf(period: string): string {
  return period.slice(period.indexOf('/') + 1);
}

function ruleOf(saying: HeadSaying | null): string {
  return saying?.rule.id ?? 'head/level/size';
}

function valuesOf(number: CellNumber, unit: TableUnit, saying: HeadSaying | null, aspect: Aspect) {
  // A fall that its head names is written without a sign.
  const sign = saying?.sign === -1 && !number.digits.startsWith('-') ? '-' : '';
  const times = aspect === 'growth' && unit.unit === '倍' ? 2 : 0;
  const value = decimal(sign + number.digits, unit.exponent + times);
  const valueMax = number.max === null ? null : decimal(sign + String(number.max), unit.exponent + times);
  return { value, valueMax };
}

function quantityOf(cell: TextCell, number: CellNumber, unit: TableUnit): Quantity {
  const start = cell.start + number.start;
  const end = cell.start + number.end;
  return {
    start,
    end,
    unitStart: end,
    value: Number(number.digits),
    valueMax: number.max,
    unit: unit.unit,
    dimension: unit.dimension,
    qualifier: number.qualifier,
    outerStart: start,
    outerEnd: end,
    script: 'arabic',
  };
}
