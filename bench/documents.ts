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

/** Reports of together at least `length` bytes of UTF-8, the same ones over and over where they are too few. */
export async function loadDocuments(length: number): Promise<BenchDocument[]> {
  const folder = FOLDERS.find((candidate) => existsSync(candidate));
  if (folder === undefined) throw new Error(`no reports: neither of ${FOLDERS.join(' and ')} exists`);
  const texts: string[] = [];
  for (const source of findFiles([folder]).sources) texts.push((await readDocument(source.path)).text);
  const encoder = new TextEncoder();
  const documents: BenchDocument[] = [];
  let total = 0;
  for (let i = 0; total < length; i++) {
    const text = texts[i % texts.length]!;
    const bytes = encoder.encode(text);
    documents.push({ text, bytes });
    total += bytes.length;
  }
  return documents;
}
