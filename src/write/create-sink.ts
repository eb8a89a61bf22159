import type { Writable } from 'node:stream';
import { outputColumns, type View } from './columns.js';
import { csvFormat } from './csv.js';
import type { Format } from './formats.js';
import { jsonFormat } from './json.js';
import { jsonlFormat } from './jsonl.js';
import { MARKDOWN_COLUMNS, markdownFormat } from './markdown.js';
import type { Sink } from './sink.js';
import { tableSink } from './table.js';
import type { TextFormat } from './text-format.js';
import { TextOut } from './text-out.js';
import { textSink } from './text-sink.js';
import { csvLayOut, markdownLayOut } from './wide/lay-out.js';
import { wideSink } from './wide/wide-sink.js';

export interface SinkOptions {
  /** Width of the terminal, in columns, for tables. */
  readonly width: number;
  readonly view: View;
  /** Starts CSV with a byte order mark. */
  readonly bom: boolean;
  /** A row for each subject and period instead of each record; CSV and Markdown. */
  readonly wide: boolean;
  /** Takes what the user should know of the output. */
  warn(message: string): void;
}

/** How `format` writes each record as a text of its own; undefined for formats that do not. */
export function textFormat(
  format: Format,
  { view, bom, wide }: Pick<SinkOptions, 'view' | 'bom' | 'wide'>,
): TextFormat | undefined {
  if (format === 'json') return jsonFormat;
  if (format === 'jsonl') return jsonlFormat;
  if (format === 'csv' && !wide) return csvFormat(outputColumns(view), bom);
  if (format === 'md' && !wide) return markdownFormat(outputColumns(view, MARKDOWN_COLUMNS));
  return undefined;
}

/**
 * A sink of `format` that writes to `stream`. Memory does not grow with the number of records for json, jsonl, csv, parquet and
 * md; xlsx, wide and, file by file, table hold what they write. Libraries are loaded for the formats that need them.
 */
export async function createSink(format: Format, stream: Writable, options: SinkOptions): Promise<Sink> {
  const { view, bom, warn } = options;
  const out = new TextOut(stream);
  const asText = textFormat(format, options);
  if (asText) return textSink(out, asText);
  switch (format) {
    case 'xlsx': {
      const { xlsxSink } = await import('./xlsx/xlsx.js');
      return xlsxSink(stream, outputColumns(view), view.lang, warn);
    }
    case 'parquet': {
      const { parquetSink } = await import('./parquet.js');
      return parquetSink(stream, outputColumns(view));
    }
    case 'table':
      return tableSink(out, options.width);
    default:
      return wideSink(out, view.lang, format === 'csv' ? csvLayOut(bom) : markdownLayOut, warn);
  }
}
