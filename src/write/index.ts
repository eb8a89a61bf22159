export { COLUMN_NAMES, COLUMN_TITLES, type ColumnName, columnNamed } from './column-titles.js';
export { type Lang, PLAIN_VIEW, type View } from './columns.js';
export { createSink, type SinkOptions, textFormat } from './create-sink.js';
export {
  FORMAT_OF_EXTENSION,
  FORMATS,
  type Format,
  formatOfFile,
  isBinary,
  isInColumns,
} from './formats.js';
export { type OutputFile, openOutput } from './output-file.js';
export { OutputLimitError } from './output-limit-error.js';
export { printable, printableLines } from './printable.js';
export type { FileReport, Sink } from './sink.js';
export type { TextFormat } from './text-format.js';
