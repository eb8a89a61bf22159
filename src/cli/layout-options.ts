import { type Command, InvalidArgumentError, Option } from 'commander';
import { UnknownName } from '../record/filter/index.js';
import { COLUMN_NAMES, COLUMN_TITLES, type ColumnName, columnNamed } from '../write/column-titles.js';
import { type Format, isInColumns } from '../write/formats.js';
import type { SinkOptions } from '../write/index.js';
import { parseList } from './parse-list.js';

/** Flags that say how records are laid out. */
export interface LayoutFlags {
  readonly columns?: readonly ColumnName[];
  readonly lang: 'en' | 'zh';
  readonly scale: 'none' | 'auto';
  readonly bom?: boolean;
  readonly wide?: boolean;
}

/** Gives `command` the options for formats that are laid out in columns. */
export function addLayoutOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--columns <names>',
        'columns of csv, xlsx, parquet and md, in this order, by field name or Chinese title',
      ).argParser(parseColumns),
    )
    .addOption(
      new Option(
        '--lang <language>',
        'language of titles, metrics, units and fixed words of csv, xlsx, parquet and md',
      )
        .choices(['en', 'zh'])
        .default('en'),
    )
    .addOption(
      new Option('--scale <scale>', 'auto adds a column that says the value readably: 67286.37 万元')
        .choices(['none', 'auto'])
        .default('none'),
    )
    .option('--bom', 'start csv with a byte order mark, by which Excel knows UTF-8')
    .option(
      '--wide',
      'csv or md with a row for each subject and period and a column for each metric and aspect',
    );
}

/** How records are laid out, after `command` was refused options that `format` has no use for. */
export function layoutOf(
  command: Command,
  format: Format,
  { columns, lang, scale, bom = false, wide = false }: LayoutFlags,
): Pick<SinkOptions, 'view' | 'bom' | 'wide'> {
  const given = (name: string) => command.getOptionValueSource(name) === 'cli';
  for (const name of ['columns', 'lang', 'scale']) {
    if (given(name) && !isInColumns(format)) refuse(command, name, format, 'csv, xlsx, parquet or md');
    if (given(name) && wide && name !== 'lang')
      command.error(`option '--${name}' is for a row for each record, not for --wide; leave one of them out`);
  }
  // What a configuration asks for holds where it applies.
  if (given('bom') && format !== 'csv') refuse(command, 'bom', format, 'csv');
  const canBeWide = format === 'csv' || format === 'md';
  if (given('wide') && !canBeWide)
    refuse(
      command,
      'wide',
      format,
      format === 'xlsx' ? 'csv or md; xlsx has a wide sheet anyway' : 'csv or md',
    );
  return { view: { columns, lang, scale }, bom: bom && format === 'csv', wide: wide && canBeWide };
}

function refuse(command: Command, option: string, format: Format, formats: string): never {
  return command.error(`option '--${option}' does not go with the format ${format}; use it with ${formats}`);
}

function parseColumns(text: string, before: readonly ColumnName[] = []): ColumnName[] {
  const columns = [...before];
  for (const word of parseList(text)) {
    const column = columnNamed(word);
    if (column === undefined) throw new InvalidArgumentError(unknownColumn(word));
    if (columns.includes(column))
      throw new InvalidArgumentError(`'${word}' is named twice; name each column once.`);
    columns.push(column);
  }
  return columns;
}

function unknownColumn(word: string): string {
  const titled = COLUMN_NAMES.map((name) => `${name} (${COLUMN_TITLES[name]})`);
  const names = [...COLUMN_NAMES, ...Object.values(COLUMN_TITLES)];
  return new UnknownName('column', word, names, `columns are ${titled.join(', ')}`).message;
}
