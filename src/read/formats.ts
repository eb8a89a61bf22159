import { extname } from 'node:path';

/** Formats that have a reader. */
export type ReadFormat = 'text' | 'html';

/** What a walk through a folder takes for a report. Data files (`.json`, `.csv`…) lie beside reports and are none. */
const READABLE = new Map<string, ReadFormat>([
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

/** Document formats without a reader, and what they are called in messages. */
const UNSUPPORTED = new Map<string, string>([
  ['.pdf', 'a PDF document'],
  ['.doc', 'a Word document'],
  ['.docx', 'a Word document'],
  ['.wps', 'a WPS document'],
  ['.rtf', 'a rich-text document'],
  ['.odt', 'an OpenDocument text'],
  ['.ofd', 'an OFD document'],
  ['.xls', 'an Excel workbook'],
  ['.xlsx', 'an Excel workbook'],
  ['.et', 'a WPS workbook'],
  ['.ppt', 'a PowerPoint presentation'],
  ['.pptx', 'a PowerPoint presentation'],
  ['.epub', 'an e-book'],
  ['.caj', 'a CAJ document'],
  ['.zip', 'an archive'],
  ['.rar', 'an archive'],
  ['.7z', 'an archive'],
  ['.gz', 'an archive'],
  ['.png', 'an image'],
  ['.jpg', 'an image'],
  ['.jpeg', 'an image'],
  ['.gif', 'an image'],
  ['.bmp', 'an image'],
  ['.tif', 'an image'],
  ['.tiff', 'an image'],
  ['.webp', 'an image'],
]);

/** Extensions a walk takes for reports, for messages. */
export const READABLE_EXTENSIONS: readonly string[] = [...READABLE.keys()];

/** The format that a path's extension stands for, or null where it stands for none that has a reader. */
export function formatOf(path: string): ReadFormat | null {
  return READABLE.get(extensionOf(path)) ?? null;
}

/** What a path's extension says it is, where that is a document this version cannot read; else null. */
export function unsupportedKind(path: string): string | null {
  return UNSUPPORTED.get(extensionOf(path)) ?? null;
}

/** A path's extension in lower case, with its dot; empty where it has none. */
export function extensionOf(path: string): string {
  return extname(path).toLowerCase();
}
