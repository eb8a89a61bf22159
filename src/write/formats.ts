import { extname } from 'node:path';

/** Formats records are written in. */
export const FORMATS = ['json', 'jsonl', 'csv', 'table', 'xlsx', 'parquet', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** Extensions of output files and the format each stands for. */
export const FORMAT_OF_EXTENSION: ReadonlyMap<string, Format> = new Map([
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
  ['.xlsx', 'xlsx'],
  ['.parquet', 'parquet'],
  ['.md', 'md'],
]);

/** The format that an output file's extension stands for, or undefined. */
export function formatOfFile(path: string): Format | undefined {
  return FORMAT_OF_EXTENSION.get(extname(path).toLowerCase());
}

/** Whether a format is nothing to look at in a terminal. */
export function isBinary(format: Format): boolean {
  return format === 'xlsx' || format === 'parquet';
}

/** Whether a format's columns can be chosen and named; JSON is the record as its schema says, the table fits its terminal. */
export function isInColumns(format: Format): boolean {
  return format === 'csv' || format === 'md' || isBinary(format);
}
