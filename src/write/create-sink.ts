import type { Writable } from 'node:stream';
import { outputColumns, type View } from './columns.js';
import { csvSink } from './csv.js';
import type { Format } from './formats.js';
import { jsonSink } from './json.js';
import { jsonlSink } from './jsonl.js';
import { MARKDOWN_COLUMNS, markdownSink } from './markdown.js';
import type { Sink } from './sink.js';
import { tableSink } from './table.js';
import { TextOut } from './text-out.js';
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

/**
 * A sink of `format` that writes to `stream`. Memory does not grow with the number of records for json, jsonl, csv, parquet and
 * md; xlsx, wide and, file by file, table hold what they write. Libraries are loaded for the formats that need them.
 */
export async function createSink(format: Format, stream: Writable, options: SinkOptions): Promise<Sink> {
  const { view, bom, wide, warn } = options;
  const out = new TextOut(stream);
  switch (format) {
    case 'json':
      return jsonSink(out);
    case 'jsonl':
      return jsonlSink(out);
    case 'csv':
      if (wide) return wideSink(out, view.lang, csvLayOut(bom), warn);
      return csvSink(out, outputColumns(view), bom);
    case 'md':
      if (wide) return wideSink(out, view.lang, markdownLayOut, warn);
      return markdownSink(out, outputColumns(view, MARKDOWN_COLUMNS));
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
  }
}
