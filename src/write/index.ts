import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { csvSink } from './csv.js';
import { jsonSink } from './json.js';
import { jsonlSink } from './jsonl.js';
import type { Sink } from './sink.js';
import { tableSink } from './table.js';
import { TextOut } from './text-out.js';

export { type OutputFile, openOutput } from './output-file.js';
export { printable } from './printable.js';
export type { Sink } from './sink.js';

/** Formats records are written in. */
export const FORMATS = ['json', 'jsonl', 'csv', 'table'] as const;
export type Format = (typeof FORMATS)[number];

/** Extensions of output files and the format each stands for. */
export const FORMAT_OF_EXTENSION: ReadonlyMap<string, Format> = new Map([
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
]);

/** The format that an output file's extension stands for, or undefined. */
export function formatOfFile(path: string): Format | undefined {
  return FORMAT_OF_EXTENSION.get(extname(path).toLowerCase());
}

/** A sink of `format` that writes to `stream`; `width` is the terminal's, in columns, for tables. */
export function createSink(format: Format, stream: Writable, width: number): Sink {
  const out = new TextOut(stream);
  switch (format) {
    case 'json':
      return jsonSink(out);
    case 'jsonl':
      return jsonlSink(out);
    case 'csv':
      return csvSink(out);
    case 'table':
      return tableSink(out, width);
  }
}
