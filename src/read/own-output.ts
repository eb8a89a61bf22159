import { closeSync, openSync, readSync } from 'node:fs';
import { RECORD_FIELDS } from '../record/index.js';
import { extensionOf } from './formats.js';

const HEADER = Buffer.from(RECORD_FIELDS.slice(0, 8).join(','));
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Whether a file is a table of records that this program wrote: it often lies in the folder of the reports, and is none.
 * @throws the file system's error where the file cannot be read
 */
export function isOwnOutput(path: string): boolean {
  if (extensionOf(path) !== '.csv') return false;
  const head = Buffer.alloc(BYTE_ORDER_MARK.length + HEADER.length);
  const file = openSync(path, 'r');
  let length: number;
  try {
    length = readSync(file, head);
  } finally {
    closeSync(file);
  }
  const start = head.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  return head.subarray(start, Math.min(length, start + HEADER.length)).equals(HEADER);
}
