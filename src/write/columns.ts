import type { FigureRecord } from '../contracts/index.js';
import { metricNames } from '../lexicon/metric-names.js';
import { ASPECT_WORDS, BASIS_WORDS, QUALIFIER_WORDS, STATUS_WORDS } from '../lexicon/record-words.js';
import { unitName } from '../lexicon/unit-names.js';
import { COLUMN_NAMES, COLUMN_TITLES, type ColumnName } from './column-titles.js';
import { exactValue } from './exact-value.js';
import { readableValue } from './readable-value.js';

/** What a column holds. `digits` are numbers kept as text, since no number can hold them. */
export type ColumnKind = 'text' | 'digits' | 'integer' | 'number';

export type Cell = string | number | null;

/** A column of a format that is laid out in columns. */
export interface OutputColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  cell(record: FigureRecord): Cell;
}

export type Lang = 'zh' | 'en';

/** How records are laid out in columns. */
export interface View {
  /** Which columns, in this order; the format's own choice where undefined. */
  readonly columns: readonly ColumnName[] | undefined;
  /** Language of titles, of the words of closed vocabularies, of metrics and units. */
  readonly lang: Lang;
  /** `auto` adds a readable value. */
  readonly scale: 'none' | 'auto';
}

/** Records as they are. */
export const PLAIN_VIEW: View = { columns: undefined, lang: 'en', scale: 'none' };

/** All of a record and the exact text of numbers that need one. */
const EVERYTHING = COLUMN_NAMES.filter((name) => name !== 'readable');

/** The columns of a view; `usual` are those of a view that names none. */
export function outputColumns(
  { columns: chosen, lang, scale }: View,
  usual: readonly ColumnName[] = EVERYTHING,
): OutputColumn[] {
  const names = chosen ?? usual;
  const shown = scale === 'auto' && !names.includes('readable') ? withReadable(names) : names;
  return shown.map((name) => ({
    title: lang === 'zh' ? COLUMN_TITLES[name] : name,
    kind: KINDS[name] ?? 'text',
    cell:
      (lang === 'zh' ? CHINESE[name] : undefined) ??
      MADE[name] ??
      ((record) => record[name as keyof FigureRecord]),
  }));
}

/** The readable value goes where the unit ends what it says again. */
function withReadable(names: readonly ColumnName[]): ColumnName[] {
  const after = names.includes('unit') ? names.indexOf('unit') : names.indexOf('value');
  return names.toSpliced(after < 0 ? names.length : after + 1, 0, 'readable');
}

const KINDS: Partial<Record<ColumnName, ColumnKind>> = {
  start: 'integer',
  end: 'integer',
  line: 'integer',
  column: 'integer',
  value: 'number',
  value_max: 'number',
  value_text: 'digits',
  value_max_text: 'digits',
  page: 'integer',
  table: 'integer',
  table_row: 'integer',
  table_column: 'integer',
};

type CellOf = (record: FigureRecord) => Cell;

/** Columns that are no fields of the record. */
const MADE: Partial<Record<ColumnName, CellOf>> = {
  readable: readableValue,
  value_text: ({ text, value }) => exactValue(text, value),
  value_max_text: ({ text, value_max }) => (value_max === null ? null : exactValue(text, value_max)),
};

/** Columns whose words have Chinese ones. */
const CHINESE: Partial<Record<ColumnName, CellOf>> = {
  unit: ({ unit }) => unitName(unit),
  qualifier: ({ qualifier }) => QUALIFIER_WORDS[qualifier],
  aspect: ({ aspect }) => ASPECT_WORDS[aspect],
  status: ({ status }) => STATUS_WORDS[status],
  basis: ({ basis }) => basis && BASIS_WORDS[basis],
  metric: ({ metric }) => metric && (metricNames().get(metric) ?? metric),
};
