import { readFileSync, statSync } from 'node:fs';
import { fileHead } from './file-head.js';
import { streamNames } from './formats/compound.js';
import { FormatError } from './formats/format-error.js';
import { MAX_BYTES } from './read-bytes.js';
import { SIGNATURE_REACH, signatureOf } from './signature.js';

/** Where the name of a zip file's first entry stands; what office programs write there, and nobody else. */
const FIRST_NAME = 30;
const OFFICE_ENTRY =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.(?:text|spreadsheet))/;

/**
 * Whether a file whose extension does not tell what it is holds a document by its first bytes: a PDF, office or rich text document or
 * a web page. Text without a mark of its own and archives may be anything, and count as none.
 * @throws the file system's error where the file cannot be read
 */
export function holdsDocument(path: string): boolean {
  const head = fileHead(path, SIGNATURE_REACH);
  switch (signatureOf(head)) {
    case 'pdf':
    case 'rtf':
    case 'html':
      return true;
    case 'zip':
      return OFFICE_ENTRY.test(Buffer.from(head.subarray(FIRST_NAME)).toString('latin1'));
    case 'compound':
      return holdsWordDocument(path);
    default:
      return false;
  }
}

/** Windows keeps previews of pictures (`Thumbs.db`), installers and mails in compound files too. */
function holdsWordDocument(path: string): boolean {
  if (statSync(path).size > MAX_BYTES) return false;
  try {
    return streamNames(readFileSync(path)).has('WordDocument');
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}
