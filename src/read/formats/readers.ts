import type { FormatReader } from './format-reader.js';
import type { DocumentKind } from './kind.js';

/** Formats whose reader gives one document; an archive gives several. */
export type SingleKind = Exclude<DocumentKind, 'zip'>;

/** Loads a format's reader, and the parsers behind it, when the first file of its kind is met. */
export const READERS: Readonly<Record<SingleKind, () => Promise<FormatReader>>> = {
  docx: async () => (await import('./docx/index.js')).readDocx,
  odt: async () => (await import('./odt/index.js')).readOdt,
  rtf: async () => (await import('./rtf/index.js')).readRtf,
  doc: async () => (await import('./doc/index.js')).readDoc,
  xlsx: async () => (await import('./xlsx/index.js')).readXlsx,
  csv: async () => (await import('./csv/index.js')).readCsv,
  pdf: async () => (await import('./pdf/index.js')).readPdf,
  html: async () => (await import('./html/index.js')).readHtml,
  md: async () => (await import('./markdown/index.js')).readMarkdown,
  mhtml: async () => (await import('./mhtml/index.js')).readMhtml,
};
