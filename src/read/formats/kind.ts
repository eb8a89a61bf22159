import { signatureOf } from '../signature.js';
import { binaryKind } from '../sniff.js';
import { streamNames } from './compound.js';
import { encrypted, FormatError } from './format-error.js';

/** Formats that are more than plain text; each has a reader. */
export type DocumentKind =
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'doc'
  | 'xlsx'
  | 'csv'
  | 'pdf'
  | 'html'
  | 'md'
  | 'mhtml'
  | 'zip';

const CONVERT = 'open it in its program and save it as .docx, .odt or .pdf';
const CONVERT_WORKBOOK = 'open it in its program and save it as .xlsx or .csv';

/** What a file's name says that its content cannot: extensions in lower case, with the dot. */
const TEXT_EXTENSIONS: ReadonlyMap<string, DocumentKind> = new Map([
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.md', 'md'],
  ['.markdown', 'md'],
]);

/**
 * Tells a document's format by its content; `extension` only tells kinds of text from each other.
 * @returns null for plain text, and for what is no document at all
 * @throws FormatError `unsupported` or `encrypted` for known formats that cannot be read
 */
export async function recognise(bytes: Uint8Array, extension: string): Promise<DocumentKind | null> {
  const signature = signatureOf(bytes);
  if (signature === 'zip') return zipKind(bytes);
  if (signature === 'compound') return compoundKind(bytes, extension);
  if (signature === 'mime') return 'mhtml';
  if (signature !== null) return signature;
  return binaryKind(bytes) ? null : (TEXT_EXTENSIONS.get(extension) ?? null);
}

async function zipKind(bytes: Uint8Array): Promise<DocumentKind> {
  const { Zip } = await import('./zip.js');
  const zip = await Zip.open(bytes);
  const type = zip.has('mimetype') ? Buffer.from((await zip.read('mimetype')) ?? []).toString('latin1') : '';
  if (/^application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet)/.test(type)) return 'odt';
  if (type.startsWith('application/vnd.oasis.opendocument'))
    throw unsupported('an OpenDocument file without text', CONVERT);
  if (type.startsWith('application/epub')) throw unsupported('an e-book', CONVERT);
  if (zip.has('OFD.xml')) throw unsupported('an OFD document', 'save it as .pdf or .docx with its reader');
  if (!zip.has('[Content_Types].xml')) return 'zip';
  const folders = new Set(zip.names.map((name) => name.split('/')[0]));
  if (folders.has('word')) return 'docx';
  if (zip.names.some((name) => /^xl\/.*\.bin$/.test(name) && /workbook/.test(name)))
    throw unsupported('a binary Excel workbook (.xlsb)', CONVERT_WORKBOOK);
  if (folders.has('xl')) return 'xlsx';
  if (folders.has('ppt')) throw unsupported('a PowerPoint presentation', CONVERT);
  return 'zip';
}

function compoundKind(bytes: Uint8Array, extension: string): DocumentKind {
  const names = streamNames(bytes);
  if (names.has('EncryptedPackage')) throw encrypted('an Office document');
  if (extension === '.wps' || names.has('WpsDocument') || names.has('MatOST')) {
    const advice =
      'open it in WPS Office and save it as .docx, or run: soffice --headless --convert-to docx FILE.wps';
    throw unsupported('a WPS document', advice);
  }
  if (names.has('WordDocument')) return 'doc';
  if (names.has('Workbook') || names.has('Book'))
    throw unsupported('an old Excel workbook (.xls)', CONVERT_WORKBOOK);
  if (names.has('PowerPoint Document')) throw unsupported('a PowerPoint presentation', CONVERT);
  throw unsupported('an old Office file without text', CONVERT);
}

function unsupported(kind: string, advice: string): FormatError {
  return new FormatError('unsupported', `${kind}, which this version cannot read`, advice);
}
