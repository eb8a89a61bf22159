import { extname } from 'node:path';

/** What a walk through a folder takes for a report; which format it really is, its content tells. */
const READABLE = new Set([
  ...['.txt', '.md', '.markdown', '.html', '.htm', '.mht', '.mhtml'],
  ...['.docx', '.docm', '.dotx', '.doc', '.odt', '.ott', '.rtf', '.pdf'],
  ...['.xlsx', '.xlsm', '.ods', '.csv', '.tsv', '.zip'],
]);

/** Document formats without a reader, and what they are called in messages. */
const UNSUPPORTED = new Map<string, string>([
  ['.wps', 'a WPS document'],
  ['.ofd', 'an OFD document'],
  ['.xls', 'an Excel workbook'],
  ['.et', 'a WPS workbook'],
  ['.ppt', 'a PowerPoint presentation'],
  ['.pptx', 'a PowerPoint presentation'],
  ['.epub', 'an e-book'],
  ['.caj', 'a CAJ document'],
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
export const READABLE_EXTENSIONS: readonly string[] = [...READABLE];

/** Whether a path's extension is one of documents that have a reader. */
export function isReadable(path: string): boolean {
  return READABLE.has(extensionOf(path));
}

/** Whether a path's extension is one of documents that are parsed, and not only decoded. */
export function isParsedPath(path: string): boolean {
  return isReadable(path) && extensionOf(path) !== '.txt';
}

/** What a path's extension says it is, where that is a document this version cannot read; else null. */
export function unsupportedKind(path: string): string | null {
  return UNSUPPORTED.get(extensionOf(path)) ?? null;
}

/** A path's extension in lower case, with its dot; empty where it has none. */
export function extensionOf(path: string): string {
  return extname(path).toLowerCase();
}

/** Whether a file or folder is hidden: by a dot, or as the lock files of Office (`~$`) and what macOS adds to archives. */
export function isHiddenName(name: string): boolean {
  return /^\.[^.]|^~\$/.test(name) || name === '__MACOSX';
}
