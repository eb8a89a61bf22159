import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFiles, readDocument } from '../src/read/index.js';

/** A report as the stages meet it. */
export interface BenchDocument {
  readonly text: string;
  /** The text in UTF-8. */
  readonly bytes: Uint8Array;
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Where reports are taken from: whole real ones where the corpus is, else the project's own. */
const FOLDERS = [path('../../shared/corpus/unlabelled'), path('../fixtures/reports')];

const encoder = new TextEncoder();

/** The texts of all reports, each once. */
export async function loadTexts(): Promise<string[]> {
  const folder = FOLDERS.find((candidate) => existsSync(candidate));
  if (folder === undefined) throw new Error(`no reports: neither of ${FOLDERS.join(' and ')} exists`);
  const texts: string[] = [];
  for (const source of findFiles([folder]).sources) texts.push((await readDocument(source.path)).text);
  return texts;
}

export function documentOf(text: string): BenchDocument {
  return { text, bytes: encoder.encode(text) };
}

/** The documents over and over until they have at least `length` bytes of UTF-8 together. */
export function repeatTo<T extends BenchDocument>(documents: readonly T[], length: number): T[] {
  const repeated: T[] = [];
  for (let total = 0; total < length; ) {
    const document = documents[repeated.length % documents.length]!;
    repeated.push(document);
    total += document.bytes.length;
  }
  return repeated;
}

/** The documents cut at line ends into pieces of about `length` bytes of UTF-8, as documents of their own. */
export function cutAtLines(documents: readonly BenchDocument[], length: number): BenchDocument[] {
  return documents.flatMap(({ text }) => {
    const pieces: string[] = [];
    let piece = '';
    for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
      piece += line;
      if (Buffer.byteLength(piece) < length) continue;
      pieces.push(piece);
      piece = '';
    }
    if (piece !== '') pieces.push(piece);
    return pieces.map(documentOf);
  });
}

/** Length of documents together, in MB of UTF-8. */
export function megabytesOf(documents: readonly BenchDocument[]): number {
  return documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
}
