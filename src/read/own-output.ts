import { RECORD_FIELDS } from '../record/fields.js';
import { MARKDOWN_COLUMNS } from '../write/markdown.js';
import { fileHead } from './file-head.js';
import { extensionOf } from './formats.js';

/** How a file of records starts, by its extension; a byte order mark may come before. */
const HEADER = RECORD_FIELDS.slice(0, 8).join(',');
const FIRST_RECORD = '\\{"id":"[0-9a-f]{16}","file":"';
const STARTS = new Map<string, RegExp>([
  ['.csv', new RegExp(`^(?:\\xef\\xbb\\xbf)?(?:${HEADER}|subject,period,file,)`)],
  ['.md', new RegExp(`^\\| (?:${MARKDOWN_COLUMNS.join(' \\| ')}|subject \\| period \\| file) \\|`)],
  ['.json', new RegExp(`^\\[\\n${FIRST_RECORD}`)],
  ['.jsonl', new RegExp(`^${FIRST_RECORD}`)],
  ['.ndjson', new RegExp(`^${FIRST_RECORD}`)],
]);

/** More than any of these starts is long. */
const REACH = 100;

/**
 * Whether a file holds records that this program wrote: it often lies in the folder of the reports, and is none. Chosen columns,
 * Chinese titles and workbooks are not told from tables of reports.
 * @throws the file system's error where the file cannot be read
 */
export function isOwnOutput(path: string): boolean {
  const start = STARTS.get(extensionOf(path));
  return start?.test(Buffer.from(fileHead(path, REACH)).toString('latin1')) === true;
}
